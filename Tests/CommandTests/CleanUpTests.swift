import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)), .timeLimit(.minutes(15)))
struct `Cleaning up used mail` {
    private let latchkey: Command

    private static let trash = """
        namespace inbox {
          mailbox Trash {
            auto = create
            special_use = \\Trash
          }
        }
        """

    init() async throws {
        latchkey = try Command()
        #expect(try await latchkey("keygen").status == 0)
        try latchkey.write("#!/bin/sh\ncat > $HOME/clipboard\n", to: "bin/wl-copy", mode: 0o700)
    }

    /// A server with a code in INBOX and one in Junk, and the account on it.
    private func server(_ cleanUp: String?, allowing commands: Set<String> = []) async throws -> Dovecot {
        let dovecot = try await Dovecot.start(settings: Self.trash, allowing: commands)
        try dovecot.deliver(letter(481_923, from: "example.org"))
        try dovecot.deliver(letter(590_217, from: "example.net"), to: "Junk")
        try configure(cleanUp, on: dovecot)
        return dovecot
    }

    private func configure(_ cleanUp: String?, on dovecot: Dovecot, port: Int? = nil) throws {
        var settings: [String: String] = [:]
        settings["port"] = port.map(String.init)
        settings["clean-up"] = cleanUp.map { "\"\($0)\"" }
        try latchkey.configure(settings, on: dovecot)
    }

    private func letter(_ code: Int, from host: String) -> [UInt8] {
        Array(
            """
            From: Example <no-reply@\(host)>\r
            To: ada@example.org\r
            Subject: Your code\r
            Message-ID: <\(code)@\(host)>\r
            \r
            Your verification code is \(code)\r

            """.utf8)
    }

    private func copy(from host: String) async throws -> Command.Answer {
        try await latchkey.run(
            ["copy", "--last", "--from", host, "--keep"],
            environment: ["PATH": "\(latchkey.path("bin")):/usr/bin:/bin", "WAYLAND_DISPLAY": "w"])
    }

    private func wait(from host: String) async throws -> Command.Answer {
        try await latchkey("wait", "--since", "1h", "--timeout", "60s", "--from", host, "--doubtful")
    }

    /// Where mail lies and how it is marked; `new` and `cur` are one, since looking at it is no change.
    private func mail(on dovecot: Dovecot) throws -> Set<String> {
        Set(
            try dovecot.snapshot().keys.map {
                let name = $0.replacing("/new/", with: "/cur/")
                return (name.hasPrefix("new/") ? "cur/" + name.dropFirst(4) : name)
                    .replacing(/:2,$/, with: "")
            })
    }

    @Test func `is done by copy and by wait, after the value was handed over`() async throws {
        let dovecot = try await server("trash", allowing: ["SELECT", "UID MOVE"])
        defer { dovecot.stop() }
        #expect(try await latchkey("scan").status == 0)
        let copied = try await copy(from: "example.org")
        #expect(copied.status == 0 && copied.output.isEmpty, "\(copied.error)")
        #expect(copied.error == "copied: one-time-code from example.org\nmail: moved to Trash\n")
        let clipboard = try Data(contentsOf: URL(filePath: latchkey.path("clipboard")))
        #expect(clipboard == Data("481923".utf8))
        #expect(try mail(on: dovecot).filter { $0.hasPrefix(".Trash/") }.count == 1)
        let waited = try await wait(from: "example.net")
        #expect(waited.status == 0 && waited.output == "590217\n", "\(waited.error)")
        #expect(waited.error == "careful: spam-folder\nmail: moved to Trash\n")
        #expect(try mail(on: dovecot).allSatisfy { $0.hasPrefix(".Trash/") })
        #expect(!copied.error.contains("481923") && !waited.error.contains("590217"))
    }

