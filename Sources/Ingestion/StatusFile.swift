import Accounts
public import FoundationEssentials
import Glibc

/// The file in which a watch tells how its accounts are doing: JSON, for its owner alone.
public struct StatusFile: Sendable {
    /// Where it lies.
    public let path: String

    /// The most bytes of it: thousands of accounts.
    private static let limit = 16 << 20

    /// The file beside a vault.
    public init(besideVault vault: String) {
        path = vault + ".status"
    }

    /// What stands in it, and when it was written; `nil` when no watch has ever written it.
    public func read() throws -> (accounts: [AccountStatus], written: Date)? {
        guard access(path, F_OK) == 0 else { return nil }
        let bytes = try CheckedFile.bytes(of: path, access: .ownerOnly, limit: Self.limit)
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .secondsSince1970
        guard let content = try? decoder.decode(Content.self, from: Data(bytes)) else { return nil }
        return (content.accounts, content.written)
    }

    /// Replaces it as a whole, so that nobody ever reads half of it.
    func write(_ accounts: [AccountStatus]) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .secondsSince1970
        let bytes = Array(try encoder.encode(Content(accounts: accounts, written: Date())))
        let draft = path + ".new"
        unlink(draft)
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw StatusFileError.notWritten }
        defer { close(file) }
        guard WholeFile.write(bytes, to: file), rename(draft, path) == 0 else {
            throw StatusFileError.notWritten
        }
    }

    private struct Content: Codable {
        var version = 1
        var accounts: [AccountStatus]
        var written: Date
    }

    private enum StatusFileError: Error {
        case notWritten
    }
}
