import Foundation
import TestSupport
import Testing

@testable import Transport

@Suite struct `Logging in` {
    private let password = Login.password(user: "ada", Secret("correct horse"))

    private func endpoint(_ server: ScriptedServer) -> Endpoint {
        Endpoint(
            host: "127.0.0.1", port: server.port, tls: .none,
            patience: Endpoint.Patience(connecting: .seconds(60), reply: .seconds(60)))
    }

    struct Offer: Sendable, CustomTestStringConvertible {
        let capabilities: String
        let login: Login
        /// How the line that logs in begins, behind its tag; `nil` when nothing may be sent.
        let expected: String?

        var testDescription: String {
            "\(capabilities.isEmpty ? "nothing" : capabilities): \(expected ?? "no login")"
        }
    }

    private static let adaByPassword = Login.password(user: "ada", Secret("correct horse"))
    private static let adaByToken = Login.bearer(user: "ada", Secret("ya29.token"), nil)

    @Test(arguments: [
        Offer(
            capabilities: "SASL-IR AUTH=PLAIN", login: adaByPassword, expected: "AUTHENTICATE PLAIN AGFkYQ"),
        Offer(capabilities: "AUTH=PLAIN", login: adaByPassword, expected: "AUTHENTICATE PLAIN"),
        Offer(
            capabilities: "SASL-IR AUTH=NTLM AUTH=CRAM-MD5 AUTH=DIGEST-MD5 AUTH=PLAIN", login: adaByPassword,
            expected: "AUTHENTICATE PLAIN AGFkYQ"),
        Offer(capabilities: "AUTH=CRAM-MD5 AUTH=LOGIN", login: adaByPassword, expected: "AUTHENTICATE LOGIN"),
        Offer(capabilities: "", login: adaByPassword, expected: "LOGIN ada \"correct horse\""),
        Offer(
            capabilities: "IDLE AUTH=XOAUTH2", login: adaByPassword, expected: "LOGIN ada \"correct horse\""),
        Offer(capabilities: "auth=plain", login: adaByPassword, expected: "LOGIN ada \"correct horse\""),
        Offer(capabilities: "LOGINDISABLED", login: adaByPassword, expected: nil),
        Offer(capabilities: "AUTH=NTLM", login: adaByPassword, expected: nil),
        Offer(
            capabilities: "SASL-IR AUTH=CRAM-MD5 AUTH=XOAUTH2", login: adaByToken,
            expected: "AUTHENTICATE XOAUTH2 dXNlcj1hZGE"),
        Offer(
            capabilities: "SASL-IR AUTH=NTLM AUTH=PLAIN AUTH=OAUTHBEARER AUTH=XOAUTH2", login: adaByToken,
            expected: "AUTHENTICATE OAUTHBEARER "),
        Offer(
            capabilities: "SASL-IR AUTH=OAUTHBEARER AUTH=XOAUTH2",
            login: .bearer(user: "ada", Secret("ya29.token"), .xoauth2), expected: "AUTHENTICATE XOAUTH2 "),
        Offer(capabilities: "AUTH=PLAIN AUTH=CRAM-MD5", login: adaByToken, expected: nil),
    ])
    func `takes the way that was chosen, whatever else is offered`(offer: Offer) async throws {
        let server = try ScriptedServer(capabilities: offer.capabilities)
        defer { server.stop() }
        let error = await failure(to: endpoint(server), as: offer.login)
        let attempts = server.lines.filter { $0.contains("AUTHENTICATE ") || $0.contains(" LOGIN ") }
        if let expected = offer.expected {
            #expect(error == nil)
            #expect(attempts.count == 1)
            #expect(attempts.first?.dropFirst(5).hasPrefix(expected) == true)
        } else {
            #expect(error == .loginNotOffered(server: "127.0.0.1:\(server.port)", user: "ada"))
            #expect(attempts.isEmpty)
        }
    }

    @Test(arguments: [
        ("NO [AUTHENTICATIONFAILED] Invalid credentials", false),
        ("NO [UNAVAILABLE] Temporary authentication failure", true),
        ("NO [INUSE] Mailbox in use", true),
        ("NO [ALERT] Too many simultaneous connections. (Failure)", true),
        ("BAD Request is throttled. Suggested Backoff Time: 92415 milliseconds", true),
        ("NO [AUTHENTICATIONFAILED] try again later", false),
        ("NO Invalid user name or password, please try again", false),
        ("NO [ALERT] Incorrect username or password. Please try again later.", false),
        ("NO Username and Password not accepted, try again in 5 minutes", false),
        ("NO LOGIN failed, please try again", false), ("NO Too many login failures", false),
        ("NO Login failed: authentication failure", false), ("NO AUTHENTICATE failed.", false),
        ("NO Temporary problem, please try again later", true),
        ("NO [ALERT] Too many login attempts, please try again in 15 minutes", true),
        ("NO Too many logins for this user", true),
        ("NO no", false),
    ])
    func `tells a busy server from a wrong password`(verdict: String, isTransient: Bool) async throws {
        let server = try ScriptedServer(capabilities: "SASL-IR AUTH=PLAIN", verdict: verdict)
        defer { server.stop() }
        guard case .loginRefused(let refusal) = await failure(to: endpoint(server), as: password) else {
            Issue.record("not refused")
            return
        }
        #expect(refusal.isTransient == isTransient)
        #expect(verdict.hasSuffix(refusal.reason.description))
    }

