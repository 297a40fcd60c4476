/// What the header of a part says about its body (RFC 2045, 2183).
struct Entity: Sendable {
    let headers: Headers
    let mediaType: MediaType
    let encoding: TransferEncoding
    let isAttachment: Bool
    let filename: String?
    let charset: Charset?
    /// The boundary of a multipart, without white space at its end.
    let boundary: [UInt8]?

    init(headers: Headers, default defaultType: MediaType, defects: inout Set<Defect>) {
        self.headers = headers
        let parameters = headers.first("content-type").map(ParameterList.init(parsing:))
        if parameters?.isCut == true { defects.insert(.parametersTooLong) }
        let read = parameters.flatMap(MediaType.init)
        if let parameters, read == nil, !parameters.value.isEmpty { defects.insert(.badContentType) }
        // RFC 2045, section 5.2: a type that cannot be read is text/plain.
        mediaType = read ?? (parameters == nil ? defaultType : .plainText)
        let label = mediaType.isText ? parameters?.first("charset") : nil
        charset = label.flatMap(Charset.init(label:))
        if let label, !label.isEmpty, charset == nil { defects.insert(.unknownCharset) }
        boundary = mediaType.isMultipart ? Self.boundary(parameters?.first("boundary")) : nil

        let encoding =
            headers.first("content-transfer-encoding").map(TransferEncoding.init(parsing:)) ?? .identity
        if encoding == nil { defects.insert(.unknownTransferEncoding) }
        self.encoding = encoding ?? .identity

        let disposition = headers.first("content-disposition").map(ParameterList.init(parsing:))
        if disposition?.isCut == true { defects.insert(.parametersTooLong) }
        let name =
            disposition?.parameters.first { $0.isNamed("filename") }?.text ?? mediaType.parameter("name")
        filename = name.flatMap(Self.lastWord)
        isAttachment =
            switch disposition?.value {
            case nil, []: filename != nil
            // RFC 2183, section 2.8: a disposition that is not known is an attachment.
            case .some(let word): !word.span.spells("inline", in: word.indices)
            }
    }

    /// The body of a multipart whose parts cannot be found, as plain text.
    init(plainText multipart: Entity) {
        headers = Headers(source: [], fields: [])
        mediaType = .plainText
        encoding = multipart.encoding
        isAttachment = false
        filename = nil
        charset = nil
        boundary = nil
    }

    // boundary := 0*69<bchars> bcharsnospace
    private static func boundary(_ value: [UInt8]?) -> [UInt8]? {
        guard var boundary = value else { return nil }
        while boundary.last?.isWhiteSpace == true { boundary.removeLast() }
        return boundary.isEmpty ? nil : boundary
    }

    /// The name of a file without the folders before it.
    private static func lastWord(_ path: String) -> String? {
        path.utf8.split { $0 == ASCII.slash || $0 == ASCII.backslash }.last.flatMap { String($0) }
    }
}
