import Accounts
import FoundationEssentials
import Glibc

/// Paths out of a file, one a line, read as they are asked for.
final class PathList {
    private let stream: UnsafeMutablePointer<FILE>
    private var line: UnsafeMutablePointer<CChar>?
    private var capacity = 0
    private let path: String
    /// Why the paths ended before the end of the file; `nil` when they did not.
    private(set) var failure: FileError?

    /// The paths in a file; `-` is standard input.
    init(_ path: String) throws(FileError) {
        let isStandardInput = path == "-"
        guard let stream = isStandardInput ? fdopen(dup(STDIN_FILENO), "r") : fopen(path, "re") else {
            throw FileError(path: path, errno: errno)
        }
        self.stream = stream
        self.path = path
        var status = stat()
        guard fstat(fileno(stream), &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            throw FileError(path: path, cause: .notAFile)
        }
    }

    deinit {
        fclose(stream)
        free(line)
    }

    /// The next path that is not empty, or `nil` at the end and after a ``failure``.
    func next() -> String? {
        while true {
            var length = getline(&line, &capacity, stream)
            guard length >= 0, let line else {
                let code = errno
                if ferror(stream) != 0 { failure = FileError(path: path, errno: code) }
                return nil
            }
            while length > 0, line[length - 1] == CChar(10) || line[length - 1] == CChar(13) { length -= 1 }
            if length > 0 {
                return UnsafeRawBufferPointer(start: line, count: length).withMemoryRebound(to: UInt8.self) {
                    String(decoding: $0, as: UTF8.self)
                }
            }
        }
    }
}
