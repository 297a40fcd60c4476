public import Extraction
public import FoundationEssentials
import Storage

/// A message that a scan has read: where it lay, how it reads, what is in it.
public struct ScannedMessage: Sendable {
    /// Where it lay.
    public let place: StoredFinding.Place
    /// How it reads.
    public let letter: Letter
    /// What was found in it, best first.
    public let findings: [Finding]
    /// When it was received: as the server says, else as the message says, and never in the future.
    public let received: Date
    /// What was wrong with the message, by stable words.
    public let defects: [String]

    /// Reads a message.
    init(
        _ bytes: [UInt8], isCut: Bool, at place: StoredFinding.Place, from origin: Letter.Origin,
        with extractor: Extractor, now: Date
    ) {
        self.place = place
        letter = Letter(parsing: bytes, from: origin)
        findings = extractor.findings(in: letter)
        received = min(origin.received ?? letter.date ?? now, now)
        defects = letter.defects + (isCut ? ["message-cut"] : [])
    }

    /// The rows to keep.
    func items(in mailbox: MailboxKey) throws -> [Item] {
        try findings.map {
            try StoredFinding($0, in: letter, at: place, received: received).item(in: mailbox)
        }
    }
}
