/// Which bytes of folded text belong to a word.
public enum WordCharacter {
    /// Whether a byte is a letter or digit, or belongs to one outside ASCII.
    @inlinable public static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || isAlphanumeric(byte)
    }

    /// Whether a byte is an ASCII letter or digit; folded text has no capitals.
    @inlinable public static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isDigit(byte) || isLetter(byte)
    }

    /// Whether a byte is an ASCII digit.
    @inlinable public static func isDigit(_ byte: UInt8) -> Bool {
        byte >= 0x30 && byte <= 0x39
    }

    /// Whether a byte is an ASCII letter.
    @inlinable public static func isLetter(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return lower >= 0x61 && lower <= 0x7A
    }

    /// Whether a scalar belongs to a script that is written without blanks between words.
    @inlinable public static func isUnspaced(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3100...0x312F,
            0x31F0...0x31FF,
            0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF:
            true
        // Hangul: particles follow the noun without a blank.
        case 0x1100...0x11FF, 0xAC00...0xD7AF: true
        default: false
        }
    }
}
