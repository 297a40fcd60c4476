/// Why a connection could not be made or could not go on.
public enum TransportError: Error, Sendable, Hashable {
    /// No address is known for the host.
    case hostNotFound(server: String)
    /// The proxy could not be found, or would not pass us on.
    case proxyFailed(server: String, proxy: String)
    /// Nothing listens there.
    case connectionRefused(server: String)
    /// There is no way to the host just now.
    case unreachable(server: String)
    /// The server took longer than we wait.
    case timedOut(server: String)
    /// No authority that we trust vouches for the certificate.
    case certificateNotTrusted(server: String)
    /// The certificate has expired.
    case certificateExpired(server: String)
    /// The certificate is not valid yet.
    case certificateNotYetValid(server: String)
    /// The certificate is for another host.
    case certificateForOtherHost(server: String)
    /// The file of authorities cannot be read or holds none.
    case caFileUnusable(path: String)
    /// The server does not offer STARTTLS, or let us in before it.
    case tlsNotOffered(server: String)
    /// No TLS connection came about: no TLS there, too old a version, or broken off.
    case tlsFailed(server: String)
    /// Without TLS we talk to this machine alone.
    case plaintextRefused(server: String)
    /// What answered does not speak IMAP.
    case notIMAP(server: String, greeting: ServerText)
    /// The server greeted us with a good-bye.
    case turnedAway(server: String, reason: ServerText)
    /// The server knows none of the ways to log in that we may use.
    case loginNotOffered(server: String, user: String)
    /// The server refused the login.
    case loginRefused(Refusal)
    /// A setting that no server could be asked with.
    case invalidSetting(Setting)
    /// The connection is closed, by the peer or by us.
    case closed(server: String)
    /// No more files can be opened, or no thread started.
    case outOfResources
    /// libcurl is not installed, or another than the one that is wanted.
    case libraryMissing
    /// The task was cancelled.
    case cancelled

    /// A login that the server refused.
    public struct Refusal: Sendable, Hashable {
        /// The server, as `host:port`.
        public let server: String
        /// The user who wanted in.
        public let user: String
        /// The server's own words.
        public let reason: ServerText
        /// Whether the same login may succeed later: the server is busy, not the password wrong.
        public let isTransient: Bool
    }

    /// The settings that are checked before anything is sent.
    public enum Setting: String, Sendable, Hashable {
        case host, port, proxy, caFile = "ca-file", user, password, header
    }

    /// Whether trying again later, with the same settings, may help.
    public var isTransient: Bool {
        switch self {
        case .hostNotFound, .proxyFailed, .connectionRefused, .unreachable, .timedOut, .turnedAway, .closed,
            .outOfResources, .tlsFailed, .notIMAP:
            true
        case .loginRefused(let refusal): refusal.isTransient
        case .certificateNotTrusted, .certificateExpired, .certificateNotYetValid, .certificateForOtherHost,
            .caFileUnusable, .tlsNotOffered, .plaintextRefused, .loginNotOffered, .invalidSetting,
            .libraryMissing, .cancelled:
            false
        }
    }
}

extension TransportError: CustomStringConvertible {
    /// One line that says what failed and why, and a hint on a second.
    public var description: String {
        hint.map { "\(sentence)\nhint: \($0)" } ?? sentence
    }

