/// A fixed set of lower-case ASCII names, found in hostile bytes whatever their case, in one probe or two.
struct NameTable: Sendable {
    private let names: [[UInt8]]
    private let values: [UInt8]
    private var slots: [UInt16]

    init(_ entries: [(names: String, value: UInt8)]) {
        var names: [[UInt8]] = []
        var values: [UInt8] = []
        for entry in entries {
            for name in entry.names.utf8.split(whereSeparator: \.isHTMLSpace) {
                names.append(Array(name))
                values.append(entry.value)
            }
        }
        var size = 64
        while size < names.count * 4 { size *= 2 }
        var slots = [UInt16](repeating: 0, count: size)
        for (index, name) in names.enumerated() {
            var slot = Self.key(of: name.span) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt16(index + 1)
        }
        self.names = names
        self.values = values
        self.slots = slots
    }

    /// The value that goes with a name, or `nil` for any other bytes.
    func value(of name: Span<UInt8>) -> UInt8? {
        guard name.count > 0, name.count <= 32 else { return nil }
        var slot = Self.key(of: name) & (slots.count - 1)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if Self.isEqual(names[index], name) { return values[index] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private static func key(of name: Span<UInt8>) -> Int {
        var key: UInt32 = 0
        for index in name.indices {
            key = (key << 5 | key >> 27) ^ UInt32(name[index] | 0x20)
        }
        return Int((key &* 0x9E37_79B1) >> 8)
    }

    private static func isEqual(_ known: [UInt8], _ name: Span<UInt8>) -> Bool {
        guard known.count == name.count else { return false }
        for index in known.indices where known[index] != name[index].asciiLowercased { return false }
        return true
    }
}

extension UInt8 {
    /// The byte with `A` to `Z` made `a` to `z`.
    var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

    /// Whether the byte is white space in HTML: tab, line feed, form feed, carriage return or space.
    var isHTMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }

    /// Whether the byte is `A` to `Z` or `a` to `z`.
    var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

    /// Whether the byte is `0` to `9`.
    var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
}
