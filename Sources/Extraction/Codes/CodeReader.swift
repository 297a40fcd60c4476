import HTML
import Words

/// Reads the codes of one page: every token is weighed by what names it, how it is shown and what it looks
/// like.
struct CodeReader {
    /// A token that may be a code, with the reasons.
    struct Occurrence {
        var kind: Finding.Kind
        var value: String
        var copy: String
        var evidence: [Evidence]
        var page: Page.Kind
        var range: Range<Int>

        var score: Double { evidence.reduce(0) { $0 + $1.weight } }
    }

    private let reading: Reading
    private let mood: Mood
    private let tokens: [Token]
    /// How many different numbers stand behind each row of letters and a hyphen.
    private let series: [[UInt8]: Int]
    /// How many tokens are written in the same groups, where the letter names recovery codes.
    private let alike: [GroupLengths: Int]

    init(reading: Reading, mood: Mood, tokens: [Token]) {
        self.reading = reading
        self.mood = mood
        self.tokens = tokens
        alike =
            mood.names.contains(.recoveryCode)
            ? tokens.reduce(into: [:]) { $0[$1.groups, default: 0] += 1 } : [:]
        let numbered = Set(tokens.lazy.filter(\.isPrefixed).map { Array(reading.folded.bytes[$0.range]) })
        series = numbered.reduce(into: [:]) { series, key in
            series[Array(key.prefix { $0 != UInt8(ascii: "-") }), default: 0] += 1
        }
    }

    /// The tokens of the page that something speaks for.
    func occurrences() -> [Occurrence] {
        var best = Shortlist()
        for token in tokens {
            if let occurrence = weigh(token) { best.add(occurrence) }
        }
        return best.occurrences
    }

    private func weigh(_ token: Token) -> Occurrence? {
        guard !token.isPiece, !isReceipt(token), !isAlienNumber(token) else { return nil }
        let isWord = token.digits == 0
        if isWord, token.length < Limits.wordLengths.lowerBound || isPhrase(token) || isOfName(token) {
            return nil
        }
        let naming = Naming(token, in: reading, mood: mood)
        let value = reading.original(token.range)
        let shape = Shape(token, written: value)
        guard
            !isWord || naming.isStrong || naming.isClose && shape.isCapitalsInGroups
                || (naming.standsApart && naming.isNamed || naming.isLabelled) && mood.isTimed
                    && (shape.isSmallInGroups || shape.isCapitalsByChance),
            shape.isPossible
                || shape.isLong && naming.isStrong
                    && (naming.isClose && naming.isTight || token.isNumeric && naming.standsApart)
        else { return nil }
        let isNamed = naming.isTight && (naming.isClose || naming.isStrong && naming.standsApart)
        var evidence: [Evidence] = []
        evidence.reserveCapacity(Limits.reasons)
        evidence.append(Weights.bias)
        if isWord,
            shape.standsOut(namedClose: isNamed || naming.asksForLetters, standsApart: naming.standsApart)
        {
            evidence.append(Weights.lettersInFrame)
        }
        if isWord, naming.isStrong, shape.isCapitalsByChance { evidence.append(Weights.lettersByChance) }
        if naming.asksForLetters, shape.isWords { evidence.append(Weights.words) }
        evidence += naming.evidence
        evidence += shape.evidence(namedClose: naming.isBound).map {
            $0 == Weights.manyDigits && naming.isBound && reading.endsLine(token.range.upperBound)
                ? Weights.manyDigitsNamed : $0
        }.filter {
            // Nobody asks to keep a number to call to oneself, or says how long it lives.
            $0 != Weights.phone
                || !(naming.isStrong
                    && (naming.isBound && naming.isTight && shape.isUnlikeCall
                        && reading.endsLine(token.range.upperBound)
                        || naming.standsApart && (mood.isTimed || mood.concepts.contains(.secrecy))))
        }
        if shape.isYear || shape.isBuddhistYear, endsDate(token) || beginsDate(token) {
            evidence.append(Weights.date)
        }
        if reading.isPostcode(token) { evidence.append(Weights.postcode) }
        if !naming.isBound, reading.isDuration(token) { evidence.append(Weights.counted) }
        if isSentElsewhere(token) { evidence.append(Weights.elsewhere) }
        if isSpent(token) { evidence.append(Weights.spent) }
        if evidence.contains(Weights.wordLike), isGreeted(token) { evidence.append(Weights.greeted) }
        if shape.isNamedByYear, !mood.diesSoon {
            if isInQuotes(token) { evidence.append(Weights.titled) }
            if !naming.isLabelled { evidence.append(Weights.wordLike) }
        }
        if reading.isExample(token.range) { evidence.append(Weights.example) }
        if isSpeech(token) { evidence.append(Weights.speech) }
        if isKey(token) || !naming.isLabelled && isOfSeries(token) { evidence.append(Weights.key) }
        addSetting(of: token, to: &evidence)
        if naming.kind == .recoveryCode, naming.standsApart, alike[token.groups] ?? 0 >= 3 {
            evidence.append(Weights.listed)
        }
        // Who sets one character per cell shows a code, also where no word says so.
        if evidence.contains(Weights.joined), evidence.contains(Weights.unnamed) {
            evidence.append(Weights.joinedUnnamed)
        }
        addContext(of: token, to: &evidence)
        return Occurrence(
            kind: naming.kind, value: value,
            copy: naming.isPassword && !token.isNumeric ? value : shape.copy,
            evidence: evidence.filter { $0.weight != 0 },
            page: reading.page.kind, range: token.range)
    }

