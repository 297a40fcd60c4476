import HTML
import Words

/// What stands beside a token that is alone in the second cell of a row of two: what the letter calls it.
enum RowLabel {
    /// A name.
    case name(PhraseBook.Mark)
    /// A few words that name nothing known.
    case other

    /// The label of a token; `nil` where it stands in no such row, or where what stands beside it is a text or a number.
    init?(of token: Token, in reading: Reading) {
        let lines = reading.page.text.lines
        guard let index = reading.line(at: token.range.lowerBound), lines[index].row != nil,
            Naming.standsApart(token.range, in: reading), let row = reading.rowOfLines(around: index)
        else { return nil }
        let cells = reading.starts(ofCellsIn: row)
        guard cells.count == 2, cells[1] == row.lowerBound + 1, index >= cells[1] else { return nil }
        let label = reading.range(ofLine: cells[0])
        let counts = reading.counts(in: label)
        if let name = reading.names(in: label).last {
            // "School code": a code of something.
            let own = reading.counts(in: name.range)
            let isPlain =
                !name.concepts.isDisjoint(with: .credentials) || !name.concepts.contains(.code)
                || own.words == counts.words
            self = isPlain ? .name(name) : .other
            return
        }
        guard label.count <= Limits.labelBytes, (1...Limits.labelWords).contains(Int(counts.words)),
            !reading.folded.bytes[label].contains(where: WordCharacter.isDigit)
        else { return nil }
        self = .other
    }
}
