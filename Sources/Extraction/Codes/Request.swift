import HTML
import Words

/// What asks to type a token that nothing beside it names: "Enter 284 913 to sign in".
struct Request {
    let evidence: Evidence
    /// Whether it leads up to what stands alone below, so that letters alone may be meant.
    private(set) var isStrong = false
    /// Whether it asks for a number, so that "number" is no name of anything else.
    private(set) var isOfNumber = false

    /// The request for a token; `nil` where there is none.
    init?(of token: Token, in reading: Reading, mood: Mood, standsApart: Bool) {
        // "DS-160", "I-90": forms have short names.
        guard token.isNumeric || token.length >= 6 || Self.isShortMix(token, reading, mood),
            // "Enter 48291034 as your user id, and then the code that we have texted to you."
            !reading.speaksOf(ConceptSet(.elsewhere), around: token.range)
        else { return nil }
        let found =
            reading.page.kind == .subject
            ? Self.inSubject(token, reading, mood) : Self.inText(token, reading, mood, standsApart)
        guard let found else { return nil }
        evidence = found
        isStrong = found == Weights.requestedAbove
        isOfNumber = reading.page.kind != .subject && Self.isNumberToType(token, reading, mood)
    }

    private static func inText(
        _ token: Token, _ reading: Reading, _ mood: Mood, _ standsApart: Bool
    ) -> Evidence? {
        if isTypedBehind(token, reading, mood) || isNumberToType(token, reading, mood) {
            return Weights.requested
        }
        guard let frame = Frame.before(token, in: reading, where: ConceptSet(.enter)) else { return nil }
        // "below 1240 for 5 minutes": a small number within a sentence.
        if frame.mark.concepts.contains(.pointing), token.length <= 4, !standsApart, !frame.hasColon {
            return nil
        }
        if frame.isLabel, frame.blocks == 0, !isSaidOfOther(frame.mark, reading),
            reading.speaksOf(.purposes, around: token.range) || mood.isTimed && mood.namesCredential
                || token.isNumeric && mood.baits <= 2 && !mood.subjectNames.contains(.bait)
                    && !mood.subjectConcepts.isDisjoint(with: .purposes.union(ConceptSet(.code)))
                || !mood.subjectNames.isDisjoint(with: .credentials)
                // A short mix has come so far because the letter bears it out.
                || !token.isNumeric && token.length < 6
        {
            return Weights.requested
        }
        // "Use 719-304 where the page asks for it": nothing else is typed so.
        if frame.isLabel, frame.blocks == 0, !standsApart, mood.isTimed || mood.concepts.contains(.signIn),
            token.length == 6,
            mood.baits == 0 || token.groups.count > 1
        {
            return Weights.requestedAlone
        }
        // "If it was not you, call the following number: / 448 120"
        if frame.mark.concepts.contains(.pointing), mood.concepts.contains(.unrequested),
            reading.marks[..<reading.firstMark(from: token.range.lowerBound)].suffix(8).contains(where: {
                $0.concepts.contains(.unrequested)
            })
        {
            return nil
        }
        guard standsApart, frame.blocks <= 1, !mood.sells,
            !mood.isOfOtherAlone || mood.concepts.contains(.secrecy) && mood.isTimed && token.isNumeric
        else { return nil }
        // "The password has been reset for the following user: / JDoe84".
        if frame.mark.concepts.contains(.pointing), !token.isNumeric,
            reading.speaksOf(ConceptSet(.spent), inSentenceOf: frame.mark)
        {
            return nil
        }
        // "Your reservation number is:" names something else, and asks for nothing.
        if frame.mark.concepts.contains(.pointing),
            namesOther(frame.mark.range.upperBound..<token.range.lowerBound, reading)
        {
            return nil
        }
        let isAsked = mood.isTimed || mood.concepts.contains(.secrecy) || mood.concepts.contains(.unrequested)
        let isToldWhatFor = !mood.subjectConcepts.isDisjoint(with: .purposes.union(.typed))
        let isForAccount =
            token.isNumeric && token.length > 4 && mood.baits <= 4
            && !frame.mark.concepts.contains(.pointing)
            && reading.speaksOf([ConceptSet(.signIn), ConceptSet(.confirm)], around: token.range)
        // Vouchers and parcels have numbers to type, too.
        let isShown =
            token.length <= 10 && (mood.baits <= 1 || isForAccount) && !mood.subjectNames.contains(.bait)
            && !reading.emphasis(of: token.range).isDisjoint(with: [.huge, .large, .joined, .spaced])
        // "Type this in the app: / 51920", "To go on, enter / 884550 / in the app".
        if frame.sentences == 0,
            frame.hasColon && (isToldWhatFor || isAsked || isShown)
                || frame.isLabel
                    && (isAsked || token.isNumeric && reading.speaksOf(.purposes, around: token.range))
        {
            return Weights.requestedAbove
        }
        // "Please type the number below. / 298970".
        return frame.sentences == 1 && frame.blocks == 1 && token.isNumeric && isAsked
            && (mood.concepts.contains(.secrecy) || mood.isTimed && mood.subjectNames == ConceptSet(.code))
            ? Weights.requestedAbove : nil
    }

