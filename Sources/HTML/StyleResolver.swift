/// Works out how an element is shown from its parent, its name, its attributes and the rules that fit it.
struct StyleResolver {
    private var sheet: StyleSheet
    private let limits: HTMLLimits
    /// What `style` attributes say that were read before: most elements of a letter repeat those of others.
    private var known: [(written: Range<Int>, declared: StyleDeclarations)] = []
    /// Where in ``known`` those of a hash stand.
    private var index: [UInt64: Int] = [:]

    init(sheet: StyleSheet, limits: HTMLLimits) {
        self.sheet = sheet
        self.limits = limits
    }

    /// The rules that were tried so far: what the cost is counted in.
    var work: Int { sheet.work }

    /// Whether the style sheet says nothing.
    var hasNoRules: Bool { sheet.isEmpty }

    /// Notes that an element was closed with a number of others still open around it, for those that come beside it.
    mutating func close(_ element: ElementName, _ keys: StyleKeys, at depth: Int) {
        sheet.neighbours.close(element, keys, at: depth, limits: limits)
    }

    /// Whether rules were left out.
    var isCut: Bool { sheet.isCut }

    /// The style and the box of an element.
    mutating func resolve(
        _ element: ElementName, _ attributes: Attributes, inside stack: [OpenElement]
    ) -> (style: ComputedStyle, box: ComputedBox, keys: StyleKeys) {
        let parent = stack[stack.count - 1].style
        var style = parent
        var box = ComputedBox()
        applyElement(element, to: &style)
        applyAttributes(attributes, of: element, to: &style, &box)

        let keys =
            sheet.isEmpty
            ? StyleKeys()
            : sheet.keys(of: element, attributes, at: stack.count, limits: limits)
        let said = declarations(of: element, attributes, having: keys, inside: stack)
        if !said.said.isEmpty { applyText(said, parent: parent, to: &style) }
        applyBackground(said, attributes, of: element, parent: parent, to: &style, &box)
        applyLayout(said, element, isFlexChild: stack[stack.count - 1].box.isFlex, to: &box)
        // A line through a box does not go through boxes that stand in it like pictures, or beside its text.
        if style.isStruck, box.isInlineBlock || said.isFloating || said.isOutOfFlow {
            style.isStruck = element == .struck || said.said.contains(.textDecoration) && said.isStruck
        }
        if box.isBlock || box.isInlineBlock { style.isIndentedAway = style.textIndentIsFar }
        if style.hiding == nil {
            style.hiding = hiding(said, element, attributes, style, box)
            box.isPreheader =
                style.hiding != nil && (said.isHiddenInOffice || Self.isNamedPreheader(attributes))
        }
        return (style, box, keys)
    }

    /// What the style sheet and the element itself say.
    private mutating func declarations(
        of element: ElementName, _ attributes: Attributes, having keys: StyleKeys,
        inside stack: [OpenElement]
    ) -> StyleDeclarations {
        guard let own = attributes[.style] else {
            return sheet.isEmpty
                ? StyleDeclarations()
                : sheet.style(of: element, having: keys, inside: stack.span, limits: limits)
        }
        let declared = declarations(in: attributes.bytes, own)
        if sheet.isEmpty { return declared }
        var said = sheet.style(of: element, having: keys, inside: stack.span, limits: limits)
        if said.said.isEmpty { return declared }
        said.merge(declared)
        return said
    }

    private mutating func declarations(in bytes: [UInt8], _ range: Range<Int>) -> StyleDeclarations {
        guard !range.isEmpty else { return StyleDeclarations() }
        let key = bytes.hash(of: range)
        let place = index[key]
        if let place, bytes.isEqual(known[place].written, range) { return known[place].declared }
        let declared =
            PlainStyle.isPlain(bytes, range)
            ? StyleParser.declarations(in: bytes, range) : PlainStyle.declarations(in: bytes, range)
        if place == nil, known.count < limits.knownStyles {
            index[key] = known.count
            known.append((range, declared))
        }
        return declared
    }

