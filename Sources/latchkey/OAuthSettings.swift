import Accounts
import Transport

extension OAuthGrant {
    /// The keys of the table `oauth` in an account.
    static let keys = [
        "client-id", "client-secret-file", "client-secret-credential", "tenant", "scope",
        "authorization-endpoint", "token-endpoint", "device-endpoint", "redirect-port", "mechanism",
        "refresh-token-credential", "ca-file",
    ]

    /// The grant that the table `oauth` of an account describes.
    ///
    /// - Parameters:
    ///   - table: The table.
    ///   - account: The account's name.
    ///   - provider: Its provider, where that is known.
    ///   - proxy: The way to its servers.
    /// - Throws: ``ConfigurationError``.
    init(
        _ table: SettingTable, of account: String, provider: Provider?, proxy: String
    ) throws(ConfigurationError) {
        guard let id = try table.string("client-id") else {
            throw table.error(
                .missing(
                    key: "client-id",
                    hint:
                        "register a client of your own with the provider, as the README says, and write its id"
                ))
        }
        let client = OAuthClient(
            id: id, secret: try Self.secret(in: table), service: try Self.service(in: table, of: provider),
            redirectPort: try Self.port(in: table), caFile: try table.caFile("ca-file"), proxy: proxy)
        let state: String
        do {
            state = try Places.stateDirectory
        } catch {
            throw table.error(
                .badValue(
                    key: "client-id", why: "needs a place for tokens", hint: "set HOME or XDG_STATE_HOME"))
        }
        self.init(
            account: account, client: client, store: TokenStore(in: "\(state)/tokens", account: account),
            credential: try table.string("refresh-token-credential"), mechanism: try Self.mechanism(in: table)
        )
    }

    private static func secret(in table: SettingTable) throws(ConfigurationError) -> PasswordSource? {
        let file = try table.string("client-secret-file")
        let credential = try table.string("client-secret-credential")
        guard file == nil || credential == nil else {
            throw table.error(
                .badValue(
                    key: "client-secret-file", why: "is not the only place of the secret",
                    hint: "keep one of client-secret-file and client-secret-credential"))
        }
        return file.map { .file(Configuration.absolute($0, beside: table.file)) }
            ?? credential.map { .credential($0) }
    }

    /// The service of the provider, with what the table says in its place.
    private static func service(
        in table: SettingTable, of provider: Provider?
    ) throws(ConfigurationError) -> OAuthService {
        var known = provider?.oauth
        if let tenant = try table.string("tenant") {
            guard provider?.name == "outlook", let service = OAuthService.microsoft(tenant: tenant) else {
                throw table.error(
                    .badValue(
                        key: "tenant", why: "is none of Microsoft's",
                        hint:
                            "with provider = \"outlook\": common, consumers, organizations, an id or a domain"
                    ))
            }
            known = service
        }
        guard let token = try address("token-endpoint", in: table) ?? known?.tokenEndpoint else {
            throw table.error(
                .missing(
                    key: "token-endpoint",
                    hint: "no service of this provider is known; set token-endpoint, scope, and "
                        + "authorization-endpoint or device-endpoint"))
        }
        guard let scope = try table.string("scope") ?? known?.scope else {
            throw table.error(.missing(key: "scope", hint: "the provider says which scope lets IMAP in"))
        }
        let authorization = try address("authorization-endpoint", in: table)
        let device = try address("device-endpoint", in: table)
        // Endpoints of another service are none of this one's.
        let isOther = token != known?.tokenEndpoint
        return OAuthService(
            authorizationEndpoint: authorization ?? (isOther ? nil : known?.authorizationEndpoint),
            tokenEndpoint: token, deviceEndpoint: device ?? (isOther ? nil : known?.deviceEndpoint),
            scope: scope, prefersDevice: isOther ? authorization == nil : known?.prefersDevice ?? false)
    }

    private static func address(
        _ key: String, in table: SettingTable
    ) throws(ConfigurationError) -> HTTPSAddress? {
        guard let text = try table.string(key) else { return nil }
        guard let address = HTTPSAddress(text) else {
            throw table.error(
                .badValue(key: key, why: "is no https address", hint: "write https://host/path"))
        }
        return address
    }

    private static func port(in table: SettingTable) throws(ConfigurationError) -> Int {
        guard let port = try table.integer("redirect-port") else { return 0 }
        guard (1024...65_535).contains(port) else {
            throw table.error(
                .badValue(
                    key: "redirect-port", why: "is no port for this", hint: "take one from 1024 to 65535"))
        }
        return port
    }

    private static func mechanism(
        in table: SettingTable
    ) throws(ConfigurationError) -> Login.BearerMechanism? {
        guard let name = try table.string("mechanism") else { return nil }
        guard let mechanism = Login.BearerMechanism(rawValue: name.uppercased()) else {
            throw table.error(
                .badValue(
                    key: "mechanism", why: "is not known",
                    hint: "write \"xoauth2\" or \"oauthbearer\", or leave it to the server"))
        }
        return mechanism
    }
}
