import Words

/// What lies between two places of a folded text, counted once for all that ask.
///
/// The counts up to every 32nd byte are kept, so that an answer costs the same however far apart the places are.
struct Gauge: Sendable {
    /// Words, ends of sentences, ends of blocks, colons, and characters of unspaced scripts.
    struct Counts: Sendable {
        var words: Int32 = 0
        var sentences: Int32 = 0
        var blocks: Int32 = 0
        var colons: Int32 = 0
        var unspaced: Int32 = 0
    }

    private static let step = 32
    private var sums: [Counts] = []

    init(_ bytes: [UInt8]) {
        sums.reserveCapacity(bytes.count / Self.step + 1)
        var counts = Counts()
        var start = 0
        while start <= bytes.count {
            sums.append(counts)
            let end = min(start + Self.step, bytes.count)
            Self.count(bytes, start..<end, into: &counts)
            start += Self.step
        }
    }

    /// What lies in a range, as one finds who reads it alone: a word that it cuts counts, and so does a full stop at
    /// its end.
    func counts(in range: Range<Int>, of bytes: [UInt8]) -> Counts {
        guard let last = range.last else { return Counts() }
        var counts = upTo(range.upperBound, in: bytes)
        let before = upTo(range.lowerBound, in: bytes)
        counts.words -= before.words
        counts.sentences -= before.sentences
        counts.blocks -= before.blocks
        counts.colons -= before.colons
        counts.unspaced -= before.unspaced
        if range.lowerBound > 0, WordCharacter.isWord(bytes[range.lowerBound]),
            WordCharacter.isWord(bytes[range.lowerBound - 1])
        {
            counts.words += 1
        }
        if range.upperBound < bytes.count, bytes[range.upperBound] > 0x20, Self.isStop(bytes[last]) {
            counts.sentences += 1
        }
        return counts
    }

    /// Whether no sentence ends between two stretches, whichever is the first, and no more blocks than told.
    func isSentence(
        between one: Range<Int>, _ other: Range<Int>, blocks: Int32 = 0, of bytes: [UInt8]
    ) -> Bool {
        let start = min(one.upperBound, other.upperBound)
        let counts = counts(in: start..<max(start, max(one.lowerBound, other.lowerBound)), of: bytes)
        return counts.sentences == 0 && counts.blocks <= blocks
    }

    private func upTo(_ place: Int, in bytes: [UInt8]) -> Counts {
        var counts = sums[place / Self.step]
        Self.count(bytes, place / Self.step * Self.step..<place, into: &counts)
        return counts
    }

    /// Counts in no more than ``step`` bytes.
    private static func count(_ bytes: [UInt8], _ range: Range<Int>, into counts: inout Counts) {
        var before = range.lowerBound > 0 ? tallies[Int(bytes[range.lowerBound - 1])] : 0
        var tally: UInt64 = 0
        bytes.withUnsafeBufferPointer { bytes in
            tallies.withUnsafeBufferPointer { tallies in
                for at in range {
                    let own = tallies[Int(bytes[at])]
                    // A word is counted where it begins.
                    tally &+= own &- (own & before & 1)
                    before = own
                    guard own == 0, isStop(bytes[at]) else { continue }
                    // ". . . ." leads on from a label to what stands at the end of its line.
                    if at + 1 == bytes.count || bytes[at + 1] <= 0x20, at == 0 || bytes[at - 1] > 0x20,
                        !isOrdinal(at, bytes), !isAbbreviation(at, bytes)
                    {
                        counts.sentences &+= 1
                    }
                }
            }
        }
        counts.words &+= Int32(tally & 0xFF)
        counts.unspaced &+= Int32(tally >> 8 & 0xFF)
        counts.blocks &+= Int32(tally >> 16 & 0xFF)
        counts.colons &+= Int32(tally >> 24 & 0xFF)
    }

    /// What each byte counts for, eight bits each, the lowest first: a word, one of an unspaced script, a block's end, a colon.
    private static let tallies: [UInt64] = (UInt8.min...UInt8.max).map { byte in
        switch byte {
        case 0xE3..<0xF0: 0x0101
        case _ where WordCharacter.isWord(byte): 1
        case FoldedText.blockBreak: 1 << 16
        case UInt8(ascii: ":"), UInt8(ascii: "="): 1 << 24
        default: 0
        }
    }

    /// Whether the full stop at a place makes a day of a number.
    ///
    /// "am 3. Juni", "dne 12. ledna".
    private static func isOrdinal(_ at: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes[at] == UInt8(ascii: "."), at > 1, WordCharacter.isDigit(bytes[at - 1]),
            at + 2 < bytes.count, bytes[at + 1] == 0x20
        else { return false }
        let start = WordCharacter.isDigit(bytes[at - 2]) ? at - 3 : at - 2
        return start >= 0 && bytes[start] == 0x20
    }

    /// Whether the word before the full stop at a place is one that has it to itself, as titles and firms do.
    private static func isAbbreviation(_ at: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes[at] == UInt8(ascii: "."), at + 2 < bytes.count, bytes[at + 1] == 0x20 else {
            return false
        }
        let word = bytes[max(0, at - 5)..<at].reversed().prefix(while: WordCharacter.isLetter)
        guard (2...4).contains(word.count),
            word.count == at || !WordCharacter.isWord(bytes[at - word.count - 1])
        else {
            return false
        }
        return abbreviations.contains { word.elementsEqual($0.reversed()) }
    }

    /// Titles and firms.
    private static let abbreviations = [
        "inc", "ltd", "corp", "co", "mr", "mrs", "ms", "dr", "st", "sr", "jr", "prof",
    ].map { Array($0.utf8) }

    private static func isStop(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }
}
