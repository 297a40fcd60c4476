import HTML
import Words

/// Rows of tables, as they are read: line by line, cell by cell.
extension Reading {
    /// The lines of one row of a table; `nil` where they are more than a row of figures has.
    func rowOfLines(around index: Int) -> Range<Int>? {
        let lines = page.text.lines
        var (first, end) = (index, index + 1)
        while first > 0, lines[first - 1].row == lines[index].row {
            first -= 1
            guard end - first <= Limits.rowLines else { return nil }
        }
        while end < lines.count, lines[end].row == lines[index].row {
            end += 1
            guard end - first <= Limits.rowLines else { return nil }
        }
        return first..<end
    }

    func starts(ofCellsIn row: Range<Int>) -> [Int] {
        let lines = page.text.lines
        return row.filter { $0 == row.lowerBound || lines[$0].block != lines[$0 - 1].block }
    }

    /// The names that begin in a range.
    func names(in range: Range<Int>) -> [PhraseBook.Mark] {
        marks[firstMark(from: range.lowerBound)..<firstMark(from: range.upperBound)].filter {
            !$0.concepts.isDisjoint(with: .names)
        }
    }
}
