/// The header fields of a message or part, in order (RFC 5322, section 3.6).
public struct Headers: Sendable {
    /// A field as two ranges of the message's bytes.
    struct Field: Sendable {
        let name: Range<Int>
        var value: Range<Int>
        /// Length, first and last letter of the name: what is looked at before the name itself.
        fileprivate let key: UInt32

        init(name: Range<Int>, value: Range<Int>, in bytes: Span<UInt8>) {
            self.name = name
            self.value = value
            key = name.isEmpty ? 0 : Self.key(name.count, bytes[name.lowerBound], bytes[name.upperBound - 1])
        }

        @inline(__always)
        fileprivate static func key(_ count: Int, _ first: UInt8, _ last: UInt8) -> UInt32 {
            UInt32(truncatingIfNeeded: count) << 16 | UInt32(first.lowercased) << 8 | UInt32(last.lowercased)
        }
    }

    private let source: [UInt8]
    private let fields: [Field]
    /// A bit for the key of each field: most fields that are asked for are not there.
    private let keys: UInt64

    init(source: [UInt8], fields: [Field]) {
        self.source = source
        self.fields = fields
        keys = fields.reduce(0) { $0 | Self.bit(of: $1.key) }
    }

    private static func bit(of key: UInt32) -> UInt64 { 1 << UInt64((key &* 0x9E37_79B1) >> 26) }

    /// How many fields there are.
    public var count: Int { fields.count }

    /// The raw, unfolded value of the first field of that name (case-blind).
    public func first(_ name: String) -> [UInt8]? {
        index(of: name, from: 0).map { unfolded(fields[$0].value) }
    }

    /// The raw, unfolded values of the fields of that name, topmost first, at most so many; if strict, of those alone whose colon stands
    /// right behind the name (RFC 5322, section 4.5, has blanks in obsolete mail).
    public func all(_ name: String, atMost most: Int = .max, isStrict: Bool = false) -> [[UInt8]] {
        var values: [[UInt8]] = []
        var start = 0
        while values.count < most, let index = index(of: name, from: start) {
            let field = fields[index]
            if !isStrict || source[field.name.upperBound] == ASCII.colon {
                values.append(unfolded(field.value))
            }
            start = index + 1
        }
        return values
    }

    /// The bytes of all values of that name together, as they were transported.
    func size(of name: String) -> Int {
        var size = 0
        var start = 0
        while let index = index(of: name, from: start) {
            size += fields[index].value.count
            start = index + 1
        }
        return size
    }

    /// Hands on the raw, unfolded values of the fields of that name, topmost first, until told to stop.
    func forEach(_ name: String, _ body: ([UInt8]) -> Bool) {
        var start = 0
        while let index = index(of: name, from: start), body(unfolded(fields[index].value)) {
            start = index + 1
        }
    }

    /// Whether more than one field has that name (case-blind).
    public func repeats(_ name: String) -> Bool {
        guard let first = index(of: name, from: 0) else { return false }
        return index(of: name, from: first + 1) != nil
    }

    /// The decoded text of the first field of that name: folding, encoded words and raw 8-bit text undone.
    public func text(_ name: String) -> String? {
        first(name).map { String(decoding: EncodedWord.decode($0), as: UTF8.self) }
    }

    private func index(of name: String, from start: Int) -> Int? {
        var name = name
        return name.withUTF8 { letters in
            guard let first = letters.first, let last = letters.last else { return nil }
            let key = Field.key(letters.count, first, last)
            guard keys & Self.bit(of: key) != 0 else { return nil }
            var index = start
            while index < fields.count {
                if fields[index].key == key, isNamed(fields[index].name, letters) { return index }
                index &+= 1
            }
            return nil
        }
    }

    private func isNamed(_ name: Range<Int>, _ letters: UnsafeBufferPointer<UInt8>) -> Bool {
        guard name.count == letters.count else { return false }
        for offset in letters.indices
        where source[name.lowerBound + offset].lowercased != letters[offset].lowercased { return false }
        return true
    }

    /// A value without its line breaks, zero bytes and outer white space.
    ///
    /// A stray carriage return becomes a space.
    private func unfolded(_ range: Range<Int>) -> [UInt8] {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, source[start].isWhiteSpace { start += 1 }
        while end > start, source[end - 1].isWhiteSpace { end -= 1 }
        let needsWork = source[start..<end].contains {
            $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn || $0 == ASCII.nul
        }
        guard needsWork else { return Array(source[start..<end]) }
        var value: [UInt8] = []
        value.reserveCapacity(end - start)
        for index in start..<end {
            let byte = source[index]
            switch byte {
            case ASCII.nul, ASCII.lineFeed:
                continue
            case ASCII.carriageReturn:
                let next = source[index + 1]
                if next != ASCII.lineFeed, next != ASCII.carriageReturn { value.append(ASCII.space) }
            default:
                value.append(byte)
            }
        }
        return value
    }
}
