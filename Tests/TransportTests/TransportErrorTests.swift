import Testing

@testable import Transport

@Suite struct `Errors of a connection` {
    private static let refusal = TransportError.Refusal(
        server: "imap.example.org:993", user: "ada", reason: ServerText("no".utf8), isTransient: false)
    private static let server = "imap.example.org:993"

    static let all: [TransportError] = [
        .hostNotFound(server: server), .proxyFailed(server: server, proxy: "127.0.0.1:9050"),
        .connectionRefused(server: server), .unreachable(server: server), .timedOut(server: server),
        .certificateNotTrusted(server: server), .certificateExpired(server: server),
        .certificateNotYetValid(server: server), .certificateForOtherHost(server: server),
        .caFileUnusable(path: "/etc/ssl/own-ca.pem"), .tlsNotOffered(server: server),
        .tlsFailed(server: server),
        .plaintextRefused(server: server),
        .notIMAP(server: server, greeting: ServerText("HTTP/1.1 400".utf8)),
        .turnedAway(server: server, reason: ServerText("busy".utf8)),
        .loginNotOffered(server: server, user: "ada"),
        .loginRefused(refusal), .invalidSetting(.host), .invalidSetting(.password), .invalidSetting(.port),
        .closed(server: server), .outOfResources, .cancelled,
    ]

    @Test(arguments: all)
    func `are one sentence and at most one hint`(error: TransportError) throws {
        let lines = "\(error)".split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 2)
        for line in lines {
            #expect(line.first?.isLowercase == true)
            #expect(line.last != ".")
            #expect(!line.contains("  "))
        }
        if lines.count == 2 { #expect(lines[1].hasPrefix("hint: ")) }
    }

    @Test func `name a proxy without its password`() async throws {
        let endpoint = Endpoint(host: "imap.example.org", proxy: "socks5h://ada:secret@proxy.invalid:9050")
        let error = try #require(await failure(to: endpoint))
        #expect(error == .proxyFailed(server: "imap.example.org:993", proxy: "proxy.invalid:9050"))
    }
}
