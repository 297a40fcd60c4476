/// Reads in which sentences a letter says that something of the reader's has come in: "your claim", "was registered".
struct DeskWords {
    private let reading: Reading
    private var request: Int?
    private var arrival: Int?

    init(in reading: Reading) {
        self.reading = reading
    }

    /// Whether a sentence has both what was sent and that it arrived, with this mark the second of them; to be asked of each
    /// mark in turn.
    mutating func acknowledges(with mark: PhraseBook.Mark) -> Bool {
        if mark.concepts.contains(.request) { request = mark.range.upperBound }
        if mark.concepts.contains(.arrival) { arrival = mark.range.upperBound }
        guard let request, let arrival, max(request, arrival) == mark.range.upperBound else { return false }
        let first = min(request, arrival)
        guard first < mark.range.lowerBound, mark.range.lowerBound - first <= Limits.sentence else {
            return false
        }
        let counts = reading.gauge.counts(in: first..<mark.range.lowerBound, of: reading.folded.bytes)
        return counts.sentences == 0 && counts.blocks == 0
    }
}
