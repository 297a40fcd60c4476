import HTML
import Words

/// A row of signs without blanks that has the look of a password which somebody else made up.
struct PasswordRow {
    let range: Range<Int>
    private let reading: Reading
    private let written: String

    /// The row that begins at a place; right behind a colon, or alone on its line, one in small letters will do.
    init?(in reading: Reading, from start: Int, isLabelled: Bool, mayBeWords: Bool = false) {
        self.reading = reading
        range = Self.trimmed(start..<Self.end(of: reading.folded.bytes, from: start), reading.folded.bytes)
        written = reading.original(range)
        guard isPossible, isByChance(isLabelled: isLabelled) || isLabelled && mayBeWords && isOfWords else {
            return nil
        }
    }

    /// The row, folded.
    var bytes: ArraySlice<UInt8> { reading.folded.bytes[range] }

    /// Whether nothing stands behind it on its line.
    var endsLine: Bool { reading.endsLine(range.upperBound) }

    var hasSignInside: Bool { bytes.dropFirst().dropLast().contains(where: Self.isSign) }

    /// "Ehrmwx29!", as all that stands on its line behind a colon.
    var endsWithSign: Bool {
        bytes.contains(where: WordCharacter.isDigit)
            && bytes.last.map { Self.isSign($0) && $0 != UInt8(ascii: "?") } ?? false && endsLine
    }

    /// Whether it has digits, and capitals behind its first sign.
    var isMadeUp: Bool {
        written.utf8.contains(where: WordCharacter.isDigit)
            && written.utf8.dropFirst().contains { $0 >= 0x41 && $0 <= 0x5A }
    }

    /// "3JftZu7fWffvdBVG": whether digits and letters take turns as in no name.
    var isMixed: Bool { range.count >= 10 && takesTurnsByChance }

    /// "kT9wq2Lm": whether they do so in a shorter row, too.
    var takesTurnsByChance: Bool { isMadeUp && Self.changes(written.utf8) >= 3 }

    /// Whether two words stand on the line above, as a label and what it labels.
    var isBelowPair: Bool {
        guard let line = reading.line(at: range.lowerBound), line > 0 else { return false }
        return reading.folded.bytes[reading.range(ofLine: line - 1)].split(separator: 0x20, maxSplits: 2)
            .count == 2
    }

    /// Whether it is written as no code is: with signs, of long groups or of words.
    var isNoCode: Bool {
        bytes.dropFirst().contains { Self.isSign($0) || Self.isJoint($0) } || isOfLongGroups || isOfWords
    }

    // MARK: - How it is written

    /// Whether it has signs inside, or digits and capitals behind its first letter, as no name has, or changes often between digits
    /// and letters.
    private func isByChance(isLabelled: Bool) -> Bool {
        let changes = Self.changes(written.utf8.dropFirst())
        return hasSignInside || isJoined || isMadeUp
            || isLabelled
                && (changes >= 3 || isLettersByChance || endsWithSign || changes == 2 && isBelowUserName
                    || (endsWithNumber || takesTurns || isOfWords || isNoWord) && isOfLogin)
    }

    /// "dxe74hn", "Rukola_5718", "83920417": whether digits, or signs between letters, tell it from a word, and it is none that stands for
    /// a password.
    private var isNoWord: Bool {
        // "8characters"
        let word = bytes.drop(while: WordCharacter.isDigit)
        let isCount = bytes.count - word.count < 3 && word.allSatisfy(WordCharacter.isLetter)
        guard !isCount || word.count == bytes.count,
            !Self.examples.contains(where: { bytes.starts(with: $0) })
        else {
            return false
        }
        let parts = bytes.split { Self.isJoint($0) || $0 == UInt8(ascii: "-") }
        if parts.count == 2, parts.joined().allSatisfy(WordCharacter.isLetter) {
            return LetterRow.looksRandom(written.utf8)
        }
        // "Rukola_5718", and not "sent-by-sms2"
        let isJoinedNumber =
            parts.count == 2 && parts[0].count > 3 && parts[0].allSatisfy(WordCharacter.isLetter)
            && parts[1].allSatisfy(WordCharacter.isDigit)
        return bytes.count(where: WordCharacter.isDigit) > 1 && (parts.count == 1 || isJoinedNumber)
    }

