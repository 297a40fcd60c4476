public import Transport

/// Signing in by a code that the owner types on another device (RFC 8628).
public struct DeviceSignIn: Sendable {
    /// What the owner types.
    public let userCode: String
    /// The page on which they type it.
    public let address: HTTPSAddress
    private let deviceCode: Secret<String>
    private let interval: Duration
    private let deadline: ContinuousClock.Instant
    private let grant: OAuthGrant

    /// The time between two questions unless the service says another.
    private static let usualInterval = 5.0
    /// No service keeps people waiting so long.
    private static let longestInterval = 60.0
    /// How long a code is waited for at most, whatever the service says.
    private static let longestWait = 1800.0
    /// How long a code is good of which the service does not say.
    private static let usualWait = 900.0

    /// Asks the service for a code.
    public init(for grant: OAuthGrant) async throws(OAuthError) {
        let client = grant.client
        guard let endpoint = client.service.deviceEndpoint else { throw .noSuchWay(device: true) }
        let asked = ContinuousClock.now
        let answer = try await client.ask(endpoint, ["scope": client.service.scope])
        guard let deviceCode = answer.deviceCode, let userCode = answer.userCode, !deviceCode.isEmpty,
            (1...32).contains(userCode.utf8.count), userCode.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
            let address = (answer.verificationURI ?? answer.verificationURL).flatMap(HTTPSAddress.init)
        else { throw .unreadable(server: endpoint.description) }
        self.grant = grant
        self.deviceCode = Secret(deviceCode)
        self.userCode = userCode
        self.address = address
        interval = .seconds(
            max(1, min(answer.interval?.value ?? Self.usualInterval, Self.longestInterval)))
        deadline = asked + .seconds(max(0, min(answer.expiresIn?.value ?? Self.usualWait, Self.longestWait)))
    }

    /// Waits until the owner has signed in, and keeps what that gave.
    public func finish() async throws(OAuthError) {
        var interval = interval
        while ContinuousClock.now + interval < deadline {
            guard (try? await Task.sleep(for: interval)) != nil else { throw .network(.network(.cancelled)) }
            do throws(OAuthError) {
                let given = try await grant.client.tokens(
                    for: [
                        "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
                        "device_code": deviceCode.reveal(),
                    ], hiding: deviceCode)
                return try await grant.keep(given)
            } catch {
                interval = try Self.interval(after: error, was: interval)
            }
        }
        throw .tooLate
    }

    /// When to ask again after an answer that is not the last.
    private static func interval(after error: OAuthError, was interval: Duration) throws(OAuthError)
        -> Duration
    {
        guard case .refused(_, let code, let words) = error else {
            guard error.isTransient else { throw error }
            return min(interval * 2, .seconds(longestInterval))
        }
        switch code.description {
        case "authorization_pending": return interval
        case "slow_down": return interval + .seconds(5)
        case "access_denied", "authorization_declined": throw .denied(words: words)
        case "expired_token", "invalid_grant": throw .tooLate
        default: throw error
        }
    }
}
