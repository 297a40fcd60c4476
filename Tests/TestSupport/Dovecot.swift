public import Foundation
private import Synchronization
private import Testing

/// A real Dovecot on loopback ports of its own, with Maildirs of its own, for as long as a test needs it.
///
///     let dovecot = try await Dovecot.start(users: ["ada": "correct horse"])
///     defer { dovecot.stop() }
///     try dovecot.deliver(Array(message.utf8), to: "Junk", of: "ada")
///     ... connect to localhost, dovecot.imapsPort, trusting dovecot.caFile ...
///
/// Several can run at once, as root or as anybody. It ends with ``stop()``, with its last reference (hence
/// the `defer`: a variable that is not used any more is no reference), or with the test process.
public final class Dovecot: Sendable {
    /// The folder that holds everything; removed at the end.
    public let folder: URL
    /// IMAP with TLS from the first byte.
    public let imapsPort: Int
    /// IMAP with STARTTLS, and no login without it.
    public let imapPort: Int
    /// The certificates it was started with, and bad ones to try.
    public let certificates: TestCertificates
    /// The authority to trust.
    public var caFile: String { certificates.caFile }

    private let lifeline: Pipe
    private let process: Mutex<Process?>
    private let owner: Owner
    private let delivered = Atomic<Int>(0)
    private let allowed: Set<String>

    /// Whether both programs are there; `.enabled(if: Dovecot.isInstalled, Dovecot.whyNot)` skips a test
    /// otherwise.
    public static var isInstalled: Bool { Tool.path(of: "dovecot") != nil && TestCertificates.isAvailable }
    /// What to say of a skipped test.
    public static let whyNot = "dovecot-imapd and openssl are not installed"

    /// Starts a server and waits until it listens.
    ///
    /// `users` are passwords by user name; everyone has INBOX and Junk (`\Junk`). The settings are added at the
    /// end of its configuration. Only where it `tellsOfAll` it announces NOTIFY: tests deliver as other programs do, of
    /// which it tells in no folder but the open one. Of the commands that change a mailbox, only those in `allowing` may be said to it.
    public static func start(
        users: [String: String] = ["ada": "correct horse"], certificate: TestCertificates.Kind = .valid,
        settings: String = "", tellsOfAll: Bool = false, allowing: Set<String> = []
    ) async throws -> Dovecot {
        let settings = (tellsOfAll ? "" : "imap_capability = \(ordinaryCapabilities)\n") + settings
        for _ in 1..<5 {
            let server = try Dovecot(
                users: users, certificate: certificate, settings: settings, allowing: allowing)
            if try await server.isListening() { return server }
            server.stop()
        }
        throw Tool.Failure(description: "dovecot: did not start to listen")
    }

    private init(
        users: [String: String], certificate: TestCertificates.Kind, settings: String, allowing: Set<String>
    ) throws {
        allowed = allowing
        // Short, since the paths of sockets are bounded to 107 bytes.
        folder = URL(filePath: "/tmp/latchkey-\(UInt32.random(in: 0 ... .max))")
        owner = try Owner.current()
        let keys = folder.appending(path: "keys")
        try FileManager.default.createDirectory(at: keys, withIntermediateDirectories: true)
        certificates = try TestCertificates(in: keys)
        (imapsPort, imapPort) = (try Loopback.freePort(), try Loopback.freePort())
        lifeline = Pipe()
        process = Mutex(nil)

        let passwords = users.map { "\($0.key):{PLAIN}\($0.value):\(owner.uid):\(owner.gid)::\n" }.joined()
        try Data(passwords.utf8).write(to: folder.appending(path: "users"))
        try Data((configuration(certificate) + settings + "\n").utf8)
            .write(to: folder.appending(path: "dovecot.conf"))
        for user in users.keys {
            try makeMaildir(maildir(of: user, "INBOX"))
            let log = said.appending(path: user)
            try FileManager.default.createDirectory(at: log, withIntermediateDirectories: true)
            try owner.take(log)
        }

        // The shell cleans up and ends the server when the pipe closes: at stop(), or when the test process
        // is gone. Asked politely, Dovecot takes seconds, so after a moment all of its session is killed.
        let shell = Process()
        shell.executableURL = URL(filePath: try Tool.required("setsid"))
        shell.arguments = [
            "--wait", "/bin/sh", "-c",
            """
            "$0" -F -c "$1/dovecot.conf" & read -r word; kill $!; sleep 0.2
            rm -rf "$1"; [ "$word" = read ] || rm -rf "$1.said"; kill -KILL 0
            """,
            try Tool.required("dovecot"), folder.path,
        ]
        shell.standardInput = lifeline
        shell.standardOutput = FileHandle.nullDevice
        shell.standardError = FileHandle.nullDevice
        try Tool.withSignals { try shell.run() }
        process.withLock { $0 = shell }
    }

