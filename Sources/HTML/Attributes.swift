/// The attributes of one element, as places in the values of all.
struct Attributes: Sendable {
    /// The values of all elements' attributes, references resolved.
    let bytes: [UInt8]
    /// The value of each attribute; behind them more of other names that selectors ask for.
    private var ranges = [Range<Int>](repeating: 0..<0, count: AttributeName.count)
    private var present: UInt32 = 0

    /// Whether there are none.
    var isEmpty: Bool { present == 0 }

    init(in bytes: [UInt8] = []) { self.bytes = bytes }

    /// Forgets the attributes, keeping the memory.
    mutating func removeAll() {
        if ranges.count > AttributeName.count { ranges.removeLast(ranges.count - AttributeName.count) }
        present = 0
    }

    /// Adds an attribute; the first of a name wins.
    mutating func append(_ name: AttributeName, _ value: Range<Int>) {
        guard present & name.bit == 0 else { return appendAgain(name, value) }
        ranges[Int(name.rawValue)] = value
        present |= name.bit
    }

    private mutating func appendAgain(_ name: AttributeName, _ value: Range<Int>) {
        if name == .asked { ranges.append(value) }
    }

    /// Where a value stands in ``bytes``; `nil` without the attribute.
    subscript(_ name: AttributeName) -> Range<Int>? {
        present & name.bit == 0 ? nil : ranges[Int(name.rawValue)]
    }

    /// Where the value of an attribute stands that is only read because selectors ask for it.
    func asked(_ name: [UInt8]) -> Range<Int>? {
        guard let first = self[.asked] else { return nil }
        for written in [first] + ranges[AttributeName.count...] where written.count >= name.count {
            let end = written.lowerBound + name.count
            guard zip(name, bytes[written]).allSatisfy({ $0 == $1.asciiLowercased }) else { continue }
            var value = bytes.trimmed(end..<written.upperBound)
            guard let sign = value.first else { return value }
            guard bytes[sign] == 0x3D else { continue }
            value = bytes.trimmed(value.dropFirst())
            let isQuoted = value.first.map { bytes[$0] == 0x22 || bytes[$0] == 0x27 } ?? false
            return isQuoted ? value.lowerBound + 1..<written.upperBound : value
        }
        return nil
    }

    /// Whether there are any of some attributes, given by their bits.
    func hold(_ bits: UInt32) -> Bool { present & bits != 0 }

    /// A value as an array of its own.
    func value(_ name: AttributeName) -> [UInt8]? { self[name].map { Array(bytes[$0]) } }

    /// Whether a value is a word, whatever its case and the blanks around it.
    func value(_ name: AttributeName, is word: StaticString) -> Bool {
        guard let range = self[name] else { return false }
        return bytes.trimmed(range).matches(word, in: bytes)
    }

    /// Whether a value contains a word, whatever its case.
    func value(_ name: AttributeName, contains word: StaticString) -> Bool {
        guard let range = self[name] else { return false }
        return bytes.firstIndex(of: word, in: range) != nil
    }
}
