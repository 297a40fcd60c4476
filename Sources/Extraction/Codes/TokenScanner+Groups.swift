import Words

/// Codes that are written in groups of unlike kinds or lengths, where nothing but a code is.
extension TokenScanner {
    /// Groups of digits of unlike length, `7730 418` or `905 113 84`, where they are all that stands on a line, or on it behind a
    /// colon.
    mutating func wholeLine(from first: Token) -> Token? {
        guard let whole = digitGroups(from: first), let index = reading.line(at: first.range.lowerBound),
            case let line = reading.range(ofLine: index), isBegun(line, at: first.range.lowerBound),
            whole.range.upperBound == line.upperBound
        else { return nil }
        return whole
    }

    /// Two to four groups of two to four digits with single blanks between them; the last of three or four may be one digit.
    private mutating func digitGroups(from first: Token) -> Token? {
        guard first.isNumeric, first.groups.count == 1, (1...4).contains(first.length),
            bytes[first.range.upperBound...].first == 0x20
        else { return nil }
        var whole = first
        whole.separator = 0x20
        while bytes[whole.range.upperBound...].first == 0x20, whole.groups.count < 4,
            case let next = run(at: whole.range.upperBound + 1), next.isNumeric, next.groups.count == 1,
            (2...4).contains(next.length)
                || whole.groups.count > 1 && next.length == 1 && isEnd(next.range.upperBound)
        {
            whole.range = first.range.lowerBound..<next.range.upperBound
            whole.groups.append(next.length)
            whole.digits += next.length
        }
        // What is shown twice is one.
        let half = bytes[whole.range].prefix(whole.range.count / 2)
        guard whole.groups.count < 4 || !bytes[whole.range].suffix(half.count).elementsEqual(half) else {
            return nil
        }
        // "4 418 207": as amounts are written.
        guard first.length > 1 || whole.groups == [1, 3, 3] && !Amounts.isAmount(whole.range, in: bytes)
        else { return nil }
        let isFitting = whole.groups.count > 1 && (5...12).contains(whole.digits)
        return isFitting && !isOther(whole) ? whole : nil
    }

    /// Whether groups of unlike length are a date, an amount or a number to call: "12 05 2026", "10 2024", "12 500", "030 123 45".
    private func isOther(_ token: Token) -> Bool {
        let digits = bytes[token.range].filter(WordCharacter.isDigit)
        let groups = token.groups
        // "12 05 2026", "10 2024"; there is no day or month 68.
        let mayBeDay = digits.first.map { $0 <= UInt8(ascii: "3") } ?? false
        if groups == [2, 2, 4] || groups == [2, 4], mayBeDay, Year.isWritten(by: digits.suffix(4)) {
            return true
        }
        if groups == [4, 2, 2], Year.isWritten(by: digits.prefix(4)) { return true }
        if groups == [2, 3], digits.suffix(2).elementsEqual("00".utf8) { return true }
        return digits.first == UInt8(ascii: "0") && Set(groups).count > 1
    }

    /// Groups of letters and digits, all of one length, `E6T5 LDHA`, where they are all that stands on a line.
    mutating func groups(from first: Token) -> Token? {
        guard first.groups.count == 1, Limits.groupLengths.contains(first.length),
            let index = reading.line(at: first.range.lowerBound),
            case let line = reading.range(ofLine: index), isBegun(line, at: first.range.lowerBound),
            line.upperBound - first.range.lowerBound <= Limits.writtenBytes
        else { return nil }
        var whole = first
        whole.separator = 0x20
        while whole.range.upperBound < line.upperBound {
            guard bytes[whole.range.upperBound] == 0x20, whole.groups.count < Limits.tokenGroups,
                case let next = run(at: whole.range.upperBound + 1),
                // "B2E7 41F0 9C": the rest.
                next.groups == first.groups
                    || whole.groups.count > 1 && next.groups.count == 1 && next.length < first.length
                        && next.range.upperBound == line.upperBound && next.digits > 0,
                // "193 Q7H", and not "100 EUR".
                first.letters > 0 || next.letters > 0 && next.digits > 0
            else { return nil }
            whole.range = whole.range.lowerBound..<next.range.upperBound
            whole.groups.append(next.length)
            whole.digits += next.digits
            whole.letters += next.letters
        }
        guard whole.groups.count > 1 else { return nil }
        let written = reading.original(whole.range)
        if LetterCase(written) == .upper, whole.digits > 0 || LetterRow.looksRandom(written.utf8) {
            return whole
        }
        // "hk3p 9wxd 72qe"
        if first.length == 4, whole.groups.count > 2, isMixedInEach(written) { return whole }
        // "9fk2 mwq7 x3td 80hv": of a list of codes each would be too short.
        return isList && whole.groups.count >= 4 && whole.digits > 1 ? whole : nil
    }

