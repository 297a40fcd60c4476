import HTML
import Words

/// What the place of a name beside a token says.
extension Naming {
    func weight(before frame: Frame) -> Evidence? {
        if frame.isLabel { return Weights.label }
        if frame.isClose { return Weights.close }
        if frame.isSameSentence { return frame.words <= 12 ? Weights.sentence : Weights.longSentence }
        // "You will be asked for an access code. Yours is PVK65N."
        if frame.sentences == 1, frame.blocks == 0, frame.words <= 3, !standsApart, token.digits > 0,
            token.length <= 8,
            isWeak(frame.mark)
                ? token.isNumeric && mood.handsOverInWords && isPointed(token.range.lowerBound)
                : frame.words < 2 || !token.isNumeric || isPointed(token.range.lowerBound)
        {
            return Weights.sentence
        }
        if standsApart {
            if frame.blocks <= 2, frame.sentences <= 1 || isAskedForSince(frame) { return Weights.leadNear }
            if frame.blocks <= 8 { return Weights.leadFar }
            return Weights.leadLoose
        }
        return frame.blocks <= 2 && frame.sentences <= 2 ? Weights.leadLoose : nil
    }

    /// Whether what names it, or asks to type it, stands right beside it, or the sentence ends with it behind a colon or emphasised.
    var isNamedPlainly: Bool {
        let before = reading.folded.bytes[..<token.range.lowerBound].suffix(2)
        let isShown = before.first == UInt8(ascii: ":") || !reading.emphasis(of: token.range).isEmpty
        if isBeyondDoubt, isShown || isClose && isFirst { return true }
        return isClose && (isTight || isBound && isShown) || isRequested && isAskedFor
    }

    /// Whether its own sentence, the one above or the next one asks to type it.
    var isAskedAround: Bool { isAskedFor || isAskedForAbove || isAskedForBehind }

    /// The same, by a verb: "your confirmation code is" asks for nothing.
    var isToldToType: Bool {
        let frame = Frame.before(token, in: reading, where: ConceptSet(.enter))
        let isTold = frame.map {
            !$0.mark.concepts.contains(.pointing)
                && ($0.isSameSentence || (standsApart || isLabelled) && $0.isLead)
        }
        return isTold ?? false || isAskedForBehind
    }

    /// "Enter 4821 in the field "Code"": whether the verb stands right before it, and the subject says what it is for.
    var isTypedAtOnce: Bool {
        guard !mood.subjectConcepts.isDisjoint(with: .purposes),
            let frame = Frame.before(token, in: reading, where: ConceptSet(.enter))
        else { return false }
        return frame.isLabel && frame.isSameSentence && frame.words == 0
            && !frame.mark.concepts.contains(.pointing)
    }

    /// Whether a sentence or a line begins at a name, or at a word that leads on to it: "your code".
    func beginsSentence(_ name: Int) -> Bool {
        let pointer = reading.markRightBefore(name) { $0.concepts.contains(.pointing) }
        let before = reading.folded.bytes[..<(pointer?.range.lowerBound ?? name)].last { $0 != 0x20 }
        return before.map { $0 == FoldedText.blockBreak || ".!?".utf8.contains($0) } ?? true
    }

    /// "330 715 to sign in": whether the subject hands it over without a name, in a letter that names a code or counts a life.
    var isNumberOfSubject: Bool {
        guard token.isNumeric, let number = mood.numberOfSubject, !mood.origination.isList,
            !mood.origination.isReply, mood.names.contains(.code) || mood.diesSoon
        else { return false }
        return reading.folded.bytes[token.range].filter(WordCharacter.isDigit) == number
    }

    /// `A3F9C1`: whether capitals and digits that take turns are shown large in a letter that counts their life, says in its subject what they
    /// are for, and has no link with a secret.
    var isShownMix: Bool {
        token.separator == nil && token.digits > 1 && token.letters > 1 && (5...10).contains(token.length)
            && mood.isTimed && !mood.linksSecret && !mood.subjectConcepts.isDisjoint(with: .purposes)
            && !mood.subjectNames.contains(.bait)
            && !reading.emphasis(of: token.range).isDisjoint(with: [.huge, .large])
            && LetterCase(reading.original(token.range)) == .upper && takesTurns
    }

