private import Foundation

/// A mail server that is not Dovecot, on a loopback port of its own, with `ada`'s mailbox, and her own mail program at it.
///
/// `scripts/unpack-mail-servers.sh` puts the programs there. It ends with ``stop()``, with its last reference, or with the test process.
public final class OtherServer: Sendable {
    /// The servers that can be had.
    public enum Kind: String, Sendable, CaseIterable {
        case cyrus
        case courier

        /// What the spam folder is called.
        public var junk: String { self == .cyrus ? "Junk" : "INBOX.Junk" }
    }

    /// IMAP with TLS from the first byte.
    public let port: Int
    /// The authority to trust.
    public var caFile: String { certificates.caFile }
    private let certificates: TestCertificates
    private let server: PythonServer
    private let owner: PythonServer

    /// Starts a server and waits until it listens; INBOX and the spam folder are there.
    public init(_ kind: Kind) throws {
        let programs = Fixture.root.deletingLastPathComponent().appending(path: ".build/mail-servers/root")
        // Short, since the paths of sockets are bounded to 107 bytes.
        let folder = URL(filePath: "/tmp/latchkey-\(UInt32.random(in: 0 ... .max))")
        let keys = folder.appending(path: "keys")
        try FileManager.default.createDirectory(at: keys, withIntermediateDirectories: true)
        certificates = try TestCertificates(in: keys)
        let pair = certificates.server(.valid)
        server = try PythonServer(
            "\(kind.rawValue).py",
            [programs.path, folder.appending(path: "server").path, pair.certificate, pair.key])
        guard let own = server.words.first.flatMap(Int.init) else {
            throw Tool.Failure(description: "\(kind.rawValue).py: no port")
        }
        port = own
        owner = try PythonServer("imap.py", ["\(own)", certificates.caFile])
    }

    deinit { stop() }

    /// Lets the mailbox's owner do something (see `Tests/Servers/imap.py`), and gives what is answered.
    @discardableResult
    public func order(_ words: String...) throws -> String {
        let answer = try owner.order(words.joined(separator: " "))
        guard !answer.isEmpty else { throw Tool.Failure(description: "imap.py: \(words): no answer") }
        return answer
    }

    /// Ends the server and every connection to it; more than once does nothing.
    public func stop() {
        owner.stop()
        server.stop()
        try? FileManager.default.removeItem(at: certificates.folder.deletingLastPathComponent())
    }
}
