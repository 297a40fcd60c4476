private import FoundationEssentials
internal import GRDB

/// The form of the file: its steps, oldest first, each of which makes one version of the format.
struct Schema: Sendable {
    /// "LTKY" in the file's header says whose file it is.
    static let applicationID: Int64 = 0x4C54_4B59
    static let current = Schema(steps: [
        """
        CREATE TABLE nameplate (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            vault BLOB NOT NULL,
            key BLOB NOT NULL,
            proof BLOB NOT NULL,
            next_item INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE seal (
            id INTEGER PRIMARY KEY,
            sealed_key BLOB NOT NULL
        ) STRICT;

        CREATE TABLE item (
            id INTEGER PRIMARY KEY,
            account TEXT NOT NULL,
            mailbox TEXT NOT NULL,
            uid_validity INTEGER NOT NULL,
            uid INTEGER NOT NULL,
            received INTEGER NOT NULL,
            expires INTEGER,
            tag BLOB NOT NULL UNIQUE,
            seal INTEGER NOT NULL REFERENCES seal (id),
            sealed BLOB NOT NULL
        ) STRICT;
        CREATE INDEX item_expires ON item (expires) WHERE expires IS NOT NULL;
        CREATE INDEX item_seal ON item (seal);

        CREATE TABLE bookmark (
            account TEXT NOT NULL,
            mailbox TEXT NOT NULL,
            uid_validity INTEGER NOT NULL,
            next_uid INTEGER NOT NULL,
            proof BLOB NOT NULL,
            PRIMARY KEY (account, mailbox)
        ) STRICT, WITHOUT ROWID;
        """,
        """
        CREATE TABLE unread (
            account TEXT NOT NULL,
            mailbox TEXT NOT NULL,
            uid_validity INTEGER NOT NULL,
            uid INTEGER NOT NULL,
            noted INTEGER NOT NULL,
            reason TEXT NOT NULL,
            PRIMARY KEY (account, mailbox, uid_validity, uid)
        ) STRICT, WITHOUT ROWID;
        """,
        """
        ALTER TABLE item ADD COLUMN used INTEGER;
        """,
        """
        ALTER TABLE item ADD COLUMN goes INTEGER;
        CREATE INDEX item_goes ON item (goes) WHERE goes IS NOT NULL;
        """,
        """
        ALTER TABLE item ADD COLUMN ending INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX item_ending ON item (received) WHERE ending = 1;
        """,
        """
        ALTER TABLE bookmark ADD COLUMN since INTEGER;
        ALTER TABLE bookmark ADD COLUMN anew_below INTEGER NOT NULL DEFAULT 0;
        """,
    ])

    /// SQL that makes version 1 out of nothing, version 2 out of version 1, and so on.
    let steps: [String]

    /// The version that the last step makes.
    var version: Int { steps.count }

    /// Fills a new file.
    func create(in queue: DatabaseQueue) throws {
        try queue.writeWithoutTransaction { db in
            // Pages of 8 KiB hold three seals for two recipients each, where pages of 4 KiB would hold one.
            try db.execute(
                sql: """
                    PRAGMA page_size = 8192; PRAGMA application_id = \(Self.applicationID); PRAGMA journal_mode = WAL
                    """)
        }
        try migrate(queue)
        let (id, key) = Nameplate.random()
        try queue.write { db in
            try db.execute(
                sql: "INSERT INTO nameplate (id, vault, key, proof, next_item) VALUES (1, ?, ?, ?, 1)",
                arguments: [Data(id), Data(key), Data(Nameplate(id: id, key: key)?.proof ?? [])])
        }
    }

    /// Takes an older file through the steps it lacks.
    func migrate(_ queue: DatabaseQueue) throws {
        var migrator = DatabaseMigrator()
        for (index, sql) in steps.enumerated() {
            migrator.registerMigration("\(index + 1)") { db in
                try db.execute(sql: sql)
                try db.execute(sql: "PRAGMA user_version = \(index + 1)")
            }
        }
        try migrator.migrate(queue)
    }

    /// The version of a file that is ours, after a look at whether anybody added to its form.
    func version(of db: Database, path: String) throws -> Int {
        guard try Int64.fetchOne(db, sql: "PRAGMA application_id") == Self.applicationID else {
            throw VaultError.foreign(path: path)
        }
        let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        guard found <= version else { throw VaultError.newer(path: path, version: found, known: version) }
        // A trigger or a view would be code of somebody else that runs when we read or write.
        let planted = try Int.fetchOne(
            db, sql: "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')")
        guard found > 0, planted == 0 else {
            throw VaultError.damaged(path: path, what: "somebody changed its tables")
        }
        return found
    }
}
