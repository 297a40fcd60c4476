import TestSupport
import Testing

@testable import Transport

@Suite struct `How a server is protected` {
    @Test(
        arguments: [
            ("Nov  6 08:49:37 2026 GMT", 1_793_954_977), ("Jan 1 00:00:00 1970 GMT", 0),
            ("Dec 31 23:59:59 9999 GMT", 253_402_300_799), ("Nov 6 08:49:37 2026", nil), ("soon", nil),
            ("", nil),
            ("Foo 6 08:49:37 2026 GMT", nil), ("Nov 32 08:49:37 2026 GMT", nil),
            ("Nov 6 24:49:37 2026 GMT", nil),
        ] as [(String, Int64?)])
    func `is read from the dates of its certificate`(text: String, seconds: Int64?) {
        #expect(TLSDetails.moment(Array(text.utf8)[...]) == seconds)
    }

    @Test(
        arguments: [
            ("SSL connection using TLSv1.2 / ECDHE", "TLSv1.2"), ("SSL connection using", nil),
            ("SSL connection using \u{1B}[31m", nil), ("", nil),
        ] as [(String, String?)])
    func `is read from what libcurl remarks`(text: String, version: String?) {
        #expect(TLSDetails(certificate: [], remark: Array(text.utf8)).version == version)
    }

    @Test(
        .enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)),
        arguments: [
            Endpoint.TLS.implicit, .starttls,
        ])
    func `is known of a connection that was examined, and of no other`(tls: Endpoint.TLS) async throws {
        let dovecot = try await Dovecot.start()
        defer { dovecot.stop() }
        let login = Login.password(user: "ada", Secret("correct horse"))
        let examined = try await Connection.open(to: dovecot.endpoint(tls), as: login, isExamined: true)
        let details = try #require(await examined.security)
        #expect(details.version == "TLSv1.3")
        #expect(details.subject.description == "CN = valid")
        #expect(details.issuer.description == "CN = Test authority ca")
        let (begins, ends) = (try #require(details.begins), try #require(details.ends))
        // A day; who made the certificate asks the clock twice.
        #expect((86_400...86_401).contains(ends - begins))
        let other = try await Connection.open(to: dovecot.endpoint(tls), as: login)
        #expect(await other.security == nil)
    }
}

@Suite struct `The look-up of a host` {
    @Test func `gives the addresses of this machine`() async {
        guard case .addresses(let addresses) = await HostLookup.of("localhost") else {
            Issue.record("no addresses")
            return
        }
        #expect(addresses.contains("127.0.0.1") || addresses.contains("::1"))
        #expect(await HostLookup.of("192.0.2.7") == .addresses(["192.0.2.7"]))
    }

    @Test func `knows no name that is reserved for being unknown`() async {
        // Without a network nobody can even say that.
        #expect([.unknown, .noAnswer].contains(await HostLookup.of("imap.example.invalid")))
    }
}
