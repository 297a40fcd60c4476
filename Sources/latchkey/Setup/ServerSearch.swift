import Accounts
import Transport

/// Finds the server of a new account: by the flags, by its provider, by autoconfig, or by asking.
struct ServerSearch {
    let flags: AccountFlags
    /// Whether there is somebody to ask.
    let canAsk: Bool

    /// The server of an address.
    ///
    /// - Throws: ``Failure``.
    func server(of address: String) async throws -> ServerChoice {
        if let name = flags.provider { return ServerChoice(try provider(named: name), user: flags.user) }
        if let host = flags.host {
            return ServerChoice(host: host, port: flags.port, tls: flags.tls, user: flags.user)
        }
        if !flags.looksUp, let provider = Provider.of(address: address) {
            Output.note("\(address) is with \(provider.name): \(provider.endpoint)")
            return ServerChoice(provider, user: flags.user)
        }
        if let found = try await lookUp(address) { return found }
        guard canAsk else {
            let domain = Inert.text(Self.domain(of: address))
            throw Failure(description: "no server was found for \(domain)\nhint: give --host")
        }
        return try ask(about: address)
    }

    private static func domain(of address: String) -> String {
        address.split(separator: "@").last.map { $0.lowercased() } ?? ""
    }

    private func provider(named name: String) throws -> Provider {
        if let provider = Provider.named(name) { return provider }
        let nearest = SettingTable.nearest(to: name, among: Provider.all.map(\.name))
        throw Failure.misuse(
            "no provider is called \(name)\nhint: "
                + (nearest.map { "did you mean \($0)?" } ?? "give --host instead"))
    }

    /// Asks those who may know, once the owner has agreed.
    private func lookUp(_ address: String) async throws -> ServerChoice? {
        let domain = Self.domain(of: address)
        let addresses = flags.autoconfig.map { [$0] } ?? AutoconfigSearch.addresses(for: domain)
        guard !addresses.isEmpty else { return nil }
        if !flags.looksUp {
            guard canAsk else { return nil }
            Output.note("no provider of \(domain) is known here; its settings may be found on the net")
            let hosts = "\(domain), autoconfig.\(domain) and autoconfig.thunderbird.net"
            guard Question.isAnsweredYes("ask \(hosts), naming \(domain)? (y/N) ") else { return nil }
        }
        guard let found = try await settings(of: address, at: addresses) else {
            Output.note("no settings were found for \(domain)")
            return nil
        }
        let endpoint = found.settings.endpoint
        let user = Inert.text(found.settings.user, limit: 100)
        Output.note("\(found.host) says: \(endpoint), \(endpoint.tls.rawValue) TLS, user \(user)")
        if found.settings.wantsOAuth { Output.note("it takes OAuth alone, and no password") }
        if canAsk, !flags.looksUp, !Question.isAnsweredYes("use that? (Y/n) ", usually: true) { return nil }
        return ServerChoice(
            host: endpoint.host, port: endpoint.port == 993 ? nil : endpoint.port,
            tls: endpoint.tls == .implicit ? nil : endpoint.tls.rawValue,
            user: flags.user ?? (found.settings.user == address ? nil : found.settings.user))
    }

    private func settings(
        of address: String, at addresses: [String]
    ) async throws -> AutoconfigSearch.Finding? {
        let search = AutoconfigSearch(caFile: flags.caFile.map(AccountSetup.absolute))
        do {
            return try await search.find(address, at: addresses)
        } catch {
            // The owner can still say it.
            guard canAsk, flags.autoconfig == nil else { throw error }
            Failure.tell(error)
            return nil
        }
    }

    private func check(_ server: ServerChoice, of address: String) throws {
        _ = try NewAccount(name: "new", address: address, server: server, password: .credential("none"))
            .account(in: "")
    }

    private func ask(about address: String) throws -> ServerChoice {
        Output.note("for a domain of one's own at Google or Microsoft, the answer is gmail or outlook")
        let host = try Question.answer(to: "IMAP server, or a provider such as gmail") { host in
            guard !host.isEmpty else {
                throw Failure(
                    description: "no server was given\nhint: the provider's help pages name it, as IMAP")
            }
            try check(ServerChoice(host: host), of: address)
        }
        if let provider = Provider.named(host) { return ServerChoice(provider, user: flags.user) }
        var port = 993
        _ = try Question.answer(to: "port", usually: "993") { text in
            guard let number = Int(text), (1...65_535).contains(number) else {
                throw Failure(description: "\(text) is no port\nhint: IMAP has 993, or 143 with starttls")
            }
            port = number
        }
        var tls = port == 143 ? "starttls" : "implicit"
        if ![143, 993].contains(port) {
            tls = try Question.answer(to: "TLS, implicit or starttls", usually: tls) { tls in
                try check(ServerChoice(host: host, tls: tls), of: address)
            }
        }
        let user = try flags.user ?? Question.answer(to: "user", usually: address)
        return ServerChoice(
            host: host, port: port == 993 ? nil : port, tls: tls == "implicit" ? nil : tls,
            user: user == address ? nil : user)
    }
}
