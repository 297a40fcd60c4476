/// Puts visible text together: white space collapsed, invisible characters taken out, cut into lines and runs.
struct VisibleTextBuilder {
    /// How a piece of text is to be taken.
    struct Manner {
        var emphasis: Emphasis = []
        var keepsLines = false
        var isQuoted = false
        /// Whether it is shown right to left, whatever its characters are.
        var isReversed = false
    }

    private(set) var text = VisibleText()
    /// The table row that new lines stand in.
    var row: Int?
    private let limits: HTMLLimits

    private var lineStart = 0
    private var isLineOpen = false
    private var isLineQuoted = false
    private var isLinePlain = false
    private var lineRow: Int?
    private var block = -1
    private var isBlockNew = true
    private var isSpacePending = false

    private var wordStart: Int?
    private var isInvisiblePending = false
    private var isWordLaced = false
    private var marks = 0
    private var reversalStart: Int?
    private var isReversalWritten = false

    private var joiner: CharacterJoiner

    /// Whether text was left out because there was enough.
    private(set) var isFull = false
    /// Whether combining marks were left out.
    private(set) var hasTooManyMarks = false
    /// The bytes that were looked at: what the cost is counted in.
    private(set) var work = 0

    init(limits: HTMLLimits) {
        self.limits = limits
        joiner = CharacterJoiner(limits: limits)
    }

    /// The number of bytes so far.
    var count: Int { text.bytes.count }

    /// The number of lines that are finished.
    var lineCount: Int { text.lines.count }

    // MARK: - Text

    /// Adds text of an element.
    mutating func append(_ piece: Span<UInt8>, _ manner: Manner) {
        let piece = piece.extracting(0..<fitting(piece))
        var index = 0
        while index < piece.count {
            let byte = piece[index]
            if byte > 0x20, byte < 0x7F {
                let start = index
                index = Self.endOfWord(piece, from: start)
                appendVisible(piece.extracting(start..<index), manner)
                index = appendWords(piece, from: index, manner)
            } else if byte < 0x80 {
                if byte == 0x0A, manner.keepsLines { endLine() } else if byte != 0x7F { space() }
                index += 1
            } else if !TextCharacter.needsLook(byte) {
                let start = index
                index += 1
                while index < piece.count, piece[index] & 0xC0 == 0x80 { index += 1 }
                appendVisible(piece.extracting(start..<index), manner)
            } else {
                index += appendSpecial(piece, at: index, manner)
            }
        }
    }

    /// Where characters of ASCII that are seen end.
    private static func endOfWord(_ piece: Span<UInt8>, from start: Int) -> Int {
        var end = start
        while end < piece.count, piece[end] > 0x20, piece[end] < 0x7F { end += 1 }
        return end
    }

    /// Adds the words of ASCII that follow a word, each behind one blank, and says where they end.
    private mutating func appendWords(_ piece: Span<UInt8>, from start: Int, _ manner: Manner) -> Int {
        var last = start
        var end = start
        while end < piece.count, piece[end] == 0x20, case let next = Self.endOfWord(piece, from: end + 1),
            next > end + 1
        {
            last = end + 1
            end = next
        }
        guard end > start else { return start }
        endWord()
        let place = count
        piece.extracting(start..<end).withUnsafeBufferPointer { text.bytes.append(contentsOf: $0) }
        text.extendRun(over: place..<count, manner.emphasis)
        wordStart = place + last - start
        return end
    }