    /// What failed and why, without the hint.
    var sentence: String {
        switch self {
        case .hostNotFound(let server): "cannot reach \(server): host not found"
        case .proxyFailed(let server, _): "cannot reach \(server): the proxy failed"
        case .connectionRefused(let server): "cannot reach \(server): connection refused"
        case .unreachable(let server): "cannot reach \(server): no route to it"
        case .timedOut(let server): "cannot reach \(server): no answer in time"
        case .certificateNotTrusted(let server): "cannot trust \(server): certificate of an unknown authority"
        case .certificateExpired(let server): "cannot trust \(server): certificate expired"
        case .certificateNotYetValid(let server): "cannot trust \(server): certificate not valid yet"
        case .certificateForOtherHost(let server): "cannot trust \(server): certificate is for another host"
        case .caFileUnusable(let path): "cannot use ca-file \(path): not a readable PEM file of certificates"
        case .tlsNotOffered(let server): "cannot log in to \(server): the server offers no STARTTLS"
        case .tlsFailed(let server): "cannot reach \(server): no TLS connection came about"
        case .plaintextRefused(let server):
            "cannot log in to \(server): without TLS only this machine is talked to"
        case .notIMAP(let server, let greeting):
            "cannot talk to \(server): not an IMAP server"
                + (greeting.isEmpty ? "" : ", it said: \(greeting)")
        case .turnedAway(let server, let reason):
            "cannot talk to \(server): turned away" + (reason.isEmpty ? "" : ": \(reason)")
        case .loginNotOffered(let server, let user):
            "cannot log in to \(server) as \(user): the server offers no login of this kind"
        case .loginRefused(let refusal):
            "cannot log in to \(refusal.server) as \(refusal.user): "
                + (refusal.reason.isEmpty ? "login refused" : "\(refusal.reason)")
        case .invalidSetting(let setting):
            "cannot use \(setting.rawValue): empty, or not one that a server can take"
        case .closed(let server): "connection to \(server) is closed"
        case .outOfResources: "cannot open a connection: no more files or threads for this process"
        case .libraryMissing: "cannot open a connection: libcurl.so.4 cannot be loaded"
        case .cancelled: "connection given up: cancelled"
        }
    }

    /// What to do about it.
    var hint: String? {
        switch self {
        case .hostNotFound: "check the spelling of host, and whether this machine is online"
        case .proxyFailed(_, let proxy): "check that \(proxy) is running and lets mail through"
        case .connectionRefused:
            "check host and port; 993 with tls = \"implicit\", 143 with tls = \"starttls\""
        case .unreachable: "check whether this machine is online"
        case .timedOut: "check host and port, and whether a firewall stands between"
        case .certificateNotTrusted: "for an authority of your own, name its certificate with ca-file"
        case .certificateExpired, .certificateNotYetValid:
            "check this machine's clock; if it is right, ask whoever runs the server"
        case .certificateForOtherHost: "use the host name that the certificate was made for"
        case .caFileUnusable: "ca-file wants certificates in PEM form, readable for this user"
        case .tlsNotOffered: "try tls = \"implicit\" with port 993"
        case .tlsFailed: "check the port: 993 wants tls = \"implicit\", 143 wants tls = \"starttls\""
        case .plaintextRefused: "use tls = \"implicit\" or tls = \"starttls\""
        case .notIMAP: "check host and port"
        case .turnedAway: "this is usually for a while; trying again later is enough"
        case .loginNotOffered: "see which logins the provider allows; some want OAuth, some an app password"
        case .loginRefused(let refusal):
            refusal.isTransient
                ? "this is usually for a while; trying again later is enough"
                : "check user and password; many providers want an app password, and IMAP switched on"
        case .invalidSetting(.password): "the password is one line, without the line break after it"
        case .invalidSetting(.port): "a port is a number from 1 to 65535"
        case .invalidSetting(.host): "write the server's name or address alone, such as imap.example.org"
        case .invalidSetting(.proxy): "write it as socks5h://127.0.0.1:9050, without blanks"
        case .invalidSetting(.caFile): "name a file of certificates in PEM form"
        case .invalidSetting(.header): "a header is one line of ASCII, and no login"
        case .invalidSetting(.user): "user is one line, mostly the whole address"
        case .closed: "this happens when servers or networks restart; trying again later is enough"
        case .libraryMissing: "install libcurl 7.85 or later (the package libcurl4 on Debian and its kin)"
        case .cancelled: nil
        case .outOfResources: "raise the limit of open files (ulimit -n, or LimitNOFILE= in a unit)"
        }
    }
}