    @Test func `takes nothing away from the answer when it fails`() async throws {
        let dovecot = try await server("move:Done")
        defer { dovecot.stop() }
        #expect(try await latchkey("scan").status == 0)
        let before = try mail(on: dovecot)
        let warning =
            "latchkey: mail is not cleaned up: home, INBOX: no folder is called Done\nhint: there are INBOX, Junk, Trash\n"
        let waited = try await wait(from: "example.org")
        #expect(waited.status == 0 && waited.output == "481923\n" && waited.error == warning)
        let copied = try await copy(from: "example.org")
        #expect(copied.status == 0 && copied.error.hasSuffix(warning), "\(copied.error)")
        #expect(try mail(on: dovecot) == before)
        try configure("trash", on: dovecot, port: try Loopback.freePort())
        let unreached = try await copy(from: "example.org")
        #expect(unreached.status == 0 && unreached.error.contains("\nlatchkey: mail is not cleaned up: home"))
        #expect(unreached.error.contains("\nhint: "))
    }

    // Whatever is said to this server that could change something fails the test when the server stops.
    @Test func `is done by nobody unless it is set`() async throws {
        let dovecot = try await server(nil)
        defer { dovecot.stop() }
        let before = try mail(on: dovecot)
        let watch = try latchkey.start("run")
        while try await latchkey("list", "--json").lines.count < 2 { try #require(watch.isRunning) }
        #expect(try await wait(from: "example.net").output == "590217\n")
        #expect(try await copy(from: "example.net").status == 0)
        watch.signal(SIGTERM)
        #expect(try await watch.end().status == 0)
        for arguments in [["scan"], ["check"], ["check", "--expect", "example.org"]] {
            #expect(try await latchkey.run(arguments).status == 0)
        }
        #expect(try await wait(from: "example.org").output == "481923\n")
        #expect(try mail(on: dovecot) == before)
    }

    @Test func `is no matter of run, scan and check, even when it is set`() async throws {
        let dovecot = try await server("trash")
        defer { dovecot.stop() }
        let before = try mail(on: dovecot)
        let watch = try latchkey.start("run")
        while try await latchkey("list", "--json").lines.count < 2 { try #require(watch.isRunning) }
        watch.signal(SIGTERM)
        #expect(try await watch.end().status == 0)
        for arguments in [
            ["scan"], ["list"], ["show", "--last"], ["check"], ["check", "--expect", "example.org"],
        ] {
            #expect(try await latchkey.run(arguments).status == 0)
        }
        #expect(try mail(on: dovecot) == before)
    }

    @Test(
        arguments: [
            ("mark-read", 0, "ok used mail is marked as read"),
            ("trash", 0, "ok used mail is moved to Trash"),
            ("move:Junk", 0, "ok used mail is moved to Junk"),
            ("move:\\\\Junk", 0, "ok used mail is moved to Junk"),
            ("move:Done", 1, "wrong no folder is called Done"),
        ] as [(String, Int32, String)])
    func `is checked`(setting: String, status: Int32, words: String) async throws {
        let dovecot = try await server(setting)
        defer { dovecot.stop() }
        let answer = try await latchkey("check", "--json")
        #expect(answer.status == status, "\(answer.output)")
        let told = try answer.objects.filter { $0["check"] as? String == "clean-up" }.map {
            "\($0["state"] ?? "") \($0["message"] ?? "")"
        }
        #expect(told == [words])
        let config = try await latchkey("config", "check")
        #expect(config.output.contains("  clean-up          \"move:") == setting.hasPrefix("move:"))
    }

    @Test(arguments: [
        ("mark-raed", "'clean-up' is not known\nhint: did you mean \"mark-read\"?"),
        ("Trash", "'clean-up' is not known\nhint: did you mean \"trash\"?"),
        ("delete", "'clean-up' is not known\nhint: write \"mark-read\", \"move:Folder\" or \"trash\""),
        ("move:", "'clean-up' names no folder\nhint: write a name behind move:"),
        ("move:\\\\Bin", "'clean-up' names no folder\nhint: write a name behind move:"),
    ])
    func `is set in words that are known`(setting: String, words: String) async throws {
        let text = """
            [[account]]
            name = "home"
            address = "ada@example.org"
            host = "imap.example.org"
            credential = "home"
            clean-up = "\(setting)"
            """
        try latchkey.write(text, to: ".config/latchkey/config.toml")
        let answer = try await latchkey("config", "check")
        #expect(answer.status == 1 && answer.isOneErrorWithHint)
        #expect(
            answer.error.contains("config.toml:6: account 'home': \(words)"), "\(answer.error)")
    }
}
