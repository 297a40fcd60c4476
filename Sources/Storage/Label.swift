public import FoundationEssentials

/// What lies open in the file about a sealed row; all but ``used`` and ``goes`` is its authenticated data.
public struct Label: Sendable, Hashable {
    /// The row's number: it grows with every row and is not used again.
    public let id: Int64
    /// The mailbox the row comes from.
    public let mailbox: MailboxKey
    /// The mailbox's UIDVALIDITY when the message was read.
    public let uidValidity: UInt32
    /// The message's UID in that mailbox.
    public let uid: UInt32
    /// When the message was received, to the millisecond.
    public let received: Date
    /// When the finding stops working, to the millisecond; `nil` when it does not.
    public let expires: Date?
    /// Whether it is no finding, but a letter's word that what came before it is over.
    public let isEnding: Bool
    /// When its owner took it out to use it, to the millisecond.
    ///
    /// It is `nil` when nobody did, and it is not authenticated.
    public let used: Date?
    /// When the row is to be removed, to the millisecond; `nil` when it stays until it is forgotten.
    ///
    /// It is not authenticated: who can change it can delete the row as well.
    public let goes: Date?

    /// A label from its parts.
    public init(
        id: Int64, mailbox: MailboxKey, uidValidity: UInt32, uid: UInt32, received: Date, expires: Date?,
        isEnding: Bool = false, used: Date? = nil, goes: Date? = nil
    ) {
        self.id = id
        self.mailbox = mailbox
        self.uidValidity = uidValidity
        self.uid = uid
        self.received = received
        self.expires = expires
        self.isEnding = isEnding
        self.used = used
        self.goes = goes
    }
}
