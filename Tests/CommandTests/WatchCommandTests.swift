import Foundation
import Glibc
import TestSupport
import Testing

@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)), .timeLimit(.minutes(15)))
struct `Watching by the command` {
    private let dovecot: Dovecot
    private let latchkey: Command

    init() async throws {
        dovecot = try await Dovecot.start()
        latchkey = try Command()
        #expect(try await latchkey("keygen").status == 0)
        try configure(try account("home"))
    }

    private func account(_ name: String, password: String? = nil) throws -> String {
        var settings = ["name": "\"\(name)\""]
        settings["password-file"] = password.map { "\"\(latchkey.path($0))\"" }
        return try latchkey.section(settings, on: dovecot)
    }

    private func configure(_ text: String) throws {
        try latchkey.write(text, to: ".config/latchkey/config.toml")
    }

    private func letter(_ code: Int, from host: String = "accounts.example.org") -> [UInt8] {
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

    /// Until the watch waits in both folders.
    private func settle() async throws {
        while true {
            let status = try await latchkey("status", "--json").objects.first
            let folders = status?["folders"] as? [[String: Any]]
            if status?["state"] as? String == "watching", folders?.count == 2 { return }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    /// Delivers codes until a command has ended; a single one might come before it has begun to look.
    private func deliver(
        from first: Int, to folder: String = "INBOX", by host: String = "example.org",
        until command: Command.Running
    ) async throws -> (answer: Command.Answer, codes: [String]) {
        var codes: [String] = []
        while command.isRunning {
            codes.append("\(first + codes.count)")
            try dovecot.deliver(letter(first + codes.count - 1, from: host), to: folder)
            for _ in 0..<40 where command.isRunning { try await Task.sleep(for: .milliseconds(5)) }
        }
        return (try await command.end(), codes)
    }

    @Test func `hands the next code over to wait, and ends when it is told to`() async throws {
        let before = letter(100_001)
        try dovecot.deliver(before)
        let watch = try latchkey.start("run")
        try await settle()
        let second = try await latchkey("run")
        #expect(second.status == 1 && second.isOneErrorWithHint)
        #expect(second.error.contains("another latchkey watches"))

        // From two senders, so that what is still under way for the first is nothing to the second.
        for (folder, first, host) in [("INBOX", 200_001, "example.org"), ("Junk", 300_001, "example.net")] {
            let wait = try latchkey.start("wait", "--timeout", "60s", "--from", host)
            let (answer, codes) = try await deliver(from: first, to: folder, by: host, until: wait)
            #expect(answer.status == 0 && answer.lines.count == 1)
            #expect(codes.contains(answer.lines.first ?? ""))
            #expect(answer.error == (folder == "Junk" ? "careful: spam-folder\n" : ""))
        }
        let status = try #require(try await latchkey("status", "--json").objects.first)
        #expect(status["state"] as? String == "watching" && status["trouble"] is NSNull)
        watch.signal(SIGTERM)
        let end = try await watch.end()
        #expect(end.status == 0 && end.output.isEmpty)
        #expect(end.error.hasPrefix("latchkey: watching begins (accounts=1)\n"))
        #expect(end.error.hasSuffix("latchkey: watching ends\n"))
        for secret in ["100001", "200001", "correct horse", "Your code", "accounts.example.org"] {
            #expect(!end.error.contains(secret), "\(secret)")
        }
        #expect(try await latchkey("status").error.hasPrefix("nobody watches; the last watch was there at "))
    }

    @Test func `is done by wait itself where nobody watches`() async throws {
        try dovecot.deliver(letter(400_001))
        let wait = try latchkey.start("wait", "--timeout", "60s", "--json")
        let (answer, codes) = try await deliver(from: 500_001, until: wait)
        let found = try #require(try answer.objects.first)
        #expect(answer.status == 0)
        #expect(codes.contains(found["copy"] as? String ?? ""))
        #expect(found["account"] as? String == "home" && found["folder"] as? String == "INBOX")
    }

    @Test func `counts what comes while its key is asked for, and marks it as used`() async throws {
        try latchkey.write(String(decoding: letter(410_001), as: UTF8.self), to: "mail/1.eml")
        let scan = "\(Command.executable.path) scan \(latchkey.path("mail/1.eml")) >/dev/null 2>&1"
        let wait = try await latchkey(
            "wait", "--timeout", "30s", "--identity-command", "\(scan); cat \(latchkey.identity)")
        #expect(wait.status == 0 && wait.output == "410001\n", "\(wait.error)")
        #expect(try await latchkey("list", "--json").objects.map { $0["state"] as? String } == ["used"])
    }

    @Test func `gives up in time, and says what was looked at`() async throws {
        let wait = try await latchkey("wait", "--timeout", "0s", "--from", "example.org", "--account", "home")
        #expect(wait.status == 124 && wait.output.isEmpty && wait.isOneErrorWithHint)
        #expect(
            wait.error.hasPrefix(
                "latchkey: no one-time-code or access-code from example.org came within 0 s in home ("))
        let misused = try await latchkey("wait", "--kind", "verify-lnk")
        #expect(misused.status == 64 && misused.error.contains("did you mean verify-link?"))
        let unknown = try await latchkey("wait", "--account", "hoem")
        #expect(unknown.status == 1 && unknown.error.contains("did you mean home?"))
    }

    @Test func `does not choose between two services, nor miss what came shortly before`() async throws {
        try dovecot.deliver(letter(600_001))
        try dovecot.deliver(letter(600_002))
        try dovecot.deliver(letter(600_003, from: "login.example.net"))
        #expect(try await latchkey("scan").status == 0)
        let several = try await latchkey("wait", "--since", "1h", "--timeout", "30s")
        #expect(several.status == 1 && several.output.isEmpty && several.isOneErrorWithHint)
        #expect(several.error.contains("one-time-code from example.net"))
        let one = try await latchkey(
            "wait", "--since", "1h", "--timeout", "30s", "--from", "login.example.net")
        #expect(one.status == 0 && one.output == "600003\n", "\(one.status): \(one.error)")
        let other = try await latchkey("wait", "--since", "1h", "--timeout", "0s", "--kind", "verify-link")
        #expect(other.status == 124 && other.error.contains("hint: a one-time-code came"))
        let newest = try await latchkey("wait", "--since", "1h", "--timeout", "30s", "--from", "example.org")
        #expect(newest.output == "600002\n")
    }

    @Test func `hands nothing out twice, nor what a used one has replaced`() async throws {
        let older = try dovecot.deliver(letter(610_001))
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -60)], ofItemAtPath: older.path)
        try dovecot.deliver(letter(610_002))
        try dovecot.deliver(letter(610_003, from: "login.example.net"))
        #expect(try await latchkey("scan").status == 0)
        let first = try await latchkey("wait", "--since", "1h", "--timeout", "30s", "--from", "example.org")
        #expect(first.status == 0 && first.output == "610002\n", "\(first.error)")
        let again = try await latchkey("wait", "--since", "1h", "--timeout", "0s", "--from", "example.org")
        #expect(again.status == 124 && again.output.isEmpty && again.isOneErrorWithHint, "\(again.output)")
        #expect(again.error.contains("hint: a finding that came is used already"), "\(again.error)")
        // Nothing but the fresh one is left to choose from.
        let fresh = try await latchkey("wait", "--since", "1h", "--timeout", "30s")
        #expect(fresh.status == 0 && fresh.output == "610003\n", "\(fresh.error)")
    }

    @Test func `ends early where every account needs its owner`() async throws {
        try latchkey.write("swordfish\n", to: "secrets/wrong")
        try configure(try account("home", password: "secrets/wrong"))
        let wait = try await latchkey("wait", "--timeout", "60s")
        #expect(wait.status == 1 && wait.isOneErrorWithHint)
        #expect(wait.error.hasPrefix("latchkey: home: cannot log in to localhost:"))
        #expect(!wait.error.contains("swordfish"))
    }

    @Test func `says why an account was not reached, and what to do`() async throws {
        try configure(try account("home").replacing(/port = \d+/, with: "port = 1"))
        let wait = try await latchkey("wait", "--timeout", "5s")
        #expect(wait.status == 124 && wait.output.isEmpty && wait.isOneErrorWithHint)
        #expect(
            wait.error.contains("in home (not reached: cannot reach localhost:1: connection refused)"),
            "\(wait.error)")
        #expect(wait.error.contains("hint: check host and port"), "\(wait.error)")
    }

    @Test func `needs an account`() async throws {
        try configure("")
        for command in ["run", "wait"] {
            let answer = try await latchkey(command)
            #expect(answer.status == 1 && answer.isOneErrorWithHint, "\(command)")
            #expect(answer.error.contains("no account is configured"), "\(command)")
        }
        let other = latchkey.path("other.db")
        #expect(try await latchkey("wait", "--vault", other).status == 1)
        #expect(!FileManager.default.fileExists(atPath: other))
    }
}
