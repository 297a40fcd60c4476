/// Turns what a sender wrote into markup that the parser reads as browsers would, in one pass over the bytes.
///
/// It decides where tags and comments begin and end, repairs UTF-8, drops what is never shown, and bounds the rest; the
/// parser's quadratic corners (attributes of one tag, stray end tags, depth) are closed before it sees a byte.
struct MarkupCleaner {
    private let source: [UInt8]
    private let limits: HTMLLimits
    private var position = 0
    private var tag = Tag()
    private var open: OpenElements
    private var result = CleanMarkup()
    /// Where the text begins that stands behind the last tag.
    private var runStart = 0
    /// Whether white space that comes next stands between parts of a table, where it means nothing.
    private var isSpaceIdle = false
    /// Whether an element that is not read stands right before.
    private var isBehindUnread = false

    /// Cleans a document.
    static func clean(_ source: [UInt8], limits: HTMLLimits) -> CleanMarkup {
        var cleaner = MarkupCleaner(source, limits: limits)
        return cleaner.run()
    }

    private init(_ source: [UInt8], limits: HTMLLimits) {
        self.source = source
        self.limits = limits
        open = OpenElements(limit: limits.depth)
    }

    private mutating func run() -> CleanMarkup {
        result.bytes.reserveCapacity(min(source.count, limits.markup) / 4 + 64)
        result.text.reserveCapacity(min(source.count, limits.markup) / 2)
        // Text outside any element would get a paragraph from the parser.
        emitStart(.division, attributes: [])
        while position < source.count {
            guard result.size < limits.markup else {
                result.note(.oversized)
                break
            }
            if source[position] == 0x3C { readMarkup() } else { copyText(to: source.count) }
        }
        close(to: 0)
        emitEnd(.division)
        result.steps += open.steps
        return result
    }

    /// Reads what begins with `<`.
    private mutating func readMarkup() {
        result.steps += 1
        guard position + 1 < source.count else { return copyLiteral() }
        switch source[position + 1] {
        case 0x21: readDeclaration()
        case 0x2F: readEndTag()
        case 0x3F: skip(behind: 0x3E)
        case let byte where byte.isASCIILetter: readStartTag()
        default: copyLiteral()
        }
    }

    /// Copies a `<` that begins nothing.
    private mutating func copyLiteral() {
        result.text.append(0x3C)
        position += 1
    }

    private mutating func skip(behind byte: UInt8) {
        while position < source.count, source[position] != byte { position += 1 }
        position = min(position + 1, source.count)
    }

    // MARK: - Comments

    /// Skips a comment, a document type, or a declaration that browsers take for a comment: `<![if !mso]>`, `<![CDATA[`.
    private mutating func readDeclaration() {
        guard source.hasWord("<!--", at: position) else { return skip(behind: 0x3E) }
        let start = position + 4
        if start < source.count, source[start] == 0x3E {
            position = start + 1
            return
        }
        if source.hasWord("->", at: start) {
            position = start + 2
            return
        }
        var end = start
        while end < source.count {
            if source[end] == 0x2D, source.hasWord("-->", at: end) || source.hasWord("--!>", at: end) {
                break
            }
            end += 1
        }
        guard end < source.count else {
            result.note(.unclosedComment)
            let kept = start..<min(source.count, start + limits.hiddenText)
            if kept.upperBound < source.count { result.note(.hiddenTextTooLong) }
            result.commentedText = TagStripper.text(of: source, in: kept)
            position = source.count
            return
        }
        if source.hasWord("[if", at: start) {
            let room = limits.links - result.officeLinks.count
            result.officeLinks += OfficeLinks.links(in: source, start..<end, most: room, limits: limits)
            if result.officeLinks.count >= limits.links { result.note(.tooManyLinks) }
        }
        position = end + (source[end + 2] == 0x3E ? 3 : 4)
    }

    // MARK: - Tags

    private mutating func readStartTag() {
        guard tag.read(source, at: position, to: source.count, limits: limits) else {
            position = source.count
            return
        }
        position = tag.end
        if tag.isOversized { result.note(.oversizedTag) }
        switch tag.element {
        case .head, .nothing: noteUnread()
        case .script: readScript()
        case .style: readStyle()
        case .title, .unread:
            _ = skipRawText()
            noteUnread()
        case .textArea: copyRawText(decodingReferences: true)
        case .rawText: copyRawText(decodingReferences: false)
        case .document where open.count(of: .document) >= 2: break
        case let element where element.isVoid:
            if element == .rule { close(to: open.depth(before: element)) }
            emitStart(element, attributes: tag.attributes)
        case let element: start(element)
        }
    }

    /// Notes that an element stands here which is left out: rules may ask what stands before the next one.
    private mutating func noteUnread() {
        if !result.styleSheet.isEmpty { isBehindUnread = true }
    }

    private mutating func start(_ element: ElementName) {
        close(to: open.depth(before: element))
        if open.open(element) {
            // Rules may mean elements that are read alike.
            if !element.isNamedExactly, !result.styleSheet.isEmpty, tag.name.count <= limits.elementName {
                tag.attributes.append((.element, tag.name))
            }
            emitStart(element, attributes: tag.attributes)
        } else {
            result.note(.tooDeep)
            if element.isBlock { emitStart(.lineBreak, attributes: []) }
        }
    }

    private mutating func readEndTag() {
        guard position + 2 < source.count, source[position + 2].isASCIILetter else {
            // QUIRK: "</>" is nothing, "</ x>" a comment.
            return skip(behind: 0x3E)
        }
        var end = position + 2
        while end < source.count, !source[end].endsName { end += 1 }
        let element = ElementName(source.span.extracting(position + 2..<end))
        position = end
        skip(behind: 0x3E)
        switch element {
        case .lineBreak: emitStart(.lineBreak, attributes: [])
        case .document, .head: break
        default:
            if let depth = open.depth(ending: element) {
                close(to: depth)
            } else if element.isBlock {
                // QUIRK: a stray "</p>" is an empty paragraph, and other stray ends mostly stand where a block ended.
                emitStart(.lineBreak, attributes: [])
            }
        }
    }

