/// A message as RFC 5322 and RFC 2045 describe it, read from any bytes: what was wrong is in ``defects``.
public struct Message: Sendable {
    /// The header fields of the message.
    public let headers: Headers
    /// The body: a leaf, or a multipart with children.
    public let body: Part
    /// What was wrong, or was cut.
    public let defects: [Defect]

    /// How many bytes were looked at, for tests that hold the cost against the length.
    package let work: Int
    private let limits: Limits

    /// Reads a message; never fails.
    ///
    /// A leading mbox `From ` line is skipped.
    ///
    /// Time and memory are linear in the number of bytes, whatever they are. Parts are decoded only when
    /// asked.
    public init(parsing source: [UInt8], limits: Limits = .standard) {
        let end = min(source.count, limits.messageBytes)
        let envelope = MessageEnvelope(source, to: end, limits: limits)
        var parser = MessageParser(limits: limits)
        body = parser.parse(envelope.source, from: envelope.headerStart, to: end)
        headers = body.headers
        self.limits = limits

        var found = parser.defects.union(envelope.defects)
        if source.count > end { found.insert(.messageTooLong) }
        if headers.count == 0 { found.insert(.noHeaders) }
        if headers.hasRepeatedField { found.insert(.repeatedField) }
        if (headers.first("subject")?.count ?? 0) > limits.subjectBytes { found.insert(.subjectTooLong) }
        if (headers.first("message-id")?.count ?? 0) > Limits.messageIDBytes {
            found.insert(.messageIDTooLong)
        }
        // A list with less than the shortest bound in it cannot be cut.
        for name in ["from", "to", "cc", "reply-to"] where headers.size(of: name) >= Limits.nameBytes {
            if Self.addresses(headers, name, in: body).isCut { found.insert(.addressesTooLong) }
        }
        defects = Defect.allCases.filter(found.contains)
        work = parser.work
    }

    /// The decoded subject, or `nil` without the field.
    public var subject: String? {
        headers.first("subject").map { raw in
            let bytes = EncodedWord.decode(
                Array(raw.prefix(limits.subjectBytes)), raw: Self.charset(ofRawText: raw, in: body))
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The first mailbox of `From`.
    public var from: Address? { authors.first(where: \.hasDomain) ?? authors.first }

    /// All mailboxes of all `From` fields: who decides by the sender must see that there is one.
    public var authors: [Address] { addresses("from") }

    /// The first mailbox of `Reply-To`.
    public var replyTo: Address? { addresses("reply-to").first }

    /// The first mailbox of `To`, else of `Cc`.
    public var addressee: Address? {
        addresses("to", atMost: 1).first ?? addresses("cc", atMost: 1).first
    }

    /// The mailboxes of `To` and `Cc`.
    public var recipients: [Address] { Array((addresses("to") + addresses("cc")).prefix(Limits.addresses)) }

    /// The moment of the `Date` field, in seconds since 1970-01-01 UTC.
    public var date: Int64? { headers.first("date").flatMap(MailDate.seconds(parsing:)) }

    /// The `Message-ID` without its angle brackets; `nil` without one, or when it is longer than a header
    /// line may be.
    public var messageID: String? {
        guard let raw = headers.first("message-id"), raw.count <= Limits.messageIDBytes else { return nil }
        var identifier = raw[...]
        if let open = raw.firstIndex(of: ASCII.less) { identifier = raw[(open + 1)...] }
        if let close = identifier.firstIndex(of: ASCII.greater) { identifier = identifier[..<close] }
        let text = Charset.headerText(identifier).trimmed()
        return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
    }

    /// The charset of eight-bit text in a field, where it is no UTF-8 and the body names one.
    ///
    /// QUIRK: RFC 5322 has no such text; mailers that send it write the fields as they write the body.
    private static func charset(ofRawText value: [UInt8], in body: Part) -> Charset? {
        guard !Charset.isValidUTF8(value) else { return nil }
        return body.all.lazy.compactMap(\.charset).first {
            $0.isASCIISuperset && $0 != .ascii && $0 != .utf8
        }
    }

    private func addresses(_ name: String, atMost most: Int = Limits.addresses) -> [Address] {
        Self.addresses(headers, name, in: body, atMost: most).found
    }

    /// The mailboxes of all fields of a name, and whether a bound cut them.
    private static func addresses(
        _ headers: Headers, _ name: String, in body: Part, atMost most: Int = Limits.addresses
    ) -> (found: [Address], isCut: Bool) {
        var found: [Address] = []
        var isCut = false
        var raw: Charset??
        // One field at a time: together they can be as large as the message.
        headers.forEach(name) { value in
            // The parts are looked through once, however many fields are raw.
            if raw == nil, !Charset.isValidUTF8(value) { raw = .some(charset(ofRawText: value, in: body)) }
            var list = AddressList(value, raw: raw ?? nil)
            // One more than is wanted shows that there are more.
            found += list.read(atMost: most + 1 - found.count)
            isCut = isCut || list.isCut || found.count > most
            return found.count <= most
        }
        return (Array(found.prefix(most)), isCut)
    }
}

extension Headers {
    /// Whether a field that may stand once (RFC 5322, section 3.6) stands more often.
    fileprivate var hasRepeatedField: Bool {
        ["from", "subject", "date", "sender", "reply-to", "to", "message-id", "content-type", "mime-version"]
            .contains(where: repeats)
    }
}
