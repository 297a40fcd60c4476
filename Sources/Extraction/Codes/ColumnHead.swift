import HTML
import Words

/// What heads the column in which a token stands alone, in a table or in a text set in columns.
enum ColumnHead {
    /// A name.
    case name(Frame)
    /// Something else, while nothing before the token names it on its own line.
    case other

    /// The head of a token's column; `nil` where it stands in none.
    init?(of token: Token, in reading: Reading) {
        guard let line = reading.line(at: token.range.lowerBound), line > 0 else { return nil }
        let head =
            reading.page.text.lines[line].row == nil
            ? reading.headInText(of: token, onLine: line) : reading.headInTable(of: token, onLine: line)
        guard let head else { return nil }
        self = head
    }
}

extension Reading {
    /// The name in the cell above: the row above it, which does not hold its table, has as many cells, and at least two.
    fileprivate func headInTable(of token: Token, onLine index: Int) -> ColumnHead? {
        guard Naming.standsApart(token.range, in: self), let row = rowOfLines(around: index),
            row.lowerBound > 0, areBeside(row.lowerBound - 1, index),
            let above = rowOfLines(around: row.lowerBound - 1)
        else { return nil }
        let cells = starts(ofCellsIn: row)
        let heads = starts(ofCellsIn: above)
        guard cells.count > 1, cells.count == heads.count,
            let cell = cells.lastIndex(where: { $0 <= index }),
            // What its own cell names has no head.
            cells[cell] == index || names(in: range(ofLine: cells[cell])).isEmpty
        else { return nil }
        return name(in: range(ofLine: heads[cell])).map { .name(Frame(heading: $0)) }
    }

    /// Whether the row of neither line holds the table of the other.
    private func areBeside(_ line: Int, _ other: Int) -> Bool {
        guard let row = page.text.lines[line].row, let next = page.text.lines[other].row else { return false }
        return !isInside(row, next) && !isInside(next, row)
    }

    /// Whether a row stands in a table inside another row, however deep.
    private func isInside(_ row: Int, _ other: Int) -> Bool {
        var outer = page.text.outerRows.indices.contains(row) ? page.text.outerRows[row] : nil
        // A row stands behind the one that holds its table.
        while let holder = outer, holder >= other {
            if holder == other { return true }
            outer = page.text.outerRows[holder]
        }
        return false
    }

    /// The name on the line above that begins where a token begins, both with a gap before them.
    fileprivate func headInText(of token: Token, onLine index: Int) -> ColumnHead? {
        let lines = page.text.lines
        guard lines[index - 1].row == nil, lines[index - 1].range.count <= Limits.columnBytes,
            case let source = folded.source(of: token.range),
            case let end = max(source.upperBound, lines[index].range.upperBound),
            page.text.bytes[source.upperBound..<end].prefix(2).allSatisfy({ $0 == 0x20 }),
            let column = column(ofSource: source.lowerBound, onLine: index)
        else { return nil }
        let line = range(ofLine: index)
        let above = range(ofLine: index - 1)
        if let name = names(in: above).first(where: {
            self.column(ofSource: folded.source(of: $0.range).lowerBound, onLine: index - 1)
                .map { abs($0 - column) <= 1 } ?? false
        }) {
            return .name(Frame(heading: name))
        }
        guard isHeaded(column, onLine: index - 1),
            names(in: line.lowerBound..<token.range.lowerBound).isEmpty
        else { return nil }
        return .other
    }

    /// Whether something begins in a column of a line, with a gap before it.
    private func isHeaded(_ column: Int, onLine index: Int) -> Bool {
        let line = page.text.lines[index].range
        return line.prefix(Limits.columnBytes).contains { place in
            page.text.bytes[place] != 0x20
                && self.column(ofSource: place, onLine: index).map { abs($0 - column) <= 1 } ?? false
        }
    }

    /// How many characters stand before a place on its line, outer blanks included; `nil` where no gap of two blanks, nor
    /// the edge, stands before it, or where it is the only thing on its line.
    private func column(ofSource place: Int, onLine index: Int) -> Int? {
        let bytes = page.text.bytes
        let line = page.text.lines[index].range
        guard line.count <= Limits.columnBytes, line.contains(place) else { return nil }
        guard
            place == line.lowerBound || bytes[line.lowerBound..<place].suffix(2).elementsEqual([0x20, 0x20]),
            bytes[line].end(ofFirst: [0x20, 0x20]) != nil
        else { return nil }
        let indent = bytes[..<line.lowerBound].suffix(Limits.columnBytes).reversed().prefix { $0 == 0x20 }
            .count
        return indent + bytes[line.lowerBound..<place].count { $0 & 0xC0 != 0x80 }
    }

    /// The first name on a line of a few words.
    private func name(in line: Range<Int>) -> PhraseBook.Mark? {
        line.count <= Limits.sentence ? names(in: line).first : nil
    }
}
