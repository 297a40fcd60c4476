/// An identity as it is kept: ready for use, or sealed under a passphrase.
public enum StoredIdentity: Sendable {
    /// Whoever has the file has the key.
    case open(Identity)
    /// The passphrase is wanted, too.
    case sealed(SealedIdentity)

    /// The public key that belongs to it, for which no passphrase is needed.
    public var recipient: Recipient {
        switch self {
        case .open(let identity): identity.recipient
        case .sealed(let sealed): sealed.recipient
        }
    }

    /// An identity from the bytes of its text, with empty lines and `#` comments around it.
    ///
    /// The caller wipes the bytes it gave.
    public init(parsing text: [UInt8]) throws(KeyError) {
        let lines = KeyFile.lines(of: text)
        guard let first = lines.first, first.text.starts(with: KeyKind.sealedIdentity.prefix) else {
            self = .open(try Identity(parsing: text))
            return
        }
        guard lines.count == 2 else {
            throw lines.count == 1 ? .noKey(.recipient) : .severalKeys(.sealedIdentity)
        }
        self = .sealed(
            try SealedIdentity(
                KeyText.key(in: first.text, wanted: .sealedIdentity), of: Recipient(parsing: lines[1].text)))
    }

    /// The identity in a file.
    ///
    /// The file must be regular, have one name, belong to us or to root, and be closed to everybody else (mode 0600 or
    /// 0400). A systemd credential may also show the group's read bit, since systemd lets us in by an access list.
    public static func load(from path: String, isCredential: Bool = false) throws(KeyError) -> StoredIdentity
    {
        var source: [UInt8]
        do {
            source = try PrivateFile.read(
                path, noun: "identity", limit: Identity.fileLimit, rule: isCredential ? .credential : .secret)
        } catch { throw .file(error) }
        defer { source.wipe() }
        do {
            return try StoredIdentity(parsing: source)
        } catch { throw .inFile(path: path, line: nil, error) }
    }
}
