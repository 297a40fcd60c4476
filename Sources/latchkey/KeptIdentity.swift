import Storage
import Synchronization

/// The identity of one run of the command: fetched, and its passphrase asked for, once at most.
final class KeptIdentity: Sendable {
    private let source: IdentitySource
    private let held = Mutex(Held())

    private struct Held {
        var stored: StoredIdentity?
        var opened: Identity?
    }

    /// How often a passphrase may be mistyped.
    private static let attempts = 3

    init(from source: IdentitySource) {
        self.source = source
    }

    /// The identity as it is kept; `nil` when it is not on this machine.
    ///
    /// A command that prints it is asked once.
    func stored() throws -> StoredIdentity? { try held.withLock { try stored(in: &$0) } }

    private func stored(in held: inout Held) throws -> StoredIdentity? {
        if held.stored == nil { held.stored = try source.stored() }
        return held.stored
    }

    /// The identity, ready for use; `nil` when it is not on this machine.
    func identity() throws -> Identity? {
        try held.withLock { held in
            if let opened = held.opened { return opened }
            switch try stored(in: &held) {
            case nil: return nil
            case .open(let identity): held.opened = identity
            case .sealed(let sealed): held.opened = try Self.opened(sealed)
            }
            return held.opened
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
