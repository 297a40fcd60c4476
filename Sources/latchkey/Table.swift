/// Rows under headings, in columns that fit the terminal.
struct Table {
    /// The headings.
    var headings: [String]
    /// The rows; as many cells in each as there are headings.
    var rows: [[String]] = []
    /// The columns that give way when the terminal is too narrow, the first one first; all others stay whole.
    var yielding: [Yielding] = []
    /// The rows that matter less, and are shown so where colours are.
    var faint: Set<Int> = []

    /// A column that may be narrowed.
    struct Yielding {
        /// Which column, counted from 0.
        var column: Int
        /// The least width it is narrowed to.
        var narrowest: Int
    }

    private static let gap = "  "

    /// The lines of the table; they are longer than the width where nothing is left that may give way.
    func lines(fitting width: Int) -> [String] {
        let all = [headings] + rows
        var widths = headings.indices.map { column in all.map { Inert.columns(of: $0[column]) }.max() ?? 0 }
        let gaps = Self.gap.count * max(0, widths.count - 1)
        for yielding in yielding {
            let excess = widths.reduce(gaps, +) - width
            guard excess > 0 else { break }
            let whole = widths[yielding.column]
            widths[yielding.column] = min(whole, max(yielding.narrowest, whole - excess))
        }
        return all.map { row in
            let cells = zip(row, widths).map { Self.fit($0, into: $1) }
            var line = cells.joined(separator: Self.gap)
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// A cell of exactly a width: filled with blanks, or cut with an ellipsis.
    private static func fit(_ cell: String, into width: Int) -> String {
        let columns = Inert.columns(of: cell)
        if columns <= width { return cell + String(repeating: " ", count: width - columns) }
        var kept = String.UnicodeScalarView()
        var used = 0
        for scalar in cell.unicodeScalars {
            let next = Inert.columns(of: scalar)
            guard used + next < width else { break }
            kept.append(scalar)
            used += next
        }
        return String(kept) + "…" + String(repeating: " ", count: max(0, width - used - 1))
    }
}
