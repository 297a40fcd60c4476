/// How the phrases of two tries begin: a look at two bytes, and then at three, four or six, tells that most places of a text
/// begin none.
package struct PhraseGate: Sendable {
    /// What may begin at a place: in the lower byte where a word does, in the upper one anywhere.
    package struct Way: OptionSet, Sendable {
        package let rawValue: UInt16

        package init(rawValue: UInt16) { self.rawValue = rawValue }

        /// Phrases that begin where a word does, of six bytes or more, of four or five, of two or three, and of one.
        package static let word = Way(rawValue: 1)
        package static let middleWord = Way(rawValue: 2)
        package static let shortWord = Way(rawValue: 4)
        package static let tinyWord = Way(rawValue: 8)
        /// Of two bytes: no word begins behind the first of them, which is a letter or digit of ASCII.
        package static let barsWords = Way(rawValue: 16)

        static let ofWords = Way(rawValue: 0x000F)
        static let ofFragments = Way(rawValue: 0x0F00)
        static let long = Way(rawValue: 0x0101)
        static let middle = Way(rawValue: 0x0202)
        static let short = Way(rawValue: 0x0404)
        /// What has fewer than four bytes.
        static let shortWords = Way(rawValue: 0x000C)
        static let shortFragments = Way(rawValue: 0x0C00)
    }

    /// Bytes that may be looked at behind the last one of a text.
    static let padding = 8
    /// How many bytes of a long phrase are looked at.
    package static let depth = 6
    /// How many bytes hold the answers, three in each of them: this power of two.
    ///
    /// An answer has two bits; for four bytes or six the ways of words and of fragments that begin with them.
    package static let answerBits = 17
    /// The answer for a phrase of three bytes that its last word ends: something else must follow.
    package static let closed: UInt8 = 1
    /// The answer for any other of two or three bytes, of two with what may follow.
    package static let open: UInt8 = 2

    private let pairs: PackedBytes
    private let answers: PackedBytes

    init(_ whole: PackedBytes) {
        pairs = CompiledPart.pairs.bytes(in: whole)
        answers = CompiledPart.answers.bytes(in: whole)
    }

    /// Whether a word may end before a byte: behind it none of its script goes on.
    @inline(__always)
    package static func endsWord(_ next: UInt8) -> Bool { !WordCharacter.isWord(next) || next >= 0xE0 }

    /// Gives every place of a text where a phrase may begin, ascending, with what may begin there.
    ///
    /// Behind so many bytes of text ``padding`` zeros stand.
    @inline(__always)
    func forEachBeginning(in text: [UInt8], count: Int, _ body: (_ place: Int, _ way: Way) -> Void) {
        text.withUnsafeBytes { text in
            var barred: UInt16 = 0
            for place in 0..<count {
                let pair = text.loadUnaligned(fromByteOffset: place, as: UInt16.self).littleEndian
                let told = pairs.pair(at: Int(pair) &* 2)
                var way = told & ~barred & 0x0F0F
                // A bit above four makes four bits.
                let bar = told & Way.barsWords.rawValue
                barred = bar &- bar >> 4
                guard way != 0 else { continue }
                let word = text.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
                if way & Way.long.rawValue != 0 {
                    way &= ways(of: answer(to: word & 0xFFFF_FFFF_FFFF)) | ~Way.long.rawValue
                }
                if way & Way.middle.rawValue != 0 {
                    way &= ways(of: answer(to: word & 0xFFFF_FFFF)) << 1 | ~Way.middle.rawValue
                }
                if way & Way.short.rawValue != 0 {
                    let answer = answer(to: word & 0xFF_FFFF)
                    let isThere =
                        answer & Self.open != 0
                        || answer & Self.closed != 0
                            && Self.endsWord(UInt8(truncatingIfNeeded: word >> 24))
                    if !isThere { way &= ~Way.short.rawValue }
                }
                if way != 0 { body(place, Way(rawValue: way)) }
            }
        }
    }

    /// The ways of long phrases that an answer allows.
    @inline(__always)
    private func ways(of answer: UInt8) -> UInt16 { UInt16(answer & 1) | UInt16(answer & 2) << 7 }

    @inline(__always)
    private func answer(to word: UInt64) -> UInt8 {
        let (byte, shift) = Self.place(of: word)
        return answers.byte(at: byte) &>> shift & 3
    }

    /// Where the answer to some bytes stands, the first of them the lowest: in which byte, and how many bits up.
    @inline(__always)
    package static func place(of word: UInt64) -> (byte: Int, shift: UInt8) {
        let hash = word &* 0x9E37_79B9_7F4A_7C15
        let third = (hash >> 16 & 0xFF) &* 3 >> 8
        return (
            Int(truncatingIfNeeded: hash >> UInt64(64 - answerBits)), UInt8(truncatingIfNeeded: third &* 2)
        )
    }
}
