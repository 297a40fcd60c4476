import Accounts
import Glibc
import IMAP
import Ingestion
import Transport

extension Account {
    private static let keys = [
        "name", "address", "provider", "host", "port", "tls", "user", "password-command", "password-file",
        "credential", "oauth", "ca-file", "proxy", "folders", "look-back", "poll-interval", "authserv-id",
        "clean-up",
    ]

    /// The account that an `[[account]]` section describes.
    ///
    /// - Parameters:
    ///   - values: The section.
    ///   - number: Which section it is, for errors before its name is known.
    ///   - file: The configuration file.
    /// - Throws: ``ConfigurationError``.
    init(_ values: [String: SettingValue], number: Int, in file: String) throws(ConfigurationError) {
        var place = "account \(number)"
        if case .string(let name)? = values["name"] { place = "account '\(name)'" }
        let table = try SettingTable(values, keys: Self.keys, in: file, place: place)
        guard let name = try table.string("name") else {
            throw table.error(
                .missing(key: "name", hint: "give the account a short name, such as name = \"home\""))
        }
        guard name.utf8.count <= 64, !name.hasPrefix("-"), !name.contains("/") else {
            throw table.error(
                .badValue(
                    key: "name", why: "is no name", hint: "at most 64 letters, no slash, no dash in front"))
        }
        guard name != StoredFinding.Place.local else {
            throw table.error(
                .badValue(key: "name", why: "is what saved mail is kept under", hint: "choose another name"))
        }
        guard let address = try table.string("address") else {
            throw table.error(.missing(key: "address", hint: "write the address whose mail arrives here"))
        }
        let provider = try Self.provider(in: table, address: address)
        let endpoint = try Self.endpoint(in: table, provider: provider)
        let user = try table.string("user") ?? address
        self.init(
            name: name, address: address, endpoint: endpoint, user: user,
            credentials: try Self.credentials(in: table, of: name, provider: provider, proxy: endpoint.proxy),
            folders: try Self.folders(in: table),
            lookBack: try Self.lookBack(in: table), pollInterval: try Self.pollInterval(in: table),
            authservID: try table.string("authserv-id") ?? provider?.authservID,
            cleanUp: try CleanUp(in: table))
    }

    private static func provider(in table: SettingTable, address: String) throws(ConfigurationError)
        -> Provider?
    {
        guard let name = try table.string("provider") else {
            return try table.string("host") == nil ? Provider.of(address: address) : nil
        }
        if let provider = Provider.named(name) { return provider }
        let nearest = SettingTable.nearest(to: name, among: Provider.all.map(\.name))
        throw table.error(
            .badValue(
                key: "provider", why: "is not known",
                hint: nearest.map { "did you mean \"\($0)\"?" } ?? "set host instead, with port and tls"))
    }

    private static func endpoint(
        in table: SettingTable, provider: Provider?
    ) throws(ConfigurationError) -> Endpoint {
        guard let host = try table.string("host") ?? provider?.endpoint.host else {
            throw table.error(.missing(key: "host", hint: "set host, or provider for one that is known"))
        }
        guard isHost(host) else {
            throw table.error(
                .badValue(
                    key: "host", why: "is no host name",
                    hint: "write the name or address alone, such as imap.example.org; the port stands in port"
                ))
        }
        var endpoint = provider?.endpoint ?? Endpoint(host: host)
        endpoint.host = host
        let port = try table.integer("port")
        if let name = try table.string("tls") {
            guard let tls = Endpoint.TLS(rawValue: name) else {
                throw table.error(
                    .badValue(
                        key: "tls", why: "is not a way to use TLS", hint: "write \"implicit\" or \"starttls\""
                    ))
            }
            endpoint.tls = tls
            if port == nil, provider == nil { endpoint.port = tls == .implicit ? 993 : 143 }
        }
        endpoint.port = port ?? endpoint.port
        guard (1...65_535).contains(endpoint.port) else {
            throw table.error(
                .badValue(key: "port", why: "is no port", hint: "ports go from 1 to 65535; IMAP has 993"))
        }
        endpoint.proxy = try proxy(in: table)
        guard endpoint.tls != .none || endpoint.isLoopback && endpoint.proxy.isEmpty else {
            throw table.error(
                .badValue(
                    key: "tls", why: "may be \"none\" only for this machine itself, without a proxy",
                    hint: "write \"implicit\" or \"starttls\""))
        }
        endpoint.caFile = try table.caFile("ca-file")
        return endpoint
    }

