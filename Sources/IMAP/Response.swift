/// What a server says, as far as we listen (RFC 9051, section 7).
public enum Response: Sendable, Hashable {
    /// The end of a command, by the command's tag.
    case tagged(String, Status)
    /// OK, NO, BAD, PREAUTH or BYE out of turn.
    case status(Status)
    /// The server waits for the rest of a command, or idles.
    case continuation
    /// CAPABILITY.
    case capabilities(Capabilities)
    /// LIST, or its forerunner XLIST.
    case mailbox(Mailbox)
    /// STATUS: how a mailbox stands that need not be open.
    case mailboxStatus(MailboxName, MailboxState)
    /// SEARCH: the numbers that are UIDs, in the server's order.
    case search([UID])
    /// How many messages the mailbox holds now.
    case exists(UInt32)
    /// A message went, and all behind it moved up.
    case expunge(SequenceNumber)
    /// Items of a message, asked for or not.
    case fetch(SequenceNumber, FetchedItems)
    /// Anything else, by its upper-case name.
    case other(String)
}

/// The kind, code and words of a status response.
public struct Status: Sendable, Hashable {
    /// How it went.
    public let kind: Kind
    /// The code in brackets, if it is one that we act on or its name otherwise.
    public let code: Code?
    /// The words for people, code included, as they came.
    public let text: [UInt8]

    /// The five statuses.
    public enum Kind: String, Sendable, Hashable {
        case ok = "OK"
        case no = "NO"
        case bad = "BAD"
        case preauth = "PREAUTH"
        case bye = "BYE"
    }

    /// A response code (RFC 9051, section 7.1; RFC 5530).
    public enum Code: Sendable, Hashable {
        case uidValidity(UIDValidity?)
        case uidNext(UID?)
        case capability(Capabilities)
        /// Any other, by its upper-case name.
        case other(String)
    }
}

/// The items of one FETCH response that we have a use for; a server may spread a message's items over
/// several.
public struct FetchedItems: Sendable, Hashable {
    /// Whose they are; a server that volunteers news may leave it out.
    public var uid: UID?
    /// When the server received the message, in seconds since 1970-01-01 UTC.
    public var received: Int64?
    /// How large the server says it is, in bytes.
    public var size: UInt32?
    /// The media types of its leaves in their order, in lower case: `text/plain`; `nil` when they were not told.
    public var leaves: [String]?
    /// The fields of its head that were asked for: `BODY[HEADER.FIELDS (...)]`.
    public var head: [UInt8]?
    /// The message's first bytes: `BODY[]<0>`; `nil` when it is not there or the server says NIL.
    public var body: [UInt8]?
}
