private import Dispatch
private import FoundationEssentials
internal import GRDB
private import Synchronization

extension Vault {
    /// How far a mailbox has been read; `nil` when it never was.
    public func bookmark(of mailbox: MailboxKey) throws(VaultError) -> Bookmark? {
        try reading { try bookmark(of: mailbox, in: $0) }
    }

    /// The columns of a label: without what is sealed, which is most of a row.
    private static let label =
        "id, account, mailbox, uid_validity, uid, received, expires, ending, used, goes"

    /// The labels of the rows that pass the filter, the one received last first.
    public func labels(matching filter: LabelFilter = LabelFilter()) throws(VaultError) -> [Label] {
        let (condition, arguments) = filter.condition
        return try reading { db in
            try Row.fetchAll(
                db,
                sql:
                    "SELECT \(Self.label) FROM item WHERE \(condition) ORDER BY received DESC, id DESC LIMIT ?",
                arguments: arguments + [filter.limit ?? -1]
            ).map { try label(from: $0) }
        }
    }

    /// The label of one row; `nil` when there is no row of this number.
    public func label(of id: Int64) throws(VaultError) -> Label? {
        try reading { db in
            let statement = try db.cachedStatement(
                sql: "SELECT \(Self.label) FROM item WHERE id = ? AND ending = 0")
            return try Row.fetchOne(statement, arguments: [id]).map { try label(from: $0) }
        }
    }

    /// The number of the row that was kept last; 0 before the first.
    public func lastID() throws(VaultError) -> Int64 {
        try reading { (try Int64.fetchOne($0, sql: "SELECT next_item FROM nameplate") ?? 1) - 1 }
    }

    /// The payload of a row, when neither it nor anything in its label has changed since it was sealed.
    public func open(_ label: Label, with identity: Identity) throws(VaultError) -> [UInt8] {
        try open([label], with: identity)[0].get()
    }

    /// The payloads of many rows, in the order of their labels; what is wrong with one row does not touch the others.
    ///
    /// Costs about 0.1 ms of one core for each ``keep(_:for:movingTo:resetting:)`` that the rows come from, the first time
    /// (``OpenedSeals``); all cores are used.
    public func open(_ labels: [Label], with identity: Identity) throws(VaultError) -> [Result<
        [UInt8], VaultError
    >] {
        var payloads: [Result<[UInt8], VaultError>] = []
        payloads.reserveCapacity(labels.count)
        var seals: [Int64: Result<Seal, Seal.Fault>] = [:]
        let opened =
            labels.count < OpenedSeals.threshold
            ? nil : OpenedSeals(besideVault: path, id: nameplate.id, identity: identity)
        var rest = labels[...]
        while !rest.isEmpty {
            // In slices, so that no transaction is held open while the slow part of opening runs.
            let slice = rest.prefix(256)
            rest = rest.dropFirst(256)
            let rows = try reading { db in
                let statement = try db.cachedStatement(
                    sql: """
                        SELECT item.tag, item.sealed, item.seal, seal.sealed_key
                        FROM item LEFT JOIN seal ON seal.id = item.seal WHERE item.id = ?
                        """)
                return try slice.map { try Row.fetchOne(statement, arguments: [$0.id]) }
            }
            openSeals(of: rows, with: identity, opened, into: &seals)
            for (label, row) in zip(slice, rows) {
                payloads.append(payload(of: row, label: label, seals: seals))
            }
        }
        opened?.keep(seals.values.compactMap { try? $0.get() }) {
            try? reading { try Int.fetchOne($0, sql: "SELECT count(*) FROM seal") }
        }
        return payloads
    }

