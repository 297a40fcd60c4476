import Words

/// Numbers in parts: what slashes, hyphens and full stops join, and what offices set before it.
extension TicketReader {
    /// A token with what slashes, hyphens and full stops join to it, and capitals before it: `OMB/25/003-9126`, `2025.0317.4821`,
    /// `WSC-II-P.6151.88417`, `KS 2026/01188`, `СГ-2024-3381`; `nil` for a piece of anything else.
    func whole(_ token: Token) -> Token? {
        let bytes = reading.folded.bytes
        var (start, end) = (token.range.lowerBound, token.range.upperBound)
        start -= prefix(of: token).count
        while let next = joinedStart(before: start, ofNumber: token.isNumeric),
            end - next <= Limits.ticketLength
        { start = next }
        while let next = joinedEnd(behind: end), next - start <= Limits.ticketLength { end = next }
        guard start..<end != token.range else { return token.isPiece ? nil : token }
        let parts = bytes[start..<end].split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".")
        }
        // "14/02/2025", "4/2025" and "24/7" are none, and "4471/88/2024" is one.
        guard parts.count <= 6, end - start <= Limits.ticketLength,
            parts.contains(where: { $0.count > 4 || $0.contains { !WordCharacter.isDigit($0) } })
                || parts.count(where: { $0.count == 4 }) > 1
        else { return nil }
        start -= office(before: start, parts).count
        return Token(
            range: start..<end, groups: token.groups,
            digits: bytes[start..<end].count(where: WordCharacter.isDigit),
            letters: bytes[start..<end].count(where: WordCharacter.isLetter), separator: UInt8(ascii: "/"),
            hasNumberSign: start > 0 && bytes[start - 1] == UInt8(ascii: "#"))
    }

    /// Where the part begins that is joined to one that begins at a place; letters are joined to others only before a plain number.
    private func joinedStart(before place: Int, ofNumber: Bool) -> Int? {
        let bytes = reading.folded.bytes
        guard place > 1, isInPart(bytes[place - 2]) else { return nil }
        var start = place - 1
        while start > 0, place - start <= Limits.ticketLength, isInPart(bytes[start - 1]) { start -= 1 }
        switch bytes[place - 1] {
        case UInt8(ascii: "/"): return start
        // "No.4471820" is no part of the number, and "II-P.6151" and "OR.4278.76" are.
        case UInt8(ascii: "."):
            let part = bytes[start..<(place - 1)]
            let isOfNumber =
                part.contains { $0 == UInt8(ascii: "-") || WordCharacter.isDigit($0) }
                || part.count <= 4 && LetterCase(reading.original(start..<place - 1)) == .upper
                    && !isWordForNumber(at: start)
            let goesOn =
                WordCharacter.isDigit(bytes[place])
                || ofNumber && LetterCase(reading.original(place..<place + 1)) == .upper
            return isOfNumber && goesOn ? start : nil
        default: return nil
        }
    }

    /// Whether what begins at a place says of what a number is: "NO.4471820", "TEL.4471820".
    private func isWordForNumber(at place: Int) -> Bool {
        let index = reading.firstMark(from: place)
        return index < reading.marks.count && reading.marks[index].range.lowerBound == place
            && !reading.marks[index].concepts.isDisjoint(with: Self.numberWords.union(ConceptSet(.bait)))
    }

    static let numberWords: ConceptSet = [ConceptSet(.numbering), ConceptSet(.receipt)]

    /// Where the part ends that is joined to one that ends at a place.
    private func joinedEnd(behind place: Int) -> Int? {
        let bytes = reading.folded.bytes
        guard place + 1 < bytes.count, isInPart(bytes[place + 1]) else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "/"): break
        case UInt8(ascii: ".") where WordCharacter.isDigit(bytes[place + 1]): break
        // "2025:1186"
        case UInt8(ascii: ":") where WordCharacter.isDigit(bytes[place + 1]) && isYear(before: place): break
        default: return nil
        }
        var end = place + 1
        while end < bytes.count, end - place <= Limits.ticketLength, isInPart(bytes[end]) { end += 1 }
        return end
    }

    private func isInPart(_ byte: UInt8) -> Bool {
        WordCharacter.isWord(byte) || byte == UInt8(ascii: "-")
    }

    /// Up to three capitals and the blank behind them, between the name of such a number and a year: `KS 2026/01188`.
    private func office(before place: Int, _ parts: [ArraySlice<UInt8>]) -> Range<Int> {
        let bytes = reading.folded.bytes
        var start = place - 1
        while start > 0, place - start <= 4, WordCharacter.isLetter(bytes[start - 1]) { start -= 1 }
        let years = parts.count { Year.isWritten(by: $0) }
        guard years == 1, place > 1, bytes[place - 1] == 0x20, (2...4).contains(place - start),
            reading.line(at: start) == reading.line(at: place),
            LetterCase(reading.original(start..<place - 1)) == .upper,
            let name = reading.lastMark(
                before: start, within: Limits.lead,
                where: {
                    $0.range.upperBound <= start && !$0.concepts.isDisjoint(with: Self.numberWords)
                }), !bytes[name.range.upperBound..<start].contains(where: WordCharacter.isWord),
            LetterCase(reading.original(name.range)) != .upper
        else { return place..<place }
        return start..<place
    }

    /// Up to four capitals that are not ASCII, or letters without case, and the hyphen behind them: "민원-", with a year before.
    private func prefix(of token: Token) -> Range<Int> {
        let bytes = reading.folded.bytes
        let end = token.range.lowerBound
        guard end > 2, bytes[end - 1] == UInt8(ascii: "-"), bytes[end - 2] >= 0x80,
            reading.folded.sourceLength(of: end - 1..<end) == 1
        else { return end..<end }
        var start = end - 1
        while start > 0, end - start <= 9, WordCharacter.isWord(bytes[start - 1]) { start -= 1 }
        let written = reading.original(start..<end - 1)
        guard written.count <= 4, written.allSatisfy({ $0.isUppercase || !$0.isCased }) else {
            return end..<end
        }
        // "2026-민원-", "17-26-ОГ-".
        while start > 2, end - start <= Limits.ticketLength, bytes[start - 1] == UInt8(ascii: "-"),
            WordCharacter.isDigit(bytes[start - 2])
        {
            start -= 1
            while start > 0, WordCharacter.isDigit(bytes[start - 1]) { start -= 1 }
        }
        return start..<end
    }

    /// Whether a year of these times ends at a place.
    private func isYear(before place: Int) -> Bool {
        let word = reading.folded.bytes[..<place].suffix(5)
        return Year.isWritten(by: word.suffix(4))
            && (word.count == 4 || !(word.first.map(WordCharacter.isWord) ?? false))
    }
}