    private func applyElement(_ element: ElementName, to style: inout ComputedStyle) {
        switch element {
        case .bold: style.isBold = true
        case .headerCell:
            style.isBold = true
            style.isCentered = true
        case .big: style.fontSize *= 1.2
        case .small: style.fontSize *= 0.83
        case .center: style.isCentered = true
        case .code: style.isMonospaced = true
        case .struck: style.isStruck = true
        case .preformatted:
            style.isMonospaced = true
            style.keepsLines = true
        case .heading1, .heading2, .heading3, .heading4, .heading5, .heading6:
            let scales: [Float] = [2, 1.5, 1.17, 1, 0.83, 0.67]
            style.fontSize *= scales[(element.headingLevel ?? 4) - 1]
            style.isBold = true
            style.isHeading = true
        case .template: style.hiding = style.hiding ?? .display
        case .direction: style.overridesDirection = true
        // Buttons and fields have colours of their own.
        case .button, .input: (style.color, style.fill, style.background) = (nil, nil, .buttonFace)
        default: break
        }
    }

    private func applyAttributes(
        _ attributes: Attributes, of element: ElementName, to style: inout ComputedStyle,
        _ box: inout ComputedBox
    ) {
        guard !attributes.isEmpty else { return }
        let bytes = attributes.bytes
        if element == .font {
            if let size = attributes[.size] { style.fontSize = Self.fontSize(bytes, size) ?? style.fontSize }
            if let face = attributes[.face] { style.isMonospaced = StyleParser.isMonospaced(bytes, in: face) }
            if let color = attributes[.color] {
                style.color = CSSColor(parsing: bytes, in: bytes.trimmed(color)) ?? style.color
            }
        }
        // A link has a colour of its own, whatever the text around it has.
        if element == .anchor, attributes[.href] != nil { (style.color, style.fill) = (nil, nil) }
        if element == .document, let color = attributes[.color] {
            style.color = CSSColor(parsing: bytes, in: bytes.trimmed(color)) ?? style.color
        }
        if attributes[.align] != nil, element != .table, element != .image {
            style.isCentered =
                attributes.value(.align, is: "center") || attributes.value(.align, is: "middle")
        }
        if attributes[.dir] != nil {
            style.isRightToLeft = attributes.value(.dir, is: "rtl")
        }
        if let border = attributes[.border], element == .table {
            box.isFramed = !border.isEmpty && !attributes.value(.border, is: "0")
        }
    }

    private func applyText(_ said: StyleDeclarations, parent: ComputedStyle, to style: inout ComputedStyle) {
        let properties = said.said
        if properties.contains(.fontSize) {
            style.fontSize = min(1_000, max(0, said.fontSize.pixels(fontSize: parent.fontSize)))
        }
        if properties.contains(.fontWeight) { style.isBold = said.isBold }
        if properties.contains(.fontFamily) { style.isMonospaced = said.isMonospaced }
        if properties.contains(.visibility) { style.isInvisible = said.isInvisible }
        if properties.contains(.whiteSpace) { style.keepsLines = said.keepsLines }
        if properties.contains(.textAlign) { style.isCentered = said.isCentered }
        if properties.contains(.direction) { style.isRightToLeft = said.isRightToLeft }
        if properties.contains(.unicodeBidi) { style.overridesDirection = said.overridesDirection }
        if properties.contains(.textIndent) { style.textIndentIsFar = said.textIndent.isFar }
        // A line that is drawn through an element goes through all that it holds.
        if properties.contains(.textDecoration) { style.isStruck = parent.isStruck || said.isStruck }
        if properties.contains(.color) { style.color = said.inheritsColor ? parent.color : said.color }
        if properties.contains(.textFill) { style.fill = said.textFill }
        if properties.contains(.opacity) { style.opacity = parent.opacity * max(0, min(1, said.opacity)) }
        if properties.contains(.letterSpacing) {
            style.letterSpacing = said.letterSpacing.pixels(fontSize: style.fontSize)
        }
    }

    private func applyBackground(
        _ said: StyleDeclarations, _ attributes: Attributes, of element: ElementName, parent: ComputedStyle,
        to style: inout ComputedStyle, _ box: inout ComputedBox
    ) {
        let takesAttributes = element.isTablePart || element == .document
        if takesAttributes, let range = attributes[.bgcolor], !range.isEmpty {
            // QUIRK: any word in the attribute gives some colour.
            paint(
                CSSColor(parsing: attributes.bytes, in: attributes.bytes.trimmed(range)), over: parent,
                on: &style, &box)
        }
        if said.said.contains(.backgroundColor) {
            paint(said.backgroundColor, over: parent, on: &style, &box)
        }
        if said.said.contains(.border), said.hasBorder { box.isFramed = true }
        let hasImage =
            said.said.contains(.backgroundImage)
            ? said.hasBackgroundImage : takesAttributes && attributes[.background] != nil
        if hasImage { style.background = nil }
        // Letters that the background shines through are seen, whatever colour they are given.
        if said.clipsBackgroundToText { (style.color, style.fill, style.background) = (nil, nil, nil) }
    }

