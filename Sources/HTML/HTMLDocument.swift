/// What a reader sees of an HTML document: lines of text and links with their words, and apart from them what is hidden.
public struct HTMLDocument: Sendable, Hashable {
    /// The visible text.
    public var text: VisibleText
    /// The links and buttons, in reading order.
    public var links: [Link]
    /// What the document holds but does not show.
    public var hidden: [HiddenText]
    /// The contents of `<script type="application/ld+json">` blocks, as they stand.
    public var structuredData: [[UInt8]]
    /// The schema.org actions given as microdata.
    public var microdata: [Microdata]
    /// The contents of `<meta name="one-time-code">`, and texts of elements marked `autocomplete="one-time-code"`.
    public var codeHints: [[UInt8]]
    /// What was wrong with the document or cut from it.
    public var defects: [HTMLDefect]

    /// A link, button or area that a reader can press.
    public struct Link: Sendable, Hashable {
        /// The address as written, entities decoded, white space at both ends and line breaks inside removed, `<base>` applied.
        public var url: [UInt8]
        /// Where the words of the link stand in the visible text; empty for an image alone.
        public var range: Range<Int>
        /// The `alt` texts of the images inside, joined by a blank.
        public var alternative: [UInt8]
        /// The `title` or `aria-label` of the link.
        public var title: [UInt8]
        /// Whether it is drawn as a button (background, border or padding of its own, VML, `role="button"`).
        public var isButton: Bool
        /// Whether the link is not shown to a reader.
        public var isHidden: Bool

        /// A link with its words' place.
        public init(
            url: [UInt8], range: Range<Int>, alternative: [UInt8] = [], title: [UInt8] = [],
            isButton: Bool = false,
            isHidden: Bool = false
        ) {
            self.url = url
            self.range = range
            self.alternative = alternative
            self.title = title
            self.isButton = isButton
            self.isHidden = isHidden
        }
    }

    /// Text that is in the document and not shown, with the reason.
    public struct HiddenText: Sendable, Hashable {
        /// The text, UTF-8.
        public var text: [UInt8]
        /// Why a reader does not see it.
        public var reason: Reason

        /// A hidden text.
        public init(text: [UInt8], reason: Reason) {
            self.text = text
            self.reason = reason
        }

        /// The ways of hiding that are told apart.
        public enum Reason: String, Sendable, Hashable {
            case display, visibility, opacity, size, color, offscreen, clipped, attribute, office, preheader,
                comment
            /// Struck through: it is seen, and seen to be void.
            case struck
        }
    }

    /// A schema.org action given as microdata: its type, name and target.
    public struct Microdata: Sendable, Hashable {
        /// The last path component of the `itemtype`: `ConfirmAction`, `ViewAction` and so on.
        public var type: [UInt8]
        /// The `name` or `description` property.
        public var name: [UInt8]
        /// The `url` or `target` property of the action or of its handler.
        public var url: [UInt8]

        /// An action.
        public init(type: [UInt8], name: [UInt8], url: [UInt8]) {
            self.type = type
            self.name = name
            self.url = url
        }
    }
}

/// How much may still be read of the documents of one message: parts are the sender's to make, so the bounds are for
/// all of them together.
public struct HTMLAllowance: Sendable, Hashable {
    /// Bytes of markup, as it is once it is cleaned.
    public var markup = HTMLLimits.standard.markup
    /// Bytes of visible text; texts that are no HTML take theirs from it too.
    public var text = HTMLLimits.standard.text
    /// What was looked at so far, for tests that hold the cost against the length.
    public var work = 0

    /// The allowance of one message.
    public init() {}
}

/// A way in which an HTML document was wrong, or a bound that cut it.
public enum HTMLDefect: String, Sendable, Hashable, CaseIterable {
    /// More markup or visible text than is read.
    case oversized = "html-oversized"
    /// Nested deeper than is followed.
    case tooDeep = "html-too-deep"
    /// A tag longer, or with more attributes, than is read.
    case oversizedTag = "html-oversized-tag"
    /// The parser stopped early; the rest was read with the tags stripped.
    case parserStopped = "html-parser-stopped"
    /// A comment that never ends.
    case unclosedComment = "html-unclosed-comment"
    /// More links than are kept.
    case tooManyLinks = "html-too-many-links"
    /// An address longer than is kept.
    case addressTooLong = "html-address-too-long"
    /// More of the words of an image or title than is kept.
    case wordsTooLong = "html-words-too-long"
    /// More combining marks on one character than are kept.
    case tooManyMarks = "html-too-many-marks"
    /// More of what is not shown than is kept.
    case hiddenTextTooLong = "html-hidden-text-too-long"
    /// More of a style sheet than is read, or more rules for one element than are tried.
    case styleTooLong = "html-style-too-long"
    /// More of what is meant for programs (JSON-LD, microdata, marked codes) than is read.
    case tooMuchData = "html-too-much-data"
}
