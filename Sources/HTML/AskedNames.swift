/// The names of attributes that selectors ask for and that are not read for their own sake, such as `data-x`.
struct AskedNames: Sendable {
    private var names: [[UInt8]] = []
    /// A bit for each name, so that most others can be told apart at a glance.
    private var mask: UInt64 = 0

    /// Gathers the names that stand behind a `[` in a style sheet.
    mutating func gather(from bytes: [UInt8], _ range: Range<Int>, limits: HTMLLimits) {
        var index = range.lowerBound
        while let bracket = bytes.firstIndex(of: 0x5B, from: index, to: range.upperBound) {
            index = bracket + 1
            while index < range.upperBound, bytes[index].isHTMLSpace { index += 1 }
            let start = index
            while index < range.upperBound, bytes[index].isNameByte { index += 1 }
            add(bytes, start..<index, limits)
        }
    }

    private mutating func add(_ bytes: [UInt8], _ written: Range<Int>, _ limits: HTMLLimits) {
        guard !written.isEmpty, written.count <= limits.attributeCondition, names.count < limits.askedNames,
            AttributeName(bytes.span.extracting(written)) == nil
        else { return }
        let name = bytes[written].map(\.asciiLowercased)
        guard !names.contains(name) else { return }
        names.append(name)
        mask |= Self.bit(of: name.span)
    }

    var isEmpty: Bool { mask == 0 }

    /// Whether a name as a sender wrote it is asked for.
    func contains(_ name: Span<UInt8>) -> Bool {
        guard mask & Self.bit(of: name) != 0 else { return false }
        return names.contains { asked in
            asked.count == name.count && asked.indices.allSatisfy { asked[$0] == name[$0].asciiLowercased }
        }
    }

    private static func bit(of name: Span<UInt8>) -> UInt64 {
        guard name.count > 0 else { return 0 }
        return 1 << UInt64(((name[0] | 0x20) &+ UInt8(truncatingIfNeeded: name.count)) & 63)
    }
}

extension UInt8 {
    /// Whether the byte may stand in a name in a style sheet.
    var isNameByte: Bool { isASCIILetter || isASCIIDigit || self == 0x2D || self == 0x5F || self >= 0x80 }
}
