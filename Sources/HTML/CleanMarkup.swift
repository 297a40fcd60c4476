/// Markup that the parser reads in linear time, and what was taken out of it on the way.
struct CleanMarkup {
    /// Known tags, each closed, nested at most ``HTMLLimits/depth`` deep, and one byte in place of each run of text between them.
    var bytes: [UInt8] = []
    /// The text: well-formed UTF-8, references resolved.
    var text: [UInt8] = []
    /// Its runs, ascending.
    var runs: [WrittenText] = []
    /// The start tags, ascending.
    var tags: [WrittenTag] = []
    /// Their attributes.
    var attributes: [WrittenAttribute] = []
    /// The values of the attributes: well-formed UTF-8, references resolved.
    var values: [UInt8] = []
    /// The contents of all `<style>` elements for screens.
    var styleSheet: [UInt8] = []
    /// Whether any element has attributes that are only read because the style sheet asks for them.
    var hasAskedAttributes = false
    /// The contents of all JSON-LD scripts.
    var structuredData: [[UInt8]] = []
    /// The links that only Outlook shows: VML buttons in conditional comments.
    var officeLinks: [HTMLDocument.Link] = []
    /// The text behind a comment that never ends.
    var commentedText: [UInt8] = []
    /// The tags read and elements looked at: what the cost is counted in.
    var steps = 0
    /// What was wrong or cut.
    var defects: [HTMLDefect] = []

    /// A start tag: where its `>` stands in ``bytes``, what it begins, and which attributes it has.
    struct WrittenTag: Sendable {
        let end: Int
        let element: ElementName
        let attributes: Range<Int>
    }

    /// A run of text: the place behind what stands for it in ``bytes``, and its own in ``text``.
    struct WrittenText: Sendable {
        let end: Int
        let range: Range<Int>
    }

    /// An attribute: its value as a place in ``values``.
    struct WrittenAttribute: Sendable {
        let name: AttributeName
        let value: Range<Int>
    }

    /// How much there is: the bytes, the text and values beside them, and a little for each attribute.
    var size: Int { bytes.count + text.count + values.count + attributes.count * 4 }

    /// The text behind a place in ``bytes``, a line feed where a tag stood between words.
    func text(behind place: Int) -> [UInt8] {
        var rest: [UInt8] = []
        for run in runs.drop(while: { $0.end <= place }) {
            if let last = rest.last, !last.isHTMLSpace { rest.append(0x0A) }
            rest += text[run.range]
        }
        return rest
    }

    /// Notes a defect, once.
    mutating func note(_ defect: HTMLDefect) {
        if !defects.contains(defect) { defects.append(defect) }
    }
}
