import Words

/// Numbers of accounts and cards, whole or in part.
extension TokenScanner {
    /// Whether it is an account's number as banks write it (ISO 13616), the beginning of one, or a number of which a part is hidden.
    func isAccount(_ token: Token) -> Bool {
        guard token.letters >= 2, token.digits >= 2 else { return false }
        return token.groups.count == 1 ? isHidden(token) || beginsAccount(token) : isWholeAccount(token)
    }

    /// `A00xxxx118Q`, and `XX4471` in brackets.
    private func isHidden(_ token: Token) -> Bool {
        let own = bytes[token.range]
        if own.split(whereSeparator: { $0 != UInt8(ascii: "x") }).contains(where: { $0.count > 3 }) {
            let written = reading.original(token.range).utf8
            return written.contains(UInt8(ascii: "x"))
                && !written.contains { $0 >= UInt8(ascii: "a") && $0 < UInt8(ascii: "x") }
        }
        return own.prefix(2).elementsEqual("xx".utf8)
            && own.dropFirst(2).allSatisfy(WordCharacter.isDigit)
            && reading.isInBrackets(token.range.lowerBound)
    }

    /// "•••• 7719", "** 7719": whether what stands for digits ends before the blank in front of the last ones; "** 7719 **" sets them off,
    /// and "J*** 7719" hides a name.
    func isBehindMask(_ token: Token) -> Bool {
        guard token.isNumeric, token.length <= 4,
            case let before = bytes[..<token.range.lowerBound].dropLast(),
            let mask = Self.masks.first(where: { before.suffix($0.count).elementsEqual($0) }),
            let line = reading.line(at: token.range.lowerBound),
            case let start = reading.range(ofLine: line).lowerBound, start < before.endIndex,
            let first = before[start...].lastIndex(where: { $0 == 0x20 || $0 == UInt8(ascii: "(") }),
            first > start, before[(first + 1)...].starts(with: mask),
            !bytes[token.range.upperBound...].dropFirst().starts(with: mask)
        else { return false }
        return !isNamedRightBefore(token)
    }

    private static let masks = ["**", "••"].map { Array($0.utf8) }

    /// "SI56 0400 1004 **** *12", "RO12 BCRP •••• 7719": whether two groups of four follow on its line, the second of which may be hidden.
    private func beginsAccount(_ token: Token) -> Bool {
        let rest = bytes[token.range.upperBound...]
        let (next, last) = (rest.prefix(5), rest.dropFirst(5).prefix(5))
        guard token.length == 4, isCountry(bytes[token.range]), last.count == 5,
            reading.line(at: last.endIndex - 1) == reading.line(at: token.range.lowerBound),
            next.first == 0x20, next.dropFirst().allSatisfy(WordCharacter.isAlphanumeric), last.first == 0x20
        else { return false }
        let isHidden = last.dropFirst().starts(with: Self.bullet)
        let isGroup = last.dropFirst().allSatisfy {
            WordCharacter.isAlphanumeric($0) || $0 == UInt8(ascii: "*")
        }
        // "RX47 from this moment": words.
        let isWords =
            next.allSatisfy { !WordCharacter.isDigit($0) } && last.allSatisfy { !WordCharacter.isDigit($0) }
        return (isHidden || isGroup && (!isWords || last.contains(UInt8(ascii: "*"))))
            && !isNamedRightBefore(token)
    }

    /// `GB29 NWBK 6016 1331 9268 19`, by its check digits.
    private func isWholeAccount(_ token: Token) -> Bool {
        let signs = bytes[token.range].filter(WordCharacter.isAlphanumeric)
        guard (15...34).contains(signs.count), isCountry(signs[...]) else { return false }
        let rest = (signs.dropFirst(4) + signs.prefix(4)).reduce(0) { rest, sign in
            WordCharacter.isDigit(sign)
                ? (rest * 10 + Int(sign - UInt8(ascii: "0"))) % 97
                : (rest * 100 + Int(sign - UInt8(ascii: "a")) + 10) % 97
        }
        return rest == 1
    }

    /// Whether two letters and two digits stand in front.
    private func isCountry(_ signs: ArraySlice<UInt8>) -> Bool {
        signs.prefix(2).allSatisfy(WordCharacter.isLetter)
            && signs.dropFirst(2).prefix(2).allSatisfy(WordCharacter.isDigit)
    }

    /// Whether the name of a code leads right up to it, and no bracket parts the two.
    private func isNamedRightBefore(_ token: Token) -> Bool {
        !reading.isInBrackets(token.range.lowerBound)
            && (isNamed(token.range.lowerBound, .typed, within: 1) || isBelowName(token))
    }

    private static let bullet = Array("•".utf8)
}
