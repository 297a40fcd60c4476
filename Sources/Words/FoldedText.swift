/// A text folded for comparison, with the way back to the bytes it came from.
///
/// Blanks are single, a blank inside a block stands for a line end too, and a line feed stands between
/// blocks.
public struct FoldedText: Sendable {
    /// A stretch of folded bytes that follow one another as in the source.
    private struct Stretch {
        let folded: Int32
        let source: Int32
    }

    /// The folded text as UTF-8.
    public private(set) var bytes: [UInt8] = []
    /// Where a byte came from, as far as it is not simply the byte behind the one before it: most text has few.
    private var stretches: [Stretch] = []
    /// Where the next byte would come from, if it followed the last one.
    private var expected = -1
    /// Where the last character ends in the source.
    private var sourceEnd = 0

    /// The separator between blocks.
    @inlinable public static var blockBreak: UInt8 { UInt8(ascii: "\n") }

    /// No text yet.
    public init() {}

    /// Folds a phrase or one line.
    public init(_ text: String) {
        let source = Array(text.utf8)
        append(source, in: 0..<source.count)
        trimBlanks()
    }

    /// Makes room for as many bytes, so that none is moved when more come.
    public mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// Forgets the text, keeping the memory.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        stretches.removeAll(keepingCapacity: true)
        expected = -1
    }

    /// Folds a stretch of text; the caller separates stretches with ``endLine()`` and ``endBlock()``.
    public mutating func append(_ source: [UInt8], in range: Range<Int>) {
        source.withUnsafeBufferPointer { append($0, in: range) }
    }

    /// Folds a stretch of text that lies in memory of its own.
    public mutating func append(_ source: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
        sourceEnd = range.upperBound
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = source[at]
            if byte < 0x80 {
                if byte <= 0x20 || byte == 0x7F {
                    blank(at)
                    at &+= 1
                } else {
                    let end = Self.endOfRun(in: source, from: at, to: range.upperBound)
                    put(run: UnsafeBufferPointer(rebasing: source[at..<end]), at)
                    at = end
                }
                continue
            }
            let (scalar, length) = UTF8Scalar.decode(source, at: at, end: range.upperBound)
            switch Folding.outcome(of: scalar) {
            case .dropped: break
            case .blank: blank(at)
            case .ascii(let first, let second):
                put(first, at)
                if second == 0x20 { blank(at) } else if second != 0 { put(second, at) }
            case .scalar(let folded) where UTF8Scalar.length(of: folded) == length:
                follow(at)
                UTF8Scalar.encode(folded) { bytes.append($0) }
                expected = at &+ length
            case .scalar(let folded): UTF8Scalar.encode(folded) { put($0, at) }
            }
            at &+= length
        }
    }

    /// Where ASCII ends that stays as it is but for its case: words with single blanks between them.
    private static func endOfRun(in source: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        var at = start &+ 1
        while at < end {
            let byte = source[at]
            guard byte < 0x7F, byte > 0x20 || byte == 0x20 && source[at &- 1] != 0x20 else { break }
            at &+= 1
        }
        return at
    }

    /// Ends a line inside a block: a blank, unless there is one.
    public mutating func endLine(at origin: Int) {
        blank(origin)
    }

    /// Ends a block: a line feed in place of any blank before it, which may be that of a picture.
    public mutating func endBlock(at origin: Int) {
        let place = bytes.last == 0x20 ? self.origin(of: bytes.count - 1) : origin
        trimBlanks()
        guard let last = bytes.last, last != Self.blockBreak else { return }
        put(Self.blockBreak, place)
    }

    /// Where a stretch of folded text came from; without the blanks around it.
    public func source(of range: Range<Int>) -> Range<Int> {
        let start = origin(of: range.lowerBound)
        return start..<max(start, origin(of: range.upperBound))
    }

    /// How many bytes of the source a stretch of folded text stands for.
    public func sourceLength(of range: Range<Int>) -> Int {
        source(of: range).count
    }

    /// The first place in the folded text that came from a place in the source or from behind it.
    public func place(ofSource offset: Int) -> Int {
        let next = stretches.partitioningIndex { Int($0.source) >= offset }
        guard next > 0 else { return 0 }
        let end = next < stretches.count ? Int(stretches[next].folded) : bytes.count
        return min(end, Int(stretches[next - 1].folded) + offset - Int(stretches[next - 1].source))
    }

    /// Where the character begins that a folded byte came from.
    private func origin(of place: Int) -> Int {
        guard place < bytes.count else { return sourceEnd }
        let next = stretches.partitioningIndex { Int($0.folded) > place }
        guard next > 0 else { return 0 }
        let stretch = stretches[next - 1]
        return Int(stretch.source) + place - Int(stretch.folded)
    }

    private mutating func blank(_ origin: Int) {
        guard let last = bytes.last, last != 0x20, last != Self.blockBreak else { return }
        put(0x20, origin)
    }

    private mutating func put(_ byte: UInt8, _ origin: Int) {
        follow(origin)
        expected = origin &+ 1
        bytes.append(byte)
    }

    /// Adds ASCII that came from consecutive places.
    private mutating func put(run: UnsafeBufferPointer<UInt8>, _ origin: Int) {
        follow(origin)
        expected = origin &+ run.count
        let start = bytes.count
        bytes.append(contentsOf: run)
        bytes.withUnsafeMutableBufferPointer { bytes in
            for at in start..<bytes.count { bytes[at] = Folding.lowerASCII(bytes[at]) }
        }
    }

    /// Notes where the next byte comes from.
    @inline(__always)
    private mutating func follow(_ origin: Int) {
        guard origin != expected else { return }
        stretches.append(Stretch(folded: Int32(clamping: bytes.count), source: Int32(clamping: origin)))
    }

    private mutating func trimBlanks() {
        while bytes.last == 0x20 {
            bytes.removeLast()
            if let last = stretches.last, Int(last.folded) == bytes.count { stretches.removeLast() }
            expected = -1
        }
    }
}
