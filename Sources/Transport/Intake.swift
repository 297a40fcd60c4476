/// What a server sends while libcurl speaks with it: lines up to the end of the login or of a header, then a body; bounded.
struct Intake {
    /// The lines, the last of them where there are too many; each cut where it is too long.
    private(set) var lines: [[UInt8]] = []
    /// What came after a header.
    private(set) var body: [UInt8] = []
    /// How many more bytes may come by lines and body together.
    var bound = Int.max
    /// Whether more came than may.
    private(set) var isFull = false

    /// Takes a line; says whether there was room for it.
    mutating func keep(line: UnsafeRawBufferPointer) -> Bool {
        guard hasRoom(for: line.count) else { return false }
        if lines.count == Limits.keptLines { lines.removeFirst() }
        lines.append(Array(line.prefix(Limits.keptLine)))
        return true
    }

    /// Takes a piece of the body; says whether there was room for it.
    mutating func keep(body piece: UnsafeRawBufferPointer) -> Bool {
        guard hasRoom(for: piece.count) else { return false }
        body += piece
        return true
    }

    /// Forgets the lines, once the login is judged.
    mutating func forgetLines() {
        lines = []
    }

    private mutating func hasRoom(for count: Int) -> Bool {
        guard count <= bound else {
            isFull = true
            return false
        }
        bound -= count
        return true
    }
}
