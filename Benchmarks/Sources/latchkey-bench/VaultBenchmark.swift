import Foundation
import Glibc
import Storage

/// A vault of ten thousand findings: how long it takes to fill, to list and to look into, and how large it gets.
enum VaultBenchmark {
    private static let findings = 10_000
    /// What a code with its letter's subject, addresses and reasons takes as JSON.
    private static let payload = 900

    /// Measures the vault by itself, then the command at a path.
    static func run(_ command: String, rounds: Int) throws {
        let home = FileManager.default.temporaryDirectory.appending(path: "latchkey-bench-\(UUID())").path
        try FileManager.default.createDirectory(
            atPath: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(atPath: home) }
        print("the vault, \(findings) findings")
        try fill("\(home)/own/vault.db", rounds: rounds)
        try show(command, home: home, rounds: rounds)
    }

    private static func fill(_ path: String, rounds: Int) throws {
        let vault = try Vault(at: path)
        let identity = try Identity.generate()
        let recipients = [identity.recipient]
        let inbox = vault.mailboxKey(account: "home", folder: "INBOX")
        func item(_ number: Int) -> Item {
            Item(
                mailbox: inbox, uidValidity: 1, uid: UInt32(number), received: Date(), expires: Date(),
                payload: [UInt8](repeating: 0x78, count: payload), identity: Array("message \(number)".utf8))
        }
        func seconds(_ body: () throws -> Void) rethrows -> Double {
            let start = ContinuousClock.now
            try body()
            return (ContinuousClock.now - start) / .seconds(1)
        }
        let single = try (0..<1000).map { number in
            try seconds {
                try vault.keep(
                    [item(number)], for: recipients,
                    movingTo: Bookmark(mailbox: inbox, uidValidity: 1, nextUID: UInt32(number + 1)))
            }
        }
        print(
            "  sealed and committed, one by one: \(Figure.milliseconds(CommandBenchmark.median(single))) each"
        )
        let syncs = (0..<1000).map { number in seconds { append(to: "\(path).probe", at: number) } }
        print(
            "  the disk alone, 48 kB appended and synced: \(Figure.milliseconds(CommandBenchmark.median(syncs))) each"
        )
        let labels = try vault.labels()
        for words in ["the first time", "again"] {
            let time = try seconds { _ = try vault.open(labels, with: identity) }
            print(
                "  opened, \(labels.count) that came one by one, \(words): \(Figure.milliseconds(time)) for all"
            )
        }
        try vault.forgetAll()
        let all = try seconds {
            for start in stride(from: 0, to: findings, by: 100) {
                try vault.keep(
                    (start..<start + 100).map { item(100_000 + $0) }, for: recipients,
                    movingTo: Bookmark(mailbox: inbox, uidValidity: 2, nextUID: UInt32(start + 1)))
            }
        }
        print("  sealed and committed, a hundred at a time: \(Figure.milliseconds(all)) for all")
    }

    /// What a commit asks of the disk.
    private static func append(to path: String, at number: Int) {
        let bytes = [UInt8](repeating: 0x78, count: 48 << 10)
        let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        pwrite(file, bytes, bytes.count, off_t(number * bytes.count))
        fdatasync(file)
        close(file)
    }

    private static func show(_ command: String, home: String, rounds: Int) throws {
        setenv("HOME", home, 1)
        for name in ["XDG_CONFIG_HOME", "XDG_STATE_HOME", "LATCHKEY_VAULT", "LATCHKEY_IDENTITY"] {
            unsetenv(name)
        }
        var mail = ""
        for number in 0..<findings {
            mail += """
                From ada@example.org Mon Jan  1 12:00:00 2026
                From: Example Accounts <no-reply@accounts.example.org>
                To: ada@example.com
                Subject: Your verification code
                Date: Sun, 22 Nov 2026 10:00:00 +0000
                Message-ID: <\(number)@accounts.example.org>

                Use this code to sign in to your account. It works for ten minutes.

                    \(100_000 + number * 7)


                """
        }
        let box = "\(home)/mail.mbox"
        try Data(mail.utf8).write(to: URL(filePath: box))
        CommandBenchmark.show("keygen", command, ["keygen"], rounds: 1)
        CommandBenchmark.show("scan, all new", command, ["scan", box], rounds: 1)
        CommandBenchmark.show("list", command, ["list"], rounds: rounds)
        CommandBenchmark.show(
            "list --json --reveal", command, ["list", "--json", "--reveal"], rounds: rounds)
        CommandBenchmark.show("show 5000", command, ["show", "5000"], rounds: rounds)
        CommandBenchmark.show("show --last", command, ["show", "--last"], rounds: rounds)
        let vault = "\(home)/.local/state/latchkey/vault.db"
        let size = ["", "-wal", "-shm"].compactMap {
            try? FileManager.default.attributesOfItem(atPath: vault + $0)[.size] as? Int
        }.reduce(0, +)
        print("  files of the vault: \(String(format: "%.1f MB", Double(size) / 1e6))")
    }
}
