import Words

/// Finds everything in a folded text that has the shape of a code.
struct TokenScanner {
    let reading: Reading
    let bytes: [UInt8]
    private var addresses: ArraySlice<AddressScanner.Match>
    private var named: NamedPlaces
    /// Whether the letter hands over codes in a list.
    let isList: Bool
    /// Whether the subject names a code beyond doubt.
    let subjectNamesCredential: Bool
    /// The bytes of tokens that were looked at: what the cost is counted in.
    private var work = 0

    /// The tokens of a text, ascending; words of letters alone only where something may name them as a code.
    static func tokens(in reading: Reading, mood: Mood, work: inout Int) -> [Token] {
        var scanner = TokenScanner(
            reading: reading, bytes: reading.folded.bytes, addresses: reading.addresses[...],
            named: NamedPlaces(reading, mood: mood), isList: mood.names.contains(.recoveryCode),
            subjectNamesCredential: !mood.subjectNames.isDisjoint(with: .credentials))
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
                if isBeforeDigits(word), var token = unlikeGroups(from: run(at: at)) ?? prefixed(word) {
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
            // In one expression the two would cost a copy of the scanner.
            let written = run(at: at)
            var token = withoutParticle(written)
            if mayGoOn(token) { token = inGroups(from: token) }
            at = token.range.upperBound
            guard Limits.tokenLengths.contains(token.length), token.groups.count <= Limits.tokenGroups else {
                continue
            }
            judgeNeighbours(&token, after: tokens.last)
            tokens.append(token)
        }
        return tokens
    }

    /// Whether a blank or a full stop and what groups are made of stand behind a token.
    private func mayGoOn(_ token: Token) -> Bool {
        let end = token.range.upperBound
        guard end + 1 < bytes.count else { return false }
        switch bytes[end] {
        case 0x20: return WordCharacter.isAlphanumeric(bytes[end + 1]) || bytes[end + 1] == UInt8(ascii: "-")
        case UInt8(ascii: "."): return WordCharacter.isDigit(bytes[end + 1])
        default: return false
        }
    }

    /// The groups that a token begins, as one; the token itself where it begins none.
    private mutating func inGroups(from first: Token) -> Token {
        let token = first.isNumeric || first.groups == [1] ? joinedBySpaces(first) : first
        if token.range == first.range || touchesMoreDigits(token), let whole = wholeLine(from: first) {
            return whole
        }
        return groups(from: token) ?? unlikeGroups(from: first) ?? pair(from: token)
            ?? unevenGroups(from: first) ?? dotted(first) ?? dashed(first) ?? token
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

    func isBeforeParticle(_ token: Token) -> Bool {
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
            if goesOn(token) { break }
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

    static let dash = Array(" - ".utf8)
}
