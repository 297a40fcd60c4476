/// How the phrases of two tries begin: a look at four bytes tells that most places of a text begin none.
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

    /// For each hash of four bytes what begins with them; the upper half is for the bytes that begin short phrases.
    private var ways = [UInt8](repeating: 0, count: Self.size + 256)

    private static let size = 1 << 15

    init(words: PhraseList, fragments: PhraseList) {
        add(words, .word, short: .shortWord)
        add(fragments, .fragment, short: .shortFragment)
    }

    private mutating func add(_ list: PhraseList, _ way: Way, short: Way) {
        for phrase in list.phrases {
            let start = Int(phrase.words.lowerBound)
            if phrase.words.count < 4 {
                ways[Self.size + Int(list.bytes[start])] |= short.rawValue
            } else {
                let word = (0..<4).reduce(UInt32(0)) { $0 | UInt32(list.bytes[start + $1]) << UInt32(8 * $1) }
                ways[Self.hash(word)] |= way.rawValue
            }
        }
    }

    /// Gives every place of a text where a phrase may begin, ascending, with what may begin there.
    func forEachBeginning(in text: [UInt8], _ body: (_ place: Int, _ way: Way) -> Void) {
        text.withUnsafeBytes { text in
            ways.withUnsafeBufferPointer { ways in
                // The last places have no four bytes: anything may begin there.
                let last = max(0, text.count - 3)
                for place in 0..<last {
                    let word = text.loadUnaligned(fromByteOffset: place, as: UInt32.self).littleEndian
                    let way = ways[Self.hash(word)] | ways[Self.size + Int(text[place])]
                    if way != 0 { body(place, Way(rawValue: way)) }
                }
                for place in last..<text.count { body(place, [.shortWord, .shortFragment]) }
            }
        }
    }

    @inline(__always)
    private static func hash(_ word: UInt32) -> Int { Int((word &* 0x9E37_79B1) >> 17) }
}
