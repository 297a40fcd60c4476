import Foundation
import Glibc
import TestSupport
import Testing

/// What happens to the vault and its secrets when many, hostile or unlucky processes come together.
@Suite(.timeLimit(.minutes(15))) struct `What is kept` {
    private let latchkey: Command

    init() async throws {
        latchkey = try Command()
        #expect(try await latchkey("keygen").status == 0)
    }

    private func letter(_ code: Int) -> String {
        """
        From: Example <no-reply@accounts.example.org>
        To: ada@example.org
        Subject: Your verification code
        Date: Sun, 22 Nov 2026 10:00:00 +0000
        Message-ID: <\(code)@accounts.example.org>

        Your verification code is \(code)

        """
    }

    private func codes() async throws -> [String] {
        try await latchkey("list", "--json", "--reveal").objects.compactMap { $0["copy"] as? String }.sorted()
    }

    @Test func `is whole after fifty processes that start at once, before there is a vault`() async throws {
        let numbers = 100_001...100_050
        for number in numbers { try latchkey.write(letter(number), to: "mail-\(number)/1.eml") }
        let writers = try numbers.map { try latchkey.start("scan", "mail-\($0)") }
        let first = try await writers[0].end()
        #expect(first.status == 0, "\(first.error)")
        let readers = try (0..<20).map { _ in try latchkey.start("list", "--json") }
        for process in writers + readers {
            let answer = try await process.end()
            #expect(answer.status == 0, "\(answer.error)")
        }
        #expect(try await codes() == numbers.map { "\($0)" })
        #expect(try await latchkey("check").output.contains("vault"))
    }

    /// With fewer than eight the libraries that Swift runs on trap before any of our code is there.
    @Test(
        .enabled(if: Tool.path(of: "prlimit") != nil, "prlimit is not installed"),
        arguments: [10, 12, 16, 20])
    func `is whole however few files a process may open`(count: Int) async throws {
        try latchkey.write(letter(100_001), to: "mail/1.eml")
        for arguments in [["scan", "mail"], ["list", "--json"]] {
            let running = try latchkey.start(
                arguments[0], arguments[1],
                under: ["prlimit", "--nofile=\(count):\(count)"])
            let answer = try await running.end()
            #expect(answer.status == 0 || answer.status == 1 && answer.error.contains("hint: "), "\(answer)")
        }
        #expect(try await latchkey("scan", "mail").status == 0)
        #expect(try await codes() == ["100001"])
    }

    @Test func `is whole where the three usual files are closed, and gets nothing that was meant for them`()
        async throws
    {
        try latchkey.write(letter(100_001), to: "mail/1.eml")
        let key = try Data(contentsOf: URL(filePath: latchkey.identity))
        for arguments in [
            ["scan", "mail"], ["list", "--reveal"], ["show", "--last"], ["keygen", "--nothing"],
        ] {
            let running = try latchkey.start(
                arguments[0], arguments[1], under: ["sh", "-c", "exec \"$0\" \"$@\" <&- >&- 2>&-"])
            #expect(try await running.end().status < 128)
        }
        #expect(try await codes() == ["100001"])
        #expect(try Data(contentsOf: URL(filePath: latchkey.identity)) == key)
        let files = try FileManager.default.contentsOfDirectory(
            atPath: latchkey.path(".local/state/latchkey"))
        #expect(Set(files).isSubset(of: ["identity", "vault.db", "vault.db-wal", "vault.db-shm"]))
    }

    /// A Python that the reader of the format runs on: that of `scripts/install-dependencies.sh tests`, or any that does.
    private static let python: URL? = {
        let own = Fixture.root.deletingLastPathComponent().appending(path: ".build/python/bin/python3").path
        return [own, Tool.path(of: "python3")].compactMap(\.self).map { URL(filePath: $0) }.first { url in
            let python = Process()
            python.executableURL = url
            python.arguments = ["-c", "import cryptography.hazmat.primitives.asymmetric.mlkem"]
            python.standardError = FileHandle.nullDevice
            guard (try? python.run()) != nil else { return false }
            python.waitUntilExit()
            return python.terminationStatus == 0
        }
    }()

    @Test(.enabled(if: python != nil, "python3 has no cryptography 48 (pip)"))
    func `is read by a program that knows the written format alone`() async throws {
        for code in [100_001, 100_002] { try latchkey.write(letter(code), to: "mail/\(code).eml") }
        #expect(try await latchkey("scan", "mail").status == 0)
        let python = Process()
        python.executableURL = Self.python
        let script = Fixture.root.deletingLastPathComponent().appending(path: "Tests/Servers/vault_reader.py")
        python.arguments = [script.path, latchkey.vault, latchkey.identity]
        let pipe = Pipe()
        python.standardOutput = pipe
        try Tool.withSignals { try python.run() }
        let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
        python.waitUntilExit()
        let rows = try said.split(separator: 10).map {
            try JSONSerialization.jsonObject(with: $0) as? [String: Any] ?? [:]
        }
        #expect(rows.compactMap { $0["copy"] as? String } == ["100001", "100002"])
        #expect(rows.allSatisfy { $0["service"] as? String == "example.org" && $0["version"] as? Int == 1 })
    }

    /// A few of the system calls; all of them in the long form (`make soak`).
    @Test(
        .enabled(
            if: Tool.path(of: "strace") != nil && ProcessInfo.processInfo.environment["SOAK"] == nil,
            "strace is not installed, or the long form runs"))
    func `is whole after a writer was killed, or denied the disk, at a system call`() async throws {
        let script = Fixture.root.deletingLastPathComponent().appending(path: "scripts/soak-vault.sh")
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/bash")
        shell.arguments = [script.path, Command.executable.path, "300", "23"]
        shell.environment = ["PATH": "/usr/bin:/bin", "HOME": latchkey.home]
        let pipe = Pipe()
        (shell.standardOutput, shell.standardError) = (pipe, pipe)
        try Tool.withSignals { try shell.run() }
        while shell.isRunning { try await Task.sleep(for: .milliseconds(50)) }
        let said = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        #expect(shell.terminationStatus == 0 && said.split(separator: "\n").count == 4, "\(said)")
    }

    @Test(
        .enabled(
            if: Tool.path(of: "python3") != nil && geteuid() == 0, "python3 is not installed, or no root"))
    func `is in no core dump, and in no memory that others of its owner may read`() async throws {
        try latchkey.write(letter(100_001), to: "mail/1.eml")
        #expect(try await latchkey("scan", "mail").status == 0)
        // As root one may read everything: so it runs as somebody else.
        let script = """
            import os, resource, signal, struct, subprocess, sys, time
            from fcntl import ioctl
            os.chdir(sys.argv[1])
            for folder, _, files in os.walk("."):
                for name in [folder] + [os.path.join(folder, file) for file in files]:
                    os.chown(name, 65534, 65534)
            os.setgroups([]); os.setgid(65534); os.setuid(65534)
            hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
            resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
            os.environ["HOME"] = sys.argv[1]
            def look(process):
                seen = []
                for file in ("environ", "mem", "maps"):
                    try:
                        open(f"/proc/{process.pid}/{file}", "rb").close()
                        seen.append(file)
                    except PermissionError:
                        pass
                process.send_signal(signal.SIGSEGV)
                status = os.waitpid(process.pid, 0)[1]
                return " ".join(seen) or "nothing", os.WTERMSIG(status), os.WCOREDUMP(status)
            other = subprocess.Popen(["sleep", "600"])
            while open(f"/proc/{other.pid}/comm").read() != "sleep\\n":
                time.sleep(0.01)
            print(*look(other)[:2])
            log = open("log", "w+")
            terminal = os.open("/dev/ptmx", os.O_RDWR | os.O_NOCTTY)
            # TIOCSPTLCK and TIOCGPTN: what unlocks and names the other end.
            ioctl(terminal, 0x40045431, struct.pack("i", 0))
            number = struct.unpack("i", ioctl(terminal, 0x80045430, b"0000"))[0]
            inside = os.open("/dev/pts/%d" % number, os.O_RDWR | os.O_NOCTTY)
            copy = subprocess.Popen([sys.argv[2], "copy", "--last"], stdout=inside, stderr=log)
            while "copied" not in open("log").read() and copy.poll() is None:
                time.sleep(0.01)
            print(*look(copy))
            print(len(open("log").read().splitlines()))
            """
        let python = Process()
        python.executableURL = URL(filePath: try Tool.required("python3"))
        python.arguments = ["-I", "-c", script, latchkey.home, Command.executable.path]
        let pipe = Pipe()
        python.standardOutput = pipe
        try Tool.withSignals { try python.run() }
        let said = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        python.waitUntilExit()
        #expect(said == "environ mem maps 11\nnothing 11 False\n1\n")
    }
}

