import Glibc

/// A small file that is read only when nobody else could have put something else in its place.
///
/// Owner, mode and type are those of the opened file, so that nothing can be swapped between the check and the reading.
/// A FIFO, a device or a directory is never waited for.
public enum CheckedFile {
    /// Who may read or write a file.
    public enum Access: Sendable, Hashable {
        /// Only its owner may read or write it.
        case ownerOnly
        /// Only its owner may write it.
        case ownerWrites
        /// The system that put it there has seen to it.
        case any
    }

    /// The bytes of a file that belongs to this user or to root.
    ///
    /// - Parameters:
    ///   - path: The file; symbolic links are followed, and what they lead to is checked.
    ///   - access: What its mode must keep from others.
    ///   - limit: The most bytes it may have.
    /// - Returns: All bytes of the file.
    /// - Throws: ``FileError`` naming the path and what is wrong with it.
    public static func bytes(
        of path: String, access: Access, limit: Int
    ) throws(FileError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { throw FileError(path: path, errno: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError(path: path, errno: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path: path, cause: .notAFile) }
        if access != .any {
            guard status.st_uid == geteuid() || status.st_uid == 0 else {
                throw FileError(path: path, cause: .foreignOwner)
            }
            let forbidden: mode_t = access == .ownerOnly ? 0o077 : 0o022
            guard status.st_mode & forbidden == 0 else {
                throw FileError(
                    path: path, cause: access == .ownerOnly ? .readableByOthers : .writableByOthers)
            }
        }
        guard status.st_size <= limit else { throw FileError(path: path, cause: .tooLarge(limit)) }
        return try read(descriptor, limit: limit, path: path)
    }

    private static func read(_ descriptor: Int32, limit: Int, path: String) throws(FileError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: limit + 1)
        var count = 0
        while count < bytes.count {
            let got = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw FileError(path: path, errno: errno) }
            if got == 0 { break }
            count += got
        }
        guard count <= limit else { throw FileError(path: path, cause: .tooLarge(limit)) }
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}
