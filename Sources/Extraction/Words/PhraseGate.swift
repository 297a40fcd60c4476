/// How the phrases of two tries begin: a look at two bytes, and then at three, four or six, tells that most places of a text
/// begin none.
struct PhraseGate: Sendable {
    /// What may begin at a place.
    struct Way: OptionSet, Sendable {
        let rawValue: UInt8

        /// Phrases that begin where a word does, and those that begin anywhere, of six bytes or more.
        static let word = Way(rawValue: 1)
        static let fragment = Way(rawValue: 2)
        /// The same of four or five.
        static let middleWord = Way(rawValue: 4)
        static let middleFragment = Way(rawValue: 8)
        /// The same of two or three.
        static let shortWord = Way(rawValue: 16)
        static let shortFragment = Way(rawValue: 32)
        /// The same of one.
        static let tinyWord = Way(rawValue: 64)
        static let tinyFragment = Way(rawValue: 128)

        /// What begins where a word does.
        static let ofWords: Way = [.word, .middleWord, .shortWord, .tinyWord]
        /// What begins anywhere.
        static let ofFragments: Way = [.fragment, .middleFragment, .shortFragment, .tinyFragment]
        static let long: Way = [.word, .fragment]
        static let middle: Way = [.middleWord, .middleFragment]
        static let short: Way = [.shortWord, .shortFragment]
        /// What has fewer than four bytes.
        static let upToThree: Way = [.shortWord, .shortFragment, .tinyWord, .tinyFragment]
    }

    /// What three, four or six bytes tell, by their hash, two answers in a byte: the two lower bits are the ways of phrases of four
    /// bytes or more that begin with them, the others are ``closed`` and ``open``.
    private var answers = [UInt8](repeating: 0, count: 1 << Self.bits / 2)
    /// Which phrases may be read where two bytes stand; in the upper half those that may not be read behind the first of them: behind a
    /// letter or digit of ASCII no word begins.
    private var pairs: [UInt16] = (0..<1 << 16).map { pair in
        WordCharacter.isAlphanumeric(UInt8(pair & 0xFF)) ? UInt16(Way.ofWords.rawValue) << 8 : 0
    }

    private static let bits = 18
    /// How many bytes of a long phrase are looked at.
    private static let depth = 6
    /// A phrase of three bytes that its last word ends: something else must follow.
    private static let closed: UInt8 = 4
    /// Any other of two or three bytes, of two with what may follow.
    private static let open: UInt8 = 8

    init(words: PhraseList, fragments: PhraseList) {
        for phrase in words.phrases { add(phrase, words.bytes, 0) }
        for phrase in fragments.phrases { add(phrase, fragments.bytes, 1) }
    }

    /// Adds a phrase; `place` is 0 for one that begins where a word does, 1 for one that begins anywhere.
    private mutating func add(_ phrase: Phrase, _ list: [UInt8], _ place: UInt8) {
        let bytes = list[Int(phrase.words.lowerBound)..<Int(phrase.words.upperBound)]
        let word = bytes.prefix(Self.depth).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let pair = Int(word & 0xFFFF)
        switch bytes.count {
        case 1:
            for next in Self.next(behind: phrase) {
                open(Int(word | next << 8), Way.tinyWord.rawValue << place)
            }
        case 2:
            open(pair, Way.shortWord.rawValue << place)
            for next in Self.next(behind: phrase) { answer(word | next << 16, Self.open) }
        case 3:
            open(pair, Way.shortWord.rawValue << place)
            answer(word, phrase.isOpen ? Self.open : Self.closed)
        case 4..<Self.depth:
            open(pair, Way.middleWord.rawValue << place)
            answer(word & 0xFFFF_FFFF, Way.word.rawValue << place)
        default:
            open(pair, Way.word.rawValue << place)
            answer(word, Way.word.rawValue << place)
        }
    }

    private mutating func open(_ pair: Int, _ way: UInt8) { pairs[pair] |= UInt16(way) }

    private mutating func answer(_ word: UInt64, _ answer: UInt8) {
        let place = Self.hash(word)
        answers[place >> 1] |= answer << (place & 1 == 0 ? 0 : 4)
    }

    /// The bytes that may stand behind a phrase.
    private static func next(behind phrase: Phrase) -> [UInt64] {
        (UInt8.min...UInt8.max).filter { phrase.isOpen || endsWord($0) }.map(UInt64.init)
    }

    /// Whether a word may end before a byte: behind it none of its script goes on.
    @inline(__always)
    private static func endsWord(_ next: UInt8) -> Bool { !WordCharacter.isWord(next) || next >= 0xE0 }

    /// Gives every place of a text where a phrase may begin, ascending, with what may begin there.
    func forEachBeginning(in text: [UInt8], _ body: (_ place: Int, _ way: Way) -> Void) {
        text.withUnsafeBytes { text in
            answers.withUnsafeBufferPointer { answers in
                pairs.withUnsafeBufferPointer { pairs in
                    // Behind the last places too few bytes stand: anything may begin there.
                    let last = max(0, text.count - 7)
                    var barred: UInt8 = 0
                    for place in 0..<last {
                        let pair = text.loadUnaligned(fromByteOffset: place, as: UInt16.self).littleEndian
                        let told = pairs[Int(pair)]
                        var way = UInt8(truncatingIfNeeded: told) & ~barred
                        barred = UInt8(truncatingIfNeeded: told >> 8)
                        guard way != 0 else { continue }
                        let word = text.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
                        if way & Way.long.rawValue != 0 {
                            way &= Self.answer(to: word & 0xFFFF_FFFF_FFFF, in: answers) | ~Way.long.rawValue
                        }
                        if way & Way.middle.rawValue != 0 {
                            let answer = Self.answer(to: word & 0xFFFF_FFFF, in: answers) << 2
                            way &= answer | ~Way.middle.rawValue
                        }
                        if way & Way.short.rawValue != 0 {
                            let answer = Self.answer(to: word & 0xFF_FFFF, in: answers)
                            let isThere =
                                answer & Self.open != 0
                                || answer & Self.closed != 0
                                    && Self.endsWord(UInt8(truncatingIfNeeded: word >> 24))
                            if !isThere { way &= ~Way.short.rawValue }
                        }
                        if way != 0 { body(place, Way(rawValue: way)) }
                    }
                    for place in last..<text.count { body(place, .upToThree) }
                }
            }
        }
    }

    @inline(__always)
    private static func answer(to word: UInt64, in answers: UnsafeBufferPointer<UInt8>) -> UInt8 {
        let place = hash(word)
        return answers[place &>> 1] &>> (place & 1 == 0 ? 0 : 4)
    }

    /// The place of some bytes, the first of them the lowest.
    @inline(__always)
    private static func hash(_ word: UInt64) -> Int {
        Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
    }
}
