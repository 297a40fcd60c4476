internal import HTML
internal import Words

/// Amounts of money and percentages in a folded text.
enum Amounts {
    /// Whether a number has the sign of a currency before or behind it, as in "$24.00".
    static func areSigned(in bytes: [UInt8]) -> Bool { countSigned(in: bytes, atMost: 1) > 0 }

    /// How many numbers have the sign of a currency beside them, or its name behind or before them, at most so many.
    static func count(in bytes: [UInt8], atMost most: Int) -> Int {
        let signed = countSigned(in: bytes, atMost: most)
        return signed < most ? max(signed, countWritten(in: bytes, atMost: most)) : most
    }

    private static func countSigned(in bytes: [UInt8], atMost most: Int) -> Int {
        var count = 0
        for at in bytes.indices where count < most {
            let sign: Int
            switch bytes[at] {
            case UInt8(ascii: "$"): sign = 1
            case 0xC2 where bytes[at...].dropFirst().first.map { $0 == 0xA3 || $0 == 0xA5 } ?? false: sign = 2
            case 0xE2 where bytes[at...].dropFirst().first == 0x82: sign = 3
            // The yen, yuan and won as they are written.
            case 0xE5 where bytes[at...].starts(with: [0xE5, 0x86, 0x86]): sign = 3
            case 0xE5 where bytes[at...].starts(with: [0xE5, 0x85, 0x83]): sign = 3
            case 0xEC where bytes[at...].starts(with: [0xEC, 0x9B, 0x90]): sign = 3
            default: continue
            }
            let beside = bytes[max(0, at - 2)..<at] + bytes[(at + sign)...].prefix(2)
            if beside.contains(where: WordCharacter.isDigit) { count += 1 }
        }
        return count
    }

    /// Whether a number has the name of a currency behind it, as in "215 AED", or one with decimals before it, as in "kr 214,00".
    static func areWritten(in bytes: [UInt8]) -> Bool { countWritten(in: bytes, atMost: 1) > 0 }

    private static func countWritten(in bytes: [UInt8], atMost most: Int) -> Int {
        var (count, at) = (0, 0)
        while count < most, let start = bytes[at...].firstIndex(where: WordCharacter.isDigit) {
            let end = bytes[start...].firstIndex { !isOfNumber($0) } ?? bytes.count
            if isCurrency(wordBehind: end, in: bytes)
                || hasCents(bytes[start..<end]) && isCurrency(wordBefore: start, in: bytes)
            {
                count += 1
            }
            at = end
        }
        return count
    }

    /// Whether a number has two decimals.
    private static func hasCents(_ number: ArraySlice<UInt8>) -> Bool {
        let end = number.suffix(3)
        return end.count == 3 && end.dropFirst().allSatisfy(WordCharacter.isDigit)
            && !(end.first.map(WordCharacter.isDigit) ?? true)
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        WordCharacter.isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
    }

    /// The first whole numbers that stand beside the sign for per cent, each once: "15%", "15 %", "%15"; not those of escapes in
    /// addresses, as "%2F" behind a letter.
    static func percentages(in bytes: [UInt8], atMost most: Int) -> Set<[UInt8]> {
        var numbers: Set<[UInt8]> = []
        var start = 0
        while numbers.count < most, let at = bytes.firstIndex(of: UInt8(ascii: "%"), from: start) {
            start = at + 1
            let before = bytes[..<at].suffix(Limits.percentDigits + 2).reversed()
            let behind = bytes[start...].prefix(Limits.percentDigits + 2)
            let isApart = before.first.map { $0 <= 0x20 || $0 == UInt8(ascii: "(") } ?? true
            let isEscape = behind.prefix(2).count { isHexadecimal($0) } == 2
            let written: [UInt8]
            if isApart, behind.first.map(WordCharacter.isDigit) ?? false {
                written = Array(behind.prefix(while: isOfNumber))
            } else if isApart || !isEscape {
                written = before.drop { $0 == 0x20 }.prefix(while: isOfNumber).reversed()
            } else {
                continue
            }
            let digits = Array(written.reversed().drop { !WordCharacter.isDigit($0) }.reversed())
            if (1...Limits.percentDigits).contains(digits.count), digits.allSatisfy(WordCharacter.isDigit) {
                numbers.insert(digits)
            }
        }
        return numbers
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        WordCharacter.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    /// "150.000", "1 250 000", "150.125 COP", "340 125 €": whether a number is round, or the name or the sign of a currency stands behind it.
    static func isAmount(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        bytes[range].suffix(3).elementsEqual("000".utf8)
            || isCurrency(wordBehind: range.upperBound, in: bytes)
            || bytes[range.upperBound...].drop { $0 == 0x20 }.starts(with: "€".utf8)
    }

    private static func isCurrency(wordBehind place: Int, in bytes: [UInt8]) -> Bool {
        guard place + 1 < bytes.count, bytes[place] == 0x20, beginnings[Int(bytes[place + 1])] else {
            return false
        }
        return currencies.contains(
            bytes[(place + 1)...].prefix(longest + 1).prefix(while: WordCharacter.isWord))
    }

    private static func isCurrency(wordBefore place: Int, in bytes: [UInt8]) -> Bool {
        let before = bytes[..<place]
        guard let last = before.last, last == 0x20 || last == UInt8(ascii: ".") else { return false }
        let end = place - 1
        var start = end
        while start > 0, end - start <= longest, WordCharacter.isWord(bytes[start - 1]) { start -= 1 }
        return currencies.contains(bytes[start..<end])
    }

    /// The names of currencies as they are written beside an amount, folded.
    private static let currencies = Set(
        """
        eur usd gbp chf aed sar egp inr rs kr ر د sek nok dkk pln zl kc czk ft huf lei ron tl try rsd лв \
        руб грн درهم ريال دينار جنيه تومان บาท thb vnd idr myr jpy krw cny rub uah kzt тенге azn amd \
        bgn isk tsh ksh kes ngn zar brl mxn clp cad aud nzd gel kgs uzs euro euros ευρω евро
        """.split(separator: " ").map { ArraySlice(FoldedText(String($0)).bytes) })
    /// Whether any of them begins with a byte: most words behind numbers are none.
    private static let beginnings = (0...255).map { byte in
        currencies.contains { $0.first.map(Int.init) == byte }
    }
    private static let longest = currencies.map(\.count).max() ?? 0
}
