internal import FoundationEssentials
internal import Transport

/// What an endpoint of a service answers, whichever it is (RFC 6749, sections 5.1 and 5.2; RFC 8628, section 3.2).
struct EndpointAnswer: Decodable {
    let accessToken: String?
    let tokenType: String?
    let expiresIn: Seconds?
    let refreshToken: String?
    let deviceCode: String?
    let userCode: String?
    let verificationURI: String?
    let verificationURL: String?
    let interval: Seconds?
    let error: String?
    let errorDescription: String?

    private enum CodingKeys: String, CodingKey {
        case accessToken = "access_token"
        case tokenType = "token_type"
        case expiresIn = "expires_in"
        case refreshToken = "refresh_token"
        case deviceCode = "device_code"
        case userCode = "user_code"
        case verificationURI = "verification_uri"
        // QUIRK: Google's draft of RFC 8628 calls it so.
        case verificationURL = "verification_url"
        case interval, error
        case errorDescription = "error_description"
    }

    /// A number of seconds.
    struct Seconds: Decodable {
        let value: Double

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Double.self) {
                value = number
            } else {
                // QUIRK: some services write numbers as texts.
                value = Double(try container.decode(String.self)) ?? 0
            }
        }
    }

    /// The answer in a body, or `nil` when it is none.
    init?(_ body: [UInt8]) {
        guard let answer = try? JSONDecoder().decode(Self.self, from: Data(body)) else { return nil }
        self = answer
    }

    /// The tokens that were given out, or `nil` when what came is none that can be sent.
    var tokens: GivenTokens? {
        // Only for tokens of this type there is a way to log in.
        guard tokenType.map({ $0.lowercased() == "bearer" }) ?? true,
            let access = Self.token(accessToken)
        else { return nil }
        if refreshToken != nil, Self.token(refreshToken) == nil { return nil }
        return GivenTokens(
            access: access, refresh: Self.token(refreshToken), lifetime: expiresIn.map(\.value))
    }

    /// VSCHAR of RFC 6749, appendix A, and bounded.
    private static func token(_ text: String?) -> Secret<String>? {
        guard let text, !text.isEmpty, text.utf8.count <= PasswordSource.limit,
            text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F })
        else { return nil }
        return Secret(text)
    }
}
