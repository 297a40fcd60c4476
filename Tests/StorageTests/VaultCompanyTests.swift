import FoundationEssentials
import GRDB
import Glibc
import Synchronization
import Testing

@testable import Storage

@Suite struct `A vault in company` {
    let scratch: Scratch
    let path: String
    let recipients: [Recipient]

    init() throws {
        scratch = try Scratch()
        path = scratch("vault.db")
        recipients = [try Keys.ada.get().recipient]
    }

    @Test func `twenty writers that start at once make one vault and lose nothing`() async throws {
        let path = path, recipients = recipients
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<20 {
                group.addTask {
                    let vault = try Vault(at: path, patience: .seconds(60))
                    let mailbox = vault.mailboxKey(account: "writer \(writer)", folder: "INBOX")
                    for number in 1...10 {
                        try vault.keep(
                            [.sample(number, in: mailbox)], for: recipients,
                            movingTo: Bookmark(mailbox: mailbox, uidValidity: 7, nextUID: UInt32(number + 1)))
                    }
                }
            }
            try await group.waitForAll()
        }
        let vault = try Vault(at: path)
        #expect(try vault.labels().map(\.id).sorted() == Array(1...200))
        #expect(try vault.open(vault.labels(), with: Keys.ada.get()).allSatisfy(\.isSuccess))
        #expect(throws: Never.self) { try vault.checkIntegrity() }
    }

    @Test func `writers in processes of their own do no worse`() async throws {
        await withTaskGroup(of: Void.self) { group in
            for writer in 0..<6 {
                group.addTask { [path] in
                    await #expect(processExitsWith: .success) {
                        [path = path as String, writer = writer as Int] in
                        let vault = try Vault(at: path, patience: .seconds(60))
                        let mailbox = vault.mailboxKey(account: "writer \(writer)", folder: "INBOX")
                        let recipients = [try Identity.generate().recipient]
                        for number in 1...10 {
                            try vault.keep([.sample(number, in: mailbox)], for: recipients, movingTo: nil)
                        }
                    }
                }
            }
        }
        #expect(try Vault(at: path, creating: false).labels().map(\.id).sorted() == Array(1...60))
    }

    @Test func `writers of the same findings keep each once`() async throws {
        let path = path, recipients = recipients
        let kept = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    let vault = try Vault(at: path, patience: .seconds(60))
                    let mailbox = vault.mailboxKey(account: "home", folder: "INBOX")
                    return try (1...10).reduce(0) { count, number in
                        count
                            + (try vault.keep([.sample(number, in: mailbox)], for: recipients, movingTo: nil)
                                .count)
                    }
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(kept == 10)
        #expect(try Vault(at: path).count() == 10)
    }

    @Test func `a task that is being cancelled keeps and reads all the same`() async throws {
        let path = path
        let recipients = recipients
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            let vault = try Vault(at: path)
            let mailbox = vault.mailboxKey(account: "home", folder: "INBOX")
            try vault.keep([.sample(1, in: mailbox)], for: recipients, movingTo: nil)
            return try vault.count()
        }
        task.cancel()
        #expect(try await task.value == 1)
    }

    @Test func `a vault that is locked for long says so, and works afterwards`() throws {
        let vault = try Vault(at: path, patience: .milliseconds(50))
        let mailbox = vault.mailboxKey(account: "home", folder: "INBOX")
        let other = try DatabaseQueue(path: path)
        try other.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            #expect(throws: VaultError.busy(path: path)) {
                try vault.keep([.sample(1, in: mailbox)], for: recipients, movingTo: nil)
            }
            #expect(throws: Never.self) { try vault.labels() }
            try db.execute(sql: "ROLLBACK")
        }
        #expect(try vault.keep([.sample(1, in: mailbox)], for: recipients, movingTo: nil).count == 1)
    }

    @Test func `a writer killed at any step leaves rows and bookmark as before or as after`() async throws {
        let vault = try Vault(at: path)
        let mailbox = vault.mailboxKey(account: "home", folder: "INBOX")
        let start = Bookmark(mailbox: mailbox, uidValidity: 7, nextUID: 1)
        var steps = 0
        var wasCommitted = false
        while !wasCommitted {
            steps += 1
            try vault.forgetAll()
            try vault.keep([], for: [], movingTo: start, resetting: true)
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [path = path as String, steps = steps as Int] in
                try killedWriter(at: path, after: steps)
            }
            let rows = try vault.labels().map(\.uid)
            let next = try vault.bookmark(of: mailbox)?.nextUID
            wasCommitted = next == 3
            #expect(rows == (wasCommitted ? [2, 1] : []))
            #expect(next == 1 || next == 3)
            #expect(throws: Never.self) { try Vault(at: path).checkIntegrity() }
        }
        #expect(steps > 8)
    }
}

/// Keeps two rows and dies before the given statement, or at the end.
func killedWriter(at path: String, after steps: Int) throws {
    let vault = try Vault(at: path)
    let mailbox = vault.mailboxKey(account: "home", folder: "INBOX")
    let countdown = Countdown(steps)
    vault.queue.inDatabase { db in db.trace { _ in countdown.tick() } }
    try vault.keep(
        [.sample(1, in: mailbox), .sample(2, in: mailbox)], for: [Identity.generate().recipient],
        movingTo: Bookmark(mailbox: mailbox, uidValidity: 7, nextUID: 3))
    kill(getpid(), SIGKILL)
}

/// Kills this process when it has ticked often enough.
final class Countdown: Sendable {
    private let left: Mutex<Int>

    init(_ count: Int) { left = Mutex(count) }

    func tick() {
        left.withLock { left in
            left -= 1
            if left == 0 { kill(getpid(), SIGKILL) }
        }
    }
}
