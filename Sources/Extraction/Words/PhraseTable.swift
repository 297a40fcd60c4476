/// The phrases of languages in two tries.
final class PhraseTable: Sendable {
    typealias Mark = PhraseBook.Mark

    /// Phrases that begin where a word begins.
    private let words: PhraseTrie
    /// Phrases that begin anywhere: compounds' last parts, and scripts written without blanks.
    private let fragments: PhraseTrie
    private let gate: PhraseGate

    /// - Parameters:
    ///   - languages: Whose phrases it has.
    ///   - isLatin: Whether those that have letters of another script are left out.
    init(_ languages: [Language], isLatin: Bool) {
        var words = PhraseList()
        var fragments = PhraseList()
        let size = languages.reduce(0) { $0 + $1.phrases.values.reduce(0) { $0 + $1.utf8.count } }
        // A phrase has 17 bytes on average.
        words.reserve(size / 16, bytes: size)
        for language in languages {
            for (concept, list) in language.phrases {
                var list = list
                list.withUTF8 { list in
                    var start = 0
                    while start <= list.count {
                        var end = start
                        var isOther = false
                        while end < list.count, list[end] != UInt8(ascii: "|") {
                            if list[end] >= 0xCE, !isOther { isOther = Self.beginsOtherScript(list, at: end) }
                            end += 1
                        }
                        if !(isLatin && isOther), let phrase = Phrase(start..<end, in: list, concept) {
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
        gate = PhraseGate(words: words, fragments: fragments)
        self.words = PhraseTrie(words)
        self.fragments = PhraseTrie(fragments)
    }

    /// Whether a letter as it is written stays one of another script when it is folded: Greek and what follows it, without
    /// the Latin letters from U+1E00 on.
    private static func beginsOtherScript(_ list: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        switch list[place] {
        case 0xE1: place + 1 < list.count && list[place + 1] < 0xB8
        case 0xE2: false
        case 0xCE...0xED: true
        default: false
        }
    }

    /// The phrases in a text, ascending; of names of codes that lie inside one another only the longest.
    func marks(in text: FoldedText) -> [Mark] {
        var marks: [Mark] = []
        var blanked = text.bytes
        blanked.withUnsafeMutableBufferPointer { bytes in
            // Two choices, and no branch: many bytes at a time.
            for at in 0..<bytes.count {
                let byte = bytes[at] == UInt8(ascii: "-") ? 0x20 : bytes[at]
                bytes[at] = byte == UInt8(ascii: "'") ? 0x20 : byte
            }
        }
        let bytes = blanked.span
        gate.forEachBeginning(in: blanked) { at, way in
            let byte = bytes[at]
            guard byte & 0xC0 != 0x80 else { return }
            let anywhere = fragment(at: at, way, in: bytes, of: text).map { Self.whole($0, in: bytes) }
            guard !way.isDisjoint(with: .ofWords), Self.beginsWord(byte, at: at, in: bytes),
                let word = words.longest(
                    at: at, isShort: !way.isDisjoint(with: [.shortWord, .tinyWord]), in: bytes, of: text)
            else {
                if let anywhere { marks.append(anywhere) }
                return
            }
            marks.append(Self.longer(Self.whole(word, in: bytes), anywhere))
        }
        return withoutInnerNames(marks)
    }

    private func fragment(
        at place: Int, _ way: PhraseGate.Way, in bytes: Span<UInt8>, of text: FoldedText
    ) -> Mark? {
        guard !way.isDisjoint(with: .ofFragments) else { return nil }
        return fragments.longest(
            at: place, isShort: !way.isDisjoint(with: [.shortFragment, .tinyFragment]), in: bytes, of: text)
    }

    /// Whether a word begins at the first byte of a character.
    private static func beginsWord(_ byte: UInt8, at place: Int, in bytes: Span<UInt8>) -> Bool {
        guard place > 0 else { return true }
        var start = place - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        // A three-byte script before ASCII is a border too: "您的OTP".
        return !WordCharacter.isWord(bytes[start]) || (bytes[start] >= 0xE0 && byte < 0x80)
    }

    /// A phrase whose last word goes on, up to the end of that word as far as it is written alike: in ASCII, or in an alphabet of
    /// two bytes a letter.
    private static func whole(_ mark: Mark, in bytes: Span<UInt8>) -> Mark {
        var end = mark.range.upperBound
        let last = min(bytes.count, end + Limits.endingBytes)
        var lead = end - 1
        while lead > 0, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
        switch bytes[lead] {
        case 0..<0x80:
            while end < last, WordCharacter.isLetter(bytes[end]) { end += 1 }
        case 0xC3..<0xE0:
            while end + 1 < last, (0xC3..<0xE0).contains(bytes[end]) { end += 2 }
        default: break
        }
        return Mark(range: mark.range.lowerBound..<end, concepts: mark.concepts)
    }

    private static func longer(_ word: Mark, _ anywhere: Mark?) -> Mark {
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
