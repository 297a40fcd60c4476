import Crypto
import Foundation
import GRDB
import Glibc
import Testing

@testable import Storage

@Suite struct `What a reader writes down of seals` {
    private let scratch: Scratch
    private let vault: Vault
    private let inbox: MailboxKey
    private static let count = OpenedSeals.threshold + 6

    init() throws {
        scratch = try Scratch()
        vault = try Vault(at: scratch("vault.db"))
        inbox = vault.mailboxKey(account: "home", folder: "INBOX")
    }

    private var path: String { OpenedSeals.path(besideVault: vault.path) }

    /// Each under a seal of its own, as they arrive.
    private func keep(_ numbers: Range<Int>, for recipients: [Recipient]? = nil) throws {
        let recipients = try recipients ?? [Keys.ada.get().recipient]
        for number in numbers {
            try vault.keep([.sample(number, in: inbox)], for: recipients, movingTo: nil)
        }
    }

    private func payloads(with identity: Identity? = nil) throws -> [String] {
        let labels = try vault.labels().sorted { $0.id < $1.id }
        return try vault.open(labels, with: try identity ?? Keys.ada.get()).map {
            String(decoding: try $0.get(), as: UTF8.self)
        }
    }

    private var sealedKeys: [[UInt8]] {
        get throws {
            try raw(vault.path) { try Data.fetchAll($0, sql: "SELECT sealed_key FROM seal") }.map {
                Array($0)
            }
        }
    }

    private var digests: [[UInt8]] { get throws { try sealedKeys.map(Seal.digest) } }

    /// The seals of the vault with keys that are not theirs.
    private var wrong: [Seal] {
        get throws {
            try sealedKeys.map { Seal($0, digest: Seal.digest(of: $0), key: SymmetricKey(size: .bits256)) }
        }
    }

    private func opened(by identity: Result<Identity, any Error> = Keys.ada) throws -> OpenedSeals {
        OpenedSeals(besideVault: vault.path, id: vault.nameplate.id, identity: try identity.get())
    }

    @Test func `is sealed to its identity, and opens the same rows again`() throws {
        try keep(0..<Self.count)
        let first = try payloads()
        #expect(first == (0..<Self.count).map { "payload \($0)" })
        #expect(Scratch.mode(of: path) == 0o600)
        let (mine, hers) = (try opened(), try opened(by: Keys.grace))
        let file = Array(try Data(contentsOf: URL(filePath: path)))
        for digest in try digests {
            let key = try #require(mine.key(of: digest)).withUnsafeBytes { Array($0) }
            #expect(
                hers.key(of: digest) == nil && !file.contains(bytes: key) && !file.contains(bytes: digest))
        }
        #expect(try payloads() == first)
        #expect(Array(try Data(contentsOf: URL(filePath: path))) == file)
    }

    @Test func `is what rows are opened by`() throws {
        try keep(0..<Self.count)
        try opened().keep(wrong) { Self.count }
        #expect(throws: VaultError.rowDamaged(1)) { try payloads() }
    }

    @Test(arguments: [
        "damaged", "short", "empty", "linked", "open", "a folder", "another's", "another vault's",
    ])
    func `does not count where it is anything else`(what: String) throws {
        try keep(0..<Self.count)
        let expected = try payloads()
        var bytes = Array(try Data(contentsOf: URL(filePath: path)))
        unlink(path)
        switch what {
        case "damaged":
            bytes[bytes.count / 2] ^= 1
            _ = try scratch.write(bytes, to: "vault.db.opened")
        case "short": _ = try scratch.write(Array(bytes.dropLast(64)), to: "vault.db.opened")
        case "empty": _ = try scratch.write([], to: "vault.db.opened")
        case "linked": symlink(try scratch.write(bytes, to: "elsewhere"), path)
        case "open": _ = try scratch.write(bytes, to: "vault.db.opened", mode: 0o644)
        case "a folder": mkdir(path, 0o700)
        default:
            let id = what == "another's" ? vault.nameplate.id : [UInt8](repeating: 7, count: 16)
            let identity = what == "another's" ? Keys.grace : Keys.ada
            OpenedSeals(besideVault: vault.path, id: id, identity: try identity.get()).keep(try wrong) {
                Self.count
            }
            #expect(Scratch.mode(of: path) == 0o600)
        }
        #expect(try payloads() == expected)
        #expect(try payloads() == expected)
        guard what == "linked" else { return }
        #expect(Array(try Data(contentsOf: URL(filePath: scratch("elsewhere")))) == bytes)
    }

    @Test func `is not written for a few`() throws {
        try keep(0..<OpenedSeals.threshold - 1)
        #expect(try payloads().count == OpenedSeals.threshold - 1)
        #expect(Scratch.mode(of: path) == 0)
    }

    @Test func `loses seals that are gone, and goes when all are sealed anew`() throws {
        try keep(0..<Self.count)
        #expect(try payloads().count == Self.count)
        let old = try digests
        try vault.forget(try vault.labels().map(\.id))
        try keep(Self.count..<2 * Self.count)
        #expect(try payloads().count == Self.count)
        let now = try opened()
        #expect(
            try old.allSatisfy { now.key(of: $0) == nil } && digests.allSatisfy { now.key(of: $0) != nil })
        try vault.rekey(with: Keys.ada.get(), to: [Keys.grace.get().recipient])
        #expect(Scratch.mode(of: path) == 0)
        #expect(try payloads(with: Keys.grace.get()).count == Self.count)
        #expect(throws: VaultError.identityDoesNotFit(Int64(Self.count + 1))) { try payloads() }
        #expect(Scratch.mode(of: path) == 0o600)
        try vault.forgetAll()
        #expect(Scratch.mode(of: path) == 0)
    }
}
