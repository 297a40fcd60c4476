import Accounts
import Glibc
import Ingestion

/// Paths out of a file, one a line, read as they are asked for.
final class PathList {
    private let descriptor: Int32
    private let path: String
    private var buffer: [UInt8] = []
    private var position = 0
    private var line = 0
    /// Why the paths ended before the end of the file; `nil` when they did not.
    private(set) var failure: FileError?

    /// The most bytes of a path that the system takes (PATH_MAX).
    private static let limit = 4096

    /// The paths in a file; `-` is standard input.
    init(_ path: String) throws(FileError) {
        let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path: path, errno: errno) }
        self.descriptor = descriptor
        self.path = path
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            throw FileError(path: path, cause: .notAFile)
        }
    }

    deinit { close(descriptor) }

    /// The next path that is not empty, or `nil` at the end and after a ``failure``.
    func next() -> RawPath? {
        while failure == nil {
            line += 1
            let end = endOfLine()
            if end - position > Self.limit {
                failure = FileError(path: path, cause: .longLine(number: line, limit: Self.limit))
            }
            guard failure == nil, position < buffer.count else { return nil }
            var name = buffer[position..<end]
            position = min(end + 1, buffer.count)
            if name.last == UInt8(ascii: "\r") { name.removeLast() }
            if !name.isEmpty { return RawPath(bytes: Array(name)) }
        }
        return nil
    }

    /// Where the line at the position ends, for which more is read; no further than a path can be.
    private func endOfLine() -> Int {
        var searched = 0
        while true {
            let rest = buffer[(position + searched)...]
            if let end = rest.firstIndex(of: UInt8(ascii: "\n")) { return end }
            searched = buffer.count - position
            guard searched <= Self.limit, readMore() else { return buffer.count }
        }
    }

    /// Appends the next bytes of the file; returns whether there were any.
    private func readMore() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 64 << 10)
        var got = read(descriptor, &bytes, bytes.count)
        while got < 0, errno == EINTR { got = read(descriptor, &bytes, bytes.count) }
        if got < 0 { failure = FileError(path: path, errno: errno) }
        guard got > 0 else { return false }
        buffer.removeFirst(position)
        position = 0
        buffer += bytes.prefix(got)
        return true
    }
}
