import Words

/// What a token looks like, and what a form wants of it.
struct Shape {
    private let token: Token
    private let written: String
    /// The token without grouping and prefix, in ASCII letters and digits.
    let copy: String
    private let letterCase: LetterCase

    init(_ token: Token, written: String) {
        self.token = token
        self.written = written
        letterCase = LetterCase(written)
        copy = Self.copy(token, written)
    }

    /// `G-123456`: a short word before the digits, which forms do not want.
    private static func hasPrefix(_ token: Token) -> Bool {
        guard token.separator == UInt8(ascii: "-"), token.groups.count == 2 else { return false }
        return token.groups[0] <= 3 && token.groups[1] >= 4 && token.digits == token.groups[1]
            && token.letters == token.groups[0]
    }

    private static func copy(_ token: Token, _ written: String) -> String {
        if written.utf8.allSatisfy(WordCharacter.isAlphanumeric) { return written }
        var copy: [UInt8] = []
        copy.reserveCapacity(written.utf8.count)
        for scalar in written.unicodeScalars {
            if let digit = Folding.decimalDigit(scalar.value) {
                copy.append(UInt8(ascii: "0") + digit)
            } else if scalar.value >= 0xFF21, scalar.value <= 0xFF5A {
                copy.append(UInt8(scalar.value - 0xFEE0))
            } else if scalar.isASCII, WordCharacter.isAlphanumeric(UInt8(scalar.value)) {
                copy.append(UInt8(scalar.value))
            }
        }
        let typed = copy.dropFirst(hasPrefix(token) ? token.groups[0] : 0)
        return String(decoding: typed, as: UTF8.self)
    }

    /// Whether it could be a code at all.
    var isPossible: Bool {
        // "ændret": what no form takes.
        guard
            token.isNumeric || copy.utf8.count + (Self.hasPrefix(token) ? token.groups[0] : 0) == token.length
        else { return false }
        if token.isNumeric {
            if token.groups.count > 1, token.groups.allSatisfy({ $0 == 1 }) {
                return token.length <= 8 && (token.length > 4 || token.separator == 0x20)
            }
            let longest = token.separator == nil ? 10 : 12
            return token.length <= longest
                && (token.separator == nil || token.groups == [1, 3, 3]
                    || token.groups.dropLast(hasRest ? 1 : 0).allSatisfy { (2...5).contains($0) })
        }
        // "XXXX-XXXX": a place for one.
        if token.digits == 0, let first = copy.utf8.first, copy.utf8.allSatisfy({ $0 == first }) {
            return false
        }
        if isCount || isHexadecimal { return false }
        if token.separator != nil {
            // "bPyB2ce6Eg-cBk6Gart0j", "EA39TH3CN9-S3MK": two groups of ten are the longest.
            let isPaired =
                token.groups.count == 2
                && (token.groups[0] == token.groups[1] || letterCase == .upper && isMixedThroughout)
            return token.groups.count <= (Set(token.groups).count == 1 ? Limits.tokenGroups : 6)
                && token.groups.allSatisfy { (1...(isPaired ? 10 : 8)).contains($0) }
                && (token.digits > 0 || Set(token.groups).count == 1 || token.groups.count == 2
                    || letterCase == .lower && token.groups.allSatisfy { $0 >= 3 })
        }
        return token.length <= 12
    }

    /// `EA39TH3CN9-S3MK`: whether letters and digits take turns in each group, as in no word with a number behind it.
    private var isMixedThroughout: Bool {
        written.utf8.split(separator: UInt8(ascii: "-")).allSatisfy { group in
            let turns = zip(group, group.dropFirst()).count {
                WordCharacter.isDigit($0) != WordCharacter.isDigit($1)
            }
            return turns >= (group.count > 8 ? 3 : 1)
        }
    }

    /// `2286 0914 3`, `290-651-7`: whether one digit is left behind groups of one length.
    private var hasRest: Bool {
        token.groups.count > 2 && token.groups.last == 1 && Set(token.groups.dropLast()).count == 1
    }

    /// In one piece, and longer than most: letters and digits to be pasted, or as many digits as numbers of accounts have.
    var isLong: Bool {
        guard token.separator == nil else { return false }
        return token.isNumeric
            ? (11...12).contains(token.length) : token.length > 12 && token.digits > 1 && token.letters > 1
    }

    /// `G7T9Q2HXK31BVM5W`: whether its letters are capitals, and digits stand among them as in no word.
    var isCapitalsThroughout: Bool { letterCase == .upper && isMixedThroughout }

