import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)))
struct `latchkey init` {
    private let dovecot: Dovecot
    private let latchkey: Command

    init() async throws {
        dovecot = try await Dovecot.start()
        latchkey = try Command()
        try dovecot.deliver(Array(`latchkey extract`.code.utf8))
    }

    private var server: [String] {
        [
            "--host", "localhost", "--port", "\(dovecot.imapPort)", "--tls", "starttls", "--user", "ada",
            "--ca-file", dovecot.caFile, "--look-back", "all",
        ]
    }

    @Test func `makes an identity, a vault and an account, and keeps them when called again`() async throws {
        let flags = server + ["--password-stdin", "--name", "home"]
        let answer = try await latchkey.run(["init", "ada@example.org"] + flags, input: "correct horse\n")
        #expect(answer.status == 0 && answer.output.isEmpty, "\(answer.error)")
        #expect(answer.error.contains("identity: written to \(latchkey.identity)"))
        #expect(answer.error.contains("vault: made at \(latchkey.vault)"))
        #expect(answer.error.contains("account: home written to \(latchkey.configuration)"))
        let identity = try Data(contentsOf: URL(filePath: latchkey.identity))
        let configuration = try Data(contentsOf: URL(filePath: latchkey.configuration))
        #expect(try await latchkey("scan").error == "1 message read, 1 finding kept\n")

        for arguments in [["init"], ["init", "ada@example.org"] + flags] {
            let again = try await latchkey.run(arguments)
            #expect(again.status == 0, "\(again.error)")
            #expect(
                again.error == """
                    identity: \(latchkey.identity) is there, and is kept
                    vault: \(latchkey.vault) is there, and is kept
                    account: home (ada@example.org) is there, and is kept

                    """)
        }
        #expect(try Data(contentsOf: URL(filePath: latchkey.identity)) == identity)
        #expect(try Data(contentsOf: URL(filePath: latchkey.configuration)) == configuration)
        #expect(try await latchkey("list", "--reveal").output.contains("481 923"))
    }

    @Test func `asks for what it is not told, the passphrase of the identity included`() async throws {
        let (status, screen) = try await Dialogue.run(
            ["init", "--passphrase", "--name", "home"] + server, of: latchkey,
            answers: [
                ("new passphrase: ", "five words\n"), ("again: ", "five words\n"),
                ("(empty for later): ", "ada@example.org\n"),
                ("password of ada@example.org: ", "correct horse\n"),
            ])
        #expect(status == 0 && screen.contains("account: home written"), "\(screen)")
        #expect(try String(contentsOfFile: latchkey.identity, encoding: .utf8).contains("latchkey-sealed-1"))
    }

    @Test func `writes nothing when it is not told enough`() async throws {
        for (arguments, words) in [
            ([], "no address is given"), (["ada"], "ada is no address"),
            (["ada@example.org"], "no server is known"), (["ada@gmail.com"], "no place of the password"),
        ] {
            let answer = try await latchkey.run(["init"] + arguments)
            #expect(answer.status == 64 && answer.isOneErrorWithHint && answer.error.contains(words))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: latchkey.home).isEmpty)
    }

    @Test func `goes on where a failed login ended it`() async throws {
        let failed = try await latchkey.run(
            ["init", "ada@example.org", "--password-stdin"] + server, input: "swordfish")
        #expect(failed.status == 1 && failed.error.contains("cannot log in"))
        #expect(!FileManager.default.fileExists(atPath: latchkey.configuration))
        let answer = try await latchkey.run(
            ["init", "ada@example.org", "--password-stdin"] + server, input: "correct horse")
        #expect(answer.status == 0 && answer.error.contains("identity: \(latchkey.identity) is there"))
    }

    @Test func `makes no identity for a machine that only collects`() async throws {
        let other = try await latchkey("--identity", latchkey.path("elsewhere"), "keygen")
        let recipient = other.output.split(separator: "\n").joined()
        try latchkey.write("recipients = [\"\(recipient)\"]\n", to: ".config/latchkey/config.toml")
        let answer = try await latchkey.run(
            ["init", "ada@example.org", "--password-stdin"] + server, input: "correct horse")
        #expect(answer.status == 0 && answer.error.contains("identity: none"), "\(answer.error)")
        #expect(!FileManager.default.fileExists(atPath: latchkey.identity))
    }
}
