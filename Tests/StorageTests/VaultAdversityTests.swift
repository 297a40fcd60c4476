import FoundationEssentials
import GRDB
import Glibc
import Testing

@testable import Storage

@Suite struct `A vault in adversity` {
    let scratch: Scratch
    let path: String
    let ada: Identity

    init() throws {
        scratch = try Scratch()
        path = scratch("vault.db")
        ada = try Keys.ada.get()
    }

    @Test func `opens nothing wrong from a log that was damaged anywhere`() throws {
        let vault = try Vault(at: path)
        let inbox = vault.mailboxKey(account: "home", folder: "INBOX")
        try vault.keep([.sample(1, in: inbox)], for: [ada.recipient], movingTo: nil)
        try vault.wipe()
        try vault.keep([.sample(2, in: inbox)], for: [ada.recipient], movingTo: nil)
        let database = Array(try Data(contentsOf: URL(filePath: path)))
        let log = Array(try Data(contentsOf: URL(filePath: path + "-wal")))
        try #require(log.count > 8192)
        var random = Seeded(state: 9)
        var counts: Set<Int> = []
        for _ in 0..<120 {
            var bad = log
            bad[Int.random(in: bad.indices, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
            if Bool.random(using: &random) { bad.removeLast(Int.random(in: 0..<bad.count, using: &random)) }
            _ = try scratch.write(database, to: "copy.db")
            _ = try scratch.write(bad, to: "copy.db-wal")
            let copy = try Vault(at: scratch("copy.db"), creating: false, patience: .zero)
            let payloads = try copy.open(copy.labels(), with: ada).map { try $0.get() }
            counts.insert(payloads.count)
            #expect(payloads.contains(Array("payload 1".utf8)))
            #expect(payloads.count == 1 || payloads.contains(Array("payload 2".utf8)))
            #expect(throws: Never.self) { try copy.checkIntegrity() }
            for suffix in ["", "-wal", "-shm"] { unlink(scratch("copy.db") + suffix) }
        }
        // A commit that was damaged is not there; one behind which the damage lies is.
        #expect(counts.contains(1))
    }

    @Test func `refuses a trigger that somebody planted`() throws {
        _ = try Vault(at: path)
        try raw(path) {
            try $0.execute(
                sql: "CREATE TRIGGER spy AFTER INSERT ON item BEGIN DELETE FROM bookmark; END")
        }
        #expect(throws: VaultError.damaged(path: path, what: "somebody changed its tables")) {
            try Vault(at: path)
        }
    }

    @Test(arguments: [-62_135_596_800, -1, 2_147_483_648, 253_402_300_799] as [TimeInterval])
    func `keeps what came before 1970 or after 2038, in order`(moment: TimeInterval) throws {
        let vault = try Vault(at: path)
        let inbox = vault.mailboxKey(account: "home", folder: "INBOX")
        try vault.keep(
            [.sample(1, in: inbox, received: moment, expires: moment), .sample(2, in: inbox)],
            for: [ada.recipient], movingTo: nil)
        let label = try #require(try vault.label(of: 1))
        #expect(label.received.timeIntervalSince1970 == moment + 1)
        #expect(try vault.open(label, with: ada) == Array("payload 1".utf8))
        #expect(try vault.labels().map(\.id) == (moment < 0 ? [2, 1] : [1, 2]))
    }

    @Test func `is whole, in the old form or the new, when its migration was killed at any moment`()
        async throws
    {
        let old = Schema(steps: Array(Schema.current.steps.prefix(2)))
        _ = try Vault(at: path, creating: true, patience: .seconds(1), schema: old)
        let before = Array(try Data(contentsOf: URL(filePath: path)))
        var versions: Set<Int> = []
        for round in 0..<24 {
            for suffix in ["", "-wal", "-shm", ".format-2"] { unlink(path + suffix) }
            _ = try scratch.write(before, to: "vault.db")
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [path = path as String, round = round as Int] in
                let microseconds = useconds_t(round * 400)
                var thread = pthread_t()
                pthread_create(
                    &thread, nil,
                    { argument in
                        usleep(useconds_t(UInt(bitPattern: argument)))
                        kill(getpid(), SIGKILL)
                        return nil
                    }, UnsafeMutableRawPointer(bitPattern: UInt(microseconds) + 1))
                _ = try Vault(at: path)
                while true { pause() }
            }
            versions.insert(try raw(path) { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 })
            if FileManager.default.fileExists(atPath: path + ".format-2") {
                #expect(try raw(path + ".format-2") { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 2)
            }
            let vault = try Vault(at: path, creating: false)
            #expect(throws: Never.self) { try vault.checkIntegrity() }
            let inbox = vault.mailboxKey(account: "home", folder: "INBOX")
            #expect(try vault.keep([.sample(1, in: inbox)], for: [ada.recipient], movingTo: nil).count == 1)
        }
        #expect(versions.isSubset(of: 2...Schema.current.version))
    }
}
