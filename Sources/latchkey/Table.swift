/// Rows under headings, in columns that fit the terminal.
struct Table {
    /// The headings.
    var headings: [String]
    /// The rows; as many cells in each as there are headings.
    var rows: [[String]] = []

    private static let gap = "  "
    /// The least a column is narrowed to.
    private static let narrowest = 8

    /// The lines of the table; the widest columns give way first when the terminal is too narrow.
    func lines(fitting width: Int) -> [String] {
        let all = [headings] + rows
        var widths = headings.indices.map { column in all.map { Inert.columns(of: $0[column]) }.max() ?? 0 }
        let gaps = Self.gap.count * max(0, widths.count - 1)
        while widths.reduce(gaps, +) > width,
            let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
            widths[widest] > Self.narrowest
        {
            widths[widest] -= 1
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