    /// Whether a token is a word that the vocabulary knows, or the words of a link.
    private func isPhrase(_ token: Token) -> Bool {
        let index = reading.firstMark(from: token.range.lowerBound)
        if index < reading.marks.count, reading.marks[index].range.upperBound >= token.range.upperBound,
            reading.marks[index].range.lowerBound == token.range.lowerBound
        {
            return true
        }
        return reading.emphasis(of: token.range).contains(.link)
    }

    /// "RIVERSIDE JOINERY LTD": whether capitals go on in the next word.
    private func isOfName(_ token: Token) -> Bool {
        let rest = reading.folded.bytes[token.range.upperBound...]
        guard token.separator == nil, rest.first == 0x20 else { return false }
        let word = rest.dropFirst().prefix(Limits.wordLengths.upperBound).prefix(
            while: WordCharacter.isLetter)
        return word.count > 1 && LetterCase(reading.original(token.range)) == .upper
            && LetterCase(reading.original(word.startIndex..<word.endIndex)) == .upper
    }

    /// Whether a letter about access codes or cases has it in the shape of an A-number: `A123456789`.
    private func isAlienNumber(_ token: Token) -> Bool {
        token.letters == 1 && (8...9).contains(token.digits)
            && reading.folded.bytes[token.range.lowerBound] == UInt8(ascii: "a")
            && !mood.names.isDisjoint(with: [ConceptSet(.accessCode), ConceptSet(.receipt)])
    }

    private func isReceipt(_ token: Token) -> Bool {
        ReceiptReader.isKnownShape(token, in: reading)
    }

    /// Whether quotation marks stand right around a token: `"deploy-2026"`.
    private func isInQuotes(_ token: Token) -> Bool {
        let (start, end, mark) = (token.range.lowerBound, token.range.upperBound, UInt8(ascii: "\""))
        return start > 0 && reading.folded.bytes[start - 1] == mark
            && reading.folded.bytes[end...].first == mark
    }

    /// Whether it stands among other words between quotation marks: `Your code for "Tenancy agreement 2025"`.
    private func isOfTitle(_ token: Token) -> Bool {
        guard token.range.upperBound <= Limits.reach.before else { return false }
        let mark = UInt8(ascii: "\"")
        let before = reading.folded.bytes[..<token.range.lowerBound]
        let after = reading.folded.bytes[token.range.upperBound...].prefix(Limits.sentence)
        guard let open = before.lastIndex(of: mark), before.count(where: { $0 == mark }) % 2 == 1,
            let close = after.firstIndex(of: mark)
        else { return false }
        return before[open...].contains(where: WordCharacter.isWord)
            || after[..<close].contains(where: WordCharacter.isWord)
    }

    /// How the token is set on the page.
    private func addSetting(of token: Token, to evidence: inout [Evidence]) {
        // The subject of an answer is that of the letter it answers.
        if reading.page.kind == .subject {
            if mood.origination.isReply { evidence.append(Weights.quoted) }
            if isOfTitle(token) { evidence.append(Weights.titled) }
            return
        }
        guard let index = reading.line(at: token.range.lowerBound) else { return }
        let lines = reading.page.text.lines
        let line = reading.range(ofLine: index)
        if isAlone(token.range, in: line) {
            evidence.append(Weights.aloneOnLine)
            let isBlock =
                (index == 0 || lines[index - 1].block != lines[index].block)
                && (index + 1 == lines.count || lines[index + 1].block != lines[index].block)
            if isBlock { evidence.append(Weights.aloneInBlock) }
        }
        let emphasis = reading.emphasis(of: token.range)
        if !emphasis.isDisjoint(with: [.huge, .large, .heading]) {
            evidence.append(Weights.display)
        } else if !emphasis.isDisjoint(with: [.bold, .spaced, .boxed, .monospaced]) {
            evidence.append(Weights.emphasized)
        }
        if emphasis.contains(.joined) { evidence.append(Weights.joined) }
        if emphasis.contains(.small), emphasis.isDisjoint(with: [.huge, .large, .bold]) {
            evidence.append(Weights.small)
        }
        if emphasis.contains(.link) { evidence.append(Weights.inLink) }
        if lines[index].isQuoted { evidence.append(Weights.quoted) }
    }

