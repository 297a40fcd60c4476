import Words

extension Naming {
    /// "Freigabeziffer: 618 402", below the subject "Ihre Freigabeziffer für die Überweisung": a word of the subject that leads up to a number,
    /// in a letter that counts minutes and shows the two alone or names an amount, or before the word to type it or to tell nobody.
    func nameBySubject() -> PhraseBook.Mark? {
        guard token.isNumeric, (4...8).contains(token.length), !mood.subjectWords.isEmpty,
            reading.page.kind != .subject, !isOfDate,
            !Amounts.isAmount(token.range, in: reading.folded.bytes),
            !mood.origination.isBulk, !mood.origination.isList, !mood.origination.isReply, !mood.sells,
            let word = wordOfSubject,
            warningBehind != nil
                || mood.isTimed && mood.concepts.contains(.minute)
                    && (reading.namesAmount
                        || reading.beginsLine(word.lowerBound) && reading.endsLine(token.range.upperBound))
                || isAskedForBehind && !mood.concepts.isDisjoint(with: .purposes) && mood.baits <= 2
                    && !mood.subjectNames.contains(.bait)
        else { return nil }
        return PhraseBook.Mark(range: word, concepts: ConceptSet(.code))
    }

    /// The word of the subject that stands in its sentence, or on the line above what stands alone, and nothing that is known to be something
    /// else between.
    private var wordOfSubject: Range<Int>? {
        let end = token.range.lowerBound
        var start = max(0, end - Limits.sentence)
        if let line = reading.line(at: end) {
            let first = standsApart && line > 0 ? line - 1 : line
            start = max(start, reading.range(ofLine: first).lowerBound)
        }
        guard start < end, let word = mood.subjectWords.last(in: reading, start..<end, within: 4),
            case let counts = reading.counts(in: word.upperBound..<end),
            counts.sentences == 0, counts.blocks <= (standsApart ? 1 : 0),
            !reading.names(in: word.lowerBound..<end).contains(where: { Self.isBait($0.concepts) })
        else { return nil }
        return word
    }

    private var isOfDate: Bool {
        let shape = Shape(token, written: reading.original(token.range))
        return shape.isYear || shape.isDate
    }
}
