private import FoundationEssentials
internal import GRDB

extension Vault {
    /// Keeps rows and moves the bookmark, both or neither; returns the labels of the rows that are new.
    ///
    /// A row whose account and ``Item/identity`` are there already is skipped. When this returns, all of it is on the
    /// disk. A bookmark never goes back while UIDVALIDITY stays the same, unless `resetting`. Rows kept in one call share
    /// a seal, so that a batch is cheaper to keep and to open than its rows one by one.
    @discardableResult
    public func keep(
        _ items: [Item], for recipients: [Recipient], movingTo bookmark: Bookmark?, resetting: Bool = false
    ) throws(VaultError) -> [Label] {
        try keepEach(items, for: recipients, movingTo: bookmark, resetting: resetting).compactMap(\.self)
    }

    /// As ``keep(_:for:movingTo:resetting:)``, and tells for each row its label, or `nil` where it was there already.
    ///
    /// A known row that its item takes over (``Item/takesOver``) is sealed anew with its place, under its own number.
    /// `unread` are messages that were passed over on the way to the bookmark.
    public func keepEach(
        _ items: [Item], for recipients: [Recipient], movingTo bookmark: Bookmark?, resetting: Bool = false,
        unread: [UnreadMessage] = []
    ) throws(VaultError) -> [Label?] {
        if let item = items.first(where: { $0.payload.count > Self.payloadLimit }) {
            throw .payloadTooLarge(bytes: item.payload.count)
        }
        if !items.isEmpty && recipients.isEmpty { throw .noRecipients }
        guard recipients.count <= Self.recipientLimit else { throw .tooManyRecipients(recipients.count) }

        var fresh = items.enumerated().map { index, item in
            (
                index: index, item: item,
                tag: nameplate.tag(account: item.mailbox.account, identity: item.identity)
            )
        }
        if !fresh.isEmpty {
            fresh = try reading { db in
                try fresh.filter { try Self.change(by: $0.item, $0.tag, in: db) != nil }
            }
        }
        var labels = [Label?](repeating: nil, count: items.count)
        if fresh.isEmpty && bookmark == nil && unread.isEmpty { return labels }
        // The slow part of sealing comes before the transaction, so that writers do not wait for one another's.
        let seal = fresh.isEmpty ? nil : try self.seal(for: recipients)
        let nobody = labels
        labels = try writing { db in
            var labels = nobody
            if let seal {
                var sealID: Int64?
                // Looked up again: another process may have been quicker, or the batch may hold a row twice.
                for (index, item, tag) in fresh {
                    guard let change = try Self.change(by: item, tag, in: db) else { continue }
                    let seal = (id: try sealID ?? Self.insert(seal, in: db), seal: seal)
                    sealID = seal.id
                    switch change {
                    case .addition:
                        labels[index] = try insert(item, tag: tag, under: seal.seal, sealID: seal.id, in: db)
                    case .move(let row):
                        try move(row, to: item, tag: tag, under: seal.seal, sealID: seal.id, in: db)
                    }
                }
            }
            if let bookmark {
                if resetting { try forgetUnread(in: bookmark.mailbox, db: db) }
                try move(to: bookmark, resetting: resetting, in: db)
            }
            try note(unread, in: db)
            return labels
        }
        return labels
    }

    /// What an item does to the vault; a row that is there and stays where it is is no change.
    private enum Change {
        case addition
        case move(row: Int64)
    }

    private static func change(by item: Item, _ tag: [UInt8], in db: Database) throws -> Change? {
        let statement = try db.cachedStatement(
            sql: "SELECT id, mailbox = ? AND uid_validity = ? AND uid = ? AS stays FROM item WHERE tag = ?")
        let row = try Row.fetchOne(
            statement, arguments: [item.mailbox.id, item.uidValidity, item.uid, Data(tag)])
        guard let row else { return .addition }
        guard item.takesOver, row.integer("stays") == 0, let id = row.integer("id") else { return nil }
        return .move(row: id)
    }

    func seal(for recipients: [Recipient]) throws(VaultError) -> Seal {
        do {
            return try Seal(for: recipients, vault: nameplate.id)
        } catch { throw .failed(path: path, reason: "a recipient is not a usable key") }
    }

    static func insert(_ seal: Seal, in db: Database) throws -> Int64 {
        let statement = try db.cachedStatement(sql: "INSERT INTO seal (sealed_key) VALUES (?)")
        try statement.execute(arguments: [Data(seal.sealedKey)])
        return db.lastInsertedRowID
    }

    private func insert(_ item: Item, tag: [UInt8], under seal: Seal, sealID: Int64, in db: Database) throws
        -> Label
    {
        let next = try db.cachedStatement(
            sql: "UPDATE nameplate SET next_item = next_item + 1 RETURNING next_item - 1")
        guard let id = try Int64.fetchOne(next) else {
            throw VaultError.damaged(path: path, what: "its nameplate does not fit")
        }
        let label = Label(id: id, of: item)
        let sealed = try seal.sealing(item.payload, beside: label.transcript(tag: tag))
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO item (id, account, mailbox, uid_validity, uid, received, expires, goes, ending, tag, seal, sealed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try insert.execute(arguments: [
            id, label.mailbox.account, label.mailbox.id, label.uidValidity, label.uid,
            label.received.timestamp,
            label.expires?.timestamp, label.goes?.timestamp, label.isEnding, Data(tag), sealID, Data(sealed),
        ])
        return label
    }

    /// Seals a row anew, as of another place.
    private func move(
        _ row: Int64, to item: Item, tag: [UInt8], under seal: Seal, sealID: Int64, in db: Database
    ) throws {
        let label = Label(id: row, of: item)
        let sealed = try seal.sealing(item.payload, beside: label.transcript(tag: tag))
        let old = try Int64.fetchOne(db, sql: "SELECT seal FROM item WHERE id = ?", arguments: [row])
        let update = try db.cachedStatement(
            sql: """
                UPDATE item SET mailbox = ?, uid_validity = ?, uid = ?, received = ?, expires = ?, goes = ?, seal = ?, sealed = ?
                WHERE id = ?
                """)
        try update.execute(arguments: [
            label.mailbox.id, label.uidValidity, label.uid, label.received.timestamp,
            label.expires?.timestamp, label.goes?.timestamp,
            sealID, Data(sealed), row,
        ])
        if let old { try Self.dropSeal(old, in: db) }
    }

    private func move(to bookmark: Bookmark, resetting: Bool, in db: Database) throws {
        if !resetting, let old = try self.bookmark(of: bookmark.mailbox, in: db),
            old.uidValidity == bookmark.uidValidity, old.nextUID >= bookmark.nextUID
        {
            return
        }
        let statement = try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO bookmark (account, mailbox, uid_validity, next_uid, since, anew_below, proof)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            bookmark.mailbox.account, bookmark.mailbox.id, bookmark.uidValidity, bookmark.nextUID,
            bookmark.since?.timestamp, bookmark.anewBelow,
            Data(nameplate.proof(of: bookmark)),
        ])
    }
}
