import FoundationEssentials
import GRDB
import Testing

@testable import Storage

@Suite struct `A vault that somebody changed` {
    let scratch: Scratch
    let vault: Vault
    let ada: Identity
    let inbox: MailboxKey

    init() throws {
        scratch = try Scratch()
        vault = try Vault(at: scratch("vault.db"))
        ada = try Keys.ada.get()
        inbox = vault.mailboxKey(account: "home", folder: "INBOX")
        for number in 1...2 {
            try vault.keep(
                [.sample(number, in: inbox, expires: 9_000)], for: [ada.recipient],
                movingTo: Bookmark(mailbox: inbox, uidValidity: 7, nextUID: UInt32(number + 1)))
        }
    }

    private func change(_ sql: String) throws {
        try raw(vault.path) { try $0.execute(sql: "PRAGMA foreign_keys = OFF; \(sql)") }
    }

    /// What opening a row gives to somebody who lists the vault afresh.
    private func opened(_ id: Int64) throws -> Result<[UInt8], VaultError> {
        let vault = try Vault(at: vault.path)
        guard let label = try vault.label(of: id) else { return .failure(.noSuchRow(id)) }
        return try vault.open([label], with: ada)[0]
    }

    @Test(arguments: [
        "account = 'work'", "account = CAST(x'686f6de5' AS TEXT)", "mailbox = 'x' || substr(mailbox, 2)",
        "uid_validity = 6", "uid = uid + 65536", "received = received + 1", "received = -received",
        "expires = expires + 1", "expires = NULL", "tag = randomblob(16)", "tag = x''", "seal = 2",
        "seal = 99",
        "sealed = x''", "sealed = x'01'", "sealed = zeroblob(541)", "sealed = substr(sealed, 1, 540)",
        "sealed = CAST(sealed || x'00' AS BLOB)", "sealed = (SELECT sealed FROM item WHERE id = 2)",
        "seal = 2, sealed = (SELECT sealed FROM item WHERE id = 2)",
    ])
    func `a column changed under its row keeps the row shut`(change: String) throws {
        try self.change("UPDATE item SET \(change) WHERE id = 1")
        #expect(try opened(1) == .failure(.rowDamaged(1)))
        #expect(try opened(2) == .success(Array("payload 2".utf8)))
    }

