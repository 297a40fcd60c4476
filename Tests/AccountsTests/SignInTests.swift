import Foundation
import Glibc
import TestSupport
import Testing
import Transport

@testable import Accounts

@Suite(
    .enabled(if: PythonServer.isInstalled, Comment(rawValue: PythonServer.whyNot)), .timeLimit(.minutes(15)))
struct `Signing in` {
    private let server: OAuthServer
    private let scratch = Scratch()
    private let grant: OAuthGrant

    init() throws {
        server = try OAuthServer()
        grant = try OAuthGrant(at: server, in: scratch)
    }

    private func failure(_ work: () async throws(OAuthError) -> Void) async -> OAuthError? {
        do throws(OAuthError) {
            try await work()
            return nil
        } catch {
            return error
        }
    }

    private static let nothing = AsyncStream<String> { _ in }

    // MARK: By a browser

    @Test func `by a browser brings tokens to whoever asked, by a proof that only they have`() async throws {
        let signIn = try BrowserSignIn(for: grant, user: "ada@example.org")
        let query = try #require(URLComponents(string: signIn.address.text)?.queryItems)
        let fields = Dictionary(uniqueKeysWithValues: query.map { ($0.name, $0.value ?? "") })
        #expect(fields["response_type"] == "code" && fields["code_challenge_method"] == "S256")
        #expect(fields["scope"] == "imap offline_access" && fields["login_hint"] == "ada@example.org")
        #expect(fields["redirect_uri"]?.hasPrefix("http://127.0.0.1:") == true)
        #expect(fields["state"]?.utf8.count == 43 && fields["code_challenge"]?.utf8.count == 43)
        async let finished: Void = signIn.finish(orPasted: Self.nothing, within: .seconds(60))
        let page = try await Visit.follow(signIn.address, trusting: server.caFile)
        #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(page.hasSuffix("\r\n\r\nLatchkey has what it needs. You may close this page.\n"))
        try await finished
        #expect(try await grant.accessToken().reveal().hasPrefix("access-"))
        #expect(try server.state.counts["code"] == 1)
    }

    @Test func `by a browser is not ended by strangers, nor held up by those who say nothing`() async throws {
        let signIn = try BrowserSignIn(for: grant, user: "ada")
        async let finished: Void = signIn.finish(orPasted: Self.nothing, within: .seconds(60))
        let redirect = try #require(RedirectQuery(signIn.address.text)["redirect_uri"])
        let port = try #require(URL(string: redirect)?.port)
        let silent = try (0..<3).map { _ in try #require(Visit.connect(to: port)) }
        defer { for socket in silent { Glibc.close(socket) } }
        let state = String(repeating: "x", count: 43)
        for request in [
            "GET /favicon.ico HTTP/1.1\r\n\r\n", "GET /?code=stolen HTTP/1.1\r\n\r\n",
            "GET /?code=stolen&state=\(state) HTTP/1.1\r\n\r\n", "GET /?error=access_denied HTTP/1.1\r\n\r\n",
        ] {
            #expect(try await Visit.say(request, to: port).hasPrefix("HTTP/1.1 404 "))
        }
        for request in [
            "POST / HTTP/1.1\r\n\r\n", "nonsense\r\n\r\n", "GET  HTTP/1.1\r\n\r\n",
            "GET /" + String(repeating: "x", count: 100_000),
        ] {
            #expect(try await Visit.say(request, to: port).isEmpty)
        }
        _ = try await Visit.follow(signIn.address, trusting: server.caFile)
        try await finished
        #expect(try server.state.counts["code"] == 1)
    }

    @Test func `by a browser elsewhere ends when its last address is pasted`() async throws {
        let signIn = try BrowserSignIn(for: grant, user: "ada")
        let last = try await Visit.end(of: signIn.address, trusting: server.caFile)
        let (lines, typed) = AsyncStream.makeStream(of: String.self)
        typed.yield("")
        typed.yield(" \(last) ")
        try await signIn.finish(orPasted: lines, within: .seconds(60))
        #expect(try await grant.accessToken().reveal().hasPrefix("access-"))
    }

    @Test func `by a browser fails with what is not its last address`() async throws {
        for wrong in ["y", "http://127.0.0.1:1/?code=a&state=b", "?state=&code="] {
            let signIn = try BrowserSignIn(for: grant, user: "ada")
            let (lines, typed) = AsyncStream.makeStream(of: String.self)
            typed.yield(wrong)
            let error = await failure { () async throws(OAuthError) in
                try await signIn.finish(orPasted: lines, within: .seconds(60))
            }
            #expect(error == .wrongRedirect)
        }
    }

    @Test func `by a browser ends in time, and when the owner says no`() async throws {
        let late = try BrowserSignIn(for: grant, user: "ada")
        #expect(
            await failure { () async throws(OAuthError) in
                try await late.finish(orPasted: Self.nothing, within: .milliseconds(50))
            } == .tooLate)
        try server.set("\"denies\": true")
        let signIn = try BrowserSignIn(for: grant, user: "ada")
        let address = signIn.address
        let caFile = server.caFile
        async let page = Visit.follow(address, trusting: caFile)
        let error = await failure { () async throws(OAuthError) in
            try await signIn.finish(orPasted: Self.nothing, within: .seconds(60))
        }
        #expect(error == .denied(words: ServerText([])))
        #expect(try await page.contains("did not succeed"))
    }

