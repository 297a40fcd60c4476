import Words

/// Reads what a letter says is over: "your password has been changed", "new sign-in to your account", "we have mailed you a
/// new access code".
struct EndingReader {
    let readings: [Reading]
    let mood: Mood

    /// The kinds that no longer work.
    func kinds() -> [Finding.Kind] {
        guard mood.concepts.contains(.spent) || mood.concepts.contains(.elsewhere), !mood.origination.isReply,
            !mood.origination.isList, !mood.tracks
        else { return [] }
        var kinds: Set<Finding.Kind> = []
        let isAbout = !mood.subjectConcepts.isDisjoint(
            with: .purposes.union(.credentials).union(ConceptSet(.code)))
        for reading in readings where isAbout || reading.page.kind == .subject {
            for (index, mark) in reading.marks.enumerated() {
                if mark.concepts.contains(.spent) {
                    kinds.formUnion(over(reading, beside: index))
                } else if mark.concepts.contains(.elsewhere) {
                    kinds.formUnion(replaced(reading, beside: index))
                }
            }
        }
        return Finding.Kind.allCases.filter(kinds.contains)
    }

    /// What "was used", "was changed" speaks of in its sentence.
    private func over(_ reading: Reading, beside index: Int) -> Set<Finding.Kind> {
        guard let said = said(in: reading, beside: index) else { return [] }
        var kinds: Set<Finding.Kind> = []
        if said.contains(.oneTimeCode) { kinds.insert(.oneTimeCode) }
        if said.contains(.accessCode) { kinds.insert(.accessCode) }
        if said.contains(.recoveryCode) { kinds.insert(.recoveryCode) }
        // "Password reset request", and that there is no such account.
        guard kinds.isEmpty, !mood.subjectConcepts.contains(.reset) || mood.subjectConcepts.contains(.spent)
        else { return kinds }
        if said.contains(.password) { kinds.insert(.resetLink) }
        if said.contains(.signIn), !said.contains(.password) {
            kinds.formUnion([.oneTimeCode, .signInLink])
        }
        return kinds
    }

    /// "A new access code is in the mail": the one before it no longer works.
    private func replaced(_ reading: Reading, beside index: Int) -> Set<Finding.Kind> {
        guard let said = said(in: reading, beside: index), said.contains(.accessCode) else { return [] }
        return [.accessCode]
    }

    /// What the sentence around a mark speaks of; `nil` where it says "if", or is a quotation.
    private func said(in reading: Reading, beside index: Int) -> ConceptSet? {
        let mark = reading.marks[index]
        guard !reading.isQuoted(mark) else { return nil }
        var said = mark.concepts
        for step in [-1, 1] {
            var at = index + step
            while reading.marks.indices.contains(at), case let other = reading.marks[at].range,
                isSameSentence(mark.range, other, in: reading)
            {
                said.formUnion(reading.marks[at].concepts)
                at += step
            }
        }
        return said.contains(.unrequested) || said.contains(.never) ? nil : said
    }

    private func isSameSentence(_ one: Range<Int>, _ other: Range<Int>, in reading: Reading) -> Bool {
        let gap =
            min(
                one.upperBound, other.upperBound)..<max(
                min(one.upperBound, other.upperBound), max(one.lowerBound, other.lowerBound))
        guard gap.count <= Limits.sentence else { return false }
        let counts = reading.counts(in: gap)
        return counts.sentences == 0 && counts.blocks == 0
    }
}
