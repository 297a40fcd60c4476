/// The walk over boundaries (RFC 2046, section 5.1): the only place that knows how parts lie in one another.
///
/// One pass over the bytes with a stack of open parts, no recursion. Every line is looked at once; a line
/// that starts with `--` is held against the boundaries that are open, of which there are at most
/// ``Limits/depth``.
struct MessageParser {
    private(set) var defects: Set<Defect> = []
    /// How many bytes were looked at, for tests that hold the cost against the length.
    private(set) var work = 0
    private let limits: Limits
    private let depth: Int
    private var fieldsLeft: Int
    private var partsLeft: Int
    private var textLeft: Int
    /// Whether messages that are transfer-encoded, which RFC 2046 forbids, are decoded and read too.
    ///
    /// Once is enough: each level is a copy.
    private let readsEncodedMessages: Bool

    /// A part whose end has not been seen.
    private struct Open {
        enum Kind: Equatable { case leaf, message, multipart(boundary: [UInt8]), closed }

        let entity: Entity
        var kind: Kind
        let start: Int
        var children: [Part] = []

        var boundary: [UInt8]? { if case .multipart(let boundary) = kind { boundary } else { nil } }
    }

    /// A boundary line: whose it is, whether it closes, and what lies around it.
    private struct Delimiter {
        let owner: Int
        let isClosing: Bool
        let contentEnd: Int
        let next: Int
    }

    init(limits: Limits) {
        self.limits = limits
        depth = limits.depth
        fieldsLeft = limits.fields
        partsLeft = limits.parts
        textLeft = limits.textBytes
        readsEncodedMessages = true
    }

    private init(inside outer: MessageParser, depth: Int) {
        limits = outer.limits
        self.depth = depth
        fieldsLeft = outer.fieldsLeft
        partsLeft = outer.partsLeft
        textLeft = outer.textLeft
        readsEncodedMessages = false
    }

    /// Reads the message that starts at an index and gives its body.
    mutating func parse(_ source: [UInt8], from start: Int, to end: Int) -> Part {
        let bytes = source.span.extracting(0..<end)
        var stack: [Open] = []
        var position = open(bytes, at: start, as: .plainText, source: source, stack: &stack)
        while let delimiter = nextDelimiter(bytes, from: position, stack: stack) {
            position = delimiter.next
            while stack.count > delimiter.owner + 1 {
                close(&stack, at: delimiter.contentEnd, source: source)
            }
            if delimiter.isClosing {
                stack[delimiter.owner].kind = .closed
                if delimiter.owner > 0 { close(&stack, at: delimiter.next, source: source) }
            } else if position == end {
                // A boundary with nothing behind it starts no part; the message was cut there.
                break
            } else if partsLeft > 0 {
                let isDigest = stack[delimiter.owner].entity.mediaType.subtype == "digest"
                position = open(
                    bytes, at: position, as: isDigest ? .message : .plainText, source: source, stack: &stack)
            } else {
                defects.insert(.tooManyParts)
                break
            }
        }
        while stack.count > 1 { close(&stack, at: end, source: source) }
        return part(stack[0], to: end, source: source)
    }

    // MARK: - Opening and closing

    /// Reads the header that starts here, and those of messages directly inside; gives where the body starts.
    private mutating func open(
        _ bytes: Span<UInt8>, at start: Int, as defaultType: MediaType, source: [UInt8], stack: inout [Open]
    ) -> Int {
        var position = start
        var defaultType = defaultType
        while true {
            let reader = HeaderReader(bytes, from: position, budget: fieldsLeft, limits: limits) { line in
                Self.owner(of: bytes, line, in: stack) != nil
            }
            work += reader.bodyStart - position
            defects.formUnion(reader.defects)
            fieldsLeft -= reader.fields.count
            partsLeft -= 1
            position = reader.bodyStart
            let entity = Entity(
                headers: Headers(source: source, fields: reader.fields), default: defaultType,
                defects: &defects)
            let kind = kind(of: entity, depth: stack.count, bytes, bodyStart: position)
            stack.append(Open(entity: entity, kind: kind, start: position))
            guard kind == .message else { return position }
            defaultType = .plainText
        }
    }

    private mutating func kind(
        of entity: Entity, depth used: Int, _ bytes: Span<UInt8>, bodyStart: Int
    ) -> Open.Kind {
        let isMessage = entity.mediaType.isMessage && entity.encoding == .identity
        guard isMessage || entity.mediaType.isMultipart else { return .leaf }
        guard used + 1 < depth else {
            defects.insert(.nestedTooDeep)
            return .leaf
        }
        if isMessage {
            if partsLeft <= 0 { defects.insert(.tooManyParts) }
            return partsLeft > 0 ? .message : .leaf
        }
        if let boundary = entity.boundary { return .multipart(boundary: boundary) }
        defects.insert(.noBoundary)
        return Self.boundary(usedIn: bytes, from: bodyStart).map { .multipart(boundary: $0) } ?? .leaf
    }

    private mutating func close(_ stack: inout [Open], at end: Int, source: [UInt8]) {
        guard let last = stack.popLast(), !stack.isEmpty else { return }
        stack[stack.count - 1].children.append(part(last, to: end, source: source))
    }

