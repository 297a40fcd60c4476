public import Extraction
public import FoundationEssentials
import Storage

/// A message that a scan has read: where it lay, how it reads, what is in it.
public struct ScannedMessage: Sendable, Codable {
    /// Where it lay.
    public let place: StoredFinding.Place
    /// What is kept of its head.
    public let letter: LetterHead
    /// What was found in it, best first; once it is kept, what was new of that.
    public internal(set) var findings: [Finding]
    /// What it says is over.
    public let ending: Ending?
    /// What of it is new in the vault; empty before it is kept.
    public internal(set) var kept: [KeptFinding] = []
    /// Whether its findings belong here rather than where they were found before.
    let takesOver: Bool
    /// When it was received: as the server says, else as the message says, and never in the future.
    public let received: Date
    /// What was wrong with the message, by stable words.
    public let defects: [String]
    /// How many bytes it had.
    let size: Int

    /// Reads a message.
    init(
        _ bytes: [UInt8], isCut: Bool, at place: StoredFinding.Place, from origin: Letter.Origin,
        with extractor: Extractor, now: Date, takesOver: Bool = false
    ) {
        self.place = place
        self.takesOver = takesOver
        size = bytes.count
        let letter = Letter(parsing: bytes, from: origin)
        let yield = extractor.yield(of: letter)
        (findings, ending) = (yield.findings, yield.ending)
        self.letter = LetterHead(of: letter)
        received = min(origin.received ?? letter.date ?? now, now)
        defects = letter.defects + (isCut ? ["message-cut"] : [])
    }

    /// A message in which nothing was found.
    init(emptyAt place: StoredFinding.Place, size: Int, received: Date) {
        self.place = place
        self.size = size
        self.received = received
        letter = LetterHead()
        findings = []
        ending = nil
        takesOver = false
        defects = []
    }

    /// What is kept of it is no part of what a reader says.
    private enum CodingKeys: String, CodingKey {
        case place, letter, findings, ending, takesOver, received, defects, size
    }

    /// Whether nothing of it is kept.
    var isEmpty: Bool { findings.isEmpty && ending == nil }

    /// What it says is over, as it is kept.
    var storedEnding: StoredEnding? {
        ending.map { StoredEnding($0, in: letter, of: place.account, received: received) }
    }

    /// A finding as it is kept.
    func stored(_ finding: Finding) -> StoredFinding {
        StoredFinding(finding, in: letter, at: place, received: received)
    }
}
