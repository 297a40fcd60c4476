public import FoundationEssentials
internal import GRDB
private import Synchronization

/// Whether bytes of rows that this process, or one before it, removed may lie in the log still.
///
/// What others remove meanwhile is theirs to wipe.
final class WipeDebt: Sendable {
    fileprivate let isOwed = Atomic(true)
}

extension Vault {
    /// Deletes rows so that none of their bytes stay in the vault's files; returns how many there were.
    ///
    /// Numbers without a row do no harm. When another process reads on for longer than our patience, the rows are
    /// forgotten, and ``VaultError/notWiped(path:)`` says that their sealed bytes are not gone yet.
    @discardableResult
    public func forget(_ ids: [Int64]) throws(VaultError) -> Int {
        try deleting { db in
            let statement = try db.cachedStatement(
                sql: "DELETE FROM item WHERE id = ? AND ending = 0 RETURNING seal, ending")
            return try ids.flatMap { try Row.fetchAll(statement, arguments: [$0]) }
        }
    }

    /// Deletes the rows that stopped working before a moment, as ``forget(_:)`` does.
    @discardableResult
    public func forgetExpired(before moment: Date) throws(VaultError) -> Int {
        try deleting { db in
            try Row.fetchAll(
                db, sql: "DELETE FROM item WHERE expires < ? RETURNING seal, ending",
                arguments: [moment.timestamp])
        }
    }

    /// Deletes the rows whose time to go has come (``Item/goes``), as ``forget(_:)`` does.
    ///
    /// Where there are none, and none were left to be wiped, the log stays as it is.
    @discardableResult
    public func forgetGone(at moment: Date) throws(VaultError) -> Int {
        try deleting(wipingAlways: false) { db in
            try Row.fetchAll(
                db, sql: "DELETE FROM item WHERE goes <= ? RETURNING seal, ending",
                arguments: [moment.timestamp])
        }
    }

    /// Deletes all rows, as ``forget(_:)`` does; the bookmarks stay.
    @discardableResult
    public func forgetAll() throws(VaultError) -> Int {
        let count = try deleting { try Row.fetchAll($0, sql: "DELETE FROM item RETURNING seal, ending") }
        file.forgetOpenedSeals()
        return count
    }

    /// Notes that rows were taken out to be used; numbers without a row do no harm.
    public func markUsed(_ ids: [Int64], at moment: Date) throws(VaultError) {
        try writing { db in
            let statement = try db.cachedStatement(sql: "UPDATE item SET used = ? WHERE id = ?")
            for id in ids { try statement.execute(arguments: [moment.timestamp, id]) }
        }
    }

    /// Deletes rows and the seals that nothing is under any more; `delete` gives seal and kind of each row it deleted.
    ///
    /// - Returns: How many findings that were.
    private func deleting(
        wipingAlways: Bool = true, _ delete: (Database) throws -> [Row]
    ) throws(VaultError) -> Int {
        let (isEmpty, count) = try writing { db in
            let rows = try delete(db)
            // What is forgotten lies in the copy of an older format, too.
            if !rows.isEmpty { try file.removeBackups() }
            for seal in Set(rows.compactMap { $0.integer("seal") }) { try Self.dropSeal(seal, in: db) }
            return (rows.isEmpty, rows.count { $0.integer("ending") == 0 })
        }
        if wipingAlways || !isEmpty || debt.isOwed.load(ordering: .relaxed) { try wipe() }
        return count
    }

    /// Deletes a seal that nothing is under any more.
    static func dropSeal(_ seal: Int64, in db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "DELETE FROM seal WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM item WHERE seal = ?1)")
        try statement.execute(arguments: [seal])
    }

    // secure_delete has overwritten the rows in the pages; the log still holds the pages as they were.
    func wipe() throws(VaultError) {
        debt.isOwed.store(true, ordering: .relaxed)
        do {
            try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            debt.isOwed.store(false, ordering: .relaxed)
        } catch {
            let cause = VaultError(error, path: path)
            throw cause == .busy(path: path) ? .notWiped(path: path) : cause
        }
    }
}
