import FoundationEssentials
import GRDB
import Glibc

@testable import Storage

/// A private directory of one test, removed with everything in it at the end.
final class Scratch: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/latchkey-test-\(UUID())"
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func callAsFunction(_ name: String) -> String { path + "/" + name }

    func write(_ text: String, to name: String, mode: mode_t = 0o600) throws -> String {
        try write(Array(text.utf8), to: name, mode: mode)
    }

    func write(_ bytes: [UInt8], to name: String, mode: mode_t = 0o600) throws -> String {
        try Data(bytes).write(to: URL(filePath: self(name)))
        chmod(self(name), mode)
        return self(name)
    }

    /// All bytes of all files whose names begin so.
    func bytes(of prefix: String = "") throws -> [UInt8] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted().filter { $0.hasPrefix(prefix) }
            .flatMap { Array(try Data(contentsOf: URL(filePath: self($0)))) }
    }

    static func mode(of path: String) -> mode_t {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
    }
}

/// Keys that all tests share, because making them is slow without optimisation.
enum Keys {
    static let ada = Result { try Identity.generate() }
    static let grace = Result { try Identity.generate() }
}

extension Item {
    /// An item of a mailbox that differs from others by its number.
    static func sample(
        _ number: Int, in mailbox: MailboxKey, payload: String? = nil, received: TimeInterval = 1_000,
        expires: TimeInterval? = nil, goes: TimeInterval? = nil, isEnding: Bool = false,
        takesOver: Bool = false
    ) -> Item {
        Item(
            mailbox: mailbox, uidValidity: 7, uid: UInt32(number),
            received: Date(timeIntervalSince1970: received + Double(number)),
            expires: expires.map(Date.init(timeIntervalSince1970:)),
            goes: goes.map(Date.init(timeIntervalSince1970:)),
            isEnding: isEnding,
            payload: Array((payload ?? "payload \(number)").utf8), identity: Array("message \(number)".utf8),
            takesOver: takesOver)
    }
}

/// The vault's file as somebody sees it who has SQLite and not our code.
func raw<Value>(_ path: String, _ body: (Database) throws -> Value) throws -> Value {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.writeWithoutTransaction(body)
}

extension [UInt8] {
    func contains(bytes needle: [UInt8]) -> Bool {
        withUnsafeBytes { hay in
            needle.withUnsafeBytes { needle in
                guard let first = needle.first, let base = hay.baseAddress, let wanted = needle.baseAddress
                else {
                    return needle.isEmpty
                }
                var start = 0
                while start + needle.count <= hay.count,
                    let hit = memchr(base + start, Int32(first), hay.count - start)
                {
                    start = UnsafeRawPointer(hit) - base
                    if start + needle.count <= hay.count && memcmp(hit, wanted, needle.count) == 0 {
                        return true
                    }
                    start += 1
                }
                return false
            }
        }
    }
}
