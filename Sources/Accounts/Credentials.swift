internal import Glibc
public import Transport

/// What an account is logged in to with.
public enum Credentials: Sendable, Hashable {
    /// A password, and where it is kept.
    case password(PasswordSource)
    /// What its owner has granted us at a service.
    case oauth(OAuthGrant)

    /// How often it is looked whether the owner has put others in their place.
    private static let pause = Duration.seconds(1)

    /// Waits so long, or until the edition is another: the owner has signed in again, or changed a file.
    ///
    /// - Returns: Whether it is.
    public func wait(atMost time: Duration, forOtherThan edition: String?) async -> Bool {
        let deadline = ContinuousClock.now + time
        while !Task.isCancelled {
            if await self.edition() != edition { return true }
            let left = ContinuousClock.now.duration(to: deadline)
            guard left > .zero else { return false }
            try? await Task.sleep(for: min(Self.pause, left))
        }
        return false
    }

    /// What changes when the owner puts others in their place; `nil` where that is not to be seen from outside.
    public func edition() async -> String? {
        switch self {
        case .oauth(let grant): return await grant.edition()
        case .password(.file(let path)):
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            return "\(status.st_ino) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec) \(status.st_size)"
        case .password: return nil
        }
    }
}

extension Account {
    /// What to log in with, fetched anew.
    ///
    /// - Parameter rejected: A login that the server has rejected: where it was by a token, another one is had.
    /// - Returns: The login.
    /// - Throws: ``AccountError``.
    public func login(insteadOf rejected: Login? = nil) async throws(AccountError) -> Login {
        switch credentials {
        case .password(let source): return .password(user: user, try await source.password())
        case .oauth(let grant):
            var token: Secret<String>?
            if case .bearer(_, let other, _)? = rejected { token = other }
            do {
                return .bearer(user: user, try await grant.accessToken(insteadOf: token), grant.mechanism)
            } catch {
                throw .oauth(error)
            }
        }
    }
}