    /// Whether letters and digits follow one another as in no name with a number: not `HELLO25`.
    private var takesTurns: Bool {
        let signs = reading.folded.bytes[token.range]
        return zip(signs, signs.dropFirst()).count {
            WordCharacter.isDigit($0) != WordCharacter.isDigit($1)
        } > 2
    }

    /// Whether its own sentence asks to type it.
    var isAskedFor: Bool {
        Frame.before(token, in: reading, where: ConceptSet(.enter))?.isSameSentence ?? false
    }

    /// Whether the sentence that leads up to it, where it stands alone, asks to type it.
    var isAskedForAbove: Bool {
        standsApart && Frame.before(token, in: reading, where: ConceptSet(.enter))?.isLead ?? false
    }

    /// "Your code: 482913 / Enter it in the app": whether the next sentence asks to type it.
    var isAskedForBehind: Bool {
        guard let frame = Frame.after(token, in: reading, where: ConceptSet(.enter)) else { return false }
        return frame.sentences <= 1 && frame.blocks <= 1 && !frame.mark.concepts.contains(.pointing)
    }

    /// Whether the name of something else has a number of its own: "amount 250.00: 774109", "250 EUR: 774109".
    func isTaken(_ frame: Frame) -> Bool {
        let before = reading.folded.bytes[..<frame.mark.range.lowerBound].suffix(2)
        if before.last.map(WordCharacter.isDigit) ?? false { return true }
        if before.last == 0x20, before.first.map(WordCharacter.isDigit) ?? false { return true }
        let gap = frame.mark.range.upperBound..<token.range.lowerBound
        return gap.count <= Limits.expiry && frame.blocks == 0 && frame.sentences == 0
            && reading.folded.bytes[gap].contains(where: WordCharacter.isDigit)
    }

    /// Whether a colon or another number stands right behind a name: then it names what follows.
    func namesWhatFollows(_ name: PhraseBook.Mark) -> Bool {
        // The rest of its word, in scripts of three bytes a letter.
        let rest = reading.folded.bytes[name.range.upperBound...].drop { $0 >= 0x80 }
            .drop { $0 == UInt8(ascii: ")") }
        let number = rest.dropFirst().prefix(5).prefix(while: WordCharacter.isDigit)
        return rest.first == UInt8(ascii: ":") || rest.starts(with: [0x20, UInt8(ascii: ":")])
            || beginsLabel(name)
            || rest.first == 0x20 && number.count >= 4 && !Year.isWritten(by: number)
    }

    /// "Access code of the card: see letter", or so in a row of a table: whether a name begins a line that goes on behind a label, other than
    /// the token's.
    private func beginsLabel(_ name: PhraseBook.Mark) -> Bool {
        guard reading.beginsLine(name.range.lowerBound), let index = reading.line(at: name.range.lowerBound),
            let own = reading.line(at: token.range.lowerBound), own != index
        else { return false }
        if let row = reading.rowOfLines(around: index), !row.contains(own), row.lowerBound == index,
            reading.starts(ofCellsIn: row).count == 2
        {
            return true
        }
        let rest = reading.folded.bytes[
            name.range.upperBound..<max(name.range.upperBound, reading.range(ofLine: index).upperBound)
        ].prefix(Limits.sentence)
        guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return rest[..<colon].split(separator: 0x20).count <= 2 && colon + 1 < rest.endIndex
    }

    /// Whether a sentence between a name and the token asks to type it.
    ///
    /// "Your code is listed below. Enter it in the window. / JFG-BXC"
    func isAskedForSince(_ name: Frame) -> Bool {
        let between = reading.firstMark(from: name.mark.range.upperBound)
        return (1...2).contains(name.sentences) && name.blocks <= 2
            && reading.marks[between...].prefix { $0.range.upperBound <= token.range.lowerBound }.contains {
                $0.concepts.contains(.enter) && !$0.concepts.contains(.pointing)
            }
    }

