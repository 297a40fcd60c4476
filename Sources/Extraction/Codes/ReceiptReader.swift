import HTML
import Words

/// Reads the receipt numbers of USCIS by their shape; they open nothing.
struct ReceiptReader {
    let reading: Reading

    /// The service centres whose letters begin a USCIS receipt number.
    private static let centres = [
        "eac", "wac", "lin", "src", "nbc", "msc", "ioe", "ysc", "vsc", "csc", "nsc", "tsc", "psc",
    ].map { Array($0.utf8) }

    private static let named = Evidence("named-as-receipt", 3)

    /// Whether a token has the shape of a USCIS receipt number, however grouped.
    static func isKnownShape(_ token: Token, in reading: Reading) -> Bool {
        number(at: token.range.lowerBound, in: reading.folded.bytes) != nil
    }

    /// The receipt numbers of the page.
    func occurrences() -> [CodeReader.Occurrence] {
        var found = Shortlist()
        let bytes = reading.folded.bytes
        var end = 0
        for first in Self.numberStarts(in: bytes) where first >= 3 {
            // The first digit stands behind the letters of the centre, or behind a hyphen or blank after them.
            for at in [first - 4, first - 3] where at >= end {
                guard at == 0 || !WordCharacter.isWord(bytes[at - 1]),
                    let range = Self.number(at: at, in: bytes)
                else { continue }
                if let occurrence = occurrence(range) { found.add(occurrence) }
                end = range.upperBound
            }
        }
        return found.occurrences
    }

    /// Where digits begin that stand behind none.
    private static func numberStarts(in bytes: [UInt8]) -> [Int] {
        bytes.withUnsafeBufferPointer { bytes in
            var starts: [Int] = []
            var isInNumber = false
            for at in 0..<bytes.count {
                let isDigit = bytes[at] &- UInt8(ascii: "0") < 10
                if isDigit, !isInNumber { starts.append(at) }
                isInNumber = isDigit
            }
            return starts
        }
    }

    private func occurrence(_ range: Range<Int>) -> CodeReader.Occurrence? {
        guard !reading.isExample(range) else { return nil }
        let value = reading.original(range)
        let token = Token(range: range, groups: [13], digits: 10, letters: 3)
        var evidence = [Evidence("receipt-shape", 1.5)]
        // "soo wac 063 455 5012": a word of some language before a number to call.
        let isWord = value.dropFirst(3).first == " " && value.prefix(3).allSatisfy(\.isLowercase)
        // The letters of a centre may be a word of some language; another receipt number before this one names nothing.
        if let frame = frame(of: token),
            Self.number(at: frame.mark.range.lowerBound, in: reading.folded.bytes) == nil
        {
            if frame.mark.concepts.contains(.receipt) {
                evidence.append(Self.named)
            } else if frame.isLabel || frame.isClose {
                // The same shape is printed on cards and used by the visa centre: the label decides.
                guard
                    frame.mark.concepts.contains(.code)
                        || frame.mark.concepts.contains(.numbering) && frame.hasColon && isBare(frame.mark)
                        || !frame.mark.concepts.contains(.bait)
                else { return nil }
            }
        }
        guard !isWord || evidence.contains(Self.named) else { return nil }
        if !value.contains(where: \.isLowercase) { evidence.append(Evidence("capitals", 1)) }
        let copy = Shape(token, written: value).copy.uppercased()
        return CodeReader.Occurrence(
            kind: .receiptNumber, value: value, copy: copy, evidence: evidence, page: reading.page.kind,
            range: range)
    }

    /// "The number:", and not "batch number:": whether no word of more than three letters stands right before it.
    private func isBare(_ number: PhraseBook.Mark) -> Bool {
        let before = reading.folded.bytes[..<number.range.lowerBound].dropLast().suffix(4)
        return before.count < 4 || !before.allSatisfy(WordCharacter.isWord)
    }

    private func frame(of token: Token) -> Frame? {
        if case .name(let frame) = ColumnHead(of: token, in: reading) { return frame }
        return Frame.before(token, in: reading, where: .names)
    }

    /// Three letters of a centre and ten digits, with single hyphens or blanks between groups.
    private static func number(at start: Int, in bytes: [UInt8]) -> Range<Int>? {
        guard start + 13 <= bytes.count else { return nil }
        // Nearly every word is ruled out by what stands in the fourth place.
        let fourth = WordCharacter.isDigit(bytes[start + 3]) ? start + 3 : start + 4
        guard WordCharacter.isDigit(bytes[fourth]),
            centres.contains(where: { bytes[start...].starts(with: $0) })
        else { return nil }
        var at = start + 3
        var digits = 0
        while at < bytes.count, digits < 10 {
            if WordCharacter.isDigit(bytes[at]) {
                digits += 1
            } else if bytes[at] == UInt8(ascii: "-") || bytes[at] == 0x20 {
                guard at + 1 < bytes.count, WordCharacter.isDigit(bytes[at + 1]) else { return nil }
            } else {
                return nil
            }
            at += 1
        }
        guard digits == 10, at == bytes.count || !WordCharacter.isWord(bytes[at]) else { return nil }
        return start..<at
    }
}
