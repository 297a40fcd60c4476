import Glibc

/// A file that changes as a whole: whoever reads it, and whatever is killed when, finds the old bytes or the new ones.
public enum WholeFile {
    /// Puts new bytes in a file's place, brought through to the disk; the directory must be there.
    ///
    /// - Parameters:
    ///   - path: The file; it need not be there yet.
    ///   - bytes: Everything that is to stand in it.
    ///   - mode: Its mode, whatever the umask.
    /// - Throws: ``FileError``; then the file is as it was.
    public static func replace(
        _ path: String, with bytes: [UInt8], mode: UInt32 = 0o600
    ) throws(FileError) {
        let new = path + ".new"
        // What a call that was killed has left.
        unlink(new)
        let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw FileError(unwritten: path, errno: errno) }
        defer { close(descriptor) }
        guard write(bytes, to: descriptor), fchmod(descriptor, mode) == 0, fsync(descriptor) == 0,
            rename(new, path) == 0
        else {
            let code = errno
            unlink(new)
            throw FileError(unwritten: path, errno: code)
        }
        // The new name holds already: a failure here would tell of nothing that can be mended.
        let directory = open(parent(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { return }
        fsync(directory)
        close(directory)
    }

    /// The directory that a path's last name stands in.
    public static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Writes all bytes to an open file, in as many pieces as the system takes; whether it took them.
    public static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
