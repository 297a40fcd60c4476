import Accounts
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Ingestion

@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)), .timeLimit(.minutes(15)))
struct `A watch over one connection` {
    private let dovecot: Dovecot
    private let home: WatchedHome

    init() async throws {
        dovecot = try await Dovecot.start(tellsOfAll: true)
        home = try WatchedHome()
    }

    private func watch(port: Int? = nil, pollInterval: Duration = .seconds(600)) async throws {
        home.watch(try .ada(on: dovecot, home.home, port: port, pollInterval: pollInterval))
        try await home.status(of: "home") { $0.folders.count == 2 && $0.folders.allSatisfy(\.isPushed) }
    }

    /// What was said is written down a little later.
    private func commands(until isWanted: ([String]) -> Bool) async throws -> [String] {
        while !isWanted(dovecot.commands) { try await Task.sleep(for: .milliseconds(10)) }
        return dovecot.commands
    }

    @Test func `hears of what comes to INBOX and Junk`() async throws {
        try dovecot.hand(TestLetter.code(810_001), to: "Junk")
        try await watch()
        _ = await home.kept(1)
        for code in [810_002, 810_004] {
            try dovecot.hand(TestLetter.code(code), to: "Junk")
            #expect(await home.kept(1).map(\.finding.place.folder) == ["Junk"])
            try dovecot.hand(TestLetter.code(code + 1))
            #expect(await home.kept(1).map(\.finding.place.folder) == ["INBOX"])
        }
        await home.end()
        #expect(try home.home.codes() == (810_001...810_005).map(String.init))
        let said = try await commands { $0.contains("DONE") }
        #expect(said.contains("NOTIFY") && said.contains("IDLE"))
        #expect(dovecot.conversations == 1)
    }

    @Test func `misses nothing that comes to one folder while it reads another`() async throws {
        try await watch()
        let codes = Array(820_001...820_040)
        for code in codes {
            try dovecot.hand(TestLetter.code(code), to: code.isMultiple(of: 2) ? "Junk" : "INBOX")
        }
        _ = await home.kept(codes.count)
        await home.end()
        #expect(try home.home.codes() == codes.map(String.init))
        #expect(dovecot.conversations == 1)
    }

    @Test func `comes back when it is broken off`() async throws {
        let proxy = try FaultProxy(to: dovecot.imapsPort)
        defer { proxy.stop() }
        try await watch(port: proxy.port)
        for number in 1...3 {
            proxy.shut(true)
            try await home.status(of: "home") { $0.state == .waiting }
            try dovecot.hand(TestLetter.code(830_000 + number))
            try dovecot.hand(TestLetter.code(830_010 + number), to: "Junk")
            proxy.shut(false)
            _ = await home.kept(2)
        }
        try dovecot.hand(TestLetter.code(830_021), to: "Junk")
        _ = await home.kept(1)
        await home.end()
        #expect(
            try home.home.codes() == [
                "830001", "830002", "830003", "830011", "830012", "830013", "830021",
            ])
        #expect(dovecot.conversations == 4)
    }

    // Of what other programs put into a folder, Dovecot tells only where it is open.
    @Test func `is joined by a second where the server turns out not to tell`() async throws {
        try await watch(pollInterval: .milliseconds(200))
        var codes: [Int] = []
        func drop(into folder: String) async throws {
            codes.append(840_001 + codes.count)
            try dovecot.deliver(TestLetter.code(840_000 + codes.count), to: folder)
            #expect(await home.kept(1).map(\.finding.place.folder) == [folder])
        }
        // What comes while the folder is looked into anyway is no sign of that.
        while dovecot.conversations < 2 { try await drop(into: "Junk") }
        for folder in ["Junk", "INBOX", "Junk"] { try await drop(into: folder) }
        await home.end()
        #expect(try home.home.codes() == codes.map(String.init))
        #expect(dovecot.conversations == 2)
    }
}

@Suite(.timeLimit(.minutes(15)))
struct `A server that promises to tell of all folders` {
    /// Answers to NOTIFY by which it does not.
    @Test(arguments: ["BAD what?", "NO [BADEVENT (FlagChange)] not these", "OK done"])
    func `and does not is watched by a connection for each`(answer: String) async throws {
        var habits = FeignedServer.Habits()
        habits.capabilities = "IDLE NOTIFY"
        habits.answer = { command, tag in
            if command.hasPrefix("NOTIFY") { return "\(tag) \(answer)\r\n" }
            guard command.hasPrefix("LIST") else { return nil }
            return "* LIST () \"/\" INBOX\r\n* LIST (\\Junk) \"/\" Junk\r\n\(tag) OK done\r\n"
        }
        let server = try FeignedServer(habits)
        defer { server.stop() }
        let home = try WatchedHome()
        home.watch(try server.account(home.home, pollInterval: .milliseconds(100)))
        while server.lines.count(where: { $0.contains("AUTHENTICATE") }) < 2 {
            try await Task.sleep(for: .milliseconds(5))
        }
        server.slip(TestLetter.code(850_001))
        #expect(await home.kept(1).count == 1)
        await home.end()
        #expect(server.lines.count { $0.contains("NOTIFY") } == 1)
        #expect(server.lines.count { $0.contains("AUTHENTICATE") } == 2)
    }
}
