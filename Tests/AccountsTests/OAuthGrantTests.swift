import Foundation
import Glibc
import TestSupport
import Testing
import Transport

@testable import Accounts

@Suite(
    .enabled(if: PythonServer.isInstalled, Comment(rawValue: PythonServer.whyNot)), .timeLimit(.minutes(15)))
struct `Access that an owner has granted` {
    private let server: OAuthServer
    private let scratch = Scratch()
    private let grant: OAuthGrant

    init() async throws {
        server = try OAuthServer()
        grant = try OAuthGrant(at: server, in: scratch)
        try await grant.signIn()
    }

    /// What asking for a token ends with, in place of a token.
    private func failure(of grant: OAuthGrant) async -> OAuthError? {
        do throws(OAuthError) {
            _ = try await grant.accessToken()
            return nil
        } catch {
            return error
        }
    }

    /// Puts a number into the file of tokens.
    private func change(_ key: String, to value: Double) throws {
        let file = URL(filePath: grant.store.path)
        var tokens = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        tokens[key] = value
        try JSONSerialization.data(withJSONObject: tokens).write(to: file)
        chmod(file.path, 0o600)
    }

    private var now: Double { Date().timeIntervalSince1970 }

    // MARK: Time

    @Test func `is asked for no token while the last one is good`() async throws {
        let token = try await grant.accessToken().reveal()
        #expect(try await grant.accessToken().reveal() == token)
        #expect(try server.refreshes == 0)
    }

    @Test func `is asked for a token before the last one expires`() async throws {
        let token = try await grant.accessToken().reveal()
        try change("received", to: now - 3600 + 240)
        let next = try await grant.accessToken().reveal()
        #expect(next != token)
        #expect(try await grant.accessToken().reveal() == next)
        #expect(try server.refreshes == 1)
    }

    @Test func `counts from when a token came, whatever the service's clock says`() async throws {
        try server.set("\"date\": \"Thu, 01 Jan 1970 00:00:00 GMT\", \"lifetime\": \"3600\"")
        try change("received", to: 0)
        _ = try await grant.accessToken()
        try server.set("\"date\": \"Fri, 01 Jan 2100 00:00:00 GMT\"")
        _ = try await grant.accessToken()
        #expect(try server.refreshes == 1)
    }

    @Test func `takes a token from the future, of before a clock was set back, for an expired one`()
        async throws
    {
        try change("received", to: now + 86_400)
        _ = try await grant.accessToken()
        #expect(try server.refreshes == 1)
    }

    @Test(arguments: ["null", "0", "-1", "\"none\"", "1e300"])
    func `is not misled by a lifetime that says nothing`(lifetime: String) async throws {
        try server.set("\"lifetime\": \(lifetime)")
        try change("received", to: 0)
        let token = try await grant.accessToken().reveal()
        #expect(try await grant.accessToken().reveal() == token)
        try change("received", to: now - 90_000)
        #expect(try await grant.accessToken().reveal() != token)
    }

    // MARK: Renewal

