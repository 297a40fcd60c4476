/// What a character does to a line of visible text.
enum TextCharacter {
    /// It is seen.
    case visible
    /// It is a blank of some width.
    case space
    /// It is not seen and takes no room: zero-width characters, soft hyphens, fillers, direction marks.
    case invisible
    /// It stands on the character before it.
    case combining
    /// It turns the direction of what follows.
    case overrideRightToLeft
    /// It ends such a turn, or begins one that changes nothing here.
    case overrideEnd

    /// The kind of a character above ASCII.
    init(_ scalar: UInt32) {
        switch scalar {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x2800: self = .space
        case 0x202E: self = .overrideRightToLeft
        case 0x202C, 0x202D: self = .overrideEnd
        case 0x80...0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F,
            0x200B...0x200F,
            0x202A, 0x202B, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB,
            0xE0000...0xE0FFF:
            self = .invisible
        case 0x300...0x36F, 0x483...0x489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F:
            self = .combining
        default: self = .visible
        }
    }

    /// Whether a character that begins with a byte may be anything but visible; most need no closer look.
    static func needsLook(_ lead: UInt8) -> Bool {
        switch lead {
        case 0xC2, 0xCC, 0xCD, 0xD2, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF3: true
        default: false
        }
    }

    /// The character of a well-formed sequence of UTF-8, and its length.
    static func decode(_ bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
        let lead = bytes[index]
        func continuation(_ offset: Int) -> UInt32 {
            index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0
        }
        if lead < 0x80 { return (UInt32(lead), 1) }
        if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | continuation(1), min(2, bytes.count - index)) }
        if lead < 0xF0 {
            let scalar = UInt32(lead & 0x0F) << 12 | continuation(1) << 6 | continuation(2)
            return (scalar, min(3, bytes.count - index))
        }
        let scalar =
            UInt32(lead & 0x07) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3)
        return (scalar, min(4, bytes.count - index))
    }
}
