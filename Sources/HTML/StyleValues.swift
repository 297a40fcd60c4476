extension StyleParser {
    /// Whether a value is a word.
    func has(_ value: Range<Int>, _ word: StaticString) -> Bool { value.matches(word, in: bytes) }

    /// Whether a value contains a word.
    func contains(_ value: Range<Int>, _ word: StaticString) -> Bool {
        bytes.firstIndex(of: word, in: value) != nil
    }

    /// Whether a value is a length of nothing.
    func isZero(_ value: Range<Int>) -> Bool { CSSLength(parsing: bytes, in: value)?.value == 0 }

    /// The words of a value, brackets kept together.
    func words(of value: Range<Int>) -> some Sequence<Range<Int>> {
        var index = value.lowerBound
        return sequence(state: ()) { [bytes] _ -> Range<Int>? in
            while index < value.upperBound, bytes[index].isHTMLSpace || bytes[index] == 0x2C { index += 1 }
            let start = index
            var depth = 0
            while index < value.upperBound, depth > 0 || !(bytes[index].isHTMLSpace || bytes[index] == 0x2C) {
                if bytes[index] == 0x28 { depth += 1 }
                if bytes[index] == 0x29 { depth -= 1 }
                index += 1
            }
            return start < index ? start..<index : nil
        }
    }

    /// The size that a value gives, by length or by keyword.
    func fontSize(_ value: Range<Int>) -> CSSLength? {
        if let length = CSSLength(parsing: bytes, in: value) { return length }
        guard let index = Self.sizeNames.value(of: bytes.span.extracting(value)) else { return nil }
        return Self.sizes[Int(index)].size
    }

    /// Whether a weight is bold; `nil` if it is none.
    func weight(_ value: Range<Int>) -> Bool? {
        if has(value, "bold") || has(value, "bolder") { return true }
        if has(value, "normal") || has(value, "lighter") { return false }
        guard value.allSatisfy({ bytes[$0].isASCIIDigit }) else { return nil }
        return CSSLength(parsing: bytes, in: value).map { $0.value >= 600 }
    }

    /// Reads the short form of font properties.
    ///
    /// ```abnf
    /// font = *(style / variant / weight) size ["/" line-height] family
    /// ```
    mutating func applyFont(_ value: Range<Int>) -> StyleDeclarations.Properties? {
        var isBold = false
        for word in words(of: value) {
            let slash = word.first { bytes[$0] == 0x2F } ?? word.upperBound
            let part = word.lowerBound..<slash
            if let weight = weight(part) {
                isBold = weight
            } else if let size = fontSize(part) {
                style.fontSize = size
                style.isBold = isBold
                style.isMonospaced = Self.isMonospaced(bytes, in: word.upperBound..<value.upperBound)
                return [.fontSize, .fontWeight, .fontFamily]
            }
        }
        return nil
    }

    /// Whether a clip leaves nothing: `rect(0,0,0,0)`, `inset(50%)`, `circle(0)`.
    func isClippedAway(_ value: Range<Int>) -> Bool {
        guard let open = value.first(where: { bytes[$0] == 0x28 }) else { return false }
        let inside = Array(words(of: open + 1..<max(open + 1, value.upperBound - 1)))
        guard !inside.isEmpty else { return false }
        let lengths = inside.compactMap { CSSLength(parsing: bytes, in: $0) }
        if contains(value, "inset") { return lengths.contains { $0.unit == .percent && $0.value >= 50 } }
        return lengths.count == inside.count && lengths.allSatisfy(\.isNothing)
    }

    /// Whether a list of font families asks for a fixed-width face.
    static func isMonospaced(_ bytes: [UInt8], in value: Range<Int>) -> Bool {
        for index in value {
            switch bytes[index] | 0x20 {
            case 0x63:
                if bytes.hasWord("courier", at: index) || bytes.hasWord("consolas", at: index) { return true }
            case 0x6D:
                if bytes.hasWord("mono", at: index) || bytes.hasWord("menlo", at: index)
                    || bytes.hasWord("monaco", at: index)
                {
                    return true
                }
            default: break
            }
        }
        return false
    }

    /// Whether a background holds an image or a gradient.
    static func isImage(_ bytes: [UInt8], in value: Range<Int>) -> Bool {
        bytes.firstIndex(of: "url(", in: value) != nil || bytes.firstIndex(of: "gradient", in: value) != nil
    }

    private static let sizes: [(name: String, size: CSSLength)] = [
        ("xx-small", CSSLength(pixels: 9)), ("x-small", CSSLength(pixels: 10)),
        ("small", CSSLength(pixels: 13)),
        ("medium", CSSLength(pixels: 16)), ("large", CSSLength(pixels: 18)),
        ("x-large", CSSLength(pixels: 24)),
        ("xx-large", CSSLength(pixels: 32)), ("xxx-large", CSSLength(pixels: 48)),
        ("smaller", CSSLength(value: 0.83, unit: .em)), ("larger", CSSLength(value: 1.2, unit: .em)),
    ]
    private static let sizeNames = NameTable(sizes.enumerated().map { ($0.element.name, UInt8($0.offset)) })
}
