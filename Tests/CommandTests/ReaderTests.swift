import Extraction
import Foundation
import Glibc
import Ingestion
import Storage
import TestSupport
import Testing

@testable import latchkey

@Suite(.timeLimit(.minutes(5)))
struct `Reading in processes of their own` {
    private let home: Command
    private let identity: Identity
    private let reader = ReaderProgram(path: Command.executable.path, arguments: ["reader"])

    init() throws {
        home = try Command()
        identity = try Identity.generate()
    }

    private func scan(into vault: String, by readers: Readers?) throws -> Scan {
        Scan(
            into: try Vault(at: home.path("\(vault)/vault.db")), for: [identity.recipient], readers: readers,
            logger: Log.logger(isVerbose: false))
    }

    /// What a scan of some mail keeps, and what it says of what it could not read.
    private func found(
        in paths: String..., into vault: String, by readers: Readers?
    ) async throws -> (findings: [StoredFinding], failures: [String], summary: Scan.Summary) {
        var findings: [StoredFinding] = []
        var failures: [String] = []
        let summary = try await scan(into: vault, by: readers).read(
            paths: paths.map { RawPath(bytes: Array($0.utf8)) }
        ) {
            switch $0 {
            case .kept(let message): findings += message.kept.map(\.finding)
            case .failed(let error): failures.append("\(error)")
            default: break
            }
        }
        return (findings, failures, summary)
    }

    /// A reader that ends over a message with a certain word in it, rests over one with another, and passes all else on.
    private func frail() throws -> ReaderProgram {
        let script = try home.write(
            """
            import os, struct, subprocess, sys, time
            real = subprocess.Popen([sys.argv[1], "reader"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            def piece(file):
                head = file.read(4)
                if len(head) < 4: sys.exit()
                return head + file.read(struct.unpack(">I", head)[0])
            while True:
                job, facts, message = (piece(sys.stdin.buffer) for _ in range(3))
                if b"deadly" in message: os.abort()
                if b"endless" in message: time.sleep(1000)
                real.stdin.write(job + facts + message); real.stdin.flush()
                sys.stdout.buffer.write(piece(real.stdout)); sys.stdout.buffer.flush()
            """, to: "frail.py")
        return ReaderProgram(
            path: "/usr/bin/python3",
            arguments: [
                "-c",
                "import runpy, sys; sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')",
                script, Command.executable.path,
            ])
    }

    private func letter(_ code: Int, _ word: String = "new") -> String {
        "From: no-reply@example.org\r\nMessage-ID: <\(code)@example.org>\r\nSubject: Your \(word) code\r\n\r\nYour verification code is \(code)\r\n"
    }

    @Test func `finds what is found without them`() async throws {
        let mail = Fixture.root.appending(path: "mail").path
        let here = try await found(in: mail, into: "here", by: nil)
        let there = try await found(in: mail, into: "there", by: Readers(reader))
        #expect(!here.findings.isEmpty && there.summary == here.summary)
        // What has no date of its own came just now.
        for (one, other) in zip(here.findings, there.findings) {
            var other = other
            other.received = one.received
            if one.letter.date == nil { other.finding.expires = one.finding.expires }
            #expect(other == one)
        }
    }

