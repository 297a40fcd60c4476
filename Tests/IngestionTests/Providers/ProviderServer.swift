import Accounts
import Foundation
import Synchronization
import TestSupport
import Transport

@testable import Ingestion

/// A provider's server as its users have seen it: its capabilities, folders and peculiar answers, behind TLS.
final class ProviderServer: Sendable {
    /// What sets a provider apart.
    struct Dialect: Sendable {
        /// What it can do, besides IMAP4rev1.
        var capabilities = "IDLE"
        /// Its folders.
        var folders = [Folder("INBOX", "")]
        /// By how many seconds its days begin later than those of UTC.
        var dayOffset = 0.0
        /// Whether it says what the next UID will be.
        var tellsNextUID = true
        /// How the n-th login ends, from 1.
        var verdict: @Sendable (_ login: Int) -> String = { _ in "OK welcome" }
        /// What it says in place of what others say; `nil` leaves that to the rest.
        var answer: @Sendable (_ command: String, _ tag: String, _ earlier: [String]) -> String? = {
            _, _, _ in
            nil
        }
    }

    /// A folder by the name on the wire, with its attributes and its messages.
    struct Folder: Sendable {
        let name: String
        let attributes: String
        let messages: [(bytes: [UInt8], received: Date)]

        init(_ name: String, _ attributes: String, _ codes: Int..., received: Date = Date()) {
            self.name = name
            self.attributes = attributes
            messages = codes.map { (TestLetter.code($0), received) }
        }
    }

    private let dialect: Dialect
    private let server: ScriptedServer
    private let front: TLSFront
    private let logins = Mutex(0)
    private let opened = Mutex("")
    private let commands = Mutex<[String]>([])
    private let idling = Mutex("")

    init(_ dialect: Dialect) throws {
        self.dialect = dialect
        let box = Box()
        server = try ScriptedServer(greeting: "* OK ready\r\n") { line in box.server?.answer(line) }
        front = try TLSFront(before: server.port)
        box.server = self
    }

    /// What clients said after their login, without tags.
    var said: [String] { commands.withLock { $0 } }

    func stop() {
        front.stop()
        server.stop()
    }

    /// An account on it.
    func account(_ home: VaultHome, lookBack: Account.LookBack = .all) throws -> Account {
        Account(
            name: "home", address: "ada@example.org",
            endpoint: Endpoint(host: "localhost", port: front.port, caFile: front.caFile), user: "ada",
            credentials: .password(.file(try home.password("correct horse"))), lookBack: lookBack,
            pollInterval: .milliseconds(100))
    }

    private final class Box: Sendable {
        private let held = Mutex<ProviderServer?>(nil)
        var server: ProviderServer? {
            get { held.withLock { $0 } }
            set { held.withLock { $0 = newValue } }
        }
    }

    private func answer(_ line: String) -> String {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count > 1 else { return line == "DONE" ? "\(idling.withLock { $0 }) OK done\r\n" : "" }
        let (tag, command) = (words[0], words[1])
        let done = "\(tag) OK done\r\n"
        if command.hasPrefix("AUTHENTICATE") {
            let login = logins.withLock { count in
                count += 1
                return count
            }
            return "\(tag) \(dialect.verdict(login))\r\n"
        }
        if command == "CAPABILITY" {
            return "* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN \(dialect.capabilities)\r\n" + done
        }
        let earlier = commands.withLock { commands in
            defer { commands.append(command) }
            return commands
        }
        if let answer = dialect.answer(command, tag, earlier) { return answer }
        if command.hasPrefix("LIST") {
            return dialect.folders.map { "* LIST (\($0.attributes)) \"/\" \"\($0.name)\"\r\n" }.joined()
                + done
        }
        if command.hasPrefix("EXAMINE") { return examine(command, tag) }
        if command.hasPrefix("UID SEARCH") { return search(command) + done }
        if command.hasPrefix("UID FETCH") { return fetch(command) + done }
        guard command == "IDLE" else { return done }
        idling.withLock { $0 = tag }
        return "+ idling\r\n"
    }

    // MARK: Folders

    /// The folder that was opened last, over whatever connection: more than one must not look into folders at a time.
    private var folder: Folder? {
        let name = opened.withLock { $0 }
        return dialect.folders.first { $0.name == name }
    }

    private func examine(_ command: String, _ tag: String) -> String {
        let name = command.dropFirst("EXAMINE \"".count).dropLast()
        guard let folder = dialect.folders.first(where: { $0.name == name }) else {
            return "\(tag) NO no such folder\r\n"
        }
        opened.withLock { $0 = folder.name }
        let next = dialect.tellsNextUID ? "* OK [UIDNEXT \(folder.messages.count + 1)] ok\r\n" : ""
        return "* \(folder.messages.count) EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n\(next)\(tag) OK done\r\n"
    }

    private func search(_ command: String) -> String {
        guard let folder else { return "* SEARCH\r\n" }
        let words = command.split(separator: " ").map(String.init)
        let first = Int(words[3].prefix { $0 != ":" }) ?? 1
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(identifier: "UTC")
        format.dateFormat = "d-MMM-yyyy"
        let since =
            words.last.flatMap { words.contains("SINCE") ? format.date(from: $0) : nil } ?? .distantPast
        let uids = folder.messages.indices.filter { index in
            // Only the day counts, and it begins when it does there.
            let moment = folder.messages[index].received.addingTimeInterval(-dialect.dayOffset)
            let day = (moment.timeIntervalSince1970 / 86_400).rounded(.down) * 86_400
            return index + 1 >= first && day >= since.timeIntervalSince1970
        }
        // `n:*` always names the last message.
        let named =
            uids.isEmpty && !words.contains("SINCE") && !folder.messages.isEmpty
            ? [folder.messages.count] : uids.map { $0 + 1 }
        return "* SEARCH" + named.map { " \($0)" }.joined() + "\r\n"
    }

    private func fetch(_ command: String) -> String {
        guard let folder else { return "" }
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(identifier: "UTC")
        format.dateFormat = "dd-MMM-yyyy HH:mm:ss Z"
        return FeignedServer.numbers(in: command).filter { folder.messages.indices.contains($0 - 1) }.map {
            number in
            let (bytes, received) = folder.messages[number - 1]
            let text = String(decoding: bytes, as: UTF8.self)
            let head = text.components(separatedBy: "\r\n\r\n")[0] + "\r\n\r\n"
            let isHead = command.contains("HEADER.FIELDS")
            let (section, literal) =
                isHead ? ("[HEADER.FIELDS (FROM DATE MESSAGE-ID)]", head) : ("[]<0>", text)
            let body =
                command.contains("BODY.PEEK") ? " BODY\(section) {\(literal.utf8.count)}\r\n\(literal)" : ""
            return "* \(number) FETCH (UID \(number) INTERNALDATE \"\(format.string(from: received))\" "
                + "RFC822.SIZE \(text.utf8.count)\(body))\r\n"
        }.joined()
    }
}
