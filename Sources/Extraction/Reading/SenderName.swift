internal import Words

/// The name of a sender in whose words something else may be named: "OTP Bank" hands over no one-time password by its name.
struct SenderName: Sendable {
    /// The folded name; empty where no word of it in capitals names a code, or only the last one.
    private let bytes: [UInt8]

    init(_ name: String) {
        let folded = FoldedText(name)
        // "Code Acme" is a code of Acme, and "OTP Bank" a bank.
        let named = PhraseBook.all.marks(in: folded).contains { mark in
            !mark.concepts.isDisjoint(with: .typed) && mark.range.upperBound < folded.bytes.count
                && LetterCase(Self.written(name, folded, mark.range)) == .upper
        }
        bytes = named ? folded.bytes : []
    }

    /// Phrases without those behind which the name of the sender goes on.
    func removed(from marks: [PhraseBook.Mark], of text: [UInt8]) -> [PhraseBook.Mark] {
        guard !bytes.isEmpty else { return marks }
        var (places, end) = ([Range<Int>](), 0)
        while let next = text[end...].end(ofFirst: bytes) {
            let place = next - bytes.count..<next
            if Self.isWhole(place, in: text) { places.append(place) }
            end = next
        }
        return marks.filter { mark in
            let next = places.partitioningIndex { $0.upperBound > mark.range.upperBound }
            return next == places.count || places[next].lowerBound > mark.range.lowerBound
        }
    }

    private static func written(_ name: String, _ folded: FoldedText, _ range: Range<Int>) -> String {
        String(decoding: Array(name.utf8)[folded.source(of: range)], as: UTF8.self)
    }

    /// Whether no word goes on before or behind a place, and no colon stands behind it: "ACME PIN Service: 482913".
    private static func isWhole(_ place: Range<Int>, in text: [UInt8]) -> Bool {
        let next = place.upperBound < text.count ? text[place.upperBound] : 0x20
        return !(place.lowerBound > 0 && WordCharacter.isWord(text[place.lowerBound - 1]))
            && !WordCharacter.isWord(next) && next != UInt8(ascii: ":")
    }
}
