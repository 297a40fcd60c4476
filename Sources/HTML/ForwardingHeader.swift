/// The lines by which mail programs introduce a message that is forwarded or answered; what follows is not new.
enum ForwardingHeader {
    /// Whether a line is a separator with its words, or the first of the fields of a header.
    static func begins(at index: Int, in text: VisibleText) -> Bool {
        let line = text.lines[index].range
        if line.count <= longestSeparator, isSeparator(line, in: text.bytes) { return true }
        guard mayBeginLabel(text.bytes[line.lowerBound]),
            hasLabel(ForwardingWords.senders, at: line, in: text.bytes)
        else { return false }
        // The subject is at most the sixth field.
        return text.lines[index...].prefix(7).contains {
            hasLabel(ForwardingWords.subjects, at: $0.range, in: text.bytes)
        }
    }

    private static let longestSeparator = 120

    /// Whether a label of the sender begins so, with or without asterisks: most lines are told apart by it.
    private static func mayBeginLabel(_ byte: UInt8) -> Bool {
        initials[Int(byte.asciiLowercased)] || byte == 0x2A || byte.isHTMLSpace
    }

    private static let initials: [Bool] = {
        var initials = [Bool](repeating: false, count: 256)
        for label in ForwardingWords.senders where label.utf8CodeUnitCount > 0 {
            initials[Int(label.utf8Start[0])] = true
        }
        return initials
    }()

    /// Whether a line is drawn as a rule around such words, or is made of them and a colon.
    ///
    /// One dash is not enough: items of lists start with one.
    private static func isSeparator(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
        let first = bytes[line.lowerBound]
        if isRule(first), line.count > 6, bytes[line.lowerBound + 1] == first,
            bytes[line.lowerBound + 2] == first
        {
            guard line.contains(where: { bytes[$0].isASCIILetter || bytes[$0] >= 0x80 }) else { return false }
            return ForwardingWords.separators.contains { bytes.firstIndex(of: $0, in: line) != nil }
                || QuoteMarkers.isAttribution(Array(bytes[line]))
        }
        guard let colon = colon(endingAt: line.upperBound, in: bytes) else { return false }
        let words = bytes.trimmed(line.lowerBound..<colon)
        return ForwardingWords.openings.contains { bytes.ends(words, with: $0) }
            || ForwardingWords.separators.contains {
                $0.utf8CodeUnitCount == words.count && bytes.ends(words, with: $0)
            }
    }

    private static func isRule(_ byte: UInt8) -> Bool {
        byte == 0x2D || byte == 0x5F || byte == 0x2A || byte == 0x3D
    }

    /// Where the colon starts that a line ends with, be it a wide one.
    private static func colon(endingAt end: Int, in bytes: [UInt8]) -> Int? {
        if bytes[end - 1] == 0x3A { return end - 1 }
        return end >= 3 && bytes.hasWord("：", at: end - 3) ? end - 3 : nil
    }

    /// Whether a line begins with one of the labels and a colon; asterisks, as plain text writes bold, do not count.
    private static func hasLabel(_ labels: [StaticString], at line: Range<Int>, in bytes: [UInt8]) -> Bool {
        var end = line.lowerBound
        let limit = min(line.upperBound, end + ForwardingWords.longestLabel)
        while end < limit, bytes[end] != 0x3A, bytes[end] != 0xEF || !bytes.hasWord("：", at: end) { end += 1 }
        guard end < limit else { return false }
        var label = bytes.trimmed(line.lowerBound..<end)
        while !label.isEmpty, bytes[label.lowerBound] == 0x2A { label = label.dropFirst() }
        while !label.isEmpty, bytes[label.upperBound - 1] == 0x2A { label = label.dropLast() }
        // French sets a blank before the colon, which must not break.
        for blank in ForwardingWords.blanks where bytes.ends(label, with: blank) {
            label = label.dropLast(blank.utf8CodeUnitCount)
        }
        return labels.contains { $0.utf8CodeUnitCount == label.count && bytes.ends(label, with: $0) }
    }
}

extension VisibleText {
    /// Marks the lines of a forwarded or answered message as quoted, from the line that introduces it to the end.
    public mutating func markForwarded() {
        guard let first = lines.indices.first(where: { ForwardingHeader.begins(at: $0, in: self) }) else {
            return
        }
        for index in first..<lines.count { lines[index].isQuoted = true }
    }
}

extension [UInt8] {
    /// Whether a range ends with a lower-case word, whatever the case of its ASCII letters there.
    fileprivate func ends(_ range: Range<Int>, with word: StaticString) -> Bool {
        let start = range.upperBound - word.utf8CodeUnitCount
        return start >= range.lowerBound && hasWord(word, at: start)
    }
}
