import Words

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
        let (isRequest, isArrival) = (mark.concepts.contains(.request), mark.concepts.contains(.arrival))
        let other = [isRequest ? arrival : nil, isArrival ? request : nil].compactMap { $0 }.max()
        if isRequest { request = mark.range.upperBound }
        if isArrival { arrival = mark.range.upperBound }
        guard let other, other < mark.range.lowerBound, mark.range.lowerBound - other <= Limits.sentence
        else { return false }
        return isSentence(other..<mark.range.lowerBound)
            && !isOfAccess(from: other, behind: mark.range.upperBound)
    }

    private func isSentence(_ gap: Range<Int>) -> Bool {
        let counts = reading.counts(in: gap)
        return counts.sentences == 0 && counts.blocks == 0
    }

    /// "We have received your request to reset your password": what was asked for is to get in.
    private func isOfAccess(from start: Int, behind end: Int) -> Bool {
        var index = reading.firstMark(from: start)
        while index < reading.marks.count, case let mark = reading.marks[index],
            mark.range.lowerBound - end <= Limits.sentence,
            mark.range.lowerBound <= end || isSentence(end..<mark.range.lowerBound)
        {
            if !mark.concepts.isDisjoint(with: Self.access) { return true }
            index += 1
        }
        return false
    }

    private static let access = ConceptSet.typed.union([
        ConceptSet(.reset), ConceptSet(.password), ConceptSet(.signIn),
    ])
}
