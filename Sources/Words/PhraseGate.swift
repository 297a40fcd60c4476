/// How the phrases of two tries begin, so that few places of a text need a walk.
///
/// Each byte tells whether a word may begin there, and with the next three whether a phrase may that begins anywhere; at the places
/// that are left a look at two, three, four, six and eight bytes tells.
package struct PhraseGate: Sendable {
    /// What may begin at a place.
    package struct Way: OptionSet, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// A phrase that begins where a word does, of four bytes or more, and a shorter one.
        static let word = Way(rawValue: 1)
        static let shortWord = Way(rawValue: 2)
        /// One that begins anywhere.
        static let fragment = Way(rawValue: 4)
        static let shortFragment = Way(rawValue: 8)

        static let words: Way = [.word, .shortWord]
        static let fragments: Way = [.fragment, .shortFragment]
    }

    /// Where phrases of a list begin; its number makes its answers others.
    package enum Kind: UInt64, Sendable {
        case words = 0
        case fragments = 0x6A09_E667_F3BC_C908
    }

    /// Bytes that may be looked at behind the last one of a text.
    static let padding = 8
    /// How many bytes of a phrase are looked at: as many as it has of these, the longest first.
    package static let depths = [8, 6, 4]
    /// How many bytes hold the answers, these powers of two: whether a phrase may begin anywhere with three or four bytes, seven in
    /// each; for four bytes or more, seven in each; and for two or three, three in each.
    package static let fragmentStartBits = 13
    package static let answerBits = 17
    package static let shortBits = 12
    /// The answer for a phrase of two or three bytes that its last word ends: something else must follow.
    package static let closed: UInt8 = 2
    /// The answer for any other of two or three bytes.
    package static let open: UInt8 = 1

    private let kinds: PackedBytes
    private let fragmentStarts: PackedBytes
    private let answers: PackedBytes
    private let shorts: PackedBytes

    init(_ whole: PackedBytes) {
        kinds = CompiledPart.kinds.bytes(in: whole)
        fragmentStarts = CompiledPart.fragmentStarts.bytes(in: whole)
        answers = CompiledPart.answers.bytes(in: whole)
        shorts = CompiledPart.shorts.bytes(in: whole)
    }

    /// What a byte tells: in the lowest two bits whether it is a blank, another sign, a letter or digit of ASCII, or no ASCII, above
    /// them whether a word may end before it, and whether it is a phrase.
    package static func kind(_ byte: UInt8, isPhrase: Bool) -> UInt8 {
        let kind: UInt8 =
            switch byte {
            case ...0x20: 0
            case 0x80...: 3
            default: WordCharacter.isAlphanumeric(byte) ? 2 : 1
            }
        let endsWord = !WordCharacter.isWord(byte) || byte >= 0xE0
        return kind | (endsWord ? 4 : 0) | (isPhrase ? 8 : 0)
    }

    /// Whether a word may begin at a byte, by the kind of the one before it, four bits each, and its own.
    ///
    /// Behind what is no ASCII the script tells, which the byte before does not.
    private static let begins: UInt64 = 0b0110_0000_1110_1110

    /// Gives every place of a text where a phrase may begin, ascending, with what may begin there.
    ///
    /// Behind so many bytes of text ``padding`` zeros stand.
    @inline(__always)
    func forEachBeginning(in text: [UInt8], count: Int, _ body: (_ place: Int, _ way: Way) -> Void) {
        text.withUnsafeBytes { text in
            var (before, start): (UInt8, Int) = (0, 0)
            while start < count {
                var (words, fragments): (UInt64, UInt64) = (0, 0)
                // Two answers for each byte, and no branch.
                for place in 0..<min(64, count &- start) {
                    let four = text.loadUnaligned(fromByteOffset: start &+ place, as: UInt32.self)
                        .littleEndian
                    let kind = kinds.byte(at: Int(four & 0xFF)) & 3
                    let (byte, shift) = Self.place(ofFragment: four)
                    words |= (Self.begins &>> UInt64(before &<< 2 | kind) & 1) &<< UInt64(place)
                    fragments |= UInt64(fragmentStarts.byte(at: byte) &>> shift & 1) &<< UInt64(place)
                    before = kind
                }
                var places = words | fragments
                while places != 0 {
                    let place = places.trailingZeroBitCount
                    places &= places &- 1
                    let eight = text.loadUnaligned(fromByteOffset: start &+ place, as: UInt64.self)
                        .littleEndian
                    var way: UInt8 = 0
                    if words &>> UInt64(place) & 1 != 0 {
                        way = longAnswer(to: eight, .words) | shortAnswer(to: eight, .words) &<< 1
                    }
                    if fragments &>> UInt64(place) & 1 != 0 {
                        way |=
                            longAnswer(to: eight, .fragments) &<< 2 | shortAnswer(to: eight, .fragments) &<< 3
                    }
                    if way != 0 { body(start &+ place, Way(rawValue: way)) }
                }
                start &+= 64
            }
        }
    }

    /// 1 where a phrase of four bytes or more may begin with eight bytes, else 0.
    @inline(__always)
    private func longAnswer(to eight: UInt64, _ kind: Kind) -> UInt8 {
        answer(to: eight, kind) | answer(to: eight & 0xFFFF_FFFF_FFFF, kind)
            | answer(to: eight & 0xFFFF_FFFF, kind)
    }

    @inline(__always)
    private func answer(to bytes: UInt64, _ kind: Kind) -> UInt8 {
        let (byte, shift) = Self.place(of: bytes, kind)
        return answers.byte(at: byte) &>> shift & 1
    }

    /// 1 where a shorter one may, else 0.
    @inline(__always)
    private func shortAnswer(to eight: UInt64, _ kind: Kind) -> UInt8 {
        let tiny = kinds.byte(at: Int(eight & 0xFF)) &>> 3
        return tiny | shortAnswer(to: eight & 0xFFFF, behind: eight &>> 16, kind)
            | shortAnswer(to: eight & 0xFF_FFFF, behind: eight &>> 24, kind)
    }

    @inline(__always)
    private func shortAnswer(to bytes: UInt64, behind rest: UInt64, _ kind: Kind) -> UInt8 {
        let (byte, shift) = Self.place(ofShort: bytes, kind)
        let answer = shorts.byte(at: byte) &>> shift
        let endsWord = kinds.byte(at: Int(rest & 0xFF)) &>> 2
        return (answer | answer &>> 1 & endsWord) & 1
    }

    /// Where four bytes have their answer, the first of them the lowest: in which byte, and how many bits up; three, if the first is
    /// no ASCII.
    @inline(__always)
    package static func place(ofFragment bytes: UInt32) -> (byte: Int, shift: UInt8) {
        // Ones where the first byte is ASCII, else zeros.
        let mask = (bytes &>> 7 & 1) &- 1
        let hash = (bytes & (mask | 0xFF_FFFF)) &* 0x9E37_79B1
        return (
            Int(hash &>> UInt32(32 - fragmentStartBits)),
            UInt8(truncatingIfNeeded: ((hash &>> 8 & 0xFF) &* 7) &>> 8)
        )
    }

    /// Where the answer to four bytes or more stands, the first of them the lowest: in which byte, and how many bits up.
    @inline(__always)
    package static func place(of bytes: UInt64, _ kind: Kind) -> (byte: Int, shift: UInt8) {
        let (byte, index) = place(of: bytes, kind, among: 7, byteBits: answerBits)
        return (byte, index)
    }

    /// Where the answer of two bits to two or three bytes stands.
    @inline(__always)
    package static func place(ofShort bytes: UInt64, _ kind: Kind) -> (byte: Int, shift: UInt8) {
        let (byte, index) = place(of: bytes, kind, among: 3, byteBits: shortBits)
        return (byte, index &* 2)
    }

    /// In which byte of a table an answer stands, and which of the answers there it is.
    @inline(__always)
    private static func place(
        of bytes: UInt64, _ kind: Kind, among answers: UInt64, byteBits: Int
    ) -> (byte: Int, index: UInt8) {
        let hash = (bytes ^ kind.rawValue) &* 0x9E37_79B9_7F4A_7C15
        return (
            Int(truncatingIfNeeded: hash &>> UInt64(64 - byteBits)),
            UInt8(truncatingIfNeeded: ((hash &>> 16 & 0xFF) &* answers) &>> 8)
        )
    }
}