    @Test func `costs one message where a reader does not survive it`() async throws {
        for (index, word) in ["new", "deadly", "new"].enumerated() {
            try home.write(letter(100_001 + index, word), to: "mail/\(index).eml")
        }
        let mail = home.path("mail")
        let read = try await found(in: mail, into: "vault", by: Readers(frail()))
        #expect(read.findings.map(\.finding.copy) == ["100001", "100003"])
        #expect(read.summary.messages == 2 && read.summary.failed == 1)
        #expect(
            read.failures == [
                "cannot read \(mail)/1.eml: the reader ended over it\nhint: look at it in a mail program"
            ])
    }

    @Test func `costs no message that waits behind one that has no end`() async throws {
        for number in 0..<12 {
            try home.write(
                letter(100_001 + number, number == 3 ? "endless" : "new"), to: "mail/\(10 + number).eml")
        }
        let read = try await found(
            in: home.path("mail"), into: "vault", by: Readers(frail(), within: .seconds(5)))
        #expect(read.findings.count == 11 && read.summary.failed == 1)
        #expect(read.failures.first?.contains("13.eml: the reader took too long over it") == true)
    }

    @Test func `costs none where those that rest are ended from outside`() async throws {
        let readers = Readers(try frail())
        for number in 0..<8 { try home.write(letter(100_001 + number), to: "mail/\(number).eml") }
        #expect(try await found(in: home.path("mail"), into: "vault", by: readers).findings.count == 8)
        // As the command does: who writes to one that has ended is told so by an error.
        signal(SIGPIPE, SIG_IGN)
        try endReaders()
        for number in 0..<8 { try home.write(letter(200_001 + number), to: "more/\(number).eml") }
        let read = try await found(in: home.path("more"), into: "vault", by: readers)
        #expect(read.findings.count == 8 && read.failures.isEmpty, "\(read.failures)")
    }

    /// Ends all processes that were started with a file of this home, as an administrator might.
    private func endReaders() throws {
        var count = 0
        for process in try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap(pid_t.init) {
            let words = try? Data(contentsOf: URL(filePath: "/proc/\(process)/cmdline"))
            guard let words, words.range(of: Data(home.home.utf8)) != nil else { continue }
            #expect(kill(process, SIGKILL) == 0)
            count += 1
        }
        #expect(count > 0)
    }

    @Test func `costs one message where a reader does not come to an end with it`() async throws {
        let mail = try home.write(letter(100_001), to: "mail/1.eml")
        let endless = ReaderProgram(path: "/usr/bin/sleep", arguments: ["1000"])
        let read = try await found(in: mail, into: "vault", by: Readers(endless, within: .milliseconds(50)))
        #expect(read.findings.isEmpty && read.summary.failed == 1)
        #expect(read.failures.first?.contains("the reader took too long over it") == true)
    }

    @Test func `goes on without them where none can be started`() async throws {
        let mail = try home.write(letter(100_001), to: "mail/1.eml")
        let none = Readers(ReaderProgram(path: "/nowhere", arguments: []))
        #expect(try await found(in: mail, into: "vault", by: none).findings.map(\.finding.copy) == ["100001"])
    }

    @Test(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)))
    func `notes a message of a server that a reader does not survive, and passes it over for good`()
        async throws
    {
        let dovecot = try await Dovecot.start()
        for (index, word) in ["new", "deadly", "new"].enumerated() {
            try dovecot.deliver(Array(letter(100_001 + index, word).utf8))
        }
        try home.configure(on: dovecot)
        let account = try #require(try Configuration(reading: home.configuration).accounts.first)
        var failures: [String] = []
        let scan = try scan(into: "vault", by: Readers(frail()))
        let first = try await scan.read(account) {
            if case .failed(let error) = $0 { failures.append("\(error)") }
        }
        #expect(first.messages == 2 && first.kept == 2 && first.failed == 1)
        #expect(
            failures.count == 1
                && failures[0].hasPrefix(
                    "home, INBOX: message with UID 2 is passed over: the reader ended over it\n")
        )
        let noted = try Vault(at: home.path("vault/vault.db")).unreadMessages()
        #expect(noted.map(\.uid) == [2] && noted.map(\.reason) == ["unreadable"])
        let second = try await scan.read(account) { _ in }
        #expect(second.messages == 0 && second.failed == 0)
    }

    @Test func `leaves them no call that changes a file or ends a process, whatever else keeps them`()
        async throws
    {
        let kept = try home.write("kept", to: "kept")
        let home = home
        let done = await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                guard Kernel.keepToComputing() else { return continuation.resume(returning: ["keep"]) }
                var times = [timespec(), timespec()]
                let other = home.path("other")
                let calls: [(String, () -> Int32)] = [
                    ("rename", { rename(kept, other) }),
                    ("renameat", { renameat(AT_FDCWD, kept, AT_FDCWD, other) }),
                    ("link", { link(kept, other) }), ("symlink", { symlink(kept, other) }),
                    ("unlink", { unlink(kept) }), ("chmod", { chmod(kept, 0o644) }),
                    ("chown", { chown(kept, 0, 0) }), ("truncate", { truncate(kept, 0) }),
                    ("utimensat", { utimensat(AT_FDCWD, kept, &times, 0) }),
                    ("mkdir", { mkdir(other, 0o700) }),
                    ("mkfifo", { mkfifo(other, 0o600) }), ("open", { open(kept, O_RDWR) }),
                    ("kill", { kill(getppid(), 0) }), ("tgkill", { -pthread_kill(pthread_self(), 0) }),
                ]
                continuation.resume(returning: calls.filter { $0.1() >= 0 }.map(\.0))
            }
        }
        #expect(done == [])
        #expect(try String(contentsOfFile: kept, encoding: .utf8) == "kept")
    }

    @Test(.enabled(if: Landlock.ofKernel.version >= 1, "this kernel cannot do it"))
    func `leaves them neither files nor sockets nor programs`() async throws {
        let home = home
        let can = await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                _ = Landlock.ofKernel.enter(.reader)
                let isKept = Kernel.keepToComputing()
                var can: [String: Bool] = ["compute": isKept]
                can["write"] = open(home.path("new"), O_WRONLY | O_CREAT, 0o600) >= 0
                can["read"] = open("/etc/passwd", O_RDONLY) >= 0
                let library = open("/usr/bin/env", O_RDONLY | O_CLOEXEC)
                can["load"] = library >= 0
                close(library)
                can["connect"] = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) >= 0
                var (process, arguments): (pid_t, [UnsafeMutablePointer<CChar>?]) = (0, [nil])
                can["start"] = posix_spawn(&process, "/usr/bin/env", nil, nil, &arguments, nil) == 0
                can["signal"] = kill(getpid(), 0) == 0
                continuation.resume(returning: can)
            }
        }
        #expect(
            can == [
                "compute": true, "load": true, "write": false, "read": false, "connect": false,
                "start": false,
                "signal": false,
            ])
    }
}