    /// "Ihre Bewerbernummer lautet": whether what only leads on follows a word that names nothing we know.
    private static func isSaidOfOther(_ lead: PhraseBook.Mark, _ reading: Reading) -> Bool {
        let start = lead.range.lowerBound
        guard lead.concepts.contains(.pointing), start > 1, reading.folded.bytes[start - 1] == 0x20,
            WordCharacter.isLetter(reading.folded.bytes[start - 2]),
            reading.markRightBefore(start, where: { _ in true }) == nil
        else { return false }
        // "Geben Sie bitte die folgende Zahl ein. Sie lautet 441937."
        return !reading.marks[..<reading.firstMark(from: start)].suffix(8).contains {
            $0.concepts.contains(.enter) && !$0.concepts.contains(.pointing)
                && start - $0.range.upperBound < Limits.sentence
        }
    }

    /// "Type the number 290 517 on the page": whether what is asked for by no other name than "number", or none, dies soon or is to
    /// be kept, and the letter speaks of what it is for.
    private static func isNumberToType(_ token: Token, _ reading: Reading, _ mood: Mood) -> Bool {
        let isMeant =
            mood.isTimed || mood.concepts.contains(.unrequested) || mood.concepts.contains(.secrecy)
            || confirmsAddress(token, reading, mood)
        let isNamed = !mood.subjectNames.isDisjoint(with: .typed) && !mood.subjectNames.contains(.bait)
        guard token.isNumeric, (4...8).contains(token.length), !mood.linksSecret, !mood.origination.isList,
            !mood.origination.isReply, mood.isTimed || token.length > 4 && (isMeant || isNamed),
            !reading.isInBrackets(token.range.lowerBound),
            !mood.subjectConcepts.isDisjoint(with: .purposes.union(.typed))
                || reading.speaksOf(.purposes, around: token.range)
                || mood.concepts.contains(.secrecy) && mood.isTimed
        else { return false }
        // "For account no. 20193847 enter the code 41316": what is named behind it is what is typed.
        if let named = Frame.after(token, in: reading, where: .typed), named.isSameSentence { return false }
        let number = Frame.before(token, in: reading, where: [ConceptSet(.numbering), ConceptSet(.digits)])
            .flatMap { $0.isLabel && $0.isSameSentence ? $0 : nil }
        return isAskedBefore(token, number, reading, slack: isMeant ? 1 : 0, isNamed: isNamed)
            || number.map { isAskedBehind(token, $0, reading) } ?? false
    }

    /// "Enter the number 95031 to confirm the address", below a subject that asks for that; a postcode has its town in brackets behind it.
    private static func confirmsAddress(_ token: Token, _ reading: Reading, _ mood: Mood) -> Bool {
        guard mood.asksToConfirm, !mood.origination.isBulk, !mood.sells,
            let confirm = Frame.after(token, in: reading, where: ConceptSet(.confirm))
        else { return false }
        return confirm.isSameSentence && confirm.words <= 3
            && !reading.folded.bytes[token.range.upperBound...].starts(with: " (".utf8)
    }

