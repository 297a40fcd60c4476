import Extraction
import FoundationEssentials
import IMAP
import MIME

/// What a reader is asked to do with the bytes of a message.
enum ReaderJob: Sendable, Codable {
    /// To find what is in it.
    case letter(at: StoredFinding.Place, from: Letter.Origin, isCut: Bool, takesOver: Bool, now: Date)
    /// To say whether the first bytes of a message hold all of its text; the server names its leaves.
    case beginning(of: [String])

    /// The answer, as bytes; empty where nothing was found.
    func answer(to bytes: [UInt8], with extractor: Extractor) throws -> [UInt8] {
        switch self {
        case .letter(let place, let origin, let isCut, let takesOver, let now):
            let message = ScannedMessage(
                bytes, isCut: isCut, at: place, from: origin, with: extractor, now: now, takesOver: takesOver)
            return message.isEmpty ? [] : Array(try JSONEncoder().encode(message))
        case .beginning(let leaves):
            return [Message(parsing: bytes).holdsAllText(of: leaves) ? 1 : 0]
        }
    }
}
