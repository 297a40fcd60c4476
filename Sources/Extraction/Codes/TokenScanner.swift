import Words

/// Finds everything in a folded text that has the shape of a code.
struct TokenScanner {
    let reading: Reading
    let bytes: [UInt8]
    private var addresses: ArraySlice<AddressScanner.Match>
    private var named: NamedPlaces
    /// Whether the letter hands over codes in a list.
    let isList: Bool
    /// The bytes of tokens that were looked at: what the cost is counted in.
    private var work = 0

    /// The tokens of a text, ascending; words of letters alone only where something may name them as a code.
    static func tokens(in reading: Reading, mood: Mood, work: inout Int) -> [Token] {
        var scanner = TokenScanner(
            reading: reading, bytes: reading.folded.bytes, addresses: reading.addresses[...],
            named: NamedPlaces(reading, mood: mood), isList: mood.names.contains(.recoveryCode))
        defer { work += scanner.work }
        return scanner.scan()
    }

    private mutating func scan() -> [Token] {
        var tokens: [Token] = []
        var at = 0
        while at < bytes.count {
            if let address = addresses.first, at >= address.range.lowerBound {
                at = max(at, address.range.upperBound)
                addresses.removeFirst()
                continue
            }
            guard WordCharacter.isAlphanumeric(bytes[at]) else {
                at += 1
                continue
            }
            if let word = plainWord(at: at), !named.reach(word) {
                if var token = prefixed(word) {
                    at = token.range.upperBound
                    judgeNeighbours(&token, after: tokens.last)
                    tokens.append(token)
                    continue
                }
                if Limits.groupLengths.contains(word.count), named.reach(word, of: Limits.groupLengths),
                    let token = groups(from: run(at: at))
                {
                    tokens.append(token)
                }
                at = max(word.upperBound, tokens.last?.range.upperBound ?? 0)
                continue
            }
            var token = withoutParticle(run(at: at))
            let first = token
            if token.isNumeric || token.groups == [1] { token = joinedBySpaces(token) }
            if let whole = (token == first || touchesMoreDigits(token) ? wholeLine(from: first) : nil)
                ?? groups(from: token)
                ?? pair(from: token) ?? unevenGroups(from: first) ?? dotted(first)
            {
                token = whole
            }
            at = token.range.upperBound
            guard Limits.tokenLengths.contains(token.length), token.groups.count <= Limits.tokenGroups else {
                continue
            }
            judgeNeighbours(&token, after: tokens.last)
            tokens.append(token)
        }
        return tokens
    }

    /// The word of letters alone that begins here; `nil` when it is anything else.
    private mutating func plainWord(at start: Int) -> Range<Int>? {
        var at = start
        defer { work += at - start }
        while at < bytes.count, WordCharacter.isLetter(bytes[at]) { at += 1 }
        guard at - start > 1 else { return nil }
        if at < bytes.count {
            if WordCharacter.isDigit(bytes[at]) { return nil }
            if bytes[at] == UInt8(ascii: "-"), at + 1 < bytes.count,
                WordCharacter.isAlphanumeric(bytes[at + 1])
            {
                return nil
            }
        }
        return start..<at
    }

    /// Letters and digits, and single hyphens between them.
    mutating func run(at start: Int) -> Token {
        var token = Token(range: start..<start, groups: [0], digits: 0, letters: 0)
        var at = start
        defer { work += at - start + 1 }
        while at < bytes.count {
            if WordCharacter.isAlphanumeric(bytes[at]) {
                if WordCharacter.isDigit(bytes[at]) { token.digits += 1 } else { token.letters += 1 }
                token.groups.lengthenLast()
            } else if bytes[at] == UInt8(ascii: "-"), at + 1 < bytes.count,
                WordCharacter.isAlphanumeric(bytes[at + 1])
            {
                token.groups.append(0)
                token.separator = UInt8(ascii: "-")
            } else {
                break
            }
            at += 1
        }
        token.range = start..<at
        return token
    }

    /// "70451-dir", "ngu-XWQRTD": what some languages hang on a word, in small letters, is no part of it.
    private func withoutParticle(_ token: Token) -> Token {
        guard token.separator == UInt8(ascii: "-"), token.groups.count == 2,
            case let hyphen = token.range.lowerBound + token.groups[0],
            case let (before, after) = (token.range.lowerBound..<hyphen, hyphen + 1..<token.range.upperBound)
        else { return token }
        let number = bytes[before].allSatisfy(WordCharacter.isDigit) ? before : after
        guard number.count >= Limits.tokenLengths.lowerBound,
            isParticle(number == before ? after : before, number == before ? Self.endings : Self.beginnings),
            number == before || LetterCase(reading.original(after)) == .upper
                || bytes[after].allSatisfy(WordCharacter.isDigit)
        else { return token }
        let digits = bytes[number].count(where: WordCharacter.isDigit)
        return Token(
            range: number, groups: [number.count], digits: digits, letters: number.count - digits)
    }

    private func isBeforeParticle(_ token: Token) -> Bool {
        let start = token.range.upperBound + 1
        let end = bytes[start...].firstIndex { !WordCharacter.isWord($0) } ?? bytes.count
        guard token.isNumeric, token.groups.count == 1 else { return false }
        // "74825907-ро", "482913-ის": an ending in letters outside ASCII.
        return isParticle(start..<end, Self.endings)
            || token.length > 4 && end - start <= Limits.particleBytes && isSmall(start..<end)
    }

