import Foundation
import Testing

@testable import Extraction
@testable import Ingestion

@Suite struct `Findings that replace one another` {
    private typealias Home = `Findings that replace one another`

    /// A letter that came so many minutes after another, and what is found in it.
    private static func findings(
        _ text: String, after minutes: Double, subject: String = "Sign in", from: String = "id@bank.example",
        to: String = "ada@example.org", account: String = "home", isSpam: Bool = false
    ) -> [StoredFinding] {
        let source = "From: \(from)\nTo: \(to)\nSubject: \(subject)\n\n\(text)\n"
        let letter = Letter(parsing: Array(source.utf8), from: Letter.Origin(isSpam: isSpam))
        let place = StoredFinding.Place(
            account: account, folder: "INBOX", uidValidity: 1,
            uid: "\(minutes)\(source)".utf8.reduce(0) { $0 &* 31 &+ UInt32($1) })
        return Extractor().findings(in: letter).map {
            StoredFinding(
                $0, in: LetterHead(of: letter), at: place, received: Date(timeIntervalSince1970: 60 * minutes)
            )
        }
    }

    /// What a letter that came so many minutes after another says is over.
    private static func ending(
        _ text: String, after minutes: Double, subject: String, to: String = "ada@example.org",
        isSpam: Bool = false
    ) throws -> StoredEnding {
        let source = "From: id@bank.example\nTo: \(to)\nSubject: \(subject)\n\n\(text)\n"
        let letter = Letter(parsing: Array(source.utf8), from: Letter.Origin(isSpam: isSpam))
        return StoredEnding(
            try #require(Extractor().yield(of: letter).ending), in: LetterHead(of: letter), of: "home",
            received: Date(timeIntervalSince1970: 60 * minutes))
    }

    @Test func `are those that a later letter says are over, if it is as good as theirs`() throws {
        let link = Home.findings(
            "Reset your password: https://bank.example/reset-password?token=Zk3vQ9xT7bLm2RpW", after: 5,
            subject: "Reset your password")
        let lasting = Home.findings("Your online access code: QK7R-M2PX", after: 5, subject: "Access code")
        let all = link + lasting
        try #require(all.map(\.finding.kind) == [.resetLink, .accessCode])
        func over(_ ending: StoredEnding) -> Set<Int> { Succession(all, endings: [ending]).superseded }
        let changed = "Your password was changed"
        #expect(over(try Home.ending("Yours, Bank", after: 9, subject: changed)) == [0])
        #expect(over(try Home.ending("Yours, Bank", after: 4, subject: changed)) == [])
        #expect(over(try Home.ending("Yours, Bank", after: 9, subject: changed, isSpam: true)) == [])
        #expect(over(try Home.ending("Yours, Bank", after: 9, subject: changed, to: "bo@example.org")) == [])
        let mailed = "We have mailed you a new online access code. The letter takes ten days."
        #expect(over(try Home.ending(mailed, after: 9, subject: "Your online access code")) == [1])
    }

    private static func code(_ code: String) -> String { "Your verification code is \(code)." }

    /// The values that a newer one has replaced, and those that still stand.
    private static func told(_ findings: [[StoredFinding]]) -> (old: [String], standing: [String]) {
        var results: [(old: [String], standing: [String])] = []
        for all in [findings.flatMap(\.self), Array(findings.flatMap(\.self).reversed())] {
            let superseded = Succession(all).superseded
            results.append(
                (
                    superseded.map { all[$0].finding.copy }.sorted(),
                    all.indices.filter { !superseded.contains($0) }.map { all[$0].finding.copy }.sorted()
                ))
        }
        #expect(results[0] == results[1], "the order of the list does not matter")
        return results[0]
    }

    @Test func `are codes of one kind from one service, of which the newest stands`() {
        let told = Home.told([
            Home.findings(Home.code("111 222"), after: 0), Home.findings(Home.code("333444"), after: 2),
            Home.findings(Home.code("555666"), after: 1),
        ])
        #expect(told == (["111222", "555666"], ["333444"]))
    }

    @Test func `are links that sign in or set a password, for a service makes the last one work`() {
        let link = "https://bank.example/reset-password?token="
        let told = Home.told([
            Home.findings(
                "Reset your password: \(link)Zk3vQ9xT7bLm2RpW", after: 0, subject: "Reset your password"),
            Home.findings(
                "Reset your password: \(link)9xT7bLm2RpWZk3vQ", after: 5, subject: "Reset your password"),
        ])
        #expect(told == ([link + "Zk3vQ9xT7bLm2RpW"], [link + "9xT7bLm2RpWZk3vQ"]))
    }

    @Test func `are not those of another service, addressee, account or kind`() {
        let first = Home.findings(Home.code("111222"), after: 0)
        let others = [
            Home.findings(Home.code("333444"), after: 1, from: "id@shop.example"),
            Home.findings(Home.code("333444"), after: 1, to: "bob@example.org"),
            Home.findings(Home.code("333444"), after: 1, account: "work"),
            Home.findings("Your online access code is KX7T2PQM.", after: 1, subject: "Your access code"),
        ]
        for other in others {
            #expect(!other.isEmpty)
            #expect(Home.told([first, other]).old.isEmpty)
        }
        #expect(
            Home.told([first, Home.findings(Home.code("333444"), after: 1, to: "Ada@Example.ORG")]).old == [
                "111222"
            ])
    }

    @Test func `are not one another's in one letter, nor the same code sent again`() {
        let codes = Home.findings(
            "Recovery codes:\n\nKQ7M-2XVD\nWT4P-9HRB\nZC8N-5JLF", after: 0, subject: "Your recovery codes")
        #expect(codes.count == 3)
        #expect(Home.told([codes]).old.isEmpty)
        let again = [
            Home.findings(Home.code("111222"), after: 0), Home.findings(Home.code("111222"), after: 1),
        ]
        #expect(Home.told(again).old.isEmpty)
        #expect(Home.told([Home.findings(Home.code("333444"), after: -1)] + again).old == ["333444"])
    }

    @Test func `are not lasting codes for several cases`() {
        func letter(_ code: String, for receipt: String, after minutes: Double) -> [StoredFinding] {
            Home.findings(
                "Your online access code is \(code).\nReceipt number: \(receipt)", after: minutes,
                subject: "Online access code")
        }
        let codes = [
            letter("KX7T2PQM", for: "IOE0912345678", after: 0),
            letter("QVHTZPLM", for: "IOE0987654321", after: 9),
        ]
        #expect(codes.allSatisfy { $0.count == 2 })
        #expect(Home.told(codes).old.isEmpty)
        #expect(Home.told(codes + [letter("B4NWRK7Y", for: "IOE0912345678", after: 10)]).old == ["KX7T2PQM"])
    }

    @Test func `are replaced by a doubtful one only if they are doubtful too`() {
        let good = Home.findings(Home.code("111222"), after: 0)
        let doubtful = Home.findings(Home.code("333444"), after: 1, isSpam: true)
        #expect(Home.told([good, doubtful]) == ([], ["111222", "333444"]))
        let later = Home.findings(Home.code("555666"), after: 2, isSpam: true)
        #expect(Home.told([good, doubtful, later]) == (["333444"], ["111222", "555666"]))
        #expect(
            Home.told([doubtful, Home.findings(Home.code("777888"), after: 3)]) == (["333444"], ["777888"]))
    }

    @Test func `stand side by side when they came at the same moment`() {
        let both = [
            Home.findings(Home.code("111222"), after: 0), Home.findings(Home.code("333444"), after: 0),
        ]
        #expect(Home.told(both).old.isEmpty)
    }
}
