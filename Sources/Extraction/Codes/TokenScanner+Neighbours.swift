import HTML
import Words

/// What the signs beside a token make of it: a piece of something else, or no more than it is.
extension TokenScanner {
    mutating func judgeNeighbours(_ token: inout Token, after previous: Token?) {
        let left = token.range.lowerBound > 0 ? bytes[token.range.lowerBound - 1] : 0x20
        let right = token.range.upperBound < bytes.count ? bytes[token.range.upperBound] : 0x20
        let beyond = token.range.upperBound + 1 < bytes.count ? bytes[token.range.upperBound + 1] : 0x20
        let before = token.range.lowerBound > 1 ? bytes[token.range.lowerBound - 2] : 0x20
        token.hasNumberSign =
            left == UInt8(ascii: "#") || right == UInt8(ascii: "#")
            || endsNumero(before: token.range.lowerBound)
        switch left {
        case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "&"),
            UInt8(ascii: "$"),
            UInt8(ascii: "+"), UInt8(ascii: "%"), UInt8(ascii: "~"), UInt8(ascii: "^"):
            token.isPiece = true
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "'"):
            let isNarrow =
                reading.folded.sourceLength(of: token.range.lowerBound - 1..<token.range.lowerBound) == 1
            token.isPiece =
                isNarrow && WordCharacter.isDigit(before) && (left != UInt8(ascii: ":") || token.digits <= 2)
                || left == UInt8(ascii: ".") && token.letters > 0 && token.digits > 0
                    && isMixed(before: token.range.lowerBound - 1)
        // "***-***-4718"
        case UInt8(ascii: "-"):
            token.isPiece =
                before == UInt8(ascii: "*")
                || before >= 0x80 && followsCapitals(token.range.lowerBound - 1)
        // "tR9!mzQ4": a password.
        case UInt8(ascii: "!"): token.isPiece = !token.isNumeric && WordCharacter.isAlphanumeric(before)
        // "OTP=449021" hands over a code, "id=449021" does not.
        case UInt8(ascii: "="):
            token.isPiece = WordCharacter.isAlphanumeric(before) && !endsName(at: token.range.lowerBound - 1)
        // "**** 4418", "…4418": the end of a number that is not shown.
        case UInt8(ascii: "*"): token.isPiece = right != UInt8(ascii: "*")
        // "auth[2217]:": a process.
        case UInt8(ascii: "["):
            token.isPiece =
                WordCharacter.isAlphanumeric(before) && !endsName(at: token.range.lowerBound - 1)
                && bytes[token.range.upperBound...].starts(with: [UInt8(ascii: "]"), UInt8(ascii: ":")])
        // "x % 1000000"
        case 0x20:
            let start = bytes[..<token.range.lowerBound].suffix(4)
            token.isPiece =
                start.dropFirst().elementsEqual(" % ".utf8)
                && WordCharacter.isLetter(start[start.startIndex]) || isBehindMask(token)
        case 0x80... where isMasked(token): token.isPiece = true
        case 0x80...: token.isPiece = !allowsContact(endingAt: token.range.lowerBound, token)
        default: break
        }
        switch right {
        case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "%"),
            UInt8(ascii: "$"),
            UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "&"), UInt8(ascii: "^"):
            token.isPiece = true
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
            let isNarrow =
                reading.folded.sourceLength(of: token.range.upperBound..<token.range.upperBound + 1) == 1
            // No amount begins with a zero.
            let isAmount = token.length < 4 || bytes[token.range.lowerBound] != UInt8(ascii: "0")
            if right == UInt8(ascii: "."), token.letters > 0, token.digits > 0,
                isMixed(after: token.range.upperBound + 1)
            {
                token.isPiece = true
            }
            if isNarrow, isAmount, WordCharacter.isDigit(beyond), !beginsCount(token.range.upperBound + 1),
                right != UInt8(ascii: ",") || token.length < 5 || beyond == UInt8(ascii: "0")
                    || !beginsTime(token.range.upperBound + 1)
            {
                token.isPiece = true
            }
        case UInt8(ascii: "-"):
            token.isPiece = token.isPiece || WordCharacter.isWord(beyond) && !isBeforeParticle(token)
        // "2244*": what is typed on the pad of a door.
        case UInt8(ascii: "*"):
            token.isPiece =
                token.isPiece
                || token.isNumeric && token.length < 6 && left != UInt8(ascii: "*")
                    && beyond != UInt8(ascii: "*")
        case UInt8(ascii: "!"):
            token.isPiece = token.isPiece || !token.isNumeric && WordCharacter.isAlphanumeric(beyond)
        case 0x80...: if !allowsContact(startingAt: token.range.upperBound, token) { token.isPiece = true }
        default: break
        }
        if isAccount(token) || touchesMoreDigits(token), !isListed(token, after: previous), !isTwice(token) {
            token.isPiece = true
        }
    }

    /// "ПР-7184": whether a few capitals outside ASCII end at a place, and are no name of a code: a number behind them is but a part of one.
    private func followsCapitals(_ end: Int) -> Bool {
        let start = bytes[..<end].lastIndex { !WordCharacter.isWord($0) }.map { $0 + 1 } ?? 0
        guard end - start <= Limits.capitalBytes else { return false }
        let written = reading.original(start..<end)
        return written != written.lowercased() && written == written.uppercased() && !endsName(at: end)
    }

    /// `Yk3v.9QmT0aL`: whether letters and digits take turns in what ends at a place, as in a piece of a password, and not in "12B".
    private func isMixed(before end: Int) -> Bool {
        Self.takesTurns(bytes[..<end].suffix(Limits.passwordLengths.upperBound).reversed())
    }

    private func isMixed(after start: Int) -> Bool {
        Self.takesTurns(bytes[start...].prefix(Limits.passwordLengths.upperBound))
    }

    private static func takesTurns(_ bytes: some Sequence<UInt8>) -> Bool {
        let kinds = bytes.prefix(while: WordCharacter.isAlphanumeric).map(WordCharacter.isDigit)
        return zip(kinds, kinds.dropFirst()).count { $0 != $1 } >= 2
    }

    /// Whether the same stands beside it once more, and nothing else that is a number.
    private func isTwice(_ token: Token) -> Bool {
        let (start, end, count) = (token.range.lowerBound, token.range.upperBound, token.range.count)
        let own = bytes[token.range]
        let isFirst = bytes[end...].dropFirst().prefix(count).elementsEqual(own)
        let isSecond = bytes[..<start].dropLast().suffix(count).elementsEqual(own)
        guard isFirst != isSecond else { return false }
        let (before, after) = isFirst ? (start, end + count + 1) : (start - count - 1, end)
        let left = bytes[..<before].suffix(2)
        let right = bytes[after...].prefix(2)
        return !(left.last.map(WordCharacter.isWord) ?? false)
            && !(right.first.map(WordCharacter.isWord) ?? false)
            && !left.contains(where: WordCharacter.isDigit) && !right.contains(where: WordCharacter.isDigit)
    }

    /// "690512,10分钟内有效": whether digits are a count of what stands right behind them, in a script without blanks.
    private func beginsCount(_ place: Int) -> Bool {
        bytes[place...].first { !WordCharacter.isDigit($0) }.map { $0 >= 0xE3 } ?? false
    }

    /// "…4418", "•4418".
    private func isMasked(_ token: Token) -> Bool {
        guard token.length <= 4 else { return false }
        let before = bytes[..<token.range.lowerBound].suffix(3)
        return before.elementsEqual([0xE2, 0x80, 0xA6]) || before.elementsEqual([0xE2, 0x80, 0xA2])
    }

    /// `8428-0451 5959-0277`: whether one that is written alike stands beside it.
    private mutating func isListed(_ token: Token, after previous: Token?) -> Bool {
        guard isList, token.separator == UInt8(ascii: "-") || token.groups.count == 1 && token.length >= 6
        else { return false }
        if let previous, previous.range.upperBound + 1 == token.range.lowerBound, !previous.isPiece,
            previous.groups == token.groups
        {
            return true
        }
        let next = token.range.upperBound + 1
        return next < bytes.count && bytes[next - 1] == 0x20 && run(at: next).groups == token.groups
    }

    /// `(800) 555-0123`, `+1 800 555 0123`, `555 01 23`: digits beside digits are a piece of a longer number.
    func touchesMoreDigits(_ token: Token) -> Bool {
        guard token.isNumeric else { return false }
        let start = token.range.lowerBound
        let end = token.range.upperBound
        // A number to call may be wrapped; what stands alone on its line is no piece of one.
        if start > 1, bytes[start - 1] == 0x20 || bytes[start - 1] == UInt8(ascii: "-"),
            !reading.beginsLine(start) || !Naming.standsApart(token.range, in: reading)
                || goesOnCall(at: start)
        {
            let before = bytes[start - 2]
            if WordCharacter.isDigit(before)
                || before == UInt8(ascii: ")") && start > 2 && WordCharacter.isDigit(bytes[start - 3])
            {
                return true
            }
        }
        return end + 1 < bytes.count && bytes[end] == 0x20 && WordCharacter.isDigit(bytes[end + 1])
            && !reading.beginsLine(end + 1) && !beginsTime(end + 1)
    }

    /// "840343 10 minutes": whether digits count what stands behind them, and time is measured in it.
    private func beginsTime(_ place: Int) -> Bool {
        let end = bytes[place...].prefix(4).firstIndex { !WordCharacter.isDigit($0) } ?? bytes.count
        let next = reading.firstMark(from: end)
        return next < reading.marks.count && reading.marks[next].range.lowerBound <= end + 1
            && !reading.marks[next].concepts.isDisjoint(with: Self.units)
    }

    private static let units: ConceptSet = [ConceptSet(.minute), ConceptSet(.hour), ConceptSet(.second)]

    /// Whether digits and blanks before a place go back to the sign that a number to call begins with.
    private func goesOnCall(at place: Int) -> Bool {
        bytes[..<place].suffix(Limits.callBytes).reversed().first {
            $0 != 0x20 && !WordCharacter.isDigit($0)
        } == UInt8(ascii: "+")
    }

    /// Scripts without blanks, and those whose particles hang on digits, may touch a code; letters of others
    /// may not.
    private func allowsContact(endingAt end: Int, _ token: Token) -> Bool {
        var start = end - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return allowsContact(UTF8Scalar.decode(bytes, at: start, end: end).scalar, token)
    }

    /// Whether a word of a script with blanks goes on behind a token.
    func goesOn(_ token: Token) -> Bool {
        guard let next = bytes[token.range.upperBound...].first, WordCharacter.isWord(next) else {
            return false
        }
        return next < 0x80 || !allowsContact(startingAt: token.range.upperBound, token)
    }

    private func allowsContact(startingAt start: Int, _ token: Token) -> Bool {
        allowsContact(UTF8Scalar.decode(bytes, at: start, end: bytes.count).scalar, token)
    }

    private func allowsContact(_ scalar: UInt32, _ token: Token) -> Bool {
        // The signs of currencies; the degree, per mille, section and number signs.
        switch scalar {
        case 0x20A0...0x20CF, 0xA2...0xA5, 0xA7, 0xB0, 0x2030, 0x2103, 0x5143, 0x5186, 0xFFE5, 0xFFE1:
            return false
        case 0x370...0x52F, 0x530...0x58F, 0x10A0...0x10FF: return false
        // Arabic, Hebrew and Indic particles.
        case 0x590...0x8FF, 0x900...0xDFF: return true
        default: break
        }
        guard scalar >= 0xC0 else { return true }
        return WordCharacter.isUnspaced(scalar) || !isLetterLike(scalar)
    }

    private func isLetterLike(_ scalar: UInt32) -> Bool {
        Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
    }

    /// Whether the name of a code ends at a place.
    private func endsName(at place: Int) -> Bool {
        var index = reading.firstMark(from: place)
        while index > 0, place - reading.marks[index - 1].range.lowerBound <= Limits.sentence {
            index -= 1
            let mark = reading.marks[index]
            if mark.range.upperBound == place, !mark.concepts.isDisjoint(with: .typed) { return true }
        }
        return false
    }

    /// `№` and `º` before a number.
    private func endsNumero(before start: Int) -> Bool {
        var at = start
        if at > 0, bytes[at - 1] == 0x20 { at -= 1 }
        return at >= 3 && bytes[at - 3] == 0xE2 && bytes[at - 2] == 0x84 && bytes[at - 1] == 0x96
    }
}
