internal import Words

/// The name of a sender in whose words something else may be named: "OTP Bank" hands over no one-time password by its name.
struct SenderName: Sendable {
    /// The folded name; empty where no word of it in capitals names a code, or only the last one.
    private let bytes: [UInt8]
    /// The folded name between quotation marks; empty where no word of it names anything.
    private let quoted: [UInt8]

    init(_ name: String) {
        let folded = FoldedText(name)
        // "Code Acme" is a code of Acme, and "OTP Bank" a bank.
        let marks = PhraseBook.all.marks(in: folded)
        quoted =
            marks.contains { !$0.concepts.isDisjoint(with: .names) }
                && !marks.contains {
                    $0.range == 0..<folded.bytes.count && !$0.concepts.isDisjoint(with: .typed)
                }
            ? Array("\"".utf8) + folded.bytes + Array("\"".utf8) : []
        let named = marks.contains { mark in
            !mark.concepts.isDisjoint(with: .typed) && mark.range.upperBound < folded.bytes.count
                && LetterCase(Self.written(name, folded, mark.range)) == .upper
        }
        bytes = named ? folded.bytes : []
    }

    /// Phrases without those behind which the name of the sender goes on, and those of that name between quotation marks.
    func removed(from marks: [PhraseBook.Mark], of text: [UInt8]) -> [PhraseBook.Mark] {
        let titles =
            quoted.isEmpty || !text.contains(UInt8(ascii: "\"")) ? [] : Self.places(of: quoted, in: text)
        let places = Self.places(of: bytes, in: text).filter { Self.isWhole($0, in: text) }
        guard !titles.isEmpty || !places.isEmpty else { return marks }
        return marks.filter { !Self.isWithin(titles, $0.range) && !Self.isWithin(places, $0.range) }
    }

    /// Whether one of some places, ascending, goes on behind a range that it contains.
    private static func isWithin(_ places: [Range<Int>], _ range: Range<Int>) -> Bool {
        let next = places.partitioningIndex { $0.upperBound > range.upperBound }
        return next < places.count && places[next].lowerBound <= range.lowerBound
    }

    private static func places(of name: [UInt8], in text: [UInt8]) -> [Range<Int>] {
        guard !name.isEmpty else { return [] }
        var (places, end) = ([Range<Int>](), 0)
        while let next = text[end...].end(ofFirst: name) {
            places.append(next - name.count..<next)
            end = next
        }
        return places
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
