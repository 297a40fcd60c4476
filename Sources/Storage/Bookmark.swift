/// How far a mailbox has been read: everything below ``nextUID`` of this UIDVALIDITY is done.
public struct Bookmark: Sendable, Hashable {
    /// The mailbox that was read.
    public let mailbox: MailboxKey
    /// The UIDVALIDITY under which it was read (RFC 3501, section 2.3.1.1).
    public let uidValidity: UInt32
    /// The lowest UID that has not been read yet.
    public let nextUID: UInt32

    /// A bookmark from its parts.
    public init(mailbox: MailboxKey, uidValidity: UInt32, nextUID: UInt32) {
        self.mailbox = mailbox
        self.uidValidity = uidValidity
        self.nextUID = nextUID
    }
}
