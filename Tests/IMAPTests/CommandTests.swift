import Testing
import Transport

@testable import IMAP

@Suite struct `Commands` {
    private func text(_ command: Command) throws -> [String] {
        try command.encoded(tag: "L1").map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: ["a\r\nL2 LOGOUT", "a\n", "a\r", "a\0b", ""])
    func `carry no name that would end them`(name: String) {
        // Modified UTF-7 would hide such bytes, so the name is given as a server might have.
        let mailbox = MailboxName(raw: Array(name.utf8))
        #expect(throws: IMAPError.unsendable("a mailbox name")) { try text(.examine(mailbox)) }
        let field = Command.IDField(name: "name", value: name)
        #expect(throws: IMAPError.unsendable("a field of ID")) { try text(.id([field])) }
    }

    @Test func `quote what is special and send the rest as literals`() throws {
        #expect(
            try text(.examine(MailboxName(raw: Array("a\"b\\c".utf8)))) == ["L1 EXAMINE \"a\\\"b\\\\c\"\r\n"])
        #expect(try text(.examine(MailboxName(raw: Array("aé".utf8)))) == ["L1 EXAMINE {3}\r\n", "aé\r\n"])
        let long = String(repeating: "x", count: 2000)
        #expect(try text(.examine(MailboxName(long))) == ["L1 EXAMINE {2000}\r\n", long + "\r\n"])
    }

    @Test func `change nothing, whatever they are`() throws {
        let uid = UID.first
        let commands: [Command] = [
            .capability, .id([]), .list(returningUses: true), .examine(.inbox), .search(from: uid, since: 0),
            .fetch([uid], .outline), .fetch([uid], .message(upTo: 5)), .idle, .logout,
        ]
        let verbs = [
            "SELECT", "STORE", "COPY", "MOVE", "APPEND", "EXPUNGE", "CLOSE", "DELETE", "RENAME", "CREATE",
        ]
        for command in commands {
            for line in try text(command) {
                for verb in verbs { #expect(!line.contains(verb)) }
                #expect(!line.contains("BODY["))
            }
        }
    }

    @Test func `name runs of UIDs and never bridge a gap`() {
        func set(_ numbers: [UInt32]) -> String { numbers.compactMap(UID.init).set }
        #expect(set([1, 2, 3, 7, 9, 10]) == "1:3,7,9:10")
        #expect(set([5]) == "5")
        #expect(set([4_294_967_294, 4_294_967_295]) == "4294967294:4294967295")
    }

    @Test func `stay below the length that servers take`() throws {
        let uids = (0..<UInt32(Limits.fetched)).compactMap { UID(4_000_000_000 + $0 * 3) }
        #expect(try text(.fetch(uids, .message(upTo: Limits.message))).joined().utf8.count < 8192)
    }

    @Test func `are put into words for a literal only when the server asks`() async {
        let name = String(repeating: "x", count: 1001)
        let steps: [Transcript.Step] = [
            .client(Array("L1 CAPABILITY\r\n".utf8)), .server(Array("L1 OK\r\n".utf8)),
            .client(Array("L2 EXAMINE {1001}\r\n".utf8)), .server(Array("* 1 EXISTS\r\n+ go on\r\n".utf8)),
            .client(Array("\(name)\r\n".utf8)), .server(Array("* 2 EXISTS\r\nL2 OK\r\n".utf8)),
            .client(Array("L3 EXAMINE {1001}\r\n".utf8)), .server(Array("L3 BAD too long\r\n".utf8)),
            .client(Array("L4 UID SEARCH UID 1:*\r\n".utf8)), .server(Array("* SEARCH 7\r\nL4 OK\r\n".utf8)),
        ]
        let channel = ScriptedChannel(steps, cut: .bytes)
        let outcomes = await Conversation(over: channel).outcomes(of: [
            "examine \(name)", "examine \(name)", "uids 1",
        ])
        #expect(
            outcomes == [
                "exists 2 uidvalidity unknown uidnext unknown", "refusal: server refused EXAMINE: too long",
                "uids 7",
            ])
        #expect(channel.deviation == nil)
        #expect(channel.isFinished)
    }
}

@Suite struct `Fetching many messages` {
    @Test func `goes in batches, two under way at once, one message at a time`() async throws {
        let uids = (1...1200).compactMap { UID(UInt32($0)) }
        let ranges = ["1:500", "501:1000", "1001:1200"]
        func command(_ number: Int) -> Transcript.Step {
            let items = "(UID INTERNALDATE RFC822.SIZE BODY.PEEK[]<0.8388608>)"
            return .client(Array("L\(number + 2) UID FETCH \(ranges[number]) \(items)\r\n".utf8))
        }
        func answer(_ number: Int, _ range: ClosedRange<Int>) -> Transcript.Step {
            let messages = range.map {
                "* \($0) FETCH (UID \($0) BODY[]<0> \"m\($0)\" RFC822.SIZE 3 INTERNALDATE NIL)\r\n"
            }
            return .server(Array((messages.joined() + "L\(number + 2) OK\r\n").utf8))
        }
        let channel = ScriptedChannel(
            [
                .client(Array("L1 CAPABILITY\r\n".utf8)), .server(Array("L1 OK\r\n".utf8)), command(0),
                command(1),
                answer(0, 1...500), command(2), answer(1, 501...1000), answer(2, 1001...1200),
            ], cut: .turns)
        var session = try await IMAPSession.open(over: channel)
        try await session.startFetching(uids.reversed() + uids)
        var came: [UID] = []
        while let message = try await session.nextMessage() {
            #expect(String(decoding: message.bytes, as: UTF8.self) == "m\(message.uid)")
            came.append(message.uid)
        }
        #expect(came == uids)
        #expect(session.missing.isEmpty)
        #expect(channel.deviation == nil)
    }

    @Test func `a server must neither be silent for long nor slow for ever`() {
        var pace = Pace(IMAPSession.Patience(silence: .seconds(60), command: .seconds(120)))
        #expect(pace.wait == .seconds(60))
        // A byte a second.
        for _ in 0..<100 { pace.note(1, after: .seconds(1)) }
        #expect(pace.wait == .seconds(20))
        for _ in 0..<20 { pace.note(1, after: .seconds(1)) }
        #expect(pace.wait <= .zero)
        // What comes at a fair rate is waited for.
        pace.note(2_048_000, after: .seconds(900))
        #expect(pace.wait == .seconds(60))
    }
}

@Suite struct `Errors of a conversation` {
    @Test(arguments: [
        IMAPError.timedOut(command: "UID FETCH"),
        .goodbye(reason: ServerText("busy".utf8), isTransient: true),
        .refused(command: "EXAMINE", reason: ServerText("no".utf8), isTransient: true), .unreadable("a line"),
        .tooMuch(.line), .tooMuch(.literal), .tooMuch(.literals), .tooMuch(.depth), .tooMuch(.mailboxes),
        .tooMuch(.messages), .outOfStep, .mailboxReplaced, .unsendable("a mailbox name"), .finished,
        .transport(.cancelled),
    ])
    func `are one sentence and at most one hint`(error: IMAPError) {
        let lines = "\(error)".split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 2)
        for line in lines {
            #expect(line.first?.isLowercase == true)
            #expect(line.last != ".")
        }
    }
}
