import Accounts
import Extraction
import Foundation
import Ingestion
import Logging
import Storage
import Synchronization

/// A vault of one test, with its key and a place for passwords.
final class VaultHome: Sendable {
    private let folder: String
    private let vault: Vault
    private let identity: Identity

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "latchkey-vault-\(UUID())").path
        vault = try Vault(at: "\(folder)/vault.db")
        identity = try Identity.generate()
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// A private file with a password.
    func password(_ text: String) throws -> String {
        let path = "\(folder)/password-\(UUID())"
        _ = FileManager.default.createFile(
            atPath: path, contents: Data("\(text)\n".utf8), attributes: [.posixPermissions: 0o600])
        return path
    }

    func scan(logger: Logger = Logger(label: "silent") { _ in SwiftLogNoOpLogHandler() }) -> Scan {
        Scan(into: vault, for: [identity.recipient], logger: logger)
    }

    @discardableResult
    func scan(
        _ account: Account, logger: Logger = Logger(label: "silent") { _ in SwiftLogNoOpLogHandler() },
        report: (Scan.Event) -> Void = { _ in }
    ) async throws -> Scan.Summary {
        try await scan(logger: logger).read(account, report: report)
    }

    /// What lies open of all that is kept.
    func labels() throws -> [Label] { try vault.labels() }

    /// Forgets all that is kept.
    func forgetAll() throws { try vault.forgetAll() }

    /// The messages that were passed over.
    func unread() throws -> [UnreadMessage] { try vault.unreadMessages() }

    /// The codes that are kept, sorted.
    func codes() throws -> [String] { try findings().map(\.finding.copy).sorted() }

    /// All that is kept, opened.
    func findings() throws -> [StoredFinding] {
        try vault.open(vault.labels(), with: identity).map { try StoredFinding(payload: $0.get()) }
    }
}

/// A log that keeps its lines, at every level.
final class RecordingLog: LogHandler, Sendable {
    private let kept = Mutex<[String]>([])

    var lines: [String] { kept.withLock { $0 } }
    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }
    var logLevel: Logger.Level {
        get { .trace }
        set {}
    }

    subscript(metadataKey _: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    func log(event: LogEvent) {
        kept.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
    }
}
