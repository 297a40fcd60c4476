/// The kinds of key text: each has its own prefix, so that one is never taken for another.
public enum KeyKind: String, Sendable, Hashable, CaseIterable {
    /// A public key: `latchkey1` and what follows.
    case recipient
    /// A secret key: `latchkey-secret-1` and what follows.
    case identity
    /// A secret key that only opens with a passphrase: `latchkey-sealed-1` and what follows.
    case sealedIdentity = "sealed identity"

    // Other kinds take another prefix that begins with `latchkey`.
    static let family = Array("latchkey".utf8)

    /// What the text begins with; the digit is the version and stands for the suite, X-Wing.
    var prefix: [UInt8] {
        switch self {
        case .recipient: Array("latchkey1".utf8)
        case .identity: Array("latchkey-secret-1".utf8)
        case .sealedIdentity: Array("latchkey-sealed-1".utf8)
        }
    }

    /// The size of the key in bytes: an X-Wing public key, the seed of a secret one, or that seed sealed.
    var byteCount: Int {
        switch self {
        case .recipient: 1216
        case .identity: 32
        case .sealedIdentity: SealedIdentity.byteCount
        }
    }
}
