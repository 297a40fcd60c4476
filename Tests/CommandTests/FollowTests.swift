import Foundation
import TestSupport
import Testing

/// The command as it is shipped: the pages themselves are read in the tests of `LinkVisit`.
@Suite(.enabled(if: PythonServer.isInstalled, Comment(rawValue: PythonServer.whyNot)))
struct `latchkey follow` {
    private let latchkey: Command
    private let server: HTTPSServer

    init() async throws {
        latchkey = try Command()
        server = try HTTPSServer()
        #expect(try await latchkey("keygen").status == 0)
    }

    private var link: String {
        "https://localhost:\(server.port)/page?token=Zx81kQpW03&body=Your+verification+code+is+481923"
    }

    /// Keeps a letter's link, and gives its number.
    private func kept(_ link: String, from sender: String = "no-reply@localhost") async throws -> String {
        let letter = """
            From: Example <\(sender)>
            To: ada@example.com
            Subject: Confirm your email
            Date: Sun, 22 Nov 2026 10:00:00 +0000
            Message-ID: <\(UUID())@localhost>

            Confirm your email address by this link:

            \(link)

            """
        let name = "mail-\(UUID())"
        try latchkey.write(letter, to: "\(name)/1.eml")
        #expect(try await latchkey("scan", name).status == 0)
        let rows = try await latchkey("list", "--json", "--kind", "verify-link").objects
        return "\(try #require(rows.first?["id"] as? Int))"
    }

    private func asked() throws -> String {
        let curl = Process()
        curl.executableURL = URL(filePath: try Tool.required("python3"))
        curl.arguments = [
            "-c",
            "import ssl,urllib.request as u;print(u.urlopen('https://localhost:\(server.port)/asked',"
                + "context=ssl.create_default_context(cafile='\(server.certificates.caFile)')).read().decode())",
        ]
        let pipe = Pipe()
        curl.standardOutput = pipe
        try curl.run()
        let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
        curl.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }

    private func isUsed(_ id: String) async throws -> Bool {
        try await latchkey("list", "--json", "--state", "used").lines.contains {
            $0.contains("\"id\":\(id),")
        }
    }

    /// Whatever flags there are, none of them lets it come to a private network: what lets tests in is no part of it.
    @Test(arguments: [
        [], ["--anyway"], ["--allow", "localhost"],
        ["--allow", "127.0.0.1", "--anyway", "--json", "--reveal"],
    ])
    func `asks nobody on this machine`(flags: [String]) async throws {
        let id = try await kept(link)
        let answer = try await latchkey.run(
            ["follow", id, "--yes"] + flags,
            environment: [
                "SSL_CERT_FILE": server.certificates.caFile,
                "https_proxy": "http://127.0.0.1:\(server.proxyPort)",
                "CURL_CA_BUNDLE": server.certificates.caFile,
                "all_proxy": "http://127.0.0.1:\(server.proxyPort)",
            ])
        #expect(answer.status == 1 && answer.output.isEmpty)
        #expect(
            answer.error.contains(
                "latchkey: cannot ask localhost:\(server.port): its address is of this machine"),
            "\(answer.error)")
        #expect(!answer.error.contains("Zx81kQpW03"))
        #expect(try asked() == "0\n")
        #expect(try await !isUsed(id))
    }

    @Test func `has no setting that would let it`() async throws {
        let help = try await latchkey("follow", "--help").output
        let flags = help.matches(of: #/--[a-z-]+/#).map { String($0.output) }
        #expect(
            Set(flags) == [
                "--config", "--vault", "--identity", "--identity-command", "--last", "--from", "--anyway",
                "--allow", "--yes", "--reveal", "--json", "--version", "--help",
            ])
        for setting in ["[follow]\nreach = \"anywhere\"\n", "reach = \"anywhere\"\n"] {
            try latchkey.write(setting, to: ".config/latchkey/config.toml")
            #expect(try await latchkey("follow", "1", "--yes").status == 1)
            #expect(try await latchkey("config", "check").error.contains("unknown"))
        }
    }

    @Test func `follows nothing without its owner's word`() async throws {
        let id = try await kept(link)
        let silent = try await latchkey("follow", id)
        #expect(silent.status == 1 && silent.error.contains("link was not followed\nhint: answer yes"))
        for answer in ["no\n", "\n"] {
            let asked = try await Dialogue.run(
                ["follow", id], of: latchkey, answers: [("(yes/no) ", answer)])
            #expect(asked.status == 1 && asked.screen.contains("may use the link up"), "\(asked.screen)")
            #expect(asked.screen.contains("link was not followed"))
        }
        let agreed = try await Dialogue.run(["follow", id], of: latchkey, answers: [("(yes/no) ", "yes\n")])
        #expect(agreed.status == 1 && agreed.screen.contains("its address is of this machine"))
        #expect(agreed.screen.contains("leads to localhost, sent by localhost"))
    }

    @Test func `follows a doubtful link only when it is told to, and no code`() async throws {
        let id = try await kept("https://example.test/verify?token=Zx81kQpW03&u=7", from: "a@example.org")
        let refused = try await latchkey("follow", id, "--yes")
        #expect(refused.status == 1 && refused.error.contains("leads to example.test, sent by example.org\n"))
        #expect(refused.error.contains("another domain") && refused.error.contains("--anyway"))
        let plain = try await kept("http://example.org/verify?token=Zx81kQpW03&u=7", from: "a@example.org")
        let insecure = try await latchkey("follow", plain, "--yes", "--anyway")
        #expect(insecure.status == 1 && insecure.error.contains("link is not one that can be followed"))
        try latchkey.write(`latchkey extract`.code, to: "code/1.eml")
        #expect(try await latchkey("scan", "code").status == 0)
        let code =
            try await latchkey("list", "--json", "--kind", "one-time-code").objects.first?["id"] as? Int
        let answer = try await latchkey("follow", "\(try #require(code))", "--yes")
        #expect(answer.status == 1 && answer.isOneErrorWithHint && answer.error.contains("is no link"))
    }
}
