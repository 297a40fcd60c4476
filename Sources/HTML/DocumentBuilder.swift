/// Turns the events of a parser into what a reader sees.
struct DocumentBuilder {
    private let limits: HTMLLimits
    private var resolver: StyleResolver
    private var stack: [OpenElement] = []
    /// Whether rules ask what stands before an element.
    private let concernsNeighbours: Bool
    private var text: VisibleTextBuilder
    private var links: LinkCollector
    private var hidden: HiddenTextCollector
    private var microdata: MicrodataCollector
    private var codeHints: [[UInt8]] = []
    private var isDataCut = false
    /// Where the forms lead that send what they ask for in the address, as whole addresses.
    private var formAddresses: [[UInt8]] = []
    private var defects: [HTMLDefect] = []

    private var lastRow = -1
    private var lastHiddenGroup = 0
    private var isRestQuoted = false
    /// Where the visible text stood when the last box within a line ended.
    private var endOfBox = -1

    private var events = 0

    /// The events so far, the rules tried and the addresses put together: what the cost is counted in.
    var work: Int { events + resolver.work + links.work + text.work }

    init(sheet: StyleSheet, limits: HTMLLimits) {
        self.limits = limits
        concernsNeighbours = sheet.concernsNeighbours
        resolver = StyleResolver(sheet: sheet, limits: limits)
        text = VisibleTextBuilder(limits: limits)
        links = LinkCollector(limits: limits)
        hidden = HiddenTextCollector(limits: limits)
        microdata = MicrodataCollector(limits: limits)
        stack.append(OpenElement(.document))
    }

    // MARK: - Events

    /// An element begins.
    mutating func start(_ element: ElementName, _ attributes: Attributes) {
        events += 1
        if element == .lineBreak, attributes.isEmpty, resolver.hasNoRules { return breakLine() }
        if concernsNeighbours, attributes[.follows] != nil { noteEnd(of: .nothing, StyleKeys()) }
        var open = opened(element, attributes)
        if element.isVoid {
            if concernsNeighbours { noteEnd(of: element, open.keys) }
            return add(open, attributes)
        }
        enter(&open, attributes)
        stack.append(open)
    }

    /// A line ends in the innermost element: what most elements without content are there for.
    private mutating func breakLine() {
        if isLaidOut(stack[stack.count - 1]) { text.endLine() } else { hidden.space() }
    }

    /// The innermost element ends.
    mutating func end() {
        events += 1
        guard stack.count > 1 else { return }
        let open = stack.removeLast()
        if concernsNeighbours { noteEnd(of: open.element, open.keys) }
        leave(open)
    }

    /// Notes that an element ended beside which the next one stands.
    private mutating func noteEnd(of element: ElementName, _ keys: StyleKeys) {
        // "*+html", "head + body": what stands around a whole document is nobody's neighbour.
        if element != .document, element != .head { resolver.close(element, keys, at: stack.count) }
    }

    /// Text of the innermost element.
    mutating func characters(_ piece: Span<UInt8>) {
        events += 1
        let top = stack.count - 1
        if stack[top].isUnread { return }
        if let reason = stack[top].hiding {
            hidden.append(piece, reason: reason, group: stack[top].hiddenGroup)
        } else {
            text.append(piece, stack[top].manner)
        }
    }

    /// Text that stands outside all elements, with lines of its own.
    mutating func plainText(_ piece: Span<UInt8>) {
        while stack.count > 1, let open = stack.popLast() { leave(open) }
        text.append(piece, VisibleTextBuilder.Manner(keepsLines: true, isQuoted: isRestQuoted))
    }

    /// Notes what was wrong.
    mutating func note(_ defect: HTMLDefect) {
        if !defects.contains(defect) { defects.append(defect) }
    }

