import Words

/// What tells that a letter's one link is the last step of what its reader began: "The link expires in 48 hours", "If you did not
/// register, ignore this message."
struct LastStep {
    /// Whether a sentence says how long the link lives.
    private let linkLives: Bool
    /// Where the letter speaks to whoever did not ask, first and last.
    private let unrequested: (first: Int, last: Int)?

    init(in reading: Reading, mood: Mood) {
        let isOther =
            mood.origination.isList || mood.origination.isReply || mood.sells || mood.offers > 0
            || mood.tellsOfConfirmation || mood.subjectNames.contains(.bait)
            || !mood.concepts.isDisjoint(with: [ConceptSet(.appointment), ConceptSet(.spent)])
        let marks = isOther ? [] : reading.marks
        linkLives = marks.contains { mark in
            mark.concepts.contains(.expiry) && !reading.isQuoted(mark)
                && reading.speaksOf(ConceptSet(.press), inSentenceOf: mark)
                && reading.marks(around: mark.range).contains { !$0.concepts.isDisjoint(with: Self.units) }
        }
        let asides = marks.filter { $0.concepts.contains(.unrequested) }
        unrequested = asides.first.flatMap { first in
            asides.last.map { (first.range.lowerBound, $0.range.lowerBound) }
        }
    }

    /// Whether there is anything to look at.
    var isSaid: Bool { linkLives || unrequested != nil }

    /// Whether it is said of a link at a place: the life anywhere, the word to others behind it alone.
    func isSaid(of place: Range<Int>) -> Bool {
        linkLives || unrequested.map { $0.first >= place.upperBound } ?? false
    }

    private static let units: ConceptSet = [ConceptSet(.minute), ConceptSet(.hour), ConceptSet(.day)]
}