    private mutating func close(to depth: Int) {
        while open.depth > depth, let element = open.close() { emitEnd(element) }
    }

    // MARK: - Raw text

    private mutating func readScript() {
        defer { noteUnread() }
        let isData =
            tag.value(.type).map { value in
                // Parameters of the media type follow a semicolon.
                let name = value.prefix { source[$0] != 0x3B }
                return source.trimmed(name).matches("application/ld+json", in: source)
            } ?? false
        let content = skipRawText()
        guard isData else { return }
        guard content.count <= limits.structuredDataBlock, result.structuredData.count < limits.structuredData
        else { return result.note(.tooMuchData) }
        result.structuredData.append(Array(source[content]))
    }

    private mutating func readStyle() {
        defer { noteUnread() }
        let media = tag.value(.media).map { source.trimmed($0) }
        let content = skipRawText()
        let isForScreens = media.map { $0.isEmpty || MediaQuery.isForScreens($0, in: source) } ?? true
        guard isForScreens else { return }
        guard result.styleSheet.count + content.count < limits.styleSheet else {
            return result.note(.styleTooLong)
        }
        tag.asked.gather(from: source, content, limits: limits)
        result.styleSheet.append(source, content)
        result.styleSheet.append(0x0A)
    }

    private mutating func copyRawText(decodingReferences: Bool) {
        let attributes = tag.attributes
        let content = skipRawText()
        let next = position
        emitStart(.preformatted, attributes: attributes)
        position = content.lowerBound
        while position < content.upperBound, result.size < limits.markup {
            if source[position] == 0x3C {
                copyLiteral()
            } else {
                copyText(to: content.upperBound, decodingReferences: decodingReferences)
            }
        }
        if position < content.upperBound { result.note(.oversized) }
        emitEnd(.preformatted)
        position = next
    }

    /// Skips to behind the end tag of the element that was just opened; without one, to the end.
    ///
    /// - Returns: the place of its content.
    private mutating func skipRawText() -> Range<Int> {
        let start = position
        let isEndless = tag.name.matches("plaintext", in: source)
        while !isEndless, let open = source.firstIndex(of: 0x3C, from: position) {
            position = open
            if isEnd(of: tag.name, at: position) {
                let content = start..<position
                skip(behind: 0x3E)
                return content
            }
            position += 1
        }
        position = source.count
        return start..<source.count
    }

    private func isEnd(of name: Range<Int>, at index: Int) -> Bool {
        guard index + 2 + name.count < source.count, source[index + 1] == 0x2F else { return false }
        for offset in 0..<name.count
        where source[index + 2 + offset].asciiLowercased != source[name.lowerBound + offset].asciiLowercased {
            return false
        }
        return source[index + 2 + name.count].endsName
    }

    // MARK: - Output

    private mutating func emitStart(
        _ element: ElementName, attributes: [(name: AttributeName, value: Range<Int>)]
    ) {
        endRun()
        result.bytes.append(0x3C)
        result.bytes.append(element.standIn)
        result.bytes.append(0x3E)
        let first = result.attributes.count
        if !attributes.isEmpty { keep(attributes) }
        if isBehindUnread {
            keep([(.follows, 0..<0)])
            isBehindUnread = false
        }
        result.tags.append(
            CleanMarkup.WrittenTag(
                end: result.bytes.count - 1, element: element, attributes: first..<result.attributes.count))
        isSpaceIdle = element.isTablePart
    }

    /// Keeps the attributes of the tag that was just written.
    ///
    /// The parser does not see them: it takes a call for each byte of a value, and time that grows with the square of
    /// their number. Its place in the markup says later whose they are.
    private mutating func keep(_ attributes: [(name: AttributeName, value: Range<Int>)]) {
        for attribute in attributes where attribute.name != .media {
            let start = result.values.count
            result.values.append(value: source, in: attribute.value)
            result.attributes.append(
                CleanMarkup.WrittenAttribute(name: attribute.name, value: start..<result.values.count))
            if attribute.name == .asked { result.hasAskedAttributes = true }
        }
    }

    private mutating func emitEnd(_ element: ElementName) {
        endRun()
        isBehindUnread = false
        result.bytes.append(0x3C)
        result.bytes.append(0x2F)
        result.bytes.append(element.standIn)
        result.bytes.append(0x3E)
        isSpaceIdle = element.isTablePart && element != .table
    }

    /// Writes what stands for the text behind the last tag: white space or a letter, as it is.
    ///
    /// The parser does not see the text itself: it takes several steps for each byte. The place in the markup says later which it is.
    private mutating func endRun() {
        let run = runStart..<result.text.count
        guard !run.isEmpty else { return }
        let isBlank = result.text[run].allSatisfy { $0 == 0x20 || $0 == 0x0A }
        result.bytes.append(isBlank ? 0x20 : 0x78)
        result.runs.append(CleanMarkup.WrittenText(end: result.bytes.count, range: run))
        runStart = run.upperBound
    }

    /// Copies text up to the next `<`, or what there is room for.
    private mutating func copyText(to end: Int, decodingReferences: Bool = true) {
        if isSpaceIdle {
            while position < end, source[position].isHTMLSpace { position += 1 }
            isSpaceIdle = false
        }
        let last = min(end, position + limits.markup - result.size)
        position = result.text.append(
            text: source, in: position..<last, decodingReferences: decodingReferences)
    }
}
