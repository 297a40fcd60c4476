public import Transport

/// Signing in by a browser, which is sent back to this machine (RFC 8252, section 7.3) with a code that is worth nothing
/// to anybody else (RFC 7636).
public struct BrowserSignIn: Sendable {
    /// The page on which the owner signs in.
    public let address: HTTPSAddress
    private let grant: OAuthGrant
    private let listener: LoopbackListener
    private let redirect: String
    private let state: Secret<String>
    private let proof: ProofKey

    /// Begins to listen for the browser.
    ///
    /// - Parameters:
    ///   - grant: What is to be granted.
    ///   - user: Who is to sign in, for the page to suggest.
    /// - Throws: ``OAuthError``.
    public init(for grant: OAuthGrant, user: String) throws(OAuthError) {
        guard let endpoint = grant.client.service.authorizationEndpoint else {
            throw .noSuchWay(device: false)
        }
        do {
            listener = try .listening(on: grant.client.redirectPort)
        } catch {
            if case .invalidSetting = error { throw .portTaken }
            throw .network(.network(error))
        }
        let state = ProofKey.random()
        proof = ProofKey()
        redirect = "http://127.0.0.1:\(listener.port)/"
        let asked: FormFields = [
            "response_type": "code", "client_id": grant.client.id, "redirect_uri": redirect,
            "scope": grant.client.service.scope, "state": state, "code_challenge": proof.challenge,
            "code_challenge_method": "S256", "login_hint": user,
        ]
        guard let address = endpoint.adding(asked) else { throw .noSuchWay(device: false) }
        self.address = address
        self.grant = grant
        self.state = Secret(state)
    }

    /// Waits until the browser has come back, or until its address was pasted, and keeps what that gave.
    ///
    /// - Parameters:
    ///   - pasted: What the owner types; the first line that is not empty counts.
    ///   - time: How long to wait.
    /// - Throws: ``OAuthError``.
    public func finish(orPasted pasted: AsyncStream<String>, within time: Duration) async throws(OAuthError) {
        let code = try await code(orPasted: pasted, until: .now + time)
        let given = try await grant.client.tokens(
            for: [
                "grant_type": "authorization_code", "code": code.reveal(), "redirect_uri": redirect,
                "code_verifier": proof.verifier.reveal(),
            ], hiding: code)
        try await grant.keep(given)
    }

    private typealias Verdict = Result<Secret<String>, OAuthError>

    private func code(
        orPasted pasted: AsyncStream<String>, until deadline: ContinuousClock.Instant
    ) async throws(OAuthError) -> Secret<String> {
        let verdict = await withTaskGroup(of: Verdict?.self) { group in
            group.addTask { await brought(until: deadline) }
            group.addTask {
                for await line in pasted {
                    let target = line.split(separator: " ").first.map(String.init) ?? ""
                    if !target.isEmpty { return judged(target) ?? .failure(.wrongRedirect) }
                }
                return nil
            }
            defer { group.cancelAll() }
            while let next = await group.next() {
                if let next { return next }
            }
            return .failure(.tooLate)
        }
        return try verdict.get()
    }

    private func brought(until deadline: ContinuousClock.Instant) async -> Verdict {
        do throws(TransportError) {
            return try await listener.wait(until: deadline) { target in
                switch judged(target) {
                case nil:
                    (LoopbackListener.Reply(status: 404, text: "Nothing is here."), nil)
                case .success(let code):
                    (
                        LoopbackListener.Reply(
                            status: 200, text: "Latchkey has what it needs. You may close this page."),
                        .success(code)
                    )
                case .failure(let error):
                    (
                        LoopbackListener.Reply(
                            status: 200, text: "Signing in did not succeed. The terminal says why."),
                        .failure(error)
                    )
                }
            }
        } catch {
            if case .timedOut = error { return .failure(.tooLate) }
            return .failure(.network(.network(error)))
        }
    }

    /// What a browser that came back brings, or `nil` when it is not the one that we sent.
    private func judged(_ target: String) -> Verdict? {
        let fields = RedirectQuery(target)
        guard let state = fields["state"], Self.isEqual(state, self.state.reveal()) else { return nil }
        if let error = fields["error"] {
            let words = ServerText((fields["error_description"] ?? "").utf8)
            let server = grant.client.service.authorizationEndpoint?.description ?? ""
            return .failure(
                error == "access_denied"
                    ? .denied(words: words)
                    : .refused(server: server, code: ServerText(error.utf8), words: words))
        }
        guard let code = fields["code"], !code.isEmpty else { return nil }
        return .success(Secret(code))
    }

    /// In a time that does not tell how much of it is right.
    private static func isEqual(_ one: String, _ other: String) -> Bool {
        let (one, other) = (Array(one.utf8), Array(other.utf8))
        guard one.count == other.count else { return false }
        return zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
