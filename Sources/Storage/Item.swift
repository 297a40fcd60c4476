public import FoundationEssentials

/// A row to be kept: what lies open, what is sealed, and the bytes that make it the same as another.
public struct Item: Sendable {
    /// The mailbox the row comes from.
    public let mailbox: MailboxKey
    /// The mailbox's UIDVALIDITY when the message was read.
    public let uidValidity: UInt32
    /// The message's UID in that mailbox.
    public let uid: UInt32
    /// When the message was received; kept to the millisecond.
    public let received: Date
    /// When the finding stops working; `nil` when it does not.
    public let expires: Date?
    /// When the row is to be removed; `nil` when it stays until it is forgotten.
    public let goes: Date?
    /// Whether it is no finding, but a letter's word that what came before it is over.
    public let isEnding: Bool
    /// What is sealed: at most ``Vault/payloadLimit`` bytes.
    public let payload: [UInt8]
    /// What makes two rows of one account the same finding; only a keyed digest of it is stored.
    ///
    /// The digest's key lies in the same file, so a thief of the file can try out guesses. Put something into it that
    /// cannot be guessed, such as the whole message or its digest; a code and a sender alone would not do.
    public let identity: [UInt8]
    /// Whether a row of the same identity that lies elsewhere is moved here: its message was.
    public let takesOver: Bool

    /// An item from its parts.
    public init(
        mailbox: MailboxKey, uidValidity: UInt32, uid: UInt32, received: Date, expires: Date?,
        goes: Date? = nil, isEnding: Bool = false, payload: [UInt8], identity: [UInt8],
        takesOver: Bool = false
    ) {
        self.mailbox = mailbox
        self.uidValidity = uidValidity
        self.uid = uid
        self.received = received
        self.expires = expires
        self.goes = goes
        self.isEnding = isEnding
        self.payload = payload
        self.identity = identity
        self.takesOver = takesOver
    }
}
