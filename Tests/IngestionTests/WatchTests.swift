import Accounts
import Extraction
import Foundation
import Storage
import TestSupport
import Testing
import Transport

@testable import Ingestion

@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)), .timeLimit(.minutes(15)))
struct `A watch over a real mailbox` {
    private let dovecot: Dovecot
    private let home: WatchedHome

    init() async throws {
        dovecot = try await Dovecot.start()
        home = try WatchedHome()
    }

    private func account(
        port: Int? = nil, name: String = "home", pollInterval: Duration = .seconds(30)
    ) throws -> Account {
        try .ada(on: dovecot, home.home, port: port, name: name, pollInterval: pollInterval)
    }

    /// Until both folders are waited in.
    private func settle(_ name: String = "home") async throws {
        try await home.status(of: name) { $0.folders.count == 2 && $0.state == .watching }
    }

    @Test func `keeps what comes to INBOX and Junk as it comes, and changes nothing`() async throws {
        try dovecot.deliver(letter(100_001))
        home.watch(try account())
        _ = await home.kept(1)
        // Until each connection stays in a folder of its own, the first looks into both.
        try await home.status(of: "home") { $0.folders.count == 2 && $0.folders.allSatisfy(\.isPushed) }
        try dovecot.deliver(letter(100_002))
        #expect(await home.kept(1).map(\.finding.place.folder) == ["INBOX"])
        try dovecot.deliver(letter(100_003), to: "Junk")
        #expect(await home.kept(1).map(\.finding.place.folder) == ["Junk"])
        await home.end()
        #expect(try home.home.codes() == ["100001", "100002", "100003"])
        // What was said is written down a little later.
        for _ in 0..<500 where dovecot.commands.count(where: { $0 == "IDLE" }) < 2 {
            try await Task.sleep(for: .milliseconds(10))
        }
        #expect(dovecot.commands.count { $0 == "IDLE" } >= 2)
        let flags = try dovecot.snapshot().keys.filter { $0.contains("/cur/") || $0.hasPrefix("cur/") }
            .map { $0.split(separator: ",").last }
        #expect(flags.allSatisfy { $0 == "2" || $0 == nil || $0?.contains("S") == false })
    }

    @Test func `comes back when the connections are broken off, and reads what came meanwhile`() async throws
    {
        let proxy = try FaultProxy(to: dovecot.imapsPort)
        defer { proxy.stop() }
        home.watch(try account(port: proxy.port))
        try await settle()
        for number in 1...3 {
            proxy.shut(true)
            try await home.status(of: "home") { $0.state == .waiting }
            try dovecot.deliver(letter(200_000 + number))
            try dovecot.deliver(letter(200_010 + number), to: "Junk")
            proxy.shut(false)
            _ = await home.kept(2)
            // Whichever connection came back first, each is in a folder of its own in the end.
            try await home.status(of: "home") { $0.folders.allSatisfy(\.isPushed) }
        }
        await home.end()
        #expect(try home.home.codes() == ["200001", "200002", "200003", "200011", "200012", "200013"])
    }

    @Test func `looks by itself where the server pushes nothing`() async throws {
        let plain = try await Dovecot.start(settings: "imap_capability = IMAP4rev1 ID")
        home.watch(
            try .ada(on: plain, home.home, name: "plain", pollInterval: .milliseconds(100)))
        try await home.status(of: "plain") { $0.folders.count == 2 && $0.folders.allSatisfy { !$0.isPushed } }
        try plain.deliver(letter(300_001))
        try plain.deliver(letter(300_002), to: "Junk")
        _ = await home.kept(2)
        await home.end()
        #expect(!plain.commands.contains("IDLE"))
    }

    @Test func `reads all again when the UIDs have become void, and keeps nothing twice`() async throws {
        let proxy = try FaultProxy(to: dovecot.imapsPort)
        defer { proxy.stop() }
        try dovecot.deliver(letter(400_001))
        home.watch(try account(port: proxy.port))
        _ = await home.kept(1)
        try await settle()
        for number in 2...4 {
            proxy.shut(true)
            try await home.status(of: "home") { $0.state == .waiting }
            try dovecot.forgetUIDs(of: "INBOX", validity: 1_000 + number)
            try dovecot.deliver(letter(400_000 + number))
            proxy.shut(false)
            #expect(await home.kept(1).count == 1)
        }
        await home.end()
        #expect(try home.home.codes() == ["400001", "400002", "400003", "400004"])
    }

    @Test func `keeps a message once that moves from Junk to INBOX, with its new place`() async throws {
        home.watch(try account())
        try await settle()
        let file = try dovecot.deliver(letter(500_001), to: "Junk")
        let first = await home.kept(1)
        try dovecot.move(file, to: "INBOX")
        try await home.status(of: "home") { $0.messages == 2 }
        await home.end()
        let found = try home.home.findings()
        #expect(found.map(\.place.folder) == ["INBOX"])
        #expect(found.first?.finding.trust.warnings.contains(.spamFolder) == false)
        #expect(try home.home.labels().map(\.id) == first.map(\.label.id))
    }

    @Test func `is not held up by an account whose server does not answer`() async throws {
        let stalled = try FaultProxy(
            to: dovecot.imapsPort, plan: Array(repeating: .stall(after: 0), count: 100))
        defer { stalled.stop() }
        home.watch(try account(port: stalled.port, name: "stalled"), try account())
        try await settle()
        try dovecot.deliver(letter(600_001))
        #expect(await home.kept(1).map(\.finding.place.account) == ["home"])
        #expect(home.board.statuses.first { $0.account == "stalled" }?.state == .connecting)
        await home.end()
    }

    @Test func `says nothing that is secret in its log`() async throws {
        home.watch(try account())
        try await settle()
        try dovecot.deliver(letter(700_001))
        _ = await home.kept(1)
        await home.end()
        #expect(!home.log.lines.isEmpty)
        for secret in ["700001", "Your code", "correct horse", "accounts.example.org"] {
            #expect(!home.log.lines.contains { $0.contains(secret) }, "\(secret)")
        }
    }

    private func letter(_ code: Int) -> [UInt8] { TestLetter.code(code) }
}

/// A letter that offers a code, and nothing else.
enum TestLetter {
    static func code(_ code: Int) -> [UInt8] {
        Array(
            """
            From: Example <no-reply@accounts.example.org>\r
            To: ada@example.org\r
            Subject: Your code\r
            Message-ID: <\(code)@accounts.example.org>\r
            \r
            Your verification code is \(code)\r

            """.utf8)
    }
}
