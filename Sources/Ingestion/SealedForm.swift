import FoundationEssentials

/// What is sealed of a letter: names and values that later versions must still read, those of its head among the others.
struct SealedForm<Rest: Codable> {
    let letter: LetterHead
    let rest: Rest

    init(_ rest: Rest, of letter: LetterHead) {
        self.letter = letter
        self.rest = rest
    }

    /// One out of the bytes of a row.
    ///
    /// - Throws: A `DecodingError` when another program wrote it.
    init(payload: [UInt8]) throws {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .secondsSince1970
        self = try decoder.decode(Self.self, from: Data(payload))
    }

    /// The bytes that are sealed.
    func payload() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .secondsSince1970
        return Array(try encoder.encode(self))
    }
}

extension SealedForm: Codable {
    init(from decoder: any Decoder) throws {
        letter = try LetterHead(from: decoder)
        rest = try Rest(from: decoder)
    }

    func encode(to encoder: any Encoder) throws {
        try letter.encode(to: encoder)
        try rest.encode(to: encoder)
    }
}

extension LetterHead {
    /// What stays the same when the message is moved, copied or read again: chosen by its sender's server, not guessable.
    func identity(of what: [String]) -> [UInt8] {
        // A message without a date has that of its arrival, which a move changes; the Message-ID alone must do then.
        let stamp = messageID.isEmpty ? date.map { "\(Int64($0.timeIntervalSince1970))" } ?? "" : ""
        let parts = [messageID, stamp, sender, addressee, subject] + what
        // Each part with its length before it, so that no two lists of parts give the same bytes.
        return parts.flatMap { Array("\($0.utf8.count):\($0)".utf8) }
    }
}
