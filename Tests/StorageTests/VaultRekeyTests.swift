import FoundationEssentials
import GRDB
import Glibc
import Synchronization
import Testing

@testable import Storage

@Suite struct `Sealing the vault anew` {
    let scratch: Scratch
    let vault: Vault
    let ada: Identity
    let grace: Identity

    init() throws {
        scratch = try Scratch()
        vault = try Vault(at: scratch("vault.db"))
        (ada, grace) = (try Keys.ada.get(), try Keys.grace.get())
        for batch in 0..<6 { try keep(batch * 3..<batch * 3 + 3, for: [ada.recipient]) }
    }

    private func keep(_ numbers: Range<Int>, for recipients: [Recipient]) throws {
        let inbox = vault.mailboxKey(account: "home", folder: "INBOX")
        try vault.keep(numbers.map { .sample($0, in: inbox) }, for: recipients, movingTo: nil)
    }

    private func opens(with identity: Identity) throws -> Set<String> {
        Set(
            try vault.open(vault.labels(), with: identity).compactMap { try? $0.get() }
                .map { String(decoding: $0, as: UTF8.self) })
    }

    private let all = Set((0..<18).map { "payload \($0)" })

    @Test func `gives all rows to the new recipients and takes them from the old`() throws {
        let labels = try vault.labels()
        #expect(try vault.rekey(with: ada, to: [grace.recipient]) == 18)
        #expect(try vault.labels() == labels)
        #expect(try opens(with: grace) == all)
        #expect(try opens(with: ada).isEmpty)
        #expect(throws: Never.self) { try vault.checkIntegrity() }
    }

    @Test func `leaves no byte of the old seals and rows in any file`() throws {
        let old = try raw(vault.path) { db in
            try Data.fetchAll(db, sql: "SELECT sealed FROM item")
                + Data.fetchAll(db, sql: "SELECT sealed_key FROM seal")
        }
        try vault.rekey(with: ada, to: [grace.recipient])
        let bytes = try scratch.bytes()
        for blob in old {
            for start in stride(from: 0, to: blob.count - 16, by: 64) {
                #expect(!bytes.contains(bytes: Array(blob[start..<start + 16])))
            }
        }
    }

    @Test func `serves several recipients, in any order, and is done once it is done`() throws {
        let both = [ada.recipient, grace.recipient]
        #expect(try vault.rekey(with: ada, to: both) == 18)
        #expect(try opens(with: ada) == all && opens(with: grace) == all)
        #expect(try vault.rekey(with: grace, to: both.reversed()) == 0)
        try keep(18..<20, for: [ada.recipient])
        #expect(try vault.rekey(with: ada, to: both) == 2)
    }

    @Test func `passes over what it cannot open, and says so`() throws {
        let other = try Identity.generate()
        try keep(18..<19, for: [other.recipient])
        try raw(vault.path) { try $0.execute(sql: "UPDATE item SET uid = 99 WHERE id = 1") }
        #expect(throws: VaultError.rowDamaged(1)) { try vault.rekey(with: ada, to: [grace.recipient]) }
        #expect(try opens(with: grace) == all.subtracting(["payload 0"]))
        #expect(try opens(with: ada).isEmpty)
        #expect(throws: VaultError.rowDamaged(1)) { try vault.rekey(with: ada, to: [grace.recipient]) }
        #expect(try opens(with: other) == ["payload 18"])
        #expect(throws: VaultError.noRecipients) { try vault.rekey(with: ada, to: []) }
    }

    @Test func `goes on where it was killed, at any step, and loses nothing`() async throws {
        try ada.write(to: scratch("ada"))
        try grace.write(to: scratch("grace"))
        var steps = 1
        var isDone = false
        while !isDone {
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [
                    path = vault.path as String, old = scratch("ada") as String,
                    new = scratch("grace") as String, steps = steps as Int
                ] in
                try killedRekey(at: path, from: old, to: new, after: steps)
            }
            let (mine, hers) = (try opens(with: ada), try opens(with: grace))
            #expect(mine.union(hers) == all && mine.isDisjoint(with: hers) && hers.count % 3 == 0)
            isDone = mine.isEmpty
            steps += 7
        }
        #expect(steps > 8)
        #expect(throws: Never.self) { try vault.checkIntegrity() }
    }

    @Test func `notes what was used, without a change to what is sealed`() throws {
        let moment = Date(timeIntervalSince1970: 5_000)
        try vault.markUsed([3, 99], at: moment)
        #expect(try vault.labels().filter { $0.used != nil }.map(\.id) == [3])
        #expect(try vault.label(of: 3)?.used == moment)
        #expect(try vault.rekey(with: ada, to: [grace.recipient]) == 18)
        #expect(try opens(with: grace) == all && vault.label(of: 3)?.used == moment)
    }
}

/// Seals anew and dies before the given statement, or at the end.
func killedRekey(at path: String, from old: String, to new: String, after steps: Int) throws {
    let vault = try Vault(at: path)
    let countdown = Countdown(steps)
    vault.queue.inDatabase { db in db.trace { _ in countdown.tick() } }
    try vault.rekey(with: Identity.load(from: old), to: [Identity.load(from: new).recipient])
    kill(getpid(), SIGKILL)
}