    private func paint(
        _ color: CSSColor?, over parent: ComputedStyle, on style: inout ComputedStyle,
        _ box: inout ComputedBox
    ) {
        guard let color else {
            style.background = nil
            box.isFramed = true
            return
        }
        if color.isTransparent {
            style.background = parent.background
        } else if color.alpha < 255 {
            style.background = parent.background.map(color.over)
            box.isFramed = true
        } else {
            style.background = color
            box.isFramed = color != parent.background
        }
    }

    private func applyLayout(
        _ said: StyleDeclarations, _ element: ElementName, isFlexChild: Bool, to box: inout ComputedBox
    ) {
        box.isBlock = element.isBlock
        box.isInlineBlock = element == .button
        if said.said.contains(.display) {
            switch said.display {
            case .none: break
            case .inline: (box.isBlock, box.isInlineBlock) = (element.isCell, false)
            case .inlineBlock: (box.isBlock, box.isInlineBlock) = (element.isCell, !element.isCell)
            case .block: box.isBlock = true
            case .flex: (box.isBlock, box.isFlex) = (true, true)
            }
        }
        if isFlexChild || (said.isFloating && !element.isCell && element != .table) {
            (box.isBlock, box.isInlineBlock) = (false, true)
        }
        box.isPadded = said.hasPadding
        if element == .document { box.isFramed = false }
    }

    private func hiding(
        _ said: StyleDeclarations, _ element: ElementName, _ attributes: Attributes, _ style: ComputedStyle,
        _ box: ComputedBox
    ) -> HTMLDocument.HiddenText.Reason? {
        let properties = said.said
        if properties.contains(.display) {
            if said.display == .none { return .display }
        } else if attributes[.hidden] != nil {
            return .attribute
        }
        guard !properties.isDisjoint(with: .placing) else { return nil }
        if properties.contains(.opacity), style.opacity <= 0.05 { return .opacity }
        if properties.contains(.filter), said.isFilteredAway { return .opacity }
        if properties.contains(.zoom), said.isZoomedAway { return .size }
        if properties.contains(.offset), said.isMovedAway, said.isPositioned { return .offscreen }
        if properties.contains(.margin), said.isPushedAway { return .offscreen }
        if properties.contains(.clip), said.isClippedAway, said.isOutOfFlow { return .clipped }
        if properties.contains(.clipPath), said.isCutAway { return .clipped }
        // What follows changes boxes alone, not a stretch of a line.
        guard box.isBlock || box.isInlineBlock || said.isOutOfFlow else { return nil }
        if properties.contains(.transform), said.isTransformedAway { return .clipped }
        // QUIRK: a table and its parts grow with what they hold, whatever extent they are given.
        guard said.clipsOverflow, !element.isTablePart || properties.contains(.display) else { return nil }
        if said.minHeight.isNarrow {
            if properties.contains(.height), said.height.isNarrow, said.height.unit != .percent {
                return .clipped
            }
            if properties.contains(.maxHeight), said.maxHeight.isNarrow, said.maxHeight.unit != .percent {
                return .clipped
            }
        }
        guard said.minWidth.isNarrow else { return nil }
        if properties.contains(.width), said.width.isNarrow { return .clipped }
        if properties.contains(.maxWidth), said.maxWidth.isNarrow, !element.isCell { return .clipped }
        return nil
    }

    /// The pixels of `<font size>`: 1 to 7, or steps from 3.
    private static func fontSize(_ bytes: [UInt8], _ value: Range<Int>) -> Float? {
        let range = bytes.trimmed(value)
        guard let first = range.first, let number = CSSLength(parsing: bytes, in: range) else { return nil }
        let isStep = bytes[first] == 0x2B || bytes[first] == 0x2D
        let step = Int(max(1, min(7, isStep ? number.value + 3 : number.value)))
        let sizes: [Float] = [10, 13, 16, 18, 24, 32, 48]
        return sizes[step - 1]
    }

    private static func isNamedPreheader(_ attributes: Attributes) -> Bool {
        let words: [StaticString] = ["preheader", "preview"]
        return words.contains {
            attributes.value(.class, contains: $0) || attributes.value(.id, contains: $0)
        }
    }
}
