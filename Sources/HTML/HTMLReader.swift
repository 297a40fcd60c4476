private import CXML2

extension HTMLDocument {
    /// Reads a document; any bytes give a value.
    ///
    /// - Parameter html: UTF-8; invalid sequences are repaired.
    public init(parsing html: [UInt8]) {
        var allowance = HTMLAllowance()
        self.init(parsing: html, within: &allowance)
    }

    /// Reads one of several documents that have an allowance together.
    public init(parsing html: [UInt8], within allowance: inout HTMLAllowance) {
        var limits = HTMLLimits.standard
        limits.markup = allowance.markup
        limits.text = allowance.text
        var reader = HTMLReader(html, limits: limits)
        self = reader.read()
        allowance.work += html.count + reader.work
        allowance.markup -= min(allowance.markup, reader.markupBytes)
        allowance.text -= min(allowance.text, text.bytes.count)
    }
}

/// The wall to libxml2: hands clean markup to its parser, and the parser's events to the builder.
///
/// No pointer gets past it: names become ``ElementName``, values are copied, text goes on as a span.
struct HTMLReader {
    private let markup: CleanMarkup
    private let limits: HTMLLimits
    /// The tags, open elements and events looked at so far: what the cost is counted in.
    private(set) var work = 0

    init(_ html: [UInt8], limits: HTMLLimits) {
        markup = MarkupCleaner.clean(html, limits: limits)
        self.limits = limits
    }

    /// The bytes of markup after cleaning.
    var markupBytes: Int { markup.size }

    /// Parses the markup; what the parser leaves unread is read with the tags stripped.
    mutating func read() -> HTMLDocument {
        let bytes = markup.bytes
        var parse = Parse(markup, limits: limits)
        run(&parse)
        if parse.end < bytes.count {
            parse.builder.note(.parserStopped)
            parse.builder.plainText(markup.text(behind: parse.end).span)
        }
        let document = parse.builder.finish(markup)
        work = markup.steps + markup.size + parse.builder.work
        return document
    }

    /// Lets the parser run over the markup.
    private func run(_ parse: inout Parse) {
        Self.prepare
        markup.bytes.withUnsafeBytes { source in
            let start = source.baseAddress?.assumingMemoryBound(to: CChar.self)
            guard let context = htmlCreateMemoryParserCtxt(start, CInt(source.count)) else { return }
            defer { htmlFreeParserCtxt(context) }
            let options = [HTML_PARSE_NOIMPLIED, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET]
            htmlCtxtUseOptions(context, options.reduce(0) { $0 | CInt($1.rawValue) })
            xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
            context.pointee.sax.pointee = Parse.handler

            parse.context = context
            withUnsafeMutablePointer(to: &parse) { parse in
                context.pointee.userData = UnsafeMutableRawPointer(parse)
                htmlParseDocument(context)
                context.pointee.userData = nil
            }
            if !parse.isStopped { parse.end = Parse.position(of: context) }
            parse.context = nil
        }
    }

    /// The character of a named reference of HTML 4.
    static func character(named name: ArraySlice<UInt8>) -> UInt32? {
        var letters = Array(name)
        letters.append(0)
        return htmlEntityLookup(letters).map(\.pointee.value)
    }

    /// Makes libxml2 ready for threads, once.
    private static let prepare: Void = xmlInitParser()
}

/// One run of the parser, reached by its callbacks.
private struct Parse {
    var builder: DocumentBuilder
    private let markup: CleanMarkup
    private var attributes: Attributes
    private var nextTag = 0
    private var nextRun = 0
    /// The bytes of text that are handed on at once: room is looked for piece by piece, and invisible ones leave some.
    private static let pieceSize = 4096
    private let depthLimit: Int
    private var depth = 0
    private var isVoidOpen = false
    /// How far the parser came.
    var end = 0
    private(set) var isStopped = false
    var context: htmlParserCtxtPtr?

    init(_ markup: CleanMarkup, limits: HTMLLimits) {
        self.markup = markup
        attributes = Attributes(in: markup.values)
        builder = DocumentBuilder(
            sheet: StyleSheet(
                parsing: markup.styleSheet, findOtherNames: markup.hasAskedAttributes, limits: limits),
            limits: limits)
        depthLimit = limits.parserDepth
    }

    static func position(of context: htmlParserCtxtPtr) -> Int {
        guard let input = context.pointee.input else { return 0 }
        return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    }

    static var handler: htmlSAXHandler {
        var handler = htmlSAXHandler()
        handler.startElement = { parse, _, _ in
            guard let parse else { return }
            parse.assumingMemoryBound(to: Parse.self).pointee.start()
        }
        handler.endElement = { parse, _ in
            guard let parse else { return }
            parse.assumingMemoryBound(to: Parse.self).pointee.finish()
        }
        handler.characters = { parse, _, _ in
            guard let parse else { return }
            parse.assumingMemoryBound(to: Parse.self).pointee.characters()
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        return handler
    }

    private mutating func start() {
        guard !isStopped, let context else { return }
        depth += 1
        guard depth <= depthLimit else {
            isStopped = true
            end = Self.position(of: context)
            return xmlStopParser(context)
        }
        let element = readTag(at: Self.position(of: context))
        isVoidOpen = element.isVoid
        builder.start(element, attributes)
    }

    /// What the cleaner kept of the tag at whose `>` the parser is; an element that the parser implies has none.
    private mutating func readTag(at position: Int) -> ElementName {
        attributes.removeAll()
        while nextTag < markup.tags.count, markup.tags[nextTag].end < position { nextTag += 1 }
        guard nextTag < markup.tags.count, markup.tags[nextTag].end == position else { return .inline }
        let tag = markup.tags[nextTag]
        for index in tag.attributes {
            attributes.append(markup.attributes[index].name, markup.attributes[index].value)
        }
        return tag.element
    }

    private mutating func finish() {
        guard !isStopped else { return }
        depth -= 1
        // The end of an element without content comes right behind its start.
        if isVoidOpen { isVoidOpen = false } else { builder.end() }
    }

    /// The text for which a byte stands that the parser is at, or just behind.
    private mutating func characters() {
        guard !isStopped, let context else { return }
        let position = Self.position(of: context)
        while nextRun < markup.runs.count, markup.runs[nextRun].end < position { nextRun += 1 }
        guard nextRun < markup.runs.count, markup.runs[nextRun].end <= position + 1 else { return }
        let (text, run) = (markup.text, markup.runs[nextRun].range)
        nextRun += 1
        var start = run.lowerBound
        while start < run.upperBound {
            var end = min(run.upperBound, start + Self.pieceSize)
            while end < run.upperBound, text[end] & 0xC0 == 0x80 { end += 1 }
            builder.characters(text.span.extracting(start..<end))
            start = end
        }
    }
}
