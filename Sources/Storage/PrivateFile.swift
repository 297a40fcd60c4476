private import Glibc

/// Small files that must be private: read whole after a check of the opened file, or made anew.
enum PrivateFile {
    /// The bytes of a file; what was checked is what is read, because both go through one descriptor.
    static func read(
        _ path: String, noun: String, limit: Int, rule: FileStatus.Rule, followingLinks: Bool = false
    ) throws(FileFault) -> [UInt8] {
        func fault(_ cause: FileFault.Cause) -> FileFault { FileFault(noun: noun, path: path, cause: cause) }
        // O_NONBLOCK: a FIFO without a writer must not hold us up before it is refused.
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (followingLinks ? 0 : O_NOFOLLOW)
        let descriptor = open(path, flags)
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT: throw fault(.missing)
            case ELOOP: throw fault(.symbolicLink)
            case ENXIO: throw fault(.notRegular("a socket"))
            default: throw fault(.refused(doing: "read", reason: reason()))
            }
        }
        defer { close(descriptor) }
        guard let status = FileStatus(descriptor: descriptor) else {
            throw fault(.refused(doing: "read", reason: reason()))
        }
        if let cause = status.fault(rule) { throw fault(cause) }
        guard status.size <= limit else { throw fault(.tooLarge(limit: limit)) }

        var bytes = [UInt8](repeating: 0, count: limit + 1)
        defer { bytes.wipe() }
        var count = 0
        while count < bytes.count {
            let got = bytes.withUnsafeMutableBytes { buffer in
                pread(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count, off_t(count))
            }
            if got < 0 && errno == EINTR { continue }
            if got < 0 { throw fault(.refused(doing: "read", reason: reason())) }
            if got == 0 { break }
            count += got
        }
        guard count <= limit else { throw fault(.tooLarge(limit: limit)) }
        return Array(bytes[..<count])
    }

    /// A new file of mode 0600, written through to the disk; what is there already stays as it is.
    ///
    /// Missing directories above it are made, with mode 0700.
    static func create(_ path: String, noun: String, bytes: [UInt8]) throws(FileFault) {
        func fault(_ cause: FileFault.Cause) -> FileFault { FileFault(noun: noun, path: path, cause: cause) }
        let directory = PrivateDirectory.parent(of: path)
        if let cause = PrivateDirectory.make(directory) { throw fault(cause) }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw fault(errno == EEXIST ? .alreadyThere : .refused(doing: "created", reason: reason()))
        }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { break }
            written += count
        }
        guard written == bytes.count, fsync(descriptor) == 0, PrivateDirectory.sync(directory) else {
            let why = reason()
            unlink(path)
            throw fault(.refused(doing: "written", reason: why))
        }
    }

    /// The system's words for the last error.
    static func reason() -> String { String(cString: strerror(errno)) }
}
