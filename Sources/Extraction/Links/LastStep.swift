import Words

/// What tells that a letter's one link is the last step of what its reader began.
///
/// "Almost there", "The link expires in 48 hours", "If you did not register, ignore this message".
struct LastStep {
    /// Whether the letter says that one step is left.
    let isUnfinished: Bool
    /// Whether a sentence says how long the link lives.
    private let linkLives: Bool
    /// Where the letter first speaks to whoever did not ask.
    private let unrequested: Int?

    init(in reading: Reading, mood: Mood) {
        let isOther =
            mood.origination.isList || mood.origination.isReply || mood.sells || mood.offers > 0
            || mood.tellsOfConfirmation || mood.subjectNames.contains(.bait)
            || !mood.concepts.isDisjoint(with: [ConceptSet(.appointment), ConceptSet(.spent)])
        let marks = isOther ? [] : reading.marks
        isUnfinished = !isOther && mood.concepts.contains(.unfinished)
        linkLives = marks.contains { mark in
            mark.concepts.contains(.expiry) && !reading.isQuoted(mark)
                && reading.speaksOf(ConceptSet(.press), inSentenceOf: mark)
                && reading.marks(around: mark.range).contains { !$0.concepts.isDisjoint(with: Self.units) }
        }
        unrequested = marks.first { $0.concepts.contains(.unrequested) }?.range.lowerBound
    }

    /// Whether there is anything to look at.
    var isSaid: Bool { isUnfinished || linkLives || unrequested != nil }

    /// How much of it is said of a link at a place: of the word to others only what stands behind it.
    func count(of place: Range<Int>) -> Int {
        [isUnfinished, linkLives, unrequested.map { $0 >= place.upperBound } ?? false].count { $0 }
    }

    private static let units: ConceptSet = [ConceptSet(.minute), ConceptSet(.hour), ConceptSet(.day)]
}
