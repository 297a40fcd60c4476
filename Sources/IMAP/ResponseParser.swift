/// Bytes in, responses out: the grammar of what servers say, without any I/O.
///
/// Work and memory are linear in the bytes taken and bounded by ``Limits``. A frame that cannot be read is an
/// error, and the next frame can still be asked for; a stream that cannot be cut into frames stays an error.
public struct ResponseParser: Sendable {
    private var framer = ResponseFramer()

    /// A parser at the start of a stream.
    public init() {}

    /// The bytes of the largest literal that is taken from now on.
    public var largestLiteral: Int {
        get { framer.largestLiteral }
        set { framer.largestLiteral = newValue }
    }

    /// Takes bytes as they came.
    public mutating func append(_ bytes: [UInt8]) {
        framer.append(bytes)
    }

    /// The next response, or `nil` when not all of it has come.
    public mutating func next() throws(IMAPError) -> Response? {
        guard let frame = try framer.next() else { return nil }
        var cursor = Cursor(frame)
        return try Self.response(&cursor)
    }

    // response = continue-req / response-data / response-tagged
    private static func response(_ cursor: inout Cursor) throws(IMAPError) -> Response {
        if cursor.take("+") { return .continuation }
        if cursor.take("*") {
            guard cursor.take(" ") else { throw .unreadable("a line") }
            cursor.skipBlanks()
            return try data(&cursor)
        }
        let tag = String(decoding: cursor.untilBlank(), as: UTF8.self)
        guard !tag.isEmpty, tag.utf8.count <= 32, tag.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
            cursor.take(" "),
            let status = status(&cursor), status.kind != .bye, status.kind != .preauth
        else { throw .unreadable("a line") }
        return .tagged(tag, status)
    }

    private static func data(_ cursor: inout Cursor) throws(IMAPError) -> Response {
        if let number = cursor.number() {
            guard cursor.take(" ") else { throw .unreadable("a count") }
            return try message(number, &cursor)
        }
        if let status = status(&cursor) { return .status(status) }
        let name = String(decoding: cursor.word().prefix(64), as: UTF8.self).uppercased()
        cursor.skipBlanks()
        switch name {
        case "CAPABILITY": return .capabilities(capabilities(cursor.rest))
        // A name that nobody can read does not stand in the way of the others.
        case "LIST", "XLIST": return mailbox(&cursor).map(Response.mailbox) ?? .other(name)
        case "STATUS": return try mailboxStatus(&cursor)
        case "SEARCH": return .search(try search(&cursor))
        case "": throw .unreadable("a line")
        default: return .other(name)
        }
    }

    // message-data = nz-number SP ("EXPUNGE" / ("FETCH" SP msg-att)); mailbox-data =/ number SP ("EXISTS" /
    // "RECENT")
    private static func message(_ number: UInt32, _ cursor: inout Cursor) throws(IMAPError) -> Response {
        let name = String(decoding: cursor.word(), as: UTF8.self).uppercased()
        switch name {
        case "EXISTS": return .exists(number)
        case "EXPUNGE":
            guard let number = SequenceNumber(number) else { throw .unreadable("a message number") }
            return .expunge(number)
        case "FETCH":
            guard let number = SequenceNumber(number) else { throw .unreadable("a message number") }
            cursor.skipBlanks()
            return .fetch(number, try FetchedItems(&cursor))
        case "": throw .unreadable("a line")
        default: return .other(name)
        }
    }

    // MARK: Status

    // resp-cond-state = ("OK" / "NO" / "BAD") SP resp-text; resp-text = ["[" resp-text-code "]" SP] text
    private static func status(_ cursor: inout Cursor) -> Status? {
        var ahead = cursor
        guard
            let kind = Status.Kind(rawValue: String(decoding: ahead.untilBlank(), as: UTF8.self).uppercased())
        else {
            return nil
        }
        cursor = ahead
        cursor.skipBlanks()
        let text = Array(cursor.rest)
        return Status(kind: kind, code: code(&cursor), text: text)
    }