    /// Ends the document.
    mutating func finish(_ markup: CleanMarkup) -> HTMLDocument {
        while stack.count > 1, let open = stack.popLast() { leave(open) }
        let removals = text.finish()
        links.move(removals, in: text.text)
        links.append(office: markup.officeLinks, at: text.count)
        noteCuts()
        var hiddenTexts = hidden.texts
        let comment = markup.commentedText.collapsingSpace(limit: limits.hiddenText)
        if !comment.isEmpty { hiddenTexts.append(HTMLDocument.HiddenText(text: comment, reason: .comment)) }
        return HTMLDocument(
            text: text.text, links: links.links, hidden: hiddenTexts, structuredData: markup.structuredData,
            microdata: microdata.finished(), codeHints: codeHints,
            defects: markup.defects + defects.filter { !markup.defects.contains($0) })
    }

    /// Notes what was more than is kept.
    private mutating func noteCuts() {
        if text.isFull { note(.oversized) }
        if text.hasTooManyMarks { note(.tooManyMarks) }
        if links.isFull { note(.tooManyLinks) }
        if hidden.isFull { note(.hiddenTextTooLong) }
        if resolver.isCut { note(.styleTooLong) }
        if isDataCut || microdata.isFull { note(.tooMuchData) }
        for defect in HTMLDefect.allCases where links.defects.contains(defect) { note(defect) }
    }

    // MARK: - Elements

    /// An element with its style, before it has an effect.
    private mutating func opened(_ element: ElementName, _ attributes: Attributes) -> OpenElement {
        let top = stack.count - 1
        var open = OpenElement(element)
        (open.style, open.box, open.keys) = resolver.resolve(element, attributes, inside: stack)
        open.row = stack[top].row
        open.outerRow = stack[top].outerRow
        open.link = stack[top].link
        open.form = stack[top].form
        open.isUnread = stack[top].isUnread || element == .option
        open.isQuoted = stack[top].isQuoted || isRestQuoted
        open.action = stack[top].action
        open.hiding = open.style.hidingOfText
        if let reason = open.hiding, reason != .struck {
            if open.style.hiding != nil, let outer = stack[top].hiding, outer != .struck {
                open.hiding = outer
            } else if text.count == 0 || open.box.isPreheader {
                open.hiding = .preheader
            }
        }
        open.hiddenGroup = stack[top].hiddenGroup
        if open.hiding != nil, stack[top].hiding == nil {
            lastHiddenGroup += 1
            open.hiddenGroup = lastHiddenGroup
        }
        return open
    }

    /// Whether an element takes part in the layout.
    private func isLaidOut(_ open: OpenElement) -> Bool { open.style.hiding == nil }

    private mutating func enter(_ open: inout OpenElement, _ attributes: Attributes) {
        if isLaidOut(open) { breakLine(before: &open) } else { hidden.space() }
        open.textStart = text.count
        open.lineStart = text.lineCount
        open.linkStart = links.count
        if !attributes.isEmpty || open.element == .blockquote { readMeaning(of: &open, attributes) }
        openLink(&open, attributes)
        if open.element == .row { open.cells = RowCells(firstLine: text.lineCount) }
        open.manner = VisibleTextBuilder.Manner(
            emphasis: open.link == nil ? open.style.emphasis : open.style.emphasis.union(.link),
            keepsLines: open.style.keepsLines, isQuoted: open.isQuoted,
            isReversed: open.style.overridesDirection && open.style.isRightToLeft)
    }

    private mutating func breakLine(before open: inout OpenElement) {
        if open.box.isBlock {
            text.endBlock()
            if open.element == .table { open.outerRow = open.row }
            if open.element == .row {
                lastRow += 1
                open.row = lastRow
                text.beginRow(lastRow, inside: open.outerRow)
            }
        } else if open.box.isInlineBlock, text.count == endOfBox {
            text.space()
        }
    }