    @Test func `gives another token in place of one that was rejected, once for all who ask`() async throws {
        let rejected = try await grant.accessToken()
        try server.set("\"delay\": 0.2")
        let tokens = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<8 { group.addTask { try await grant.accessToken(insteadOf: rejected).reveal() } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(tokens.count == 1)
        #expect(!tokens.contains(rejected.reveal()))
        #expect(try server.refreshes == 1)
    }

    @Test(arguments: [true, false])
    func `keeps the refresh token that is good from now on`(rotates: Bool) async throws {
        try server.set("\"rotates\": \(rotates)")
        for _ in 1...3 {
            try change("received", to: 0)
            _ = try await grant.accessToken()
        }
        #expect(try server.refreshes == 3)
    }

    @Test func `is kept when whoever asked has given up meanwhile`() async throws {
        try change("received", to: 0)
        try server.set("\"delay\": 0.3")
        let asking = Task { try? await grant.accessToken() }
        while try server.state.counts["refresh"] == 0 {
            asking.cancel()
            try await Task.sleep(for: .milliseconds(10))
        }
        _ = await asking.value
        try server.set("\"delay\": 0")
        #expect(try await grant.accessToken().reveal().hasPrefix("access-"))
        #expect(try server.refreshes == 1)
    }

    @Test func `is not asked for anew where what comes cannot be kept`() async throws {
        try change("received", to: 0)
        // What is in the way of the new file cannot be removed.
        let draft = grant.store.path + ".new"
        try FileManager.default.createDirectory(atPath: draft + "/in", withIntermediateDirectories: true)
        guard case .notWritten? = await failure(of: grant) else {
            Issue.record("tokens were written where they cannot be")
            return
        }
        #expect(try server.refreshes == 0)
    }

    // MARK: Trouble

    @Test func `lapses when it is withdrawn, and is asked for no more until the owner signs in again`()
        async throws
    {
        try server.revoke("refresh", "access")
        try change("received", to: 0)
        let edition = await grant.edition()
        for _ in 1...4 {
            let error = try #require(await failure(of: grant))
            guard case .lapsed(account: "work", _) = error else { throw error }
            #expect(!error.isTransient)
            #expect("\(error)".contains("\nhint: sign in again: latchkey account login 'work'"))
            let secrets = try server.state.given
            for secret in secrets { #expect(!"\(error)".contains(secret)) }
        }
        #expect(try server.refreshes == 2)
        #expect(await grant.edition() == edition)
        try await grant.signIn()
        #expect(await grant.edition() != edition)
        _ = try await grant.accessToken()
    }

    @Test func `outlives a service that is down, slow or confused`() async throws {
        try change("received", to: 0)
        try server.set("\"status\": 503")
        #expect(
            await failure(of: grant)
                == .unavailable(server: "localhost:\(server.port)", status: 503, retryAfter: .seconds(90)))
        try server.set("\"status\": 400, \"body\": {\"error\": \"temporarily_unavailable\"}")
        #expect(await failure(of: grant)?.isTransient == true)
        try server.set("\"status\": 200, \"body\": [1, 2]")
        #expect(await failure(of: grant) == .unreadable(server: "localhost:\(server.port)"))
        try server.set(
            "\"status\": 200, \"body\": {\"access_token\": \"a b\\u0001\", \"token_type\": \"Bearer\"}")
        #expect(await failure(of: grant) == .unreadable(server: "localhost:\(server.port)"))
        try server.set("\"status\": 200, \"body\": {\"access_token\": \"a\", \"token_type\": \"mac\"}")
        #expect(await failure(of: grant) == .unreadable(server: "localhost:\(server.port)"))
        try server.set("\"status\": 0, \"body\": null, \"delay\": 2")
        var hasty = grant
        hasty.client.timeLimit = .milliseconds(200)
        let slow = await failure(of: hasty)
        #expect(slow == .network(.network(.timedOut(server: "localhost:\(server.port)"))))
        #expect(slow?.isTransient == true)
    }

    @Test func `says what is wrong with the client`() async throws {
        try change("received", to: 0)
        try server.set("\"secret\": \"hush\"")
        let error = try #require(await failure(of: grant))
        #expect(
            "\(error)".hasPrefix(
                "no token from localhost:\(server.port): invalid_client: who is that?\nhint: check oauth"))
        #expect(!error.isTransient)
        var own = grant
        own.client.secret = .file(try scratch.write("hush\n", to: "secret", mode: 0o600))
        _ = try await own.accessToken()
    }

    @Test func `is for one client at one service alone`() async throws {
        var other = grant
        other.client.id = "other"
        #expect(await failure(of: other) == .notSignedIn(account: "work"))
        other = grant
        other.client.service.tokenEndpoint = try #require(HTTPSAddress("https://elsewhere.invalid/token"))
        #expect(await failure(of: other) == .notSignedIn(account: "work"))
    }

    // MARK: The file

    @Test func `lies where only its owner gets at it`() async throws {
        var status = stat()
        #expect(stat(grant.store.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(stat(scratch.path("state/tokens"), &status) == 0 && status.st_mode & 0o777 == 0o700)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: scratch.path("state/tokens")).sorted() == [
                "work.json", "work.json.lock",
            ])
        chmod(grant.store.path, 0o640)
        #expect(
            await failure(of: grant)
                == .notRead(FileError(path: grant.store.path, cause: .readableByOthers)))
    }

    @Test(arguments: ["", "{", "[]", "{\"version\": 2}", "null"])
    func `is none where the file holds none`(content: String) async throws {
        try Data(content.utf8).write(to: URL(filePath: grant.store.path))
        chmod(grant.store.path, 0o600)
        #expect(await failure(of: grant) == .notSignedIn(account: "work"))
    }

    @Test func `shows no token when it is printed`() async throws {
        let held = try #require(try grant.store.tokens())
        var dumped = ""
        dump(held, to: &dumped)
        dump(grant, to: &dumped)
        let given = try server.state.given
        #expect(!given.isEmpty)
        for secret in given { #expect(!dumped.contains(secret)) }
    }
}

extension OAuthGrant {
    /// A grant of the account `work` at a server of a test.
    init(at server: OAuthServer, in scratch: Scratch) throws {
        let service = OAuthService(
            authorizationEndpoint: HTTPSAddress(server.address("authorize")),
            tokenEndpoint: try #require(HTTPSAddress(server.address("token"))),
            deviceEndpoint: HTTPSAddress(server.address("device")), scope: "imap offline_access")
        self.init(
            account: "work",
            client: OAuthClient(id: "latchkey-test", service: service, caFile: server.caFile),
            store: TokenStore(in: scratch.path("state/tokens"), account: "work"))
    }

    /// Signs in by a browser that agrees to all.
    func signIn() async throws {
        let signIn = try BrowserSignIn(for: self, user: "ada")
        async let finished: Void = signIn.finish(orPasted: AsyncStream { _ in }, within: .seconds(60))
        _ = try await Visit.follow(signIn.address, trusting: client.caFile)
        try await finished
    }
}