    /// What the look of the token says; a year is no surprise where a name stands right beside it.
    func evidence(namedClose: Bool) -> [Evidence] {
        var evidence: [Evidence] = []
        if token.isNumeric {
            switch token.length {
            case 6: evidence.append(Weights.sixDigits)
            case 4, 5, 7, 8: evidence.append(Weights.usualDigits)
            default: evidence.append(Weights.manyDigits)
            }
            if isYear { evidence.append(namedClose ? Weights.yearNamed : Weights.year) }
            if isDate { evidence.append(Weights.date) }
            if isPlaceholder {
                // Of ten thousand codes of four digits some twenty look so.
                evidence.append(
                    namedClose && token.length < 6 ? Weights.placeholderNamed : Weights.placeholder)
            }
            if isPhone { evidence.append(Weights.phone) }
        } else {
            if Self.hasPrefix(token) { evidence.append(Weights.prefixed) }
            if isSerial, !namedClose { evidence.append(Weights.serial) }
            if token.digits == 0 { evidence.append(Weights.lettersOnly) }
            if isCapitalsInGroups || isSmallInGroups { evidence.append(Weights.capitalsInGroups) }
            if isWordLike { evidence.append(Weights.wordLike) }
            if isMeasure, !namedClose { evidence.append(Weights.counted) }
        }
        if token.groups.count > 1, !Self.hasPrefix(token), Set(token.groups).count == 1 {
            evidence.append(Weights.grouped)
        }
        if token.hasNumberSign { evidence.append(Weights.numberSign) }
        return evidence
    }

    /// `HXPD-RWQM`: groups of one length, as no word and no voucher is written.
    var isCapitalsInGroups: Bool {
        token.digits == 0 && token.groups.count > 1 && Set(token.groups).count == 1 && letterCase == .upper
            && LetterRow.looksRandom(copy.utf8)
    }

    /// `njtw-prke`: the same in small letters.
    var isSmallInGroups: Bool {
        token.digits == 0 && token.groups.count > 1 && Set(token.groups).count == 1 && letterCase == .lower
            && LetterRow.looksRandom(copy.utf8)
    }

    /// `copper-violin-harvest`: words that stand for a code.
    var isWords: Bool {
        token.digits == 0 && token.groups.count >= 3 && letterCase == .lower
            && token.groups.allSatisfy { $0 >= 3 }
    }

    /// `hD3yWe7Pd`: small letters, capitals and digits in turns, more often than in the name of any product.
    var isMadeUp: Bool {
        guard letterCase == .mixed, token.separator == nil, token.digits > 0 else { return false }
        let kinds = written.utf8.map { WordCharacter.isDigit($0) ? 0 : $0 & 0x20 == 0 ? 1 : 2 }
        return zip(kinds, kinds.dropFirst()).count { $0 != $1 } >= 6
    }

    /// `Falcon14Pro`, `iPhone14Pro`: a word, one digit or two, and a word.
    var isProduct: Bool {
        guard letterCase == .mixed, token.separator == nil, (1...2).contains(token.digits) else {
            return false
        }
        let words = written.split { $0.isNumber }
        return words.count == 2 && words[0].count >= 4 && !LetterRow.looksRandom(words[0].utf8)
            && words[0].dropFirst(2).allSatisfy(\.isLowercase)
            && words[1].dropFirst().allSatisfy(\.isLowercase)
    }

    /// Whether its letters have the look of chance.
    var looksRandom: Bool { LetterRow.looksRandom(written.utf8) }

    /// `nhvwk`, `jCrnPkZjHR`: small letters without a vowel, or both kinds in turns, in one piece.
    var isLettersByChance: Bool {
        guard token.digits == 0, token.separator == nil, (5...12).contains(token.length) else { return false }
        return letterCase == .lower
            ? !written.utf8.contains { LetterRow.isVowel($0) } : LetterRow.changesCase(written)
    }

    /// `BGZFQX`: capitals in one piece, without a vowel.
    var isCapitalsByChance: Bool {
        token.digits == 0 && token.separator == nil && letterCase == .upper && (6...10).contains(token.length)
            && !LetterRow.hasVowel(written.utf8)
    }

    /// Whether letters alone are written as no word is: in groups, in capitals, or in a row that chance
    /// wrote.
    func standsOut(namedClose: Bool, standsApart: Bool) -> Bool {
        if token.separator != nil {
            let isEven = Set(token.groups).count == 1
            return letterCase == .upper || token.groups.count >= 3 && isEven
                || standsApart && isSmallInGroups
                || namedClose && standsApart && (token.groups.count >= 3 || token.groups[0] >= 4 && isEven)
        }
        let isRandom = LetterRow.looksRandom(written.utf8)
        switch letterCase {
        case .upper: return token.length <= 10 && (isRandom || namedClose)
        case .lower:
            // "Der Dienst schickt einen Code": in a sentence, some verbs have the look of chance too.
            return (6...10).contains(token.length)
                && (standsApart ? isRandom : LetterRow.isUnspeakable(written.utf8))
        case .mixed:
            return isRandom && !written.dropFirst().allSatisfy { $0.isLowercase }
                || namedClose && (standsApart || token.length >= 8) && LetterRow.changesCase(written)
        case .none: return false
        }
    }

    /// Whether it could be a year.
    var isYear: Bool {
        token.length == 4 && token.groups.count == 1 && Year.isWritten(by: copy.utf8)
    }

    /// Whether it could be a year as they are counted in Thailand.
    var isBuddhistYear: Bool {
        token.length == 4 && token.groups.count == 1 && (2490...2599).contains(Int(copy) ?? 0)
    }

