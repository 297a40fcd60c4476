internal import Glibc

/// The file in which one account's tokens are kept: JSON, mode 0600, replaced as a whole.
public struct TokenStore: Sendable, Hashable {
    /// Where it lies.
    public let path: String

    /// The most bytes of it: two tokens and a little.
    private static let limit = 4 * PasswordSource.limit
    /// How long another process may take to renew tokens: longer than a service may take to answer.
    private static let patience = Duration.seconds(45)

    /// The store of an account in a folder, which is made when it is first written to.
    public init(in folder: String, account: String) {
        path = "\(folder)/\(account).json"
    }

    /// The tokens that are kept, or `nil` when there are none that can be used.
    func tokens() throws(OAuthError) -> HeldTokens? {
        do {
            return HeldTokens(try CheckedFile.bytes(of: path, access: .ownerOnly, limit: Self.limit))
        } catch {
            if error.cause == .missing { return nil }
            throw .notRead(error)
        }
    }

    /// Removes what is kept, once nobody renews it any more; a sign-in makes it anew.
    ///
    /// The file of the lock stays: who waits for it must wait for the same one as whoever comes later.
    public func remove() async throws(OAuthError) {
        guard access(folder, F_OK) == 0 else { return }
        let lock = try await lock()
        defer { withExtendedLifetime(lock) {} }
        for file in [path, "\(path).new"] { unlink(file) }
    }

    /// Keeps every other process from renewing the tokens, until the value goes away.
    func lock() async throws(OAuthError) -> FileLock {
        try makeFolder()
        let lock = "\(path).lock"
        let descriptor = open(lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
        guard descriptor >= 0 else { throw refusal(errno) }
        let held = FileLock(descriptor)
        let end = ContinuousClock.now + Self.patience
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard ContinuousClock.now < end, (try? await Task.sleep(for: .milliseconds(50))) != nil else {
                throw .busy(path: lock)
            }
        }
        return held
    }

    /// Room for new tokens, to be had before the service is asked: afterwards the old ones may be worth nothing.
    ///
    /// It keeps the lock until it goes away.
    func draft(under lock: FileLock) throws(OAuthError) -> Draft {
        let draft = "\(path).new"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw refusal(errno) }
        let made = Draft(descriptor, for: self, at: draft, under: lock)
        let code = posix_fallocate(descriptor, 0, off_t(Self.limit))
        // Some file systems know no such promise.
        guard code == 0 || code == EOPNOTSUPP || code == EINVAL else { throw refusal(code) }
        return made
    }

    /// What keeps others out, while it is there.
    final class FileLock: Sendable {
        private let descriptor: Int32

        fileprivate init(_ descriptor: Int32) {
            self.descriptor = descriptor
        }

        deinit { close(descriptor) }
    }

    /// A new file that is not yet the store's.
    final class Draft: Sendable {
        private let descriptor: Int32
        private let store: TokenStore
        private let path: String
        private let lock: FileLock

        fileprivate init(_ descriptor: Int32, for store: TokenStore, at path: String, under lock: FileLock) {
            self.descriptor = descriptor
            self.lock = lock
            self.store = store
            self.path = path
        }

        deinit {
            close(descriptor)
            // Gone already where it was published; under the lock it can be nobody else's.
            unlink(path)
        }

        /// Makes it the store's file, on the disk before anything is done with the tokens.
        func publish(_ tokens: HeldTokens) throws(OAuthError) {
            guard let bytes = try? tokens.bytes() else { throw store.refusal(EINVAL) }
            guard pwrite(descriptor, bytes, bytes.count, 0) == bytes.count,
                ftruncate(descriptor, off_t(bytes.count)) == 0, fsync(descriptor) == 0,
                rename(path, store.path) == 0
            else { throw store.refusal(errno) }
            let folder = open(store.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            defer { close(folder) }
            guard fsync(folder) == 0 else { throw store.refusal(errno) }
        }
    }

    private var folder: String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    private func makeFolder() throws(OAuthError) {
        var end = folder.startIndex
        while end < folder.endIndex {
            end = folder[folder.index(after: end)...].firstIndex(of: "/") ?? folder.endIndex
            mkdir(String(folder[..<end]), 0o700)
        }
        guard access(folder, W_OK) == 0 else { throw refusal(errno) }
    }

    private func refusal(_ code: Int32) -> OAuthError {
        .notWritten(path: path, reason: String(cString: strerror(code)).lowercased())
    }
}
