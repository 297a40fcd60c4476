import Foundation
import TestSupport
import Testing

@testable import Transport

private let ada = Login.password(user: "ada", Secret("correct horse"))

/// What opening a connection ends with, in place of a connection.
func failure(to endpoint: Endpoint, as login: Login = ada) async -> TransportError? {
    do throws(TransportError) {
        _ = try await Connection.open(to: endpoint, as: login)
        return nil
    } catch {
        return error
    }
}

@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)))
struct `Connections to a real server` {
    @Test(arguments: [Endpoint.TLS.implicit, .starttls])
    func `log in and carry commands`(tls: Endpoint.TLS) async throws {
        let dovecot = try await Dovecot.start()
        defer { dovecot.stop() }
        let connection = try await Connection.open(to: dovecot.endpoint(tls), as: ada)
        try await connection.send(Array("X1 NOOP\r\n".utf8))
        let answer = try await connection.receive(within: .seconds(30))
        #expect(String(decoding: answer ?? [], as: UTF8.self).hasPrefix("X1 OK"))
        #expect(try await connection.receive(within: .milliseconds(1)) == nil)
        await connection.close()
        await #expect(throws: TransportError.closed(server: "localhost:\(dovecot.endpoint(tls).port)")) {
            _ = try await connection.receive(within: .seconds(30))
        }
    }

    @Test func `a wrong password is told with the server's words and without the password`() async throws {
        let dovecot = try await Dovecot.start()
        defer { dovecot.stop() }
        let error = try #require(
            await failure(to: dovecot.endpoint(), as: .password(user: "ada", Secret("correct mule"))))
        guard case .loginRefused(let refusal) = error else { throw error }
        #expect(refusal.reason.description == "[AUTHENTICATIONFAILED] Authentication failed.")
        #expect(!refusal.isTransient)
        #expect(!"\(error)\(String(reflecting: error))".contains("mule"))
        #expect("\(error)".contains("\nhint: "))
    }

    @Test func `a certificate must be of a known authority, in time and for the host`() async throws {
        let dovecot = try await Dovecot.start()
        defer { dovecot.stop() }
        let server = "localhost:\(dovecot.imapsPort)"
        var endpoint = dovecot.endpoint()
        endpoint.caFile = dovecot.certificates.otherCAFile
        #expect(await failure(to: endpoint) == .certificateNotTrusted(server: server))
        endpoint.caFile = nil
        #expect(await failure(to: endpoint) == .certificateNotTrusted(server: server))
        endpoint.caFile = dovecot.folder.path + "/nothing.pem"
        #expect(await failure(to: endpoint) == .caFileUnusable(path: dovecot.folder.path + "/nothing.pem"))
        endpoint.caFile = dovecot.certificates.server(.valid).key
        #expect(await failure(to: endpoint) == .caFileUnusable(path: dovecot.certificates.server(.valid).key))
        #expect(!dovecot.log.contains("Login: user=<ada>"))
    }

    @Test(arguments: [Endpoint.TLS.implicit, .starttls])
    func `an expired certificate is refused before any password`(tls: Endpoint.TLS) async throws {
        let dovecot = try await Dovecot.start(certificate: .expired)
        defer { dovecot.stop() }
        let endpoint = dovecot.endpoint(tls)
        #expect(await failure(to: endpoint) == .certificateExpired(server: endpoint.description))
        #expect(!dovecot.log.contains("Login: user=<ada>"))
    }

    @Test func `a certificate for another host is refused`() async throws {
        let dovecot = try await Dovecot.start(certificate: .otherHost)
        defer { dovecot.stop() }
        let endpoint = dovecot.endpoint()
        let error = await failure(to: endpoint)
        #expect(error == .certificateForOtherHost(server: endpoint.description))
    }

    @Test func `TLS on a port that wants STARTTLS does not come about`() async throws {
        let dovecot = try await Dovecot.start()
        defer { dovecot.stop() }
        var endpoint = dovecot.endpoint()
        endpoint.port = dovecot.imapPort
        #expect(await failure(to: endpoint) == .tlsFailed(server: endpoint.description))
    }

    @Test func `a server that goes away closes the connection`() async throws {
        let dovecot = try await Dovecot.start()
        let endpoint = dovecot.endpoint()
        let connection = try await Connection.open(to: endpoint, as: ada)
        dovecot.stop()
        await #expect(throws: TransportError.closed(server: endpoint.description)) {
            while try await connection.receive(within: .seconds(30)) != nil {}
        }
    }

    @Test func `closing ends a wait, and sending and receiving may overlap`() async throws {
        let dovecot = try await Dovecot.start()
        defer { dovecot.stop() }
        let connection = try await Connection.open(to: dovecot.endpoint(), as: ada)
        let waiting = Task { try await connection.receive(within: .seconds(600)) }
        try await connection.send(Array("X1 NOOP\r\n".utf8))
        #expect(try await waiting.value != nil)
        let closed = Task { try await connection.receive(within: .seconds(600)) }
        let cancelled = Task { try await connection.receive(within: .seconds(600)) }
        cancelled.cancel()
        await #expect(throws: TransportError.cancelled) { try await cancelled.value }
        await connection.close()
        await #expect(throws: TransportError.closed(server: dovecot.endpoint().description)) {
            try await closed.value
        }
    }

    @Test func `a large message fits through in both directions`() async throws {
        let dovecot = try await Dovecot.start()
        defer { dovecot.stop() }
        let connection = try await Connection.open(to: dovecot.endpoint(), as: ada)
        let count = 5000
        let commands = (1...count).map { "X\($0) NOOP\r\n" }.joined()
        async let sent: Void = connection.send(Array(commands.utf8))
        var lines = 0
        while lines < count, let bytes = try await connection.receive(within: .seconds(60)) {
            lines += bytes.count { $0 == 10 }
        }
        try await sent
        #expect(lines == count)
    }

    @Test func `forty stalled hosts do not delay a good one`() async throws {
        let dovecot = try await Dovecot.start()
        let silent = try ScriptedServer(greeting: nil)
        defer {
            silent.stop()
            dovecot.stop()
        }
        let stalled = (0..<40).map { index in
            let endpoint = Endpoint(
                host: "localhost", port: silent.port, tls: index.isMultiple(of: 2) ? .implicit : .none,
                patience: Endpoint.Patience(connecting: .seconds(300), reply: .seconds(300)))
            return Task { await failure(to: endpoint) }
        }
        let connection = try await Connection.open(to: dovecot.endpoint(), as: ada)
        try await connection.send(Array("X1 NOOP\r\n".utf8))
        #expect(try await connection.receive(within: .seconds(30)) != nil)
        // None of them is through: what ends them is this.
        for task in stalled { task.cancel() }
        for task in stalled { #expect(await task.value == .cancelled) }
    }
}

extension Dovecot {
    /// Where it listens.
    func endpoint(_ tls: Endpoint.TLS = .implicit) -> Endpoint {
        Endpoint(host: "localhost", port: tls == .implicit ? imapsPort : imapPort, tls: tls, caFile: caFile)
    }
}
