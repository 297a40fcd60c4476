import Accounts
import Foundation
import IMAP
import TestSupport
import Testing
import Transport

@testable import Ingestion

@Suite(
    .enabled(if: OAuthServer.isInstalled, Comment(rawValue: OAuthServer.whyNot)), .timeLimit(.minutes(15)))
struct `An account whose owner has granted access` {
    private let service: OAuthServer
    private let dovecot: Dovecot
    private let home: WatchedHome
    private let account: Account
    private let grant: OAuthGrant

    init() async throws {
        service = try OAuthServer()
        dovecot = try await Dovecot.start(settings: try service.dovecotSettings())
        home = try WatchedHome()
        let client = OAuthClient(
            id: "latchkey-test",
            service: OAuthService(
                authorizationEndpoint: nil,
                tokenEndpoint: try #require(HTTPSAddress(service.address("token"))),
                deviceEndpoint: HTTPSAddress(service.address("device")), scope: "imap"),
            caFile: service.caFile)
        let folder = try home.home.password("")
        grant = OAuthGrant(
            account: "work", client: client, store: TokenStore(in: "\(folder).tokens", account: "work"))
        var account = try Account.ada(on: dovecot, home.home, name: "work")
        account.credentials = .oauth(grant)
        self.account = account
        try service.set("\"pending\": 0")
        try await DeviceSignIn(for: grant).finish()
    }

    /// That nothing secret stands in the log.
    private func expectSilence() throws {
        let given = try service.state.given
        #expect(!home.log.lines.isEmpty && !given.isEmpty)
        for secret in given { #expect(!home.log.lines.contains { $0.contains(secret) }) }
    }

    @Test(arguments: [nil, Login.BearerMechanism.xoauth2, .oauthBearer])
    func `is read by a token, over the mechanism that was chosen`(mechanism: Login.BearerMechanism?)
        async throws
    {
        try dovecot.deliver(TestLetter.code(100_001))
        var grant = grant
        grant.mechanism = mechanism
        var account = account
        account.credentials = .oauth(grant)
        try await home.home.scan(account)
        #expect(try home.home.codes() == ["100001"])
        #expect(dovecot.log.contains("method=\(mechanism?.rawValue ?? "OAUTHBEARER")"))
        #expect(!dovecot.log.contains("method=CRAM-MD5"))
    }

    @Test func `is read although its last token is good no more, by another one`() async throws {
        try service.revoke("access")
        try await home.home.scan(account)
        #expect(try service.refreshes == 1)
        // That one is good, and kept.
        try await home.home.scan(account)
        #expect(try service.refreshes == 1)
    }

    @Test func `is told apart from a server that refuses every token`() async throws {
        var other = account
        other.user = "eve"
        let failure = await #expect(throws: AccountFailure.self) { try await home.home.scan(other) }
        let text = try #require(failure?.description)
        #expect(
            text.hasPrefix("work: cannot log in to localhost:")
                && text.contains("latchkey account login 'work'"))
        let doorway = Doorway(to: other)
        for _ in 1...5 { _ = try? await doorway.session() }
        // Once for each of the two tries of the doorway, and once for the scan.
        #expect(try service.refreshes == 3)
    }

    @Test
    func `waits for its owner when the grant has lapsed, while others go on, and goes on with a new one`()
        async throws
    {
        var tempo = Tempo()
        tempo.shortestPause = .milliseconds(20)
        tempo.longestPause = .seconds(600)
        try service.revoke("refresh", "access")
        home.watch(account, try .ada(on: dovecot, home.home), tempo: tempo)
        try await home.status(of: "work") { $0.state == .needsUser }
        let trouble = try #require(home.board.statuses.first { $0.account == "work" }?.trouble)
        #expect(trouble.sentence.hasPrefix("access is granted no more"))
        #expect(trouble.hint == "sign in again: latchkey account login 'work'")
        try dovecot.deliver(TestLetter.code(200_001))
        #expect(await home.kept(1).map(\.finding.place.account) == ["home"])
        try await DeviceSignIn(for: grant).finish()
        try dovecot.deliver(TestLetter.code(200_002))
        var accounts: Set<String> = []
        while accounts.count < 2 { accounts.formUnion(await home.kept(1).map(\.finding.place.account)) }
        try await home.status(of: "work") { $0.state == .watching }
        await home.end()
        #expect(home.log.lines.contains { $0.hasPrefix("an account needs its owner") })
        #expect(try service.refreshes <= 2)
        try expectSilence()
    }

    @Test func `is tried again when the service is down or slow`() async throws {
        var tempo = Tempo()
        tempo.shortestPause = .milliseconds(20)
        tempo.longestPause = .milliseconds(50)
        var grant = grant
        grant.client.timeLimit = .milliseconds(300)
        var account = account
        account.credentials = .oauth(grant)
        try service.revoke("access")
        try service.set("\"delay\": 1")
        home.watch(account, tempo: tempo)
        try await home.status(of: "work") { $0.state == .waiting }
        #expect(home.board.statuses.first?.trouble?.sentence.hasSuffix("no answer in time") == true)
        // A service that has taken a refresh token and said nothing knows it no more: here it does.
        try service.set("\"delay\": 0, \"status\": 500")
        try await home.status(of: "work") {
            $0.trouble?.sentence.hasSuffix("answers with status 500") == true
        }
        #expect(home.board.statuses.first?.state == .waiting)
        await home.end()
        try expectSilence()
    }

    @Test func `is checked by its sign-in`() async throws {
        let steps = await Inspection.inspect(account)
        #expect(steps.map(\.step) == [.signIn, .connection, .login, .folders])
        try service.revoke("refresh", "access")
        let failed = await Inspection.inspect(account)
        guard case .wrong(let sentence, let hint)? = failed.last?.outcome else {
            Issue.record("all is well")
            return
        }
        #expect(sentence.hasPrefix("access is granted no more"))
        #expect(hint == "sign in again: latchkey account login 'work'")
    }
}
