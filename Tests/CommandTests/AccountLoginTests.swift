import Accounts
import Foundation
import Glibc
import TestSupport
import Testing

@Suite(
    .enabled(if: OAuthServer.isInstalled, Comment(rawValue: OAuthServer.whyNot)), .timeLimit(.minutes(15)))
struct `latchkey account login` {
    private let service: OAuthServer
    private let dovecot: Dovecot
    private let latchkey: Command

    init() async throws {
        service = try OAuthServer()
        dovecot = try await Dovecot.start(settings: try service.dovecotSettings())
        latchkey = try Command()
        #expect(try await latchkey("keygen").status == 0)
        try configure()
    }

    private func configure(_ settings: String = "") throws {
        try latchkey.write(
            """
            [[account]]
            name = "work"
            address = "ada@example.org"
            user = "ada"
            host = "localhost"
            port = \(dovecot.imapsPort)
            ca-file = "\(dovecot.caFile)"
            look-back = "all"
            oauth.client-id = "latchkey-test"
            oauth.scope = "imap offline_access"
            oauth.authorization-endpoint = "\(service.address("authorize"))"
            oauth.token-endpoint = "\(service.address("token"))"
            oauth.device-endpoint = "\(service.address("device"))"
            oauth.ca-file = "\(service.caFile)"
            \(settings)
            """, to: ".config/latchkey/config.toml")
    }