@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)), .timeLimit(.minutes(15)))
struct `What is kept of a mailbox` {
    private let dovecot: Dovecot
    private let latchkey: Command

    /// Locked for a minute in the long form (`make soak`), else until the first try was in vain.
    private static let isLong = ProcessInfo.processInfo.environment["SOAK"] != nil

    init() async throws {
        dovecot = try await Dovecot.start()
        latchkey = try Command()
        #expect(try await latchkey("keygen").status == 0)
    }

    private func deliver(_ code: Int, subject: String = "Your code") throws {
        let letter = """
            From: Example <no-reply@accounts.example.org>\r
            To: ada@example.org\r
            Subject: \(subject)\r
            Message-ID: <\(code)@accounts.example.org>\r
            \r
            Your verification code is \(code)\r
            Or press https://accounts.example.org/verify?token=CanaryLink\(code)xQ81z to confirm your email\r

            """
        try dovecot.deliver(Array(letter.utf8))
    }

    private func codes() async throws -> [String] {
        try await latchkey("list", "--json", "--reveal", "--kind", "one-time-code").objects.compactMap {
            $0["copy"] as? String
        }.sorted()
    }

    @Test func `comes back after an old backup was put in its place, each once`() async throws {
        try latchkey.configure(on: dovecot)
        let state = latchkey.path(".local/state/latchkey")
        try deliver(200_001)
        #expect(try await latchkey("scan").status == 0)
        try FileManager.default.copyItem(atPath: state, toPath: latchkey.path("backup"))
        try deliver(200_002)
        try deliver(200_003)
        #expect(try await latchkey("scan").status == 0)
        try FileManager.default.removeItem(atPath: state)
        try FileManager.default.moveItem(atPath: latchkey.path("backup"), toPath: state)
        #expect(try await codes() == ["200001"])
        #expect(try await latchkey("scan").status == 0)
        #expect(try await codes() == ["200001", "200002", "200003"])
        #expect(try await latchkey("scan").error.contains("nothing new"))
    }

