import FoundationEssentials
import GRDB
import Testing

@testable import Storage

@Suite struct `The vault` {
    let scratch: Scratch
    let vault: Vault
    let ada: Identity
    let inbox: MailboxKey

    init() throws {
        scratch = try Scratch()
        vault = try Vault(at: scratch("vault.db"))
        ada = try Keys.ada.get()
        inbox = vault.mailboxKey(account: "home", folder: "INBOX")
    }

    @discardableResult
    private func keep(_ items: [Item], movingTo bookmark: Bookmark? = nil) throws -> [Label] {
        try vault.keep(items, for: [ada.recipient], movingTo: bookmark)
    }

    private func bookmark(_ next: UInt32, validity: UInt32 = 7) -> Bookmark {
        Bookmark(mailbox: inbox, uidValidity: validity, nextUID: next)
    }

    @Test func `rows come back as they were kept, after the vault was closed too`() throws {
        let items = (1...3).map { Item.sample($0, in: inbox, expires: 5_000) }
        let labels = try keep(items, movingTo: bookmark(4))
        #expect(labels.map(\.id) == [1, 2, 3])
        #expect(labels.map(\.uid) == items.map(\.uid))
        #expect(labels.map(\.received) == items.map(\.received))
        #expect(labels.map(\.expires) == items.map(\.expires))

        let again = try Vault(at: vault.path, creating: false)
        #expect(try again.labels() == labels.reversed())
        #expect(try again.open(labels[1], with: ada) == items[1].payload)
        #expect(try again.open(labels, with: ada).map { try $0.get() } == items.map(\.payload))
        #expect(try again.bookmark(of: inbox) == bookmark(4))
        #expect(try again.count() == 3)
        #expect(throws: Never.self) { try again.checkIntegrity() }
    }

    @Test func `what letters say is over lies among the rows, and is none of them`() throws {
        let word = Item.sample(2, in: inbox, isEnding: true)
        try keep([.sample(1, in: inbox), word, .sample(3, in: inbox)])
        #expect(try vault.labels().map(\.id) == [3, 1])
        #expect(try vault.labels(matching: LabelFilter(limit: 1)).map(\.id) == [3])
        #expect(try vault.count() == 2)
        #expect(try vault.label(of: 2) == nil)
        let labels = try vault.labels(matching: LabelFilter(endings: true))
        #expect(labels.map(\.id) == [2] && labels.map(\.isEnding) == [true])
        #expect(try vault.open(labels[0], with: ada) == word.payload)

        #expect(try vault.forget([2]) == 0)
        let grace = try Keys.grace.get()
        #expect(try vault.rekey(with: ada, to: [grace.recipient]) == 2)
        #expect(try vault.open(labels[0], with: grace) == word.payload)
        #expect(try vault.forgetAll() == 2)
        #expect(try vault.labels(matching: LabelFilter(endings: true)).isEmpty)
    }

    @Test func `nobody can pass a finding off as a word that something is over, nor the other way round`()
        throws
    {
        try keep([.sample(1, in: inbox), .sample(2, in: inbox, isEnding: true)])
        try raw(vault.path) { try $0.execute(sql: "UPDATE item SET ending = 1 - ending") }
        #expect(throws: VaultError.rowDamaged(2)) { try vault.open(vault.labels()[0], with: ada) }
        let label = try vault.labels(matching: LabelFilter(endings: true))[0]
        #expect(throws: VaultError.rowDamaged(1)) { try vault.open(label, with: ada) }
    }

    @Test func `every recipient reads, nobody else does`() throws {
        let grace = try Keys.grace.get()
        let both = try vault.keep(
            [.sample(1, in: inbox)], for: [ada.recipient, grace.recipient], movingTo: nil)
        let hers = try vault.keep([.sample(2, in: inbox)], for: [grace.recipient], movingTo: nil)
        #expect(try vault.open(both[0], with: ada) == vault.open(both[0], with: grace))
        #expect(throws: VaultError.identityDoesNotFit(2)) { try vault.open(hers[0], with: ada) }
        #expect(try vault.open(hers + both, with: ada).map { (try? $0.get()) != nil } == [false, true])
    }

