internal import GRDB

/// The sealed store: rows that only an ``Identity`` opens, and the bookmarks of the mailboxes they come from.
///
/// Open in the file lie, of each row, its id, account, times, origin and a keyed tag against duplicates; the rest is
/// sealed to the recipients, and the writer cannot read it back. Several processes may use one vault at once. Calls block
/// until they are done, for at most the patience that was given plus the time the disk needs.
public struct Vault: Sendable {
    /// How large a payload may be, in bytes: far above any finding, far below what hurts.
    public static let payloadLimit = 64 * 1024 - Padding.lengthSize
    /// How many recipients a row may have.
    public static let recipientLimit = Seal.recipientLimit

    /// Where the vault lies.
    public var path: String { file.path }

    let file: VaultFile
    let queue: DatabaseQueue
    let nameplate: Nameplate
    let debt = WipeDebt()

    /// Opens a vault; makes it, and the directories above it, when there is none and `creating` says so.
    ///
    /// The directory must be ours with mode 0700, the file ours with mode 0600, regular and with one name. `patience` is
    /// how long to wait for another process before ``VaultError/busy(path:)``.
    public init(at path: String, creating: Bool = true, patience: Duration = .seconds(10)) throws(VaultError)
    {
        try self.init(at: path, creating: creating, patience: patience, schema: .current)
    }

    init(at path: String, creating: Bool, patience: Duration, schema: Schema) throws(VaultError) {
        let file = VaultFile(path: path, patience: patience)
        do {
            let queue = try file.open(schema: schema, creating: creating)
            self.file = file
            self.queue = queue
            nameplate = try queue.read { try Self.nameplate(in: $0, path: path) }
        } catch { throw VaultError(error, path: path) }
    }

    /// Makes the directory of a vault, and those above it, where they are missing; it must be as for the vault itself.
    public static func makeFolder(for path: String) throws(VaultError) {
        do {
            _ = try PrivateDirectory(
                at: PrivateDirectory.parent(of: path), noun: "vault directory", creating: true)
        } catch { throw VaultError(error, path: path) }
    }

    /// What stands for a folder of an account in this vault; the same call always gives the same key.
    public func mailboxKey(account: String, folder: String) -> MailboxKey {
        nameplate.mailbox(account: account, folder: folder)
    }

    /// A number that changes when another process, or another `Vault` of this one, has committed.
    ///
    /// It says nothing of this value's own commits, and numbers of two `Vault` values cannot be compared.
    public func dataVersion() throws(VaultError) -> Int {
        try reading { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    }

    /// How many rows there are.
    public func count() throws(VaultError) -> Int {
        try reading { try Int.fetchOne($0, sql: "SELECT count(*) FROM item WHERE ending = 0") ?? 0 }
    }

    /// Looks at everything that can be checked without an identity, and throws what is wrong first.
    ///
    /// Takes time in proportion to the size of the vault.
    public func checkIntegrity() throws(VaultError) {
        try reading { db in
            try file.check()
            _ = try Schema.current.version(of: db, path: path)
            guard try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"] else {
                throw VaultError.damaged(path: path, what: "its pages do not fit together")
            }
            guard try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil else {
                throw VaultError.damaged(path: path, what: "rows have lost their seals")
            }
            _ = try Self.nameplate(in: db, path: path)
            for row in try Row.fetchAll(db, sql: "SELECT * FROM bookmark") { _ = try bookmark(from: row) }
        }
    }

    func reading<Value>(_ body: (Database) throws -> Value) throws(VaultError) -> Value {
        do {
            // Not `read`: it has SQLite refuse writes meanwhile, and each time every statement is compiled anew.
            return try queue.inDatabase { db in
                try db.beginTransaction(.deferred)
                do {
                    let value = try body(db)
                    try db.commit()
                    return value
                } catch {
                    try? db.rollback()
                    throw error
                }
            }
        } catch { throw VaultError(error, path: path) }
    }

    func writing<Value>(_ body: (Database) throws -> Value) throws(VaultError) -> Value {
        do { return try queue.write(body) } catch { throw VaultError(error, path: path) }
    }

    private static func nameplate(in db: Database, path: String) throws -> Nameplate {
        let row = try Row.fetchOne(db, sql: "SELECT vault, key, proof FROM nameplate")
        guard let row, let nameplate = Nameplate(id: row.bytes("vault"), key: row.bytes("key")),
            nameplate.proof == row.bytes("proof")
        else { throw VaultError.damaged(path: path, what: "its nameplate does not fit") }
        return nameplate
    }
}