    /// "GLBqkaOvub": whether letters of both kinds stand in a row that no word has.
    private var isLettersByChance: Bool {
        bytes.count >= 8 && written.utf8.allSatisfy(WordCharacter.isLetter)
            && LetterRow.looksRandom(written.utf8)
            && written.utf8.dropFirst(2).contains { $0 & 0x20 == 0 } && isOfBothCases
    }

    /// "qvmd4419": whether three digits or more stand behind letters, and are no year.
    private var endsWithNumber: Bool {
        let number = bytes[
            (bytes.lastIndex { !WordCharacter.isDigit($0) }.map { $0 + 1 } ?? bytes.startIndex)...]
        return bytes.count >= 8 && number.count >= 3 && !Self.examples.contains { bytes.starts(with: $0) }
            && bytes.dropLast(number.count).allSatisfy(WordCharacter.isLetter)
            && !Year.isWritten(by: number)
    }

    /// "5syx2456": whether digits stand before and behind letters, or letters around digits, in one piece.
    private var takesTurns: Bool {
        bytes.count >= 8 && Self.changes(bytes) >= 2 && bytes.allSatisfy(WordCharacter.isAlphanumeric)
    }

    /// How often digits follow letters or letters digits: in a word with a number behind it, once.
    private static func changes(_ row: some Collection<UInt8>) -> Int {
        zip(row, row.dropFirst()).count { WordCharacter.isDigit($0) != WordCharacter.isDigit($1) }
    }

    /// "Lipiec.7730", "Kyma_6308": whether a full stop or an underscore joins a word and a number, as in no file and no variable.
    private var isJoined: Bool {
        let parts = bytes.split(omittingEmptySubsequences: false, whereSeparator: Self.isJoint)
        return parts.count == 2 && parts[0].count >= 4 && parts[0].allSatisfy(WordCharacter.isLetter)
            && parts[1].count >= 3 && parts[1].allSatisfy(WordCharacter.isDigit) && isOfBothCases
    }

    /// "Frangipani-82-tide", "abeille-27": whether hyphens join words, none that says something else, and a number that is no year.
    private var isOfWords: Bool {
        let groups = bytes.split(separator: UInt8(ascii: "-"))
        let numbers = groups.count { group in
            (2...4).contains(group.count) && group.allSatisfy(WordCharacter.isDigit)
                && !Year.isWritten(by: group)
        }
        return groups.count > 1 && numbers == 1 && reading.marks(around: range, within: 0).isEmpty
            && groups.contains { $0.count > 3 }
            && groups.count { $0.count > 2 && $0.allSatisfy(WordCharacter.isLetter) } == groups.count - 1
    }

    /// How words with a number begin that stand for a password.
    private static let examples = ["demo", "example", "unchanged", "yourpass", "birthday"].map {
        Array($0.utf8)
    }

    /// "qH3}vb.L": whether it has digits, signs, and letters in both cases, as what programs make up.
    private var hasAllKinds: Bool {
        bytes.contains(where: WordCharacter.isDigit) && bytes.contains(where: Self.isSign) && isOfBothCases
    }

    /// "Vl-MCxPE9ReRq": whether a hyphen parts letters and digits in rows that no code is written in.
    private var isOfLongGroups: Bool {
        let groups = bytes.split(separator: UInt8(ascii: "-"))
        return groups.count > 1 && groups.contains { $0.count > 8 } && Set(groups.map(\.count)).count > 1
    }

    private var isOfBothCases: Bool { LetterCase(written) == .mixed }

    // MARK: - Where it stands

