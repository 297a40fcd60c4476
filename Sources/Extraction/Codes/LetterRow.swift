import Words

/// Rows of letters that no language writes.
enum LetterRow {
    /// Whether a row of ASCII letters has the look of chance: long runs of consonants or too few vowels.
    static func looksRandom(_ text: some Collection<UInt8>) -> Bool {
        var consonants = 0
        var longest = 0
        var vowels = 0
        for byte in text where WordCharacter.isLetter(byte) {
            if isVowel(byte | 0x20) {
                vowels += 1
                consonants = 0
            } else {
                consonants += 1
                longest = max(longest, consonants)
            }
        }
        return longest >= 4 || vowels * 5 < text.count
    }

    /// Whether there is an "a", "e", "i", "o" or "u" in a row of ASCII letters.
    static func hasVowel(_ text: some Collection<UInt8>) -> Bool {
        text.contains { isVowel($0 | 0x20) && $0 | 0x20 != UInt8(ascii: "y") }
    }

    /// Whether a row of ASCII letters has no vowel, or six consonants in a row.
    static func isUnspeakable(_ text: some Collection<UInt8>) -> Bool {
        let runs = text.split(omittingEmptySubsequences: false) { isVowel($0 | 0x20) }
        return runs.count == 1 || runs.contains { $0.count >= 6 }
    }

    static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }

    /// Whether capitals and small letters follow one another as in no word or name: `cMEMArEp`, not `YouTube`.
    static func changesCase(_ text: String) -> Bool {
        zip(text.utf8, text.utf8.dropFirst()).count { ($0 ^ $1) & 0x20 != 0 } >= 4
    }
}