    /// Whether the verb stands before it, with the word for a number and so many more words between, or more before a colon; where the
    /// subject names a code, with the place to type it.
    private static func isAskedBefore(
        _ token: Token, _ number: Frame?, _ reading: Reading, slack: Int, isNamed: Bool
    ) -> Bool {
        guard let asked = Frame.before(token, in: reading, where: ConceptSet(.enter)), asked.isSameSentence,
            !asked.mark.concepts.contains(.pointing)
        else { return false }
        let between = asked.mark.range.upperBound..<token.range.lowerBound
        let own = number.map {
            Int(reading.counts(in: $0.mark.range).words)
        }
        let isLedTo = reading.folded.bytes[between].suffix(2).first == UInt8(ascii: ":")
        // "Enter on the portal 60318": where, and not what as in "enter the reading 60318".
        let first = reading.folded.bytes[between].prefix(8).split(separator: 0x20).first
        let isPlaced = isNamed && first.map(prepositions.contains) ?? false
        return asked.words - (own ?? 0) <= (isLedTo ? 8 : isPlaced ? 4 : slack)
            && !namesOther(between, reading)
    }

    /// "On", "in" and "at".
    private static let prepositions = Set(
        "on in at into auf im op en sur dans su nel nella na em på i w v ve на в у във".split(
            separator: " "
        ).map { ArraySlice(Array($0.utf8)) })

    /// Where verbs come last, the number stands between its name and the verb.
    private static func isAskedBehind(_ token: Token, _ number: Frame, _ reading: Reading) -> Bool {
        guard let asked = Frame.after(token, in: reading, where: ConceptSet(.enter)) else { return false }
        return asked.isSameSentence && asked.words <= 3 && !namesOther(number.mark.range, reading)
            // "受付番号:40021873 / ご利用金額": the verb is that of the next line.
            && (reading.line(at: asked.mark.range.lowerBound) == reading.line(at: token.range.lowerBound)
                || !reading.marks(around: number.mark.range).contains {
                    $0.range.overlaps(number.mark.range) && $0.concepts.contains(.receipt)
                })
    }

    /// Whether something in a stretch, or around it, names more than a number.
    private static func namesOther(_ range: Range<Int>, _ reading: Reading) -> Bool {
        reading.marks(around: range).contains { mark in
            mark.range.overlaps(range) && mark.concepts.contains(.bait)
                && !mark.concepts.contains(.numbering)
        }
    }

    /// "619204 – type it into the app", "X7KD42 를 입력해 주세요": where the subject speaks of a code, or of what one is for.
    private static func isTypedBehind(_ token: Token, _ reading: Reading, _ mood: Mood) -> Bool {
        guard token.length >= 5 || isShortAndMeant(token, reading, mood),
            token.isNumeric || token.digits > 1,
            !mood.subjectConcepts.isDisjoint(with: .purposes.union(.typed))
                || mood.isTimed && token.length <= 8 && isMixed(reading.folded.bytes[token.range]),
            let frame = Frame.after(token, in: reading, where: ConceptSet(.enter)), frame.words <= 1,
            frame.isSameSentence
        else { return false }
        // Where verbs come last, a particle may stand between.
        let verb = frame.mark.range
        let first = UTF8Scalar.decode(reading.folded.bytes, at: verb.lowerBound, end: verb.upperBound).scalar
        return WordCharacter.isUnspaced(first)
            || frame.words == 0
                && (mood.isTimed || mood.concepts.contains(.secrecy)
                    || mood.concepts.contains(.unrequested)
                        && !mood.subjectNames.isDisjoint(with: .credentials)
                        && !isNumbered(token, reading)
                    || reading.folded.bytes[verb.upperBound...].first != 0x20
                        && Frame.after(token, in: reading, where: .typed).map { $0.sentences <= 1 } ?? false)
    }

    /// "Account number 20193847": whether an account or any name of a number stands right before it.
    private static func isNumbered(_ token: Token, _ reading: Reading) -> Bool {
        let numbered = ConceptSet.names.union([ConceptSet(.numbering), ConceptSet(.address)])
        return Frame.before(token, in: reading, where: numbered)?.isLabel ?? false
    }

    /// "To log in enter 4401": whether four digits that are no year stand in a sentence that says what or whose they are for, below a subject
    /// that names a code.
    private static func isShortAndMeant(_ token: Token, _ reading: Reading, _ mood: Mood) -> Bool {
        guard token.length == 4, !mood.subjectNames.isDisjoint(with: .credentials),
            !Shape(token, written: reading.original(token.range)).isYear
        else { return false }
        return reading.marks(around: token.range).contains {
            !$0.concepts.isDisjoint(with: ConceptSet.purposes.union(ConceptSet(.address)))
                && reading.isSentence(between: $0.range, token.range)
        }
    }

