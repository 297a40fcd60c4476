import Testing

@testable import Words

@Suite struct `Numbers in bytes below 0x80` {
    private static let numbers: [UInt64] =
        (0..<56).flatMap { [1 << $0, (1 << $0) - 1] } + [
            (1 << 56) - 1, 0x00AA_AAAA_AAAA_AAAA, 0x0055_5555_5555_5555,
        ]

    @Test func `come back as they went in`() {
        for number in Self.numbers {
            let packed = PackedBytes.packed(number)
            #expect(packed & 0x8080_8080_8080_8080 == 0)
            #expect(PackedBytes.unpacked(packed) == number)
        }
    }

    @Test func `are read where they lie`() {
        let bytes = PackedBytes(
            "ab\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{1}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}")
        #expect(bytes.byte(at: 1) == UInt8(ascii: "b"))
        #expect(bytes.pair(at: 0) == 0x6261)
        #expect(bytes.number(at: 2) == (1 << 56) - 1)
        #expect(bytes.dropping(2).number(at: 8) == 1)
    }

    @Test func `keep labels in the order of their bytes`() {
        let labels = (UInt8.min...UInt8.max).map { PhraseNode.packedLabel($0) }
        #expect(labels == labels.sorted() && Set(labels).count == 256)
        for byte in UInt8.min...UInt8.max {
            let packed = PackedBytes.packed(UInt64(byte) | 0x00FF_FFFF_FFFF_FF00)
            #expect(PhraseNode.packedLabel(of: packed) == PhraseNode.packedLabel(byte))
        }
    }
}
