public import FoundationEssentials

/// How far a mailbox has been read: everything below ``nextUID`` of this UIDVALIDITY is done.
public struct Bookmark: Sendable, Hashable {
    /// The mailbox that was read.
    public let mailbox: MailboxKey
    /// The UIDVALIDITY under which it was read (RFC 3501, section 2.3.1.1).
    public let uidValidity: UInt32
    /// The lowest UID that has not been read yet.
    public let nextUID: UInt32
    /// The moment before which mail was left alone when the mailbox was first read, to the millisecond; `nil` when all was read.
    public let since: Date?
    /// The UID below which everything is being read a second time, because the server gave new numbers; 0 when nothing is.
    public let anewBelow: UInt32

    /// A bookmark from its parts.
    public init(
        mailbox: MailboxKey, uidValidity: UInt32, nextUID: UInt32, since: Date? = nil, anewBelow: UInt32 = 0
    ) {
        self.mailbox = mailbox
        self.uidValidity = uidValidity
        self.nextUID = nextUID
        self.since = since
        self.anewBelow = anewBelow
    }
}
