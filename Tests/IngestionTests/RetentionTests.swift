import Accounts
import Extraction
import Foundation
import Logging
import Storage
import TestSupport
import Testing
import Transport

@testable import Ingestion

struct `How long a finding stays` {
    private let now = Date(timeIntervalSince1970: 1_000_000)

    private func finding(_ kind: Finding.Kind, expires: Double?) -> Finding {
        Finding(
            kind: kind, value: "481516", copy: "481516", text: "", confidence: 1,
            expires: expires.map { now + $0 },
            evidence: [], trust: Trust())
    }

    @Test func `is counted from its end, or from when it was kept where that is later`() {
        let removal = { Retention.standard.removal(of: $0, keptAt: now)?.timeIntervalSince(now) }
        #expect(removal(finding(.oneTimeCode, expires: 600)) == 87_000)
        #expect(removal(finding(.oneTimeCode, expires: -9_000_000)) == 86_400)
        #expect(removal(finding(.inviteLink, expires: nil)) == 604_800)
    }

    @Test(arguments: [.accessCode, .receiptNumber, .recoveryCode] as [Finding.Kind])
    func `is for its owner to say where it lasts`(kind: Finding.Kind) {
        #expect(Retention.standard.removal(of: finding(kind, expires: 600), keptAt: now) == nil)
        #expect(!Retention.standard.isPast(finding(kind, expires: -600), received: .distantPast, at: now))
    }
}

@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)))
struct `What has had its time` {
    private func letter(_ code: Int, daysAgo days: Int) -> [UInt8] {
        let date = DateFormatter()
        date.locale = Locale(identifier: "en_US_POSIX")
        date.dateFormat = "EEE, d MMM yyyy HH:mm:ss Z"
        return Array(
            """
            From: Example <no-reply@example.org>\r
            To: ada@example.org\r
            Subject: Your code\r
            Date: \(date.string(from: Date() - Double(days) * 86_400))\r
            Message-ID: <\(code)@example.org>\r
            \r
            Your verification code is \(code)\r

            """.utf8)
    }

    @Test func `stays a day where an old mailbox is read, and does not come back when that is read anew`()
        async throws
    {
        let dovecot = try await Dovecot.start()
        let home = try VaultHome()
        let account = Account(
            name: "home", address: "ada@example.org",
            endpoint: Endpoint(host: "localhost", port: dovecot.imapsPort, caFile: dovecot.caFile),
            user: "ada", credentials: .password(.file(try home.password("correct horse"))), lookBack: .all)
        let old = try dovecot.deliver(letter(481_516, daysAgo: 9))
        try FileManager.default.setAttributes(
            [.modificationDate: Date() - 9 * 86_400], ofItemAtPath: old.path)
        try dovecot.deliver(letter(234_264, daysAgo: 0))
        #expect(try await home.scan(account).kept == 2)
        home.scan().sweep()
        #expect(try home.codes() == ["234264", "481516"])
        let goes = try home.labels().compactMap(\.goes)
        #expect(goes.count == 2 && goes.allSatisfy { $0 > Date() + 86_000 && $0 < Date() + 90_000 })

        try home.forgetAll()
        try dovecot.forgetUIDs(of: "INBOX", validity: 1_234_567)
        #expect(try await home.scan(account).messages == 2)
        #expect(try home.codes() == ["234264"])
    }

    @Test func `is told as removed where a reader keeps its bytes from being wiped, and not at all before`()
        throws
    {
        let folder = FileManager.default.temporaryDirectory.appending(path: "latchkey-vault-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let vault = try Vault(at: "\(folder)/vault.db", patience: .milliseconds(50))
        let recipient = try Identity.generate().recipient
        let log = RecordingLog()
        let scan = Scan(into: vault, for: [recipient], logger: Logger(label: "test") { _ in log })
        let inbox = vault.mailboxKey(account: "home", folder: "INBOX")
        func keep(_ uid: UInt32, goes: Date) throws {
            let item = Item(
                mailbox: inbox, uidValidity: 1, uid: uid, received: Date(), expires: nil, goes: goes,
                payload: [1], identity: [UInt8(uid)])
            try vault.keep([item], for: [recipient], movingTo: nil)
        }
        try keep(1, goes: .distantFuture)
        scan.sweep()
        let reader = try PythonServer("vault_holder.py", [vault.path])
        defer { reader.stop() }
        scan.sweep()
        #expect(log.lines.isEmpty)
        try keep(2, goes: Date() - 1)
        scan.sweep()
        #expect(
            log.lines.count == 1
                && log.lines[0].hasPrefix("what has had its time is removed, and not wiped yet"),
            "\(log.lines)")
        #expect(try vault.count() == 1)
    }

    @Test func `keeps the word that something is over as long as what it may speak of`() {
        let moment = Date(timeIntervalSince1970: 1_000_000)
        func days(_ kinds: Finding.Kind...) -> Double? {
            Retention.standard.removal(ofWord: Ending(kinds: kinds, isTrusted: true), keptAt: moment)
                .map { $0.timeIntervalSince(moment) / 86_400 }
        }
        #expect(days(.resetLink) == 2)
        #expect(days(.oneTimeCode, .resetLink) == 2)
        #expect(days(.oneTimeCode, .accessCode) == nil)
    }
}
