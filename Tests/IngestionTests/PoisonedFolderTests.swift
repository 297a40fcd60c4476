import Accounts
import Extraction
import Foundation
import Storage
import TestSupport
import Testing
import Transport

@testable import Ingestion

@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)))
struct `A message that the server cannot read` {
    /// What Dovecot does then: it ends the conversation at once or after the fetch, or says NO.
    static let ways = ["disconnect-immediately", "disconnect-after", "no-after"]

    @Test(arguments: ways, [Account.LookBack.all, .recent(.seconds(86_400 * 365 * 50))])
    func `is told and passed over, and all around it is read, once`(way: String, lookBack: Account.LookBack)
        async throws
    {
        let dovecot = try await Dovecot.start(settings: "imap_fetch_failure = \(way)")
        defer { dovecot.stop() }
        let home = try VaultHome()
        let account = try account(on: dovecot, home, lookBack)
        // As many as sizes are asked of.
        for number in 0..<20 {
            let lies = try dovecot.deliver(letter(481_000 + number))
            if [1, 2].contains(number) { try bar(lies) }
        }
        try dovecot.deliver(letter(481_020), to: "Junk")
        var failures: [String] = []
        let summary = try await home.scan(account) { event in
            if case .failed(let error) = event { failures.append("\(error)") }
        }
        #expect(summary.kept == 19 && summary.messages == 19 && summary.failed == 2)
        let codes = Set((0...20).map { "\(481_000 + $0)" }).subtracting(["481001", "481002"])
        #expect(Set(try home.findings().map(\.finding.copy)) == codes)
        #expect(failures.count == 2)
        for (failure, uid) in zip(failures, 2...3) {
            #expect(failure.hasPrefix("home, INBOX: message with UID \(uid) is passed over: server "))
        }
        let again = try await home.scan(account)
        #expect(again.messages == 0 && again.failed == 0)
        // The last of a folder is passed over as well.
        try bar(try dovecot.deliver(letter(481_021)))
        #expect(try await home.scan(account).failed == 1)
        #expect(try await home.scan(account).failed == 0)
    }

    @Test func `is taken for a failing server when many follow one another, and none is passed over then`()
        async throws
    {
        let dovecot = try await Dovecot.start()
        defer { dovecot.stop() }
        let home = try VaultHome()
        let account = try account(on: dovecot, home, .all)
        try dovecot.deliver(letter(481_000))
        let barred = try (1...9).map { try dovecot.deliver(letter(481_000 + $0)) }
        for file in barred { try bar(file) }
        try dovecot.deliver(letter(481_010), to: "Junk")
        #expect(try await home.scan(account).kept == 2)
        let box = dovecot.maildir(of: "ada", "INBOX")
        for part in ["new", "cur"] {
            for name in try FileManager.default.contentsOfDirectory(
                atPath: box.appending(path: part).path)
            {
                try FileManager.default.setAttributes(
                    [.posixPermissions: 0o644], ofItemAtPath: box.appending(path: "\(part)/\(name)").path)
            }
        }
        let healed = try await home.scan(account)
        #expect(healed.kept == 9 && healed.failed == 0)
    }

    @Test func `does not have what lies before it read again at each look of a watch`() async throws {
        let dovecot = try await Dovecot.start(settings: "imap_fetch_failure = no-after")
        defer { dovecot.stop() }
        let home = try WatchedHome()
        var account = try Account.ada(on: dovecot, home.home, pollInterval: .milliseconds(100))
        account.folders = [.named("INBOX")]
        try dovecot.deliver(letter(481_000))
        for number in 1...9 { try bar(try dovecot.deliver(letter(481_000 + number))) }
        home.watch(account)
        _ = await home.kept(1)
        try home.home.forgetAll()
        // Each look tells of eight messages, and of the folder: these are three.
        for _ in 0..<27 { _ = await home.failure() }
        await home.end()
        #expect(try home.home.codes().isEmpty)
    }

    private func account(on dovecot: Dovecot, _ home: VaultHome, _ lookBack: Account.LookBack) throws
        -> Account
    {
        Account(
            name: "home", address: "ada@example.org",
            endpoint: Endpoint(host: "localhost", port: dovecot.imapsPort, caFile: dovecot.caFile),
            user: "ada", credentials: .password(.file(try home.password("correct horse"))), lookBack: lookBack
        )
    }

    private func bar(_ file: URL) throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: file.path)
    }

    private func letter(_ code: Int) -> [UInt8] {
        Array(
            """
            From: Example <no-reply@accounts.example.org>\r
            Subject: Your code\r
            Message-ID: <\(code)@accounts.example.org>\r
            \r
            Your verification code is \(code)\r

            """.utf8)
    }
}
