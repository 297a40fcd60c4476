/// What a selector asks of an attribute: that it is there, or what its value is.
struct AttributeCondition: Sendable {
    private enum Relation: UInt8 {
        case isThere = 0
        case equals = 0x3D
        case hasWord = 0x7E
        case begins = 0x5E
        case ends = 0x24
        case holds = 0x2A
        case hasPrefix = 0x7C
    }

    private let name: [UInt8]
    /// The attribute if it is read for its own sake.
    private let read: AttributeName?
    private let relation: Relation
    private let value: [UInt8]

    /// The bit of the attribute in a set of attributes.
    var bit: UInt32 { (read ?? .asked).bit }

    /// Whether the attribute is one that is only read because selectors ask for it.
    var isOfOtherName: Bool { read == nil }

    /// The key of elements that fulfil it.
    var key: UInt64 {
        let written = name + [relation.rawValue] + value
        return StyleSelector.key(of: written, written.indices, mark: 0x5B)
    }

    /// Reads what stands between the brackets; `nil` for what browsers would not take or what is not told apart here.
    ///
    /// ```abnf
    /// condition = name [["~" / "^" / "$" / "*" / "|"] "=" (name / quoted)]
    /// ```
    init?(parsing bytes: [UInt8], in written: Range<Int>, limits: HTMLLimits) {
        let range = bytes.trimmed(written)
        let nameEnd = range.first { !bytes[$0].isNameByte } ?? range.upperBound
        guard range.lowerBound < nameEnd, range.count <= limits.attributeCondition else { return nil }
        let name = bytes[range.lowerBound..<nameEnd].map(\.asciiLowercased)
        // Two attributes share the reading of others.
        guard !name.elementsEqual("action".utf8), !name.elementsEqual("text".utf8) else { return nil }
        (self.name, read) = (name, AttributeName(name.span))

        var rest = bytes.trimmed(nameEnd..<range.upperBound)
        guard let first = rest.first else {
            (relation, value) = (.isThere, [])
            return
        }
        guard let relation = Relation(rawValue: bytes[first]), relation != .isThere else { return nil }
        self.relation = relation
        rest = rest.dropFirst()
        if relation != .equals {
            guard let next = rest.first, bytes[next] == 0x3D else { return nil }
            rest = rest.dropFirst()
        }
        guard let value = Self.value(in: bytes, bytes.trimmed(rest)) else { return nil }
        self.value = value
    }

    private static func value(in bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
        guard let first = range.first else { return nil }
        if bytes[first] == 0x22 || bytes[first] == 0x27 {
            let inside = bytes[range].dropFirst().dropLast()
            guard range.count >= 2, bytes[range.upperBound - 1] == bytes[first],
                !inside.contains(bytes[first]),
                !inside.contains(0x5C)
            else { return nil }
            return Array(inside)
        }
        guard !bytes[first].isASCIIDigit, range.allSatisfy({ bytes[$0].isNameByte }) else { return nil }
        return Array(bytes[range])
    }

    /// Whether an element's attributes fulfil it.
    func holds(for element: ElementName, _ attributes: Attributes, limits: HTMLLimits) -> Bool {
        let bytes = attributes.bytes
        guard let range = place(in: attributes, of: element) else { return false }
        let text = bytes[range]
        switch relation {
        case .isThere: return true
        case .equals: return text.elementsEqual(value)
        case .hasPrefix: return text.elementsEqual(value) || text.starts(with: value + [0x2D])
        case .begins: return !value.isEmpty && text.starts(with: value)
        case .ends: return !value.isEmpty && text.suffix(value.count).elementsEqual(value)
        case .hasWord:
            return text.prefix(limits.askedValue).split(whereSeparator: \.isHTMLSpace).contains {
                $0.elementsEqual(value)
            }
        case .holds: return isHeld(in: bytes, range.prefix(limits.askedValue))
        }
    }

    private func place(in attributes: Attributes, of element: ElementName) -> Range<Int>? {
        guard let read else { return attributes.asked(name) }
        if (element == .form && read == .href) || (element == .document && read == .color) { return nil }
        return attributes[read]
    }

    private func isHeld(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard let first = value.first, range.count >= value.count else { return false }
        var index = range.lowerBound
        while let start = bytes.firstIndex(of: first, from: index, to: range.upperBound - value.count + 1) {
            if bytes[start..<start + value.count].elementsEqual(value) { return true }
            index = start + 1
        }
        return false
    }
}
