internal import Words

/// The name of a sender in whose words something else may be named: "OTP Bank" hands over no one-time password by its name.
struct SenderName: Sendable {
    /// The folded name; empty where it has no such word, or is one word alone.
    private let bytes: [UInt8]

    init(_ name: String) {
        let folded = FoldedText(name)
        let named = PhraseBook.all.marks(in: folded).contains {
            !$0.concepts.isDisjoint(with: .typed) && $0.range.count < folded.bytes.count
        }
        bytes = named ? folded.bytes : []
    }

    /// Phrases without those that only name the sender.
    func removed(from marks: [PhraseBook.Mark], of text: [UInt8]) -> [PhraseBook.Mark] {
        guard !bytes.isEmpty else { return marks }
        var (places, end) = ([Range<Int>](), 0)
        while let next = text[end...].end(ofFirst: bytes) {
            places.append(next - bytes.count..<next)
            end = next
        }
        return marks.filter { mark in
            let next = places.partitioningIndex { $0.upperBound >= mark.range.upperBound }
            return next == places.count || places[next].lowerBound > mark.range.lowerBound
        }
    }
}
