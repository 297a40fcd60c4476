/// How a part's bytes were made fit for transport (RFC 2045, section 6).
enum TransferEncoding: Sendable, Hashable {
    case identity, base64, quotedPrintable, uuencode

    /// Reads a `Content-Transfer-Encoding`; `nil` when there is no such encoding.
    ///
    /// QUIRK: `7-bit`, `8 bit`, `base64;` and the like are taken for what they mean.
    init?(parsing value: [UInt8]) {
        var cursor = HeaderCursor(value)
        cursor.skipBlanksAndComments()
        if cursor.isAt(ASCII.quote) { cursor.advance() }
        let word = cursor.word(until: .encodingEnd)
        func named(_ names: StaticString...) -> Bool { names.contains { value.span.spells($0, in: word) } }
        if word.isEmpty
            || named("7bit", "8bit", "binary", "7", "8", "7-bit", "8-bit", "7bits", "8bits", "none")
        {
            self = .identity
        } else if named("base64") {
            self = .base64
        } else if named("quoted-printable", "quotedprintable") {
            self = .quotedPrintable
        } else if named("x-uuencode", "x-uue", "uuencode", "uue") {
            self = .uuencode
        } else {
            return nil
        }
    }

    /// The bytes with the encoding undone.
    func decode(_ encoded: Span<UInt8>) -> [UInt8] {
        switch self {
        case .identity: encoded.withUnsafeBufferPointer { Array($0) }
        case .base64: Base64.decode(encoded)
        case .quotedPrintable: QuotedPrintable.decode(encoded)
        case .uuencode: UUEncode.decode(encoded)
        }
    }
}
