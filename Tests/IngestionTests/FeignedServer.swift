import Accounts
import Foundation
import Synchronization
import TestSupport
import Transport

@testable import Ingestion

/// A mail server of one INBOX that answers in its own ways: as well as servers do, or as badly.
final class FeignedServer: Sendable {
    /// What it does that others do not.
    struct Habits: Sendable {
        /// What ends a login.
        var verdict = "OK welcome"
        /// What it can do, besides IMAP4rev1.
        var capabilities = "IDLE"
        /// The value under which its UIDs hold.
        var validity: @Sendable () -> Int = { 7 }
        /// The messages that it has and does not hand over.
        var withheld: Set<Int> = []
        /// What it says in answer to a command, in place of what others say; `nil` leaves that to the rest.
        var answer: @Sendable (_ command: String, _ tag: String) -> String? = { _, _ in nil }
    }

    private let server: ScriptedServer
    private let messages = Mutex<[[UInt8]]>([])

    init(_ habits: Habits = Habits()) throws {
        let box = Box()
        server = try ScriptedServer(greeting: "* OK ready\r\n") { line in box.server?.answer(line, habits) }
        box.server = self
    }

    /// Puts a message into INBOX without telling anybody.
    func slip(_ message: [UInt8]) { messages.withLock { $0.append(message) } }

    /// What clients said.
    var lines: [String] { server.lines }

    func stop() { server.stop() }

    /// An account on it.
    func account(_ home: VaultHome, pollInterval: Duration = .seconds(30)) throws -> Account {
        Account(
            name: "home", address: "ada@example.org",
            endpoint: Endpoint(host: "localhost", port: server.port, tls: .none), user: "ada",
            credentials: .password(.file(try home.password("correct horse"))), lookBack: .all,
            pollInterval: pollInterval)
    }

    private final class Box: Sendable {
        private let held = Mutex<FeignedServer?>(nil)
        var server: FeignedServer? {
            get { held.withLock { $0 } }
            set { held.withLock { $0 = newValue } }
        }
    }

    /// When the messages have come: just now.
    private let arrival: String = {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.dateFormat = "dd-MMM-yyyy HH:mm:ss Z"
        return format.string(from: Date())
    }()

    private func answer(_ line: String, _ habits: Habits) -> String {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        // The one line without a tag that is not DONE is the second half of a login.
        guard words.count > 1 else { return line == "DONE" ? "\(idleTag) OK done\r\n" : "" }
        let (tag, command) = (words[0], words[1])
        if let answer = habits.answer(command, tag) { return answer }
        let done = "\(tag) OK done\r\n"
        let messages = messages.withLock { $0 }
        switch command.split(separator: " ").prefix(2).joined(separator: " ") {
        case "CAPABILITY":
            return "* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN \(habits.capabilities)\r\n" + done
        case let word where word.hasPrefix("AUTHENTICATE"): return "\(tag) \(habits.verdict)\r\n"
        case let word where word.hasPrefix("LIST"): return "* LIST () \"/\" INBOX\r\n" + done
        case let word where word.hasPrefix("EXAMINE"):
            return
                "* \(messages.count) EXISTS\r\n* OK [UIDVALIDITY \(habits.validity())] ok\r\n"
                + "* OK [UIDNEXT \(messages.count + 1)] ok\r\n" + done
        case "UID SEARCH":
            let first = Int(command.split(separator: " ")[3].prefix { $0 != ":" }) ?? 1
            let uids = messages.indices.map { $0 + 1 }.filter { $0 >= first }.map { " \($0)" }.joined()
            return "* SEARCH\(uids)\r\n" + done
        case "UID FETCH":
            let numbers = Self.numbers(in: command).filter {
                $0 <= messages.count && !habits.withheld.contains($0)
            }
            return numbers.map { number in
                let text = String(decoding: messages[number - 1], as: UTF8.self)
                let start = "* \(number) FETCH (UID \(number) INTERNALDATE \"\(arrival)\" "
                if command.contains("HEADER.FIELDS") {
                    // All of the head will do: who asks takes what it knows.
                    let head = text.components(separatedBy: "\r\n\r\n")[0] + "\r\n\r\n"
                    return start
                        + "BODY[HEADER.FIELDS (FROM DATE MESSAGE-ID)] {\(head.utf8.count)}\r\n\(head))\r\n"
                }
                return
                    start + "RFC822.SIZE \(text.utf8.count) BODY[]<0> {\(text.utf8.count)}\r\n\(text))\r\n"
            }.joined() + done
        case "IDLE":
            idling.withLock { $0 = tag }
            return "+ idling\r\n"
        default: return done
        }
    }

    private let idling = Mutex("")
    private var idleTag: String { idling.withLock { $0 } }

    /// The UIDs that a fetch names.
    static func numbers(in command: String) -> [Int] {
        command.split(separator: " ")[2].split(separator: ",").flatMap { range -> [Int] in
            let ends = range.split(separator: ":").compactMap { Int($0) }
            return ends.count == 2 ? Array(ends[0]...ends[1]) : ends
        }
    }
}
