import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)))
struct `Mail that is expected, by the command` {
    private let dovecot: Dovecot
    private let latchkey: Command

    init() async throws {
        dovecot = try await Dovecot.start()
        latchkey = try Command()
        #expect(try await latchkey("keygen").status == 0)
        try latchkey.configure(on: dovecot)
    }

    /// A code that holds for ten minutes from now on.
    private func letter(_ number: Int) -> [UInt8] {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.dateFormat = "EEE, d MMM yyyy HH:mm:ss Z"
        // Of two that come in the same second, the first was sent a second before.
        let sent = Date(timeIntervalSinceNow: Double(number) - 2)
        let code = `latchkey extract`.code.replacing("481 923", with: "\(481_000 + number)")
            .replacing("<code-1@", with: "<code-\(number)@")
            .replacing(/Date: .*/, with: "Date: \(format.string(from: sent))")
        return Array(code.utf8)
    }

    private func place(_ answer: Command.Answer) throws -> [[String: Any]] {
        try #require(try answer.objects.first?["letters"] as? [[String: Any]])
    }

    @Test func `is found in the spam folder, told without its value, and by its number once it is kept`()
        async throws
    {
        try dovecot.deliver(letter(1), to: "Junk")
        let before = try dovecot.snapshot()
        let unkept = try await latchkey("check", "--expect", "accounts.example.org", "--json")
        #expect(unkept.status == 0 && unkept.error.isEmpty, "\(unkept.error)")
        let found = try #require(try place(unkept).first)
        #expect(found["place"] as? String == "spam" && found["folder"] as? String == "Junk")
        let finding = try #require((found["findings"] as? [[String: Any]])?.first)
        #expect(finding["state"] as? String == "current" && finding["id"] is NSNull)
        #expect(try dovecot.snapshot() == before)

        #expect(try await latchkey("scan").status == 0)
        let kept = try await latchkey("check", "--expect", "example.org", "home", "--json")
        let ids = try place(kept).flatMap {
            ($0["findings"] as? [[String: Any]] ?? []).map { $0["id"] as? Int }
        }
        #expect(ids == [1], "\(kept.output)")
        let shown = try await latchkey("check", "--expect", "example.org")
        #expect(shown.output.contains("1 letter from example.org within 1 d"), "\(shown.output)")
        #expect(shown.output.contains("`latchkey show 1`") && shown.output.contains("Junk, spam"))
        for output in [unkept.output, kept.output, shown.output] { #expect(!output.contains("481001")) }
    }

    @Test func `is told by its row where the key of the vault is not here`() async throws {
        try dovecot.deliver(letter(1))
        #expect(try await latchkey("scan").status == 0)
        try FileManager.default.removeItem(atPath: latchkey.identity)
        let answer = try await latchkey("check", "--expect", "example.org", "--json")
        #expect(answer.status == 0 && answer.error.isEmpty, "\(answer.error)")
        let findings = try place(answer).first?["findings"] as? [[String: Any]]
        #expect(findings?.map { $0["id"] as? Int } == [1])
    }

    @Test func `is told from the vault when its mail is gone, and as superseded when a newer one came`()
        async throws
    {
        let gone = try dovecot.deliver(letter(1))
        #expect(try await latchkey("scan").status == 0)
        try dovecot.remove(gone)
        try dovecot.deliver(letter(2))
        let letters = try place(try await latchkey("check", "--expect", "example.org", "--json"))
        let told = letters.map { letter in
            let findings = letter["findings"] as? [[String: Any]] ?? []
            return "\(letter["place"] ?? "") \(findings.first?["state"] ?? "")"
        }
        #expect(Set(told) == ["inbox current", "vault superseded"], "\(told)")
    }

    @Test func `is not recommended while its origin is doubtful, which is said with its reason`() async throws
    {
        try latchkey.configure(["authserv-id": "\"mx.example.org\""], on: dovecot)
        func letter(_ number: Int, dmarc result: String) -> [UInt8] {
            Array("Authentication-Results: mx.example.org; dmarc=\(result)\r\n".utf8) + self.letter(number)
        }
        let genuine = try dovecot.deliver(letter(1, dmarc: "pass"))
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -60)], ofItemAtPath: genuine.path)
        #expect(try await latchkey("scan").status == 0)
        try dovecot.deliver(letter(2, dmarc: "fail"))
        #expect(try await latchkey("scan").status == 0)
        func steps() async throws -> [String] {
            let answer = try await latchkey("check", "--expect", "example.org", "--json")
            return try #require(try answer.objects.first?["next"] as? [String])
        }
        let both = try await steps()
        #expect(both.count == 2 && both.last?.contains("`latchkey copy 1`") == true, "\(both)")
        #expect(both.first?.contains("kept as 2") == true, "\(both)")
        #expect(both.first?.contains("says that the sender is not who it claims to be") == true, "\(both)")

        try dovecot.remove(genuine)
        #expect(try await latchkey("forget", "1").status == 0)
        let spoofed = try await steps()
        #expect(
            spoofed.first == both.first && !spoofed.contains { $0.contains("latchkey copy") }, "\(spoofed)")
    }

    @Test func `is told not to have come, with what to do in order`() async throws {
        let answer = try await latchkey("check", "--expect", "uscis", "--since", "2h")
        #expect(answer.status == 1 && answer.error.isEmpty)
        #expect(
            answer.lines.first == "nothing from uscis came within 2 h: 2 folders were looked into, "
                + "the spam folder among them")
        let steps = answer.lines.filter { $0.wholeMatch(of: /[0-9]+\. .*/) != nil }
        #expect(steps.first?.hasSuffix("ada@example.org") == true)
        #expect(steps.contains { $0.contains("my.uscis.gov/account/v1/needhelp") })
        #expect(steps.last?.contains("support") == true && steps.count == 7, "\(steps)")
    }

    @Test func `is not said to be missing where nobody could look`() async throws {
        try latchkey.write("swordfish\n", to: "secrets/mail")
        let answer = try await latchkey("check", "--expect", "uscis")
        #expect(answer.status == 1 && answer.error.hasPrefix("latchkey: home: cannot log in"))
        #expect(answer.lines.first == "no folder could be looked into for mail from uscis")
        #expect(answer.output.contains("1. mend what is wrong above"))
    }

    @Test(arguments: [40, 60, 80, 132] as [UInt16])
    func `is shown in lines that fit the terminal`(columns: UInt16) async throws {
        try dovecot.deliver(letter(1), to: "Junk")
        for sender in ["uscis", "example.org"] {
            let answer = try await latchkey.run(
                ["check", "--expect", sender], isTerminal: true, columns: columns)
            let widest = columns < 80 && sender == "example.org" ? 80 : Int(columns)
            #expect(answer.lines.allSatisfy { $0.count <= widest }, "\(answer.output)")
        }
    }

    @Test func `wants a sender`() async throws {
        for arguments in [["check", "--since", "2h"], ["check", "--expect", " "], ["check", "--expect"]] {
            let answer = try await latchkey.run(arguments)
            #expect(answer.status == 64 && answer.isOneErrorWithHint, "\(answer.error)")
        }
    }
}
