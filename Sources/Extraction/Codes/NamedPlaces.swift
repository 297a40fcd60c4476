import Words

/// Where a word of letters alone may be a code: near a name of one, or set apart below it or in a letter whose subject names one.
///
/// Most words of most letters are ruled out here, before anything is weighed.
struct NamedPlaces {
    private let reading: Reading
    /// Where the names of codes begin, ascending.
    private let names: [Int]
    /// The first one that does not begin before the last word that was asked for.
    private var next = 0
    private let isNamedInSubject: Bool

    init(_ reading: Reading, mood: Mood) {
        self.reading = reading
        names = reading.marks.filter { !$0.concepts.isDisjoint(with: .typed) }.map(\.range.lowerBound)
        isNamedInSubject = !mood.subjectNames.isDisjoint(with: .credentials)
    }

    /// Whether a word may be one; words are asked for in their order.
    mutating func reach(_ word: Range<Int>, of lengths: ClosedRange<Int> = Limits.wordLengths) -> Bool {
        guard lengths.contains(word.count) else { return false }
        while next < names.count, names[next] < word.lowerBound { next += 1 }
        if next < names.count, names[next] - word.upperBound <= Limits.reach.after { return true }
        let gap = next > 0 ? word.lowerBound - names[next - 1] : .max
        return gap <= Limits.lead
            || (isNamedInSubject || gap <= Limits.reach.before) && Naming.standsApart(word, in: reading)
    }
}