    /// How much of a piece there is room for, up to the end of a character.
    private mutating func fitting(_ piece: Span<UInt8>) -> Int {
        work += piece.count
        guard piece.count > limits.text - count else { return piece.count }
        isFull = true
        var end = max(0, limits.text - count)
        while end > 0, piece[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    /// Adds a character that may not be visible; answers with its length.
    private mutating func appendSpecial(_ piece: Span<UInt8>, at index: Int, _ manner: Manner) -> Int {
        let (scalar, length) = TextCharacter.decode(piece, at: index)
        switch TextCharacter(scalar) {
        case .visible: appendVisible(piece.extracting(index..<index + length), manner)
        case .space: space()
        case .invisible: isInvisiblePending = true
        case .combining:
            marks += 1
            if marks <= limits.combiningMarks {
                appendVisible(piece.extracting(index..<index + length), manner, isMark: true)
            } else {
                hasTooManyMarks = true
            }
        case .overrideRightToLeft:
            isReversalWritten = true
            isInvisiblePending = true
        case .overrideEnd:
            isReversalWritten = false
            isInvisiblePending = true
        }
        return length
    }

    private mutating func appendVisible(_ piece: Span<UInt8>, _ manner: Manner, isMark: Bool = false) {
        let isReversed = manner.isReversed || isReversalWritten
        if !isReversed, reversalStart != nil { endReversal() }
        if !isLineOpen { openLine(manner) }
        if isSpacePending { writeSpace(manner) }
        if isReversed, reversalStart == nil { reversalStart = count }
        if let wordStart {
            if isInvisiblePending, wordStart < count { isWordLaced = true }
        } else {
            wordStart = count
        }
        isInvisiblePending = false
        if !isMark { marks = 0 }
        let start = count
        // QUIRK: `text-transform` is not followed: what a form wants is what the sender wrote (text-transform.html).
        piece.withUnsafeBufferPointer { text.bytes.append(contentsOf: $0) }
        text.extendRun(over: start..<count, manner.emphasis)
    }

    private mutating func writeSpace(_ manner: Manner) {
        isSpacePending = false
        let start = count
        text.bytes.append(0x20)
        // A blank between words shown alike is shown like them, whatever was found out about one of them.
        if let last = text.runs.last, last.range.upperBound == start,
            last.emphasis.subtracting([.boxed, .joined, .laced]) == manner.emphasis
        {
            text.extendRun(over: start..<count, manner.emphasis)
        }
    }

    /// Notes white space; runs of it count once.
    mutating func space() {
        if isLineOpen {
            endWord()
            isSpacePending = true
        }
        isInvisiblePending = false
    }

    private mutating func endWord() {
        if isWordLaced, let wordStart { text.mark(wordStart..<count, .laced) }
        wordStart = nil
        isWordLaced = false
        marks = 0
    }

    private mutating func endReversal() {
        if let start = reversalStart, start < count {
            text.reverse(start..<count)
            text.mark(start..<count, .laced)
            wordStart = wordStart.map { min($0, start) }
            joiner.dropGroup()
        }
        reversalStart = nil
    }

    // MARK: - Lines

    /// Begins a row of a table: new lines stand in it.
    mutating func beginRow(_ row: Int, inside outer: Int?) {
        self.row = row
        text.outerRows.append(outer)
    }

    private mutating func openLine(_ manner: Manner) {
        if isBlockNew { block += 1 }
        isBlockNew = false
        if !text.bytes.isEmpty { text.bytes.append(0x0A) }
        lineStart = count
        lineRow = row
        isLineQuoted = manner.isQuoted
        isLinePlain = manner.keepsLines
        isLineOpen = true
        isSpacePending = false
    }

    /// Ends the line, if anything stands in it.
    mutating func endLine() {
        endReversal()
        isReversalWritten = false
        isInvisiblePending = false
        guard isLineOpen else { return }
        endWord()
        joiner.endGroup(in: &text)
        let isQuoted = isLineQuoted || (isLinePlain && text.bytes[lineStart] == 0x3E)
        text.lines.append(
            VisibleText.Line(range: lineStart..<count, block: block, row: lineRow, isQuoted: isQuoted))
        isLineOpen = false
        isSpacePending = false
    }

    /// Ends the line and the block it belongs to.
    mutating func endBlock() {
        endLine()
        isBlockNew = true
    }

    // MARK: - Elements

    /// The place of what was added since a mark, without white space before it.
    func range(since start: Int) -> Range<Int> {
        var lower = min(start, count)
        // Text that was turned around may have left the mark inside a character.
        while lower < count,
            text.bytes[lower] == 0x20 || text.bytes[lower] == 0x0A || text.bytes[lower] & 0xC0 == 0x80
        {
            lower += 1
        }
        return lower..<count
    }

    /// Notes that an element within a line ends here.
    mutating func endElement(since start: Int) {
        guard reversalStart == nil, count - start <= 5 else { return }
        joiner.noteElement(range(since: start), in: &text)
    }

    /// Joins the cells of a row that ends here, if each holds one character.
    mutating func endRow(_ cells: RowCells, isRightToLeft: Bool) {
        endBlock()
        joiner.endRow(cells, isRightToLeft: isRightToLeft, in: &text)
    }

    /// Marks what was added since a place, if it is short enough to be a box.
    mutating func box(since start: Int) {
        let range = range(since: start)
        if !range.isEmpty, range.count <= limits.boxedText { text.mark(range, .boxed) }
    }

    /// Whether a place's text, up to the end, is one line or none.
    func isSingleLine(since start: Int) -> Bool {
        let range = range(since: start)
        return range.count <= limits.boxedText && !text.bytes[range].contains(0x0A)
    }

    /// Ends the text; answers with how to move places in it that were noted before.
    mutating func finish() -> Removals {
        endLine()
        let removals = joiner.removals.sorted()
        removals.apply(to: &text)
        text.markForwarded()
        return removals
    }
}