    /// Takes in what the attributes say besides the style.
    private mutating func readMeaning(of open: inout OpenElement, _ attributes: Attributes) {
        switch QuoteMarkers.reach(of: open.element, attributes) {
        case .element: open.isQuoted = true
        case .rest:
            isRestQuoted = true
            open.isQuoted = true
        case nil: if open.element == .blockquote, followsAttribution { open.isQuoted = true }
        }
        guard !attributes.isEmpty else { return }
        if attributes.value(.autocomplete, is: "one-time-code") { open.isCodeHint = true }
        open.action = microdata.open(attributes, in: open.action)
        if let action = open.action, attributes[.scope] == nil, let property = microdata.property(attributes)
        {
            if let value = attributes.value(.content) ?? attributes.value(.href) {
                microdata.set(property, to: value, of: action)
            } else {
                open.property = property
            }
        }
        if open.element == .form, !attributes.value(.method, is: "post"),
            let address = attributes.value(.href), let url = links.resolve(address)
        {
            formAddresses.append(url)
            open.form = formAddresses.count - 1
        }
    }

    private var followsAttribution: Bool {
        guard let line = text.text.lines.last, line.range.count <= limits.attribution else { return false }
        return QuoteMarkers.isAttribution(Array(text.text.bytes[line.range]))
    }

    private mutating func openLink(_ open: inout OpenElement, _ attributes: Attributes) {
        let opened: Int? =
            switch open.element {
            case .anchor: attributes.value(.href).flatMap { links.open($0, at: text.count) }
            case .button where open.link == nil:
                open.form.flatMap { links.open(form: formAddresses[$0], at: text.count) }
            default: nil
            }
        guard let link = opened else { return }
        open.link = link
        open.opensLink = true
        if let title = attributes.value(.title) ?? attributes.value(.label) {
            links.setTitle(title, of: link)
        }
        let looksPressable =
            open.element == .button || open.box.isFramed || open.box.isPadded
            || attributes.value(.role, is: "button")
            || attributes.value(.class, contains: "button") || attributes.value(.class, contains: "btn")
        if looksPressable { links.markButton(link) }
    }

    private mutating func leave(_ open: OpenElement) {
        let isShown = isLaidOut(open)
        if isShown, open.box.isFramed, open.hiding == nil { text.box(since: open.textStart) }
        closeLink(of: open)
        takeText(of: open)
        guard isShown else { return hidden.space() }
        if open.box.isBlock {
            if open.element == .row, let cells = open.cells {
                text.endRow(cells, isRightToLeft: open.style.isRightToLeft)
            } else {
                text.endBlock()
            }
            if open.element.isCell { countCell(open) }
            text.row = stack[stack.count - 1].row
        } else {
            if open.link == nil, open.element != .anchor { text.endElement(since: open.textStart) }
            if open.box.isInlineBlock { endOfBox = text.count }
        }
    }

    /// Ends the link that began with an element, or takes the element's box for that of the one link inside.
    private mutating func closeLink(of open: OpenElement) {
        if open.opensLink, let link = open.link {
            let isHidden = open.style.hiding != nil || open.style.isInvisible
            links.close(link, range: text.range(since: open.textStart), isHidden: isHidden)
        }
        guard open.box.isFramed, text.isSingleLine(since: open.textStart) else { return }
        if let link = open.link {
            links.markButton(link)
        } else if links.count == open.linkStart + 1,
            links.links[open.linkStart].range == text.range(since: open.textStart)
        {
            links.markButton(open.linkStart)
        }
    }

    /// Hands the text of an element to whom it was marked for.
    private mutating func takeText(of open: OpenElement) {
        guard open.property != nil || open.isCodeHint else { return }
        let range = text.range(since: open.textStart)
        let bytes = Array(text.text.bytes[range.prefix(limits.linkWords)]).cutToCharacter()
        if let property = open.property, let action = open.action {
            microdata.set(property, to: bytes, of: action)
        }
        if open.isCodeHint { addCodeHint(bytes) }
    }

    private mutating func addCodeHint(_ bytes: [UInt8]) {
        guard codeHints.count < limits.codeHints else {
            isDataCut = true
            return
        }
        let hint = bytes.collapsingSpace(limit: limits.codeHint)
        // What is longer than any code was marked by mistake.
        if !hint.isEmpty { codeHints.append(hint) }
    }

