/// The address of something on the web, which is asked for over TLS alone: an `https` URL without a user name.
public struct HTTPSAddress: Sendable, Hashable {
    /// The whole URL, in ASCII.
    public let text: String
    /// The host's name or address, without brackets.
    public let host: String
    /// The TCP port; 443 unless the URL names another.
    public let port: Int

    /// An address as people write it, or `nil` when it is none that we would ask.
    ///
    /// A host in letters beyond ASCII is written in its ASCII form (`xn--`), all else by `%`. At most 8 kB.
    public init?(_ text: String) {
        let scheme = "https://"
        guard text.utf8.count <= Limits.addressBytes, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
            text.prefix(scheme.count).lowercased() == scheme
        else { return nil }
        let authority = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        guard let (host, port) = Self.parts(of: authority),
            Endpoint(host: host, port: port).fault == nil
        else { return nil }
        self.text = text
        self.host = host
        self.port = port
    }

    /// The address with fields added to its query; `nil` when it gets too long.
    public func adding(_ fields: FormFields) -> HTTPSAddress? {
        let whole = text.prefix { $0 != "#" }
        return HTTPSAddress("\(whole)\(whole.contains("?") ? "&" : "?")\(fields.encoded)")
    }

    /// Host and port of `host`, `host:port`, `[v6]` or `[v6]:port`.
    private static func parts(of authority: Substring) -> (host: String, port: Int)? {
        var host = authority
        var rest: Substring = ""
        if authority.hasPrefix("[") {
            guard let end = authority.firstIndex(of: "]") else { return nil }
            host = authority[authority.index(after: authority.startIndex)..<end]
            guard host.contains(":") else { return nil }
            rest = authority[authority.index(after: end)...]
        } else if let colon = authority.firstIndex(of: ":") {
            host = authority[..<colon]
            rest = authority[colon...]
        }
        if rest.isEmpty { return (String(host), 443) }
        let digits = rest.dropFirst()
        guard rest.first == ":", digits.utf8.count <= 5,
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let port = Int(digits)
        else { return nil }
        return (String(host), port)
    }
}

extension HTTPSAddress: CustomStringConvertible {
    /// Host and port alone: what stands behind them may be secret.
    public var description: String { Endpoint(host: host, port: port).description }
}
