private import CXML2

extension HTMLDocument {
    /// Reads a document; any bytes give a value.
    ///
    /// - Parameter html: UTF-8; invalid sequences are repaired.
    public init(parsing html: [UInt8]) {
        var reader = HTMLReader(html, limits: .standard)
        self = reader.read()
    }
}

/// The wall to libxml2: hands clean markup to its parser, and the parser's events to the builder.
///
/// No pointer gets past it: names become ``ElementName``, values are copied, text goes on as a span.
struct HTMLReader {
    private let markup: CleanMarkup
    private let limits: HTMLLimits
    private var builder: DocumentBuilder

    init(_ html: [UInt8], limits: HTMLLimits) {
        markup = MarkupCleaner.clean(html, limits: limits)
        self.limits = limits
        builder = DocumentBuilder(
            sheet: StyleSheet(parsing: markup.styleSheet, limits: limits), limits: limits)
    }

    /// The tags, open elements and events looked at so far: what the cost is counted in.
    var work: Int { markup.steps + builder.events }

    /// Parses the markup; what the parser leaves unread is read with the tags stripped.
    mutating func read() -> HTMLDocument {
        let bytes = markup.bytes
        let end = parse(bytes)
        if end < bytes.count {
            builder.note(.parserStopped)
            builder.plainText(TagStripper.text(of: bytes, in: end..<bytes.count).span)
        }
        return builder.finish(markup)
    }

    /// Lets the parser run over the markup; answers with how far it came.
    private mutating func parse(_ bytes: [UInt8]) -> Int {
        Self.prepare
        return bytes.withUnsafeBytes { source in
            let start = source.baseAddress?.assumingMemoryBound(to: CChar.self)
            guard let context = htmlCreateMemoryParserCtxt(start, CInt(source.count)) else { return 0 }
            defer { htmlFreeParserCtxt(context) }
            let options = [HTML_PARSE_NOIMPLIED, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET]
            htmlCtxtUseOptions(context, options.reduce(0) { $0 | CInt($1.rawValue) })
            xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
            context.pointee.sax.pointee = Parse.handler

            var parse = Parse(builder: builder, context: context, depthLimit: limits.parserDepth)
            withUnsafeMutablePointer(to: &parse) { parse in
                context.pointee.userData = UnsafeMutableRawPointer(parse)
                htmlParseDocument(context)
                context.pointee.userData = nil
            }
            builder = parse.builder
            return parse.end ?? Parse.position(of: context)
        }
    }

    /// Makes libxml2 ready for threads, once.
    private static let prepare: Void = xmlInitParser()
}

/// One run of the parser, reached by its callbacks.
private struct Parse {
    var builder: DocumentBuilder
    var attributes = Attributes()
    var depth = 0
    var isVoidOpen = false
    /// How far the parser came when it was stopped.
    var end: Int?
    let context: htmlParserCtxtPtr
    let depthLimit: Int

    init(builder: DocumentBuilder, context: htmlParserCtxtPtr, depthLimit: Int) {
        self.builder = builder
        self.context = context
        self.depthLimit = depthLimit
    }

    static func position(of context: htmlParserCtxtPtr) -> Int {
        guard let input = context.pointee.input else { return 0 }
        return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    }

    static var handler: htmlSAXHandler {
        var handler = htmlSAXHandler()
        handler.startElement = { parse, name, attributes in
            guard let parse, let name else { return }
            parse.assumingMemoryBound(to: Parse.self).pointee.start(name, attributes)
        }
        handler.endElement = { parse, _ in
            guard let parse else { return }
            parse.assumingMemoryBound(to: Parse.self).pointee.finish()
        }
        handler.characters = { parse, text, count in
            guard let parse, let text else { return }
            parse.assumingMemoryBound(to: Parse.self).pointee.characters(text, count)
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        return handler
    }

    private mutating func start(
        _ name: UnsafePointer<xmlChar>, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard end == nil else { return }
        depth += 1
        guard depth <= depthLimit else {
            end = Self.position(of: context)
            return xmlStopParser(context)
        }
        let element = ElementName(standIn: Self.bytes(of: name).span) ?? .inline
        isVoidOpen = element.isVoid
        attributes.removeAll()
        if var entry = list {
            while let name = entry[0] {
                if let attribute = AttributeName(standIn: name[0]) {
                    attributes.append(
                        attribute,
                        entry[1].map { Self.bytes(of: $0) } ?? UnsafeBufferPointer(start: nil, count: 0))
                }
                entry += 2
            }
        }
        builder.start(element, attributes)
    }

    private mutating func finish() {
        guard end == nil else { return }
        depth -= 1
        // The end of an element without content comes right behind its start.
        if isVoidOpen { isVoidOpen = false } else { builder.end() }
    }

    private mutating func characters(_ text: UnsafePointer<xmlChar>, _ count: CInt) {
        guard end == nil, count > 0 else { return }
        builder.characters(UnsafeBufferPointer(start: text, count: Int(count)).span)
    }

    private static func bytes(of text: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
    }
}