    /// Opens the seals of rows that are not open yet and were not before, on all cores.
    private func openSeals(
        of rows: [Row?], with identity: Identity, _ before: OpenedSeals?,
        into seals: inout [Int64: Result<Seal, Seal.Fault>]
    ) {
        var keys: [Int64: [UInt8]] = [:]
        for row in rows.compactMap(\.self) {
            let (id, sealedKey) = (row.integer("seal") ?? 0, row.bytes("sealed_key"))
            guard seals[id] == nil, keys[id] == nil else { continue }
            if let before, case let digest = Seal.digest(of: sealedKey), let key = before.key(of: digest) {
                seals[id] = .success(Seal(sealedKey, digest: digest, key: key))
            } else {
                keys[id] = sealedKey
            }
        }
        let closed = Array(keys)
        let vault = nameplate.id
        let opened = Mutex<[(Int64, Result<Seal, Seal.Fault>)]>([])
        DispatchQueue.concurrentPerform(iterations: closed.count) { index in
            let seal = Result { () throws(Seal.Fault) in
                try Seal(opening: closed[index].value, with: identity, vault: vault)
            }
            opened.withLock { $0.append((closed[index].key, seal)) }
        }
        for (id, seal) in opened.withLock({ $0 }) { seals[id] = seal }
    }

    private func payload(
        of row: Row?, label: Label, seals: [Int64: Result<Seal, Seal.Fault>]
    ) -> Result<[UInt8], VaultError> {
        guard let row, let seal = seals[row.integer("seal") ?? 0] else {
            return .failure(.noSuchRow(label.id))
        }
        do {
            return .success(
                try seal.get().opening(row.bytes("sealed"), beside: label.transcript(tag: row.bytes("tag"))))
        } catch {
            return .failure(VaultError(error, row: label.id))
        }
    }

    func bookmark(of mailbox: MailboxKey, in db: Database) throws -> Bookmark? {
        let statement = try db.cachedStatement(
            sql: "SELECT * FROM bookmark WHERE account = ? AND mailbox = ?")
        return try Row.fetchOne(statement, arguments: [mailbox.account, mailbox.id]).map {
            try bookmark(from: $0)
        }
    }

    func bookmark(from row: Row) throws -> Bookmark {
        let account = row.text("account") ?? ""
        guard let mailbox = row.text("mailbox"), let validity = row.number("uid_validity"),
            let next = row.number("next_uid"), let anewBelow = row.number("anew_below")
        else { throw VaultError.bookmarkDamaged(account: account) }
        let bookmark = Bookmark(
            mailbox: MailboxKey(account: account, id: mailbox), uidValidity: validity, nextUID: next,
            since: row.integer("since").map(Date.init(timestamp:)), anewBelow: anewBelow)
        guard nameplate.proof(of: bookmark) == row.bytes("proof") else {
            throw VaultError.bookmarkDamaged(account: account)
        }
        return bookmark
    }

    func label(from row: Row) throws -> Label {
        guard let id = row.integer("id") else {
            throw VaultError.damaged(path: path, what: "a row has no number")
        }
        guard let account = row.text("account"), let mailbox = row.text("mailbox"),
            let validity = row.number("uid_validity"), let uid = row.number("uid"),
            let received = row.integer("received")
        else { throw VaultError.rowDamaged(id) }
        return Label(
            id: id, mailbox: MailboxKey(account: account, id: mailbox), uidValidity: validity, uid: uid,
            received: Date(timestamp: received), expires: row.integer("expires").map(Date.init(timestamp:)),
            isEnding: row.integer("ending") == 1, used: row.integer("used").map(Date.init(timestamp:)),
            goes: row.integer("goes").map(Date.init(timestamp:)))
    }
}

extension LabelFilter {
    /// The filter as a condition of SQL and its arguments.
    fileprivate var condition: (String, StatementArguments) {
        var conditions = ["ending = \(endings ? 1 : 0)"]
        var arguments = StatementArguments()
        func add(_ condition: String, _ value: some DatabaseValueConvertible) {
            conditions.append(condition)
            arguments += [value]
        }
        if let account { add("account = ?", account) }
        if let since { add("received >= ?", since.timestamp) }
        if let after { add("id > ?", after) }
        switch expiry {
        case .any: break
        case .current(let moment): add("(expires IS NULL OR expires > ?)", moment.timestamp)
        case .expired(let moment): add("expires <= ?", moment.timestamp)
        }
        return (conditions.joined(separator: " AND "), arguments)
    }
}