    /// Whether nothing but punctuation stands beside a token on its line.
    private func isAlone(_ range: Range<Int>, in line: Range<Int>) -> Bool {
        let bytes = reading.folded.bytes
        let before = bytes[line.lowerBound..<max(line.lowerBound, range.lowerBound)]
        let after = bytes[min(range.upperBound, line.upperBound)..<line.upperBound]
        guard before.count <= Limits.signs, after.count <= Limits.signs else { return false }
        return !before.contains(where: WordCharacter.isWord) && !after.contains(where: WordCharacter.isWord)
    }

    /// Whether a day, or a day and a word, stand before a year: "Feb 2, 2026", "2 de febrero de 2026".
    private func endsDate(_ token: Token) -> Bool {
        let before = reading.folded.bytes[..<token.range.lowerBound].suffix(Limits.dateBytes)
        let line = before.suffix(
            from: before.lastIndex(of: FoldedText.blockBreak).map { $0 + 1 } ?? before.startIndex)
        let words = line.split { !WordCharacter.isWord($0) }.suffix(4)
        return words.contains { word in
            word.count <= 2 && word.allSatisfy(WordCharacter.isDigit)
                && (1...31).contains(Int(String(decoding: word, as: UTF8.self)) ?? 0)
        } && line.contains { WordCharacter.isLetter($0) || $0 >= 0x80 }
    }

    /// Whether a month and a day stand behind a year, with at most a letter before them: "2025 március 9", "2025 m rugsėjo 4".
    private func beginsDate(_ token: Token) -> Bool {
        let after = reading.folded.bytes[token.range.upperBound...].prefix(Limits.dateBytes)
        let line = after.prefix { $0 != FoldedText.blockBreak }
        let words = line.split { !WordCharacter.isWord($0) }.drop { $0.count == 1 }.prefix(2)
        guard words.count == 2, let month = words.first, let day = words.last,
            line.prefix(upTo: month.startIndex).count <= 4,
            month.allSatisfy({ WordCharacter.isLetter($0) || $0 >= 0x80 }),
            month.endIndex + 1 == day.startIndex
        else { return false }
        guard day.count <= 2, (1...31).contains(Int(String(decoding: day, as: UTF8.self)) ?? 0) else {
            return false
        }
        // "Your code is 2024. Expires 15 minutes from now": of a life, and of no day.
        let index = reading.firstMark(from: month.startIndex)
        return !reading.marks[index...].prefix(3).contains { mark in
            mark.range.lowerBound <= day.endIndex + 1
                && !mark.concepts.isDisjoint(with: [
                    ConceptSet(.expiry), ConceptSet(.minute), ConceptSet(.hour), ConceptSet(.day),
                ])
        }
    }

    /// Whether the token's own sentence says that the code went elsewhere: "we texted it to the phone ending
    /// in 0177".
    private func isSentElsewhere(_ token: Token) -> Bool {
        let elsewhere = ConceptSet(.elsewhere)
        return Frame.before(token, in: reading, where: elsewhere)?.isSameSentence ?? false
            || Frame.after(token, in: reading, where: elsewhere).map { frame in
                frame.isSameSentence
                    && reading.line(at: frame.mark.range.lowerBound)
                        == reading.line(at: token.range.lowerBound)
            } ?? false
    }

    /// Whether the token is said to be over: "code 481923 has been used", "481923 is no longer valid".
    private func isSpent(_ token: Token) -> Bool {
        Frame.after(token, in: reading, where: ConceptSet(.spent)).map { frame in
            frame.isSameSentence && frame.words <= 1 && !frame.hasColon
        } ?? false
    }

    /// "Hello aarav55, ...": whether it is the name of whom a block greets at its beginning, in a few words that name nothing.
    private func isGreeted(_ token: Token) -> Bool {
        let bytes = reading.folded.bytes
        guard !token.isNumeric, token.separator == nil,
            bytes[token.range.upperBound...].first == UInt8(ascii: ","),
            case let before = bytes[..<token.range.lowerBound].suffix(Limits.greetingBytes),
            case let start = before.lastIndex(of: FoldedText.blockBreak).map({ $0 + 1 }) ?? before.startIndex,
            start == 0 || bytes[start - 1] == FoldedText.blockBreak, start < token.range.lowerBound
        else { return false }
        return reading.names(in: start..<token.range.lowerBound).isEmpty
            && !bytes[start..<token.range.lowerBound].contains(UInt8(ascii: ":"))
    }