    func weight(after frame: Frame) -> Evidence? {
        // "USCIS Online Access Code": whose it is, where the name is written as one.
        if token.digits == 0, !token.isGrouped, frame.mark.range.lowerBound == token.range.upperBound + 1,
            reading.folded.bytes[token.range.upperBound] == 0x20,
            reading.original(frame.mark.range).unicodeScalars.first?.properties.isUppercase ?? false,
            !LetterRow.looksRandom(reading.folded.bytes[token.range])
        {
            return nil
        }
        // "FW-8821: your code" labels something else, and "417902: your code" above a letter about one does not.
        if frame.hasColon {
            return reading.page.kind == .subject && token.isNumeric && token.length > 4
                && token.range.lowerBound == 0 && frame.words <= 1 && mood.isUrgent
                && !mood.origination.isList ? Weights.closeAfter : nil
        }
        if frame.isClose { return Weights.closeAfter }
        if frame.isSameSentence { return Weights.sentenceAfter }
        if standsApart, frame.blocks <= 2, frame.words <= 6 { return Weights.labelBelow }
        return nil
    }

    func baitWeight(_ frame: Frame) -> Evidence? {
        if frame.isLabel, !standsApart || frame.hasColon || frame.blocks == 0 || fillsLine(frame.mark) {
            return Weights.baitLabel
        }
        // "Your reservation number is: / YC5JCN".
        if standsApart, frame.isLead, frame.hasColon, frame.words <= 2,
            numbers(frame.mark) || isPointed(frame.mark.range.lowerBound)
        {
            return Weights.baitLabel
        }
        if frame.isClose, frame.words <= 2, !isAsked(since: frame) { return Weights.baitClose }
        return nil
    }

    /// Whether a name ends with a word for a number, and says of what.
    private func numbers(_ name: PhraseBook.Mark) -> Bool {
        reading.marks(around: name.range, within: 0).contains {
            $0.concepts.contains(.numbering) && $0.range.lowerBound > name.range.lowerBound
                && $0.range.upperBound == name.range.upperBound
        }
    }

    /// "Código de ingreso" above "para entrar a la página escriba TRIGO-519": whether a verb that asks to type it stands between a name and the token.
    private func isAsked(since name: Frame) -> Bool {
        guard let asked = Frame.before(token, in: reading, where: ConceptSet(.enter)) else { return false }
        return asked.isLabel && asked.mark.range.lowerBound >= name.mark.range.upperBound
            && !asked.mark.concepts.contains(.pointing)
    }

    /// "Your flight", "it is 290415": whether a word that leads on to something stands right before a place.
    private func isPointed(_ place: Int) -> Bool {
        reading.markRightBefore(place) { $0.concepts.contains(.pointing) } != nil
    }

    /// Whether a name is all that stands on its line.
    func fillsLine(_ name: PhraseBook.Mark) -> Bool {
        guard let line = reading.line(at: name.range.lowerBound).map({ reading.range(ofLine: $0) }) else {
            return false
        }
        return line.lowerBound == name.range.lowerBound
            && !reading.folded.bytes[name.range.upperBound..<max(name.range.upperBound, line.upperBound)]
                .contains(where: WordCharacter.isWord)
    }

    /// "PIN: 731904628": whether a name and the token are all that stands on a line.
    private func isAllOfLine(behind name: PhraseBook.Mark) -> Bool {
        reading.beginsLine(name.range.lowerBound) && reading.endsLine(token.range.upperBound)
            && name.range.upperBound <= token.range.lowerBound
            && !reading.folded.bytes[name.range.upperBound..<token.range.lowerBound].contains(
                where: WordCharacter.isWord)
    }

    /// "Card number: 6930 3369 2523 7445 / Security code: 9846": whether a name stands right behind a number as long as that of a card,
    /// in a letter that keeps nothing secret and hands over nothing in its subject.
    func isBehindCard(_ name: PhraseBook.Mark) -> Bool {
        guard !mood.diesSoon, !mood.concepts.contains(.secrecy),
            mood.subjectConcepts.isDisjoint(with: .purposes.union(.typed)),
            let card = reading.lastMark(
                before: name.range.lowerBound, within: Limits.lead, where: { $0.concepts.contains(.bait) }),
            case let gap = card.range.upperBound..<max(card.range.upperBound, name.range.lowerBound),
            gap.count <= Limits.sentence
        else { return false }
        let groups = reading.folded.bytes[gap].split { !WordCharacter.isDigit($0) }
        return groups.map(\.count) == Limits.cardGroups
            && !reading.folded.bytes[gap].contains(where: WordCharacter.isLetter)
    }

