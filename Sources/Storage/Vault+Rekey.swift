private import FoundationEssentials
internal import GRDB

extension Vault {
    /// Seals all rows anew, to other recipients; returns how many rows that were.
    ///
    /// Rows that are sealed to just these recipients already are left alone, so a call that was cut short goes on where
    /// it stopped. A seal and its rows change together. The old seals are overwritten, and what is sealed to the new
    /// recipients has a key of its own. When a row cannot be opened, all others are sealed anew before its error is thrown.
    @discardableResult
    public func rekey(with identity: Identity, to recipients: [Recipient]) throws(VaultError) -> Int {
        if recipients.isEmpty { throw .noRecipients }
        guard recipients.count <= Self.recipientLimit else { throw .tooManyRecipients(recipients.count) }
        var count = 0
        var failure: VaultError?
        for id in try reading({ try Int64.fetchAll($0, sql: "SELECT id FROM seal ORDER BY id") }) {
            do {
                count += try rekey(seal: id, with: identity, to: recipients)
            } catch {
                failure = failure ?? error
                guard error.concernsOneRow else { break }
            }
        }
        // Also when nothing was left to do: the call before may have been cut short here.
        do { try wipe() } catch { failure = failure ?? error }
        if let failure { throw failure }
        return count
    }

    private func rekey(seal id: Int64, with identity: Identity, to recipients: [Recipient]) throws(VaultError)
        -> Int
    {
        let stored = try reading { db in
            try Data.fetchOne(db, sql: "SELECT sealed_key FROM seal WHERE id = ?", arguments: [id])
        }
        // Gone since: its rows were forgotten.
        guard let stored, !Seal.isSealed(Array(stored), to: recipients) else { return 0 }
        let new = try seal(for: recipients)
        return try writing { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT item.*, seal.sealed_key FROM item JOIN seal ON seal.id = item.seal WHERE item.seal = ?
                    """, arguments: [id])
            guard let sealedKey = rows.first?.bytes("sealed_key") else { return 0 }
            let newID = try Self.insert(new, in: db)
            let update = try db.cachedStatement(sql: "UPDATE item SET seal = ?, sealed = ? WHERE id = ?")
            let old: Seal
            do throws(Seal.Fault) {
                old = try Seal(opening: sealedKey, with: identity, vault: nameplate.id)
            } catch { throw VaultError(error, row: rows[0].integer("id") ?? 0) }
            for row in rows {
                let label = try label(from: row)
                let open = label.transcript(tag: row.bytes("tag"))
                do {
                    var payload = try old.opening(row.bytes("sealed"), beside: open)
                    defer { payload.wipe() }
                    try update.execute(arguments: [
                        newID, Data(try new.sealing(payload, beside: open)), label.id,
                    ])
                } catch let fault as Seal.Fault { throw VaultError(fault, row: label.id) }
            }
            try Self.dropSeal(id, in: db)
            try file.removeBackups()
            return rows.count { $0.integer("ending") == 0 }
        }
    }
}

extension VaultError {
    /// What a fault of a seal means for a row under it.
    init(_ fault: Seal.Fault, row: Int64) {
        self =
            switch fault {
            case .identityDoesNotFit: .identityDoesNotFit(row)
            case .newer: .rowNewer(row)
            case .damaged, .unusableRecipient: .rowDamaged(row)
            }
    }

    fileprivate var concernsOneRow: Bool {
        switch self {
        case .identityDoesNotFit, .rowNewer, .rowDamaged: true
        default: false
        }
    }
}