    /// Groups of capitals and digits of unlike length, `XK 4417 9B`, `NN-27 41 66`, where they are all that stands on the line below the
    /// name of a code, or on one that a name points to.
    mutating func unlikeGroups(from first: Token) -> Token? {
        guard first.letters > 0, first.groups.allSatisfy({ $0 <= 4 }),
            bytes[first.range.upperBound...].first == 0x20,
            let index = reading.line(at: first.range.lowerBound),
            case let line = reading.range(ofLine: index), line.lowerBound == first.range.lowerBound,
            line.count <= Limits.writtenBytes
        else { return nil }
        var whole = first
        whole.separator = 0x20
        while whole.range.upperBound < line.upperBound {
            guard bytes[whole.range.upperBound] == 0x20, whole.groups.count < 5,
                case let next = run(at: whole.range.upperBound + 1), next.groups.count == 1,
                next.length <= 4, next.digits > 0
            else { return nil }
            whole.range = whole.range.lowerBound..<next.range.upperBound
            whole.groups.append(next.length)
            whole.digits += next.digits
            whole.letters += next.letters
        }
        guard whole.groups.count > 2, whole.digits > whole.letters, whole.length <= 12,
            LetterCase(reading.original(whole.range)) == .upper, isRightBelowName(whole) || isPointedAt(whole)
        else { return nil }
        return whole
    }

    /// Whether the name of a code stands right before what stands apart.
    private func isRightBelowName(_ token: Token) -> Bool {
        guard let name = Frame.before(token, in: reading, where: .names) else { return false }
        return name.isLabel && !name.mark.concepts.isDisjoint(with: .typed)
            && Naming.standsApart(token.range, in: reading)
    }

    /// Whether letters and digits stand in each of some words, as hardly in one.
    private func isMixedInEach(_ written: String) -> Bool {
        written.utf8.split(separator: 0x20).allSatisfy {
            $0.contains(where: WordCharacter.isDigit) && $0.contains(where: WordCharacter.isLetter)
        }
    }

