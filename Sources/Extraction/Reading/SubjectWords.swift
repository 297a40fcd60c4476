internal import Words

/// The words of a subject that nothing is known of, or that they may name a code: "Ihre Freigabeziffer" says what 618402 is behind
/// "Freigabeziffer:".
struct SubjectWords: Sendable {
    private var words: [[UInt8]] = []

    var isEmpty: Bool { words.isEmpty }

    /// Those of a subject, without what is known to name something else or to say what the letter does, and without the sender's name.
    init(_ subject: Reading?, sender: [UInt8]) {
        guard let subject else { return }
        let own = Set(Self.ranges(in: sender, 0..<sender.count).map { Array(sender[$0]) })
        for range in Self.ranges(in: subject.folded.bytes, 0..<subject.folded.bytes.count)
        where words.count < Limits.subjectWords {
            let word = Array(subject.folded.bytes[range])
            let isKnown = subject.marks(around: range, within: Limits.sentence).contains {
                $0.range.overlaps(range) && $0.concepts.isDisjoint(with: Self.ofCodes)
            }
            if Self.isLong(word[...]), !isKnown, !own.contains(word) { words.append(word) }
        }
    }

    /// Where one of them stands last in a stretch, in whatever form, with so many words behind it at most.
    func last(in reading: Reading, _ stretch: Range<Int>, within most: Int) -> Range<Int>? {
        let bytes = reading.folded.bytes
        return Self.ranges(in: bytes, stretch).suffix(most + 1).last { range in
            words.contains { Self.isForm(bytes[range], of: $0[...]) }
        }
    }

    private static let ofCodes = ConceptSet.typed.union([ConceptSet(.digits), ConceptSet(.password)])

    /// Whether two words begin alike, and differ in their endings at most.
    private static func isForm(_ one: ArraySlice<UInt8>, of other: ArraySlice<UInt8>) -> Bool {
        let alike = zip(one, other).prefix { $0 == $1 }.count
        return isLong(one.prefix(alike)) && alike * 10 >= max(one.count, other.count) * 7
    }

    /// Whether it has five letters at least, or as many as tell words apart in scripts of two and three bytes a letter.
    private static func isLong(_ word: ArraySlice<UInt8>) -> Bool {
        word.count >= (word.first.map { $0 < 0x80 } ?? true ? 5 : 8)
    }

    /// The words of letters in a stretch.
    private static func ranges(in bytes: [UInt8], _ stretch: Range<Int>) -> [Range<Int>] {
        bytes[stretch].split { !WordCharacter.isLetter($0) && $0 < 0x80 }.map { $0.startIndex..<$0.endIndex }
    }
}
