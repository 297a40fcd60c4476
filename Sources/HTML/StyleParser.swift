/// Reads declarations, from a `style` attribute or between the braces of a rule.
///
/// ```abnf
/// declarations = [declaration] *(";" [declaration])
/// declaration  = *WS name *WS ":" value ["!" *WS "important"]
/// ```
struct StyleParser {
    let bytes: [UInt8]
    var style = StyleDeclarations()

    /// Reads the declarations in a range; what makes no sense is left out.
    static func declarations(in bytes: [UInt8], _ range: Range<Int>) -> StyleDeclarations {
        var parser = StyleParser(bytes: bytes)
        parser.read(range)
        return parser.style
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func read(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let (colon, end) = declaration(at: index, to: range.upperBound)
            if let colon { declare(bytes.trimmed(index..<colon), colon + 1..<end) }
            index = end + 1
        }
    }

    /// Where the declaration that begins at an index ends, and where its colon is.
    private func declaration(at start: Int, to bound: Int) -> (colon: Int?, end: Int) {
        bytes.withUnsafeBufferPointer { bytes in
            var index = start
            var colon: Int?
            var depth = 0
            while index < bound {
                switch bytes[index] {
                case 0x3B where depth == 0: return (colon, index)
                case 0x3A: if colon == nil { colon = index }
                case 0x28: depth += 1
                case 0x29: depth = max(0, depth - 1)
                case 0x22, 0x27:
                    let quote = bytes[index]
                    index += 1
                    while index < bound, bytes[index] != quote { index += 1 }
                default: break
                }
                index += 1
            }
            return (colon, bound)
        }
    }

    private mutating func declare(_ name: Range<Int>, _ written: Range<Int>) {
        guard let property = StyleProperty(bytes.span.extracting(name)) else { return }
        var value = bytes.trimmed(written)
        var isImportant = false
        if value.count > 10, bytes.hasWord("important", at: value.upperBound - 9) {
            let mark = bytes.trimmed(value.lowerBound..<value.upperBound - 9)
            if mark.count > 0, bytes[mark.upperBound - 1] == 0x21 {
                isImportant = true
                value = bytes.trimmed(mark.lowerBound..<mark.upperBound - 1)
            }
        }
        guard !value.isEmpty else { return }
        guard isImportant || style.important.isEmpty else {
            // What is important stands against what comes later.
            var later = StyleParser(bytes: bytes)
            later.style.said = later.apply(property, value) ?? []
            return style.merge(later.style)
        }
        guard let said = apply(property, value) else { return }
        style.said.formUnion(said)
        if isImportant { style.important.formUnion(said) }
    }

    /// Takes over one value; answers with what it decides, or `nil` if it makes no sense.
    private mutating func apply(_ property: StyleProperty, _ value: Range<Int>) -> StyleDeclarations
        .Properties?
    {
        switch property {
        case .display, .visibility, .opacity, .whiteSpace, .float, .hideInOffice, .direction, .unicodeBidi:
            applyLayout(property, value)
        case .font, .fontSize, .fontWeight, .fontFamily, .letterSpacing, .textAlign, .textIndent,
            .textDecoration:
            applyText(property, value)
        case .color, .background, .backgroundColor, .backgroundImage, .textFill, .backgroundClip:
            applyColor(property, value)
        default: applyBox(property, value)
        }
    }

    private mutating func applyLayout(
        _ property: StyleProperty, _ value: Range<Int>
    ) -> StyleDeclarations.Properties? {
        switch property {
        case .display:
            guard let display = display(value) else { return nil }
            style.display = display
            return .display
        case .visibility:
            style.isInvisible = has(value, "hidden") || has(value, "collapse")
            return style.isInvisible || has(value, "visible") || has(value, "initial") ? .visibility : nil
        case .opacity:
            guard let length = CSSLength(parsing: bytes, in: value) else { return nil }
            style.opacity = length.unit == .percent ? length.value / 100 : length.value
            return .opacity
        case .whiteSpace:
            style.keepsLines = contains(value, "pre") || contains(value, "break-spaces")
            return .whiteSpace
        case .float:
            style.isFloating = has(value, "left") || has(value, "right")
            return .float
        case .hideInOffice:
            style.isHiddenInOffice = has(value, "all")
            return .hideInOffice
        case .direction:
            style.isRightToLeft = has(value, "rtl")
            return .direction
        default:
            style.overridesDirection = contains(value, "override")
            return .unicodeBidi
        }
    }

