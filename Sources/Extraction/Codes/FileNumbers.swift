import HTML
import Words

/// Numbers of files in parts too short to look like codes, right behind their names: "RPP.512.88.26", "26.104.771", and as courts
/// write them "14 C 227/26".
struct FileNumbers {
    private let reading: Reading
    private var bytes: [UInt8] { reading.folded.bytes }

    init(in reading: Reading) {
        self.reading = reading
    }

    /// The numbers that none of the tokens of the page is a part of.
    func tokens(beside tokens: [Token]) -> [Token] {
        reading.marks.compactMap { mark in
            guard !mark.concepts.isDisjoint(with: [ConceptSet(.receipt), ConceptSet(.numbering)]),
                let range = number(behind: mark.range.upperBound)
            else { return nil }
            let next = tokens.partitioningIndex { $0.range.upperBound > range.lowerBound }
            guard next == tokens.count || tokens[next].range.lowerBound >= range.upperBound else {
                return nil
            }
            let digits = bytes[range].count(where: WordCharacter.isDigit)
            return Token(
                range: range, groups: [range.count], digits: digits,
                letters: bytes[range].count(where: WordCharacter.isLetter), separator: UInt8(ascii: "/"))
        }
    }

    /// What stands behind a name, with signs and one blank between.
    private func number(behind place: Int) -> Range<Int>? {
        guard let start = bytes[place...].prefix(Self.gap).firstIndex(where: WordCharacter.isAlphanumeric),
            bytes[place..<start].allSatisfy(Self.leads.contains), !bytes[place..<start].isEmpty
        else { return nil }
        let head = register(at: start)
        let end = self.end(from: head ?? start)
        let parts = bytes[(head ?? start)..<end].split(
            omittingEmptySubsequences: false, whereSeparator: Self.joins)
        let isNumber =
            parts.count > 1 && parts.allSatisfy { !$0.isEmpty } && !isDate(parts)
            && (head != nil || parts.count > 2)
        return isNumber ? start..<end : nil
    }

    /// Where the count begins behind the chamber and the register of a court, "14 C " and "7 O ".
    private func register(at start: Int) -> Int? {
        let words = bytes[start...].prefix(Limits.registerBytes).split(separator: 0x20, maxSplits: 2)
        guard words.count == 3, words[0].count <= 4, words[0].allSatisfy(WordCharacter.isDigit),
            words[1].count <= 4, words[1].allSatisfy(WordCharacter.isLetter),
            LetterCase(reading.original(words[1].startIndex..<words[1].startIndex + 1)) == .upper,
            words[2].first.map(WordCharacter.isDigit) ?? false
        else { return nil }
        return words[2].startIndex
    }

    /// Where a row of letters, digits and the signs between them ends.
    private func end(from start: Int) -> Int {
        var end = start
        while end < bytes.count, end - start <= Limits.ticketLength,
            WordCharacter.isAlphanumeric(bytes[end]) || Self.joins(bytes[end])
        {
            end += 1
        }
        while end > start, !WordCharacter.isAlphanumeric(bytes[end - 1]) { end -= 1 }
        return end
    }

    /// Whether parts are those of a day: "03.12.2026", "2026/12/03".
    private func isDate(_ parts: [ArraySlice<UInt8>]) -> Bool {
        let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        return parts.count == 3 && numbers.count == 3 && (1...12).contains(numbers[1])
            && ((1...31).contains(numbers[0]) || (1...31).contains(numbers[2]))
    }

    private static func joins(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }

    /// Bytes between a name and its number, and what they are.
    private static let gap = 4
    private static let leads = Array(" :.#".utf8)
}
