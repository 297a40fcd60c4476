import FoundationEssentials
import GRDB
import Testing

@testable import Storage

@Suite struct `What lies in the vault's files` {
    let scratch: Scratch
    let vault: Vault
    let ada: Identity

    init() throws {
        scratch = try Scratch()
        vault = try Vault(at: scratch("vault.db"))
        ada = try Keys.ada.get()
    }

    @Test func `neither payload, identity nor folder name, even while the log is hot`() throws {
        let inbox = vault.mailboxKey(account: "home", folder: "CanaryFolder")
        let items = (0..<50).map { number in
            Item(
                mailbox: inbox, uidValidity: 1, uid: UInt32(number), received: Date(timeIntervalSince1970: 0),
                expires: nil, payload: Array("{\"code\":\"CanaryCode-\(number)\"}".utf8),
                identity: Array("CanaryMessage-\(number)".utf8))
        }
        try vault.keep(
            items, for: [ada.recipient], movingTo: Bookmark(mailbox: inbox, uidValidity: 1, nextUID: 50))
        for _ in 0..<2 {
            let bytes = try scratch.bytes()
            #expect(bytes.contains(bytes: Array("home".utf8)))
            #expect(!bytes.contains(bytes: Array("Canary".utf8)))
            #expect(!bytes.contains(bytes: ada.recipient.bytes))
            try vault.forget([1])
        }
    }

    @Test func `after forgetting, no part of the row, whatever order rows come and go in`() throws {
        let inbox = vault.mailboxKey(account: "home", folder: "INBOX")
        var random = Seeded(state: 7)
        var number = 0
        var alive: [Label] = []
        var ciphertexts: [Int64: [UInt8]] = [:]
        var tags: [Int64: [UInt8]] = [:]
        for _ in 0..<40 {
            let items = (0..<Int.random(in: 1...12, using: &random)).map { _ in
                number += 1
                let length = Int.random(in: 0...2_500, using: &random)
                return Item.sample(number, in: inbox, payload: String(repeating: "x", count: length))
            }
            let labels = try vault.keep(items, for: [ada.recipient], movingTo: nil)
            alive += labels
            try raw(vault.path) { db in
                for label in labels {
                    let row = try Row.fetchOne(
                        db, sql: "SELECT * FROM item WHERE id = ?", arguments: [label.id])
                    ciphertexts[label.id] = row?.bytes("sealed")
                    tags[label.id] = row?.bytes("tag")
                }
            }
            alive.shuffle(using: &random)
            let gone = alive.suffix(Int.random(in: 0...min(14, alive.count), using: &random)).map(\.id)
            alive.removeLast(gone.count)
            #expect(try vault.forget(gone) == gone.count)
            let bytes = try scratch.bytes()
            let left = gone.filter { id in
                let sealed = ciphertexts[id] ?? []
                let pieces = stride(from: 16, to: sealed.count - 16, by: 256).map {
                    Array(sealed[$0..<$0 + 16])
                }
                return (pieces + [tags[id] ?? []]).contains { bytes.contains(bytes: $0) }
            }
            try #require(left.isEmpty)
        }
        #expect(number > 100)
    }

    @Test func `what has had its time, no part of it, and all else`() throws {
        let inbox = vault.mailboxKey(account: "home", folder: "INBOX")
        let items: [Item] = [
            .sample(1, in: inbox, goes: 2_000), .sample(2, in: inbox), .sample(3, in: inbox, goes: 2_001),
            .sample(4, in: inbox, expires: 1_000),
        ]
        let labels = try vault.keep(items, for: [ada.recipient], movingTo: nil)
        #expect(try vault.labels().map(\.goes?.timeIntervalSince1970) == [nil, 2_001, nil, 2_000])
        let sealed = try raw(vault.path) { db in
            try Row.fetchOne(db, sql: "SELECT sealed FROM item WHERE id = ?", arguments: [labels[0].id])?
                .bytes("sealed") ?? []
        }
        #expect(try vault.forgetGone(at: Date(timeIntervalSince1970: 1_999)) == 0)
        #expect(try vault.forgetGone(at: Date(timeIntervalSince1970: 2_000)) == 1)
        #expect(try vault.labels().map(\.id) == labels.dropFirst().reversed().map(\.id))
        #expect(try !scratch.bytes().contains(bytes: Array(sealed.dropFirst(16).prefix(32))))
        #expect(try vault.open(labels[2], with: ada) == Array("payload 3".utf8))
    }

    @Test(arguments: [false, true])
    func `what has had its time is wiped once no reader keeps its bytes`(isRestarted: Bool) throws {
        let vault = try Vault(at: vault.path, patience: .milliseconds(50))
        let inbox = vault.mailboxKey(account: "home", folder: "INBOX")
        func sweep(_ vault: Vault, at moment: TimeInterval) throws -> Int {
            try vault.forgetGone(at: Date(timeIntervalSince1970: moment))
        }
        #expect(try sweep(vault, at: 1_000) == 0)
        try vault.keep([.sample(1, in: inbox, goes: 2_000)], for: [ada.recipient], movingTo: nil)
        let reader = try DatabaseQueue(path: vault.path)
        try reader.read { db in
            let seen = try Int.fetchOne(db, sql: "SELECT count(*) FROM item")
            #expect(seen == 1)
            #expect(throws: Never.self) { try sweep(vault, at: 1_999) }
            #expect(throws: VaultError.notWiped(path: vault.path)) { try sweep(vault, at: 2_000) }
            #expect(throws: VaultError.notWiped(path: vault.path)) { try sweep(vault, at: 2_000) }
        }
        #expect(try sweep(isRestarted ? Vault(at: vault.path) : vault, at: 2_000) == 0)
        #expect(try Data(contentsOf: URL(filePath: vault.path + "-wal")).isEmpty)
    }

    @Test func `forgetting says when another reader keeps the bytes in the log`() throws {
        let vault = try Vault(at: vault.path, patience: .milliseconds(50))
        let inbox = vault.mailboxKey(account: "home", folder: "INBOX")
        try vault.keep([.sample(1, in: inbox)], for: [ada.recipient], movingTo: nil)
        let reader = try DatabaseQueue(path: vault.path)
        try reader.read { db in
            let seen = try Int.fetchOne(db, sql: "SELECT count(*) FROM item")
            #expect(seen == 1)
            #expect(throws: VaultError.notWiped(path: vault.path)) { try vault.forgetAll() }
        }
        #expect(try vault.count() == 0)
        #expect(throws: Never.self) { try vault.forgetAll() }
        #expect(try Data(contentsOf: URL(filePath: vault.path + "-wal")).isEmpty)
    }
}
