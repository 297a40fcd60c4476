/// A question to a web server, over TLS alone and with bounds on everything: time, size, redirects.
///
/// No cookie, no stored password, no proxy of the environment unless that is wanted; the certificate is always checked.
public struct HTTPSRequest: Sendable {
    /// Whom to ask, and for what.
    public var address: HTTPSAddress
    /// What to send by POST; `nil` to GET.
    public var form: FormFields?
    /// The token that lets us in (RFC 6750), if one is wanted.
    public var bearer: Secret<String>?
    /// Further headers by name, such as `Accept`; never `Authorization` or `Cookie`.
    public var headers: [String: String] = [:]
    /// A PEM file of certificate authorities, trusted in place of the system's; `nil` for the system's.
    public var caFile: String?
    /// The proxy to go through, such as `socks5h://127.0.0.1:9050`; empty for none.
    public var proxy = ""
    /// Which addresses may be connected to; where that is not all, without a proxy, which would look names up by itself.
    public var reach = Reach.anywhere
    /// How long the whole may take, from looking the host up to the last byte.
    public var timeLimit: Duration = .seconds(30)
    /// How many bytes the answer may have, headers included.
    public var sizeLimit = Self.standardSizeLimit
    /// How many redirects are followed, to `https` alone.
    ///
    /// With a form or a bearer none is followed, however many are allowed: what is secret goes to one server.
    public var redirects = 0

    /// The size limit unless said otherwise: token answers have under 10 kB, settings of mail providers under 20 kB.
    public static let standardSizeLimit = 256 * 1024

    /// A request for an address; a POST when there is a form.
    public init(_ address: HTTPSAddress, form: FormFields? = nil) {
        self.address = address
        self.form = form
    }

    /// Asks, and gives the answer whatever its status is.
    public func response() async throws(HTTPSError) -> HTTPSResponse {
        if let fault { throw .network(fault) }
        let poller: Poller
        do {
            poller = try Poller.running()
        } catch {
            throw .network(error)
        }
        return try await HTTPSExchange(on: poller).response(to: self)
    }

    /// The redirects that are really followed.
    var followedRedirects: Int { form == nil && bearer == nil ? redirects : 0 }

    /// What makes the request unusable before anything is sent, or `nil`.
    private var fault: TransportError? {
        var endpoint = Endpoint(host: address.host, port: address.port)
        endpoint.caFile = caFile
        endpoint.proxy = proxy
        if let fault = endpoint.fault { return fault }
        guard proxy.isEmpty || !reach.isBounded else { return .invalidSetting(.proxy) }
        let areHeaders = headers.allSatisfy { name, value in
            !["authorization", "cookie"].contains(name.lowercased()) && !name.isEmpty
                && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
                && value.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
        }
        guard areHeaders else { return .invalidSetting(.header) }
        guard let bearer else { return nil }
        let token = bearer.reveal()
        let isSendable = !token.isEmpty && token.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        return isSendable ? nil : .invalidSetting(.password)
    }
}
