import Words

/// The two tables of a ``PhraseGate`` on their way.
struct GateCompiler {
    /// What two bytes tell, two bytes each.
    private(set) var pairs: [UInt8]
    /// What three, four or six tell, three answers in a byte.
    private(set) var answers = [UInt8](repeating: 0, count: 1 << PhraseGate.answerBits)

    init(words: PhraseList, fragments: PhraseList) {
        pairs = (0..<1 << 16).flatMap { pair in
            let isBar = WordCharacter.isAlphanumeric(UInt8(pair & 0xFF))
            return [isBar ? UInt8(PhraseGate.Way.barsWords.rawValue) : 0, 0]
        }
        for phrase in words.phrases { add(phrase, words.bytes, 0) }
        for phrase in fragments.phrases { add(phrase, fragments.bytes, 1) }
    }

    /// Adds a phrase; `place` is 0 for one that begins where a word does, 1 for one that begins anywhere.
    private mutating func add(_ phrase: Phrase, _ list: [UInt8], _ place: Int) {
        let bytes = list[Int(phrase.words.lowerBound)..<Int(phrase.words.upperBound)]
        let word = bytes.prefix(PhraseGate.depth).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let pair = Int(word & 0xFFFF)
        switch bytes.count {
        case 0: break
        case 1:
            for next in Self.next(behind: phrase) { open(Int(word | next << 8), .tinyWord, place) }
        case 2:
            open(pair, .shortWord, place)
            for next in Self.next(behind: phrase) { answer(word | next << 16, PhraseGate.open) }
        case 3:
            open(pair, .shortWord, place)
            answer(word, phrase.isOpen ? PhraseGate.open : PhraseGate.closed)
        case 4..<PhraseGate.depth:
            open(pair, .middleWord, place)
            answer(word & 0xFFFF_FFFF, 1 << UInt8(place))
        default:
            open(pair, .word, place)
            answer(word, 1 << UInt8(place))
        }
    }

    private mutating func open(_ pair: Int, _ way: PhraseGate.Way, _ place: Int) {
        pairs[pair * 2 + place] |= UInt8(way.rawValue)
    }

    private mutating func answer(_ word: UInt64, _ answer: UInt8) {
        let (byte, shift) = PhraseGate.place(of: word)
        answers[byte] |= answer << shift
    }

    /// The bytes that may stand behind a phrase.
    private static func next(behind phrase: Phrase) -> [UInt64] {
        (UInt8.min...UInt8.max).filter { phrase.isOpen || PhraseGate.endsWord($0) }.map(UInt64.init)
    }
}