    private mutating func countCell(_ cell: OpenElement) {
        let row = stack.count - 1
        guard stack[row].cells != nil, text.lineCount > cell.lineStart else { return }
        let line = text.text.lines[cell.lineStart].range
        let isSingle =
            text.lineCount == cell.lineStart + 1 && links.count == cell.linkStart && cell.link == nil
            && CharacterJoiner.isOneCharacter(line, in: text.text)
        if isSingle { stack[row].cells?.single += 1 } else { stack[row].cells?.isMixed = true }
    }

    // MARK: - Elements without content

    private mutating func add(_ open: OpenElement, _ attributes: Attributes) {
        switch open.element {
        case .lineBreak:
            if isLaidOut(open) { text.endLine() } else { hidden.space() }
        case .rule:
            if isLaidOut(open) { text.endBlock() }
        case .image: addImage(open, attributes)
        case .area: addArea(open, attributes)
        case .base:
            if let address = attributes.value(.href) { links.setBase(address) }
        case .meta, .link: addProperty(attributes)
        case .input: addInput(open, attributes)
        default: break
        }
    }

    /// A picture is what it says; one outside links is read where it says what looks like a code.
    private mutating func addImage(_ open: OpenElement, _ attributes: Attributes) {
        let isShown = isLaidOut(open) && !open.style.isInvisible
        guard let link = open.link else {
            guard isShown, let words = attributes.value(.alt), Self.looksLikeCode(words) else { return }
            text.append(words.span, VisibleTextBuilder.Manner(isQuoted: open.isQuoted))
            return
        }
        let words = attributes.value(.alt) ?? attributes.value(.title)
        links.addImage(words ?? [], to: link, isShown: words == nil ? isLaidOut(open) : isShown)
    }

    /// Whether some words are one in capitals and digits.
    private static func looksLikeCode(_ words: [UInt8]) -> Bool {
        (4...12).contains(words.count) && words.contains { (0x30...0x39).contains($0) }
            && words.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || $0 == UInt8(ascii: "-")
            }
    }

    private mutating func addArea(_ open: OpenElement, _ attributes: Attributes) {
        guard let address = attributes.value(.href), let link = links.open(address, at: text.count) else {
            return
        }
        links.addImage(attributes.value(.alt) ?? [], to: link, isShown: isLaidOut(open))
        if let title = attributes.value(.title) ?? attributes.value(.label) {
            links.setTitle(title, of: link)
        }
        links.close(link, range: text.count..<text.count, isHidden: false)
    }

    private mutating func addProperty(_ attributes: Attributes) {
        if attributes.value(.name, is: "one-time-code"), let content = attributes.value(.content) {
            addCodeHint(content)
        }
        guard let action = stack[stack.count - 1].action, let property = microdata.property(attributes),
            let value = attributes.value(.content) ?? attributes.value(.href)
        else { return }
        microdata.set(property, to: value, of: action)
    }

    /// A button and a field that holds text show their value, in a box within the line.
    private mutating func addInput(_ open: OpenElement, _ attributes: Attributes) {
        guard let value = attributes.value(.value) else { return }
        if attributes.value(.autocomplete, is: "one-time-code") { addCodeHint(value) }
        let unseen: [StaticString] = [
            "hidden", "checkbox", "radio", "image", "file", "password", "color", "range",
        ]
        guard open.hiding == nil, !unseen.contains(where: { attributes.value(.type, is: $0) }) else { return }
        let isButton = attributes.value(.type, is: "submit") || attributes.value(.type, is: "button")
        let start = text.count
        let link =
            open.link == nil && isButton
            ? open.form.flatMap { links.open(form: formAddresses[$0], at: start) } : open.link
        var emphasis = open.style.emphasis
        if link != nil { emphasis.insert(.link) }
        text.space()
        text.append(value.span, VisibleTextBuilder.Manner(emphasis: emphasis, isQuoted: open.isQuoted))
        if link == nil { text.endElement(since: start) }
        if let link, isButton {
            links.markButton(link)
            if open.link == nil { links.close(link, range: text.range(since: start), isHidden: false) }
        }
        text.space()
    }
}
