public import Extraction
public import FoundationEssentials
import Storage

/// A letter's word that what came before it is over, as it lies sealed in the vault.
public struct StoredEnding: Sendable, Hashable {
    /// The account whose message it was.
    public let account: String
    /// What is kept of the message's head.
    public let letter: LetterHead
    /// When the message was received.
    public let received: Date
    /// What is over.
    public let ending: Ending

    init(_ ending: Ending, in letter: LetterHead, of account: String, received: Date) {
        self.account = account
        self.letter = letter
        self.received = received
        self.ending = ending
    }

    /// One out of the bytes of a row.
    ///
    /// - Throws: A `DecodingError` when another program wrote it.
    public init(payload: [UInt8]) throws {
        let sealed = try SealedForm<Rest>(payload: payload)
        self.init(
            Ending(kinds: sealed.rest.over, isTrusted: sealed.rest.trusted), in: sealed.letter,
            of: sealed.rest.account, received: sealed.rest.received)
    }

    /// The row to keep.
    func item(in mailbox: MailboxKey, at place: StoredFinding.Place, goes: Date?) throws -> Item {
        let rest = Rest(
            account: account, received: received, over: ending.kinds, trusted: ending.isTrusted)
        return Item(
            mailbox: mailbox, uidValidity: place.uidValidity, uid: place.uid, received: received,
            expires: nil, goes: goes, isEnding: true,
            payload: try SealedForm(rest, of: letter).payload(),
            identity: letter.identity(of: ["over"] + ending.kinds.map(\.rawValue)))
    }

    private struct Rest: Codable {
        var version = 1
        var account: String
        var received: Date
        var over: [Finding.Kind]
        var trusted: Bool
    }
}
