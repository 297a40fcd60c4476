public import Transport

/// Why an access token could not be had, or signing in did not succeed.
public enum OAuthError: Error, Sendable, Hashable {
    /// The server was not reached, or gave no answer that we take.
    case network(HTTPSError)
    /// The server has trouble of its own, or too many ask it.
    case unavailable(server: String, status: Int, retryAfter: Duration?)
    /// What the server answered is none of its standard's answers.
    case unreadable(server: String)
    /// The server will not do it, for this reason.
    case refused(server: String, code: ServerText, words: ServerText)
    /// Nobody has signed in yet.
    case notSignedIn(account: String)
    /// What was granted once is granted no more: withdrawn, expired, or a password was changed.
    case lapsed(account: String, words: ServerText)
    /// The tokens cannot be read.
    case notRead(FileError)
    /// The tokens cannot be written, for the system's reason.
    case notWritten(path: String, reason: String)
    /// Another process keeps the tokens of this account to itself for too long.
    case busy(path: String)
    /// The client's secret, or the refresh token that is a credential, is not to be had.
    indirect case noSecret(AccountError)
    /// The server lets us in once, and gives nothing to come back with.
    case noRefreshToken(server: String)
    /// The service has no way to sign in by a browser, or none by a code.
    case noSuchWay(device: Bool)
    /// The owner, or the service in their name, said no.
    case denied(words: ServerText)
    /// Nobody has signed in in time.
    case tooLate
    /// What was pasted is not what the browser was sent to.
    case wrongRedirect
    /// The port that the browser is sent to is taken.
    case portTaken

    /// Whether trying again later, with the same settings, may help.
    public var isTransient: Bool {
        switch self {
        case .network(let error): error.isTransient
        case .unavailable, .unreadable, .busy: true
        default: false
        }
    }

    /// How long the server asks to be left alone.
    public var retryAfter: Duration? {
        if case .unavailable(_, _, let time) = self { time } else { nil }
    }
}

extension OAuthError: CustomStringConvertible {
    /// One line that says what failed and why, and a hint on a second.
    public var description: String {
        switch self {
        case .network(let error): error.description
        case .noSecret(let error): error.description
        case .notRead(let error): error.description
        default: "\(words.sentence)\nhint: \(words.hint)"
        }
    }

    private var words: (sentence: String, hint: String) {
        switch self {
        case .network, .noSecret, .notRead: ("", "")
        case .unavailable(let server, let status, _):
            (
                "no token from \(server): it answers with status \(status)",
                "this is usually for a while; trying again later is enough"
            )
        case .unreadable(let server):
            (
                "no token from \(server): its answer cannot be read",
                "check token-endpoint; if it is right, trying again later may help"
            )
        case .refused(let server, let code, let words):
            ("no token from \(server): \(Self.joined(code, words))", Self.hint(for: code.description))
        case .notSignedIn(let account):
            ("nobody has signed in to \(account)", "latchkey account login '\(account)'")
        case .lapsed(let account, let words):
            (
                "access is granted no more" + (words.isEmpty ? "" : ": \(words)"),
                "sign in again: latchkey account login '\(account)'"
            )
        case .notWritten(let path, let reason):
            ("cannot write \(path): \(reason)", "make room, and check that this user may write there")
        case .busy(let path):
            (
                "cannot lock \(path): another process holds it",
                "another latchkey renews the tokens; trying again later is enough"
            )
        case .noRefreshToken(let server):
            (
                "\(server) gave no refresh token",
                "the scope must allow to come back; for many services that is the word offline_access"
            )
        case .noSuchWay(let device):
            device
                ? (
                    "this service gives no code to sign in with on another device",
                    "leave --device away, or set oauth.device-endpoint if it does"
                )
                : (
                    "this service has no page to sign in on",
                    "set oauth.authorization-endpoint, or use --device"
                )
        case .denied(let words):
            ("signing in was refused" + (words.isEmpty ? "" : ": \(words)"), "start again, and agree")
        case .tooLate: ("nobody has signed in in time", "start again")
        case .wrongRedirect:
            (
                "what was pasted is not the address that this sign-in ended at",
                "copy the whole of the browser's address field, from http:// on"
            )
        case .portTaken:
            ("cannot listen for the browser: the port is taken", "change oauth.redirect-port, or take it out")
        }
    }

    private static func joined(_ code: ServerText, _ words: ServerText) -> String {
        words.isEmpty ? code.description : "\(code): \(words)"
    }

    private static func hint(for code: String) -> String {
        switch code {
        case "invalid_client", "unauthorized_client":
            "check oauth.client-id and the client's secret, and that the client is registered for this way of signing in"
        case "invalid_scope": "check oauth.scope; Google gives no mail scope to a device"
        default: "check the oauth settings of this account"
        }
    }
}
