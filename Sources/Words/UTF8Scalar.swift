/// UTF-8, one scalar at a time, over bytes that may be anything.
public enum UTF8Scalar {
    /// The scalar at an offset and its length in bytes; an invalid byte is U+FFFD, one byte long.
    @inlinable @inline(__always)
    public static func decode<Bytes: RandomAccessCollection>(
        _ bytes: Bytes, at start: Int, end: Int
    ) -> (scalar: UInt32, length: Int) where Bytes.Element == UInt8, Bytes.Index == Int {
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
        for offset in 1..<length {
            let next = bytes[start + offset]
            guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            scalar = scalar << 6 | UInt32(next & 0x3F)
        }
        return (scalar, length)
    }

    /// How many bytes a scalar takes.
    @inlinable public static func length(of scalar: UInt32) -> Int {
        scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
    }

    /// Hands the bytes of a scalar to a receiver.
    @inlinable public static func encode(_ scalar: UInt32, to put: (UInt8) -> Void) {
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
}