    @Test func `the same finding is kept once, whichever folder it is seen in`() throws {
        let junk = vault.mailboxKey(account: "home", folder: "Junk")
        let other = vault.mailboxKey(account: "work", folder: "INBOX")
        #expect(try keep([.sample(1, in: inbox), .sample(1, in: inbox)]).count == 1)
        #expect(try keep([.sample(1, in: junk), .sample(2, in: junk)]).map(\.uid) == [2])
        #expect(try keep([.sample(1, in: other)]).count == 1)
        #expect(try vault.count() == 3)
    }

    @Test func `a batch of known rows moves the bookmark and writes no seal`() throws {
        _ = try keep([.sample(1, in: inbox)], movingTo: bookmark(2))
        #expect(try keep([.sample(1, in: inbox)], movingTo: bookmark(9)).isEmpty)
        #expect(try vault.bookmark(of: inbox) == bookmark(9))
        #expect(try raw(vault.path) { try Int.fetchOne($0, sql: "SELECT count(*) FROM seal") } == 1)
    }

    @Test func `a bookmark goes forward, and back only when reset or under another UIDVALIDITY`() throws {
        #expect(try vault.bookmark(of: inbox) == nil)
        for (moved, resetting, found) in [
            (bookmark(10), false, bookmark(10)), (bookmark(5), false, bookmark(10)),
            (bookmark(5), true, bookmark(5)), (bookmark(2, validity: 8), false, bookmark(2, validity: 8)),
            (bookmark(.max, validity: .max), false, bookmark(.max, validity: .max)),
        ] {
            try vault.keep([], for: [], movingTo: moved, resetting: resetting)
            #expect(try vault.bookmark(of: inbox) == found)
        }
    }

    @Test func `a mailbox's key hides the folder and differs by account, folder and vault`() throws {
        let other = try Vault(at: scratch("other.db"))
        let keys = [
            inbox, vault.mailboxKey(account: "home", folder: "Junk"),
            vault.mailboxKey(account: "homeI", folder: "NBOX"),
            other.mailboxKey(account: "home", folder: "INBOX"),
        ]
        #expect(Set(keys.map(\.id)).count == keys.count)
        #expect(keys.allSatisfy { $0.id.utf8.count == 32 && $0.id.allSatisfy(\.isHexDigit) })
        #expect(try Vault(at: vault.path).mailboxKey(account: "home", folder: "INBOX") == inbox)
    }

