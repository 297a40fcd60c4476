/// Every phrase of every language in one trie, so that a text is read for all of them in one pass.
final class PhraseBook: Sendable {
    /// A phrase found in a folded text.
    struct Mark: Sendable, Hashable {
        /// Where it stands in the folded text.
        var range: Range<Int>
        /// What it means.
        var concepts: ConceptSet
    }

    /// The phrases of ``Language/all``.
    static let standard = PhraseBook(Language.all)

    /// Phrases that begin where a word begins.
    private let words: PhraseTrie
    /// Phrases that begin anywhere: compounds' last parts, and scripts written without blanks.
    private let fragments: PhraseTrie

    init(_ languages: [Language]) {
        var words = PhraseList()
        var fragments = PhraseList()
        for language in languages {
            for (concept, list) in language.phrases {
                var list = list
                list.withUTF8 { list in
                    var start = 0
                    while start <= list.count {
                        let end = list[start...].firstIndex(of: UInt8(ascii: "|")) ?? list.count
                        if let phrase = Phrase(start..<end, in: list, concept) {
                            if phrase.beginsAnywhere {
                                fragments.add(phrase, from: list)
                            } else {
                                words.add(phrase, from: list)
                            }
                        }
                        start = end + 1
                    }
                }
            }
        }
        self.words = PhraseTrie(words)
        self.fragments = PhraseTrie(fragments)
    }

    /// The phrases in a text, ascending; of names of codes that lie inside one another only the longest.
    func marks(in text: FoldedText) -> [Mark] {
        var marks: [Mark] = []
        let blanked = text.bytes.map(PhraseTrie.asBlank)
        let bytes = blanked.span
        // The first byte of the character before, a blank at the start.
        var before = UInt8(ascii: " ")
        for at in bytes.indices {
            let byte = bytes[at]
            guard byte & 0xC0 != 0x80 else { continue }
            // A three-byte script before ASCII is a border too: "您的OTP".
            let wordStart = !WordCharacter.isWord(before) || (before >= 0xE0 && byte < 0x80)
            if let found = longest(at: at, in: bytes, of: text, wordStart: wordStart) { marks.append(found) }
            before = byte
        }
        return withoutInnerNames(marks)
    }

    @inline(__always)
    private func longest(
        at start: Int, in bytes: Span<UInt8>, of text: FoldedText, wordStart: Bool
    ) -> Mark? {
        let anywhere = fragments.longest(at: start, in: bytes, of: text)
        guard wordStart else { return anywhere }
        guard let word = words.longest(at: start, in: bytes, of: text) else { return anywhere }
        guard let anywhere else { return word }
        if word.range.upperBound == anywhere.range.upperBound {
            return Mark(range: word.range, concepts: word.concepts.union(anywhere.concepts))
        }
        return word.range.upperBound > anywhere.range.upperBound ? word : anywhere
    }

    private func withoutInnerNames(_ marks: [Mark]) -> [Mark] {
        var end = 0
        return marks.compactMap { mark in
            guard !mark.concepts.isDisjoint(with: .names) else { return mark }
            guard mark.range.upperBound > end else {
                let rest = mark.concepts.subtracting(.names)
                return rest.isEmpty ? nil : Mark(range: mark.range, concepts: rest)
            }
            end = mark.range.upperBound
            return mark
        }
    }
}
