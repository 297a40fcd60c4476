/// One part of a message (RFC 2045): a leaf, a multipart with children, or a message inside the message.
public struct Part: Sendable {
    /// What a part is made of, behind one reference: parts are copied around a lot.
    private final class Contents: Sendable {
        let entity: Entity
        let children: [Part]
        let range: Range<Int>
        let source: [UInt8]
        let textBytes: Int

        init(_ entity: Entity, _ children: [Part], _ range: Range<Int>, _ source: [UInt8], _ textBytes: Int) {
            self.entity = entity
            self.children = children
            self.range = range
            self.source = source
            self.textBytes = textBytes
        }
    }

    private let contents: Contents

    /// A part of which so many bytes are read as text.
    init(_ entity: Entity, children: [Part], range: Range<Int>, source: [UInt8], textBytes: Int) {
        contents = Contents(entity, children, range, source, textBytes)
    }

    /// The header fields of the part; of the body of a message, those of the message.
    public var headers: Headers { contents.entity.headers }
    /// The media type as read, or by default.
    public var mediaType: MediaType { contents.entity.mediaType }
    /// The children of a multipart, or the body of the message inside a `message/rfc822`, whose ``headers``
    /// are its own.
    public var children: [Part] { contents.children }
    /// Whether the part is marked as an attachment, or is named as a file and not shown inline.
    public var isAttachment: Bool { contents.entity.isAttachment }
    /// The name of the file that the part says it is, without a path.
    public var filename: String? { contents.entity.filename }
    /// The bytes of the part as transported.
    public var content: ArraySlice<UInt8> { contents.source[contents.range] }

    /// The charset that the part names, when it is text and the charset is known.
    var charset: Charset? { contents.entity.charset }

    /// Whether the part has no children.
    public var isLeaf: Bool { contents.children.isEmpty }

    /// The part and all below it, in the order of the message.
    public var all: [Part] {
        var found: [Part] = []
        var waiting = [self]
        while let part = waiting.popLast() {
            found.append(part)
            waiting.append(contentsOf: part.children.reversed())
        }
        return found
    }

    /// The leaf's bytes with the transfer encoding undone.
    public func decoded() -> [UInt8] { decode(contents.range) }

    /// The leaf's text as UTF-8: transfer encoding and charset undone, `format=flowed` joined; `nil` when no
    /// text leaf.
    ///
    /// Lines end in a line feed; there are no zero bytes. Files set into the text by uuencode and what PGP has
    /// encrypted or signed with are left out.
    /// Of what goes beyond ``Limits/textBytes`` the beginning is read.
    public func text() -> [UInt8]? {
        guard var text = unjoinedText() else { return nil }
        guard mediaType.subtype == "plain" else { return text }
        if let flow = FlowedText(mediaType) { text = flow.join(text.span) }
        text = UUEncode.removingBlocks(from: text.span) ?? text
        guard PGPArmor.isMentioned(in: text.span) else { return text }
        return PGPArmor.removingBlocks(from: text.span) ?? text
    }

    /// The leaf's text as UTF-8 line by line as it was sent, flowed lines not joined; `nil` when no text
    /// leaf.
    public func unjoinedText() -> [UInt8]? {
        guard mediaType.isText, isLeaf else { return nil }
        let bytes = decode(start(contents.textBytes))
        return Charset.text(of: bytes, charset: contents.entity.charset, isHTML: mediaType.subtype == "html")
    }

    private func start(_ count: Int) -> Range<Int> {
        let range = contents.range
        return range.lowerBound..<min(range.upperBound, range.lowerBound + count)
    }

    private func decode(_ range: Range<Int>) -> [UInt8] {
        let source = contents.source
        return contents.entity.encoding.decode(source.span.extracting(range))
    }

    /// What the first bytes of the part stand for.
    func beginning(_ count: Int) -> [UInt8] { decode(start(count)) }

    /// Whether the part may have blocks of PGP in it: seen without decoding, save where that hides them.
    var mayHaveArmor: Bool {
        let range = start(contents.textBytes)
        switch contents.entity.encoding {
        case .base64, .uuencode:
            let decoded = decode(range)
            return PGPArmor.isMentioned(in: decoded.span)
        case .identity, .quotedPrintable:
            let source = contents.source
            return PGPArmor.isMentioned(in: source.span.extracting(range))
        }
    }
}