    @Test func `nothing is kept without recipients, for too many, or beyond the limit`() throws {
        let item = Item.sample(1, in: inbox)
        #expect(throws: VaultError.noRecipients) { try vault.keep([item], for: [], movingTo: bookmark(2)) }
        #expect(throws: VaultError.tooManyRecipients(17)) {
            try vault.keep([item], for: Array(repeating: ada.recipient, count: 17), movingTo: nil)
        }
        let large = Item.sample(2, in: inbox, payload: String(repeating: "x", count: Vault.payloadLimit + 1))
        #expect(throws: VaultError.payloadTooLarge(bytes: Vault.payloadLimit + 1)) {
            try keep([item, large], movingTo: bookmark(3))
        }
        #expect(try vault.count() == 0)
        #expect(try vault.bookmark(of: inbox) == nil)
    }

    @Test func `labels are filtered and stand newest first`() throws {
        let work = vault.mailboxKey(account: "work", folder: "INBOX")
        _ = try keep([
            .sample(1, in: inbox, received: 500, expires: 100), .sample(2, in: inbox, received: 300),
            .sample(3, in: work, received: 400, expires: 200),
        ])
        func ids(_ filter: LabelFilter) throws -> [Int64] { try vault.labels(matching: filter).map(\.id) }
        #expect(try ids(LabelFilter()) == [1, 3, 2])
        #expect(try ids(LabelFilter(account: "home")) == [1, 2])
        #expect(try ids(LabelFilter(account: "home' OR 1")) == [])
        #expect(try ids(LabelFilter(since: Date(timeIntervalSince1970: 403))) == [1, 3])
        #expect(try ids(LabelFilter(after: 1)) == [3, 2])
        #expect(try ids(LabelFilter(expiry: .current(at: Date(timeIntervalSince1970: 100)))) == [3, 2])
        #expect(try ids(LabelFilter(expiry: .expired(at: Date(timeIntervalSince1970: 100)))) == [1])
        #expect(try ids(LabelFilter(account: "work", after: 1, limit: 5)) == [3])
        #expect(try ids(LabelFilter(limit: 2)) == [1, 3])
        #expect(try vault.label(of: 3)?.mailbox == work)
        #expect(try vault.label(of: 4) == nil)
    }

    @Test(arguments: [-1e18, -1, 0, 0.0014, 4_102_444_800, 1e18, .infinity, .nan] as [TimeInterval])
    func `any time is kept, and the label of today is the label of tomorrow`(time: TimeInterval) throws {
        let date = Date(timeIntervalSince1970: time)
        let item = Item(
            mailbox: inbox, uidValidity: 1, uid: 1, received: date, expires: date, payload: [], identity: [1])
        let labels = try keep([item])
        #expect(try vault.labels() == labels)
        #expect(try vault.open(labels[0], with: ada) == [])
    }

    @Test func `forgotten rows are gone and their numbers are not used again`() throws {
        let labels = try keep((1...4).map { Item.sample($0, in: inbox, expires: Double($0) * 10) })
        #expect(try vault.forget([2, 2, 99]) == 1)
        #expect(throws: VaultError.noSuchRow(2)) { try vault.open(labels[1], with: ada) }
        #expect(try vault.forgetExpired(before: Date(timeIntervalSince1970: 30)) == 1)
        #expect(try vault.labels().map(\.id) == [4, 3])
        #expect(try vault.open(labels[3], with: ada) == Array("payload 4".utf8))
        #expect(try vault.forgetAll() == 2)
        #expect(try vault.count() == 0)
        #expect(try raw(vault.path) { try Int.fetchOne($0, sql: "SELECT count(*) FROM seal") } == 0)
        #expect(try keep([.sample(4, in: inbox)]).map(\.id) == [5])
    }

    @Test func `another vault value's commits change the data version, one's own do not`() throws {
        let watcher = try Vault(at: vault.path)
        let before = try watcher.dataVersion()
        #expect(try watcher.dataVersion() == before)
        _ = try keep([.sample(1, in: inbox)])
        #expect(try watcher.dataVersion() != before)
        #expect(try watcher.labels(matching: LabelFilter(after: 0)).count == 1)
    }

    @Test func `a failure in the midst of a transaction leaves neither rows nor bookmark`() throws {
        _ = try keep([.sample(1, in: inbox)], movingTo: bookmark(2))
        // A trigger that lets two of three rows in; planted behind the vault's back after it was opened.
        try raw(vault.path) { db in
            try db.execute(
                sql: """
                    CREATE TRIGGER saboteur BEFORE INSERT ON item WHEN NEW.uid = 4
                    BEGIN SELECT RAISE(ABORT, 'no'); END
                    """)
        }
        #expect(throws: VaultError.self) {
            try keep((2...4).map { Item.sample($0, in: inbox) }, movingTo: bookmark(5))
        }
        #expect(try vault.count() == 1)
        #expect(try vault.bookmark(of: inbox) == bookmark(2))
        #expect(throws: VaultError.damaged(path: vault.path, what: "somebody changed its tables")) {
            try Vault(at: vault.path)
        }
    }
}
