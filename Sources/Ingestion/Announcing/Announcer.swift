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
            guard Self.takesMore(STDOUT_FILENO),
                await Self.feed(announcement.json + "\n", to: STDOUT_FILENO, within: Self.timeLimit)
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
        // In one piece, so that lines of several writers stay whole; half a line where the disk is full goes again.
        let bytes = Array((line + "\n").utf8)
        let count = write(file, bytes, bytes.count)
        guard count < bytes.count else { return }
        let end = status.st_size + off_t(max(0, count))
        if count > 0, fstat(file, &status) == 0, status.st_size == end { ftruncate(file, end - off_t(count)) }
        throw .notWritten(path)
    }

    /// Writes a line in pieces that whoever reads has room for, for so long; one that is cut off by then stays cut.
    static func feed(_ line: String, to file: Int32, within time: Duration) async -> Bool {
        let deadline = ContinuousClock.now + time
        var rest = Array(line.utf8)[...]
        while !rest.isEmpty {
            guard takesMore(file) else {
                guard ContinuousClock.now < deadline, (try? await Task.sleep(for: .milliseconds(20))) != nil
                else { return false }
                continue
            }
            // A pipe that takes more takes this much (POSIX, `write`).
            let count = rest.prefix(Int(PIPE_BUF)).withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Whether something can be written without waiting for whoever reads.
    private static func takesMore(_ file: Int32) -> Bool {
        var wanted = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        return poll(&wanted, 1, 0) == 1 && wanted.revents & Int16(POLLOUT) != 0
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
