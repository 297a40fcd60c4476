import Words

/// Something in a text that has the shape of a code: digits, letters, or groups of them.
struct Token: Sendable, Hashable {
    /// Where it stands in the folded text.
    var range: Range<Int>
    /// The lengths of its groups; one group unless it is written `123 456`, `ABC-12D` or one character at a
    /// time.
    var groups: GroupLengths
    var digits: Int
    var letters: Int
    /// What stands between the groups; `nil` for a single group.
    var separator: UInt8?
    /// Whether a number sign stands before it.
    var hasNumberSign = false
    /// Whether its neighbours make it a piece of something else: a price, a time, a decimal, a path.
    var isPiece = false

    var length: Int { digits + letters }

    /// Whether there are digits alone, in one group or several.
    var isNumeric: Bool { letters == 0 }

    /// Whether it is written in several groups.
    var isGrouped: Bool { separator != nil }

    /// Whether it is a row of letters, a hyphen and a row of digits: `ENG-1182`.
    var isPrefixed: Bool {
        separator == UInt8(ascii: "-") && groups.count == 2 && letters > 0 && groups[0] == letters
            && groups[1] == digits
    }
}

/// How the letters of a token are written.
enum LetterCase: Sendable, Hashable {
    case none, upper, lower, mixed

    init(_ text: String) {
        var hasUpper = false
        var hasLower = false
        for byte in text.utf8 where WordCharacter.isLetter(byte) {
            if byte & 0x20 == 0 { hasUpper = true } else { hasLower = true }
        }
        self = hasUpper ? (hasLower ? .mixed : .upper) : (hasLower ? .lower : .none)
    }
}
