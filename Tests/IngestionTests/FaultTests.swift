import Accounts
import Foundation
import TestSupport
import Testing
import Transport

@testable import Ingestion

/// Whatever the network does, every message is kept once.
@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)), .timeLimit(.minutes(15)))
struct `A watch over a bad network` {
    private let home: WatchedHome

    init() throws { home = try WatchedHome() }

    @Test(arguments: Fault.groups, [false, true])
    func `keeps every message once`(group: Fault.Group, overOneConnection: Bool) async throws {
        let dovecot = try await Dovecot.start(tellsOfAll: overOneConnection)
        defer { dovecot.stop() }
        let proxy = try FaultProxy(to: dovecot.imapsPort, plan: group.faults)
        defer { proxy.stop() }
        for number in 1...5 { try dovecot.deliver(TestLetter.code(100_000 + number)) }
        let account = try Account.ada(
            on: dovecot, home.home, port: proxy.port, pollInterval: .milliseconds(300), patience: .seconds(2))
        home.watch(
            account,
            tempo: Tempo(
                silence: .seconds(2), shortestPause: .milliseconds(5), longestPause: .milliseconds(20)))
        for number in 6...10 {
            let (letter, folder) = (TestLetter.code(100_000 + number), number % 2 == 0 ? "Junk" : "INBOX")
            if overOneConnection {
                try dovecot.hand(letter, to: folder)
            } else {
                try dovecot.deliver(letter, to: folder)
            }
        }
        _ = await home.kept(10)
        await home.end()
        #expect(try home.home.codes() == (1...10).map { "\(100_000 + $0)" })
    }

    @Test func `goes on behind what came, where each connection stalls in the midst of many messages`()
        async throws
    {
        let dovecot = try await Dovecot.start()
        defer { dovecot.stop() }
        let proxy = try FaultProxy(
            to: dovecot.imapsPort, plan: Array(repeating: .stall(after: 100_000), count: 40))
        defer { proxy.stop() }
        let padding = Array(String(repeating: "Nothing of note stands here.\r\n", count: 100).utf8)
        for number in 0..<150 { try dovecot.deliver(TestLetter.code(300_000 + number) + padding) }
        home.watch(
            try .ada(
                on: dovecot, home.home, port: proxy.port, pollInterval: .milliseconds(300),
                patience: .seconds(1)),
            tempo: Tempo(
                silence: .seconds(1), shortestPause: .milliseconds(5), longestPause: .milliseconds(20)))
        _ = await home.kept(150)
        await home.end()
        #expect(try home.home.codes() == (0..<150).map { "\(300_000 + $0)" })
    }

    /// The faults of connections, one after the other.
    enum Fault {
        struct Group: Sendable, CustomTestStringConvertible {
            let testDescription: String
            let faults: [FaultProxy.Fault]
        }

        /// Where in a conversation a server's bytes end: in TLS, in the login, in LIST, in the first message, and on.
        private static let points = [
            0, 700, 1_500, 2_500, 3_000, 3_500, 4_000, 4_500, 5_000, 5_500, 6_500, 8_000,
        ]

        static let groups: [Group] = [
            Group(testDescription: "latency", faults: [.latency(30), .latency(60)]),
            Group(testDescription: "a byte at a time", faults: [.byteByByte, .byteByByte]),
            Group(testDescription: "cut off", faults: points.map { .cut(after: $0) }),
            Group(
                testDescription: "stalled",
                faults: points.enumerated().filter { $0.offset % 3 == 0 }.map { .stall(after: $0.element) }),
            Group(testDescription: "reset", faults: points.map { .reset(after: $0) }),
        ]
    }
}