    /// `XK42`, `7B2K`: whether capitals and digits, two of each at least, are typed for what the subject says, in a letter that bears it out.
    private static func isShortMix(_ token: Token, _ reading: Reading, _ mood: Mood) -> Bool {
        token.separator == nil && token.digits > 1 && token.letters > 1
            && token.length < 6 && !mood.linksSecret && !mood.subjectNames.contains(.bait)
            && (!mood.subjectNames.isDisjoint(with: .credentials)
                || !mood.subjectConcepts.isDisjoint(with: .purposes)
                    && (mood.diesSoon || mood.concepts.contains(.secrecy)))
            && LetterCase(reading.original(token.range)) == .upper
    }

    /// Whether letters follow digits: in "DS7714" and other names with a number they do not.
    private static func isMixed(_ bytes: ArraySlice<UInt8>) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { WordCharacter.isDigit($0) && WordCharacter.isLetter($1) }
    }

    /// "Use 9MH-29K to finish your sign-up", "9094: confirm your new hub", "Fernway sign-in: 604 218", "5093 for you" above "type what
    /// the subject line says".
    private static func inSubject(_ token: Token, _ reading: Reading, _ mood: Mood) -> Evidence? {
        if token.isNumeric || token.groups.count > 1 && token.digits > 0,
            reading.speaksOf(.purposes.union(ConceptSet(.address)), around: token.range),
            Frame.before(token, in: reading, where: ConceptSet(.enter))?.isLabel ?? false
        {
            return Weights.requested
        }
        // "Use 127 884 to move your number"
        if token.isNumeric, token.groups == [3, 3], mood.subjectNames.isDisjoint(with: .numbered),
            mood.isTimed || mood.diesSoon || !mood.names.isDisjoint(with: .typed),
            let frame = Frame.before(token, in: reading, where: ConceptSet(.enter)), frame.isLabel,
            frame.mark.range.lowerBound == 0, !frame.mark.concepts.contains(.pointing),
            !reading.folded.bytes[token.range].suffix(2).elementsEqual("00".utf8)
        {
            return Weights.requested
        }
        if mood.pointsAtSubject, !mood.origination.isReply, !mood.origination.isBulk,
            !mood.origination.isList,
            !mood.concepts.contains(.received), !mood.subjectNames.contains(.bait),
            token.length <= 8, token.isNumeric || token.digits > 1, isSetOff(token, reading)
        {
            return Weights.pointedAt
        }
        guard token.isNumeric else { return nil }
        let rest = reading.folded.bytes[token.range.upperBound...]
        if token.range.lowerBound == 0, leadsOn(rest), mood.subjectNames.isEmpty,
            !mood.subjectConcepts.isDisjoint(with: .purposes)
        {
            return Weights.purposeInSubject
        }
        guard !rest.contains(where: WordCharacter.isWord),
            let frame = Frame.before(token, in: reading, where: .purposes), frame.isLabel, frame.hasColon
        else { return nil }
        return Weights.purposeInSubject
    }

    /// Whether a dash or a colon sets a token off from the rest of its subject, or capitals and digits end it.
    private static func isSetOff(_ token: Token, _ reading: Reading) -> Bool {
        let bytes = reading.folded.bytes
        if token.range.lowerBound == 0 { return leadsOn(bytes[token.range.upperBound...]) }
        let before = bytes[..<token.range.lowerBound].suffix(4)
        return token.range.upperBound == bytes.count
            && (token.digits > 1 && before.last == 0x20 && LetterCase(reading.original(token.range)) == .upper
                || [": ", "- ", "– ", "— "].contains { before.suffix($0.utf8.count).elementsEqual($0.utf8) })
    }

    /// Whether a subject goes on behind a colon, a bar or a dash.
    private static func leadsOn(_ rest: ArraySlice<UInt8>) -> Bool {
        let next = rest.first == 0x20 ? rest.dropFirst() : rest
        return [":", "|", "- ", "–", "—"].contains { next.starts(with: $0.utf8) }
    }
}
