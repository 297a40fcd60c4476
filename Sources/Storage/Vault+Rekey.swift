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
                let (sealed, fault) = try rekey(seal: id, with: identity, to: recipients)
                count += sealed
                failure = failure ?? fault
            } catch {
                failure = failure ?? error
                guard error.concernsOneRow else { break }
            }
        }
        // Also when nothing was left to do: the call before may have been cut short here.
        do { try wipe() } catch { failure = failure ?? error }
        file.forgetOpenedSeals()
        if let failure { throw failure }
        return count
    }

    /// Seals the rows of one seal anew; a row that cannot be opened stays under the old one, and is told.
    private func rekey(
        seal id: Int64, with identity: Identity, to recipients: [Recipient]
    ) throws(VaultError) -> (count: Int, fault: VaultError?) {
        let stored = try reading { db in
            try Data.fetchOne(db, sql: "SELECT sealed_key FROM seal WHERE id = ?", arguments: [id])
        }
        // Gone since: its rows were forgotten.
        guard let stored, !Seal.isSealed(Array(stored), to: recipients) else { return (0, nil) }
        let new = try seal(for: recipients)
        return try writing { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT item.*, seal.sealed_key FROM item JOIN seal ON seal.id = item.seal WHERE item.seal = ?
                    """, arguments: [id])
            guard let sealedKey = rows.first?.bytes("sealed_key") else { return (0, nil) }
            var newID: Int64?
            let update = try db.cachedStatement(sql: "UPDATE item SET seal = ?, sealed = ? WHERE id = ?")
            let old: Seal
            do throws(Seal.Fault) {
                old = try Seal(opening: sealedKey, with: identity, vault: nameplate.id)
            } catch { throw VaultError(error, row: rows[0].integer("id") ?? 0) }
            var (count, fault): (Int, VaultError?) = (0, nil)
            for row in rows {
                let label = try label(from: row)
                let open = label.transcript(tag: row.bytes("tag"))
                do {
                    var payload = try old.opening(row.bytes("sealed"), beside: open)
                    defer { payload.wipe() }
                    let seal = try newID ?? Self.insert(new, in: db)
                    newID = seal
                    try update.execute(arguments: [
                        seal, Data(try new.sealing(payload, beside: open)), label.id,
                    ])
                    if !label.isEnding { count += 1 }
                } catch let damage as Seal.Fault { fault = fault ?? VaultError(damage, row: label.id) }
            }
            try Self.dropSeal(id, in: db)
            try file.removeBackups()
            return (count, fault)
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
