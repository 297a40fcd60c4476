public import Extraction
public import FoundationEssentials
import Storage

/// A message that a scan has read: where it lay, how it reads, what is in it.
public struct ScannedMessage: Sendable {
    /// Where it lay.
    public let place: StoredFinding.Place
    /// How its head reads; its bodies are not held any more.
    public let letter: Letter
    /// What was found in it, best first; once it is kept, what was new of that.
    public internal(set) var findings: [Finding]
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
        findings = extractor.findings(in: letter)
        // What holds nothing is not held itself.
        self.letter = findings.isEmpty ? letter : Self.head(of: letter, in: bytes, from: origin)
        received = min(origin.received ?? letter.date ?? now, now)
        defects = letter.defects + (isCut ? ["message-cut"] : [])
    }

    /// The letter without its bodies, which many messages that wait to be kept would fill the memory with.
    private static func head(of letter: Letter, in bytes: [UInt8], from origin: Letter.Origin) -> Letter {
        var lineStart = 0
        for (index, byte) in bytes.enumerated() where byte == 10 {
            let line = bytes[lineStart..<index]
            lineStart = index + 1
            guard line.isEmpty || line == [13], index > 1 else { continue }
            let head = Letter(parsing: Array(bytes[...index]), from: origin)
            // QUIRK: where a broken head ends otherwise than at its first empty line, the whole letter is held.
            return head.isHead(of: letter) ? head : letter
        }
        return letter
    }

    /// A finding as it is kept.
    func stored(_ finding: Finding) -> StoredFinding {
        StoredFinding(finding, in: letter, at: place, received: received)
    }
}

extension Letter {
    /// Whether all that is kept of another letter reads the same here.
    fileprivate func isHead(of other: Letter) -> Bool {
        messageID == other.messageID && sender == other.sender && senderName == other.senderName
            && addressee == other.addressee && service == other.service && subject == other.subject
            && date == other.date
    }
}
