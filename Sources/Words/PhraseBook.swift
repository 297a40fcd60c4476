/// Every phrase of every language, so that a text is read for all of them in one pass: two tries, read where they lie in the
/// program.
public struct PhraseBook: Sendable {
    /// A phrase found in a folded text.
    public struct Mark: Sendable, Hashable {
        /// Where it stands in the folded text.
        public var range: Range<Int>
        /// What it means.
        public var concepts: ConceptSet

        /// A phrase at a place.
        @inlinable public init(range: Range<Int>, concepts: ConceptSet) {
            self.range = range
            self.concepts = concepts
        }
    }

    /// Phrases that begin where a word begins.
    private let words: PhraseTrie
    /// Phrases that begin anywhere: compounds' last parts, and scripts written without blanks.
    private let fragments: PhraseTrie
    private let gate: PhraseGate

    /// The phrases of a compiled form: its parts by ``CompiledPart``.
    package init(compiled whole: PackedBytes) {
        gate = PhraseGate(whole)
        words = PhraseTrie(
            beginnings: .wordBeginnings, jumps: .wordJumps, nodes: .wordNodes, tails: .wordTails, in: whole)
        fragments = PhraseTrie(
            beginnings: .fragmentBeginnings, jumps: .fragmentJumps, nodes: .fragmentNodes,
            tails: .fragmentTails, in: whole)
    }

    /// The phrases in a text, ascending; of names of codes that lie inside one another only the longest, a "privacy policy"
    /// keeps nothing secret, and an "e-post" address sends nothing by post.
    public func marks(in text: FoldedText) -> [Mark] {
        var marks: [Mark] = []
        let count = text.bytes.count
        let blanked = Self.blanked(text.bytes)
        let bytes = blanked.span
        gate.forEachBeginning(in: blanked, count: count) { at, way in
            let byte = bytes[at]
            guard byte & 0xC0 != 0x80 else { return }
            let anywhere = fragment(at: at, way, in: bytes, of: text).map {
                Self.whole($0, in: bytes, of: count)
            }
            guard !way.isDisjoint(with: .words), Self.beginsWord(byte, at: at, in: bytes),
                let word = words.longest(at: at, isShort: way.contains(.shortWord), in: bytes, of: text)
            else {
                if let anywhere, !Self.isGlued(at, in: bytes) { marks.append(anywhere) }
                return
            }
            guard !Self.isGlued(at, in: bytes) else { return }
            marks.append(Self.longer(Self.whole(word, in: bytes, of: count), anywhere))
        }
        return tidied(marks)
    }

    /// Hyphens and apostrophes count as blanks, in phrases and in text.
    package static func asBlank(_ byte: UInt8) -> UInt8 {
        // Two choices, and no branch: many bytes at a time.
        let byte = byte == UInt8(ascii: "-") ? 0x20 : byte
        return byte == UInt8(ascii: "'") ? 0x20 : byte
    }

    /// A text with ``asBlank(_:)`` done, and ``PhraseGate/padding`` behind it.
    private static func blanked(_ text: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: text.count + PhraseGate.padding) { bytes, count in
            for at in text.indices { bytes[at] = asBlank(text[at]) }
            for at in 0..<PhraseGate.padding { bytes[text.count + at] = 0 }
            count = text.count + PhraseGate.padding
        }
    }

    private func fragment(
        at place: Int, _ way: PhraseGate.Way, in bytes: Span<UInt8>, of text: FoldedText
    ) -> Mark? {
        guard !way.isDisjoint(with: .fragments) else { return nil }
        return fragments.longest(at: place, isShort: way.contains(.shortFragment), in: bytes, of: text)
    }

    /// `login_codes.sql`: whether a word goes on behind an underscore and ends before a sign, as in what programs call something.
    private static func isGlued(_ place: Int, in bytes: Span<UInt8>) -> Bool {
        guard place > 1, bytes[place - 1] == UInt8(ascii: "_"), WordCharacter.isWord(bytes[place - 2]) else {
            return false
        }
        var end = place
        let last = min(bytes.count, place + Limits.gluedBytes)
        while end < last, WordCharacter.isWord(bytes[end]) || bytes[end] == UInt8(ascii: "_") { end += 1 }
        return end < last && ".([/;".utf8.contains(bytes[end])
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
    private static func whole(_ mark: Mark, in bytes: Span<UInt8>, of count: Int) -> Mark {
        var end = mark.range.upperBound
        let last = min(count, end + Limits.endingBytes)
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

    /// Without names inside names, without secrecy inside what links aside are called, and without "post" inside "e-post".
    private func tidied(_ marks: [Mark]) -> [Mark] {
        // Where the last name ends, the last word of a link aside, and the last address.
        var (nameEnd, asideEnd, addressEnd) = (0, 0, 0)
        return marks.compactMap { mark in
            let end = mark.range.upperBound
            var concepts = mark.concepts
            if end <= asideEnd { concepts.subtract(ConceptSet(.secrecy)) }
            if concepts.contains(.never) { asideEnd = max(asideEnd, end) }
            if end <= addressEnd { concepts.subtract(ConceptSet(.elsewhere)) }
            if concepts.contains(.address) { addressEnd = max(addressEnd, end) }
            if !concepts.isDisjoint(with: .names) {
                if end > nameEnd { nameEnd = end } else { concepts.subtract(.names) }
            }
            return concepts.isEmpty ? nil : Mark(range: mark.range, concepts: concepts)
        }
    }
}
