public import FoundationEssentials
import Extraction

/// A letter of a sender that was looked for: where it lies, when it came, and what is in it.
public struct FoundLetter: Sendable {
    /// Where it lies.
    public let place: StoredFinding.Place
    /// The folder as the vault knows it.
    public let rawFolder: String
    /// What the folder is for, as far as the server or its name says so.
    public let use: Use
    /// The sender's address.
    public let sender: String
    /// The registrable domain of the sender.
    public let service: String
    /// When the server received it.
    public let received: Date?
    /// When its sender says to have written it.
    public let sent: Date?
    /// What was found in it, best first; `nil` when its text could not be read.
    public internal(set) var findings: [StoredFinding]?
    /// What it says is over.
    public internal(set) var ending: StoredEnding?

    /// What a folder is for.
    public enum Use: String, Sendable, Hashable {
        case inbox, spam, trash, archive, all, other
    }

    /// How long it was under way, in seconds.
    ///
    /// It is `nil` when that cannot be told: a date is missing, or the sender's clock is wrong by minutes.
    public var delay: Double? { sent.flatMap { DeliveryTime.delay(from: $0, to: received) } }
}
