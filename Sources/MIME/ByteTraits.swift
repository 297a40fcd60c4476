/// What kinds of bytes a text has, found in one pass: most text has none of them and needs no further work.
struct ByteTraits {
    /// Bytes beyond ASCII.
    let hasHighBytes: Bool
    /// Escapes, by which charsets shift.
    let hasEscape: Bool
    /// Carriage returns or zero bytes.
    let hasReturnOrNUL: Bool

    init(_ bytes: Span<UInt8>) {
        var high: UInt64 = 0
        var escape: UInt64 = 0
        var other: UInt64 = 0
        func look(at word: UInt64) {
            high |= word
            escape |= Self.zeros(word ^ Self.every(ASCII.escape))
            other |= Self.zeros(word ^ Self.every(ASCII.carriageReturn)) | Self.zeros(word)
        }
        bytes.withUnsafeBytes { memory in
            guard let base = memory.baseAddress else { return }
            var index = 0
            while index &+ 8 <= memory.count {
                look(at: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                index &+= 8
            }
            while index < memory.count {
                look(at: Self.every(memory[index]))
                index &+= 1
            }
        }
        hasHighBytes = high & Self.every(0x80) != 0
        hasEscape = escape != 0
        hasReturnOrNUL = other != 0
    }

    /// A word of eight such bytes.
    @inline(__always)
    static func every(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

    /// The high bit of exactly those bytes that are zero.
    @inline(__always)
    static func zeros(_ word: UInt64) -> UInt64 {
        let low = every(0x7F)
        return ~((word & low) &+ low | word | low)
    }
}
