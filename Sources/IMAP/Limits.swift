/// The bounds within which a server is listened to.
///
/// A server that goes beyond one is not listened to any longer.
public enum Limits {
    /// Bytes of one response without its literals: a SEARCH answer with a million UIDs takes about 8 MB.
    public static let line = 8 << 20
    /// Bytes of one literal outside of messages: names and texts are far smaller.
    public static let literal = 1 << 20
    /// Literals in one response: a structure with a literal for every field stays below.
    public static let literals = 1024
    /// Nesting of parentheses: a structure of nested multiparts stays below.
    public static let depth = 128
    /// UIDs in all answers to one SEARCH: 16 MB of them.
    public static let messages = 4_000_000
    /// Mailboxes in all answers to one LIST.
    public static let mailboxes = 20_000
    /// Responses to one command, or while idling, asked for or not: LIST has the most, and far fewer.
    ///
    /// Where another client marks or removes more messages than this at once, a new connection is all that it takes.
    public static let responses = 100_000
    /// Bytes of one mailbox name: RFC 9051 asks for 255 at least of a server; file systems end near 4096.
    public static let mailboxName = 4096
    /// Bytes taken of one message unless said otherwise; what lies beyond is attachments.
    public static let message = 8 << 20
    /// Bytes kept of the fields that say who wrote when: addresses and dates are far shorter.
    public static let head = 8 << 10
    /// Messages asked for by one command, so that a command's line stays below the 8192 bytes of RFC 7162.
    public static let fetched = 500
    /// Commands under way at once while messages are fetched: enough to never wait for a round trip.
    public static let pipelined = 2
    /// Lines without meaning that are skipped after the login, whose last bytes libcurl may have kept.
    public static let skippedLines = 8
    /// Bytes of a quoted string that we send; longer ones go as a literal.
    static let quoted = 1000
    /// Bytes a second that a server must manage, beside the time it is given for any command.
    static let rate = 2048
}
