public import Accounts
import Glibc

/// One way of telling about findings.
public enum Announcer: Sendable, Hashable {
    /// A program that reads the finding as JSON on standard input, and has only so much time.
    case program(Program, within: Duration)
    /// A notification on the desktop, with the value only if so wanted.
    case desktop(showsValue: Bool)
    /// A line of JSON at the end of a file that is its owner's alone.
    case file(String)
    /// A line of JSON on standard output.
    case standardOutput

    /// The time that a program has, unless said otherwise.
    public static let timeLimit = Duration.seconds(10)

    /// Tells about a finding.
    func tell(_ announcement: Announcement) async throws(AnnouncingError) {
        switch self {
        case .program(let program, let time):
            do {
                try await program.feed(Array((announcement.json + "\n").utf8), within: time)
            } catch {
                throw .program(program.name, error)
            }
        case .desktop(let showsValue):
            try await SessionBus.notify(announcement.title, showsValue ? announcement.value : "")
        case .file(let path): try Self.append(announcement.json, to: path)
        case .standardOutput:
            guard Self.takesMore(STDOUT_FILENO), Self.write(announcement.json + "\n", to: STDOUT_FILENO)
            else {
                throw .notWritten("standard output")
            }
        }
    }

    private static func append(_ line: String, to path: String) throws(AnnouncingError) {
        let flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
        let file = open(path, flags, 0o600)
        guard file >= 0 else { throw .notWritten(path) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
            status.st_mode & 0o077 == 0
        else { throw .notPrivate(path) }
        guard write(line + "\n", to: file) else { throw .notWritten(path) }
    }

    /// Whether a line can be written without waiting for whoever reads.
    private static func takesMore(_ file: Int32) -> Bool {
        var wanted = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        return poll(&wanted, 1, 0) == 1 && wanted.revents & Int16(POLLOUT) != 0
    }

    /// In one piece, so that lines of several writers stay whole.
    private static func write(_ line: String, to file: Int32) -> Bool {
        let bytes = Array(line.utf8)
        return Glibc.write(file, bytes, bytes.count) == bytes.count
    }
}

/// Why a finding could not be told about; it is in the vault all the same.
enum AnnouncingError: Error, CustomStringConvertible {
    case program(String, Program.Failure)
    case notWritten(String)
    case notPrivate(String)
    case noDesktop(String)

    var description: String {
        switch self {
        case .program(let name, .notStarted): "\(name) cannot be started"
        case .program(let name, .failed(let status)): "\(name) failed with status \(status)"
        case .program(let name, .timedOut): "\(name) did not end in time"
        case .program(let name, .wroteTooMuch): "\(name) wrote too much"
        case .notWritten(let path): "\(path) cannot be written"
        case .notPrivate(let path): "\(path) is not a file of mode 0600 that is ours"
        case .noDesktop(let why): "no notification could be shown: \(why)"
        }
    }
}