    deinit { stop() }

    /// Ends the server and every connection to it; more than once does nothing.
    ///
    /// Whatever test it was, nothing may have been said to the server that changes a mailbox, unless it was allowed.
    public func stop() {
        guard let shell = process.withLock({ $0.take() }) else { return }
        // Only when it ends does the server write down the last of what it was told.
        try? lifeline.fileHandleForWriting.write(contentsOf: Data("read\n".utf8))
        try? lifeline.fileHandleForWriting.close()
        shell.waitUntilExit()
        for command in commands where !Self.readOnly.contains(command) && !allowed.contains(command) {
            Issue.record("the server was told \(command)")
        }
        try? FileManager.default.removeItem(at: said)
    }

    /// What it can do by itself, NOTIFY aside.
    private static let ordinaryCapabilities = """
        IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE SORT THREAD=REFERENCES MULTIAPPEND UNSELECT CHILDREN NAMESPACE \
        UIDPLUS LIST-EXTENDED CONDSTORE QRESYNC ESEARCH ESORT SEARCHRES WITHIN CONTEXT=SEARCH LIST-STATUS BINARY MOVE \
        SNIPPET=FUZZY PREVIEW=FUZZY LITERAL+ SPECIAL-USE
        """

    /// The commands that change nothing.
    private static let readOnly: Set = [
        "CAPABILITY", "ID", "LIST", "EXAMINE", "UID SEARCH", "UID FETCH", "IDLE", "NOTIFY", "DONE", "LOGOUT",
    ]

    /// Where the server writes down what it is told.
    private var said: URL { URL(filePath: folder.path + ".said") }

    /// How many conversations there were.
    public var conversations: Int {
        FileManager.default.enumerator(atPath: said.path)?.count { ($0 as? String)?.hasSuffix(".in") == true }
            ?? 0
    }

