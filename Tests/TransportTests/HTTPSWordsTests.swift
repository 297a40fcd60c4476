import Testing

@testable import Transport

@Suite struct `Addresses, forms and errors of web servers` {
    @Test(arguments: [
        ("https://example.org", "example.org", 443), ("HTTPS://example.org/a?b#c", "example.org", 443),
        ("https://[::1]:8443/", "::1", 8443), ("https://example.org:8443?q", "example.org", 8443),
    ])
    func `take an address apart`(text: String, host: String, port: Int) throws {
        let address = try #require(HTTPSAddress(text))
        #expect(address.host == host)
        #expect(address.port == port)
        #expect(address.text == text)
    }

    @Test(arguments: [
        "http://example.org", "https://", "https:///a", "https://a@example.org", "https://example.org:0",
        "https://example.org:99999", "https://example.org:", "https://example.org\\a", "https://exa mple.org",
        "https://example.org/\u{E9}", "https://[example.org]", "https://[::1", "https://::1/",
        "ftp://example.org",
        "https://example.org/" + String(repeating: "a", count: 9000), "https://-example.org",
        "https://example.org/\n",
    ])
    func `are not made to what is no address`(text: String) {
        #expect(HTTPSAddress(text) == nil)
    }

    @Test func `show nothing that may be secret`() throws {
        let address = try #require(HTTPSAddress("https://example.org/reset?token=abc"))
        let form: FormFields = ["refresh_token": "1//secret"]
        let response = HTTPSResponse(
            status: 200, body: Array("secret".utf8), lines: [Array("A: secret".utf8)])
        #expect("\(address)" == "example.org:443")
        #expect("\(form)\(String(reflecting: form))" == "refresh_tokenrefresh_token")
        #expect(!"\(String(reflecting: response))".contains("secret"))
        #expect("\(response)" == "status 200, 6 bytes")
    }

    private static let errors: [HTTPSError] = [
        .tooLarge(server: "example.org:443", limit: 10), .redirectRefused(server: "example.org:443"),
        .notHTTP(server: "example.org:443"), .network(.timedOut(server: "example.org:443")),
        .network(.connectionRefused(server: "example.org:443")), .network(.invalidSetting(.header)),
        .network(.proxyFailed(server: "example.org:443", proxy: "127.0.0.1:1")),
    ]

    @Test(arguments: errors)
    func `fail with one sentence and a hint that speaks of no mail server`(error: HTTPSError) throws {
        let lines = "\(error)".split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 2)
        #expect(lines[0].first?.isLowercase == true)
        #expect(lines[1].hasPrefix("hint: "))
        #expect(!"\(error)".contains("993"))
    }
}
