import Extraction
import Foundation
import Ingestion
import Testing

@Suite struct `A scan of saved mail` {
    private let home: VaultHome
    private let mail = MailFolder()

    init() throws { home = try VaultHome() }

    private func code(_ code: String, id: String) -> String {
        "From: a@example.org\nSubject: Your code\nMessage-ID: <\(id)@example.org>\n\nYour verification code is \(code)\n"
    }

    private func scan(_ names: String...) async throws -> Scan.Summary {
        try await home.scan().read(paths: names.map(mail.raw)) { _ in }
    }

    @Test func `keeps each finding once, wherever its message lies and however often it is read`()
        async throws
    {
        try mail.write(code("481923", id: "1"), to: "a/1.eml")
        try mail.write(code("772041", id: "2"), to: "a/2.eml")
        try mail.write(code("481923", id: "1"), to: "b/copy.eml")
        #expect(try await scan("a").kept == 2)
        let again = try await scan("a", "b")
        #expect(again.messages == 3 && again.kept == 0)
        #expect(Set(try home.findings().map(\.finding.copy)) == ["481923", "772041"])
    }

    @Test func `keeps the same code of two messages twice`() async throws {
        try mail.write(code("481923", id: "1"), to: "1.eml")
        try mail.write(code("481923", id: "2"), to: "2.eml")
        #expect(try await scan("1.eml", "2.eml").kept == 2)
    }

    @Test func `doubts what lies in a Maildir's spam folder`() async throws {
        try mail.write(code("481923", id: "1"), to: "Maildir/.Junk/cur/1")
        try mail.write(code("772041", id: "2"), to: "Maildir/cur/2")
        #expect(try await scan("Maildir").kept == 2)
        let doubted = try home.findings().filter { $0.finding.trust.warnings.contains(.spamFolder) }
        #expect(doubted.map(\.finding.copy) == ["481923"])
    }

    @Test func `keeps many messages of an mbox, numbered`() async throws {
        let separator = "From a@example.org Mon Jan  1 12:00:00 2026\n"
        let codes = (0..<250).map { "\(481_000 + $0)" }
        try mail.write(codes.map { separator + code($0, id: $0) + "\n" }.joined(), to: "m.mbox")
        let summary = try await scan("m.mbox")
        #expect(summary.messages == 250 && summary.kept == 250)
        let kept = try home.findings().sorted { $0.place.uid < $1.place.uid }
        #expect(kept.map(\.finding.copy) == codes && kept.map { Int($0.place.uid) } == Array(1...250))
        #expect(kept.allSatisfy { $0.place.folder == mail.path("m.mbox") && $0.place.account == "local" })
    }

    @Test func `tells what cannot be read, and reads the rest`() async throws {
        try mail.write(code("481923", id: "1"), to: "1.eml")
        var failures = 0
        let summary = try await home.scan().read(paths: [mail.raw("missing"), mail.raw("1.eml")]) { event in
            if case .failed = event { failures += 1 }
        }
        #expect(failures == 1 && summary.failed == 1 && summary.kept == 1)
    }

    @Test func `is sealed and opened again without a loss`() async throws {
        try mail.write(code("481923", id: "1"), to: "1.eml")
        var told: [ScannedMessage] = []
        _ = try await home.scan().read(paths: [mail.raw("1.eml")]) { event in
            if case .kept(let message) = event { told.append(message) }
        }
        let message = try #require(told.first)
        let stored = try #require(try home.findings().first)
        #expect(stored.finding == message.findings.first && stored.place == message.place)
        #expect(
            stored.letter.subject == "Your code" && stored.letter.sender == "a@example.org"
                && stored.letter.messageID == "1@example.org")
    }
}