    /// Whether a subject has it in brackets, as trackers do: "[HED-7253]", "[JIRA] (PAY-2291)".
    private func isKey(_ token: Token) -> Bool {
        let bytes = reading.folded.bytes
        guard reading.page.kind == .subject, token.letters > 0, token.range.lowerBound > 0 else {
            return false
        }
        let (before, after) = (bytes[token.range.lowerBound - 1], bytes[token.range.upperBound...].first)
        return before == UInt8(ascii: "[") && after == UInt8(ascii: "]")
            || before == UInt8(ascii: "(") && after == UInt8(ascii: ")") && token.isPrefixed
                && bytes.first == UInt8(ascii: "[")
    }

    /// "ENG-1182", "ENG-1190", "ENG-1201": whether others on the page differ from it in their number alone.
    private func isOfSeries(_ token: Token) -> Bool {
        guard token.isPrefixed, !mood.names.contains(.recoveryCode) else { return false }
        return series[Array(reading.folded.bytes[token.range].prefix(token.groups[0]))] ?? 0 > 2
    }

    /// Whether somebody tells what was said: `it showed "your code is 481923"`.
    private func isSpeech(_ token: Token) -> Bool {
        let bytes = reading.folded.bytes
        let before = bytes[max(0, token.range.lowerBound - Limits.lead)..<token.range.lowerBound]
        let after = bytes[token.range.upperBound...].prefix(Limits.lead)
        // `{"code": "000000"}`: what programs say to one another.
        if before.suffix(4).elementsEqual("\": \"".utf8), before.contains(UInt8(ascii: "{")) { return true }
        // `print(text)  # Your code is 048213`
        let line = before[(before.lastIndex(of: FoldedText.blockBreak) ?? before.startIndex)...]
        if Self.comments.contains(where: { line.end(ofFirst: $0) != nil }) { return true }
        // `print("Your code:", 204418)`
        if before.suffix(3).elementsEqual("\", ".utf8), after.first == UInt8(ascii: ")"),
            let opened = before.dropLast(3).lastIndex(of: UInt8(ascii: "\"")), opened > 0,
            bytes[opened - 1] == UInt8(ascii: "("),
            !reading.names(in: opened..<token.range.lowerBound).isEmpty
        {
            return true
        }
        guard let open = before.lastIndex(where: Self.endsSpeech), bytes[open] == UInt8(ascii: "\""),
            WordCharacter.isWord(bytes[open + 1]),
            let close = after.first(where: Self.endsSpeech), close == UInt8(ascii: "\"")
        else { return false }
        let name = Frame.before(token, in: reading, where: .typed)
        // "They ask for the code ("Yours is 4471")."
        if let name, name.mark.range.upperBound <= open, name.sentences == 0, name.blocks == 0,
            let asked = Frame.before(token, in: reading, where: ConceptSet(.enter)),
            asked.mark.range.lowerBound > open
        {
            return true
        }
        return name.map { $0.mark.range.lowerBound > open } ?? false
            || Frame.after(token, in: reading, where: .typed).map {
                !after.prefix($0.mark.range.lowerBound - after.startIndex).contains(UInt8(ascii: "\""))
            } ?? false
    }

    /// How comments begin behind the call that they explain.
    private static let comments = [") # ", ") // "].map { Array($0.utf8) }

    private static func endsSpeech(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == FoldedText.blockBreak
    }

    /// What the letter says as a whole.
    private func addContext(of token: Token, to evidence: inout [Evidence]) {
        if mood.isTimed { evidence.append(Weights.expires) }
        // What shops never ask for stands below everything they send.
        if mood.concepts.contains(.secrecy), !(mood.isOfOtherAlone && evidence.contains(Weights.unnamed)) {
            evidence.append(Weights.secret)
        }
        if mood.concepts.contains(.unrequested) { evidence.append(Weights.unrequested) }
        if mood.origination.isList {
            evidence.append(Weights.list)
        } else if mood.origination.isBulk {
            evidence.append(Weights.bulk)
        }
        if mood.origination.isReply { evidence.append(Weights.reply) }
        if mood.tracks { evidence.append(Weights.item) }
        if !mood.titleConcepts.isDisjoint(with: .typed) { evidence.append(Weights.titled) }
        if mood.paysInSubject || mood.bills && mood.subjectNames.contains(.bait), !mood.handsOverInWords {
            evidence.append(Weights.payment)
        }
        if mood.origination.isUndisclosed { evidence.append(Weights.undisclosed) }
        if mood.concepts.contains(.appointment), mood.subjectNames.isDisjoint(with: .typed),
            !mood.handsOverInWords
                || mood.subjectConcepts.contains(.appointment) && !mood.diesSoon && !mood.namesCredential,
            !mood.names.contains(.accessCode) || mood.subjectConcepts.contains(.appointment)
        {
            evidence.append(Weights.appointment)
        }
        if mood.sells, mood.names.isDisjoint(with: .credentials) {
            evidence.append(token.isNumeric ? Weights.sellingByNumber : Weights.selling)
        }
    }
}
