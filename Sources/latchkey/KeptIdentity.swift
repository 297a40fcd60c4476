import Storage
import Synchronization

/// The identity of one run of the command: fetched, and its passphrase asked for, once at most.
final class KeptIdentity: Sendable {
    private let source: IdentitySource
    private let opened = Mutex<Identity?>(nil)

    /// How often a passphrase may be mistyped.
    private static let attempts = 3

    init(from source: IdentitySource) {
        self.source = source
    }

    /// The identity as it is kept; `nil` when it is not on this machine.
    func stored() throws -> StoredIdentity? { try source.stored() }

    /// The identity, ready for use; `nil` when it is not on this machine.
    func identity() throws -> Identity? {
        try opened.withLock { opened in
            if let opened { return opened }
            switch try stored() {
            case nil: return nil
            case .open(let identity): opened = identity
            case .sealed(let sealed): opened = try Self.opened(sealed)
            }
            return opened
        }
    }

    private static func opened(_ sealed: SealedIdentity) throws -> Identity {
        for attempt in 1...attempts {
            guard var passphrase = try PassphrasePrompt.answer(to: "passphrase of the identity: ") else {
                break
            }
            defer { passphrase.resetBytes() }
            do {
                return try sealed.identity(passphrase: passphrase)
            } catch {
                guard attempt < attempts, [.wrongPassphrase, .unusablePassphrase].contains(error) else {
                    throw error
                }
                Output.note("that is not it; try again")
            }
        }
        throw KeyError.passphraseNeeded
    }
}