    /// Where the command tells the browser to go.
    private func page(shownBy run: Command.Running) async throws -> String {
        while true {
            let words = run.complaint.split(whereSeparator: \.isWhitespace)
            if let address = words.first(where: { $0.hasPrefix("https://localhost:") }) {
                return String(address)
            }
            try #require(run.isRunning, "\(run.complaint)")
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// The address at which a browser ends that its owner signs in with.
    private func end(of page: String) throws -> String {
        try Tool.run(
            "python3",
            [
                "-I", "-c",
                """
                import http.client, ssl, sys, urllib.parse
                page = urllib.parse.urlsplit(sys.argv[1])
                context = ssl.create_default_context(cafile=sys.argv[2])
                connection = http.client.HTTPSConnection(page.netloc, context=context)
                connection.request("GET", page.path + "?" + page.query)
                print(connection.getresponse().headers["Location"], end="")
                """, page, service.caFile,
            ])
    }

    /// Goes where a browser ends, and gives what it shows.
    private func show(_ address: String) throws -> String {
        try Tool.run(
            "python3",
            [
                "-I", "-c",
                "import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1]).read().decode(), end='')",
                address,
            ])
    }

    private func expectNoSecrets(in texts: String...) throws {
        let given = try service.state.given
        #expect(!given.isEmpty)
        for secret in given { #expect(!texts.contains { $0.contains(secret) }) }
    }

    @Test func `signs in by a browser, and the mail is read from then on`() async throws {
        try dovecot.deliver(Array(`latchkey extract`.code.utf8))
        let before = try await latchkey("check", "work")
        #expect(before.status == 1 && before.output.contains("hint: latchkey account login 'work'"))
        let run = try latchkey.start("account", "login", "work")
        let shown = try show(try end(of: try await page(shownBy: run)))
        #expect(shown == "Latchkey has what it needs. You may close this page.\n")
        let answer = try await run.end()
        #expect(answer.status == 0 && answer.output.isEmpty, "\(answer.error)")
        #expect(answer.error.hasSuffix("signed in to work; `latchkey check 'work'` tries it\n"))
        let check = try await latchkey("check", "work")
        #expect(check.status == 0, "\(check.output)")
        let scan = try await latchkey("scan", "work", "--verbose")
        #expect(scan.status == 0 && scan.error.hasSuffix("1 message read, 1 finding kept\n"), "\(scan.error)")
        try expectNoSecrets(in: answer.error, check.output, scan.error, scan.output)
        let tokens = latchkey.path(".local/state/latchkey/tokens")
        #expect(try FileManager.default.contentsOfDirectory(atPath: tokens).contains("work.json"))
        #expect(try await latchkey("account", "remove", "work").status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: tokens) == ["work.json.lock"])
    }

    @Test func `signs in by a browser elsewhere, whose last address is pasted`() async throws {
        let pipe = Pipe()
        let run = try latchkey.start("account", "login", "work", input: pipe)
        let last = try end(of: try await page(shownBy: run))
        try pipe.fileHandleForWriting.write(contentsOf: Data("\(last)\n".utf8))
        let answer = try await run.end()
        #expect(answer.status == 0, "\(answer.error)")
        #expect(try await latchkey("check", "work").status == 0)
    }

    @Test func `signs in by a code on another device`() async throws {
        let answer = try await latchkey("account", "login", "work", "--device")
        #expect(
            answer.error == """
                open    \(service.address("enter"))
                and type BDWP-HQPK
                signed in to work; `latchkey check 'work'` tries it

                """)
        #expect(answer.status == 0)
        #expect(try await latchkey("check", "work").status == 0)
        try service.set("\"denies\": true")
        let denied = try await latchkey("account", "login", "work", "--device")
        #expect(
            denied.status == 1 && denied.error.contains("latchkey: signing in was refused: the user said no"))
        // What was granted before is left as it was.
        #expect(try await latchkey("check", "work").status == 0)
    }

    @Test func `opens the desktop's browser, and shows it no more than a page`() async throws {
        // A browser that notes its arguments, and what is in the page.
        try latchkey.write(
            "#!/bin/sh\necho \"$@\" > \"$HOME/arguments\"\ncat \"$1\" > \"$HOME/shown.new\"; mv \"$HOME/shown.new\" \"$HOME/shown\"\n",
            to: "bin/xdg-open", mode: 0o755)
        let run = try latchkey.start(
            "account", "login", "work",
            environment: [
                "DISPLAY": ":99", "PATH": "\(latchkey.path("bin")):/usr/bin:/bin",
                "XDG_RUNTIME_DIR": latchkey.home,
            ])
        let page = try await page(shownBy: run)
        let shown = latchkey.path("shown")
        while !FileManager.default.fileExists(atPath: shown) { try await Task.sleep(for: .milliseconds(5)) }
        let arguments = try String(contentsOfFile: latchkey.path("arguments"), encoding: .utf8)
        #expect(arguments.hasPrefix("\(latchkey.home)/latchkey-") && !arguments.contains("state"))
        let state = try #require(page.split(separator: "&").first { $0.hasPrefix("state=") })
        #expect(try String(contentsOfFile: shown, encoding: .utf8).contains(state))
        _ = try show(try end(of: page))
        #expect(try await run.end().status == 0)
        let file = arguments.trimmingCharacters(in: .newlines)
        #expect(!FileManager.default.fileExists(atPath: file))
    }

    @Test func `is renewed by one of two commands at once, and both go on`() async throws {
        #expect(try await latchkey("account", "login", "work", "--device").status == 0)
        try service.revoke("access")
        try service.set("\"delay\": 0.5")
        async let one = latchkey("check", "work")
        async let other = latchkey("check", "work")
        #expect(try await one.status == 0)
        #expect(try await other.status == 0)
        #expect(try service.refreshes == 1)
        #expect(try await latchkey("check", "work").status == 0)
    }

    @Test func `is not needed where a credential brings the refresh token`() async throws {
        #expect(try await latchkey("account", "login", "work", "--device").status == 0)
        let kept = latchkey.path(".local/state/latchkey/tokens/work.json")
        let tokens = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: kept))) as? [String: Any])
        let refresh = try #require(tokens["refreshToken"] as? String)
        try FileManager.default.removeItem(atPath: kept)
        try latchkey.write("\(refresh)\n", to: "credentials/grant", mode: 0o400)
        try configure("oauth.refresh-token-credential = \"grant\"")
        let credentials = ["CREDENTIALS_DIRECTORY": latchkey.path("credentials")]
        // The credential is good once: what came in its place is kept.
        for _ in 1...2 {
            try service.revoke("access")
            let check = try await latchkey.run(["check", "work"], environment: credentials)
            #expect(check.status == 0, "\(check.output)")
        }
        #expect(try service.refreshes == 2)
        // Another credential counts again.
        try latchkey.write("another\n", to: "credentials/grant", mode: 0o400)
        let other = try await latchkey.run(["check", "work"], environment: credentials)
        #expect(other.status == 1 && other.output.contains("access is granted no more"))
    }

    @Test func `lets expected mail be found, and says so where it is granted no more`() async throws {
        try dovecot.deliver(Array(`latchkey extract`.code.utf8), to: "Junk")
        #expect(try await latchkey("account", "login", "work", "--device").status == 0)
        let found = try await latchkey("check", "--expect", "example.org", "--since", "520w")
        #expect(found.status == 0 && found.error.isEmpty, "\(found.error)")
        #expect(found.output.contains("1 letter from example.org") && found.output.contains("Junk, spam"))
        try service.revoke("access", "refresh")
        let lapsed = try await latchkey("check", "--expect", "example.org", "--since", "520w")
        #expect(lapsed.status == 1, "\(lapsed.output)")
        #expect(lapsed.error.hasPrefix("latchkey: work: access is granted no more"), "\(lapsed.error)")
        #expect(lapsed.output.contains("no folder could be looked into for mail from example.org"))
        try expectNoSecrets(in: found.output, lapsed.output, lapsed.error)
    }

    @Test func `is for accounts that log in so`() async throws {
        let text = try String(contentsOfFile: latchkey.configuration, encoding: .utf8)
        let plain = text.split(separator: "\n").filter { !$0.hasPrefix("oauth.") } + ["password-file = \"p\""]
        try latchkey.write(plain.joined(separator: "\n"), to: ".config/latchkey/config.toml")
        let answer = try await latchkey("account", "login", "work")
        #expect(answer.status == 1 && answer.isOneErrorWithHint)
        #expect(answer.error.contains("account work logs in with a password"))
        let unknown = try await latchkey("account", "login", "wrok")
        #expect(unknown.status == 1 && unknown.error.contains("did you mean work?"))
    }
}