    /// `000000` and `123456`: what stands for a code where none is given; chance hardly makes one.
    private var isPlaceholder: Bool {
        guard let first = copy.utf8.first, let second = copy.utf8.dropFirst().first else { return false }
        let step = Int(second) - Int(first)
        return (-1...1).contains(step)
            && zip(copy.utf8, copy.utf8.dropFirst()).allSatisfy { Int($1) - Int($0) == step }
    }

    /// Whether it is written as a day, or a month of a year: `2026-11`.
    var isDate: Bool {
        guard token.separator == UInt8(ascii: "-"), token.isNumeric else { return false }
        return token.groups == [4, 2, 2] || token.groups == [2, 2, 4] || token.groups == [1, 2, 4]
            || token.groups == [4, 2] && Year.isWritten(by: copy.utf8.prefix(4)) && copy.suffix(2) <= "12"
            || token.groups == [4, 4] && Year.isWritten(by: copy.utf8.prefix(4))
                && Year.isWritten(by: copy.utf8.suffix(4))
    }

    /// `CVE-2025-104417`: what is numbered year by year.
    private var isSerial: Bool {
        guard token.separator == UInt8(ascii: "-"), token.groups.count == 3, token.groups[1] == 4,
            token.letters == token.groups[0]
        else { return false }
        // A dash of any kind may stand between them.
        let groups = written.split { !$0.isLetter && !$0.isNumber }
        return groups.count == 3 && Year.isWritten(by: groups[1].utf8)
    }

    private var isPhone: Bool {
        guard token.isNumeric, token.groups.count > 1 else { return false }
        return token.groups == [3, 4] || token.groups == [3, 3, 4] || token.groups == [2, 2, 2, 2]
            || token.groups == [2, 2, 2, 2, 2] || token.length > 9 && Set(token.groups).count > 1
    }

    /// Whether it is grouped otherwise than most numbers to call: `9284-1107-63`, not `555-0142` or `800 555 0199`.
    var isUnlikeCall: Bool { token.groups != [3, 4] && token.groups != [3, 3, 4] }

    /// `0x1f3`: a number of programs.
    private var isHexadecimal: Bool {
        copy.hasPrefix("0x") && copy.dropFirst(2).allSatisfy(\.isHexDigit)
    }

    /// `9c01d7e`: seven hexadecimal digits or more, in small letters, as revisions and checksums begin.
    var isHash: Bool {
        token.separator == nil && token.length >= 7 && token.letters > 0 && letterCase == .lower
            && copy.utf8.allSatisfy {
                WordCharacter.isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            }
    }

    /// `6-digit`, `24-hour`, `covid-19`: a number of something, or a name with a number.
    private var isCount: Bool {
        guard token.separator == UInt8(ascii: "-"), token.groups.count == 2, (1...2).contains(token.digits),
            token.groups.contains(token.digits)
        else { return false }
        let word = written.split(separator: "-").first { $0.allSatisfy(\.isLetter) }
        return word.map { $0.count >= 3 && !$0.allSatisfy(\.isUppercase) } ?? false
    }

    /// `50mm`, `128GB`, `4m13s`: a number and its unit, or minutes and seconds.
    private var isMeasure: Bool {
        guard token.separator == nil, (2...3).contains(token.letters) else { return false }
        if Self.times.contains(copy.filter(\.isLetter)), letterCase == .lower { return true }
        let number = copy.utf8.prefix(while: WordCharacter.isDigit)
        return number.count == token.digits && Self.units.contains(copy.lowercased().suffix(token.letters))
    }

    private static let times: Set<String> = ["hm", "ms", "hms", "dh"]
    private static let units = Set(
        "mm cm km kg mg ml kb mb gb tb hz khz mhz ghz px pt ft lb lbs oz kw kwh mah min sec pcs".split(
            separator: " "))

    /// `ci-runner-3`: words in small letters and a digit, as machines and their keys are called.
    var isNamedByDigit: Bool {
        token.separator == UInt8(ascii: "-") && token.groups.count > 2 && token.digits == 1
            && token.groups.last == 1 && letterCase == .lower && written.last?.isNumber ?? false
    }

    /// `deploy-2026`: words in small letters and a year.
    var isNamedByYear: Bool {
        token.digits == 4 && token.groups.last == 4 && letterCase == .lower
            && Year.isWritten(by: copy.utf8.suffix(4))
    }

    /// Letters first and digits behind, as in SAVE20 or Windows11.
    private var isWordLike: Bool {
        guard token.digits > 0 else { return false }
        guard token.separator == nil else {
            return token.digits <= 2 && token.groups.contains { $0 == 1 } || token.groups.last == 1
        }
        let letters = written.prefix { $0.isLetter }.count
        if letters >= 4, !LetterRow.hasVowel(written.utf8.prefix(letters)) { return false }
        if token.letters >= 6, token.digits <= 2, letterCase != .mixed, !LetterRow.looksRandom(written.utf8) {
            return true
        }
        return letters >= 3 && letters == token.letters && letterCase != .none
            && (letterCase != .upper || token.digits <= 2)
    }
}
