internal import FoundationEssentials
internal import Transport

/// A program as a service knows it: under an id that its owner had the service register (RFC 6749, section 2).
public struct OAuthClient: Sendable, Hashable {
    /// The id.
    public var id: String
    /// Where the secret is that some services give even to programs that can keep none; `nil` without one.
    public var secret: PasswordSource?
    /// The service.
    public var service: OAuthService
    /// The port that browsers are sent back to; 0 for any that is free.
    public var redirectPort: Int
    /// A PEM file of certificate authorities, trusted in place of the system's; `nil` for the system's.
    public var caFile: String?
    /// The proxy to go through; empty for none.
    public var proxy: String

    /// How long a service may take: unless said otherwise within the time that a service manager gives us to stop.
    public var timeLimit = Duration.seconds(15)

    /// The most bytes of an answer: two tokens and a little.
    private static let sizeLimit = 4 * PasswordSource.limit
    /// A service that asks for more is asked again all the same.
    private static let longestRetryAfter = 3600

    /// A client from its parts.
    public init(
        id: String, secret: PasswordSource? = nil, service: OAuthService, redirectPort: Int = 0,
        caFile: String? = nil, proxy: String = ""
    ) {
        self.id = id
        self.secret = secret
        self.service = service
        self.redirectPort = redirectPort
        self.caFile = caFile
        self.proxy = proxy
    }

    /// What the token endpoint gives for something.
    func tokens(for fields: FormFields, hiding secret: Secret<String>) async throws(OAuthError) -> GivenTokens
    {
        let answer = try await ask(service.tokenEndpoint, fields, hiding: secret)
        guard let tokens = answer.tokens else {
            throw .unreadable(server: service.tokenEndpoint.description)
        }
        return tokens
    }

    /// Asks an endpoint; what it refuses is an error, in its own words without the secret.
    func ask(
        _ endpoint: HTTPSAddress, _ fields: FormFields, hiding secret: Secret<String>? = nil
    ) async throws(OAuthError) -> EndpointAnswer {
        var fields = fields
        var hidden = [secret?.reveal()].compactMap(\.self)
        fields.add("client_id", id)
        if let own = try await ownSecret() {
            fields.add("client_secret", own.reveal())
            hidden.append(own.reveal())
        }
        var request = HTTPSRequest(endpoint, form: fields)
        request.headers = ["Accept": "application/json"]
        request.caFile = caFile
        request.proxy = proxy
        request.timeLimit = timeLimit
        request.sizeLimit = Self.sizeLimit
        let response: HTTPSResponse
        do {
            response = try await request.response()
        } catch {
            throw .network(error)
        }
        return try Self.judge(response, from: endpoint.description, hiding: hidden)
    }

    private func ownSecret() async throws(OAuthError) -> Secret<String>? {
        guard let secret else { return nil }
        do {
            return try await secret.password()
        } catch {
            throw .noSecret(error)
        }
    }

    private static func judge(
        _ response: HTTPSResponse, from server: String, hiding secrets: [String]
    ) throws(OAuthError) -> EndpointAnswer {
        guard response.status != 429, response.status < 500 else { throw unavailable(response, server) }
        let answer = EndpointAnswer(response.body)
        if let code = answer?.error {
            if ["temporarily_unavailable", "server_error"].contains(code) {
                throw unavailable(response, server)
            }
            let words = ServerText((answer?.errorDescription ?? "").utf8, hiding: secrets)
            throw .refused(server: server, code: ServerText(code.utf8, hiding: secrets), words: words)
        }
        guard (200..<300).contains(response.status) else { throw unavailable(response, server) }
        guard let answer else { throw .unreadable(server: server) }
        return answer
    }

    private static func unavailable(_ response: HTTPSResponse, _ server: String) -> OAuthError {
        let seconds = response.header("Retry-After").flatMap { Int($0) }
        return .unavailable(
            server: server, status: response.status,
            retryAfter: seconds.map { .seconds(max(0, min($0, longestRetryAfter))) })
    }
}
