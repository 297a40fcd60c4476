public import FoundationEssentials

/// A message that could not be read and was passed over, so that no message goes missing unseen.
///
/// It lies open in the file and holds nothing of the message.
public struct UnreadMessage: Sendable, Hashable {
    /// The mailbox that it lies in.
    public let mailbox: MailboxKey
    /// The mailbox's UIDVALIDITY.
    public let uidValidity: UInt32
    /// Its UID in that mailbox.
    public let uid: UInt32
    /// When it was passed over, to the millisecond.
    public let noted: Date
    /// Why, as a stable word.
    public let reason: String

    /// An unread message from its parts.
    public init(mailbox: MailboxKey, uidValidity: UInt32, uid: UInt32, noted: Date, reason: String) {
        self.mailbox = mailbox
        self.uidValidity = uidValidity
        self.uid = uid
        self.noted = noted
        self.reason = reason
    }
}