    // resp-text-code = ... / "UIDNEXT" SP nz-number / "UIDVALIDITY" SP nz-number / capability-data / atom [SP
    // ...]
    private static func code(_ cursor: inout Cursor) -> Status.Code? {
        guard cursor.take("[") else { return nil }
        let name = String(decoding: cursor.word().prefix(64), as: UTF8.self).uppercased()
        cursor.skipBlanks()
        switch name {
        case "UIDVALIDITY": return .uidValidity(cursor.number().flatMap(UIDValidity.init))
        case "UIDNEXT": return .uidNext(cursor.number().flatMap(UID.init))
        case "CAPABILITY": return .capability(capabilities(cursor.rest.prefix { $0 != UInt8(ascii: "]") }))
        default: return .other(name)
        }
    }

    private static func capabilities(_ bytes: ArraySlice<UInt8>) -> Capabilities {
        Capabilities(
            bytes.prefix(65_536).split(separator: UInt8(ascii: " ")).map {
                String(decoding: $0, as: UTF8.self)
            })
    }

    // MARK: Mailbox data

    // mailbox-list = "(" [mbx-list-flags] ")" SP (DQUOTE QUOTED-CHAR DQUOTE / nil) SP mailbox [SP
    // mbox-list-extended]
    private static func mailbox(_ cursor: inout Cursor) -> Mailbox? {
        guard cursor.take("(") else { return nil }
        var attributes: Set<Mailbox.Attribute> = []
        while !cursor.take(")") {
            let word = cursor.word()
            guard !word.isEmpty, attributes.count < 64 else { return nil }
            attributes.insert(Mailbox.Attribute(String(decoding: word.prefix(64), as: UTF8.self)))
            cursor.skipBlanks()
        }
        cursor.skipBlanks()
        guard let separator = cursor.nstring() else { return nil }
        cursor.skipBlanks()
        // QUIRK: names that hold blanks are sent without quotes by some; then the rest of the line is the
        // name.
        let raw = cursor.string() ?? Array(cursor.rest)
        guard !raw.isEmpty, raw.count <= Limits.mailboxName,
            !raw.contains(where: { [0, 10, 13].contains($0) })
        else { return nil }
        var delimiter: UInt8?
        if case .value(let bytes) = separator { delimiter = bytes.count == 1 ? bytes[0] : nil }
        return Mailbox(name: MailboxName(raw: raw), delimiter: delimiter, attributes: attributes)
    }

    // mailbox-data =/ "STATUS" SP mailbox SP "(" [status-att-val *(SP status-att-val)] ")"
    private static func mailboxStatus(_ cursor: inout Cursor) throws(IMAPError) -> Response {
        let raw = cursor.string() ?? Array(cursor.untilBlank())
        cursor.skipBlanks()
        guard !raw.isEmpty, raw.count <= Limits.mailboxName, cursor.take("(") else {
            throw .unreadable("a mailbox's status")
        }
        var state = MailboxState()
        while !cursor.take(")") {
            let word = String(decoding: cursor.word().prefix(64), as: UTF8.self).uppercased()
            cursor.skipBlanks()
            switch word {
            case "MESSAGES": state.exists = cursor.number() ?? 0
            case "UIDNEXT": state.uidNext = cursor.number().flatMap(UID.init)
            case "UIDVALIDITY": state.uidValidity = cursor.number().flatMap(UIDValidity.init)
            default: try cursor.skipValue()
            }
            cursor.skipBlanks()
        }
        return .mailboxStatus(MailboxName(raw: raw), state)
    }

    // mailbox-data =/ "SEARCH" *(SP nz-number)
    private static func search(_ cursor: inout Cursor) throws(IMAPError) -> [UID] {
        var uids: [UID] = []
        while cursor.peek != nil, cursor.peek != UInt8(ascii: "(") {
            guard let number = cursor.number() else { throw .unreadable("a search result") }
            if let uid = UID(number) { uids.append(uid) }
            guard cursor.peek == nil || cursor.peek == UInt8(ascii: " ") else {
                throw .unreadable("a search result")
            }
            cursor.skipBlanks()
        }
        return uids
    }
}
