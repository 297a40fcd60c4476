import Words

/// Where the nearest name of a code stands beside a token, and what lies between.
struct Frame: Sendable {
    let mark: PhraseBook.Mark
    /// Whether the name stands before the token.
    let isBefore: Bool
    /// Words between, names not counted.
    var words = 0
    /// Sentences that end between.
    var sentences = 0
    /// Blocks that end between.
    var blocks = 0
    /// Whether the letter speaks of the code's life between: "the code expires on 31 December 2026".
    var spansExpiry = false
    /// Whether a colon, equals sign or dash leads from the name to the token.
    var hasColon = false

    /// The nearest name before a token that satisfies a condition.
    static func before(_ token: Token, in reading: Reading, where wanted: ConceptSet) -> Frame? {
        var index = reading.firstMark(from: token.range.lowerBound)
        var seen = 0
        while index > 0, seen < Limits.reach.marks {
            index -= 1
            let mark = reading.marks[index]
            guard token.range.lowerBound - mark.range.lowerBound <= Limits.reach.before else { return nil }
            guard !mark.concepts.isSubset(of: .desk) else { continue }
            seen += 1
            guard mark.range.upperBound <= token.range.lowerBound, !mark.concepts.isDisjoint(with: wanted)
            else { continue }
            return Frame(
                mark, isBefore: true,
                gap: remarkEnd(after: mark, before: token, in: reading)..<token.range.lowerBound,
                in: reading)
        }
        return nil
    }

    /// Where a name ends, with a remark in brackets or between commas right behind it: "verification code (valid for 10 minutes)",
    /// "your code, should you need one, is".
    private static func remarkEnd(after mark: PhraseBook.Mark, before token: Token, in reading: Reading)
        -> Int
    {
        let rest = reading.folded.bytes[mark.range.upperBound..<token.range.lowerBound].prefix(
            Limits.sentence)
        if rest.first == UInt8(ascii: ","), let comma = rest.dropFirst().firstIndex(of: UInt8(ascii: ",")),
            token.range.lowerBound - comma <= Limits.remarkGap,
            case let remark = mark.range.upperBound..<token.range.lowerBound,
            case let counts = reading.counts(in: remark),
            counts.sentences == 0, counts.blocks == 0,
            !reading.folded.bytes[remark].contains(where: WordCharacter.isDigit)
        {
            return comma + 1
        }
        guard rest.starts(with: [0x20, UInt8(ascii: "(")]),
            let close = rest.firstIndex(of: UInt8(ascii: ")")),
            !rest[..<close].contains(FoldedText.blockBreak)
        else { return mark.range.upperBound }
        return close + 1
    }

    /// The nearest name after a token that satisfies a condition.
    static func after(_ token: Token, in reading: Reading, where wanted: ConceptSet) -> Frame? {
        var index = reading.firstMark(from: token.range.upperBound)
        var seen = 0
        while index < reading.marks.count, seen < Limits.reach.marks {
            let mark = reading.marks[index]
            guard mark.range.lowerBound - token.range.upperBound <= Limits.reach.after else { return nil }
            guard !mark.concepts.isSubset(of: .desk) else {
                index += 1
                continue
            }
            if !mark.concepts.isDisjoint(with: wanted) {
                return Frame(
                    mark, isBefore: false, gap: token.range.upperBound..<mark.range.lowerBound, in: reading)
            }
            index += 1
            seen += 1
        }
        return nil
    }

    /// A name right above, whatever lies between in the order of reading.
    init(heading mark: PhraseBook.Mark) {
        self.mark = mark
        isBefore = true
    }

    private init(_ mark: PhraseBook.Mark, isBefore: Bool, gap: Range<Int>, in reading: Reading) {
        self.mark = mark
        self.isBefore = isBefore
        let counts = reading.counts(in: gap)
        // Two or three characters of an unspaced script are about one word.
        words = Int(counts.words + counts.unspaced / 3)
        // "ref. 884012", "case no.884012": a short word and its full stop.
        let isShort =
            isBefore && gap.count <= (mark.range.count <= 3 ? 2 : 1)
            && reading.folded.bytes[gap].first == UInt8(ascii: ".")
            && (mark.range.count <= 3 || reading.folded.bytes[mark.range].suffix(4).contains(0x20))
        sentences = isShort ? 0 : Int(counts.sentences)
        blocks = Int(counts.blocks)
        hasColon = counts.colons > 0
        guard sentences == 0, blocks == 0 else { return }
        var index = reading.firstMark(from: gap.lowerBound)
        while index < reading.marks.count, reading.marks[index].range.lowerBound < gap.upperBound {
            if reading.marks[index].concepts.contains(.expiry) { spansExpiry = true }
            index += 1
        }
    }

    /// Whether nothing but punctuation and at most one line end lies between.
    var isLabel: Bool { words == 0 && sentences == 0 && blocks <= 1 }
    /// Whether a few words of one sentence lie between.
    var isClose: Bool { words <= 4 && sentences == 0 && blocks == 0 }
    /// Whether the name stands in the sentence that leads up to the token, on this line or on the one above.
    var isLead: Bool { sentences == 0 && blocks <= 1 }
    /// Whether both stand in one sentence.
    var isSameSentence: Bool { sentences == 0 && blocks == 0 }
}
