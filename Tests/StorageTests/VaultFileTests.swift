import FoundationEssentials
import GRDB
import Glibc
import Testing

@testable import Storage

@Suite struct `The vault's file` {
    let scratch: Scratch
    let path: String

    init() throws {
        scratch = try Scratch()
        path = scratch("vault.db")
    }

    private func refusal(creating: Bool = true) -> VaultError? {
        do {
            _ = try Vault(at: path, creating: creating, patience: .milliseconds(200))
            return nil
        } catch { return error }
    }

    private func cause() -> FileFault.Cause? {
        guard case .file(let fault) = refusal() else { return nil }
        return fault.cause
    }

    private func filled() throws {
        let vault = try Vault(at: path)
        let mailbox = vault.mailboxKey(account: "home", folder: "INBOX")
        try vault.keep(
            (1...40).map { Item.sample($0, in: mailbox) }, for: [Keys.ada.get().recipient], movingTo: nil)
    }

    @Test func `a new vault, its directory and its companions are ours alone`() throws {
        let path = scratch("a/b/vault.db")
        let vault = try Vault(at: path)
        let mailbox = vault.mailboxKey(account: "home", folder: "INBOX")
        try vault.keep([.sample(1, in: mailbox)], for: [Keys.ada.get().recipient], movingTo: nil)
        #expect(Scratch.mode(of: scratch("a")) == 0o700)
        #expect(Scratch.mode(of: scratch("a/b")) == 0o700)
        for suffix in ["", "-wal", "-shm"] { #expect(Scratch.mode(of: path + suffix) == 0o600, "\(suffix)") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch("a/b")).count == 3)
    }

    @Test func `a vault is not made where none is asked for`() {
        #expect(refusal(creating: false) == .file(FileFault(noun: "vault", path: path, cause: .missing)))
        #expect(throws: VaultError.file(FileFault(noun: "vault", path: scratch("x/v"), cause: .missing))) {
            try Vault(at: scratch("x/v"), creating: false)
        }
        #expect(access(path, F_OK) != 0 && access(scratch("x"), F_OK) != 0)
    }

    @Test(arguments: [0o644, 0o660, 0o606, 0o640] as [mode_t], ["", "-wal", "-shm"])
    func `a file that is open to others is refused, with the chmod that helps`(mode: mode_t, suffix: String)
        throws
    {
        let vault = try Vault(at: path)
        chmod(path + suffix, mode)
        let fault = FileFault(
            noun: "vault", path: path + suffix, cause: .tooOpen(mode: UInt32(mode), wanted: 0o600))
        #expect(refusal() == .file(fault))
        #expect(fault.description.hasSuffix("\nhint: chmod 600 \(path + suffix)"))
        #expect(throws: VaultError.file(fault)) { try vault.checkIntegrity() }
    }

    @Test(arguments: [0o755, 0o710, 0o701, 0o770] as [mode_t])
    func `a directory that is open to others is refused`(mode: mode_t) throws {
        chmod(scratch.path, mode)
        let fault = FileFault(
            noun: "vault directory", path: scratch.path, cause: .tooOpen(mode: UInt32(mode), wanted: 0o700))
        #expect(refusal() == .file(fault))
        #expect(access(path, F_OK) != 0)
        #expect(fault.description.hasSuffix("hint: chmod 700 \(scratch.path)"))
    }

    @Test func `links, FIFOs and directories are refused`() throws {
        try filled()
        rename(path, scratch("real.db"))
        symlink(scratch("real.db"), path)
        #expect(cause() == .symbolicLink)
        unlink(path)
        link(scratch("real.db"), path)
        #expect(cause() == .hardLinked)
        unlink(path)
        mkfifo(path, 0o600)
        #expect(cause() == .notRegular("a FIFO"))
        unlink(path)
        mkdir(path, 0o700)
        #expect(cause() == .notRegular("a directory"))
        rmdir(path)
        symlink(scratch("nowhere"), path)
        #expect(cause() == .symbolicLink)
        #expect(access(scratch("nowhere"), F_OK) != 0)
    }

    @Test func `no vault is made beside the log of another`() throws {
        _ = try scratch.write("log", to: "vault.db-wal")
        #expect(refusal() == .damaged(path: path, what: "its log is there without it"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["vault.db-wal"])
    }

    @Test func `a link planted as the log is refused`() throws {
        try filled()
        symlink(scratch("elsewhere"), path + "-wal")
        #expect(cause() == .symbolicLink)
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
    func `somebody else's file, directory or link to a directory is refused`() throws {
        try filled()
        chown(path, 4711, 4711)
        #expect(cause() == .foreignOwner(4711))
        chown(path, 0, 0)
        mkdir(scratch("open"), 0o777)
        symlink(scratch.path, scratch("open/link"))
        #expect(throws: Never.self) { try Vault(at: scratch("open/link/vault.db"), creating: false) }
        lchown(scratch("open/link"), 4711, 4711)
        #expect(
            throws: VaultError.file(
                FileFault(noun: "vault directory", path: scratch("open/link"), cause: .symbolicLink))
        ) { try Vault(at: scratch("open/link/vault.db"), creating: false) }
        chown(scratch.path, 4711, 4711)
        #expect(cause() == .foreignOwner(4711))
        chown(scratch.path, 0, 0)
    }

    @Test func `a file where a directory is due is refused`() throws {
        _ = try scratch.write("x", to: "file")
        #expect(throws: VaultError.self) { try Vault(at: scratch("file/vault.db")) }
    }

    @Test func `an empty file is named as such`() throws {
        _ = try scratch.write("", to: "vault.db")
        #expect(refusal() == .empty(path: path))
    }

