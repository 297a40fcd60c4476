import Accounts
import Extraction
import Foundation
import IMAP
import Synchronization
import TestSupport
import Testing
import Transport

@testable import Ingestion

/// A moment for tests.
enum TestDate {
    static let moment = Date(timeIntervalSince1970: 1_790_000_000)
}

/// A letter with a code of an invented account at USCIS, or of another sender.
private func letter(
    _ number: Int, from: String = "USCIS <MyAccount@uscis.dhs.gov>", under seconds: Double = 30
) -> [UInt8] {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "UTC")
    format.dateFormat = "EEE, d MMM yyyy HH:mm:ss Z"
    return Array(
        """
        From: \(from)\r
        To: ada@example.org\r
        Date: \(format.string(from: Date(timeIntervalSinceNow: -seconds)))\r
        Message-ID: <\(number)@uscis.dhs.gov>\r
        Subject: Secure two-step verification notification\r
        Content-Type: text/plain\r
        \r
        Please enter this secure verification code: \(500_000 + number)\r

        """.utf8)
}

@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)))
struct `Mail that is looked for in a real mailbox` {
    private let dovecot: Dovecot
    private let account: Account
    private let home: VaultHome

    init() async throws {
        dovecot = try await Dovecot.start(
            settings: """
                namespace inbox {
                  mailbox Deleted {
                    auto = create
                    special_use = \\Trash
                  }
                  mailbox Everything {
                    auto = create
                    special_use = \\All
                  }
                }
                """)
        home = try VaultHome()
        account = try .ada(on: dovecot, home)
    }

    private func whereabouts(_ query: String, days: Double = 1) async throws -> Whereabouts {
        let query = try #require(SenderQuery(query))
        let all = await Whereabouts.of(
            query, in: [account], since: Date(timeIntervalSinceNow: -days * 86_400))
        return try #require(all.first)
    }

    @Test func `is found in whatever folder it lies, and nothing is changed`() async throws {
        for (number, folder) in ["INBOX", "Junk", "Archive/2026", "Deleted"].enumerated() {
            try dovecot.deliver(letter(number), to: folder)
        }
        try dovecot.deliver(letter(9, from: "Lunch <grace@example.net>"))
        let before = try dovecot.snapshot()
        let found = try await whereabouts("uscis")
        #expect(Set(found.letters.map(\.place.folder)) == ["INBOX", "Junk", "Archive/2026", "Deleted"])
        #expect(Set(found.letters.map(\.use)) == [.inbox, .spam, .other, .trash])
        #expect(found.letters.allSatisfy { $0.findings?.map(\.finding.kind) == [.oneTimeCode] })
        #expect(found.letters.allSatisfy { ($0.delay ?? 0) >= 29 && ($0.delay ?? 999) < 300 })
        #expect(found.troubles.isEmpty && found.unseen.isEmpty && !found.isCut && found.hasSpamFolder)
        #expect(found.folders == ["INBOX", "Junk", "Deleted", "Archive/2026", "Everything"])
        #expect(try dovecot.snapshot() == before)
    }

    @Test func `counts once where a folder holds all mail`() async throws {
        for folder in ["Everything", "INBOX"] { try dovecot.deliver(letter(1), to: folder) }
        try dovecot.deliver(letter(2), to: "Everything")
        let found = try await whereabouts("dhs.gov").letters
        #expect(Set(found.map { "\($0.place.folder) \($0.use)" }) == ["INBOX inbox", "Everything all"])
    }