    @Test func `no bit of any stored column changes unnoticed`() throws {
        for column in ["sealed", "tag"] {
            let blob = try raw(vault.path) { db in
                try Data.fetchOne(db, sql: "SELECT \(column) FROM item WHERE id = 1") ?? Data()
            }
            for bit in stride(from: 0, to: blob.count * 8, by: blob.count > 100 ? 331 : 9) {
                var changed = blob
                changed[bit / 8] ^= 1 << UInt8(bit % 8)
                try raw(vault.path) { db in
                    try db.execute(sql: "UPDATE item SET \(column) = ? WHERE id = 1", arguments: [changed])
                }
                let result = try opened(1)
                #expect(
                    result == .failure(.rowDamaged(1)) || result == .failure(.rowNewer(1)),
                    "\(column), bit \(bit)")
            }
            try raw(vault.path) { db in
                try db.execute(sql: "UPDATE item SET \(column) = ? WHERE id = 1", arguments: [blob])
            }
        }
        #expect(try opened(1) == .success(Array("payload 1".utf8)))
    }

    @Test func `values of a type that no column has do not trap`() throws {
        try change(
            """
            PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')');
            PRAGMA writable_schema = RESET;
            """)
        for column in [
            "account", "mailbox", "uid_validity", "uid", "received", "expires", "tag", "seal", "sealed",
        ] {
            for value in ["x'ff00'", "'text'", "1.5", "-1", "1e300", "9223372036854775807"] {
                try raw(vault.path) { db in
                    try db.execute(
                        sql: """
                            PRAGMA foreign_keys = OFF; SAVEPOINT one;
                            UPDATE item SET \(column) = \(value) WHERE id = 1; RELEASE one
                            """)
                }
                let outcome = try? opened(1)
                #expect(outcome?.isSuccess != true || column == "received", "\(column) = \(value)")
            }
        }
        _ = try? vault.checkIntegrity()
    }

    @Test func `two rows that changed places stay shut`() throws {
        try change(
            "UPDATE item SET id = 3 WHERE id = 1; UPDATE item SET id = 1 WHERE id = 2; UPDATE item SET id = 2 WHERE id = 3"
        )
        #expect(try opened(1) == .failure(.rowDamaged(1)))
        #expect(try opened(2) == .failure(.rowDamaged(2)))
    }

    @Test func `a row moved into another vault stays shut there`() throws {
        let other = try Vault(at: scratch("other.db"))
        try change(
            """
            ATTACH '\(other.path)' AS other;
            INSERT INTO other.seal SELECT * FROM seal; INSERT INTO other.item SELECT * FROM item;
            """)
        let results = try other.open(other.labels(), with: ada)
        #expect(results == [.failure(.rowDamaged(2)), .failure(.rowDamaged(1))])
    }

    @Test func `a seal that was cut, emptied or taken away keeps its rows shut`() throws {
        for sql in ["SET sealed_key = substr(sealed_key, 1, 1000)", "SET sealed_key = x''"] {
            try change("UPDATE seal \(sql) WHERE id = 1")
            #expect(try opened(1) == .failure(.rowDamaged(1)))
        }
        try change("DELETE FROM seal WHERE id = 1")
        #expect(try opened(1) == .failure(.rowDamaged(1)))
        #expect(throws: VaultError.damaged(path: vault.path, what: "rows have lost their seals")) {
            try vault.checkIntegrity()
        }
    }

    @Test func `a row of a newer kind is named as such`() throws {
        try change("UPDATE item SET sealed = CAST(x'02' || substr(sealed, 2) AS BLOB) WHERE id = 1")
        #expect(try opened(1) == .failure(.rowNewer(1)))
    }

    @Test func `a label that does not tell what the file tells opens nothing`() throws {
        guard let label = try vault.label(of: 1) else { return #expect(Bool(false), "no label") }
        let forged = Label(
            id: 1, mailbox: inbox, uidValidity: 7, uid: 1, received: label.received, expires: nil)
        #expect(throws: VaultError.rowDamaged(1)) { try vault.open(forged, with: ada) }
    }

    @Test(arguments: [
        "next_uid = next_uid + 1", "uid_validity = 8", "proof = x''", "next_uid = -1",
        "uid_validity = 1 << 40",
    ])
    func `a changed bookmark is not believed, and a reset mends it`(change: String) throws {
        try self.change("UPDATE bookmark SET \(change)")
        #expect(throws: VaultError.bookmarkDamaged(account: "home")) { try vault.bookmark(of: inbox) }
        #expect(throws: VaultError.bookmarkDamaged(account: "home")) { try vault.checkIntegrity() }
        let mended = Bookmark(mailbox: inbox, uidValidity: 7, nextUID: 1)
        try vault.keep([], for: [], movingTo: mended, resetting: true)
        #expect(try vault.bookmark(of: inbox) == mended)
    }

    @Test(arguments: ["vault = randomblob(16)", "key = randomblob(32)", "proof = x''", "key = x'00'"])
    func `a changed nameplate is refused when the vault is opened`(change: String) throws {
        try self.change("UPDATE nameplate SET \(change)")
        #expect(throws: VaultError.damaged(path: vault.path, what: "its nameplate does not fit")) {
            try Vault(at: vault.path)
        }
    }

    @Test func `bytes changed anywhere in the file never trap, and never yield a wrong payload`() throws {
        let copy = scratch("copy.db")
        try raw(vault.path) { _ = try $0.checkpoint(.truncate) }
        let good = try Array(Data(contentsOf: URL(filePath: vault.path)))
        let right = Set([1, 2].map { Array("payload \($0)".utf8) })
        var random = Seeded(state: 42)
        for _ in 0..<300 {
            var bad = good
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bad[Int.random(in: bad.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            _ = try scratch.write(bad, to: "copy.db")
            if let vault = try? Vault(at: copy, creating: false, patience: .zero) {
                let payloads = try? vault.open(vault.labels(), with: ada).compactMap { try? $0.get() }
                #expect(right.isSuperset(of: payloads ?? []))
                _ = try? vault.bookmark(of: inbox)
                _ = try? vault.checkIntegrity()
            }
            for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: copy + suffix) }
        }
    }
}

/// Chance that is the same in every run.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension Result {
    var isSuccess: Bool { if case .success = self { true } else { false } }
}
