// Searches over raw bytes, many at a time. Everything in this module reads through these, so that no byte of
// a message costs a closure call or a `String`.
private import Glibc

/// The bytes that mail's grammars are made of.
enum ASCII {
    static let nul: UInt8 = 0x00
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let escape: UInt8 = 0x1B
    static let space: UInt8 = 0x20
    static let quote: UInt8 = 0x22
    static let percent: UInt8 = 0x25
    static let apostrophe: UInt8 = 0x27
    static let openParenthesis: UInt8 = 0x28
    static let closeParenthesis: UInt8 = 0x29
    static let asterisk: UInt8 = 0x2A
    static let plus: UInt8 = 0x2B
    static let comma: UInt8 = 0x2C
    static let hyphen: UInt8 = 0x2D
    static let dot: UInt8 = 0x2E
    static let slash: UInt8 = 0x2F
    static let colon: UInt8 = 0x3A
    static let semicolon: UInt8 = 0x3B
    static let less: UInt8 = 0x3C
    static let equals: UInt8 = 0x3D
    static let greater: UInt8 = 0x3E
    static let question: UInt8 = 0x3F
    static let at: UInt8 = 0x40
    static let openBracket: UInt8 = 0x5B
    static let backslash: UInt8 = 0x5C
    static let closeBracket: UInt8 = 0x5D
    static let underscore: UInt8 = 0x5F
    static let backtick: UInt8 = 0x60
}

extension UInt8 {
    /// Whether the byte is a space or a tab.
    var isBlank: Bool { self == ASCII.space || self == ASCII.tab }
    /// Whether the byte is a space, a tab or a part of a line break.
    var isWhiteSpace: Bool { isBlank || self == ASCII.lineFeed || self == ASCII.carriageReturn }
    /// The byte with an ASCII capital made small.
    var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
    /// The value of an ASCII decimal digit.
    var decimalValue: Int? { self &- 0x30 < 10 ? Int(self &- 0x30) : nil }
    /// The value of an ASCII hexadecimal digit of either case.
    var hexadecimalValue: UInt8? {
        switch self {
        case 0x30...0x39: self &- 0x30
        case 0x41...0x46: self &- 0x37
        case 0x61...0x66: self &- 0x57
        default: nil
        }
    }
}

extension Span where Element == UInt8 {
    /// The first place of a byte within a range.
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return withUnsafeBytes { memory in
            guard !range.isEmpty, let base = memory.baseAddress,
                let hit = memchr(base + range.lowerBound, Int32(byte), range.count)
            else { return nil }
            return UnsafeRawPointer(hit) - base
        }
    }

    /// The first place of a byte with its high bit set, within a range.
    func firstNonASCII(in range: Range<Int>) -> Int? {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return withUnsafeBytes { memory in
            var index = range.lowerBound
            while index &+ 8 <= range.upperBound {
                let word = memory.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
                let hits = word & 0x8080_8080_8080_8080
                if hits != 0 { return index &+ hits.trailingZeroBitCount / 8 }
                index &+= 8
            }
            while index < range.upperBound {
                if memory[index] >= 0x80 { return index }
                index &+= 1
            }
            return nil
        }
    }

    /// Whether the bytes from an index on are exactly these.
    func has(_ bytes: [UInt8], at start: Int) -> Bool {
        guard start >= 0, bytes.count <= count - start else { return false }
        for offset in bytes.indices where self[start &+ offset] != bytes[offset] { return false }
        return true
    }

    /// Whether a range of bytes spells an ASCII word, in either case; the word is given in lower case.
    func spells(_ word: StaticString, in range: Range<Int>) -> Bool {
        guard word.utf8CodeUnitCount == range.count else { return false }
        for offset in 0..<range.count
        where self[range.lowerBound &+ offset].lowercased != word.utf8Start[offset] { return false }
        return true
    }
}

extension [UInt8] {
    /// The bytes with ASCII capitals made small.
    var lowercased: [UInt8] { map(\.lowercased) }

    /// The bytes without white space at either end.
    func trimmed() -> [UInt8] {
        guard let first = firstIndex(where: { !$0.isWhiteSpace }),
            let last = lastIndex(where: { !$0.isWhiteSpace })
        else { return [] }
        return first == 0 && last == count - 1 ? self : Array(self[first...last])
    }

    /// Whether the bytes start with an ASCII word, in either case; the word is given in lower case.
    func starts(withWord word: StaticString) -> Bool {
        count >= word.utf8CodeUnitCount && span.spells(word, in: 0..<word.utf8CodeUnitCount)
    }
}
