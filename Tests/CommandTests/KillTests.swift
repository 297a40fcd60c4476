import Foundation
import Glibc
import TestSupport
import Testing

/// The command is killed at every kind of moment, and in the end every message is kept once.
@Suite(
    .enabled(
        if: Dovecot.isInstalled && Tool.path(of: "strace") != nil,
        "dovecot-imapd and strace are not installed"),
    .timeLimit(.minutes(60)))
struct `Killed` {
    private let dovecot: Dovecot
    private let latchkey: Command

    /// Ten times as many and more in the long form (`make soak`).
    private static let isLong = ProcessInfo.processInfo.environment["SOAK"] != nil

    init() async throws {
        dovecot = try await Dovecot.start()
        latchkey = try Command()
        #expect(try await latchkey("keygen").status == 0)
        try latchkey.configure(on: dovecot)
    }

    private func deliver(_ codes: Range<Int>) throws {
        for code in codes {
            let letter = """
                From: Example <no-reply@accounts.example.org>\r
                Subject: Your code\r
                Message-ID: <\(code)@accounts.example.org>\r
                \r
                Your verification code is \(code)\r

                """
            try dovecot.deliver(Array(letter.utf8), to: code % 3 == 0 ? "Junk" : "INBOX")
        }
    }

    /// Lets a scan finish, and holds what is kept against what was delivered.
    private func expectAll(_ codes: Range<Int>) async throws {
        #expect(try await latchkey("scan").status == 0)
        #expect(try await kept().sorted() == codes.map { "\($0)" })
    }

    private func kept() async throws -> [String] {
        try await latchkey("list", "--json", "--reveal").objects.compactMap { $0["copy"] as? String }
    }

    /// The codes in lines of JSON, the last of which may be cut.
    private func told(_ lines: String) -> Set<String> {
        let objects = lines.split(separator: "\n").compactMap {
            try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        // `list` has the code at the top, `scan` among the findings of its message.
        return Set(
            objects.flatMap { [$0] + ($0["findings"] as? [[String: Any]] ?? []) }.compactMap {
                $0["copy"] as? String
            })
    }

    @Test func `at the n-th write or sync of a scan, it loses nothing and keeps nothing twice`() async throws
    {
        var delivered = 100_000..<100_000
        // Each scan has some three hundred of them.
        let step = Self.isLong ? 1 : 29
        var isKilled = true
        var point = 1
        var printed: Set<String> = []
        while isKilled {
            let news = delivered.upperBound..<(delivered.upperBound + 2)
            try deliver(news)
            delivered = 100_000..<news.upperBound
            let scan = try latchkey.start(
                "scan", "--json", "--reveal",
                under: [
                    "strace", "-f", "-qq", "-o", "/dev/null", "-e",
                    "trace=write,pwrite64,fsync,fdatasync,ftruncate,unlink",
                    "-e", "inject=write,pwrite64,fsync,fdatasync,ftruncate,unlink:signal=KILL:when=\(point)",
                ])
            let answer = try await scan.end()
            isKilled = answer.status > 128
            point += step
            // What was printed is kept already, and not only once a later scan has read it again.
            printed.formUnion(told(answer.output))
            #expect(printed.isSubset(of: try await kept()))
        }
        #expect(point > step * 3 && !printed.isEmpty)
        try await expectAll(delivered)
    }

    @Test func `at any moment of a watch, it loses nothing and keeps nothing twice`() async throws {
        let lines = latchkey.path("lines")
        try latchkey.configure(on: dovecot, besides: "[[announce]]\nlines = \"\(lines)\"\n")
        var delivered = 200_000..<200_000
        var announced: Set<String> = []
        for round in 0..<(Self.isLong ? 1000 : 12) {
            let watch = try latchkey.start("run")
            let news = delivered.upperBound..<(delivered.upperBound + 3)
            // Some are there before it begins, some come while it starts, and some while it waits.
            for code in news {
                try deliver(code..<(code + 1))
                try await Task.sleep(for: .milliseconds(Int.random(in: 0..<(round % 2 == 0 ? 400 : 1500))))
            }
            delivered = 200_000..<news.upperBound
            watch.signal(SIGKILL)
            #expect(try await watch.end().status == 128 + SIGKILL)
            announced = told((try? String(contentsOfFile: lines, encoding: .utf8)) ?? "")
            #expect(announced.isSubset(of: try await kept()))
        }
        #expect(!announced.isEmpty)
        try await expectAll(delivered)
    }
}
