import Extraction
import FoundationEssentials
import IMAP
import MIME

/// What a reader is asked to do with the bytes of a message, as far as the messages of a folder share it: written and read as JSON,
/// which costs a tenth of reading a message, where it is another one than before.
enum ReaderJob: Sendable, Hashable, Codable {
    /// To find what is in it; the place has no UID and the origin no moment.
    case letter(at: StoredFinding.Place, from: Letter.Origin, takesOver: Bool)
    /// To say whether the first bytes of a message hold all of its text; the server names its leaves.
    case beginning(of: [String])

    /// What is said of one message besides.
    struct Facts: Sendable, Hashable {
        var uid: UInt32 = 0
        /// When the server received it.
        var received: Date?
        /// When it is read.
        var now = Date.distantPast
        var isCut = false
    }

    /// The answer, as bytes; empty where nothing was found.
    func answer(to bytes: [UInt8], _ facts: Facts, with extractor: Extractor) throws -> [UInt8] {
        switch self {
        case .letter(var place, var origin, let takesOver):
            place.uid = facts.uid
            origin.received = facts.received
            let message = ScannedMessage(
                bytes, isCut: facts.isCut, at: place, from: origin, with: extractor, now: facts.now,
                takesOver: takesOver)
            return message.isEmpty ? [] : Array(try JSONEncoder().encode(message))
        case .beginning(let leaves):
            return [Message.holdsAllText(bytes, of: leaves) ? 1 : 0]
        }
    }
}

extension ReaderJob.Facts {
    /// The UID (4 bytes), the two moments as seconds (8 bytes each, IEEE 754; no number for none), and whether it is cut, all big-endian.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        withUnsafeBytes(of: uid.bigEndian) { bytes += $0 }
        for moment in [received?.timeIntervalSinceReferenceDate ?? .nan, now.timeIntervalSinceReferenceDate] {
            withUnsafeBytes(of: moment.bitPattern.bigEndian) { bytes += $0 }
        }
        return bytes + [isCut ? 1 : 0]
    }

    /// Facts from their bytes; `nil` when those are none.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == 21 else { return nil }
        func number(_ range: Range<Int>) -> UInt64 { bytes[range].reduce(0) { $0 << 8 | UInt64($1) } }
        uid = UInt32(number(0..<4))
        let moment = Double(bitPattern: number(4..<12))
        received = moment.isNaN ? nil : Date(timeIntervalSinceReferenceDate: moment)
        now = Date(timeIntervalSinceReferenceDate: Double(bitPattern: number(12..<20)))
        isCut = bytes[20] == 1
    }
}
