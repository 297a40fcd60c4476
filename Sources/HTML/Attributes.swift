/// The attributes of one element, as places in the values of all.
struct Attributes: Sendable {
    /// The values of all elements' attributes, references resolved.
    let bytes: [UInt8]
    private var ranges = [Range<Int>](repeating: 0..<0, count: AttributeName.allCases.count)
    private var present: UInt32 = 0

    /// Whether there are none.
    var isEmpty: Bool { present == 0 }

    init(in bytes: [UInt8] = []) { self.bytes = bytes }

    /// Forgets the attributes, keeping the memory.
    mutating func removeAll() { present = 0 }

    /// Adds an attribute; the first of a name wins.
    mutating func append(_ name: AttributeName, _ value: Range<Int>) {
        guard present & name.bit == 0 else { return }
        ranges[Int(name.rawValue)] = value
        present |= name.bit
    }

    /// Where a value stands in ``bytes``; `nil` without the attribute.
    subscript(_ name: AttributeName) -> Range<Int>? {
        present & name.bit == 0 ? nil : ranges[Int(name.rawValue)]
    }

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
