import Foundation
import TestSupport
import Testing

/// `export --to` with the programs themselves.
@Suite(.timeLimit(.minutes(5))) struct `A real password manager` {
    private let latchkey: Command

    init() async throws {
        latchkey = try Command()
        try latchkey.write(`latchkey extract`.code, to: "mail/1.eml")
        #expect(try await latchkey("keygen").status == 0)
        #expect(try await latchkey("scan", "mail").status == 0)
    }

    /// What a command of the shell prints; its home is the test's.
    private func output(_ command: String) throws -> String {
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", command]
        shell.environment = ["PATH": "/usr/bin:/bin", "HOME": latchkey.home]
        shell.currentDirectoryURL = URL(filePath: latchkey.home)
        let pipe = Pipe()
        shell.standardOutput = pipe
        shell.standardError = FileHandle.nullDevice
        try Tool.withSignals { try shell.run() }
        let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
        shell.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        .enabled(
            if: ["pass", "gpg", "strace"].allSatisfy { Tool.path(of: $0) != nil },
            "pass, gnupg and strace are not installed"))
    func `of the shell takes a code, and no command line has it`() async throws {
        _ = try output(
            """
            gpg --batch --quiet --passphrase '' --quick-generate-key ada@example.org default default never
            pass init ada@example.org
            """)
        defer { _ = try? output("gpgconf --kill all") }
        let trace = latchkey.path("trace")
        let running = try latchkey.start(
            "export", "1", "--to", "pass",
            under: ["strace", "-f", "-qq", "-v", "-s", "9999", "-e", "trace=execve", "-o", trace])
        let answer = try await running.end()
        #expect(answer.status == 0, "\(answer.error)")
        #expect(try output("pass show latchkey/from-example.org/one-time-code-1") == "481923\n")
        let programs = try String(contentsOfFile: trace, encoding: .utf8)
        #expect(programs.contains("\"insert\", \"--multiline\"") && !programs.contains("481923"))
    }

    @Test(
        .enabled(
            if: ["keepassxc-cli", "strace"].allSatisfy { Tool.path(of: $0) != nil },
            "keepassxc and strace are not installed"))
    func `with a window takes a code, and no command line has it or the password`() async throws {
        let database = latchkey.path("Ada's passwords.kdbx")
        _ = try output(
            "printf 'correct horse\\ncorrect horse\\n' | keepassxc-cli db-create -p \"\(database)\"")
        let show = "printf 'correct horse\\n' | keepassxc-cli show -q -s -a Password \"\(database)\" "
        let arguments = ["export", "1", "--to", "keepassxc", "--database", database]
        let told = try await Dialogue.run(
            arguments, of: latchkey, answers: [("Password of the database: ", "correct horse\n")])
        #expect(told.status == 0 && !told.screen.contains("horse"), "\(told.screen)")
        #expect(try output(show + "latchkey-from-example.org-one-time-code-1") == "481923\n")
        #expect(try await latchkey("show", "1").output.contains("\nused       "))
        let wrong = try await Dialogue.run(
            arguments, of: latchkey, answers: [("Password of the database: ", "wrong\n")])
        #expect(wrong.status == 1 && wrong.screen.contains("failed"), "\(wrong.screen)")
        let silent = try await latchkey.run(arguments)
        #expect(silent.status == 1 && silent.isOneErrorWithHint && silent.error.contains("--key-file"))

        _ = try output("keepassxc-cli db-create -k key.keyx key.kdbx")
        let trace = latchkey.path("trace")
        let running = try latchkey.start(
            "export", "1", "--to", "keepassxc", "--database", latchkey.path("key.kdbx"), "--key-file",
            latchkey.path("key.keyx"),
            under: ["strace", "-f", "-qq", "-v", "-s", "9999", "-e", "trace=execve", "-o", trace])
        let answer = try await running.end()
        #expect(answer.status == 0, "\(answer.error)")
        let kept = try output(
            "keepassxc-cli show -q -s -a Password --no-password -k key.keyx key.kdbx"
                + " latchkey-from-example.org-one-time-code-1")
        #expect(kept == "481923\n")
        let programs = try String(contentsOfFile: trace, encoding: .utf8)
        #expect(programs.contains("keepassxc-cli") && !programs.contains("481923"))
    }

    @Test(arguments: [
        ["--to", "keepassxc"], ["--to", "pass", "--database", "x"], ["--to", "cat", "--key-file", "x"],
    ])
    func `is named with its database`(flags: [String]) async throws {
        let answer = try await latchkey.run(["export", "1"] + flags)
        #expect(answer.status == 64 && answer.isOneErrorWithHint && answer.error.contains("--database"))
    }
}