    /// Whether each of some words is mixed as none with a number behind it is: `hRz8`, and not `Win7`.
    private func isRandomInEach(_ written: String) -> Bool {
        isMixedInEach(written)
            && written.utf8.split(separator: 0x20).allSatisfy { word in
                word.dropFirst().contains { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
                    || word.dropLast().contains(where: WordCharacter.isDigit)
            }
    }

    /// Whether a blank and a digit stand behind a word of three letters at most.
    func isBeforeDigits(_ word: Range<Int>) -> Bool {
        word.count <= 3 && word.upperBound + 1 < bytes.count && bytes[word.upperBound] == 0x20
            && WordCharacter.isDigit(bytes[word.upperBound + 1])
    }

    /// Up to three capitals before digits right behind the name of a code, or before several groups of them, `VK 3307 19`, as all that
    /// stands on the line below it, or behind a verb that asks to type what the subject names.
    mutating func prefixed(_ word: Range<Int>) -> Token? {
        guard LetterCase(reading.original(word)) == .upper, !isName(word)
        else { return nil }
        let isBehind = isNamed(word.lowerBound, .typed, within: 0)
        var token = Token(range: word, groups: [word.count], digits: 0, letters: word.count, separator: 0x20)
        while token.groups.count < 4, bytes[token.range.upperBound...].first == 0x20,
            bytes[token.range.upperBound...].dropFirst().first.map(WordCharacter.isDigit) ?? false
        {
            let next = run(at: token.range.upperBound + 1)
            guard next.isNumeric else { break }
            token.range = word.lowerBound..<next.range.upperBound
            for length in next.groups { token.groups.append(length) }
            token.digits += next.digits
        }
        guard (4...8).contains(token.digits) else { return nil }
        if isBehind || token.groups.count > 2 && isBelowName(token) { return token }
        // "Enter LH 1832" is a flight, and "use UK 0800 00" a number to call.
        let isTyped =
            subjectNamesCredential && word.count <= 2 && token.groups.count > 2 && token.digits > 5
            && bytes[word.upperBound + 1] != UInt8(ascii: "0")
            && isNamed(word.lowerBound, ConceptSet(.enter), within: 0)
        return isTyped ? token : nil
    }

    /// Whether a token stands apart, and the line above leads up to it with the name of a code.
    func isBelowName(_ token: Token, _ concepts: ConceptSet = .typed) -> Bool {
        guard Naming.standsApart(token.range, in: reading),
            let name = Frame.before(
                token, in: reading, where: ConceptSet.names.subtracting(.typed).union(concepts)),
            name.isLead
        else { return false }
        return !name.mark.concepts.isDisjoint(with: concepts)
    }

    /// Whether the name of a code points to a token that stands apart, two sentences before at most, and no label leads up to it: "Enter the
    /// one-time code below, within 100 seconds".
    private func isPointedAt(_ token: Token) -> Bool {
        let start = token.range.lowerBound
        guard Naming.standsApart(token.range, in: reading), start > 1,
            bytes[..<start].last(where: { $0 > 0x20 }) != UInt8(ascii: ":"),
            let name = Frame.before(token, in: reading, where: .names), name.sentences <= 2,
            name.blocks <= 1, !name.mark.concepts.isDisjoint(with: .typed)
        else { return false }
        return reading.marks(around: name.mark.range).contains {
            $0.concepts.contains(.pointing) && $0.range.lowerBound >= name.mark.range.lowerBound
                && reading.isSentence(between: name.mark.range, $0.range)
        }
    }

    /// Whether a word is known.
    private func isName(_ word: Range<Int>) -> Bool {
        let index = reading.firstMark(from: word.lowerBound)
        return index < reading.marks.count && reading.marks[index].range.lowerBound == word.lowerBound
    }

    /// Two groups of one length in capitals and digits, `TQ4 8LM`, or of four with both in each, right behind a name or a request.
    mutating func pair(from first: Token) -> Token? {
        guard first.groups.count == 1, Limits.groupLengths.contains(first.length), first.letters > 0,
            bytes[first.range.upperBound...].first == 0x20,
            case let next = run(at: first.range.upperBound + 1), next.groups == first.groups,
            next.digits > 0, next.letters > 0,
            isNamed(
                first.range.lowerBound, ConceptSet.typed.union(ConceptSet(.enter)),
                within: first.length == 4
                    && bytes[..<first.range.lowerBound].suffix(2).first == UInt8(ascii: ":")
                    ? 3 : 0),
            case let range = first.range.lowerBound..<next.range.upperBound,
            case let written = reading.original(range),
            // "hRz8 pW3q"
            LetterCase(written) == .upper
                || first.length == 4 && isRandomInEach(written)
                    && Self.isEndOfSentence(range.upperBound, in: bytes)
        else { return nil }
        return Token(
            range: range, groups: [first.length, next.length], digits: first.digits + next.digits,
            letters: first.letters + next.letters, separator: 0x20)
    }

    /// Groups of digits of unlike length, `27 415`, right behind the name of a code and before the end of a sentence.
    mutating func unevenGroups(from first: Token) -> Token? {
        guard let whole = digitGroups(from: first), case let start = first.range.lowerBound else {
            return nil
        }
        let isUsual = (6...8).contains(whole.digits) && !Amounts.isAmount(whole.range, in: bytes)
        let isCalled =
            isNamed(start, .credentials, within: whole.groups.count > 2 ? 6 : 2)
            || isUsual && isNamedAlone(start)
        // "TD: 840 26 is your one-time code"
        if whole.digits > 4, !Amounts.isAmount(whole.range, in: bytes),
            let name = Frame.after(whole, in: reading, where: .names), name.isSameSentence, name.words <= 2,
            !name.mark.concepts.isDisjoint(with: .credentials), isBegun(start)
        {
            return whole
        }
        // "Your one-time code is 935 7046 (reference KXTB)", and not "code 75 001 (Paris)".
        if isCalled, bytes[whole.range.upperBound...].starts(with: " (".utf8) { return whole }
        guard Self.isEndOfSentence(whole.range.upperBound, in: bytes),
            isCalled || isNamed(start, .typed, within: 1)
                || isUsual && isNamed(start, ConceptSet(.enter), within: 0)
        else { return nil }
        return whole
    }

    /// Whether a sentence, or part of one, ends at a place: a sign before a digit is one of a number.
    static func isEndOfSentence(_ place: Int, in bytes: [UInt8]) -> Bool {
        let isApart =
            bytes[place...].first == 0x20 && bytes[place...].dropFirst().first.map(ends.contains) ?? false
        let rest = bytes[(isApart ? place + 1 : place)...].prefix(2)
        return rest.first.map({ $0 == FoldedText.blockBreak || ends.contains($0) }) ?? true
            && !(rest.last.map(WordCharacter.isDigit) ?? false)
    }

    /// "Your code to enter the bank is 3382 19": whether the sentence names a code before a place, and nothing else.
    private func isNamedAlone(_ place: Int) -> Bool {
        let sentence = reading.marks[..<reading.firstMark(from: place)].suffix(8).reversed().prefix { mark in
            mark.range.upperBound <= place && place - mark.range.upperBound <= Limits.sentence
                && reading.isSentence(between: mark.range, place..<place, blocks: 0)
        }
        return sentence.contains { !$0.concepts.isDisjoint(with: .typed) }
            && !sentence.contains { mark in
                mark.concepts.isDisjoint(with: .typed) && !mark.concepts.isDisjoint(with: .names)
            }
    }

    /// Six digits in groups of three or two with a full stop between, `918.204`, `44.71.60`, right behind the name of a code; the latter
    /// on a line of their own below it, too, where they are no moment.
    mutating func dotted(_ first: Token) -> Token? {
        let stop = UInt8(ascii: ".")
        guard first.isNumeric, first.groups == [3] || first.groups == [2] else { return nil }
        var whole = first
        whole.separator = stop
        while whole.digits < 6, bytes[whole.range.upperBound...].first == stop,
            case let next = run(at: whole.range.upperBound + 1), next.isNumeric, next.groups == first.groups
        {
            whole.range = first.range.lowerBound..<next.range.upperBound
            whole.groups.append(next.length)
            whole.digits += next.digits
        }
        let place = first.range.lowerBound
        guard whole.digits == 6 else { return nil }
        if first.length == 3 {
            return isNamed(place, .credentials, within: 1) && !Amounts.isAmount(whole.range, in: bytes)
                ? whole : nil
        }
        return Self.isEndOfSentence(whole.range.upperBound, in: bytes) && !isMoment(whole)
            && (isNamed(place, .credentials, within: 0) || isBelowName(whole, .credentials)) ? whole : nil
    }

    /// Whether three groups of two digits may be a day with its month, or a time of the day.
    private func isMoment(_ token: Token) -> Bool {
        let numbers = Self.numbers(in: bytes[token.range])
        return numbers.contains { (1...12).contains($0) } && numbers.contains { (13...31).contains($0) }
            || numbers.count { (1...12).contains($0) } > 1
            || numbers[0] < 24 && numbers.dropFirst().allSatisfy { $0 < 60 }
    }

    /// Two groups of three digits with a dash between blanks, `315 - 772`, right behind the name of a code or below it.
    mutating func dashed(_ first: Token) -> Token? {
        guard first.isNumeric, first.groups == [3],
            bytes[first.range.upperBound...].starts(with: Self.dash),
            case let next = run(at: first.range.upperBound + Self.dash.count), next.groups == first.groups,
            next.isNumeric, case let range = first.range.lowerBound..<next.range.upperBound,
            Self.isEndOfSentence(range.upperBound, in: bytes) || bytes[range.upperBound...].first == 0x20,
            !bytes[range.upperBound...].starts(with: Self.dash),
            case let whole = Token(
                range: range, groups: [first.length, first.length], digits: 2 * first.length, letters: 0,
                separator: UInt8(ascii: "-")),
            isNamed(range.lowerBound, .credentials, within: 1) || isToBeTyped(range)
                || isBelowName(whole, .credentials) || !isRange(range) && isPointedAt(whole)
        else { return nil }
        return whole
    }

    /// "200 - 299": whether the second number lies not far above the first.
    private func isRange(_ range: Range<Int>) -> Bool {
        let numbers = Self.numbers(in: bytes[range])
        return (0...200).contains(numbers[1] - numbers[0])
    }

    /// "Enter code 548 - 926.": whether the name of a code stands right before two groups that end a sentence, and a verb that asks to type
    /// it before that; "codes 200 - 299" are the ones from here to there.
    private func isToBeTyped(_ range: Range<Int>) -> Bool {
        guard Self.isEndOfSentence(range.upperBound, in: bytes),
            bytes[range.upperBound...].first != UInt8(ascii: ","), !isRange(range),
            let name = reading.markRightBefore(
                range.lowerBound, where: { !$0.concepts.isDisjoint(with: .typed) })
        else { return false }
        return reading.markRightBefore(name.range.lowerBound) {
            $0.concepts.contains(.enter) && !$0.concepts.contains(.pointing)
        } != nil
    }

    /// The numbers in a stretch.
    private static func numbers(in bytes: ArraySlice<UInt8>) -> [Int] {
        bytes.split { !WordCharacter.isDigit($0) }.map { group in
            group.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        }
    }

    private static let ends = Array(".,;)".utf8)

    /// Whether a line of the page ends at a place.
    private func isEnd(_ place: Int) -> Bool {
        reading.line(at: place - 1).map { reading.range(ofLine: $0).upperBound == place } ?? false
    }

    /// Whether one of some meanings stands right before a place, or a few words before it.
    func isNamed(_ place: Int, _ concepts: ConceptSet, within words: Int32) -> Bool {
        let before = reading.marks[..<reading.firstMark(from: place)].suffix(4)
        guard let mark = before.last(where: { !$0.concepts.isDisjoint(with: concepts) }),
            mark.range.upperBound <= place,
            // "CODE IS 905127": where all is in capitals, they tell nothing.
            mark.range.count <= 4 || LetterCase(reading.original(mark.range)) != .upper
        else { return false }
        let between = reading.counts(in: mark.range.upperBound..<place)
        return between.words <= words && between.sentences == 0 && between.blocks == 0
    }

    /// Whether a line, or what stands behind a colon on it, begins at a place.
    private func isBegun(_ place: Int) -> Bool {
        reading.line(at: place).map { isBegun(reading.range(ofLine: $0), at: place) } ?? false
    }

    private func isBegun(_ line: Range<Int>, at place: Int) -> Bool {
        line.lowerBound == place || place > line.lowerBound + 1 && bytes[place - 2] == UInt8(ascii: ":")
    }
}