    @Test(.enabled(if: Tool.path(of: "python3") != nil, "python3 is not installed"))
    func `waits for a vault that another program has locked, and loses nothing`() async throws {
        try latchkey.configure(on: dovecot)
        #expect(try await latchkey("scan").status == 0)
        let holder = Process()
        holder.executableURL = URL(filePath: try Tool.required("python3"))
        holder.arguments = [
            "-I", "-c",
            """
            import sqlite3, sys
            vault = sqlite3.connect(sys.argv[1], isolation_level=None)
            vault.execute("BEGIN IMMEDIATE")
            print("locked", flush=True)
            sys.stdin.read()
            """, latchkey.vault,
        ]
        let (lifeline, word) = (Pipe(), Pipe())
        (holder.standardInput, holder.standardOutput) = (lifeline, word)
        let watch = try latchkey.start("run")
        while !watch.hasComplained("watching begins") { try await Task.sleep(for: .milliseconds(10)) }
        try Tool.withSignals { try holder.run() }
        _ = try word.fileHandleForReading.read(upToCount: 6)
        try deliver(300_001)
        while watch.isRunning, !watch.hasComplained("another process") {
            try await Task.sleep(for: .milliseconds(20))
        }
        if Self.isLong { try await Task.sleep(for: .seconds(60)) }
        #expect(try await codes().isEmpty && watch.isRunning)
        try lifeline.fileHandleForWriting.close()
        holder.waitUntilExit()
        while watch.isRunning, try await codes() != ["300001"] {
            try await Task.sleep(for: .milliseconds(100))
        }
        watch.signal(SIGTERM)
        #expect(try await watch.end().status == 0)
        #expect(try await codes() == ["300001"])
    }

    @Test func `is in no file, log, argument or variable of a process in plain form`() async throws {
        let canaries = ["400001", "CanarySubject", "CanaryLink", "CanaryPassword"]
        try latchkey.configure(on: dovecot)
        try latchkey.write("CanaryPassword\n", to: "secrets/wrong")
        let temporary = latchkey.path("temporary")
        try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: false)
        let environment = ["TMPDIR": temporary, "XDG_RUNTIME_DIR": temporary, "SQLITE_TMPDIR": temporary]
        var told = ""
        let watch = try latchkey.start("run", environment: environment)
        try deliver(400_001, subject: "CanarySubject: your code")
        while watch.isRunning, try await codes() != ["400001"] {
            try await Task.sleep(for: .milliseconds(50))
        }
        // While the log of the database is hot, and the daemon still has all that it ever has in memory.
        try expectNone(of: canaries, in: watch)
        try expectNone(of: canaries, below: latchkey.home)
        watch.signal(SIGTERM)
        told += try await watch.end().error
        for arguments in [
            ["scan", "--verbose"], ["list"], ["status"], ["metrics"], ["check"], ["forget", "--all"],
            ["export", "--last", "--to", "cat >/dev/null"],
        ] {
            let answer = try await latchkey.run(arguments, environment: environment)
            told += answer.output + answer.error
        }
        let section = try latchkey.section(
            ["name": "\"wrong\"", "password-file": "\"\(latchkey.path("secrets/wrong"))\""], on: dovecot)
        try latchkey.configure(on: dovecot, besides: section)
        told += try await latchkey.run(["scan", "--verbose"], environment: environment).error
        #expect(told.contains("login") && told.contains("wrong"))
        for canary in canaries { #expect(!told.contains(canary), "\(canary) in \(told)") }
        try expectNone(of: canaries, below: latchkey.home)
        #expect(try FileManager.default.contentsOfDirectory(atPath: temporary).isEmpty)
    }

    /// Every file is looked at but the one that its owner wrote the password into.
    private func expectNone(of canaries: [String], below folder: String) throws {
        var seen = 0
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder) where name != "secrets/wrong"
        {
            guard let bytes = try? Data(contentsOf: URL(filePath: "\(folder)/\(name)")) else { continue }
            seen += 1
            for canary in canaries {
                #expect(bytes.range(of: Data(canary.utf8)) == nil, "\(canary) in \(name)")
            }
        }
        #expect(seen > 3)
    }

    private func expectNone(of canaries: [String], in process: Command.Running) throws {
        for file in ["cmdline", "environ"] {
            let bytes = try Data(contentsOf: URL(filePath: "/proc/\(process.identifier)/\(file)"))
            #expect(!bytes.isEmpty)
            for canary in canaries {
                #expect(bytes.range(of: Data(canary.utf8)) == nil, "\(canary) in \(file)")
            }
        }
    }
}