    @Test(arguments: ["SASL-IR AUTH=PLAIN", "AUTH=PLAIN", ""])
    func `sends a password of ten thousand characters whole`(capabilities: String) async throws {
        let long = #"a"b\c "# + String(repeating: "ß密x", count: 1700) + "end"
        let server = try ScriptedServer(capabilities: capabilities)
        defer { server.stop() }
        #expect(await failure(to: endpoint(server), as: .password(user: "ada", Secret(long))) == nil)
        let plain = Data("\0ada\0\(long)".utf8).base64EncodedString()
        let quoted = long.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let expected = capabilities.isEmpty ? " LOGIN ada \"\(quoted)\"" : plain
        #expect(long.utf8.count > 10_000 && server.lines.contains { $0.hasSuffix(expected) })
    }

    @Test func `hides what a server repeats of the login`() async throws {
        let plain = Data("\0ada\0correct horse".utf8).base64EncodedString()
        let server = try ScriptedServer(
            capabilities: "SASL-IR AUTH=PLAIN",
            verdict: "NO \u{1B}[31m no user ada with correct horse or \(plain), see https://example.org/?t=1")
        defer { server.stop() }
        guard case .loginRefused(let refusal) = await failure(to: endpoint(server), as: password) else {
            Issue.record("not refused")
            return
        }
        #expect(refusal.reason.description == "[31m no user ada with <hidden> or <hidden>, see <link>")
    }

    @Test func `refuses what is no IMAP server`() async throws {
        for greeting in [
            "HTTP/1.1 400 Bad Request\r\n\r\n", "220 mx.example.org ESMTP\r\n", "+OK POP3 ready\r\n",
        ] {
            let server = try ScriptedServer(greeting: greeting)
            defer { server.stop() }
            guard case .notIMAP(_, let shown) = await failure(to: endpoint(server)) else {
                Issue.record("taken for IMAP: \(greeting)")
                continue
            }
            #expect(greeting.hasPrefix(shown.description))
            #expect(server.lines.isEmpty)
        }
    }

    @Test func `refuses a server that lets everybody in`() async throws {
        let server = try ScriptedServer(greeting: "* PREAUTH welcome\r\n") { line in
            "* CAPABILITY IMAP4rev1\r\n\(line.prefix(4)) OK done\r\n"
        }
        defer { server.stop() }
        guard case .notIMAP = await failure(to: endpoint(server)) else {
            Issue.record("went in")
            return
        }
        #expect(!server.lines.contains { $0.contains("LOGIN") || $0.contains("AUTHENTICATE") })
    }

    @Test func `a server that lets everybody in before STARTTLS gets nothing`() async throws {
        let server = try ScriptedServer(greeting: "* PREAUTH welcome\r\n") { line in
            "* CAPABILITY IMAP4rev1 STARTTLS\r\n\(line.prefix(4)) OK done\r\n"
        }
        defer { server.stop() }
        var endpoint = endpoint(server)
        endpoint.tls = .starttls
        #expect(await failure(to: endpoint) == .tlsNotOffered(server: endpoint.description))
    }

    @Test func `a server without STARTTLS gets no password`() async throws {
        let server = try ScriptedServer(capabilities: "AUTH=PLAIN")
        defer { server.stop() }
        var endpoint = endpoint(server)
        endpoint.tls = .starttls
        #expect(await failure(to: endpoint) == .tlsNotOffered(server: endpoint.description))
        #expect(server.lines.count == 1)
    }

    @Test func `a greeting of farewell is told with its words`() async throws {
        let server = try ScriptedServer(greeting: "* BYE [UNAVAILABLE] come back later\r\n")
        defer { server.stop() }
        let error = await failure(to: endpoint(server))
        #expect(
            error
                == .turnedAway(
                    server: "127.0.0.1:\(server.port)",
                    reason: ServerText("[UNAVAILABLE] come back later".utf8)))
        #expect(error?.isTransient == true)
    }

    @Test(arguments: ["", "* OK read"])
    func `a server that goes silent runs out of time`(greeting: String) async throws {
        let server = try ScriptedServer(greeting: greeting)
        defer { server.stop() }
        var endpoint = endpoint(server)
        endpoint.patience = Endpoint.Patience(connecting: .milliseconds(200), reply: .seconds(60))
        let error = await failure(to: endpoint)
        #expect(error == .timedOut(server: endpoint.description))
    }

    @Test func `a greeting of a megabyte without an end is given up`() async throws {
        let server = try ScriptedServer(greeting: String(repeating: "x", count: 1_000_000))
        defer { server.stop() }
        var endpoint = endpoint(server)
        endpoint.patience = Endpoint.Patience(connecting: .milliseconds(500), reply: .seconds(60))
        // libcurl throws most of the line away and waits for its end, or gives up at once: it does not always
        // see a line.
        let error = try #require(await failure(to: endpoint))
        #expect(error.isTransient)
    }

    @Test func `a server that hangs up is told as such`() async throws {
        let server = try ScriptedServer(greeting: "* OK ready\r\n") { _ in nil }
        defer { server.stop() }
        let endpoint = endpoint(server)
        #expect(await failure(to: endpoint) == .closed(server: endpoint.description))
    }

    @Test func `nobody listening is told as such`() async throws {
        let port = try Loopback.freePort()
        let endpoint = Endpoint(host: "127.0.0.1", port: port)
        #expect(await failure(to: endpoint) == .connectionRefused(server: "127.0.0.1:\(port)"))
    }

    @Test func `an unknown host is told as such`() async throws {
        #expect(
            await failure(to: Endpoint(host: "imap.invalid")) == .hostNotFound(server: "imap.invalid:993"))
    }

    @Test func `a proxy that is not there is told as such, and the environment names none`() async throws {
        setenv("all_proxy", "socks5h://127.0.0.1:1", 1)
        defer { unsetenv("all_proxy") }
        let server = try ScriptedServer(capabilities: "AUTH=PLAIN")
        defer { server.stop() }
        #expect(await failure(to: endpoint(server)) == nil)
    }
}
