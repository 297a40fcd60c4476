/// What the cells of one table row hold, as far as it tells whether they are to be joined.
struct RowCells {
    /// The number of lines before the row.
    var firstLine: Int
    /// Cells that hold one character each.
    var single = 0
    /// Whether any cell holds anything else.
    var isMixed = false
}

/// Finds characters that stand one per element or one per cell and together are one token to a reader.
struct CharacterJoiner {
    /// The places that are to be taken out of the text.
    private(set) var removals = Removals()
    private let limits: HTMLLimits
    private var group: [Range<Int>] = []

    init(limits: HTMLLimits) {
        self.limits = limits
    }

    /// Notes an element of the current line that ended; one that is no neighbour of the last begins a new group.
    mutating func noteElement(_ range: Range<Int>, in text: inout VisibleText) {
        guard range != group.last, Self.isOneCharacter(range, in: text) else { return }
        if let last = group.last, !Self.areNeighbours(last, range, in: text) { endGroup(in: &text) }
        group.append(range)
    }

    /// Joins the group of neighbours that ends here.
    mutating func endGroup(in text: inout VisibleText) {
        guard !group.isEmpty else { return }
        defer { group.removeAll(keepingCapacity: true) }
        guard limits.joined.contains(group.count), let first = group.first, let last = group.last,
            Self.isAlone(first.lowerBound..<last.upperBound, in: text)
        else { return }
        text.mark(first.lowerBound..<last.upperBound, .joined)
        for range in group.dropLast() where text.bytes[range.upperBound] == 0x20 {
            removals.add(range.upperBound)
        }
    }

    /// Forgets the group whose characters are moved about.
    mutating func dropGroup() {
        group.removeAll(keepingCapacity: true)
    }

    /// Joins the cells of a row that ends.
    mutating func endRow(_ cells: RowCells, isRightToLeft: Bool, in text: inout VisibleText) {
        let lines = cells.firstLine..<text.lines.count
        guard !cells.isMixed, limits.joined.contains(cells.single), lines.count == cells.single,
            let first = text.lines[lines].first, let last = text.lines[lines].last
        else { return }
        if isRightToLeft { turn(lines, in: &text) }
        text.mark(first.range.lowerBound..<last.range.upperBound, .joined)
        for line in text.lines[lines].dropLast() { removals.add(line.range.upperBound) }
    }

    /// Writes the characters of a row, each with its run, in the order in which they are seen.
    private func turn(_ lines: Range<Int>, in text: inout VisibleText) {
        var position = text.lines[lines.lowerBound].range.lowerBound
        var run = text.runs.count
        let pieces = text.lines[lines].reversed().map { line -> (bytes: [UInt8], emphasis: Emphasis) in
            while run > 0, text.runs[run - 1].range.lowerBound >= line.range.lowerBound { run -= 1 }
            let isInRun = run < text.runs.count && text.runs[run].range.overlaps(line.range)
            return (Array(text.bytes[line.range]), isInRun ? text.runs[run].emphasis : [])
        }
        text.runs.removeSubrange(run...)
        for (index, piece) in zip(lines, pieces) {
            if index > lines.lowerBound {
                text.bytes[position] = 0x0A
                position += 1
            }
            let range = position..<position + piece.bytes.count
            text.bytes.replaceSubrange(range, with: piece.bytes)
            text.lines[index].range = range
            text.extendRun(over: range, piece.emphasis)
            position = range.upperBound
        }
    }

    /// Whether a range holds one character and not more.
    static func isOneCharacter(_ range: Range<Int>, in text: VisibleText) -> Bool {
        guard !range.isEmpty, range.count <= 4 else { return false }
        return TextCharacter.decode(text.bytes.span, at: range.lowerBound).length == range.count
    }

    private static func areNeighbours(_ one: Range<Int>, _ next: Range<Int>, in text: VisibleText) -> Bool {
        if one.upperBound == next.lowerBound { return true }
        return one.upperBound + 1 == next.lowerBound && text.bytes[one.upperBound] == 0x20
    }

    /// Whether no other letter or digit touches a group.
    private static func isAlone(_ range: Range<Int>, in text: VisibleText) -> Bool {
        func touches(_ index: Int) -> Bool {
            guard text.bytes.indices.contains(index) else { return false }
            return text.bytes[index].isASCIILetter || text.bytes[index].isASCIIDigit
        }
        return !touches(range.lowerBound - 1) && !touches(range.upperBound)
    }
}
