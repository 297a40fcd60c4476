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

    /// The way to lay out that a value names; `nil` if it names none.
    func display(_ value: Range<Int>) -> StyleDeclarations.Display? {
        guard let raw = Self.displayNames.value(of: bytes.span.extracting(value)) else { return nil }
        return StyleDeclarations.Display(rawValue: raw)
    }

    private static let displayNames = NameTable([
        ("none", StyleDeclarations.Display.none.rawValue),
        ("inline contents initial unset", StyleDeclarations.Display.inline.rawValue),
        (
            "inline-block inline-table inline-grid table-cell -webkit-inline-box",
            StyleDeclarations.Display.inlineBlock.rawValue
        ),
        ("flex inline-flex -webkit-flex -ms-flexbox -webkit-box", StyleDeclarations.Display.flex.rawValue),
        (
            """
            block list-item flow-root grid table table-row table-row-group table-header-group table-footer-group \
            table-caption table-column table-column-group -ms-grid -moz-box run-in ruby inherit revert
            """, StyleDeclarations.Display.block.rawValue
        ),
    ])

    /// Whether a value is a function that is not worked out here, such as `var()` or `oklch()`, alone or within one that is.
    func isFunction(_ value: Range<Int>) -> Bool {
        let count = value.count { bytes[$0] == 0x28 }
        return count > 1 || count == 1 && !contains(value, "rgb") && !contains(value, "hsl")
    }

    /// Whether a word is a colour that is not known, as one whose alpha is a variable.
    func isUnknownColor(_ word: Range<Int>) -> Bool {
        (bytes.hasWord("rgb", at: word.lowerBound) || bytes.hasWord("hsl", at: word.lowerBound))
            && isFunction(word)
    }

    /// The colour of text that a value gives, `initial` included.
    func color(_ value: Range<Int>) -> CSSColor? {
        CSSColor(parsing: bytes, in: value) ?? (has(value, "initial") ? CSSColor(number: 0) : nil)
    }

    /// Whether a value is a length that moves a box out of sight.
    func isFar(_ value: Range<Int>) -> Bool {
        CSSLength(parsing: bytes, in: value)?.isFar ?? false
    }

    /// Whether the top or left margin, the first or fourth of the short form, moves a box out of sight.
    func isMarginFar(_ value: Range<Int>) -> Bool {
        for (place, word) in words(of: value).enumerated() where place == 0 || place == 3 {
            if isFar(word) { return true }
        }
        return false
    }

    /// Whether a transformation makes nothing of a box or moves it out of sight.
    func isTransformedAway(_ value: Range<Int>) -> Bool {
        words(of: value).contains { word in
            guard let open = word.first(where: { bytes[$0] == 0x28 }) else { return false }
            let lengths = words(of: open + 1..<max(open + 1, word.upperBound - 1))
                .prefix(2).map { CSSLength(parsing: bytes, in: $0) }
            // A share is one of the box itself: "translate(-50%)" only centres it.
            if bytes.hasWord("translate", at: word.lowerBound) {
                return lengths.contains { $0.map { $0.unit != .percent && $0.isFar } ?? false }
            }
            if bytes.hasWord("rotatex(", at: word.lowerBound)
                || bytes.hasWord("rotatey(", at: word.lowerBound)
            {
                return isEdgeOn(bytes.trimmed(open + 1..<max(open + 1, word.upperBound - 1)))
            }
            return bytes.hasWord("scale", at: word.lowerBound)
                && lengths.contains { $0.map { $0.value.magnitude < 0.05 } ?? false }
        }
    }

    /// Whether an angle turns a box around an axis of its own plane until its edge is all that is seen.
    private func isEdgeOn(_ angle: Range<Int>) -> Bool {
        var index = angle.lowerBound
        guard let number = CSSNumber.read(bytes, at: &index, to: angle.upperBound) else { return false }
        let unit = index..<angle.upperBound
        guard has(unit, "deg") || has(unit, "turn") else { return false }
        let degrees = has(unit, "turn") ? number * 360 : number
        return (degrees.magnitude.truncatingRemainder(dividingBy: 180) - 90).magnitude <= 1
    }

    /// Whether a filter lets nothing of a box through.
    func isFilteredAway(_ value: Range<Int>) -> Bool {
        words(of: value).contains { word in
            guard bytes.hasWord("opacity(", at: word.lowerBound),
                let share = share(word.lowerBound + 8..<max(word.lowerBound + 8, word.upperBound - 1))
            else { return false }
            return share <= 0.05
        }
    }

    /// Whether a zoom makes a box too small to be read.
    func isZoomedAway(_ value: Range<Int>) -> Bool {
        // QUIRK: browsers take a zoom of nothing for none at all.
        share(value).map { $0 > 0 && $0 <= 0.05 } ?? false
    }

    /// A number or a percentage as a share of one.
    private func share(_ value: Range<Int>) -> Float? {
        CSSLength(parsing: bytes, in: bytes.trimmed(value)).map {
            $0.unit == .percent ? $0.value / 100 : $0.value
        }
    }

    /// The size that a value gives, by length or by keyword.
    func fontSize(_ value: Range<Int>) -> CSSLength? {
        if let length = CSSLength(parsing: bytes, in: value) {
            guard length.value >= 0 else { return nil }
            // QUIRK: "font-size:1" without a unit means nothing; larger numbers change nothing that is told apart.
            let hasNoUnit = bytes[value.upperBound - 1].isASCIIDigit
            return hasNoUnit && length.value > 0 && length.value <= 2 ? nil : length
        }
        guard let index = Self.sizeNames.value(of: bytes.span.extracting(value)) else { return nil }
        return Self.sizes[Int(index)].size
    }

    /// Whether a weight is bold; `nil` if it is none.
    func weight(_ value: Range<Int>) -> Bool? {
        if has(value, "bold") || has(value, "bolder") { return true }
        if has(value, "normal") || has(value, "lighter") { return false }
        guard value.allSatisfy({ bytes[$0].isASCIIDigit }) else { return nil }
        return CSSLength(parsing: bytes, in: value).flatMap { $0.value < 1 ? nil : $0.value >= 600 }
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
            if slash == word.upperBound, let weight = weight(part) {
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
        if contains(value, "inset") {
            return lengths.contains { $0.unit == .percent ? $0.value >= 50 : $0.value >= 1_000 }
        }
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

    /// Whether a background holds an image, a gradient or anything else that is not worked out here.
    func isImage(_ value: Range<Int>) -> Bool {
        value.contains { bytes[$0] == 0x28 }
            && words(of: value).contains { word in
                word.contains { bytes[$0] == 0x28 } && !bytes.hasWord("rgb", at: word.lowerBound)
                    && !bytes.hasWord("hsl", at: word.lowerBound)
            }
    }

    /// Whether a background holds a picture over a colour that nobody puts below words of the same colour unless they
    /// are not to be read; below white words designers forget the colour.
    func isTintedPicture(_ value: Range<Int>, _ color: CSSColor?) -> Bool {
        guard let color, color.alpha == 255, !color.isInvisible(on: .white) else { return false }
        return words(of: value).allSatisfy { word in
            bytes.hasWord("url(", at: word.lowerBound) || !isImage(word)
        }
    }

    private static let sizes: [(name: String, size: CSSLength)] = [
        ("xx-small", CSSLength(pixels: 9)), ("x-small", CSSLength(pixels: 10)),
        ("small", CSSLength(pixels: 13)),
        ("medium initial", CSSLength(pixels: 16)), ("large", CSSLength(pixels: 18)),
        ("x-large", CSSLength(pixels: 24)),
        ("xx-large", CSSLength(pixels: 32)), ("xxx-large", CSSLength(pixels: 48)),
        ("smaller", CSSLength(value: 0.83, unit: .em)), ("larger", CSSLength(value: 1.2, unit: .em)),
    ]
    private static let sizeNames = NameTable(sizes.enumerated().map { ($0.element.name, UInt8($0.offset)) })
}
