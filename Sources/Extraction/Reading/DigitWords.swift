import Words

/// Words for the signs of a code, which name one only where they are to be typed: "enter the digits", not "the figures of the
/// week".
enum DigitWords {
    /// The phrases of a text, with those words named as a code whose sentence asks to type them.
    static func named(
        in marks: [PhraseBook.Mark], of bytes: [UInt8]
    ) -> [PhraseBook.Mark] {
        guard marks.contains(where: { $0.concepts.contains(.digits) }) else { return marks }
        let gauge = Gauge(bytes)
        var named = marks
        for index in marks.indices where marks[index].concepts.contains(.digits) {
            let near = marks[max(0, index - reach)..<min(marks.count, index + reach + 1)]
            if near.contains(where: { isAsking($0, for: marks[index], in: bytes, gauge) }) {
                named[index].concepts.insert(ConceptSet(.code))
            }
        }
        return named
    }

    /// How many phrases before and behind such a word are looked at.
    private static let reach = 8

    /// Whether a phrase asks to type something, or says what for, in the sentence of a word.
    private static func isAsking(
        _ mark: PhraseBook.Mark, for word: PhraseBook.Mark, in bytes: [UInt8], _ gauge: Gauge
    ) -> Bool {
        !mark.concepts.isDisjoint(with: asking)
            && gauge.isSentence(between: mark.range, word.range, of: bytes)
    }

    private static let asking: ConceptSet = [
        ConceptSet(.enter), ConceptSet(.signIn), ConceptSet(.confirm), ConceptSet(.reset),
    ]
}
