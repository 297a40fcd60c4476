/// One whole response: its text with the literals taken out, and the literals in order.
struct Frame {
    /// Everything but the last line end; where a literal stood, its `{n}` and line end remain.
    var text: [UInt8] = []
    /// The literals' bytes.
    var literals: [[UInt8]] = []
}

/// Cuts a stream of bytes into responses: lines, and the literals that they announce.
///
/// Every byte is looked at once, however the stream is cut into pieces. Nothing is allocated for a literal
/// beyond what the bounds allow.
struct ResponseFramer {
    /// The bytes of the largest literal that is taken.
    var largestLiteral = Limits.literal

    private var input: [UInt8] = []
    private var position = 0
    private var scanned = 0
    private var frame = Frame()
    private var literalBytes = 0
    /// How many bytes of the last literal are still to come.
    private var missing = 0
    private var failure: IMAPError?

    init() {}

    /// Takes bytes as they came.
    mutating func append(_ bytes: [UInt8]) {
        if position == input.count {
            input.removeAll(keepingCapacity: true)
            position = 0
            scanned = 0
        }
        input += bytes
    }

    /// The next response, or `nil` when not all of it has come.
    ///
    /// After an error there is only that error.
    mutating func next() throws(IMAPError) -> Frame? {
        if let failure { throw failure }
        do throws(IMAPError) {
            while true {
                if missing > 0 {
                    takeLiteral()
                    if missing > 0 { return nil }
                } else if try takeLine() {
                    if try !beginLiteral() { return takeFrame() }
                } else {
                    return nil
                }
            }
        } catch {
            failure = error
            input = []
            position = 0
            throw error
        }
    }

    private mutating func takeFrame() -> Frame {
        let whole = frame
        frame = Frame()
        literalBytes = 0
        compact()
        return whole
    }

    /// Drops what has been read once it is most of what is held.
    private mutating func compact() {
        guard position > 65_536, position > input.count / 2 else { return }
        input.removeFirst(position)
        scanned -= position
        position = 0
    }

    // MARK: Lines

    /// Moves a line, its end included, into the frame; false when its end has not come.
    private mutating func takeLine() throws(IMAPError) -> Bool {
        guard let end = input[scanned...].firstIndex(of: UInt8(ascii: "\n")) else {
            scanned = input.count
            guard frame.text.count + input.count - position <= Limits.line else { throw .tooMuch(.line) }
            return false
        }
        guard frame.text.count + end - position <= Limits.line else { throw .tooMuch(.line) }
        frame.text += input[position...end]
        position = end + 1
        scanned = position
        return true
    }

    // MARK: Literals

    /// Whether the line that was just taken ends in a literal's length; if so, the literal begins.
    ///
    /// The line end is taken off where none begins. Status responses and continuations hold text for people
    /// only, where `{5}` means nothing.
    // literal = "{" number ["+"] "}" CRLF *CHAR8
    // literal8 = "~{" number "}" CRLF *OCTET
    private mutating func beginLiteral() throws(IMAPError) -> Bool {
        var end = frame.text.count - 1
        // QUIRK: a line feed alone ends a line as well.
        if end > 0, frame.text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        guard let length = try announcedLength(before: end), !isForPeople else {
            frame.text.removeSubrange(end...)
            return false
        }
        guard frame.literals.count < Limits.literals else { throw .tooMuch(.literals) }
        guard literalBytes + length <= largestLiteral else { throw .tooMuch(.literal) }
        literalBytes += length
        missing = length
        var literal: [UInt8] = []
        literal.reserveCapacity(length)
        frame.literals.append(literal)
        return true
    }

    private func announcedLength(before end: Int) throws(IMAPError) -> Int? {
        var index = end - 1
        guard index > 0, frame.text[index] == UInt8(ascii: "}") else { return nil }
        index -= 1
        // QUIRK: only a client may write {n+}; a server that does means {n}.
        if index > 0, frame.text[index] == UInt8(ascii: "+") { index -= 1 }
        let last = index
        while index >= 0, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(frame.text[index]) { index -= 1 }
        guard index >= 0, index < last, frame.text[index] == UInt8(ascii: "{") else { return nil }
        guard last - index <= 10,
            let length = Int(String(decoding: frame.text[(index + 1)...last], as: UTF8.self))
        else { throw .tooMuch(.literal) }
        return length
    }

    private var isForPeople: Bool {
        let blank = UInt8(ascii: " ")
        let words = frame.text.prefix(40).split(
            separator: blank, maxSplits: 2, omittingEmptySubsequences: false)
        if words.first?.elementsEqual([UInt8(ascii: "+")]) == true { return true }
        guard words.count > 1 else { return false }
        return Status.Kind(rawValue: String(decoding: words[1], as: UTF8.self).uppercased()) != nil
    }

    private mutating func takeLiteral() {
        let count = min(missing, input.count - position)
        frame.literals[frame.literals.count - 1] += input[position..<(position + count)]
        position += count
        scanned = position
        missing -= count
    }
}
