import Accounts
import Foundation
import Storage
import TestSupport
import Testing

@testable import IMAP
@testable import Ingestion

@Suite struct `A visit to a folder` {
    private let home: VaultHome
    private let account: Account
    private let mailbox: MailboxKey
    private let beginning = Date(timeIntervalSince1970: 1_780_000_000)

    init() throws {
        home = try VaultHome()
        account = try FeignedServer().account(home)
        mailbox = home.scan().vault.mailboxKey(account: "home", folder: "INBOX")
    }

    private func visit(validity: UInt32, next: UInt32?, after bookmark: Bookmark?) -> FolderVisit {
        let state = MailboxState(
            exists: 30, uidValidity: UIDValidity(validity), uidNext: next.flatMap { UID($0) })
        let folder = FolderChoice.ChosenFolder(name: MailboxName("INBOX"), isSpam: false)
        return FolderVisit(to: folder, state, bookmark: bookmark, in: mailbox, of: account)
    }

    private func bookmark(_ validity: UInt32, next: UInt32, anewBelow: UInt32 = 0) -> Bookmark {
        Bookmark(
            mailbox: mailbox, uidValidity: validity, nextUID: next, since: beginning, anewBelow: anewBelow)
    }

    @Test func `under new numbers goes back to where it all began, and remembers how far`() {
        let visit = visit(validity: 8, next: 40, after: bookmark(7, next: 50))
        #expect(visit.isReset && visit.first.number == 1)
        #expect(visit.since == 1_780_000_000)
        #expect(visit.bookmark(at: UID(10)) == bookmark(8, next: 10, anewBelow: 40))
        #expect(visit.bookmark(at: visit.end(after: UID(35))) == bookmark(8, next: 40))
    }

    @Test func `goes on reading anew where another broke off`() {
        let visit = visit(validity: 8, next: 45, after: bookmark(8, next: 10, anewBelow: 40))
        #expect(!visit.isReset && visit.first.number == 10)
        #expect(visit.since == 1_780_000_000 && visit.anewBelow == 40)
        #expect(visit.bookmark(at: UID(20)) == bookmark(8, next: 20, anewBelow: 40))
        let after = visit.continued(from: visit.end(after: UID(44)))
        #expect(after.since == nil && after.anewBelow == 0)
        #expect(after.isKnown(at: UID(45)) && after.bookmark(at: UID(45)) == bookmark(8, next: 45))
    }

    @Test func `that was stopped goes on there as before, and sets no bookmark back again`() {
        let visit = visit(validity: 8, next: 40, after: bookmark(7, next: 50)).stopped(at: UID(10) ?? .first)
        #expect(!visit.isReset && visit.first.number == 10)
        #expect(visit.since == 1_780_000_000 && visit.anewBelow == 40)
        #expect(
            visit.isKnown(at: UID(10)) && visit.bookmark(at: UID(10)) == bookmark(8, next: 10, anewBelow: 40))
        #expect(visit.end(after: nil)?.number == 40)
    }

    @Test func `asks for the next number where the server does not say it and old mail is left out`() {
        #expect(!visit(validity: 7, next: nil, after: bookmark(7, next: 50)).needsNext)
        var visit = visit(validity: 8, next: nil, after: bookmark(7, next: 50))
        #expect(visit.needsNext)
        visit.take(next: UID(40))
        #expect(visit.anewBelow == 40)
    }
}
