extension Part {
    /// Whether the part can be read only with its addressee's key: PGP/MIME, S/MIME, or PGP in plain text.
    public var isEncrypted: Bool {
        switch (mediaType.type, mediaType.subtype) {
        case ("multipart", "encrypted"), ("application", "pgp-encrypted"): true
        case ("application", "pkcs7-mime"), ("application", "x-pkcs7-mime"):
            cryptographicMessage == .enveloped
        case ("text", "plain"): hasArmoredMessage
        default: false
        }
    }

    /// Whether the part is a whole message inside its signature (S/MIME), which is not unpacked here.
    public var isOpaquelySigned: Bool {
        switch (mediaType.type, mediaType.subtype) {
        case ("application", "pkcs7-mime"), ("application", "x-pkcs7-mime"): cryptographicMessage == .signed
        default: false
        }
    }

    private var hasArmoredMessage: Bool {
        guard isLeaf, mayHaveArmor, let text = unjoinedText() else { return false }
        return PGPArmor.hasMessage(in: text.span)
    }

    private enum CryptographicMessage { case enveloped, signed, other }

    /// What kind of CMS content the part is: by its object identifier, else by what it says of itself.
    ///
    /// RFC 8551, section 3.2.2: other types than these are certificates and compressed data.
    private var cryptographicMessage: CryptographicMessage {
        let start = beginning(128).prefix(32)
        // RFC 5652: 1.2.840.113549.1.7 is followed by 2 for signed and 3 for enveloped data.
        let arc: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07]
        for index in start.indices where start[index...].starts(with: arc) {
            switch start.dropFirst(index - start.startIndex + arc.count).first {
            case 2: return .signed
            case 3: return .enveloped
            default: return .other
            }
        }
        switch mediaType.parameter("smime-type")?.lowercased() {
        case nil, "enveloped-data", "authenveloped-data": return .enveloped
        case "signed-data": return .signed
        default: return .other
        }
    }
}
