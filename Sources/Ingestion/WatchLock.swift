import Accounts
import Glibc

/// The mark of the one process that watches into a vault; it goes with the process, however that ends.
public final class WatchLock: Sendable {
    private let descriptor: Int32

    /// Why the mark could not be made.
    public enum Failure: Error, CustomStringConvertible {
        /// Another process watches into this vault.
        case taken(vault: String, process: Int32?)
        /// The file of the mark cannot be opened.
        case unusable(path: String)

        /// The cause, and on a second line what to do about it.
        public var description: String {
            switch self {
            case .taken(let vault, let process):
                "another latchkey watches into \(vault)\(process.map { ", process \($0)" } ?? "")\n"
                    + "hint: one is enough; `latchkey status` shows how it does"
            case .unusable(let path):
                "\(path) cannot be opened\nhint: check that this user owns it and its directory"
            }
        }
    }

    /// Marks this process as the one that watches into a vault.
    ///
    /// - Throws: ``Failure``.
    public init(besideVault vault: String) throws(Failure) {
        let path = Self.path(besideVault: vault)
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
        guard descriptor >= 0 else { throw .unusable(path: path) }
        var tries = 0
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            tries += 1
            // Whoever only asks holds it for a moment.
            guard tries < 20 else { throw .taken(vault: vault, process: Self.process(in: descriptor)) }
            usleep(10_000)
        }
        let number = Array("\(getpid())\n".utf8)
        _ = ftruncate(descriptor, 0)
        _ = pwrite(descriptor, number, number.count, 0)
    }

    deinit { close(descriptor) }

    /// Whether a process watches into a vault.
    public static func isHeld(besideVault vault: String) -> Bool {
        let descriptor = open(path(besideVault: vault), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) != 0
    }

    /// The process that watches into a vault; `nil` when none does, or its number cannot be read.
    public static func holder(besideVault vault: String) -> Int32? {
        let descriptor = open(path(besideVault: vault), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) == 0 ? nil : process(in: descriptor)
    }

    private static func path(besideVault vault: String) -> String { vault + ".watch" }

    private static func process(in descriptor: Int32) -> Int32? {
        var digits = [UInt8](repeating: 0, count: 12)
        let count = pread(descriptor, &digits, digits.count, 0)
        return Int32(String(decoding: digits.prefix(max(count, 0)).prefix { $0 > 0x20 }, as: UTF8.self))
    }
}