    /// Whether there are letters outside ASCII alone, and no capital.
    private func isSmall(_ range: Range<Int>) -> Bool {
        let written = reading.original(range)
        return bytes[range].allSatisfy { $0 >= 0x80 } && written == written.lowercased()
    }

    private func isParticle(_ range: Range<Int>, _ known: Set<ArraySlice<UInt8>>) -> Bool {
        known.contains(bytes[range]) && LetterCase(reading.original(range)) != .upper
    }

    /// "It is", "from" and the like: of the Turkic languages and Hungarian, and of those of southern Africa.
    private static let endings = particles(
        "dir dur tir tur dan den da de a e i u ni nu yi yu in un nin nun ot et at es as os ig ban ben hoz hez ra re tol"
    )
    private static let beginnings = particles("ngu yi li lu bu ku ke ki u i")

    private static func particles(_ list: String) -> Set<ArraySlice<UInt8>> {
        Set(list.utf8.split(separator: 0x20).map { ArraySlice(Array($0)) })
    }

    /// Goes on over blanks where the groups are alike: `123 456`, `12 34 56`, `1 2 3 4 5 6`, `A 1 B 2`.
    private mutating func joinedBySpaces(_ first: Token) -> Token {
        guard first.separator == nil, let size = first.groups.first, (1...4).contains(size) else {
            return first
        }
        var joined = first
        var groups = 0
        // One group too many is enough to see that it is no code.
        while groups <= Limits.tokenGroups, joined.range.upperBound + 1 < bytes.count,
            bytes[joined.range.upperBound] == 0x20
        {
            // "7 3 0 - 1 1 8": a dash in the middle of single characters.
            let isDashed = size == 1 && bytes[joined.range.upperBound...].starts(with: Self.dash)
            let next = joined.range.upperBound + (isDashed ? Self.dash.count : 1)
            guard next < bytes.count else { break }
            guard WordCharacter.isAlphanumeric(bytes[next]), !(isList && size > 1 && reading.beginsLine(next))
            else { break }
            let token = run(at: next)
            guard token.groups == [size], size == 1 || token.isNumeric else { break }
            if token.range.upperBound < bytes.count, WordCharacter.isWord(bytes[token.range.upperBound]) {
                break
            }
            // "3 0 5 8 8 e": a word of one letter.
            if token.letters == 1, joined.isNumeric, joined.digits >= 4,
                LetterCase(reading.original(token.range)) != .upper
            {
                break
            }
            joined.range = joined.range.lowerBound..<token.range.upperBound
            joined.groups.append(size)
            joined.digits += token.digits
            joined.letters += token.letters
            joined.separator = 0x20
            groups += 1
        }
        // Single letters in a row are words ("a b c d") unless digits are among them.
        if size == 1, joined.digits == 0 || joined.length < 4 { return first }
        return groups == 0 ? first : onceOnly(joined)
    }

    /// `902 715 902 715`: what is shown twice, as in a field to copy from and beside it, is one.
    private func onceOnly(_ token: Token) -> Token {
        let half = token.range.count / 2
        let (start, end) = (token.range.lowerBound, token.range.upperBound)
        guard token.isNumeric, token.groups == [3, 3, 3, 3],
            bytes[start..<start + half].elementsEqual(bytes[(end - half)..<end])
        else { return token }
        return Token(
            range: start..<start + half, groups: [3, 3], digits: 6, letters: 0, separator: token.separator)
    }

    private static let dash = Array(" - ".utf8)

    private mutating func judgeNeighbours(_ token: inout Token, after previous: Token?) {
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
        // "***-***-4718"
        case UInt8(ascii: "-"): token.isPiece = before == UInt8(ascii: "*")
        // "tR9!mzQ4": a password.
        case UInt8(ascii: "!"): token.isPiece = !token.isNumeric && WordCharacter.isAlphanumeric(before)
        // "OTP=449021" hands over a code, "id=449021" does not.
        case UInt8(ascii: "="):
            token.isPiece = WordCharacter.isAlphanumeric(before) && !endsName(at: token.range.lowerBound - 1)
        // "**** 4418", "…4418": the end of a number that is not shown.
        case UInt8(ascii: "*"): token.isPiece = right != UInt8(ascii: "*")
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
            if isNarrow, isAmount, WordCharacter.isDigit(beyond), !beginsCount(token.range.upperBound + 1),
                right != UInt8(ascii: ",") || token.length < 5 || beyond == UInt8(ascii: "0")
                    || !beginsTime(token.range.upperBound + 1)
            {
                token.isPiece = true
            }
        case UInt8(ascii: "-"):
            token.isPiece = token.isPiece || WordCharacter.isWord(beyond) && !isBeforeParticle(token)
        case UInt8(ascii: "!"):
            token.isPiece = token.isPiece || !token.isNumeric && WordCharacter.isAlphanumeric(beyond)
        case 0x80...: if !allowsContact(startingAt: token.range.upperBound, token) { token.isPiece = true }
        default: break
        }
        if touchesMoreDigits(token), !isListed(token, after: previous), !isTwice(token) {
            token.isPiece = true
        }
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
    private func touchesMoreDigits(_ token: Token) -> Bool {
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
