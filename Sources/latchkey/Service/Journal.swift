import Glibc
import Logging

/// The system's journal, spoken to in its own form (systemd's native journal protocol), so that each detail is a field.
struct Journal: Sendable {
    private static let socket = "/run/systemd/journal/socket"

    /// The journal, where standard error leads there; `nil` elsewhere.
    init?(variable: (String) -> String? = Places.variable) {
        // "device:inode" of the stream that leads to the journal.
        guard let stream = variable("JOURNAL_STREAM")?.split(separator: ":"), stream.count == 2 else {
            return nil
        }
        var status = stat()
        guard fstat(STDERR_FILENO, &status) == 0, stream[0] == "\(status.st_dev)",
            stream[1] == "\(status.st_ino)"
        else { return nil }
    }

    /// Writes an entry; answers whether the journal took it.
    func write(_ message: String, level: Logger.Level, details: [(key: String, value: String)]) -> Bool {
        var entry: [UInt8] = []
        Self.add("MESSAGE", message, to: &entry)
        Self.add("PRIORITY", "\(level.priority)", to: &entry)
        Self.add("SYSLOG_IDENTIFIER", "latchkey", to: &entry)
        for (key, value) in details { Self.add(Self.field(for: key), value, to: &entry) }
        return Datagram.send(entry, to: Self.socket)
    }

    /// Fields are capital letters, digits and underscores.
    private static func field(for key: String) -> String {
        key == "folder" ? "MAILBOX" : key.uppercased().replacing("-", with: "_")
    }

    /// A value with line breaks is written by its length.
    private static func add(_ field: String, _ value: String, to entry: inout [UInt8]) {
        entry += field.utf8
        if value.utf8.contains(UInt8(ascii: "\n")) {
            entry.append(UInt8(ascii: "\n"))
            withUnsafeBytes(of: UInt64(value.utf8.count).littleEndian) { entry += $0 }
        } else {
            entry.append(UInt8(ascii: "="))
        }
        entry += value.utf8
        entry.append(UInt8(ascii: "\n"))
    }
}

extension Logger.Level {
    /// The priority of syslog(3), by which the journal sorts.
    var priority: Int {
        switch self {
        case .critical: 2
        case .error: 3
        case .warning: 4
        case .notice: 5
        case .info: 6
        case .debug, .trace: 7
        }
    }
}
