internal import GRDB

/// The vault's file and the files SQLite keeps beside it: checked, made whole, opened.
struct VaultFile: Sendable {
    let path: String
    let name: String
    let directory: String
    let patience: Duration

    init(path: String, patience: Duration) {
        self.path = path
        self.patience = patience
        directory = PrivateDirectory.parent(of: path)
        name = PrivateDirectory.name(of: path)
    }

    /// Opens the vault, making it when asked to, and bringing an older one up to date.
    func open(schema: Schema, creating: Bool) throws -> DatabaseQueue {
        let place = try place(creating: creating)
        if place.status(of: name) == nil {
            guard creating else { throw FileFault(noun: "vault", path: path, cause: .missing) }
            guard place.lock(within: patience) else { throw VaultError.busy(path: path) }
            if place.status(of: name) == nil { try create(in: place, schema: schema) }
        }
        try check(in: place)
        let queue = try connect(to: path)
        if try queue.read({ try schema.version(of: $0, path: path) }) < schema.version {
            guard place.lock(within: patience) else { throw VaultError.busy(path: path) }
            let version = try queue.read { try schema.version(of: $0, path: path) }
            if version < schema.version {
                try backUp(queue, version: version, in: place)
                try schema.migrate(queue)
            }
        }
        return queue
    }

    /// Whether the file and its companions are still private.
    func check() throws {
        try check(in: place(creating: false))
    }

    private func place(creating: Bool) throws(FileFault) -> PrivateDirectory {
        do {
            return try PrivateDirectory(at: directory, noun: "vault directory", creating: creating)
        } catch {
            throw error.cause == .missing ? FileFault(noun: "vault", path: path, cause: .missing) : error
        }
    }

    // The file is looked at by name and never opened here: closing a second descriptor of a database would drop the
    // locks that SQLite holds on it in this process (https://sqlite.org/howtocorrupt.html, section 2.2).
    private func check(in place: borrowing PrivateDirectory) throws {
        for suffix in ["", "-wal", "-shm", "-journal"] {
            guard let status = place.status(of: name + suffix) else { continue }
            if let cause = status.fault(.own) {
                throw FileFault(noun: "vault", path: path + suffix, cause: cause)
            }
            if suffix.isEmpty && status.size == 0 { throw VaultError.empty(path: path) }
        }
    }

    // Made whole under another name, so that the final name never stands for half a vault.
    private func create(in place: borrowing PrivateDirectory, schema: Schema) throws {
        // SQLite would play an old vault's log into the new one.
        guard place.status(of: name + "-wal") == nil, place.status(of: name + "-journal") == nil else {
            throw VaultError.damaged(path: path, what: "its log is there without it")
        }
        let draft = name + ".new"
        for suffix in ["", "-wal", "-shm", "-journal"] { try place.remove(draft + suffix) }
        try place.createFile(draft)
        let queue = try connect(to: directory + "/" + draft)
        try schema.create(in: queue)
        try queue.close()
        try place.publish(draft, as: name)
    }

    /// A copy of an older vault, beside it, before its form changes.
    private func backUp(_ queue: DatabaseQueue, version: Int, in place: borrowing PrivateDirectory) throws {
        let copy = "\(name).format-\(version)"
        let draft = copy + ".new"
        for suffix in ["", "-wal", "-shm", "-journal"] { try place.remove(draft + suffix) }
        try place.createFile(draft)
        let target = try connect(to: directory + "/" + draft)
        try queue.backup(to: target)
        try target.close()
        try place.publish(draft, as: copy)
    }

    /// Removes the copies that were made before the form changed, so that none of their bytes stay.
    func removeBackups() throws {
        let place = try place(creating: false)
        for version in 1...Schema.current.version {
            for suffix in ["", ".new"] {
                for companion in ["", "-wal", "-shm", "-journal"] {
                    try place.erase("\(name).format-\(version)\(suffix)\(companion)")
                }
            }
        }
    }

    /// Removes what readers wrote down of seals (``OpenedSeals``), all of which are no more.
    func forgetOpenedSeals() {
        guard let place = try? place(creating: false) else { return }
        try? place.erase(OpenedSeals.path(besideVault: name))
    }

    private func connect(to path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience / .seconds(1))
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { db in
            // Deleted rows are overwritten; a commit is on the disk when it returns; sorting never spills into /tmp.
            try db.execute(
                sql: """
                    PRAGMA trusted_schema = OFF;
                    PRAGMA secure_delete = ON;
                    PRAGMA synchronous = FULL;
                    PRAGMA cell_size_check = ON;
                    PRAGMA temp_store = MEMORY;
                    """)
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }
}