    /// The proxy to go through; empty for none.
    private static func proxy(in table: SettingTable) throws(ConfigurationError) -> String {
        guard let text = try table.string("proxy"), text != "none" else { return "" }
        if text == Endpoint.environmentProxy { return text }
        let parts = text.split(separator: "://", maxSplits: 1).map(String.init)
        guard parts.count == 2, ["socks5h", "socks5", "http"].contains(parts[0]),
            parts[1].wholeMatch(of: /(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\]):[0-9]{1,5}\/?/) != nil
        else {
            throw table.error(
                .badValue(
                    key: "proxy", why: "is no proxy, or has a name or password in it",
                    hint:
                        "write \"socks5h://127.0.0.1:9050\", \"http://proxy.example.org:3128\" or \"environment\""
                ))
        }
        return text
    }

    /// Whether a text is a host name (letters of any script, digits, `-._`) or an address, without brackets.
    private static func isHost(_ text: String) -> Bool {
        guard !text.hasPrefix("-"), text.utf8.count <= hostBytes else { return false }
        if text.contains(":") {
            var address = in6_addr()
            return inet_pton(AF_INET6, text, &address) == 1
        }
        return text.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_": true
            default:
                scalar.value >= 0xA0
                    && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            }
        }
    }

    /// DNS names have at most 253 bytes (RFC 1035); IDN labels in UTF-8 are given a little more.
    private static let hostBytes = 512

    private static func credentials(
        in table: SettingTable, of account: String, provider: Provider?, proxy: String
    ) throws(ConfigurationError) -> Credentials {
        let source = try password(in: table)
        guard let values = try table.table("oauth") else {
            guard let source else {
                throw table.error(
                    .missing(
                        key: "password-command",
                        hint:
                            "set password-command, password-file, credential under systemd, or oauth.client-id"
                    ))
            }
            return .password(source)
        }
        guard source == nil else {
            throw table.error(
                .badValue(
                    key: "oauth", why: "stands beside a password",
                    hint: "keep the one that the provider takes"))
        }
        let settings = try SettingTable(
            values, keys: OAuthGrant.keys, in: table.file, place: "\(table.place): oauth")
        return .oauth(try OAuthGrant(settings, of: account, provider: provider, proxy: proxy))
    }

    private static func password(in table: SettingTable) throws(ConfigurationError) -> PasswordSource? {
        var sources: [PasswordSource] = []
        if let words = try table.strings("password-command") {
            guard words[0] != "" else {
                throw table.error(
                    .badValue(
                        key: "password-command", why: "is empty",
                        hint: "write [\"pass\", \"show\", \"mail/home\"]"))
            }
            sources.append(.command(words))
        }
        if let file = try table.string("password-file") {
            sources.append(.file(Configuration.absolute(file, beside: table.file)))
        }
        if let name = try table.string("credential") { sources.append(.credential(name)) }
        guard sources.count <= 1 else {
            throw table.error(
                .badValue(
                    key: "password-command", why: "is not the only place of the password",
                    hint: "keep one of password-command, password-file and credential"))
        }
        return sources.first
    }

    private static func folders(in table: SettingTable) throws(ConfigurationError) -> [Folder] {
        guard let names = try table.strings("folders") else { return Folder.standard }
        for name in names where name.isEmpty || name.hasPrefix("\\") && SpecialUse(name) == nil {
            throw table.error(
                .badValue(
                    key: "folders", why: "has '\(name)' in it, which is no folder",
                    hint: "write names, or special uses such as \"\\\\Junk\""))
        }
        return names.map(Folder.init)
    }

    private static func lookBack(in table: SettingTable) throws(ConfigurationError) -> LookBack {
        if try table.string("look-back") == "all" { return .all }
        return try table.duration("look-back").map(LookBack.recent) ?? .standard
    }

    private static func pollInterval(in table: SettingTable) throws(ConfigurationError) -> Duration {
        guard let interval = try table.duration("poll-interval") else { return standardPollInterval }
        guard interval >= .seconds(5) else {
            throw table.error(
                .badValue(
                    key: "poll-interval", why: "is shorter than 5s",
                    hint: "providers shut out those who ask more often"))
        }
        return interval
    }
}
