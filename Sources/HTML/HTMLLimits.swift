/// The bounds on reading a document, each with its reason; they keep the cost linear whatever a sender writes.
struct HTMLLimits: Sendable {
    /// Bytes of markup after cleaning, over all pages of a message: twenty times what Gmail shows before it
    /// clips one.
    var markup = 2 << 20
    /// Bytes of visible text, over all texts of a message: a long novel.
    ///
    /// Everything that is looked up later takes memory for each of them.
    var text = 512 << 10
    /// Open elements: reply chains reach a few hundred; the parser's cost per end tag grows with the depth.
    var depth = 1_000
    /// Open elements inside the parser: only reached if it and the cleaner disagree about what is open.
    var parserDepth = 2_200
    /// Attributes of one tag: real tags have fewer than 30.
    var attributes = 256
    /// Bytes of one attribute value: the longest tracking addresses stay below 8 kB.
    var attributeValue = 16_384
    /// Links of one document: the longest digests have several hundred.
    var links = 2_000
    /// Bytes of the addresses of forms, each counted for every button of its form: a page has a button or two.
    var formAddresses = 256 << 10
    /// Bytes of one address: what browsers and servers still take.
    var url = 8_192
    /// Bytes of the address in `<base>`: it names a host and a folder, and stands before every relative link.
    var base = 512
    /// Bytes of the words beside a link (`alt`, `title`): a sentence or two.
    var linkWords = 512
    /// Bytes of hidden text that are kept: enough for every preheader and every decoy.
    var hiddenText = 65_536
    /// Hidden texts that are kept apart: letters have one or two.
    var hiddenTexts = 500
    /// Bytes of `<style>` that are read: framework style sheets stay below 100 kB.
    var styleSheet = 262_144
    /// Rules of a style sheet that are kept: framework style sheets have several hundred.
    var styleRules = 4_000
    /// Rules that are used for one element: utility style sheets give an element a dozen.
    var matchedRules = 64
    /// Different `style` attributes that are remembered: the longest newsletters have a few hundred.
    var knownStyles = 1_024
    /// Bytes of an element's name by which rules find it: the longest that mail uses is `blockquote`.
    var elementName = 32
    /// Elements around and beside one that are looked at to see whether its rules fit: some rules, each at the usual depth.
    var matchedAround = 1_024
    /// Rules that are tried for one element: those of all its classes together.
    var triedRules = 256
    /// Elements around that a selector names: real ones name up to five.
    var selectorParts = 8
    /// Names that one part of a selector joins, as in `a.b.c#d`: style sheets join two or three.
    var selectorNames = 8
    /// Bytes of a `class` attribute in which rules are looked up: utility style sheets reach a few hundred.
    var classes = 512
    /// Conditions on attributes that a style sheet makes, and bytes of one or of a name: frameworks for columns have a dozen.
    var attributeConditions = 32
    var attributeCondition = 96
    /// Names of attributes that are read for selectors alone: dark modes and programs have a handful.
    var askedNames = 32
    /// Bytes of an attribute's value in which a word is looked for: styles and addresses reach a few hundred.
    var askedValue = 512
    /// Closed elements beside one that rules can refer to, up to twice as many: real ones mean the one before.
    var siblings = 64
    /// Blocks of JSON-LD, and bytes of one: letters have one or two of a few thousand bytes.
    var structuredData = 16
    var structuredDataBlock = 131_072
    /// Actions given as microdata: letters have one.
    var microdata = 64
    /// Texts marked as a one-time code, and bytes of one: letters have one, of six digits.
    var codeHints = 16
    var codeHint = 256
    /// Bytes up to which a text in a box of its own counts as set apart.
    var boxedText = 96
    /// Characters, one per element or per cell, that count as one token: a code has four at least, and fewer than this.
    var joined = 4...24
    /// Combining marks kept on one base character: writing systems use up to four.
    var combiningMarks = 4
    /// Bytes of the line before a quotation in which its author is named.
    var attribution = 400

    static let standard = HTMLLimits()
}
