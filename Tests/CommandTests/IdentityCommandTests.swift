import Foundation
import Glibc
import Storage
import Testing

@Suite struct `Where the identity is kept` {
    private let latchkey: Command
    private let passphrase = "five small words of nothing"

    init() throws {
        latchkey = try Command()
        try latchkey.write(ExtractTests.code, to: "mail/1.eml")
    }

    private typealias ExtractTests = `latchkey extract`

    private func sealed() async throws {
        let (status, screen) = try await Dialogue.run(
            ["keygen", "--passphrase"], of: latchkey,
            answers: [("new passphrase: ", passphrase + "\n"), ("again: ", passphrase + "\n")])
        #expect(status == 0 && screen.contains("latchkey1") && !screen.contains(passphrase), "\(screen)")
        #expect(try await latchkey("scan", "mail").status == 0)
    }

    @Test func `under a passphrase that is asked for once and never shown, where sealing needs none`()
        async throws
    {
        try await sealed()
        let (status, screen) = try await Dialogue.run(
            ["list", "--reveal"], of: latchkey,
            answers: [
                ("identity: ", "wrong\u{7F}\n"), ("identity: ", "mistyped\u{15}\(passphrase)x\u{7F}\n"),
            ])
        #expect(status == 0 && screen.contains("481 923"), "\(screen)")
        #expect(
            screen.contains("that is not it") && !screen.contains(passphrase) && !screen.contains("wrong"))
        #expect(screen.components(separatedBy: "passphrase of the identity").count == 3)
    }

    @Test func `under a passphrase that nobody gives: an error, and an end`() async throws {
        try await sealed()
        let wrong = try await Dialogue.run(
            ["list"], of: latchkey, answers: Array(repeating: ("identity: ", "wrong\n"), count: 3))
        #expect(wrong.status == 1 && wrong.screen.contains("the passphrase is another"))
        let left = try await Dialogue.run(["list"], of: latchkey, answers: [("identity: ", "fi\u{3}")])
        #expect(left.status == 1 && left.screen.contains("passphrase was not given"))
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/setsid")
        process.arguments = ["--wait", Command.executable.path, "list"]
        process.environment = ["HOME": latchkey.home]
        let error = Pipe()
        process.standardError = error
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let said = String(decoding: try error.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 1 && said.contains("sealed under a passphrase"), "\(said)")
    }

    @Test func `not under two passphrases that differ, and not under none`() async throws {
        for (first, second) in [("one", "other"), ("", "")] {
            let (status, _) = try await Dialogue.run(
                ["keygen", "--passphrase"], of: latchkey,
                answers: [("new passphrase: ", first + "\n"), ("again: ", second + "\n")])
            #expect(status == 1)
            #expect(!FileManager.default.fileExists(atPath: latchkey.identity))
        }
    }

    @Test func `in what a command prints`() async throws {
        #expect(try await latchkey("keygen").status == 0)
        #expect(try await latchkey("scan", "mail").status == 0)
        #expect(rename(latchkey.identity, latchkey.path("elsewhere")) == 0)
        #expect(try await latchkey("list", "--reveal").status == 1)
        let command = "cat \(latchkey.path("elsewhere"))"
        let named = try await latchkey("list", "--reveal", "--identity-command", command)
        #expect(named.status == 0 && named.output.contains("481 923"))
        let variable = try await latchkey.run(
            ["list", "--reveal"], environment: ["LATCHKEY_IDENTITY_COMMAND": command])
        #expect(variable.output == named.output)
        let script = try latchkey.write("#!/bin/sh\n\(command)\n", to: "print-key", mode: 0o755)
        symlink(script, latchkey.path("linked"))
        let linked = try await latchkey(
            "list", "--reveal", "--identity-command", latchkey.path("linked"))
        #expect(linked.output == named.output, "\(linked.error)")
        let once = "echo >> \(latchkey.path("asked")); \(command)"
        #expect(try await latchkey("rekey", "--identity-command", once).status == 0)
        #expect(try Data(contentsOf: URL(filePath: latchkey.path("asked"))).count == 1)
        for (command, what) in [
            ("false", "failed"), ("head -c 20000 /dev/zero", "more than"), ("echo no key", "does not begin"),
        ] {
            let answer = try await latchkey("list", "--identity-command", command)
            #expect(
                answer.status == 1 && answer.isOneErrorWithHint && answer.error.contains(what),
                "\(answer.error)")
        }
    }

    @Test func `is said as it is, and looked at`() async throws {
        #expect(try await latchkey("keygen").status == 0)
        #expect(try await latchkey("scan", "mail").status == 0)
        let key = try Data(contentsOf: URL(filePath: latchkey.identity))
        try latchkey.write(Array(key), to: "credentials/identity", mode: 0o440)
        #expect(rename(latchkey.identity, latchkey.path("elsewhere")) == 0)
        // What is not used is not looked at.
        try latchkey.write("no key", to: ".local/state/latchkey/identity", mode: 0o644)
        let command = "cat \(latchkey.path("elsewhere"))"
        let environment = ["CREDENTIALS_DIRECTORY": latchkey.path("credentials")]
        for (flags, environment, place) in [
            (["--identity-command", command], [:], "the output of `\(command)`"),
            (["--identity", latchkey.path("elsewhere")], [:], latchkey.path("elsewhere")),
            ([], environment, latchkey.path("credentials/identity")),
        ] as [([String], [String: String], String)] {
            let check = try await latchkey.run(["check"] + flags, environment: environment)
            #expect(check.lines.contains { $0.hasSuffix(" \(place) opens it") }, "\(check.output)")
            #expect(check.status == 0, "\(check.output)")
            let set = try await latchkey.run(
                ["init", "ada@example.org", "--credential", "x", "--host", "localhost", "--no-login"] + flags,
                environment: environment)
            #expect(set.error.hasPrefix("identity: \(place) is there, and is kept\n"), "\(set.error)")
            #expect(unlink(latchkey.configuration) == 0)
        }
        let both = try await latchkey(
            "list", "--identity", latchkey.path("elsewhere"), "--identity-command", command)
        #expect(both.status == 64 && both.isOneErrorWithHint, "\(both.error)")
    }

    @Test func `in a credential of the service`() async throws {
        #expect(try await latchkey("keygen").status == 0)
        #expect(try await latchkey("scan", "mail").status == 0)
        let bytes = try Data(contentsOf: URL(filePath: latchkey.identity))
        try latchkey.write(Array(bytes), to: "credentials/identity", mode: 0o440)
        unlink(latchkey.identity)
        let environment = ["CREDENTIALS_DIRECTORY": latchkey.path("credentials")]
        let answer = try await latchkey.run(["list", "--reveal"], environment: environment)
        #expect(answer.status == 0 && answer.output.contains("481 923"), "\(answer.error)")
        chmod(latchkey.path("credentials/identity"), 0o444)
        let open = try await latchkey.run(["list", "--reveal"], environment: environment)
        #expect(open.status == 1 && open.isOneErrorWithHint)
        for bytes in [[], Array("\n".utf8), [UInt8](repeating: 0x61, count: 2 << 20)] as [[UInt8]] {
            try latchkey.write(bytes, to: "credentials/identity", mode: 0o400)
            let bad = try await latchkey.run(["list", "--reveal"], environment: environment)
            #expect(bad.status == 1 && bad.isOneErrorWithHint, "\(bytes.count): \(bad.error)")
        }
    }

    @Test func `changed by rekey, after which the old one opens nothing`() async throws {
        #expect(try await latchkey("keygen").status == 0)
        #expect(try await latchkey("scan", "mail").status == 0)
        let new = try await latchkey("--identity", latchkey.path("new"), "keygen")
        try latchkey.write(new.output, to: "new.pub")
        let answer = try await latchkey("rekey", "--to-file", latchkey.path("new.pub"))
        #expect(
            answer.status == 0 && answer.error.contains("1 sealed anew") && answer.error.contains("careful"))
        #expect(try await latchkey("list").status == 1)
        #expect(
            try await latchkey("list", "--reveal", "--identity", latchkey.path("new")).output.contains(
                "481 923"))
        let again = try await latchkey("rekey", "--identity", latchkey.path("new"))
        #expect(again.status == 0 && again.error == "0 sealed anew, to 1 recipient\n", "\(again.error)")
    }
}
