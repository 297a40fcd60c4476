/// Where a mail server listens and how the way there is protected.
public struct Endpoint: Sendable, Hashable {
    /// The host name, IPv4 or IPv6 address, without brackets.
    public var host: String
    /// The TCP port, 1...65535.
    public var port: Int
    /// How the connection is protected.
    public var tls: TLS
    /// A PEM file of certificate authorities, trusted in place of the system's; `nil` for the system's.
    public var caFile: String?
    /// The proxy to go through, such as `socks5h://127.0.0.1:9050`; empty for none.
    ///
    /// The environment is asked only where this is ``environmentProxy``.
    public var proxy: String
    /// How long to wait for a connection and for a reply.
    public var patience: Patience

    /// An endpoint; TLS from the first byte, the system's authorities and no proxy unless said otherwise.
    public init(
        host: String, port: Int = 993, tls: TLS = .implicit, caFile: String? = nil, proxy: String = "",
        patience: Patience = .standard
    ) {
        self.host = host
        self.port = port
        self.tls = tls
        self.caFile = caFile
        self.proxy = proxy
        self.patience = patience
    }

    /// In place of a proxy: whichever `imaps_proxy`, `all_proxy` and `no_proxy` in the environment name, or none.
    public static let environmentProxy = "environment"

    /// The ways in which a connection is protected.
    public enum TLS: String, Sendable, Hashable, CaseIterable {
        /// TLS from the first byte (RFC 8314): port 993.
        case implicit
        /// TLS after STARTTLS, and no login without it: port 143.
        case starttls
        /// No TLS; only to a loopback address, without a proxy.
        case none
    }

    /// How long to wait before giving up.
    public struct Patience: Sendable, Hashable {
        /// From looking the host up to the end of the login.
        public var connecting: Duration
        /// For one reply during the login, and for the peer to take what is sent.
        public var reply: Duration

        /// Times that suit the open internet.
        public static let standard = Patience()

        /// Times to wait; 20 s for a connection and 15 s for a reply unless said otherwise.
        public init(connecting: Duration = .seconds(20), reply: Duration = .seconds(15)) {
            self.connecting = connecting
            self.reply = reply
        }
    }

    /// Whether the host is this machine: `localhost`, 127.0.0.0/8 or ::1.
    ///
    /// libcurl resolves `localhost` itself, so a name server cannot move it.
    public var isLoopback: Bool {
        if host.lowercased() == "localhost" || host == "::1" { return true }
        let octets = host.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = octets.compactMap { $0.count <= 3 && $0.allSatisfy(\.isASCII) ? UInt8($0) : nil }
        return octets.count == 4 && numbers.count == 4 && numbers[0] == 127
    }
}

extension Endpoint: CustomStringConvertible {
    /// `host:port`, as people write it.
    public var description: String { "\(urlHost):\(port)" }

    /// The address that libcurl is given; it names no user, no mailbox and no option.
    var url: String { "\(tls == .implicit ? "imaps" : "imap")://\(urlHost):\(port)/" }

    private var urlHost: String { host.contains(":") ? "[\(host)]" : host }

    /// What makes the endpoint unusable before anything is sent, or `nil`.
    var fault: TransportError? {
        guard !host.isEmpty, host.utf8.count <= Limits.hostBytes,
            host.unicodeScalars.allSatisfy(Self.isHostScalar),
            !host.hasPrefix("-")
        else { return .invalidSetting(.host) }
        guard (1...65535).contains(port) else { return .invalidSetting(.port) }
        guard proxy.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return .invalidSetting(.proxy) }
        if let caFile, caFile.isEmpty || caFile.utf8.contains(0) { return .invalidSetting(.caFile) }
        guard tls != .none || isLoopback && proxy.isEmpty else {
            return .plaintextRefused(server: description)
        }
        return nil
    }

    /// Letters of any script (IDN), digits and `-._`, and `:` for IPv6: nothing that has a meaning in a URL.
    private static func isHostScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", ":": true
        default:
            scalar.value >= 0xA0 && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        }
    }
}
