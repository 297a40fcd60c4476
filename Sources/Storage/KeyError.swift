/// Why a key cannot be read or written.
///
/// No case holds a character of the key.
public enum KeyError: Error, Sendable, Hashable {
    /// The file is missing, is not private, or cannot be read or written.
    case file(FileFault)
    /// There is nothing but comments and white space.
    case noKey(KeyKind)
    /// There are two keys where one is due.
    case severalKeys(KeyKind)
    /// The text does not begin as a key of ours does.
    case notAKey(KeyKind)
    /// A key of the other kind.
    case wrongKind(found: KeyKind, wanted: KeyKind)
    /// A kind of key, or a version, that this version does not know.
    case unknownKind(KeyKind)
    /// Too short or too long, both counted in characters.
    case wrongLength(KeyKind, characters: Int, wanted: Int)
    /// A character that no key has; the position counts from 1.
    case wrongCharacter(KeyKind, position: Int)
    /// A mistyped or damaged key.
    case wrongChecksum(KeyKind)
    /// Bytes that are no key, although the checksum fits.
    case unusable(KeyKind)
    /// The identity opens with a passphrase, and nobody gave it.
    case passphraseNeeded
    /// The passphrase does not open the identity, or somebody changed what stands beside it.
    case wrongPassphrase
    /// A passphrase of no bytes, or of more than ``SealedIdentity/passphraseLimit``.
    case unusablePassphrase
    /// Deriving the key would take more work than any file of ours asks for; the binary logarithm of its cost.
    case tooCostly(cost: UInt8)
    /// One of the others, in a file; the line counts from 1.
    indirect case inFile(path: String, line: Int?, KeyError)
}

extension KeyError: CustomStringConvertible {
    /// What is wrong, and on a second line what to do.
    public var description: String {
        switch self {
        case .file(let fault): "\(fault)"
        case .noKey(let kind):
            "\(kind.rawValue) is missing: there is no key here\nhint: \(Self.shape(of: kind))"
        case .severalKeys(let kind):
            "\(kind.rawValue) is not one key but several\nhint: keep one key, on a line of its own"
        case .notAKey(let kind):
            "\(kind.rawValue) does not begin as a key\nhint: \(Self.shape(of: kind))"
        case .wrongKind(found: .identity, wanted: _):
            "recipient is due, and this is an identity, a secret key\nhint: give the recipient, which begins with "
                + "latchkey1, and keep the identity to yourself"
        case .wrongKind(found: .recipient, wanted: _):
            "identity is due, and this is a recipient, a public key\nhint: give the file that latchkey keygen wrote"
        case .wrongKind(found: .sealedIdentity, wanted: .recipient):
            "recipient is due, and this is an identity under a passphrase\nhint: give the recipient, which begins with "
                + "latchkey1"
        case .wrongKind(found: .sealedIdentity, wanted: _), .passphraseNeeded:
            "identity is sealed under a passphrase\nhint: run the command on a terminal, which asks for it, or give a "
                + "command that prints the identity with --identity-command"
        case .wrongPassphrase:
            "identity does not open: the passphrase is another, or the file was changed\nhint: try again"
        case .unusablePassphrase:
            "passphrase is empty or longer than \(SealedIdentity.passphraseLimit) bytes\nhint: choose five or more words"
        case .tooCostly(let cost):
            "sealed identity asks for 2^\(cost) rounds of work, and 2^\(SealedIdentity.costs.upperBound) is the most"
                + "\nhint: this is not a file that latchkey wrote"
        case .unknownKind(let kind):
            "\(kind.rawValue) is of a kind that this version does not know\nhint: use a newer latchkey"
        case .wrongLength(let kind, let characters, let wanted):
            "\(kind.rawValue) has \(characters) characters instead of \(wanted)\nhint: copy the whole line"
        case .wrongCharacter(let kind, let position):
            "\(kind.rawValue) has a character at position \(position) that no key has\nhint: copy the line again"
        case .wrongChecksum(let kind):
            "\(kind.rawValue) does not fit its checksum\nhint: it was mistyped or damaged; copy the line again"
        case .unusable(let kind):
            "\(kind.rawValue) is not a usable key\nhint: make a new one with latchkey keygen"
        case .inFile(let path, let line?, let error): "\(Shell.shown(path)), line \(line): \(error)"
        case .inFile(let path, nil, let error): "\(Shell.shown(path)): \(error)"
        }
    }

    private static func shape(of kind: KeyKind) -> String {
        switch kind {
        case .recipient: "a recipient is one line that begins with latchkey1"
        case .identity, .sealedIdentity:
            "an identity is one line that begins with latchkey-secret-1; latchkey keygen makes one"
        }
    }
}
