import Foundation
import Storage
import Testing

@testable import Extraction
@testable import Ingestion

@Suite struct `What a scan keeps` {
    private let home: VaultHome
    private let mail = MailFolder()
    private let codeAndLink = """
        From: a@example.org
        Subject: Your code
        Message-ID: <1@example.org>

        Your verification code is 481923

        Or sign in with this link: https://accounts.example.org/verify?token=Zk3vQ9xT7bLm2RpW

        """

    init() throws { home = try VaultHome() }

    @Test func `is told finding by finding, without what was there before`() async throws {
        try mail.write(codeAndLink, to: "1.eml")
        let whole = ScannedMessage(
            Array(codeAndLink.utf8), isCut: false,
            at: StoredFinding.Place(account: "local", folder: mail.folder, uidValidity: 0, uid: 7),
            from: Letter.Origin(), with: Extractor(), now: Date())
        try #require(whole.findings.count == 2)
        var part = whole
        part.findings = [whole.findings[0]]
        let mailbox = home.scan().vault.mailboxKey(account: "local", folder: mail.folder)
        #expect(try home.scan().keep([part], in: mailbox, movingTo: nil, anewBelow: 0).kept == 1)

        var told: [ScannedMessage] = []
        let summary = try await home.scan().read(paths: [mail.raw("1.eml")]) { event in
            if case .kept(let message) = event { told.append(message) }
        }
        #expect(summary.kept == 1)
        #expect(told.map { $0.findings.map(\.value) } == [[whole.findings[1].value]])
    }

    @Test func `is not what has gone, where a message is read a second time`() throws {
        let old = ScannedMessage(
            Array(codeAndLink.utf8), isCut: false,
            at: StoredFinding.Place(account: "home", folder: "INBOX", uidValidity: 8, uid: 7),
            from: Letter.Origin(received: Date(timeIntervalSinceNow: -7 * 86_400)), with: Extractor(),
            now: Date())
        let mailbox = home.scan().vault.mailboxKey(account: "home", folder: "INBOX")
        #expect(try home.scan().keep([old], in: mailbox, movingTo: nil, anewBelow: 8).kept == 0)
        #expect(try home.scan().keep([old], in: mailbox, movingTo: nil, anewBelow: 7).kept == 2)
    }

    @Test func `is kept before more than a bound of bytes wait`() async throws {
        try mail.write(codeAndLink, to: "1.eml")
        try mail.write(codeAndLink.replacing("1@", with: "2@"), to: "2.eml")
        var scan = home.scan()
        scan.waitingLimit = 10
        var events: [Bool] = []
        let paths = ["1.eml", "2.eml", "missing"].map(mail.path)
        _ = try await scan.read(paths: paths.map(RawPath.init)) { event in
            if case .kept = event { events.append(true) } else { events.append(false) }
        }
        #expect(events == [true, false, true])
    }
}
