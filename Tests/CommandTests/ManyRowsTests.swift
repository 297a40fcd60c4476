import Foundation
import TestSupport
import Testing

/// `show` opens no more than it must, and says what `list` says, which opens all.
@Suite struct `A vault of many rows` {
    private let latchkey: Command

    init() throws { latchkey = try Command() }

    private func letter(_ number: Int, code: Int, from host: String, sent: Date, words: String) -> String {
        """
        From: Example <no-reply@\(host)>
        To: ada@example.com
        Subject: Your \(words)
        Date: \(sent.inMail)
        Message-ID: <\(number)@\(host)>

        Your \(words) is \(code). It works for 24 hours.

        """
    }

    @Test func `has the same state of each in show and in list`() async throws {
        #expect(try await latchkey("keygen").status == 0)
        let start = Date() - 3000
        // Two services that send many, one that sends one early, and codes that are sent again.
        for number in 0..<90 {
            let host = number == 4 ? "quiet.example" : number % 3 == 0 ? "one.example" : "two.example"
            let words = number % 10 == 5 ? "access code" : "verification code"
            let code = 100_001 + 7 * (number == 8 ? 89 : number)
            try latchkey.write(
                letter(
                    number, code: code, from: host, sent: start + TimeInterval(30 * number), words: words),
                to: "mail/\(100 + number).eml")
        }
        // In the spam folder: doubtful, so that it replaces nothing that is not.
        for folder in ["new", "cur", "tmp"] {
            try latchkey.write("", to: "spam/.Junk/\(folder)/.keep")
            try latchkey.write("", to: "spam/\(folder)/.keep")
        }
        try latchkey.write(
            letter(91, code: 999_007, from: "quiet.example", sent: Date(), words: "verification code"),
            to: "spam/.Junk/cur/91:2,S")
        #expect(try await latchkey("scan", "mail").status == 0)
        #expect(try await latchkey("scan", "spam").status == 0)
        let rows = try await latchkey("list", "--json").objects
        let states = rows.compactMap { $0["state"] as? String }
        #expect(rows.count > 90 && Set(states) == ["current", "superseded"], "\(rows.count) \(states)")
        for row in rows where row["state"] as? String == "current" || (row["id"] as? Int ?? 0) % 9 == 0 {
            let id = try #require(row["id"] as? Int)
            let shown = try await latchkey("show", "\(id)", "--json").objects.first
            #expect(shown?["state"] as? String == row["state"] as? String, "\(id)")
        }
    }

    /// Each was written by the version that was the first to have its format.
    @Test(arguments: try FileManager.default.contentsOfDirectory(atPath: vaults.path).sorted())
    func `is read in every format so far`(format: String) async throws {
        for name in ["vault.db", "identity"] {
            let bytes = try Fixture.bytes(of: Self.vaults.appending(path: "\(format)/\(name)"))
            try latchkey.write(bytes, to: ".local/state/latchkey/\(name)")
        }
        let rows = try await latchkey("list", "--json", "--reveal")
        #expect(rows.status == 0, "\(rows.error)")
        #expect(
            Set(try rows.objects.compactMap { $0["copy"] as? String }) == ["481923", "770315", "QVHTZPLM"])
        #expect(try await latchkey("check", "--json").objects.contains { $0["state"] as? String == "ok" })
    }

    private static let vaults = Fixture.root.appending(path: "vaults")
}
