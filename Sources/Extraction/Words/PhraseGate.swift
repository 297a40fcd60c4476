/// How the phrases of two tries begin: a look at two bytes, and then at four, tells that most places of a text begin none.
struct PhraseGate: Sendable {
    /// What may begin at a place.
    struct Way: OptionSet, Sendable {
        let rawValue: UInt8

        /// Phrases that begin where a word does, and those that begin anywhere.
        static let word = Way(rawValue: 1)
        static let fragment = Way(rawValue: 2)
        /// The same with fewer than four bytes.
        static let shortWord = Way(rawValue: 4)
        static let shortFragment = Way(rawValue: 8)
    }

    /// For each hash of four bytes which phrases of as many or more begin with them.
    private var ways = [UInt8](repeating: 0, count: 1 << 15)
    /// For each two bytes, as far as six bits tell them apart, which phrases of any length begin with them.
    private var pairs = [UInt8](repeating: 0, count: 1 << 12)

    init(words: PhraseList, fragments: PhraseList) {
        add(words, .word, short: .shortWord)
        add(fragments, .fragment, short: .shortFragment)
    }

    private mutating func add(_ list: PhraseList, _ way: Way, short: Way) {
        for phrase in list.phrases {
            let start = Int(phrase.words.lowerBound)
            let isShort = phrase.words.count < 4
            if !isShort {
                let word = (0..<4).reduce(UInt32(0)) { $0 | UInt32(list.bytes[start + $1]) << UInt32(8 * $1) }
                ways[Self.hash(word)] |= way.rawValue
            }
            let seconds = phrase.words.count > 1 ? [list.bytes[start + 1]] : Array(UInt8.min...63)
            for second in seconds {
                pairs[Self.place(of: list.bytes[start], second)] |= (isShort ? short : way).rawValue
            }
        }
    }

    /// Gives every place of a text where a phrase may begin, ascending, with what may begin there.
    func forEachBeginning(in text: [UInt8], _ body: (_ place: Int, _ way: Way) -> Void) {
        text.withUnsafeBytes { text in
            ways.withUnsafeBufferPointer { ways in
                pairs.withUnsafeBufferPointer { pairs in
                    // The last places have no four bytes: anything may begin there.
                    let last = max(0, text.count - 3)
                    // Behind a letter or digit of ASCII no word begins.
                    let insideWords = Way.fragment.rawValue | Way.shortFragment.rawValue
                    let long = Way.word.rawValue | Way.fragment.rawValue
                    var isInside = false
                    for place in 0..<last {
                        let first = text[place]
                        var way = pairs[Self.place(of: first, text[place &+ 1])]
                        if isInside { way &= insideWords }
                        isInside = WordCharacter.isAlphanumeric(first)
                        guard way != 0 else { continue }
                        if way & long != 0 {
                            let word = text.loadUnaligned(fromByteOffset: place, as: UInt32.self)
                            way &= ways[Self.hash(word.littleEndian)] | ~long
                        }
                        if way != 0 { body(place, Way(rawValue: way)) }
                    }
                    for place in last..<text.count { body(place, [.shortWord, .shortFragment]) }
                }
            }
        }
    }

    @inline(__always)
    private static func hash(_ word: UInt32) -> Int { Int((word &* 0x9E37_79B1) >> 17) }

    @inline(__always)
    private static func place(of first: UInt8, _ second: UInt8) -> Int {
        Int(first & 63) &<< 6 | Int(second & 63)
    }
}
