internal import FoundationEssentials

/// How a person logs in: a user name with a password or with a bearer token.
public enum Login: Sendable {
    /// A password, sent by SASL PLAIN, else SASL LOGIN, else the LOGIN command: whatever the server offers.
    case password(user: String, Secret<String>)
    /// An OAuth 2.0 access token, sent by the mechanism, or by whichever of the two the server offers.
    case bearer(user: String, Secret<String>, BearerMechanism?)

    /// The SASL mechanisms for bearer tokens.
    public enum BearerMechanism: String, Sendable, Hashable {
        /// RFC 7628.
        case oauthBearer = "OAUTHBEARER"
        /// Google's and Microsoft's forerunner of it.
        case xoauth2 = "XOAUTH2"
    }

    /// The user name.
    public var user: String {
        switch self {
        case .password(let user, _), .bearer(let user, _, _): user
        }
    }

    private var secret: Secret<String> {
        switch self {
        case .password(_, let secret), .bearer(_, let secret, _): secret
        }
    }

    /// What must not be shown even when a server repeats it: the secret as it is, as the LOGIN command quotes it (RFC 9051, section 9),
    /// and as SASL sends it.
    var unshowable: [String] {
        let secret = secret.reveal()
        let forms = [secret, "\u{0}\(user)\u{0}\(secret)", "\(user)\u{0}\(user)\u{0}\(secret)"]
        let quoted = secret.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return [secret, quoted] + forms.map { Data($0.utf8).base64EncodedString() }
    }

    /// What makes the login unusable before anything is sent, or `nil`.
    ///
    /// Control characters would end a command (CR, LF) or a field of SASL PLAIN (NUL).
    var fault: TransportError? {
        guard !user.isEmpty, user.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            return .invalidSetting(.user)
        }
        let secret = secret.reveal()
        guard !secret.isEmpty, !secret.utf8.contains(where: { $0 == 0 || $0 == 10 || $0 == 13 }) else {
            return .invalidSetting(.password)
        }
        return nil
    }
}
