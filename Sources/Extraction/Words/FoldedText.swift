/// A text folded for comparison, with the way back to the bytes it came from.
///
/// Blanks are single, a blank inside a block stands for a line end too, and a line feed stands between
/// blocks.
struct FoldedText: Sendable {
    /// The folded text as UTF-8.
    private(set) var bytes: [UInt8] = []
    /// For each folded byte, the offset of the character it came from.
    private(set) var origins: [Int32] = []
    /// Where the last character ends in the source.
    private var sourceEnd = 0

    /// The separator between blocks.
    static let blockBreak = UInt8(ascii: "\n")

    init() {}

    /// Folds a phrase or one line.
    init(_ text: String) {
        let source = Array(text.utf8)
        append(source, in: 0..<source.count)
        trimBlanks(from: 0)
    }

    /// Folds a stretch of text; the caller separates stretches with ``endLine()`` and ``endBlock()``.
    mutating func append(_ source: [UInt8], in range: Range<Int>) {
        sourceEnd = range.upperBound
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = source[at]
            if byte < 0x80 {
                if byte <= 0x20 || byte == 0x7F { blank(at) } else { put(Folding.lowerASCII(byte), at) }
                at += 1
                continue
            }
            let (scalar, length) = UTF8Scalar.decode(source, at: at, end: range.upperBound)
            switch Folding.outcome(of: scalar) {
            case .dropped: break
            case .blank: blank(at)
            case .ascii(let first, let second):
                put(first, at)
                if second == 0x20 { blank(at) } else if second != 0 { put(second, at) }
            case .scalar(let folded): UTF8Scalar.encode(folded) { put($0, at) }
            }
            at += length
        }
    }

    /// Ends a line inside a block: a blank, unless there is one.
    mutating func endLine(at origin: Int) {
        blank(origin)
    }

    /// Ends a block: a line feed in place of any blank before it.
    mutating func endBlock(at origin: Int) {
        trimBlanks(from: 0)
        guard let last = bytes.last, last != Self.blockBreak else { return }
        put(Self.blockBreak, origin)
    }

    /// Where a stretch of folded text came from; without the blanks around it.
    func source(of range: Range<Int>) -> Range<Int> {
        let start = range.lowerBound < origins.count ? Int(origins[range.lowerBound]) : sourceEnd
        let end = range.upperBound < origins.count ? Int(origins[range.upperBound]) : sourceEnd
        return start..<max(start, end)
    }

    /// How many bytes of the source a stretch of folded text stands for.
    func sourceLength(of range: Range<Int>) -> Int {
        source(of: range).count
    }

    private mutating func blank(_ origin: Int) {
        guard let last = bytes.last, last != 0x20, last != Self.blockBreak else { return }
        put(0x20, origin)
    }

    private mutating func put(_ byte: UInt8, _ origin: Int) {
        bytes.append(byte)
        origins.append(Int32(clamping: origin))
    }

    private mutating func trimBlanks(from start: Int) {
        while bytes.count > start, bytes.last == 0x20 {
            bytes.removeLast()
            origins.removeLast()
        }
    }
}