    /// Whether a bait only says what the code is for: "code for this payment".
    static func complements(
        _ bait: PhraseBook.Mark, _ name: PhraseBook.Mark, in reading: Reading
    ) -> Bool {
        let gap = name.range.upperBound..<max(name.range.upperBound, bait.range.lowerBound)
        guard gap.count <= 20 else { return false }
        return reading.folded.bytes[gap].allSatisfy {
            WordCharacter.isWord($0) || $0 == 0x20 || $0 == UInt8(ascii: "-")
        }
    }

    /// "The code for linking your new phone is 907246": whether a short word leads on from a name to what the code is for, and at most one
    /// word from there to the end of the sentence.
    func complements(_ bait: Frame, named: PhraseBook.Mark) -> Bool {
        let bytes = reading.folded.bytes
        let gap = named.range.upperBound..<max(named.range.upperBound, bait.mark.range.lowerBound)
        guard token.isNumeric, token.digits > 4, bait.words <= 1, gap.count <= Limits.complement,
            TokenScanner.isEndOfSentence(token.range.upperBound, in: bytes),
            !bytes[gap].contains(where: {
                WordCharacter.isDigit($0) || !WordCharacter.isWord($0) && $0 != 0x20
            })
        else { return false }
        return bytes[gap].dropFirst().prefix { $0 != 0x20 }.count <= 4
    }

    /// "The code to complete your access to the customers' area is": whether what a code is for stands between its name and another one.
    func tellsPurpose(between name: PhraseBook.Mark, _ other: PhraseBook.Mark) -> Bool {
        reading.marks[reading.firstMark(from: name.range.upperBound)...].prefix {
            $0.range.upperBound <= other.range.lowerBound
        }
        .contains { !$0.concepts.isDisjoint(with: .purposes) }
    }

    static func isBait(_ concepts: ConceptSet) -> Bool { concepts.isDisjoint(with: .typed) }

    /// How much a name says: all, if it can mean nothing else; nearly all, if the words beside it say what
    /// the code does.
    func share(of mark: PhraseBook.Mark) -> Double {
        if !mark.concepts.isDisjoint(with: .credentials) {
            return Self.isAmbiguous(mark) ? Weights.explainedNameShare : 1
        }
        guard mark.concepts.contains(.code) else { return 0 }
        return reading.tellsPurpose(of: mark)
            || (standsApart || isAllOfLine(behind: mark)) && reading.abbreviatesCredential(mark)
            || mood.asksToConfirm && isLineOfNumber(mark)
            ? Weights.explainedNameShare : Weights.weakNameShare
    }

    /// "PIN number for this request: 28178": whether a name begins the line of a number, or the word for one before it does, and nothing
    /// stands behind.
    private func isLineOfNumber(_ name: PhraseBook.Mark) -> Bool {
        guard token.isNumeric, name.range.upperBound <= token.range.lowerBound,
            reading.endsLine(token.range.upperBound), let line = reading.line(at: token.range.lowerBound),
            case let start = reading.range(ofLine: line).lowerBound
        else { return false }
        return name.range.lowerBound == start
            || reading.markRightBefore(name.range.lowerBound) {
                $0.concepts.contains(.numbering) && $0.range.lowerBound == start
            } != nil
    }

    static func kind(of concepts: ConceptSet) -> Finding.Kind {
        if concepts.contains(.recoveryCode) { return .recoveryCode }
        // "Temporary password": it lasts until one has chosen another.
        if concepts.contains(.oneTimeCode), !concepts.contains(.password) { return .oneTimeCode }
        if concepts.contains(.password) { return .accessCode }
        return concepts.contains(.accessCode) ? .accessCode : .oneTimeCode
    }

    /// Whether hardly anything else stands on a token's line.
    static func standsApart(_ token: Range<Int>, in reading: Reading) -> Bool {
        guard let index = reading.line(at: token.lowerBound) else { return false }
        let line = reading.range(ofLine: index)
        guard line.contains(token.lowerBound), line.count - token.count <= 24 else { return false }
        if line.count - token.count <= 3 { return true }
        let bytes = reading.folded.bytes
        let end = max(token.upperBound, line.upperBound)
        return !bytes[line.lowerBound..<token.lowerBound].contains(where: WordCharacter.isWord)
            && !bytes[token.upperBound..<end].contains(where: WordCharacter.isWord)
    }
}
