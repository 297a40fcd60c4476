import Accounts
import Testing
import Transport

@Suite struct `Providers` {
    @Test(arguments: Provider.all)
    func `are complete, and found by name, address and host`(provider: Provider) {
        #expect(!provider.name.isEmpty && !provider.note.isEmpty)
        #expect(Provider.named(provider.name) == provider)
        #expect(Provider.named(provider.name.uppercased()) == provider)
        let endpoint = provider.endpoint
        #expect(Provider.serving(host: endpoint.host, port: endpoint.port) == provider)
        #expect((Provider.serving(host: endpoint.host, port: 143) == provider) != endpoint.isLoopback)
        for domain in provider.domains { #expect(Provider.of(address: "ada@\(domain)") == provider) }
    }

    @Test func `share no name and no domain`() {
        #expect(Set(Provider.all.map(\.name)).count == Provider.all.count)
        let domains = Provider.all.flatMap(\.domains)
        #expect(Set(domains).count == domains.count)
    }

    @Test(arguments: Provider.all)
    func `are reached by TLS from the first byte, or on this machine`(provider: Provider) {
        #expect(
            provider.endpoint.tls == .implicit
                || provider.endpoint.isLoopback && provider.endpoint.tls == .starttls)
    }

    @Test(arguments: [
        ("ada@hotmail.co.uk", "outlook"), ("ada@yahoo.com.br", "yahoo"), ("ada@verizon.net", "aol"),
        ("ada@sent.com", "fastmail"), ("ADA@PROTON.ME", "proton"), ("ada@zohomail.in", "zoho-in"),
        ("ada@email.de", "web.de"), ("ada@yandex.kz", "yandex"), ("ada@xmail.ru", "mail.ru"),
        ("ada@foxmail.com", "qq"), ("ada@hanmail.net", "daum"), ("ada@tlen.pl", "o2.pl"),
        ("ada@comcast.net", "comcast"),
    ])
    func `are known by all the domains of theirs`(address: String, name: String) {
        #expect(Provider.of(address: address)?.name == name)
    }

    @Test(arguments: ["ada", "ada@", "ada@example.org", "ada@notgmail.com", ""])
    func `are not guessed`(address: String) {
        #expect(Provider.of(address: address) == nil)
    }

    @Test func `gmail is where it is`() throws {
        let gmail = try #require(Provider.named("gmail"))
        #expect(gmail.endpoint == Endpoint(host: "imap.gmail.com", port: 993, tls: .implicit))
        #expect(gmail.authservID == "mx.google.com")
    }
}

@Suite struct `Account settings` {
    @Test func `read the inbox and the spam folder unless told otherwise`() {
        let account = Account(
            name: "home", address: "ada@example.org", endpoint: Endpoint(host: "imap.example.org"),
            credentials: .password(.file("p")))
        #expect(account.user == "ada@example.org")
        #expect(account.folders == [.named("INBOX"), .specialUse("\\Junk")])
        #expect(account.lookBack == .recent(.seconds(86_400)))
        #expect(account.pollInterval == .seconds(60))
    }

    @Test func `tell special uses from names by the backslash`() {
        #expect(Account.Folder("\\Junk") == .specialUse("\\Junk"))
        #expect(Account.Folder("Junk") == .named("Junk"))
    }
}
