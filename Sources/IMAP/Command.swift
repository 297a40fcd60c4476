/// What we say to a server: all there is, and nothing of it but ``change(_:)`` changes a mailbox (RFC 9051,
/// section 6).
enum Command: Sendable, Hashable {
    case capability
    case id([IDField])
    case list(returningUses: Bool)
    case examine(MailboxName)
    case search(from: UID, since: Int64?)
    case fetch([UID], FetchRequest)
    case idle
    /// To be told of new messages in the open mailbox and in these (RFC 5465).
    case notify([MailboxName])
    case logout
    /// What ``MailboxChange`` comes to, which alone makes it.
    case change(ChangingCommand)

    /// One pair of the ID command (RFC 2971).
    struct IDField: Sendable, Hashable {
        let name: String
        let value: String
    }

    /// What is fetched of messages.
    enum FetchRequest: Sendable, Hashable {
        /// Date and size.
        case outline
        /// Date, and who says to have written it when, without marking the message as seen.
        case head
        /// What it is made of.
        case structure
        /// Date, size and the first bytes, without marking the message as seen.
        case message(upTo: Int)
    }

    /// Its name, for errors.
    var name: String {
        switch self {
        case .capability: "CAPABILITY"
        case .id: "ID"
        case .list: "LIST"
        case .examine: "EXAMINE"
        case .search: "UID SEARCH"
        case .fetch: "UID FETCH"
        case .idle: "IDLE"
        case .notify: "NOTIFY"
        case .logout: "LOGOUT"
        case .change(let command): command.name
        }
    }

    /// The command as it is sent, in pieces: after each but the last, the server must ask for more.
    func encoded(tag: String) throws(IMAPError) -> [[UInt8]] {
        var line = CommandLine(tag)
        switch self {
        case .capability, .idle, .logout: line.atom(name)
        case .id(let fields):
            line.atom("ID (")
            for (index, field) in fields.enumerated() {
                if index > 0 { line.raw(" ") }
                try line.string(Array(field.name.utf8), called: "a field of ID")
                line.raw(" ")
                try line.string(Array(field.value.utf8), called: "a field of ID")
            }
            line.raw(")")
        case .list(let returningUses):
            line.atom("LIST \"\" \"*\"" + (returningUses ? " RETURN (SPECIAL-USE)" : ""))
        case .examine(let mailbox):
            line.atom("EXAMINE ")
            try line.string(mailbox.raw, called: "a mailbox name")
        case .notify(let mailboxes):
            // A server that tells of new messages must be asked to tell of those that go, too.
            line.atom("NOTIFY SET STATUS (selected (MessageNew MessageExpunge)) (mailboxes (")
            for (index, mailbox) in mailboxes.enumerated() {
                if index > 0 { line.raw(" ") }
                try line.string(mailbox.raw, called: "a mailbox name")
            }
            line.raw(") (MessageNew MessageExpunge))")
        case .search(let uid, let since):
            line.atom("UID SEARCH UID \(uid):*" + (since.map { " SINCE \(InternalDate.day(of: $0))" } ?? ""))
        case .fetch(let uids, .outline): line.atom("UID FETCH \(uids.set) (UID INTERNALDATE RFC822.SIZE)")
        case .fetch(let uids, .head):
            line.atom(
                "UID FETCH \(uids.set) (UID INTERNALDATE BODY.PEEK[HEADER.FIELDS (FROM DATE MESSAGE-ID)])")
        case .fetch(let uids, .structure): line.atom("UID FETCH \(uids.set) (UID BODYSTRUCTURE)")
        case .fetch(let uids, .message(let bound)):
            line.atom("UID FETCH \(uids.set) (UID INTERNALDATE RFC822.SIZE BODY.PEEK[]<0.\(bound)>)")
        case .change(let command):
            line.atom(command.name + " " + command.arguments)
            if let mailbox = command.mailbox { try line.string(mailbox.raw, called: "a mailbox name") }
        }
        return line.finished()
    }
}

/// A command line as it is put together.
private struct CommandLine {
    private var pieces: [[UInt8]] = []
    private var piece: [UInt8]

    init(_ tag: String) {
        piece = Array(tag.utf8) + [UInt8(ascii: " ")]
    }

    mutating func atom(_ text: String) { raw(text) }

    mutating func raw(_ text: String) { piece += Array(text.utf8) }

    /// string = quoted / literal; a literal waits for the server (RFC 9051, section 4.3).
    mutating func string(_ bytes: [UInt8], called what: String) throws(IMAPError) {
        guard !bytes.isEmpty, !bytes.contains(where: { $0 == 0 || $0 == 10 || $0 == 13 }) else {
            throw .unsendable(what)
        }
        guard bytes.count <= Limits.quoted, bytes.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            raw("{\(bytes.count)}\r\n")
            pieces.append(piece)
            piece = bytes
            return
        }
        raw("\"")
        for byte in bytes {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { piece.append(UInt8(ascii: "\\")) }
            piece.append(byte)
        }
        raw("\"")
    }

    func finished() -> [[UInt8]] {
        pieces + [piece + Array("\r\n".utf8)]
    }
}
