import Words

/// The tables of a ``PhraseGate`` on their way.
struct GateCompiler {
    /// What a byte tells.
    private(set) var kinds: [UInt8]
    /// What three or four bytes tell of phrases that begin anywhere, seven answers in a byte.
    private(set) var fragmentStarts = [UInt8](repeating: 0, count: 1 << PhraseGate.fragmentStartBits)
    /// What four, six or eight tell, seven answers in a byte.
    private(set) var answers = [UInt8](repeating: 0, count: 1 << PhraseGate.answerBits)
    /// What two or three tell, three answers in a byte.
    private(set) var shorts = [UInt8](repeating: 0, count: 1 << PhraseGate.shortBits)

    init(words: PhraseList, fragments: PhraseList) {
        kinds = (UInt8.min...UInt8.max).map { PhraseGate.kind($0, isPhrase: false) }
        for phrase in words.phrases { add(phrase, words.bytes, .words) }
        for phrase in fragments.phrases { add(phrase, fragments.bytes, .fragments) }
    }

    private mutating func add(_ phrase: Phrase, _ list: [UInt8], _ kind: PhraseGate.Kind) {
        let bytes = list[Int(phrase.words.lowerBound)..<Int(phrase.words.upperBound)]
        guard let first = bytes.first else { return }
        if kind == .fragments { addStarts(bytes) }
        if let depth = PhraseGate.depths.first(where: { $0 <= bytes.count }) {
            let (byte, shift) = PhraseGate.place(of: Self.number(bytes.prefix(depth)), kind)
            answers[byte] |= 1 << shift
        } else if bytes.count == 1 {
            kinds[Int(first)] = PhraseGate.kind(first, isPhrase: true)
        } else {
            let (byte, shift) = PhraseGate.place(ofShort: Self.number(bytes), kind)
            shorts[byte] |= (phrase.isOpen ? PhraseGate.open : PhraseGate.closed) << shift
        }
    }

    /// Notes how a phrase begins anywhere, and what may stand behind one that is shorter.
    private mutating func addStarts(_ bytes: ArraySlice<UInt8>) {
        let wanted = bytes[bytes.startIndex] < 0x80 ? 4 : 3
        let known = 8 * min(bytes.count, wanted)
        let word = UInt32(truncatingIfNeeded: Self.number(bytes.prefix(wanted)))
        for rest in 0..<(UInt32(1) << UInt32(8 * wanted - known)) {
            let (byte, shift) = PhraseGate.place(ofFragment: word | rest << UInt32(known))
            fragmentStarts[byte] |= 1 << shift
        }
    }

    /// Bytes as a number, the first of them the lowest.
    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
