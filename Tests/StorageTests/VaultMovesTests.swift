import FoundationEssentials
import GRDB
import Testing

@testable import Storage

@Suite struct `A message that moves` {
    let scratch: Scratch
    let vault: Vault
    let ada: Identity
    let inbox: MailboxKey
    let junk: MailboxKey

    init() throws {
        scratch = try Scratch()
        vault = try Vault(at: scratch("vault.db"))
        ada = try Keys.ada.get()
        inbox = vault.mailboxKey(account: "home", folder: "INBOX")
        junk = vault.mailboxKey(account: "home", folder: "Junk")
    }

    private func keep(_ items: [Item]) throws -> [Label] {
        try vault.keep(items, for: [ada.recipient], movingTo: nil)
    }

    @Test func `keeps its row, sealed anew under the same number with its new place`() throws {
        let old = try keep([.sample(1, in: junk, payload: "in Junk"), .sample(2, in: junk)])
        let moved = try keep([.sample(1, in: inbox, payload: "in INBOX", goes: 9_000, takesOver: true)])
        #expect(moved.isEmpty)
        let label = try #require(try vault.label(of: old[0].id))
        #expect(label.mailbox == inbox && label.goes == Date(timeIntervalSince1970: 9_000))
        #expect(try vault.open(label, with: ada) == Array("in INBOX".utf8))
        #expect(throws: VaultError.rowDamaged(old[0].id)) { try vault.open(old[0], with: ada) }
        #expect(try vault.open(old[1], with: ada) == Array("payload 2".utf8))
        #expect(try vault.count() == 2)
    }

    @Test func `leaves no seal behind that nothing is under`() throws {
        _ = try keep([.sample(1, in: junk)])
        _ = try keep([.sample(1, in: inbox, takesOver: true)])
        #expect(try raw(vault.path) { try Int.fetchOne($0, sql: "SELECT count(*) FROM seal") } == 1)
        try vault.checkIntegrity()
    }

    @Test func `is left where it is by a copy that does not take over, and by itself`() throws {
        let first = try keep([.sample(1, in: inbox, payload: "first")])
        _ = try keep([.sample(1, in: junk, payload: "copy")])
        _ = try keep([.sample(1, in: inbox, payload: "again", takesOver: true)])
        #expect(try vault.labels() == first)
        #expect(try vault.open(first[0], with: ada) == Array("first".utf8))
    }
}

@Suite struct `A message that was passed over` {
    let scratch: Scratch
    let vault: Vault
    let inbox: MailboxKey

    init() throws {
        scratch = try Scratch()
        vault = try Vault(at: scratch("vault.db"))
        inbox = vault.mailboxKey(account: "home", folder: "INBOX")
    }

    private func unread(_ uid: UInt32) -> UnreadMessage {
        UnreadMessage(
            mailbox: inbox, uidValidity: 7, uid: uid, noted: Date(timeIntervalSince1970: 1_000),
            reason: "refused")
    }

    private func note(_ uids: [UInt32], next: UInt32, resetting: Bool = false) throws {
        _ = try vault.keepEach(
            [], for: [], movingTo: Bookmark(mailbox: inbox, uidValidity: 7, nextUID: next),
            resetting: resetting, unread: uids.map(unread))
    }

    @Test func `is noted once, together with the bookmark that passes it`() throws {
        try note([3, 5], next: 6)
        try note([5], next: 7)
        #expect(try vault.unreadMessages() == [unread(3), unread(5)])
        #expect(try vault.unreadMessages(of: "home").count == 2)
        #expect(try vault.unreadMessages(of: "work").isEmpty)
        #expect(try vault.bookmark(of: inbox)?.nextUID == 7)
    }

    @Test func `is forgotten when its mailbox is read anew`() throws {
        try note([3, 5], next: 6)
        try note([4], next: 5, resetting: true)
        #expect(try vault.unreadMessages() == [unread(4)])
    }
}
