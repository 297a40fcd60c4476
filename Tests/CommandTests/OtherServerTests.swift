import Foundation
import Glibc
import TestSupport
import Testing

/// In the long form alone (`make soak`), which brings the servers.
@Suite(
    .enabled(
        if: ProcessInfo.processInfo.environment["SOAK"] != nil, "Cyrus and Courier are part of make soak"),
    .timeLimit(.minutes(15)))
struct `A mailbox on Cyrus or Courier` {
    private let latchkey: Command

    init() async throws {
        latchkey = try Command()
        #expect(try await latchkey("keygen").status == 0)
    }

    private func start(_ kind: OtherServer.Kind) throws -> OtherServer {
        let server = try OtherServer(kind)
        let password = try latchkey.write("correct horse\n", to: "secrets/mail")
        try latchkey.write(
            """
            [[account]]
            name = "home"
            address = "ada@example.org"
            user = "ada"
            host = "localhost"
            port = \(server.port)
            ca-file = "\(server.caFile)"
            look-back = "all"
            password-file = "\(password)"
            """, to: ".config/latchkey/config.toml")
        return server
    }

    /// The codes that are kept, each with its folder.
    private func kept() async throws -> [String: String] {
        let rows = try await latchkey("list", "--json", "--reveal").objects
        let pairs = rows.compactMap { row in
            (row["copy"] as? String).map { ($0, row["folder"] as? String ?? "") }
        }
        // A code that is kept twice fails here.
        return try Dictionary(pairs) { _, _ in throw CocoaError(.coderInvalidValue) }
    }

    private func scan() async throws -> [String: String] {
        let answer = try await latchkey("scan")
        #expect(answer.status == 0, "\(answer.error)")
        return try await kept()
    }

    @Test(arguments: OtherServer.Kind.allCases)
    func `is scanned once, whatever its owner does, and is not changed`(_ kind: OtherServer.Kind) async throws
    {
        let server = try start(kind)
        defer { server.stop() }
        try server.order("append", "INBOX", "100001")
        try server.order("append", "INBOX", "100002")
        try server.order("append", kind.junk, "200001")
        try server.order("append", kind.junk, "200002")
        var states = try ["INBOX", kind.junk].map { try server.order("state", $0) }
        #expect(!states.joined().contains("Seen") && states[0].contains("UIDNEXT 3"))
        var codes = ["100001": "INBOX", "100002": "INBOX", "200001": kind.junk, "200002": kind.junk]
        #expect(try await scan() == codes)
        #expect(try await latchkey("scan", "--json").output.isEmpty)
        #expect(try ["INBOX", kind.junk].map { try server.order("state", $0) } == states)

        try server.order("move", kind.junk, "200001", "INBOX")
        codes["200001"] = "INBOX"
        #expect(try await scan() == codes)

        try server.order("renew", kind.junk)
        for code in ["200002", "200003"] { try server.order("append", kind.junk, code) }
        codes["200003"] = kind.junk
        let validity = try #require(states[1].firstMatch(of: /UIDVALIDITY (\d+)/)).1
        states = try ["INBOX", kind.junk].map { try server.order("state", $0) }
        #expect(!states[1].contains("UIDVALIDITY \(validity)"))
        #expect(try await scan() == codes)
        #expect(try ["INBOX", kind.junk].map { try server.order("state", $0) } == states)
    }

    @Test(arguments: OtherServer.Kind.allCases)
    func `is watched by IDLE in INBOX and spam, and is not changed`(_ kind: OtherServer.Kind) async throws {
        let server = try start(kind)
        defer { server.stop() }
        let watch = try latchkey.start("run")
        while true {
            let status = try await latchkey("status", "--json").objects.first
            let folders = status?["folders"] as? [[String: Any]] ?? []
            if folders.count == 2, folders.allSatisfy({ $0["mode"] as? String == "pushed" }) { break }
            try await Task.sleep(for: .milliseconds(100))
        }
        var codes: [String: String] = [:]
        for round in 1...3 {
            for (folder, code) in [("INBOX", "30000\(round)"), (kind.junk, "40000\(round)")] {
                try server.order("append", folder, code)
                codes[code] = folder
            }
            while try await kept() != codes { try await Task.sleep(for: .milliseconds(50)) }
        }
        let states = try ["INBOX", kind.junk].map { try server.order("state", $0) }
        #expect(!states.joined().contains("Seen") && states.allSatisfy { $0.contains("UIDNEXT 4") })
        watch.signal(SIGTERM)
        #expect(try await watch.end().status == 0)
        #expect(try ["INBOX", kind.junk].map { try server.order("state", $0) } == states)
    }
}
