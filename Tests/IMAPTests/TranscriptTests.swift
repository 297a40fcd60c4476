import Testing
import Transport

@testable import IMAP

@Suite struct `Saved conversations` {
    @Test func `are there`() {
        #expect(Transcript.all.count >= 60)
    }

    @Test(arguments: Transcript.all, ScriptedChannel.Cut.allCases)
    func `go as they were written down`(transcript: Transcript, cut: ScriptedChannel.Cut) async {
        // Bytes by the megabyte are not told apart by handing them over one by one.
        guard transcript.serverBytes.count < 100_000 || cut != .bytes && cut != .sevens else { return }
        let channel = ScriptedChannel(transcript.steps, cut: cut)
        let outcomes = await Conversation(over: channel).outcomes(of: transcript.requests)
        #expect(outcomes == transcript.outcomes)
        #expect(channel.deviation == nil)
        if outcomes.last?.hasPrefix("error: ") != true { #expect(channel.isFinished) }
    }
}

/// A session that is asked in the words of a transcript and answers in them.
struct Conversation {
    private let channel: ScriptedChannel

    init(over channel: ScriptedChannel) {
        self.channel = channel
    }

    /// Asks one thing after the other; after an error of the session there is nothing more to ask.
    func outcomes(of requests: [String]) async -> [String] {
        var outcomes: [String] = []
        do throws(IMAPError) {
            var session = try await IMAPSession.open(over: channel)
            for request in requests {
                let words = request.split(separator: " ", maxSplits: 1).map(String.init)
                let argument = words.count > 1 ? words[1] : ""
                if words[0] == "logout" {
                    await session.logOut()
                    return outcomes + ["left"]
                }
                do throws(IMAPError) {
                    try await Self.ask(words[0], argument, &session, &outcomes)
                } catch {
                    switch error {
                    case .refused, .unsendable, .cannotMove: outcomes.append("refusal: \(Self.line(error))")
                    default: throw error
                    }
                }
            }
        } catch {
            outcomes.append("error: \(Self.line(error))")
        }
        return outcomes
    }

    private static func ask(
        _ verb: String, _ argument: String, _ session: inout IMAPSession, _ outcomes: inout [String]
    ) async throws(IMAPError) {
        switch verb {
        case "capabilities": outcomes.append(session.capabilities.sorted.joined(separator: " "))
        case "id": try await session.identify(name: "latchkey", version: "1.0", vendor: "example")
        case "list": outcomes += try await session.list().map(describe)
        case "spam": outcomes.append(SpamFolder.find(in: try await session.list())?.name.display ?? "none")
        case "examine":
            let state = try await session.examine(MailboxName(argument))
            outcomes.append(
                "exists \(state.exists) uidvalidity \(show(state.uidValidity)) uidnext \(show(state.uidNext))"
            )
        case "uids":
            let words = argument.split(separator: " ")
            let since = words.count > 2 ? Int64(words[2]) : nil
            let uids = try await session.uids(from: uids(String(words[0]))[0], since: since)
            outcomes.append("uids " + uids.map(\.description).joined(separator: " "))
        case "outlines":
            outcomes += try await session.outlines(of: uids(argument)).map {
                "outline \($0.uid) received \(show($0.received)) size \(show($0.size))"
            }
        case "heads":
            outcomes += try await session.heads(of: uids(argument)).map {
                "head \($0.uid) received \(show($0.received)): \(printable($0.bytes))"
            }
        case "leaves":
            let wanted = uids(argument)
            outcomes += try await session.leaves(of: wanted).sorted { $0.key < $1.key }.map {
                "leaves \($0.key) \($0.value.joined(separator: " "))"
            }
        case "fetch", "peek", "abandon": try await fetch(verb, argument, &session, &outcomes)
        case "idle": outcomes.append(try await session.idle(atMost: .seconds(60)) ? "news" : "no news")
        case "watch":
            let others = argument.split(separator: ",").map { MailboxName(String($0)) }
            outcomes += Self.describe(try await session.watch(others: others))
        case "tidings": outcomes += Self.describe(session.takeTidings())
        case "mark", "move":
            let words = argument.split(separator: " ").map(String.init)
            guard let validity = UInt32(words[1]).flatMap(UIDValidity.init) else { return }
            try await session.change(
                uids(words[0])[0], in: MailboxName(words[2]), under: validity,
                by: verb == "mark" ? .markRead : .move(to: MailboxName(words[3])))
            outcomes.append("changed")
        default: outcomes.append("what is \(verb)?")
        }
    }

    private static func fetch(
        _ verb: String, _ argument: String, _ session: inout IMAPSession, _ outcomes: inout [String]
    ) async throws(IMAPError) {
        try await session.startFetching(uids(argument), upTo: verb == "peek" ? 16 : Limits.message)
        while let message = try await session.nextMessage() {
            let shown = message.bytes.count <= 60 ? printable(message.bytes) : "\(message.bytes.count) bytes"
            outcomes.append(
                "message \(message.uid) received \(show(message.received)) size \(show(message.size))"
                    + "\(message.isCut ? " cut" : ""): \(shown)")
            if verb == "abandon" { return }
        }
        if !session.missing.isEmpty {
            outcomes.append("missing " + session.missing.map(\.description).joined(separator: " "))
        }
    }

    /// Line ends as `|`, other bytes that cannot be shown as `?`.
    private static func printable(_ bytes: some Sequence<UInt8>) -> String {
        String(
            decoding: bytes.map { (0x20...0x7E).contains($0) || $0 == 13 || $0 == 10 ? $0 : 0x3F },
            as: UTF8.self
        )
        .replacing("\r\n", with: "|").replacing("\n", with: "|")
    }

    private static func describe(_ mailbox: Mailbox) -> String {
        let delimiter = mailbox.delimiter.map { String(UnicodeScalar($0)) } ?? "none"
        let attributes = mailbox.attributes.map { " \($0)" }.sorted().joined()
        let name = mailbox.name.display.replacing("\0", with: "?")
        return "mailbox \(name) delimiter \(delimiter)\(attributes)"
    }

    private static func describe(_ states: [MailboxName: MailboxState]) -> [String] {
        guard !states.isEmpty else { return ["nothing"] }
        return states.sorted { $0.key.display < $1.key.display }.map { name, state in
            "\(name) exists \(state.exists) uidvalidity \(show(state.uidValidity)) uidnext \(show(state.uidNext))"
        }
    }

    private static func uids(_ text: String) -> [UID] {
        text.split(separator: ",").compactMap { UInt32($0).flatMap(UID.init) }
    }

    private static func show(_ value: (some Any)?) -> String { value.map { "\($0)" } ?? "unknown" }

    private static func line(_ error: IMAPError) -> String {
        String("\(error)".prefix { $0 != "\n" })
    }
}
