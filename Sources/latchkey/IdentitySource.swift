import Storage

/// Where the identity is kept.
enum IdentitySource {
    /// A file of the owner's.
    case file(String)
    /// A file that systemd passes to the service (`LoadCredential=identity:...`).
    case credential(String)
    /// What a shell command prints.
    case command(String)

    /// Where it is, in words.
    var words: String {
        switch self {
        case .file(let path), .credential(let path): path
        case .command(let text): "the output of `\(text)`"
        }
    }

    /// The identity, or `nil` when it is not on this machine.
    func stored() throws -> StoredIdentity? {
        switch self {
        case .file(let path): return try Self.load(path, isCredential: false)
        case .credential(let path): return try Self.load(path, isCredential: true)
        case .command(let text):
            var bytes = try ShellCommand(text: text).output(limit: 16 * 1024)
            defer { bytes.resetBytes() }
            return try StoredIdentity(parsing: bytes)
        }
    }

    private static func load(_ path: String, isCredential: Bool) throws -> StoredIdentity? {
        do {
            return try StoredIdentity.load(from: path, isCredential: isCredential)
        } catch {
            guard case .file(let fault) = error, fault.cause == .missing else { throw error }
            return nil
        }
    }
}