    @Test func `by a browser needs its port`() throws {
        let taken = try LoopbackListener.listening()
        var other = grant
        other.client.redirectPort = taken.port
        #expect(throws: OAuthError.portTaken) { try BrowserSignIn(for: other, user: "ada") }
        withExtendedLifetime(taken) {}
    }

    @Test func `without a refresh token is none`() async throws {
        try server.set("\"refresh\": false")
        await #expect(throws: OAuthError.noRefreshToken(server: "localhost:\(server.port)")) {
            try await grant.signIn()
        }
        #expect(try grant.store.tokens() == nil)
    }

    // MARK: By a code

    @Test(arguments: [false, true])
    func `by a code waits until the owner has typed it`(slowsDown: Bool) async throws {
        try server.set("\"pending\": \(slowsDown ? 1 : 2), \"slow_down\": \(slowsDown)")
        let signIn = try await DeviceSignIn(for: grant)
        #expect(signIn.userCode == "BDWP-HQPK")
        #expect(signIn.address.text == server.address("enter"))
        try await signIn.finish()
        #expect(try server.state.counts["device"] == (slowsDown ? 2 : 3))
        #expect(try await grant.accessToken().reveal().hasPrefix("access-"))
    }

    @Test func `by a code ends when the owner says no`() async throws {
        try server.set("\"denies\": true")
        let signIn = try await DeviceSignIn(for: grant)
        let error = await failure { () async throws(OAuthError) in try await signIn.finish() }
        #expect(error == .denied(words: ServerText("the user said no".utf8)))
        #expect(try server.state.counts["device"] == 1)
    }

    @Test func `by a way that the service does not have is an error`() async throws {
        var other = grant
        other.client.service.deviceEndpoint = nil
        other.client.service.authorizationEndpoint = nil
        await #expect(throws: OAuthError.noSuchWay(device: true)) { _ = try await DeviceSignIn(for: other) }
        #expect(throws: OAuthError.noSuchWay(device: false)) { try BrowserSignIn(for: other, user: "ada") }
    }
}

@Suite struct `Words of OAuth` {
    @Test func `prove who asked as RFC 7636 does in its appendix B`() {
        let key = ProofKey(verifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
        #expect(key.challenge == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
        let keys = Set((0..<100).map { _ in ProofKey.random() })
        #expect(keys.count == 100)
        #expect(keys.allSatisfy { $0.utf8.count == 43 && !$0.contains { "+/=".contains($0) } })
    }

    @Test(arguments: [
        ("http://127.0.0.1:1/?code=a%2Bb&state=c+d", "a+b", "c d"), ("/?state=s&code=", "", "s"),
        ("?code=a&code=b&state=%zz%4", "a", "%zz%4"), ("code=a", nil, nil), ("/?x#code=a", nil, nil),
    ])
    func `are read out of an address`(address: String, code: String?, state: String?) {
        let fields = RedirectQuery(address)
        #expect(fields["code"] == code)
        #expect(fields["state"] == state)
    }

    @Test func `are known of the providers that take tokens`() throws {
        let names = ["gmail", "outlook", "yahoo", "att", "aol", "fastmail", "yandex", "mail.ru"]
        for name in names {
            let service = try #require(Provider.named(name)?.oauth, "\(name)")
            #expect(service.authorizationEndpoint != nil && !service.scope.isEmpty)
        }
        #expect(Provider.all.filter { $0.oauth != nil }.map(\.name).sorted() == names.sorted())
        // Google gives no mail scope to a device.
        #expect(Provider.named("gmail")?.oauth?.deviceEndpoint == nil)
        let microsoft = try #require(OAuthService.microsoft(tenant: "consumers"))
        #expect(
            microsoft.deviceEndpoint?.text
                == "https://login.microsoftonline.com/consumers/oauth2/v2.0/devicecode")
        for tenant in ["", "a/b", "a b", "../x", "é"] {
            #expect(OAuthService.microsoft(tenant: tenant) == nil)
        }
    }

    private static let errors: [OAuthError] = [
        .network(.notHTTP(server: "a:443")), .unavailable(server: "a:443", status: 503, retryAfter: nil),
        .unreadable(server: "a:443"),
        .refused(server: "a:443", code: ServerText("x".utf8), words: ServerText([])),
        .notSignedIn(account: "work"), .lapsed(account: "work", words: ServerText("revoked".utf8)),
        .notRead(FileError(path: "/a", cause: .foreignOwner)), .notWritten(path: "/a", reason: "no space"),
        .busy(path: "/a"), .noSecret(.emptyPassword(source: "/a")), .noRefreshToken(server: "a:443"),
        .noSuchWay(device: true), .noSuchWay(device: false), .denied(words: ServerText([])), .tooLate,
        .wrongRedirect, .portTaken,
    ]

    @Test(arguments: errors)
    func `fail with one sentence and a hint`(error: OAuthError) {
        let lines = "\(AccountError.oauth(error))".split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 2 && lines[1].hasPrefix("hint: "))
        #expect(lines[0].last != "." && lines[1].last != ".")
    }
}
