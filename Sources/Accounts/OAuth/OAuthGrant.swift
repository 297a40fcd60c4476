private import Crypto
internal import FoundationEssentials
public import Transport

/// What an owner has granted us at a service, in place of a password: access to one account's mail.
public struct OAuthGrant: Sendable, Hashable {
    /// The account's name.
    public var account: String
    /// The client that it was granted to.
    public var client: OAuthClient
    /// Where the tokens are kept.
    public var store: TokenStore
    /// A systemd credential with the first refresh token; `nil` when the owner signs in here.
    public var credential: String?
    /// The SASL mechanism to log in by; `nil` for whichever the server offers.
    public var mechanism: Login.BearerMechanism?

    /// How often a refresh token is tried that the service refuses.
    private static let tries = 2
    /// The ways in which services say that a refresh token is worth nothing any more.
    private static let lapses = [
        "invalid_grant", "interaction_required", "consent_required", "login_required",
    ]

    /// A grant from its parts.
    public init(
        account: String, client: OAuthClient, store: TokenStore, credential: String? = nil,
        mechanism: Login.BearerMechanism? = nil
    ) {
        self.account = account
        self.client = client
        self.store = store
        self.credential = credential
        self.mechanism = mechanism
    }

    /// A token that lets us in: the one that is kept, or a new one where that is about to expire.
    ///
    /// Several processes may ask at once: one of them renews the tokens, and the others take what it has kept.
    /// - Parameter rejected: A token that the mail server has rejected, so that another one is wanted.
    /// - Returns: The token.
    /// - Throws: ``OAuthError``.
    public func accessToken(insteadOf rejected: Secret<String>? = nil) async throws(OAuthError) -> Secret<
        String
    > {
        if let token = try await keptToken(besides: rejected) { return token }
        // Whoever asks may give up meanwhile; what the service gives out must be kept all the same.
        let renewal = Task { () -> Result<Secret<String>, OAuthError> in
            do throws(OAuthError) {
                return .success(try await renewed(insteadOf: rejected))
            } catch {
                return .failure(error)
            }
        }
        return try await renewal.value.get()
    }

    /// What changes when the owner signs in again, and else never; `nil` before the first time.
    public func edition() async -> String? {
        (try? await tokens())?.edition
    }

    /// Keeps what a sign-in gave.
    func keep(_ given: GivenTokens) async throws(OAuthError) {
        guard let refresh = given.refresh else {
            throw .noRefreshToken(server: client.service.tokenEndpoint.description)
        }
        let draft = try store.draft(under: try await store.lock())
        var held = HeldTokens(
            edition: ProofKey.random(), of: client, credential: try await credentialToken().map(Self.digest),
            refresh: refresh)
        held.take(given, at: Date())
        try draft.publish(held)
    }

    private func keptToken(besides rejected: Secret<String>?) async throws(OAuthError) -> Secret<String>? {
        guard let token = try await tokens()?.access(at: Date()), token.reveal() != rejected?.reveal() else {
            return nil
        }
        return token
    }

    private func renewed(insteadOf rejected: Secret<String>?) async throws(OAuthError) -> Secret<String> {
        let lock = try await store.lock()
        defer { withExtendedLifetime(lock) {} }
        if let token = try await keptToken(besides: rejected) { return token }
        guard var held = try await tokens() else { throw .notSignedIn(account: account) }
        guard held.refusals < Self.tries else { throw .lapsed(account: account, words: ServerText([])) }
        let draft = try store.draft(under: lock)
        do throws(OAuthError) {
            let given = try await client.tokens(
                for: ["grant_type": "refresh_token", "refresh_token": held.refresh.reveal()],
                hiding: held.refresh)
            held.take(given, at: Date())
            try draft.publish(held)
            return given.access
        } catch {
            guard case .refused(_, let code, let words) = error, Self.lapses.contains(code.description) else {
                throw error
            }
            held.noteRefusal()
            try draft.publish(held)
            throw .lapsed(account: account, words: words)
        }
    }

    /// The tokens of this client, as they are kept, or as a credential brings them that has not been used yet.
    private func tokens() async throws(OAuthError) -> HeldTokens? {
        let held = try store.tokens().flatMap { held in
            held.client == client.id && held.endpoint == client.service.tokenEndpoint.text ? held : nil
        }
        guard let token = try await credentialToken() else { return held }
        let digest = Self.digest(token)
        if let held, held.credential == digest { return held }
        return HeldTokens(edition: digest, of: client, credential: digest, refresh: token)
    }

    private func credentialToken() async throws(OAuthError) -> Secret<String>? {
        guard let credential else { return nil }
        do {
            return try await PasswordSource.credential(credential).password()
        } catch {
            throw .noSecret(error)
        }
    }

    private static func digest(_ token: Secret<String>) -> String {
        SHA256.hash(data: Data(token.reveal().utf8)).map {
            String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
        }
        .joined()
    }
}
