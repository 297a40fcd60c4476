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
        /// Whether a name leads right up to it, or stands above it in its column.
        var isLabelled = false
        /// Whether a name that can mean nothing else sets it out.
        var isSetOut = false

        var score: Double { evidence.reduce(0) { $0 + $1.weight } }
    }

    let reading: Reading
    let mood: Mood
    private let tokens: [Token]
    /// How many different numbers stand behind each row of letters and a hyphen.
    let series: [[UInt8]: Int]
    /// How many tokens are written in the same groups, where the letter names recovery codes.
    private let alike: [GroupLengths: Int]
    /// The one number of four digits or more that is no year, in a letter that hands over something for minutes; empty without one.
    private let onlyNumber: [UInt8]

    init(reading: Reading, mood: Mood, tokens: [Token]) {
        self.reading = reading
        self.mood = mood
        self.tokens = tokens
        alike =
            mood.names.contains(.recoveryCode)
            ? tokens.reduce(into: [:]) { $0[$1.groups, default: 0] += 1 } : [:]
        onlyNumber =
            mood.mayHandOverUnnamed && !reading.namesAmount ? Self.onlyNumber(among: tokens, in: reading) : []
        let numbered = Set(tokens.lazy.filter(\.isPrefixed).map { Array(reading.folded.bytes[$0.range]) })
        series = numbered.reduce(into: [:]) { series, key in
            series[Array(key.prefix { $0 != UInt8(ascii: "-") }), default: 0] += 1
        }
    }

    private static func onlyNumber(among tokens: [Token], in reading: Reading) -> [UInt8] {
        let numbers = tokens.lazy.filter { $0.isNumeric && $0.digits >= 4 }
            .map { reading.folded.bytes[$0.range].filter(WordCharacter.isDigit) }
            .filter { !Year.isWritten(by: $0) }
        guard let first = numbers.first, numbers.allSatisfy({ $0 == first }) else { return [] }
        return first
    }

    private func isOnlyNumber(_ token: Token) -> Bool {
        !onlyNumber.isEmpty && token.isNumeric && (4...8).contains(token.length)
            && reading.folded.bytes[token.range].filter(WordCharacter.isDigit) == onlyNumber
    }

    /// The tokens of the page that something speaks for.
    func occurrences() -> [Occurrence] {
        var best = Shortlist()
        for token in tokens {
            if let occurrence = weigh(token) { best.add(occurrence) }
        }
        guard best.occurrences.contains(where: { $0.score > 0 }), ProgramText.isContained(in: reading) else {
            return best.occurrences
        }
        return best.occurrences.map { occurrence in
            var occurrence = occurrence
            if !occurrence.isSetOut { occurrence.evidence.append(Weights.program) }
            return occurrence
        }
    }

    private func weigh(_ token: Token) -> Occurrence? {
        guard !isOther(token) else { return nil }
        let value = reading.original(token.range)
        let shape = Shape(token, written: value)
        guard shape.isPossible || shape.isLong else { return nil }
        var naming = Naming(token, in: reading, mood: mood)
        guard token.digits > 0 || mayBeWord(shape, naming), mayBeCode(token, shape, naming) else {
            return nil
        }
        naming.addEnter()
        var evidence: [Evidence] = []
        evidence.reserveCapacity(Limits.reasons)
        evidence.append(Weights.bias)
        if token.digits == 0 { addLetters(shape, naming, to: &evidence) }
        evidence += naming.evidence
        evidence += look(of: token, shape, naming)
        if naming.isPassword, shape.isMadeUp { evidence.append(Weights.madeUp) }
        if !shape.isPossible, !isLongByName(token, shape, naming) { evidence.append(Weights.long) }
        if !naming.isLabelled, !naming.standsApart {
            if shape.isProduct { evidence.append(Weights.wordLike) }
            if shape.isHash, !naming.isNamedPlainly { evidence.append(Weights.hash) }
        }
        addNeighbours(of: token, shape, naming, to: &evidence)
        addSetting(of: token, to: &evidence)
        if naming.standsApart, isListed(token, naming, among: 3) { evidence.append(Weights.listed) }
        // Who sets one character per cell shows a code, also where no word says so.
        if evidence.contains(Weights.joined), evidence.contains(Weights.unnamed) {
            evidence.append(Weights.joinedUnnamed)
        }
        addContext(of: token, naming, to: &evidence)
        if naming.standsApart, naming.followsColon, isOnlyNumber(token),
            let index = evidence.firstIndex(of: Weights.unnamed)
        {
            evidence[index] = Weights.onlyNumber
        }
        return Occurrence(
            kind: naming.kind, value: value,
            copy: naming.isPassword && !token.isNumeric ? value : shape.copy,
            evidence: evidence.filter { $0.weight != 0 },
            page: reading.page.kind, range: token.range,
            isLabelled: naming.isLabelled || naming.isHeaded,
            isSetOut: naming.isBeyondDoubt && (naming.isLabelledAlone || naming.standsApart))
    }

    /// Whether it is a piece of something, a number of another kind by its shape alone, or a word that is none of its own.
    private func isOther(_ token: Token) -> Bool {
        if token.isPiece || isReceipt(token) || isAlienNumber(token) || isNameInBrackets(token)
            || isOpening(token)
        {
            return true
        }
        return token.digits == 0
            && (token.length < Limits.wordLengths.lowerBound || isPhrase(token) || isOfName(token))
    }

    /// Whether letters alone may be a code: where a strong name leads up to them, or they look as no word does.
    private func mayBeWord(_ shape: Shape, _ naming: Naming) -> Bool {
        if naming.isStrong || naming.isClose && shape.isCapitalsInGroups { return true }
        return mood.isTimed && (naming.standsApart && naming.isNamed || naming.isLabelled)
            && (shape.isSmallInGroups || shape.isCapitalsByChance)
    }

    /// Whether it is one of at least so many recovery codes that are written alike.
    private func isListed(_ token: Token, _ naming: Naming, among count: Int) -> Bool {
        naming.kind == .recoveryCode && alike[token.groups] ?? 0 >= count
    }

    /// Whether it has the shape of a code, or is longer than most right behind a strong name.
    private func mayBeCode(_ token: Token, _ shape: Shape, _ naming: Naming) -> Bool {
        if shape.isPossible { return true }
        return shape.isLong && naming.isStrong
            && (isLongByName(token, shape, naming) || isMadeToPaste(token, naming))
    }

    /// Whether its name tells of a code that is longer than most.
    private func isLongByName(_ token: Token, _ shape: Shape, _ naming: Naming) -> Bool {
        naming.isLedTo || naming.isClose && naming.isTight && naming.sharesLine
            || naming.standsApart
                && (token.isNumeric || isListed(token, naming, among: 2)
                    || naming.isAnnounced && token.length <= 16 && shape.isCapitalsThroughout)
    }

    /// Whether a row to be pasted stands alone below its name, as links carry them.
    private func isMadeToPaste(_ token: Token, _ naming: Naming) -> Bool {
        naming.standsApart && !token.isNumeric && token.length <= Limits.pastedLength
    }

    private func addLetters(_ shape: Shape, _ naming: Naming, to evidence: inout [Evidence]) {
        let isNamed = naming.isTight && (naming.isClose || naming.isStrong && naming.standsApart)
        // "Remote access code ACME-BANK": in a subject, the name of something.
        if shape.standsOut(namedClose: isNamed || naming.asksForLetters, standsApart: naming.standsApart),
            reading.page.kind != .subject || naming.kind != .accessCode || shape.looksRandom
        {
            evidence.append(Weights.lettersInFrame)
        }
        if naming.isStrong, shape.isCapitalsByChance || isNamed && shape.isLettersByChance {
            evidence.append(Weights.lettersByChance)
        }
        if naming.asksForLetters, shape.isWords { evidence.append(Weights.words) }
    }

    /// What its shape says, where its name says nothing else.
    private func look(of token: Token, _ shape: Shape, _ naming: Naming) -> [Evidence] {
        let endsLine = reading.endsLine(token.range.upperBound)
        // Nobody asks to keep a number to call to oneself, or says how long it lives.
        let isNoPhone =
            naming.isStrong
            && (naming.isBound && naming.isTight && shape.isUnlikeCall && endsLine
                || (naming.standsApart
                    || token.separator == 0x20
                        && (naming.isLabelledAlone || naming.isLabelled && naming.isBeyondDoubt))
                    && (mood.isTimed || mood.concepts.contains(.secrecy)))
            || token.groups.allSatisfy { $0 == 2 }
                && (naming.isAskedFor || naming.standsApart && (mood.isTimed || naming.isAskedForAbove))
        return shape.evidence(namedClose: naming.isBound).compactMap { evidence in
            switch evidence {
            case Weights.manyDigits where naming.isBound && endsLine: Weights.manyDigitsNamed
            case Weights.phone where isNoPhone: nil
            case Weights.placeholderNamed where mood.origination.isBulk: Weights.placeholder
            default: evidence
            }
        }
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

    /// "Key (FIDO2, serial number 2726)": whether a word with one digit at its end begins a longer remark in brackets behind a name that may
    /// mean anything, in a letter that does not say how long something lives.
    private func isNameInBrackets(_ token: Token) -> Bool {
        let bytes = reading.folded.bytes
        let start = token.range.lowerBound
        guard token.digits == 1, token.letters > 2, !mood.isTimed,
            WordCharacter.isDigit(bytes[token.range.upperBound - 1]),
            bytes[..<start].last == UInt8(ascii: "("),
            bytes[token.range.upperBound...].first == UInt8(ascii: ","),
            let name = reading.markRightBefore(start - 1, where: { !$0.concepts.isDisjoint(with: .typed) })
        else { return false }
        return name.concepts.isDisjoint(with: .credentials)
    }

    /// "9-17h": from which hour to which a telephone is answered.
    private func isOpening(_ token: Token) -> Bool {
        token.separator == UInt8(ascii: "-") && token.groups.count == 2 && token.groups[0] <= 2
            && token.groups[1] == 3 && token.letters == 1 && reading.original(token.range).hasSuffix("h")
    }

    private func isReceipt(_ token: Token) -> Bool {
        ReceiptReader.isKnownShape(token, in: reading)
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

    /// What the letter says as a whole.
    private func addContext(of token: Token, _ naming: Naming, to evidence: inout [Evidence]) {
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
        // "Bram started a new conversation: I typed the code 771204": what is told to a desk.
        if mood.isOfTicket, mood.concepts.contains(.assigned) {
            evidence.append(reading.page.kind == .subject ? Weights.speech : Weights.ticket)
        }
        if !mood.titleConcepts.isDisjoint(with: .typed) { evidence.append(Weights.titled) }
        if mood.paysInSubject || mood.bills && mood.subjectNames.contains(.bait), !mood.handsOverInWords,
            !(naming.isBeyondDoubt && token.isNumeric && mood.isUrgent),
            !(naming.isLabelled && naming.isToBeKept)
        {
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
        // "15 € for you: code SOMMER15"
        let isWord = evidence.contains(Weights.wordLike)
        if mood.sells && (isWord || mood.names.isDisjoint(with: .credentials))
            || isWord && mood.namesAmountInSubject && mood.names.isDisjoint(with: .credentials)
        {
            evidence.append(token.isNumeric ? Weights.sellingByNumber : Weights.selling)
        }
        // "15% off: code GLOW15"
        if isWord, mood.percentages.contains(Array(numberBehind(token))), !evidence.contains(Weights.equated)
        {
            evidence.append(Weights.equated)
        }
    }

    /// The digits behind a token's last letter.
    private func numberBehind(_ token: Token) -> ArraySlice<UInt8> {
        let bytes = reading.folded.bytes[token.range]
        let start = bytes.lastIndex { !WordCharacter.isDigit($0) }.map { $0 + 1 } ?? bytes.endIndex
        return bytes[start...]
    }
}
