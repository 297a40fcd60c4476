import Foundation
import TestSupport
import Testing
import Transport

@testable import Accounts

@Suite struct `The autoconfig file of a provider` {
    private static func server(
        _ type: String = "imap", host: String = "imap.example.org", port: String = "993",
        socket: String = "SSL",
        user: String = "%EMAILADDRESS%", authentication: String = "password-cleartext"
    ) -> String {
        """
        <incomingServer type="\(type)"><hostname>\(host)</hostname><port>\(port)</port>
          <socketType>\(socket)</socketType><username>\(user)</username>
          <authentication>\(authentication)</authentication></incomingServer>
        """
    }

    private static func file(_ servers: String...) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <clientConfig version="1.1"><emailProvider id="example.org"><domain>example.org</domain>
        <displayName>Ex &amp; Ample</displayName>
        \(servers.joined(separator: "\n"))
        <outgoingServer type="smtp"><hostname>smtp.example.org</hostname></outgoingServer>
        </emailProvider></clientConfig>
        """
    }

    private func read(_ text: String) -> Autoconfig? {
        Autoconfig(parsing: Array(text.utf8), for: "ada@example.org")
    }

    @Test func `names the server, the port, the way of TLS and the user`() throws {
        let settings = try #require(read(Self.file(Self.server())))
        #expect(settings.endpoint == Endpoint(host: "imap.example.org", port: 993))
        #expect(settings.user == "ada@example.org" && !settings.wantsOAuth)
        let other = try #require(
            read(
                Self.file(
                    Self.server(
                        host: "mail.%EMAILDOMAIN%", port: "143", socket: "STARTTLS", user: "%EMAILLOCALPART%")
                )
            ))
        #expect(other.endpoint == Endpoint(host: "mail.example.org", port: 143, tls: .starttls))
        #expect(other.user == "ada")
    }

    @Test func `gives the best of several servers, and never one without TLS`() throws {
        let servers = [
            Self.server("pop3", host: "pop.example.org", port: "995"),
            Self.server(host: "plain.example.org", port: "143", socket: "plain"),
            Self.server(host: "oauth.example.org", authentication: "OAuth2"),
            Self.server(host: "later.example.org", port: "143", socket: "STARTTLS"),
            Self.server(host: "best.example.org"), Self.server(host: "second.example.org"),
        ]
        #expect(read(Self.file(servers.joined()))?.endpoint.host == "best.example.org")
        #expect(read(Self.file(servers[0], servers[1])) == nil)
        #expect(read(Self.file(servers[2]))?.wantsOAuth == true)
        #expect(read(Self.file(servers[2], servers[3]))?.endpoint.host == "later.example.org")
    }

    @Test(arguments: [
        "", "no", "<html><body>Welcome</body></html>", "<clientConfig/>", "<clientConfig>",
        file(), file(server(host: "")), file(server(host: "a b")), file(server(host: "-x")),
        file(server(host: "imap.example.org/x")), file(server(port: "0")), file(server(port: "x")),
        file(server(socket: "none")), file(server()).replacingOccurrences(of: "</clientConfig>", with: ""),
        String(repeating: "<a>", count: 10_000), file(server()) + String(repeating: " ", count: 65_536),
        "<!DOCTYPE clientConfig [<!ENTITY h SYSTEM \"file:///etc/passwd\">]>"
            + file(server(host: "&h;")).dropFirst(38),
        file(server(host: "&h;")), file(server()).replacingOccurrences(of: "example", with: "exam\u{0}ple"),
    ])
    func `is refused when it is none`(text: String) {
        #expect(read(text) == nil)
    }

    @Test func `is UTF-8, whatever it says of itself, so that nothing hides in another charset`() {
        let file = Self.file(Self.server()).replacingOccurrences(of: "UTF-8", with: "UTF-7")
        #expect(read(file)?.endpoint.host == "imap.example.org")
        #expect(read(file.replacingOccurrences(of: "<?xml version", with: "+ADw-?xml version")) == nil)
    }

    @Test
    func `is looked for with the domain itself, then in Mozilla's list, and nowhere for what is no domain`() {
        #expect(
            AutoconfigSearch.addresses(for: "example.org") == [
                "https://autoconfig.example.org/mail/config-v1.1.xml",
                "https://example.org/.well-known/autoconfig/mail/config-v1.1.xml",
                "https://autoconfig.thunderbird.net/v1.1/example.org",
            ])
        for domain in ["", "localhost", "a..b", "a/b.c", "a.b?c", "b\u{FC}cher.example", "a b.c", "a.b:99"] {
            #expect(AutoconfigSearch.addresses(for: domain).isEmpty)
        }
    }

    @Test(.enabled(if: PythonServer.isInstalled, Comment(rawValue: PythonServer.whyNot)))
    func `is found in the first place that has one`() async throws {
        let web = try HTTPSServer()
        let base = "https://localhost:\(web.port)"
        var fields: FormFields = [:]
        fields.add("text", Self.file(Self.server()))
        let search = AutoconfigSearch(caFile: web.certificates.caFile)
        let closed = "https://localhost:\(try Loopback.freePort())/"
        let places = [closed, "\(base)/status/404", "\(base)/large/1000000", "\(base)/say?\(fields.encoded)"]
        let found = try await search.find("ada@example.org", at: places)
        #expect(found?.settings.endpoint.host == "imap.example.org" && found?.host == "localhost")
        #expect(try await search.find("ada@example.org", at: [closed, "\(base)/status/404"]) == nil)
        await #expect(throws: HTTPSError.self) { try await search.find("ada@example.org", at: [closed]) }
        await #expect(throws: HTTPSError.self) {
            try await AutoconfigSearch().find("ada@example.org", at: ["\(base)/say?\(fields.encoded)"])
        }
    }
}
