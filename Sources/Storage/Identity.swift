internal import Crypto
public import FoundationEssentials

/// A secret key: what opens rows that were sealed to its recipient.
///
/// It never prints. The text is one line that begins with `latchkey-secret-1` and holds the 32-byte seed of an X-Wing key. Whoever has
/// it reads the vault.
public struct Identity: Sendable {
    let key: XWingMLKEM768X25519.PrivateKey
    /// The public key that belongs to it.
    public let recipient: Recipient

    /// How large an identity's file may be, in bytes: two keys and generous comments.
    static let fileLimit = 16 * 1024

    init(seed: [UInt8]) throws(KeyError) {
        do {
            self.init(try XWingMLKEM768X25519.PrivateKey(seedRepresentation: seed, publicKey: nil))
        } catch { throw .unusable(.identity) }
    }

    private init(_ key: XWingMLKEM768X25519.PrivateKey) {
        self.key = key
        recipient = Recipient(key.publicKey)
    }

    /// A new identity from the system's randomness.
    public static func generate() throws(KeyError) -> Identity {
        do { return Identity(try XWingMLKEM768X25519.PrivateKey()) } catch { throw .unusable(.identity) }
    }

    /// An identity from the bytes of its text: one line, with empty lines and `#` comments around it.
    ///
    /// The caller wipes the bytes it gave.
    public init(parsing text: [UInt8]) throws(KeyError) {
        let lines = KeyFile.lines(of: text)
        guard let line = lines.first else { throw .noKey(.identity) }
        guard lines.count == 1 else { throw .severalKeys(.identity) }
        var seed = try KeyText.key(in: line.text, wanted: .identity)
        defer { seed.wipe() }
        try self.init(seed: seed)
    }

    /// The identity in a file; ``KeyError/passphraseNeeded`` when it opens with a passphrase alone.
    ///
    /// The file must be regular, have one name, belong to us or to root, and be closed to everybody else (mode 0600 or
    /// 0400). A systemd credential may also show the group's read bit, since systemd lets us in by an access list.
    public static func load(from path: String, isCredential: Bool = false) throws(KeyError) -> Identity {
        switch try StoredIdentity.load(from: path, isCredential: isCredential) {
        case .open(let identity): return identity
        case .sealed: throw .inFile(path: path, line: nil, .passphraseNeeded)
        }
    }

    /// Writes a new file of mode 0600 and brings it through to the disk; a file that is there is never overwritten.
    ///
    /// Missing directories above it are made, with mode 0700. With a passphrase the file holds the key sealed under it,
    /// and the recipient, so that sealing goes on without the passphrase.
    public func write(to path: String, passphrase: [UInt8]? = nil, created: Date = Date()) throws(KeyError) {
        var seed = Array(key.seedRepresentation)
        defer { seed.wipe() }
        var secret: [UInt8]
        if let passphrase {
            secret = try SealedIdentity(sealing: seed, of: recipient, under: passphrase).text
        } else {
            secret = KeyText.text(of: seed, kind: .identity)
        }
        var source = Array("# created: \(created.formatted(.iso8601))\n# recipient: \(recipient)\n".utf8)
        source.reserveCapacity(source.count + secret.count + 1)
        source += secret
        source.append(0x0A)
        defer {
            secret.wipe()
            source.wipe()
        }
        do { try PrivateFile.create(path, noun: "identity", bytes: source) } catch { throw .file(error) }
    }
}

extension Identity: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Never anything of the key.
    public var description: String { "<identity>" }
    /// Never anything of the key.
    public var debugDescription: String { "<identity>" }
    /// A mirror that shows nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
