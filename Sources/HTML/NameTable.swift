/// A fixed set of lower-case ASCII names, found in hostile bytes whatever their case, in one probe or two.
package struct NameTable: Sendable {
    /// The most bytes of a name.
    static let longest = 32

    private let names: [PackedName]
    /// The first eight bytes of each name: all of most.
    private let beginnings: [UInt64]
    private let values: [UInt8]
    private var slots: [UInt16]

    /// A table of names, those of one value separated by blanks.
    package init(_ entries: [(names: String, value: UInt8)]) {
        var names: [PackedName] = []
        var values: [UInt8] = []
        for entry in entries {
            for name in entry.names.utf8.split(whereSeparator: \.isHTMLSpace) {
                names.append(PackedName(Array(name).span))
                values.append(entry.value)
            }
        }
        var size = 64
        while size < names.count * 4 { size *= 2 }
        var slots = [UInt16](repeating: 0, count: size)
        for (index, name) in names.enumerated() {
            var slot = name.hash & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt16(index + 1)
        }
        self.names = names
        beginnings = names.map { $0.count <= 8 ? $0.beginning : 0 }
        self.values = values
        self.slots = slots
    }

    /// The value that goes with a name, or `nil` for any other bytes.
    package func value(of name: Span<UInt8>) -> UInt8? {
        guard name.count > 0, name.count <= Self.longest else { return nil }
        if name.count <= 8 { return value(ofShort: name) }
        let packed = PackedName(name)
        var slot = packed.hash & (slots.count - 1)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if names[index] == packed { return values[index] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func value(ofShort name: Span<UInt8>) -> UInt8? {
        let beginning = PackedName.beginning(of: name)
        var slot = PackedName.hash(beginning, count: name.count) & (slots.count - 1)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if beginnings[index] == beginning, names[index].count == name.count { return values[index] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }
}

/// A name of at most 32 bytes in lower case, compared as a whole.
private struct PackedName: Sendable, Equatable {
    private var words = SIMD4<UInt64>.zero
    let count: Int

    init(_ name: Span<UInt8>) {
        count = min(name.count, NameTable.longest)
        let count = count
        name.withUnsafeBytes { memory in
            var index = 0
            while index &+ 8 <= count {
                words[index >> 3] = Self.lowercased(
                    memory.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                index &+= 8
            }
            if index < count {
                words[index >> 3] = Self.lowercased(Self.tail(of: memory, from: index, to: count))
            }
        }
    }

    /// Fewer than eight bytes at the end, by loads that may overlap.
    private static func tail(of memory: UnsafeRawBufferPointer, from start: Int, to end: Int) -> UInt64 {
        let count = UInt64(end &- start)
        if end >= 8 {
            return memory.loadUnaligned(fromByteOffset: end &- 8, as: UInt64.self) >> ((8 &- count) &* 8)
        }
        if count >= 4 {
            let high = UInt64(memory.loadUnaligned(fromByteOffset: end &- 4, as: UInt32.self))
            return UInt64(memory.loadUnaligned(fromByteOffset: start, as: UInt32.self)) | high
                << ((count &- 4) &* 8)
        }
        let middle = UInt64(memory[start &+ Int(count >> 1)]) << ((count >> 1) &* 8)
        return UInt64(memory[start]) | middle | UInt64(memory[end &- 1]) << ((count &- 1) &* 8)
    }

    /// The first eight bytes, the first lowest.
    var beginning: UInt64 { words[0] }

    /// A name of at most eight bytes in one word, as ``beginning`` has it.
    static func beginning(of name: Span<UInt8>) -> UInt64 {
        name.withUnsafeBytes { memory in
            lowercased(
                memory.count == 8
                    ? memory.loadUnaligned(as: UInt64.self) : tail(of: memory, from: 0, to: memory.count))
        }
    }

    var hash: Int { Self.hash(words[0] ^ words[1] &* 31 ^ words[2] &* 961, count: count) }

    static func hash(_ word: UInt64, count: Int) -> Int {
        let mixed = (word ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15
        return Int(mixed >> 40)
    }

    /// Eight bytes with `A` to `Z` made `a` to `z`.
    private static func lowercased(_ word: UInt64) -> UInt64 {
        let every: UInt64 = 0x0101_0101_0101_0101
        let low = word & (every &* 0x7F)
        let fromA = low &+ every &* (0x80 - 0x41)
        let behindZ = low &+ every &* (0x80 - 0x5B)
        let capitals = (fromA ^ behindZ) & ~word & (every &* 0x80)
        return word | capitals >> 2
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
