import Accounts

/// The server of a new account.
struct ServerChoice {
    /// The settings that name it.
    let settings: [(key: String, value: TOMLText)]
    /// The provider, where it is one that is known.
    let provider: Provider?

    /// A provider's server.
    init(_ provider: Provider, user: String?) {
        self.init([("provider", .text(provider.name))], user: user, provider: provider)
    }

    /// A server by its name; what is not said has its usual value.
    init(host: String, port: Int? = nil, tls: String? = nil, user: String? = nil) {
        var settings: [(key: String, value: TOMLText)] = [("host", .text(host))]
        if let port { settings.append(("port", .number(port))) }
        if let tls { settings.append(("tls", .text(tls))) }
        self.init(settings, user: user, provider: Provider.serving(host: host, port: port))
    }

    private init(_ settings: [(key: String, value: TOMLText)], user: String?, provider: Provider?) {
        self.settings = settings + (user.map { [("user", .text($0))] } ?? [])
        self.provider = provider
    }
}
