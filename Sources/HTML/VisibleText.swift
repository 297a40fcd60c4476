/// Text as a reader sees it: UTF-8 bytes, cut into lines in reading order, with the emphasis each stretch is shown in.
///
/// Hostile text stays bytes and ranges: every `Range<Int>` here counts bytes of ``bytes``.
public struct VisibleText: Sendable, Hashable {
    /// The visible text as valid UTF-8; lines are separated by a line feed.
    public var bytes: [UInt8]
    /// The lines, in reading order; blank lines are left out.
    public var lines: [Line]
    /// The stretches that are shown in one way, ascending and without overlap; text outside any run is plain.
    public var runs: [Run]

    /// The row of another table in which the table of each row stands, by the row's number.
    public var outerRows: [Int?] = []

    /// An empty text, or one put together from its pieces.
    public init(bytes: [UInt8] = [], lines: [Line] = [], runs: [Run] = []) {
        self.bytes = bytes
        self.lines = lines
        self.runs = runs
    }

    /// One line as it is shown, without its line end and outer blanks.
    public struct Line: Sendable, Hashable {
        /// Where the line stands in ``VisibleText/bytes``.
        public var range: Range<Int>
        /// The block (paragraph, table cell, list item) the line belongs to; lines of one block share the number.
        public var block: Int
        /// The table row the line stands in, counted over the whole text; `nil` outside tables.
        public var row: Int?
        /// Whether the line is no new text of the letter: quoted (blockquote, `> `), below a forwarding or reply
        /// header, or in the signature.
        public var isQuoted: Bool

        /// A line at a range of its text.
        public init(range: Range<Int>, block: Int, row: Int? = nil, isQuoted: Bool = false) {
            self.range = range
            self.block = block
            self.row = row
            self.isQuoted = isQuoted
        }
    }

    /// A stretch of text shown in one way.
    public struct Run: Sendable, Hashable {
        /// Where the stretch stands in ``VisibleText/bytes``.
        public var range: Range<Int>
        /// How it is shown.
        public var emphasis: Emphasis

        /// A stretch at a range of its text.
        public init(range: Range<Int>, emphasis: Emphasis) {
            self.range = range
            self.emphasis = emphasis
        }
    }
}

/// The ways in which a stretch of text stands out from the text around it.
public struct Emphasis: OptionSet, Sendable, Hashable {
    /// The ways as bits.
    public let rawValue: UInt16

    /// Ways given as bits.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// Bold: `<b>`, `<strong>`, `<th>`, `font-weight` of 600 and more.
    public static let bold = Emphasis(rawValue: 1 << 0)
    /// Clearly larger than body text: 18 px and more.
    public static let large = Emphasis(rawValue: 1 << 1)
    /// Display size: 26 px and more.
    public static let huge = Emphasis(rawValue: 1 << 2)
    /// A heading element, `<h1>` to `<h6>`.
    public static let heading = Emphasis(rawValue: 1 << 3)
    /// Letter-spacing of 1 px (0.08 em) and more.
    public static let spaced = Emphasis(rawValue: 1 << 4)
    /// On a background or inside a border of its own.
    public static let boxed = Emphasis(rawValue: 1 << 5)
    /// A fixed-width face: `<code>`, `<pre>`, `<tt>`, `font-family: monospace` and its kin.
    public static let monospaced = Emphasis(rawValue: 1 << 6)
    /// Centred.
    public static let centered = Emphasis(rawValue: 1 << 7)
    /// One character per cell or per element, joined again.
    public static let joined = Emphasis(rawValue: 1 << 8)
    /// Clearly smaller than body text: 11 px and less (footers, legal text).
    public static let small = Emphasis(rawValue: 1 << 9)
    /// The text of a link.
    public static let link = Emphasis(rawValue: 1 << 10)
    /// Zero-width characters or soft hyphens stood inside and were removed.
    public static let laced = Emphasis(rawValue: 1 << 11)
}