    @Test(arguments: [
        "x",
        "not a database at all, but long enough to hold a header of one hundred bytes, which is what SQLite reads first of all",
        "SQLite format 3\u{0}",
    ])
    func `a file that is not SQLite is refused and left as it is`(text: String) throws {
        _ = try scratch.write(text, to: "vault.db")
        #expect(refusal() == .foreign(path: path))
        #expect(try scratch.bytes(of: "vault.db") == Array(text.utf8))
    }

    @Test func `another program's SQLite file is refused and left as it is`() throws {
        _ = try scratch.write("", to: "vault.db")
        try raw(path) { try $0.execute(sql: "CREATE TABLE bookmarks (url TEXT); PRAGMA user_version = 1") }
        let before = try scratch.bytes()
        #expect(refusal() == .foreign(path: path))
        #expect(try scratch.bytes() == before)
    }

    @Test func `a newer format is refused by name and left as it is`() throws {
        try filled()
        try raw(path) { try $0.execute(sql: "PRAGMA user_version = 9") }
        let before = try scratch.bytes()
        #expect(refusal() == .newer(path: path, version: 9, known: Schema.current.version))
        #expect(try scratch.bytes() == before)
        #expect(refusal()?.description.contains("hint: use a newer latchkey") == true)
    }

    @Test func `a planted view is refused`() throws {
        try filled()
        try raw(path) { try $0.execute(sql: "CREATE VIEW spy AS SELECT * FROM item") }
        #expect(refusal() == .damaged(path: path, what: "somebody changed its tables"))
    }

    @Test func `a truncated file is refused, wherever it ends`() throws {
        try filled()
        let size = try scratch.bytes(of: "vault.db").count
        for length in stride(from: 1, to: size, by: 3_001) {
            let copy = try scratch.write(
                Array(try scratch.bytes(of: "vault.db").prefix(length)), to: "cut.db")
            #expect(throws: VaultError.self, "\(length) of \(size)") {
                try Vault(at: copy, creating: false).checkIntegrity()
            }
            for suffix in ["", "-wal", "-shm"] { unlink(copy + suffix) }
        }
    }

    @Test func `a vault of an older format is copied first, then brought up to date`() throws {
        try filled()
        let later = Schema(
            steps: Schema.current.steps + ["CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT"])
        let vault = try Vault(at: path, creating: false, patience: .seconds(1), schema: later)
        #expect(try raw(path) { try Int.fetchOne($0, sql: "PRAGMA user_version") } == later.version)
        #expect(try vault.open(vault.labels(), with: Keys.ada.get()).allSatisfy { (try? $0.get()) != nil })
        let known = Schema.current.version
        #expect(Scratch.mode(of: path + ".format-\(known)") == 0o600)
        let copy = try Vault(at: path + ".format-\(known)", creating: false)
        #expect(try copy.labels() == vault.labels())
        #expect(refusal() == .newer(path: path, version: later.version, known: known))
    }

    @Test func `a copy of an older format goes with the first row that is forgotten, or sealed anew`() throws
    {
        for change in ["forget", "expire", "rekey"] {
            let scratch = try Scratch()
            let vault = try Vault(at: scratch("vault.db"))
            let inbox = vault.mailboxKey(account: "home", folder: "INBOX")
            try vault.keep(
                [.sample(1, in: inbox), .sample(2, in: inbox, goes: 1_000)],
                for: [Keys.ada.get().recipient], movingTo: nil)
            let sealed = try raw(vault.path) { db in
                try Row.fetchAll(db, sql: "SELECT sealed FROM item").map {
                    Array($0.bytes("sealed").prefix(64))
                }
            }
            try vault.wipe()
            let copy = vault.path + ".format-1"
            try FileManager.default.copyItem(atPath: vault.path, toPath: copy)
            try FileManager.default.copyItem(atPath: vault.path, toPath: copy + ".new")
            let copied = Array(try Data(contentsOf: URL(filePath: copy)))
            try #require(sealed.count == 2 && sealed.allSatisfy { copied.contains(bytes: $0) })
            try vault.forget([99])
            try #require(FileManager.default.fileExists(atPath: copy))
            // What has the file open still sees what becomes of its bytes.
            let file = open(copy, O_RDONLY)
            defer { close(file) }
            switch change {
            case "forget": try vault.forget([1])
            case "expire": try vault.forgetGone(at: Date(timeIntervalSince1970: 2_000))
            default: try vault.rekey(with: Keys.ada.get(), to: [Identity.generate().recipient])
            }
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: scratch.path).allSatisfy {
                    !$0.contains("format")
                }, "\(change)")
            var left = copied
            #expect(pread(file, &left, left.count, 0) == left.count)
            #expect(sealed.allSatisfy { !left.contains(bytes: $0) }, "\(change)")
        }
    }

    @Test func `what a killed maker left behind does not matter`() throws {
        for suffix in ["", "-wal", "-shm", "-journal"] {
            _ = try scratch.write("half", to: "vault.db.new" + suffix)
        }
        try filled()
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: scratch.path).allSatisfy {
                !$0.contains("new")
            })
    }

    @Test func `a path of control characters is shown without them`() {
        let error = VaultError.foreign(path: "/tmp/\u{1B}[2J\u{202E}x'y")
        #expect(error.description.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
        #expect(!error.description.unicodeScalars.contains("\u{202E}"))
        #expect(Shell.quoted("/a b/it's") == "'/a b/it'\\''s'")
        #expect(Shell.quoted("/var/lib/latchkey/vault.db") == "/var/lib/latchkey/vault.db")
    }
}
