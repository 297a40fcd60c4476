public import Transport

/// What a provider's autoconfig file says of its IMAP server (Mozilla's `config-v1.1.xml`).
public struct Autoconfig: Sendable, Hashable {
    /// The server; never one without TLS.
    public let endpoint: Endpoint
    /// Who logs in.
    public let user: String
    /// Whether the server takes OAuth 2.0 alone.
    public let wantsOAuth: Bool

    /// Reads a file; `nil` when it is none, or names no IMAP server with TLS.
    ///
    /// Of several servers that with TLS from the first byte is taken, and one that takes a password.
    ///
    /// - Parameters:
    ///   - document: The file.
    ///   - address: The address that is to be set up.
    public init?(parsing document: [UInt8], for address: String) {
        guard let root = XMLElement(parsing: document), root.name == "clientConfig" else { return nil }
        let servers = root.all("emailProvider").flatMap { $0.all("incomingServer") }
            .filter { $0.attributes["type"]?.lowercased() == "imap" }
            .compactMap { Autoconfig($0, for: address) }
        guard let best = servers.min(by: { $0.rank < $1.rank }) else { return nil }
        self = best
    }

    private init?(_ server: XMLElement, for address: String) {
        let parts = address.split(separator: "@", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        func filled(_ text: String) -> String {
            [("%EMAILADDRESS%", address), ("%EMAILLOCALPART%", parts[0]), ("%EMAILDOMAIN%", parts[1])]
                .reduce(text) { $0.replacing($1.0, with: $1.1) }
        }
        let ways: [String: Endpoint.TLS] = ["ssl": .implicit, "starttls": .starttls]
        guard let host = server.text(of: "hostname").map(filled), Self.isHost(host),
            let port = server.text(of: "port").flatMap({ Int($0) }), (1...65_535).contains(port),
            let tls = server.text(of: "socketType").flatMap({ ways[$0.lowercased()] })
        else { return nil }
        let methods = server.all("authentication").map { $0.text.lowercased() }
        endpoint = Endpoint(host: host, port: port, tls: tls)
        user = server.text(of: "username").map(filled) ?? address
        wantsOAuth = !methods.isEmpty && methods.allSatisfy { $0.contains("oauth2") }
    }

    private var rank: Int { (endpoint.tls == .implicit ? 0 : 1) + (wantsOAuth ? 2 : 0) }

    private static func isHost(_ text: String) -> Bool {
        text.utf8.count <= 253 && text.first != "-"
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
                    true
                default: false
                }
            }
    }
}
