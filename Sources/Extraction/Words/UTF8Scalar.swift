/// UTF-8, one scalar at a time, over bytes that may be anything.
enum UTF8Scalar {
    /// The scalar at an offset and its length in bytes; an invalid byte is U+FFFD, one byte long.
    static func decode(_ bytes: [UInt8], at start: Int, end: Int) -> (scalar: UInt32, length: Int) {
        let lead = bytes[start]
        let length: Int
        var scalar: UInt32
        switch lead {
        case 0..<0x80: return (UInt32(lead), 1)
        case 0xC2..<0xE0: (length, scalar) = (2, UInt32(lead & 0x1F))
        case 0xE0..<0xF0: (length, scalar) = (3, UInt32(lead & 0x0F))
        case 0xF0..<0xF5: (length, scalar) = (4, UInt32(lead & 0x07))
        default: return (0xFFFD, 1)
        }
        guard start + length <= end else { return (0xFFFD, 1) }
        for next in bytes[(start + 1)..<(start + length)] {
            guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            scalar = scalar << 6 | UInt32(next & 0x3F)
        }
        return (scalar, length)
    }

    /// Hands the bytes of a scalar to a receiver.
    static func encode(_ scalar: UInt32, to put: (UInt8) -> Void) {
        switch scalar {
        case 0..<0x80: put(UInt8(scalar))
        case 0x80..<0x800:
            put(UInt8(0xC0 | scalar >> 6))
            put(UInt8(0x80 | scalar & 0x3F))
        case 0x800..<0x10000:
            put(UInt8(0xE0 | scalar >> 12))
            put(UInt8(0x80 | scalar >> 6 & 0x3F))
            put(UInt8(0x80 | scalar & 0x3F))
        default:
            put(UInt8(0xF0 | scalar >> 18 & 0x07))
            put(UInt8(0x80 | scalar >> 12 & 0x3F))
            put(UInt8(0x80 | scalar >> 6 & 0x3F))
            put(UInt8(0x80 | scalar & 0x3F))
        }
    }

    /// The first scalar of a stretch; `nil` when it is empty.
    static func first(in bytes: ArraySlice<UInt8>) -> UInt32? {
        bytes.isEmpty ? nil : decode(Array(bytes.prefix(4)), at: 0, end: min(4, bytes.count)).scalar
    }

    /// The last scalar of a stretch; `nil` when it is empty.
    static func last(in bytes: ArraySlice<UInt8>) -> UInt32? {
        let tail = Array(bytes.suffix(4))
        guard let start = tail.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return nil }
        return decode(tail, at: start, end: tail.count).scalar
    }
}