    private mutating func part(_ open: Open, to end: Int, source: [UInt8]) -> Part {
        if open.boundary != nil {
            defects.insert(open.children.isEmpty ? .boundaryNotFound : .noClosingBoundary)
        }
        let range = open.start..<max(open.start, end)
        var children = open.children
        if open.kind == .leaf, open.entity.mediaType.isMessage {
            children = encodedMessage(open.entity, range, source)
        } else if open.entity.mediaType.isMultipart, children.isEmpty, open.kind != .closed,
            source[range].contains(where: { !$0.isWhiteSpace })
        {
            // QUIRK: a multipart without parts is shown as the text it is, as some mail readers do.
            let text = Entity(plainText: open.entity)
            children = [
                Part(text, children: [], range: range, source: source, textBytes: allowance(text, range))
            ]
        }
        let textBytes = children.isEmpty ? allowance(open.entity, range) : 0
        return Part(open.entity, children: children, range: range, source: source, textBytes: textBytes)
    }

    /// How much of a leaf is read as text: an attachment has a bound of its own, the others share one.
    private mutating func allowance(_ entity: Entity, _ range: Range<Int>) -> Int {
        guard entity.mediaType.isText else { return 0 }
        let allowance = min(range.count, entity.isAttachment ? limits.textBytes : textLeft)
        if !entity.isAttachment { textLeft -= allowance }
        if allowance < range.count { defects.insert(.textTooLong) }
        return allowance
    }

    /// The body of a message that was transfer-encoded against RFC 2046, section 5.2.1.
    private mutating func encodedMessage(_ entity: Entity, _ range: Range<Int>, _ source: [UInt8]) -> [Part] {
        guard readsEncodedMessages, entity.encoding != .identity, partsLeft > 0 else { return [] }
        // What is read of it as text lies in its beginning; the rest would be a copy for nothing.
        let end = min(range.upperBound, range.lowerBound + limits.textBytes)
        if end < range.upperBound { defects.insert(.textTooLong) }
        let decoded = entity.encoding.decode(source.span.extracting(range.lowerBound..<end))
        var inner = MessageParser(inside: self, depth: depth / 2)
        let body = inner.parse(decoded, from: 0, to: decoded.count)
        fieldsLeft = inner.fieldsLeft
        partsLeft = inner.partsLeft
        textLeft = inner.textLeft
        work += inner.work + decoded.count
        defects.formUnion(inner.defects)
        return [body]
    }

    // MARK: - Delimiters

    /// The next boundary line of any open multipart, from the start of a line on.
    private mutating func nextDelimiter(_ bytes: Span<UInt8>, from start: Int, stack: [Open]) -> Delimiter? {
        guard stack.contains(where: { $0.boundary != nil }) else { return nil }
        var lineStart = start
        defer { work += lineStart - start }
        while lineStart &+ 1 < bytes.count {
            if bytes[lineStart] == ASCII.hyphen, bytes[lineStart &+ 1] == ASCII.hyphen {
                let (line, next) = bytes.line(at: lineStart)
                if let (owner, isClosing) = Self.owner(of: bytes, line, in: stack) {
                    return Delimiter(
                        owner: owner, isClosing: isClosing,
                        contentEnd: Self.lineEnd(bytes, before: lineStart),
                        next: next)
                }
                work += line.count
                lineStart = next
            } else {
                guard let feed = bytes.firstIndex(of: ASCII.lineFeed, in: lineStart..<bytes.count) else {
                    break
                }
                lineStart = feed &+ 1
            }
        }
        lineStart = bytes.count
        return nil
    }

    // delimiter := CRLF "--" boundary; close-delimiter := delimiter "--"; each may have white space behind
    /// Which open multipart a boundary line belongs to; the innermost wins.
    ///
    /// The whole line must match, so that a boundary which starts with another one is told apart from it.
    private static func owner(of bytes: Span<UInt8>, _ line: Range<Int>, in stack: [Open]) -> (Int, Bool)? {
        guard line.count > 2, bytes[line.lowerBound] == ASCII.hyphen,
            bytes[line.lowerBound + 1] == ASCII.hyphen
        else { return nil }
        var end = line.upperBound
        while end > line.lowerBound, bytes[end - 1].isBlank { end -= 1 }
        let length = end - line.lowerBound - 2
        for index in stack.indices.reversed() {
            guard let boundary = stack[index].boundary else { continue }
            let isOpening = length == boundary.count
            let isClosing =
                length == boundary.count + 2 && bytes.has([ASCII.hyphen, ASCII.hyphen], at: end - 2)
            if isOpening || isClosing, bytes.has(boundary, at: line.lowerBound + 2) {
                return (index, isClosing)
            }
        }
        return nil
    }

    /// The boundary that the parts of a multipart use which names none: its first line of that form before a
    /// part's header.
    private static func boundary(usedIn bytes: Span<UInt8>, from start: Int) -> [UInt8]? {
        var lineStart = start
        let end = min(bytes.count, start + Limits.preambleBytes)
        while lineStart < end {
            let (line, next) = bytes.line(at: lineStart)
            if line.count > 2, line.count <= Limits.charsetBytes * 4,
                bytes.has([ASCII.hyphen, ASCII.hyphen], at: lineStart),
                next + 8 <= bytes.count, bytes.spells("content-", in: next..<next + 8)
            {
                let boundary = bytes.extracting(line.lowerBound + 2..<line.upperBound).withUnsafeBufferPointer
                { Array($0) }
                return boundary.contains { !$0.isBlank } ? boundary.trimmed() : nil
            }
            lineStart = next
        }
        return nil
    }

    /// Where the line before ends: the line break before a boundary belongs to the boundary.
    private static func lineEnd(_ bytes: Span<UInt8>, before lineStart: Int) -> Int {
        var end = lineStart
        if end > 0, bytes[end - 1] == ASCII.lineFeed { end -= 1 }
        while end > 0, bytes[end - 1] == ASCII.carriageReturn { end -= 1 }
        return end
    }
}
