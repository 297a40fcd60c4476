import IMAP
import TestSupport
import Testing
import Transport

@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)))
struct `A conversation with a real server` {
    private func letter(_ number: Int, size: Int = 0) -> [UInt8] {
        Array(
            """
            From: Bea <bea@example.org>\r
            To: ada@example.org\r
            Subject: Letter \(number)\r
            \r
            Body \(String(repeating: "x", count: size))\r\n
            """.utf8)
    }

    private func session(with dovecot: Dovecot, _ tls: Endpoint.TLS = .implicit) async throws -> IMAPSession {
        let port = tls == .implicit ? dovecot.imapsPort : dovecot.imapPort
        let endpoint = Endpoint(host: "localhost", port: port, tls: tls, caFile: dovecot.caFile)
        return try await IMAPSession.open(to: endpoint, as: .password(user: "ada", Secret("correct horse")))
    }

    @Test(arguments: [Endpoint.TLS.implicit, .starttls])
    func `finds folders, searches and fetches, and changes nothing`(tls: Endpoint.TLS) async throws {
        let dovecot = try await Dovecot.start()
        defer { dovecot.stop() }
        let letters = (1...20).map { letter($0, size: $0 * 1000) }
        for letter in letters { try dovecot.deliver(letter) }
        try dovecot.deliver(letter(99), to: "Junk")
        try dovecot.deliver(letter(98), to: "Ärger & Co/Ünder \"x\"")
        let before = try dovecot.snapshot()
        #expect(before.count == 22)

        var session = try await session(with: dovecot, tls)
        try await session.identify(name: "latchkey", version: "1", vendor: "example")
        let mailboxes = try await session.list()
        #expect(Set(mailboxes.map(\.name.display)).isSuperset(of: ["INBOX", "Junk"]))
        let junk = try #require(SpamFolder.find(in: mailboxes))
        #expect(junk.name.display == "Junk")
        #expect(junk.uses == [.junk])

        let state = try await session.examine(.inbox)
        #expect(state.exists == 20)
        #expect(state.uidNext?.number == 21)
        let uids = try await session.uids(from: .first, since: 1_600_000_000)
        #expect(uids.map(\.number) == Array(1...20))
        let outlines = try await session.outlines(of: uids)
        #expect(outlines.compactMap(\.size).map(Int.init) == letters.map(\.count))
        #expect(outlines.allSatisfy { $0.received != nil })

        try await session.startFetching(uids)
        var fetched: [[UInt8]] = []
        while let message = try await session.nextMessage() {
            #expect(!message.isCut)
            fetched.append(message.bytes)
        }
        #expect(fetched == letters)
        #expect(session.missing.isEmpty)
        try await session.startFetching([uids[19]], upTo: 100)
        let first = try #require(try await session.nextMessage())
        #expect(first.bytes == Array(letters[19][..<100]))
        #expect(first.isCut)

        try await session.examine(junk.name)
        let spam = try await session.uids(from: .first)
        try await session.startFetching(spam)
        #expect(try await session.nextMessage()?.bytes == letter(99))
        await session.logOut()

        #expect(try dovecot.snapshot() == before)
    }

    @Test func `hears of new mail while idle`() async throws {
        let dovecot = try await Dovecot.start()
        defer { dovecot.stop() }
        try dovecot.deliver(letter(1))
        var session = try await session(with: dovecot)
        try #require(session.capabilities.hasIdle)
        try await session.examine(.inbox)
        #expect(try await session.uids(from: .first).count == 1)
        #expect(try await session.idle(atMost: .milliseconds(10)) == false)
        let delivery = Task {
            try await Task.sleep(for: .milliseconds(100))
            try dovecot.deliver(letter(2))
        }
        #expect(try await session.idle(atMost: .seconds(60)))
        try await delivery.value
        let uids = try await session.uids(from: UID.first.next ?? .first)
        #expect(uids.map(\.number) == [2])
        await session.logOut()
    }

    @Test func `tells of messages that went`() async throws {
        let dovecot = try await Dovecot.start()
        defer { dovecot.stop() }
        let files = try (1...3).map { try dovecot.deliver(letter($0)) }
        var session = try await session(with: dovecot)
        try await session.examine(.inbox)
        let uids = try await session.uids(from: .first)
        try dovecot.remove(files[1])
        for _ in 0..<50 where session.mailbox?.exists != 2 {
            _ = try await session.idle(atMost: .milliseconds(200))
        }
        #expect(session.mailbox?.exists == 2)
        try await session.startFetching(uids)
        var came: [UInt32] = []
        while let message = try await session.nextMessage() { came.append(message.uid.number) }
        #expect(came == [1, 3])
        #expect(session.missing.map(\.number) == [2])
    }

    @Test func `ends with the task that waits in it`() async throws {
        let dovecot = try await Dovecot.start()
        defer { dovecot.stop() }
        let waiting = Task {
            var session = try await session(with: dovecot)
            try await session.examine(.inbox)
            _ = try await session.idle(atMost: .seconds(600))
        }
        try await Task.sleep(for: .milliseconds(50))
        waiting.cancel()
        await #expect(throws: IMAPError.transport(.cancelled)) { try await waiting.value }
    }
}