    @Test func `counts only when it came in the time that is asked for`() async throws {
        let old = try dovecot.deliver(letter(1))
        // Within the day more that is asked of the server, and outside of the time that is meant.
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -30 * 3600)], ofItemAtPath: old.path)
        #expect(try await whereabouts("uscis").letters.isEmpty)
        #expect(try await whereabouts("uscis", days: 2).letters.count == 1)
    }

    @Test func `tells the trouble where nobody is let in`() async throws {
        var account = account
        account.credentials = .password(.file(try home.password("swordfish")))
        let query = try #require(SenderQuery("uscis"))
        let found = await Whereabouts.of(query, in: [account, self.account], since: .distantPast)
        #expect(found.map(\.folders.isEmpty) == [true, false])
        #expect(found[0].troubles.map(\.sentence).first?.hasPrefix("cannot log in") == true)
        #expect(found[1].troubles.isEmpty)
    }
}

@Suite(.timeLimit(.minutes(15)))
struct `Mail that is looked for on a server with bad habits` {
    private let home: VaultHome

    init() throws { home = try VaultHome() }

    private func search(_ habits: FeignedServer.Habits) async throws -> (found: Whereabouts, lines: [String])
    {
        let server = try FeignedServer(habits)
        defer { server.stop() }
        server.slip(letter(1))
        let query = try #require(SenderQuery("uscis"))
        let pace = MailSearch.Pace(patience: .init(silence: .seconds(2), command: .seconds(2)))
        let found = await Whereabouts.of(
            query, in: [try server.account(home)], since: .distantPast, pace: pace)
        return (try #require(found.first), server.lines)
    }

    private static func list(_ names: String..., tag: String) -> String {
        names.map { "* LIST () \"/\" \($0)\r\n" }.joined() + "\(tag) OK done\r\n"
    }

    @Test func `is found in spite of a folder that is stalled`() async throws {
        let (found, _) = try await search(
            FeignedServer.Habits(answer: { command, tag in
                if command.hasPrefix("LIST") {
                    return Self.list("INBOX", "Amber", "Stalled", "Zinc", tag: tag)
                }
                // Only here: the other folders show the same message.
                if command == "EXAMINE \"Stalled\"" { return "" }
                if command == "EXAMINE \"INBOX\"" { return "* 0 EXISTS\r\n\(tag) OK done\r\n" }
                return nil
            }))
        #expect(found.folders == ["INBOX", "Amber", "Zinc"] && found.unseen == ["Stalled"])
        #expect(found.letters.map(\.place.folder) == ["Amber"])
        #expect(found.troubles.map(\.folder) == ["Stalled"])
    }

    @Test func `is not looked for any longer where the server asks for a pause again and again`() async throws
    {
        let (found, lines) = try await search(
            FeignedServer.Habits(answer: { command, tag in
                if command.hasPrefix("LIST") {
                    return Self.list("INBOX", "A", "B", "C", "D", "E", "F", "G", tag: tag)
                }
                return command.hasPrefix("EXAMINE") ? "\(tag) NO [UNAVAILABLE] try again later\r\n" : nil
            }))
        #expect(lines.filter { $0.contains("EXAMINE") }.count == 4)
        #expect(found.unseen.count == 8 && found.letters.isEmpty)
    }

    @Test func `is told by its folder where its text is not handed over`() async throws {
        let (found, _) = try await search(
            FeignedServer.Habits(answer: { command, tag in
                command.contains("BODY.PEEK[]") ? "\(tag) NO cannot read it\r\n" : nil
            }))
        #expect(found.letters.map(\.place.folder) == ["INBOX"])
        #expect(found.letters.allSatisfy { $0.findings == nil } && found.troubles.count == 1)
    }

    @Test func `is the newest where there is more than is looked at`() async throws {
        let server = try FeignedServer()
        defer { server.stop() }
        for number in 1...9 { server.slip(letter(number)) }
        let query = try #require(SenderQuery("uscis"))
        let pace = MailSearch.Pace(messages: 6, letters: 2)
        let found = try #require(
            await Whereabouts.of(
                query, in: [try server.account(home)], since: .distantPast, pace: pace
            ).first)
        #expect(found.isCut && Set(found.letters.map(\.place.uid)) == Set(4...9))
        #expect(Set(found.letters.filter { $0.findings != nil }.map(\.place.uid)) == [8, 9])
    }
}
