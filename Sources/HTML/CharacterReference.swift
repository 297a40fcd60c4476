/// Characters in hostile markup: the length of a UTF-8 sequence, and what a numeric reference stands for.
enum CharacterReference {
    /// What stands for anything that is no character (U+FFFD).
    static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// The length of the well-formed UTF-8 sequence at an index, 0 for none (Unicode 15, table 3-7).
    static func sequenceLength(at index: Int, in bytes: [UInt8]) -> Int {
        let lead = bytes[index]
        if lead < 0x80 { return 1 }
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return 0
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
        for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }

    /// The end of an ill-formed sequence at an index: the continuation bytes behind it belong to it.
    static func endOfIllFormed(at index: Int, in bytes: [UInt8]) -> Int {
        guard bytes[index] >= 0xC2, bytes[index] <= 0xF4 else { return index + 1 }
        let most = bytes[index] < 0xE0 ? 1 : bytes[index] < 0xF0 ? 2 : 3
        var end = index + 1
        while end < bytes.count, end < index + most, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }

    /// Reads a numeric reference, `index` being at its `&`.
    ///
    /// ```abnf
    /// reference = "&#" (1*DIGIT / ("x" / "X") 1*HEXDIG) [";"]
    /// ```
    /// - Returns: its character and where it ends, or `nil` if it is none.
    static func numeric(at index: Int, in bytes: [UInt8], to end: Int) -> (scalar: UInt32, end: Int)? {
        var position = index + 2
        guard position < end, bytes[index + 1] == 0x23 else { return nil }
        let isHexadecimal = bytes[position] | 0x20 == 0x78
        if isHexadecimal { position += 1 }
        let digits = position
        var value: UInt32 = 0
        while position < end, let digit = digitValue(bytes[position], isHexadecimal: isHexadecimal) {
            if value <= 0x10FFFF { value = value * (isHexadecimal ? 16 : 10) + digit }
            position += 1
        }
        guard position > digits else { return nil }
        if position < end, bytes[position] == 0x3B { position += 1 }
        return (character(numbered: value), position)
    }

    /// Reads one of the named references that HTML has and the parser does not know, `index` being at its `&`.
    ///
    /// Old names need no semicolon: in text whatever follows, in an attribute before anything but `=` and letters.
    static func named(at index: Int, in bytes: [UInt8], to end: Int, isText: Bool) -> (
        scalar: UInt32, end: Int
    )? {
        var position = index + 1
        let last = min(end, index + 20)
        while position < last, bytes[position].isASCIILetter || bytes[position].isASCIIDigit { position += 1 }
        guard position > index + 1 else { return nil }
        if position < end, bytes[position] == 0x3B {
            guard let value = names.value(of: bytes.span.extracting(index + 1..<position)) else { return nil }
            return (scalars[Int(value)], position + 1)
        }
        if !isText, position < end, bytes[position] == 0x3D { return nil }
        for (name, scalar) in old where bytes.hasWord(name, at: index + 1) {
            let nameEnd = index + 1 + name.utf8CodeUnitCount
            if nameEnd == position || (isText && nameEnd < position) { return (scalar, nameEnd) }
        }
        return nil
    }

    /// Reads one of the named references of HTML 4, which end with a semicolon, `index` being at its `&`.
    static func old(at index: Int, in bytes: [UInt8], to end: Int) -> (scalar: UInt32, end: Int)? {
        var position = index + 1
        let last = min(end, index + 12)
        while position < last, bytes[position].isASCIILetter || bytes[position].isASCIIDigit { position += 1 }
        guard position < end, bytes[position] == 0x3B,
            let scalar = HTMLReader.character(named: bytes[(index + 1)..<position])
        else { return nil }
        return (scalar, position + 1)
    }

    /// Adds a character as UTF-8.
    static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(scalar) else { return bytes.append(contentsOf: replacement) }
        for byte in UTF8.encode(scalar).orReplacement { bytes.append(byte) }
    }

    private static func digitValue(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
        if byte.isASCIIDigit { return UInt32(byte - 0x30) }
        guard isHexadecimal, (byte | 0x20) >= 0x61, (byte | 0x20) <= 0x66 else { return nil }
        return UInt32((byte | 0x20) - 0x57)
    }

    /// The character of a number: U+FFFD for zero, surrogates and what lies beyond Unicode, windows-1252 for 0x80 to 0x9F.
    private static func character(numbered number: UInt32) -> UInt32 {
        switch number {
        case 0x80...0x9F: windows1252[Int(number) - 0x80]
        case 0, 0xD800...0xDFFF, 0x110000...: 0xFFFD
        default: number
        }
    }

    private static let windows1252: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
        0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
        0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    private static let known: [(name: String, scalar: UInt32)] = [
        ("apos", 0x27), ("tab", 0x09), ("newline", 0x0A), ("colon", 0x3A), ("semi", 0x3B), ("comma", 0x2C),
        ("period", 0x2E), ("num", 0x23), ("excl", 0x21), ("quest", 0x3F), ("equals", 0x3D), ("plus", 0x2B),
        ("sol", 0x2F), ("bsol", 0x5C), ("lowbar", 0x5F), ("hyphen", 0x2010), ("dash", 0x2010),
        ("commat", 0x40),
        ("dollar", 0x24), ("percnt", 0x25), ("ast", 0x2A), ("lpar", 0x28), ("rpar", 0x29), ("lbrack", 0x5B),
        ("rbrack", 0x5D), ("lcub", 0x7B), ("rcub", 0x7D), ("verbar", 0x7C), ("vert", 0x7C), ("grave", 0x60),
        ("nobreak", 0x2060), ("zerowidthspace", 0x200B), ("nonbreakingspace", 0xA0), ("numsp", 0x2007),
        ("puncsp", 0x2008), ("hairsp", 0x200A), ("check", 0x2713), ("star", 0x2606), ("starf", 0x2605),
    ]
    private static let old: [(StaticString, UInt32)] = [
        ("nbsp", 0xA0), ("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("shy", 0xAD),
        ("copy", 0xA9),
        ("reg", 0xAE),
    ]
    private static let scalars = known.map(\.scalar)
    private static let names = NameTable(known.enumerated().map { ($0.element.name, UInt8($0.offset)) })
}

extension UTF8.EncodedScalar? {
    fileprivate var orReplacement: UTF8.EncodedScalar { self ?? UTF8.encodedReplacementCharacter }
}
