/// How the phrases of two tries begin: a look at four bytes, or at two for the shortest phrases, tells that most places of
/// a text begin none.
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

    /// For each hash of four bytes what begins with them.
    private var ways = [UInt8](repeating: 0, count: 1 << 15)
    /// The same for the first two bytes of phrases that have fewer than four.
    private var shortWays = [UInt8](repeating: 0, count: 1 << 12)

    init(words: PhraseList, fragments: PhraseList) {
        add(words, .word, short: .shortWord)
        add(fragments, .fragment, short: .shortFragment)
    }

    private mutating func add(_ list: PhraseList, _ way: Way, short: Way) {
        for phrase in list.phrases {
            let start = Int(phrase.words.lowerBound)
            switch phrase.words.count {
            case 4...:
                let word = (0..<4).reduce(UInt32(0)) { $0 | UInt32(list.bytes[start + $1]) << UInt32(8 * $1) }
                ways[Self.hash(word)] |= way.rawValue
            case 2...: shortWays[Self.hash(list.bytes[start], list.bytes[start + 1])] |= short.rawValue
            default:
                for second in UInt8.min...63 {
                    shortWays[Self.hash(list.bytes[start], second)] |= short.rawValue
                }
            }
        }
    }

    /// Gives every place of a text where a phrase may begin, ascending, with what may begin there.
    func forEachBeginning(in text: [UInt8], _ body: (_ place: Int, _ way: Way) -> Void) {
        text.withUnsafeBytes { text in
            ways.withUnsafeBufferPointer { ways in
                shortWays.withUnsafeBufferPointer { shortWays in
                    // The last places have no four bytes: anything may begin there.
                    let last = max(0, text.count - 3)
                    // Behind a letter or digit of ASCII no word begins.
                    let insideWords = Way.fragment.rawValue | Way.shortFragment.rawValue
                    var isInside = false
                    for place in 0..<last {
                        let word = text.loadUnaligned(fromByteOffset: place, as: UInt32.self).littleEndian
                        let first = UInt8(truncatingIfNeeded: word)
                        let way =
                            (ways[Self.hash(word)] | shortWays[Self.hash(first, text[place &+ 1])])
                            & (isInside ? insideWords : .max)
                        isInside = WordCharacter.isAlphanumeric(first)
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
    private static func hash(_ first: UInt8, _ second: UInt8) -> Int {
        Int(first & 63) &<< 6 | Int(second & 63)
    }
}
