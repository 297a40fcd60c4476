internal import FoundationEssentials
internal import Transport

/// The tokens of one account as they are kept, and what must be known to use them.
struct HeldTokens: Sendable {
    /// Marks one sign-in: it stays the same while tokens are renewed.
    let edition: String
    /// The client that they were given to.
    let client: String
    /// The endpoint that gave them out: they are shown to no other.
    let endpoint: String
    /// The digest of the credential that stood beside them when they were had, if one did.
    let credential: String?
    private(set) var refresh: Secret<String>
    private var access: Secret<String>?
    /// When the access token came, by our own clock: that of the service does not matter.
    private var received = 0.0
    private var lifetime = 0.0
    /// How often the service has refused the refresh token.
    private(set) var refusals = 0

    /// The lifetime of an access token of which the service does not say: what most give them.
    private static let usualLifetime = 3600.0
    /// Longer ones are renewed all the same: no clock is wrong for longer than that unnoticed.
    private static let longestLifetime = 86_400.0
    /// How long before its end an access token is renewed; of short ones, in their last quarter.
    private static let margin = 300.0

    /// Tokens that begin with a refresh token alone.
    init(edition: String, of client: OAuthClient, credential: String?, refresh: Secret<String>) {
        self.edition = edition
        self.client = client.id
        endpoint = client.service.tokenEndpoint.text
        self.credential = credential
        self.refresh = refresh
    }

    /// The access token, unless it has expired or is about to; one from the future, after a clock was set back, has.
    func access(at now: Date) -> Secret<String>? {
        let age = now.timeIntervalSince1970 - received
        guard age >= 0, age < lifetime - min(Self.margin, lifetime / 4) else { return nil }
        return access
    }

    /// Takes new tokens over.
    mutating func take(_ given: GivenTokens, at now: Date) {
        access = given.access
        refresh = given.refresh ?? refresh
        received = now.timeIntervalSince1970
        let told = given.lifetime ?? 0
        lifetime = told > 0 ? min(told, Self.longestLifetime) : Self.usualLifetime
        refusals = 0
    }

    /// Notes that the service has refused the refresh token.
    mutating func noteRefusal() {
        access = nil
        refusals += 1
    }
}

// MARK: As a file

extension HeldTokens {
    private struct Form: Codable {
        var version = 1
        var edition: String
        var client: String
        var endpoint: String
        var credential: String?
        var refreshToken: String
        var accessToken: String?
        var received: Double
        var lifetime: Double
        var refusals: Int
    }

    /// The tokens in a file's bytes, or `nil` when there are none that this version reads.
    init?(_ bytes: [UInt8]) {
        guard let form = try? JSONDecoder().decode(Form.self, from: Data(bytes)), form.version == 1 else {
            return nil
        }
        edition = form.edition
        client = form.client
        endpoint = form.endpoint
        credential = form.credential
        refresh = Secret(form.refreshToken)
        access = form.accessToken.map { Secret($0) }
        received = form.received
        lifetime = form.lifetime
        refusals = form.refusals
    }

    /// The bytes of a file that holds them.
    func bytes() throws -> [UInt8] {
        let form = Form(
            edition: edition, client: client, endpoint: endpoint, credential: credential,
            refreshToken: refresh.reveal(), accessToken: access?.reveal(), received: received,
            lifetime: lifetime, refusals: refusals)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(form)) + [UInt8(ascii: "\n")]
    }
}