    /// The label above it where it fills its line to the end, if one word stands behind that.
    private var loginAbove: Range<Int>? {
        guard let line = reading.line(at: range.lowerBound), line > 0, endsLine,
            case let above = reading.range(ofLine: line - 1),
            let colon = Self.colon(in: reading.folded.bytes[above], of: reading),
            case let words = reading.folded.bytes[(colon + 1)..<above.upperBound].split(separator: 0x20),
            words.count == 1, reading.folded.bytes[above.lowerBound..<colon].split(separator: 0x20).count <= 3
        else { return nil }
        return above.lowerBound..<colon
    }

    /// "Benutzername: hbrandt" above "Passwort: xt5245es".
    private var isBelowUserName: Bool { range.count >= 8 && isBelowLabel }

    /// Whether a label and one word stand on the line above.
    var isBelowLabel: Bool { loginAbove != nil }

    /// Whether what one signs in with stands close by, no more than three lines above or two below, or the name of a user or anything else
    /// right above, in one word behind what it is called.
    var isOfLogin: Bool {
        guard endsLine, let own = reading.line(at: range.lowerBound) else { return false }
        return (max(0, own - 3)...min(own + 2, reading.page.text.lines.count - 1)).contains {
            $0 != own && isLogin(reading.range(ofLine: $0), $0 == own - 1 ? Self.people : Self.accounts)
        }
    }

    /// "Benutzername: hbrandt", "Utente gferri": whether a label of three words at most, of some meanings, stands before one word.
    private func isLogin(_ line: Range<Int>, _ meanings: ConceptSet) -> Bool {
        let words = reading.folded.bytes[line].split(separator: 0x20, maxSplits: 5).filter {
            $0 != [UInt8(ascii: ":")]
        }
        // "登入網址：https://...": a page, and no name.
        guard (2...4).contains(words.count), let last = words.last,
            !last.contains(where: { " /".utf8.contains($0) }),
            case let label = line.lowerBound..<last.startIndex,
            reading.names(in: last.startIndex..<line.upperBound).isEmpty
        else { return false }
        return reading.marks(around: label, within: 0).contains {
            $0.range.lowerBound - line.lowerBound <= Limits.bulletBytes && $0.range.overlaps(label)
                && !$0.concepts.isDisjoint(with: meanings)
        }
    }

    private static let accounts: ConceptSet = [ConceptSet(.address), ConceptSet(.signIn)]
    private static let people: ConceptSet = [ConceptSet(.bait), ConceptSet(.address), ConceptSet(.signIn)]

    /// Where a colon leads from a label to its value, or an equals sign between blanks on a line that begins with the label.
    static func colon(in text: ArraySlice<UInt8>, of reading: Reading) -> Int? {
        if let colon = text.firstIndex(of: UInt8(ascii: ":")) { return colon }
        let bytes = reading.folded.bytes
        guard let equals = text.firstIndex(of: UInt8(ascii: "=")), equals > 0, bytes[equals - 1] == 0x20,
            bytes[equals...].dropFirst().first == 0x20, let line = reading.line(at: equals),
            case let start = reading.range(ofLine: line).lowerBound, equals - start <= Limits.passwordGap,
            case let label = bytes[start..<equals], label.first.map(WordCharacter.isWord) ?? false,
            label.allSatisfy({ $0 == 0x20 || WordCharacter.isWord($0) }),
            label.split(separator: 0x20).count <= 4
        else { return nil }
        return equals
    }

    // MARK: - What it is not

    /// Whether it is none of the words, addresses and places for one that may stand there.
    private var isPossible: Bool {
        // "#LIDL500" is a number of something, "U+1F511" one of a character, and "NAME@DDMM" tells how one is made.
        guard Limits.passwordLengths.contains(bytes.count),
            bytes.first.map(WordCharacter.isAlphanumeric) ?? false,
            bytes.contains(where: WordCharacter.isLetter)
                || bytes.allSatisfy(WordCharacter.isDigit) && isOfLogin,
            !bytes.starts(with: "u+".utf8),
            bytes.allSatisfy({
                WordCharacter.isAlphanumeric($0) || Self.isSign($0) || $0 == UInt8(ascii: "-")
                    || Self.isRareSign($0)
            }), !bytes.contains(where: Self.isRareSign) || mayHaveRareSigns
        else { return false }
        return !isOrganization && !isCompound && !isAddress && !isMasked
            && (!isFile || bytes.contains(where: WordCharacter.isDigit) && isOfLogin)
            && !Self.spoken.contains { bytes.starts(with: $0) }
            && !Self.places.contains { bytes.end(ofFirst: $0) != nil }
    }