    /// Every command that was said after a login, by its name; a fetch that marks as read is `UID FETCH BODY[`.
    public var commands: [String] {
        let files = FileManager.default.enumerator(atPath: said.path)?.compactMap { $0 as? String } ?? []
        return files.filter { $0.hasSuffix(".in") }.sorted().flatMap { file -> [String] in
            let text = (try? Data(contentsOf: said.appending(path: file))) ?? Data()
            return String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline)
                .compactMap(Self.command)
        }
    }

    /// The command in a line of Dovecot's log of what was said; the first word is the time.
    private static func command(in line: Substring) -> String? {
        let words = line.split(whereSeparator: \.isWhitespace).dropFirst().map { $0.uppercased() }
        guard let tag = words.first else { return nil }
        // The rest of a command that held a literal begins with what stood in it.
        guard tag.hasPrefix("L"), Int(tag.dropFirst()) != nil, words.count > 1 else {
            return tag == "DONE" ? tag : nil
        }
        guard words[1] == "UID", words.count > 2 else { return words[1] }
        let marksAsRead = line.contains("BODY[") || line.contains("RFC822 ") || line.contains("RFC822)")
        return "UID \(words[2])" + (marksAsRead ? " BODY[" : "")
    }

    /// What the server wrote to its log so far.
    public var log: String {
        (try? String(contentsOf: folder.appending(path: "log"), encoding: .utf8)) ?? ""
    }

    // MARK: Mail

    /// Delivers a message as an MTA does: written to `tmp`, then moved to `new`; one with flags to `cur`.
    ///
    /// The mailbox has `/` between its levels; a missing one is made. Gives the file.
    @discardableResult
    public func deliver(
        _ message: [UInt8], to mailbox: String = "INBOX", of user: String = "ada", flags: String = ""
    ) throws -> URL {
        let maildir = maildir(of: user, mailbox)
        if !FileManager.default.fileExists(atPath: maildir.path) { try makeMaildir(maildir) }
        let number = delivered.add(1, ordering: .relaxed).newValue
        let name = "\(1_700_000_000 + number).M\(number)P\(ProcessInfo.processInfo.processIdentifier).test"
        let start = maildir.appending(path: "tmp/\(name)")
        let end = maildir.appending(path: flags.isEmpty ? "new/\(name)" : "cur/\(name):2,\(flags)")
        try Data(message).write(to: start)
        try owner.take(start)
        try FileManager.default.moveItem(at: start, to: end)
        return end
    }

    /// Delivers a message through the server itself, as its LMTP does.
    public func hand(_ message: [UInt8], to mailbox: String = "INBOX", of user: String = "ada") throws {
        let letter = folder.appending(path: "letter-\(delivered.add(1, ordering: .relaxed).newValue)")
        try Data(message).write(to: letter)
        let save = Process()
        save.executableURL = URL(filePath: try Tool.required("doveadm"))
        save.arguments = [
            "-c", folder.appending(path: "dovecot.conf").path, "save", "-u", user, "-m", mailbox,
        ]
        save.standardInput = try FileHandle(forReadingFrom: letter)
        let complaint = Pipe()
        save.standardError = complaint
        try Tool.withSignals { try save.run() }
        let words = complaint.fileHandleForReading.readDataToEndOfFile()
        save.waitUntilExit()
        guard save.terminationStatus == 0 else {
            throw Tool.Failure(description: "doveadm save: \(String(decoding: words, as: UTF8.self))")
        }
    }

    /// Takes a message away, as another client does that expunges it.
    public func remove(_ message: URL) throws {
        try FileManager.default.removeItem(at: message)
    }

    /// Every message file of a user by its path, which holds its flags, with its bytes.
    ///
    /// Two snapshots are equal when no flag, name or byte changed. The server's own index files are left out.
    public func snapshot(of user: String = "ada") throws -> [String: Data] {
        let root = folder.appending(path: "mail/\(user)")
        var files: [String: Data] = [:]
        for path in FileManager.default.enumerator(atPath: root.path)?.compactMap({ $0 as? String }) ?? [] {
            guard ["new", "cur", "tmp"].contains(path.split(separator: "/").dropLast().last) else { continue }
            files[path] = try Data(contentsOf: root.appending(path: path))
        }
        return files
    }

    /// Where a mailbox lies.
    public func maildir(of user: String, _ mailbox: String) -> URL {
        let root = folder.appending(path: "mail/\(user)")
        if mailbox == "INBOX" { return root }
        return root.appending(path: "." + mailbox.replacing("/", with: "."))
    }

    private func makeMaildir(_ maildir: URL) throws {
        for part in ["new", "cur", "tmp"] {
            try FileManager.default.createDirectory(
                at: maildir.appending(path: part), withIntermediateDirectories: true)
            try owner.take(maildir.appending(path: part))
        }
        try owner.take(maildir)
        try owner.take(maildir.deletingLastPathComponent())
    }

    // MARK: Starting

    private func isListening() async throws -> Bool {
        for _ in 0..<500 {
            if Loopback.accepts(imapsPort), Loopback.accepts(imapPort) { return true }
            guard process.withLock({ $0?.isRunning }) == true, !log.contains("Fatal:") else { return false }
            try await Task.sleep(for: .milliseconds(20))
        }
        return false
    }

    private func configuration(_ kind: TestCertificates.Kind) -> String {
        let (certificate, key) = certificates.server(kind)
        let path = folder.path
        return """
            base_dir = \(path)/run
            state_dir = \(path)/state
            log_path = \(path)/log
            rawlog_dir = \(path).said/%u
            protocols = imap
            listen = 127.0.0.1
            ssl = required
            ssl_cert = <\(certificate)
            ssl_key = <\(key)
            ssl_dh =
            auth_mechanisms = plain login
            auth_failure_delay = 0 secs
            mail_location = maildir:\(path)/mail/%u
            mail_max_userip_connections = 0
            mailbox_idle_check_interval = 1 s
            first_valid_uid = 1
            passdb {
              driver = passwd-file
              args = username_format=%u \(path)/users
            }
            userdb {
              driver = passwd-file
              args = username_format=%u \(path)/users
            }
            namespace inbox {
              inbox = yes
              separator = /
              mailbox Junk {
                auto = create
                special_use = \\Junk
              }
            }
            service imap-login {
              inet_listener imap {
                port = \(imapPort)
              }
              inet_listener imaps {
                port = \(imapsPort)
                ssl = yes
              }
              chroot =
            }
            \(owner.settings)
            """ + "\n"
    }
}

/// Who the server and its Maildirs belong to: this user, or for root, who may not read mail, `nobody`.
private struct Owner {
    let uid: uid_t
    let gid: gid_t
    let isRoot: Bool
    let name: String
    let group: String

    static func current() throws -> Owner {
        let isRoot = geteuid() == 0
        guard let user = isRoot ? getpwnam("nobody") : getpwuid(geteuid()),
            let group = getgrgid(user.pointee.pw_gid)
        else { throw Tool.Failure(description: "no such user") }
        return Owner(
            uid: user.pointee.pw_uid, gid: user.pointee.pw_gid, isRoot: isRoot,
            name: String(cString: user.pointee.pw_name), group: String(cString: group.pointee.gr_name))
    }

    /// Without root nothing can change its user or its root folder.
    var settings: String {
        guard !isRoot else { return "" }
        let services = ["anvil", "stats", "imap-urlauth-login", "submission-login", "ssl-params"]
        return """
            default_internal_user = \(name)
            default_internal_group = \(group)
            default_login_user = \(name)

            """ + services.map { "service \($0) {\n  chroot =\n}\n" }.joined()
    }

    func take(_ file: URL) throws {
        if isRoot, chown(file.path, uid, gid) != 0 {
            throw Tool.Failure(description: "chown \(file.path) failed")
        }
    }
}
