private import Glibc

/// A directory that nobody else may enter, held open so that what was checked is what is used.
struct PrivateDirectory: ~Copyable {
    let path: String
    private let noun: String
    private let descriptor: Int32

    /// Opens a directory, making it and its missing parents (mode 0700) when asked to.
    init(at path: String, noun: String, creating: Bool) throws(FileFault) {
        let opened: Result<Int32, FileFault.Cause> = Self.opened(path, creating: creating)
        switch opened {
        case .success(let descriptor): self.descriptor = descriptor
        case .failure(let cause): throw FileFault(noun: noun, path: path, cause: cause)
        }
        self.path = path
        self.noun = noun
    }

    deinit { close(descriptor) }

    /// What a name in the directory stands for, links not followed; `nil` when it is free.
    func status(of name: String) -> FileStatus? {
        FileStatus(at: name, in: descriptor)
    }

    /// An empty file of mode 0600 under a free name.
    func createFile(_ name: String) throws(FileFault) {
        let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw refusal(to: "written") }
        close(file)
    }

    /// Removes a name if it is there.
    func remove(_ name: String) throws(FileFault) {
        guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else { throw refusal(to: "written") }
    }

    /// Removes a file if it is there, after it was overwritten with zeros.
    func erase(_ name: String) throws(FileFault) {
        guard let status = status(of: name) else { return }
        // What is a link, or has other names, is not ours to overwrite.
        if status.fault(.own) == nil {
            let file = openat(descriptor, name, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
            guard file >= 0 else { throw refusal(to: "written") }
            defer { close(file) }
            let zeros = [UInt8](repeating: 0, count: 65_536)
            var left = status.size
            while left > 0 {
                let count = write(file, zeros, min(left, zeros.count))
                guard count > 0 else { throw refusal(to: "written") }
                left -= count
            }
            guard fsync(file) == 0 else { throw refusal(to: "written") }
        }
        try remove(name)
    }

    /// Gives a finished file its final name, and brings both through to the disk.
    func publish(_ name: String, as final: String) throws(FileFault) {
        let file = openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { throw refusal(to: "written") }
        defer { close(file) }
        guard fsync(file) == 0, renameat(descriptor, name, descriptor, final) == 0, fsync(descriptor) == 0
        else {
            throw refusal(to: "written")
        }
    }

    /// Keeps other processes of ours from making or changing the files' form, until this value goes away.
    ///
    /// Returns whether that came about within the time.
    func lock(within patience: Duration) -> Bool {
        let clock = ContinuousClock()
        let end = clock.now + patience
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard clock.now < end else { return false }
            usleep(20_000)
        }
        return true
    }

    private func refusal(to verb: String) -> FileFault {
        FileFault(noun: noun, path: path, cause: .refused(doing: verb, reason: PrivateFile.reason()))
    }

    private static func opened(_ path: String, creating: Bool) -> Result<Int32, FileFault.Cause> {
        if creating, let cause = make(path) { return .failure(cause) }

        // QUIRK: systemd's DynamicUser= makes the state directory a link, which is root's; such a link is followed.
        if let link = FileStatus(at: path), link.isSymbolicLink, link.owner != 0, link.owner != geteuid() {
            return .failure(.symbolicLink)
        }
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT: return .failure(.missing)
            case ENOTDIR: return .failure(.notDirectory)
            default: return .failure(.refused(doing: "opened", reason: PrivateFile.reason()))
            }
        }
        if let cause = fault(of: descriptor) {
            close(descriptor)
            return .failure(cause)
        }
        return .success(descriptor)
    }

    /// The directory that a path's last name stands in.
    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The name of a file in the directory it lies in.
    static func name(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// Brings a directory's names through to the disk; returns whether that came about.
    static func sync(_ path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return fsync(descriptor) == 0
    }

    private static func fault(of descriptor: Int32) -> FileFault.Cause? {
        guard let status = FileStatus(descriptor: descriptor) else {
            return .refused(doing: "opened", reason: PrivateFile.reason())
        }
        if status.owner != geteuid() { return .foreignOwner(status.owner) }
        return status.permissions & 0o077 == 0 ? nil : .tooOpen(mode: status.permissions, wanted: 0o700)
    }

    /// Makes the directory and its missing parents; returns what kept it from doing so.
    static func make(_ path: String) -> FileFault.Cause? {
        var end = path.startIndex
        while end < path.endIndex {
            end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
            let parent = String(path[..<end])
            if mkdir(parent, 0o700) != 0, errno != EEXIST, access(parent, F_OK) != 0 {
                return .refused(doing: "created", reason: PrivateFile.reason())
            }
        }
        return nil
    }
}