    private mutating func applyText(
        _ property: StyleProperty, _ value: Range<Int>
    ) -> StyleDeclarations.Properties? {
        switch property {
        case .font: return applyFont(value)
        case .fontSize:
            guard let size = fontSize(value) else { return nil }
            style.fontSize = size
            return .fontSize
        case .fontWeight:
            guard let isBold = weight(value) else { return nil }
            style.isBold = isBold
            return .fontWeight
        case .fontFamily:
            style.isMonospaced = Self.isMonospaced(bytes, in: value)
            return .fontFamily
        case .letterSpacing:
            guard let length = has(value, "normal") ? .zero : CSSLength(parsing: bytes, in: value) else {
                return nil
            }
            style.letterSpacing = length
            return .letterSpacing
        case .textAlign:
            style.isCentered = has(value, "center") || has(value, "-webkit-center")
            return .textAlign
        case .textDecoration:
            style.isStruck = contains(value, "line-through") && !contains(value, "transparent")
            return .textDecoration
        default:
            guard let length = CSSLength(parsing: bytes, in: value) else { return nil }
            style.textIndent = length
            return .textIndent
        }
    }

    private mutating func applyColor(
        _ property: StyleProperty, _ value: Range<Int>
    ) -> StyleDeclarations.Properties? {
        switch property {
        case .color:
            style.color = color(value)
            style.inheritsColor =
                style.color == nil
                && (has(value, "inherit") || has(value, "unset") || has(value, "currentcolor"))
            return style.color == nil && !style.inheritsColor && !isFunction(value) ? nil : .color
        case .textFill:
            style.textFill = color(value)
            return style.textFill == nil && !isFunction(value) ? nil : .textFill
        case .backgroundClip:
            style.clipsBackgroundToText = has(value, "text")
            return .backgroundClip
        case .backgroundColor:
            style.backgroundColor = CSSColor(parsing: bytes, in: value)
            return style.backgroundColor == nil && !isFunction(value) ? nil : .backgroundColor
        case .backgroundImage:
            style.hasBackgroundImage = isImage(value)
            return .backgroundImage
        default:
            let color = words(of: value).lazy.compactMap { [bytes] in CSSColor(parsing: bytes, in: $0) }.first
            let isUnknown = color == nil && words(of: value).contains(where: isUnknownColor)
            style.backgroundColor = isUnknown ? nil : color ?? .transparent
            style.hasBackgroundImage = isImage(value) && !isTintedPicture(value, color)
            return [.backgroundColor, .backgroundImage]
        }
    }

    private mutating func applyBox(
        _ property: StyleProperty, _ value: Range<Int>
    ) -> StyleDeclarations.Properties? {
        switch property {
        case .height: return length(value, into: \.height, as: .height)
        case .maxHeight: return length(value, into: \.maxHeight, as: .maxHeight)
        case .width: return length(value, into: \.width, as: .width)
        case .maxWidth: return length(value, into: \.maxWidth, as: .maxWidth)
        case .minHeight:
            style.minHeight = CSSLength(parsing: bytes, in: value) ?? .zero
            return .minHeight
        case .minWidth:
            style.minWidth = CSSLength(parsing: bytes, in: value) ?? .zero
            return .minWidth
        case .overflow:
            style.clipsOverflow = !has(value, "visible")
            return .overflow
        case .position:
            style.isOutOfFlow = has(value, "absolute") || has(value, "fixed")
            style.isPositioned = style.isOutOfFlow || has(value, "relative")
            return .position
        case .offset:
            guard words(of: value).contains(where: isFar) else { return nil }
            style.isMovedAway = true
            return .offset
        case .margin:
            // The shortest far margin is "-30em"; most are "0".
            guard value.count >= 5, isMarginFar(value) else { return nil }
            style.isPushedAway = true
            return .margin
        case .clip:
            style.isClippedAway = isClippedAway(value)
            return .clip
        case .clipPath:
            style.isCutAway = isClippedAway(value)
            return .clipPath
        case .transform:
            style.isTransformedAway = isTransformedAway(value)
            return .transform
        case .filter:
            style.isFilteredAway = isFilteredAway(value)
            return .filter
        case .zoom:
            style.isZoomedAway = isZoomedAway(value)
            return .zoom
        case .border:
            style.hasBorder = !words(of: value).contains {
                has($0, "none") || has($0, "hidden") || isZero($0)
            }
            return .border
        case .padding:
            style.hasPadding = words(of: value).contains { word in
                CSSLength(parsing: bytes, in: word).map { $0.pixels(fontSize: 16) >= 4 } ?? false
            }
            return .padding
        default: return nil
        }
    }

    private mutating func length(
        _ value: Range<Int>, into path: WritableKeyPath<StyleDeclarations, CSSLength>,
        as property: StyleDeclarations.Properties
    ) -> StyleDeclarations.Properties? {
        // "auto" and its kin are as good as large.
        style[keyPath: path] = CSSLength(parsing: bytes, in: value) ?? CSSLength(pixels: 10_000)
        return property
    }
}
