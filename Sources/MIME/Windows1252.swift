/// The charset that Western mail means by `iso-8859-1`; decoded here, since it is the commonest and needs no
/// iconv.
enum Windows1252 {
    /// The characters of 0x80...0x9F; the five bytes without one stand for themselves, as in browsers.
    private static let specials: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
        0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
        0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    /// The bytes as UTF-8.
    static func decode(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 4)
        for byte in bytes {
            guard byte >= 0x80 else {
                output.append(byte)
                continue
            }
            let scalar = byte < 0xA0 ? specials[Int(byte) - 0x80] : UInt16(byte)
            if scalar < 0x800 {
                output.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
            } else {
                output.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
                output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
            }
            output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
        }
        return output
    }
}
