import Foundation
import Testing

@Suite struct `The command for the configuration` {
    private let latchkey: Command

    init() throws { latchkey = try Command() }

    private static let text = """
        vault = "v.db"

        [[account]]
        name = "home"
        address = "ada@gmail.com"
        password-command = ["pass", "show", "mail/ada"]

        [[account]]
        name = "work"
        address = "ada@example.org"
        host = "imap.example.org"
        port = 143
        tls = "starttls"
        credential = "work"
        folders = ["INBOX", "Lists"]
        look-back = "all"
        poll-interval = "90s"

        [[announce]]
        desktop = "title"
        """

    @Test func `says each account and each setting in force`() async throws {
        try latchkey.write(Self.text, to: ".config/latchkey/config.toml")
        let answer = try await latchkey("config", "check")
        #expect(answer.status == 0 && answer.error.isEmpty)
        #expect(answer.lines.first == "\(latchkey.configuration) is right")
        for line in [
            "  vault             \"\(latchkey.path(".config/latchkey/v.db"))\"", "account home",
            "  host              \"imap.gmail.com\"", "  authserv-id       \"mx.google.com\"",
            "  password-command  [\"pass\",\"show\",\"mail/ada\"]",
            "  folders           [\"INBOX\",\"\\\\Junk\"]",
            "  look-back         \"1d\"", "account work", "  poll-interval     \"90s\"", "announced in 1 way",
        ] { #expect(answer.lines.contains(line), "\(line)\n\(answer.output)") }
        let objects = try await latchkey("config", "check", "--json").objects
        #expect(objects.map { $0["account"] as? String } == [nil, "home", "work"])
        #expect(objects[0]["state"] as? String == "ok" && objects[0]["accounts"] as? Int == 2)
        #expect(objects[2]["port"] as? Int == 143 && objects[2]["tls"] as? String == "starttls")
        #expect(objects[2]["folders"] as? [String] == ["INBOX", "Lists"])
        #expect(objects[2]["credential"] as? String == "work" && objects[2]["look-back"] as? String == "all")
    }

    @Test func `says what is wrong and on which line, and fails`() async throws {
        try latchkey.write(
            Self.text.replacingOccurrences(of: "host =", with: "hsot ="), to: ".config/latchkey/config.toml")
        let answer = try await latchkey("config", "check")
        #expect(answer.status == 1 && answer.isOneErrorWithHint && answer.output.isEmpty)
        #expect(
            answer.error.contains("config.toml:11: account 'work': unknown key 'hsot'"), "\(answer.error)")
        let json = try await latchkey("config", "check", "--json")
        let object = try #require(try json.objects.first)
        #expect(json.status == 1 && json.error.isEmpty && json.lines.count == 1)
        #expect(object["state"] as? String == "wrong" && object["line"] as? Int == 11)
        #expect(object["key"] as? String == "hsot" && object["hint"] as? String == "did you mean 'host'?")
    }

    @Test func `says where it is, or would be`() async throws {
        #expect(try await latchkey("config", "path").lines == [latchkey.configuration])
        let none = try await latchkey("config", "check")
        #expect(none.status == 1 && none.isOneErrorWithHint && none.error.contains("latchkey init"))
        #expect(try await latchkey("--config", "other.toml", "config", "path").lines == ["other.toml"])
    }

    @Test func `lists accounts, and removes one`() async throws {
        try latchkey.write(Self.text, to: ".config/latchkey/config.toml")
        let list = try await latchkey("account", "list")
        #expect(list.status == 0 && list.lines.count == 3, "\(list.output)")
        #expect(list.lines.last?.contains("imap.example.org:143") == true)
        let names = try await latchkey("account", "list", "--json").objects.map { $0["account"] as? String }
        #expect(names == ["home", "work"])
        let wrong = try await latchkey("account", "remove", "hoem")
        #expect(wrong.status == 1 && wrong.isOneErrorWithHint && wrong.error.contains("did you mean home?"))
        #expect(try await latchkey("account", "remove", "home").status == 0)
        #expect(try await latchkey("account", "list").lines.count == 2)
        #expect(try await latchkey("account", "remove").status == 64)
    }
}
