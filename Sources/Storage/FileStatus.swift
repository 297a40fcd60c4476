internal import Glibc

/// What the system says of a file, and whether that is private enough.
struct FileStatus {
    let type: mode_t
    let permissions: UInt32
    let owner: uid_t
    let links: Int
    let size: Int

    init(_ status: stat) {
        type = status.st_mode & S_IFMT
        permissions = UInt32(status.st_mode & 0o7777)
        owner = status.st_uid
        links = Int(status.st_nlink)
        size = Int(status.st_size)
    }

    /// Of an open file.
    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    /// Of what a path names, links not followed; relative to a directory when one is given.
    init?(at path: String, in directory: Int32 = AT_FDCWD) {
        var status = stat()
        guard fstatat(directory, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        self.init(status)
    }

    var isDirectory: Bool { type == S_IFDIR }
    var isSymbolicLink: Bool { type == S_IFLNK }

    /// Why a file is not one that only its owner can reach; `nil` when it is.
    func fault(_ rule: Rule) -> FileFault.Cause? {
        if isSymbolicLink { return .symbolicLink }
        if type != S_IFREG { return .notRegular(name(of: type)) }
        guard owner == geteuid() || (rule.mayBelongToRoot && owner == 0) else { return .foreignOwner(owner) }
        if permissions & rule.forbidden != 0 {
            return .tooOpen(mode: permissions, wanted: permissions & ~rule.forbidden & 0o777)
        }
        return links > 1 ? .hardLinked : nil
    }

    /// What is asked of a file.
    struct Rule {
        let forbidden: UInt32
        let mayBelongToRoot: Bool

        /// Ours alone, as the vault's files are.
        static let own = Rule(forbidden: 0o077, mayBelongToRoot: false)
        /// Ours or root's, closed to others: an identity.
        static let secret = Rule(forbidden: 0o077, mayBelongToRoot: true)
        /// A systemd credential: root's, and readable to us by an access list, which shows as the group's bit.
        static let credential = Rule(forbidden: 0o037, mayBelongToRoot: true)
        /// Not secret, but nobody else may change it: public keys.
        static let trusted = Rule(forbidden: 0o022, mayBelongToRoot: true)
    }

    private func name(of type: mode_t) -> String {
        switch type {
        case S_IFDIR: "a directory"
        case S_IFIFO: "a FIFO"
        case S_IFSOCK: "a socket"
        default: "a device"
        }
    }
}
