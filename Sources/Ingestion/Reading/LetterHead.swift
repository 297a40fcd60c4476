public import Extraction
public import FoundationEssentials

/// What is kept of a letter beside its findings: who wrote it, to whom, about what and when.
public struct LetterHead: Sendable, Hashable, Codable {
    /// The Message-ID without its brackets; empty without one.
    public var messageID = ""
    /// The sender's address.
    public var sender = ""
    /// The sender's display name.
    public var senderName = ""
    /// The first addressee.
    public var addressee = ""
    /// The registrable domain of the sender.
    public var service = ""
    /// The subject.
    public var subject = ""
    /// The moment of the message's `Date` field.
    public var date: Date?

    /// One of which nothing is known.
    init() {}

    /// That of a letter.
    public init(of letter: Letter) {
        messageID = letter.messageID
        sender = letter.sender
        senderName = letter.senderName
        addressee = letter.addressee
        service = letter.service
        subject = letter.subject
        date = letter.date
    }
}