    /// Whether signs that stand around words, too, may belong to it: it is made up, or all of its line.
    private var mayHaveRareSigns: Bool {
        isJoined || hasAllKinds
            || (isOfBothCases || bytes.contains(where: WordCharacter.isDigit)) && isOfLogin
            || takesTurnsByChance && endsLine && bytes.allSatisfy { !Self.rareSigns.contains($0) }
            || !bytes.contains(where: Self.isJoint) && bytes.contains(where: WordCharacter.isDigit)
                && Naming.standsApart(range, in: reading)
    }

    /// "ACME@Bank": names on both sides of the sign.
    private var isOrganization: Bool {
        let words = written.split(separator: "@", omittingEmptySubsequences: false)
        return words.count == 2
            && words.allSatisfy { $0.allSatisfy(\.isLetter) && $0.first?.isUppercase ?? false }
    }

    /// "Your MyBox!-Account": whether a hyphen joins a name without digits to a word that means something.
    private var isCompound: Bool {
        guard let hyphen = bytes.lastIndex(of: UInt8(ascii: "-")),
            !bytes.contains(where: WordCharacter.isDigit)
        else { return false }
        return reading.marks(around: range, within: 0).contains {
            $0.range.upperBound == range.upperBound && $0.range.lowerBound == hyphen + 1
        }
    }

    /// "P@ss4w0rd" has the look of a mailbox, and "jdoe84@example.com" is one.
    private var isAddress: Bool {
        let next = reading.addresses.partitioningIndex { $0.range.upperBound > range.lowerBound }
        guard next < reading.addresses.count, reading.addresses[next].range.lowerBound < range.upperBound
        else { return false }
        return reading.addresses[next].kind != .mailbox
            || bytes.drop { $0 != UInt8(ascii: "@") }.contains(UInt8(ascii: "."))
    }

    /// "Invoice2026A[1].pdf": whether it ends as files do.
    private var isFile: Bool {
        let parts = bytes.split(separator: UInt8(ascii: "."))
        return parts.count > 1 && (2...4).contains(parts[parts.count - 1].count)
            && parts[parts.count - 1].allSatisfy(WordCharacter.isLetter)
    }

    private var isMasked: Bool {
        zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "*") && $1 == $0 }
    }

    /// How passwords begin that are spoken of and used by nobody.
    private static let spoken = ["p@ss", "passw", "admin", "secret", "change"].map { Array($0.utf8) }
    /// What stands for a day or a name.
    private static let places = [
        "ddmm", "mmdd", "yyyy", "surname", "lastname", "firstname", "yourname", "name@", "birthdate",
    ].map { Array($0.utf8) }

    // MARK: - Its signs

    /// Where a row of ASCII without blanks ends.
    private static func end(of bytes: [UInt8], from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x80,
            end - start <= Limits.passwordLengths.upperBound + 2
        {
            end += 1
        }
        return end
    }

    /// A row without the signs that end a sentence or a quotation.
    private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, around.contains(bytes[start]) { start += 1 }
        while end > start, around.contains(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// What stands around a word, or behind the last one of a sentence.
    private static let around = Array(".,;:\"'`()".utf8)

    /// The signs that passwords are made of, and that stand inside no word.
    private static func isSign(_ byte: UInt8) -> Bool { signs.contains(byte) }

    private static let signs = Array("!@#$%^&*+?~{}[]<>|".utf8)

    /// Brackets and the like, which stand around and between words, too.
    private static func isRareSign(_ byte: UInt8) -> Bool { rareSigns.contains(byte) || isJoint(byte) }

    private static let rareSigns = Array("{}[]<>|();".utf8)

    private static func isJoint(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    }
}
