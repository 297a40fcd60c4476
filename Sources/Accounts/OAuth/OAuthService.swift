public import Transport

/// A server that grants access in its users' names (RFC 6749): where it is asked, and for what.
public struct OAuthService: Sendable, Hashable {
    /// Where a browser signs in; `nil` when it cannot.
    public var authorizationEndpoint: HTTPSAddress?
    /// Where tokens are given out.
    public var tokenEndpoint: HTTPSAddress
    /// Where a code to be typed on another device is had (RFC 8628); `nil` when it cannot.
    public var deviceEndpoint: HTTPSAddress?
    /// What is asked for, words with blanks between.
    public var scope: String
    /// Whether signing in by a code is the usual way.
    public var prefersDevice: Bool

    /// A service from its parts.
    public init(
        authorizationEndpoint: HTTPSAddress?, tokenEndpoint: HTTPSAddress,
        deviceEndpoint: HTTPSAddress? = nil, scope: String, prefersDevice: Bool = false
    ) {
        self.authorizationEndpoint = authorizationEndpoint
        self.tokenEndpoint = tokenEndpoint
        self.deviceEndpoint = deviceEndpoint
        self.scope = scope
        self.prefersDevice = prefersDevice
    }

    private init?(_ authorization: String, _ token: String, device: String? = nil, scope: String) {
        guard let authorization = HTTPSAddress(authorization), let token = HTTPSAddress(token) else {
            return nil
        }
        self.init(
            authorizationEndpoint: authorization, tokenEndpoint: token,
            deviceEndpoint: device.flatMap(HTTPSAddress.init), scope: scope, prefersDevice: device != nil)
    }

    /// Microsoft's, for the accounts of a tenant: `common`, `consumers`, `organizations`, or an organisation's own id or
    /// domain.
    public static func microsoft(tenant: String = "common") -> OAuthService? {
        let isTenant = tenant.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
                true
            default: false
            }
        }
        guard isTenant, !tenant.isEmpty else { return nil }
        let base = "https://login.microsoftonline.com/\(tenant)/oauth2/v2.0"
        return OAuthService(
            "\(base)/authorize", "\(base)/token", device: "\(base)/devicecode",
            scope: "https://outlook.office.com/IMAP.AccessAsUser.All offline_access")
    }

    /// The service of a provider by its name in the settings.
    public static func of(provider name: String) -> OAuthService? {
        switch name {
        // No code for another device: Google gives none for mail.
        case "gmail":
            OAuthService(
                "https://accounts.google.com/o/oauth2/v2/auth", "https://oauth2.googleapis.com/token",
                scope: "https://mail.google.com/")
        case "outlook": microsoft()
        case "yahoo", "att": yahoo("https://api.login.yahoo.com/oauth2")
        case "aol": yahoo("https://api.login.aol.com/oauth2")
        case "fastmail":
            OAuthService(
                "https://api.fastmail.com/oauth/authorize", "https://api.fastmail.com/oauth/refresh",
                scope: "https://www.fastmail.com/dev/protocol-imap")
        case "yandex":
            OAuthService(
                "https://oauth.yandex.com/authorize", "https://oauth.yandex.com/token",
                scope: "mail:imap_full")
        case "mail.ru":
            OAuthService("https://o2.mail.ru/login", "https://o2.mail.ru/token", scope: "mail.imap")
        default: nil
        }
    }

    private static func yahoo(_ base: String) -> OAuthService? {
        OAuthService("\(base)/request_auth", "\(base)/get_token", scope: "mail-w")
    }
}
