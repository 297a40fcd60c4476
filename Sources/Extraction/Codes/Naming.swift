import HTML
import Words

/// What names a token: the nearest names before and after it, and those in the subject.
struct Naming {
    /// The kind that the name speaks of.
    private(set) var kind = Finding.Kind.oneTimeCode
    private(set) var evidence: [Evidence] = []
    /// Whether a name beyond doubt stands in its sentence, or leads up to it.
    private(set) var isStrong = false
    /// Whether a name stands right beside it.
    private(set) var isClose = false
    /// Whether at most one word lies between.
    private(set) var isTight = false
    /// Whether a name leads up to it in a sentence that points to what is below.
    private(set) var isAnnounced = false
    /// Whether a name and at most one word lead up to it, on its line or from the one above.
    private(set) var isLedTo = false
    /// Whether that name stands on its line.
    private(set) var sharesLine = false
    /// Whether nothing but punctuation leads from a name to it.
    private(set) var isLabelled = false
    /// Whether that name is all that its sentence has before it.
    private(set) var isLabelledAlone = false
    /// Whether the name stands above it in its column.
    private(set) var isHeaded = false
    /// Whether it is called a password: what is to be typed has its signs, too.
    private(set) var isPassword = false
    /// Whether anything names it.
    var isNamed: Bool { best != nil }
    /// Whether it is named as nothing else is: "verification code", and neither "code" nor "confirmation code".
    private(set) var isBeyondDoubt = false
    /// Whether that name can hardly mean anything else: it stands before, or the token begins the line.
    private(set) var isBound = false

    /// Whether hardly anything else stands on its line.
    let standsApart: Bool

    let token: Token
    let reading: Reading
    let mood: Mood
    /// Whether the letter asks to type it and says what for.
    private(set) var isRequested = false
    /// Whether what it asks for may be letters alone.
    private(set) var asksForLetters = false
    /// The name that says most, and how much of its weight counts.
    private var best: (weight: Evidence, share: Double, frame: Frame)?

    init(_ token: Token, in reading: Reading, mood: Mood) {
        self.token = token
        self.reading = reading
        self.mood = mood
        standsApart = Self.standsApart(token.range, in: reading)
        if isOfAccount {
            evidence.append(Weights.baitClose)
        } else if !readHeading() {
            if !readRowLabel() { readBefore() }
            readAfter()
        }
        if best == nil { readPassword() }
        if best == nil { readWarning() }
        if best.map({ $0.frame.mark.concepts.isSubset(of: ConceptSet(.digits)) }) ?? true,
            let name = nameBySubject()
        {
            offer(Weights.close, Frame(heading: name))
        }
        conclude()
        readRequest()
        readSubject()
    }

    private mutating func offer(_ weight: Evidence?, _ frame: Frame) {
        guard let weight else { return }
        let share = share(of: frame.mark)
        if share * weight.weight > (best.map { $0.share * $0.weight.weight } ?? 0) {
            best = (weight, share, frame)
        }
    }

    /// "Online access code" above it in its column: what stands between in the order of reading names other columns.
    private mutating func readHeading() -> Bool {
        guard !mood.names.isDisjoint(with: .credentials),
            let head = ColumnHead(of: token, in: reading)
        else { return false }
        // "One-time password | 771001" below "Amount | 118.20 EUR": the cell beside it says more.
        if case .name(let name)? = RowLabel(of: token, in: reading), !Self.isBait(name.concepts) {
            return false
        }
        switch head {
        case .name(let frame) where !frame.mark.concepts.isDisjoint(with: .credentials):
            offer(Weights.heading, frame)
        case .name(let frame):
            guard Self.isBait(frame.mark.concepts) else { return false }
            evidence.append(Weights.baitLabel)
        case .other: evidence.append(Weights.baitLabel)
        }
        return true
    }

    /// "Sort code | 20-20-88": what a cell beside it calls it, in a row of two.
    private mutating func readRowLabel() -> Bool {
        switch RowLabel(of: token, in: reading) {
        case nil: return false
        case .name(let name):
            guard Self.isBait(name.concepts) else { return false }
            evidence.append(Weights.baitLabel)
            return true
        case .other:
            evidence.append(Weights.otherLabel)
            return false
        }
    }

    private mutating func readBefore() {
        guard let frame = Frame.before(token, in: reading, where: .names) else { return }
        let isBait = Self.isBait(frame.mark.concepts)
        if isBait, isTaken(frame) {
            if let named = Frame.before(token, in: reading, where: .typed), named.isSameSentence {
                offer(weight(before: named), named)
            }
        } else if isBait {
            let named = Frame.before(token, in: reading, where: .typed)
            let isOfBait = frame.isLabel && !frame.hasColon && (!standsApart || fillsLine(frame.mark))
            if let named, !isOfBait,
                standsApart && (named.isLead || isAskedForSince(named))
                    || Self.complements(frame.mark, named.mark, in: reading)
                    || named.isSameSentence
                        && (tellsPurpose(between: named.mark, frame.mark)
                            || complements(frame, named: named.mark))
            {
                // "Your code is below. Enter it to complete your booking:", "enter the code below on the next page:" and "code for this
                // payment:" speak of the code; "code for account 00527-40" does not.
                offer(weight(before: named), named)
            } else if let weight = baitWeight(frame),
                !(frame.mark.concepts.contains(.numbering) && isNumberShown)
            {
                evidence.append(weight)
            }
        } else if !frame.spansExpiry {
            offer(weight(before: frame), frame)
        }
        // A bait in between does not take away what a name further up announces, when the token stands apart.
        guard isBait || share(of: frame.mark) < 1,
            let lead = Frame.before(token, in: reading, where: standsApart ? .typed : .credentials)
        else { return }
        offer(weight(before: lead), lead)
    }

    /// "Password: 65120938", where the letter hands it over.
    private mutating func readPassword() {
        guard token.isNumeric, (4...8).contains(token.length),
            let frame = Frame.before(token, in: reading, where: ConceptSet(.password)), frame.isLabel,
            !frame.mark.concepts.contains(.reset),
            mood.subjectNames.isDisjoint(with: .credentials)
                ? isPasswordOfLetter(frame) : isPasswordOfSubject(frame)
        else { return }
        best = (Weights.label, Weights.weakNameShare, frame)
    }

    /// Below a subject that names one for one time: behind a colon and before the end of a sentence, or "password 481907 for" where it is kept
    /// secret or dies soon.
    private func isPasswordOfSubject(_ label: Frame) -> Bool {
        label.hasColon
            ? TokenScanner.isEndOfSentence(token.range.upperBound, in: reading.folded.bytes)
            : label.blocks == 0 && isKept
    }

    /// In a letter that names one for one time and gives it a line, or where an amount is paid by it, in groups.
    private func isPasswordOfLetter(_ label: Frame) -> Bool {
        guard label.blocks == 0, !mood.concepts.contains(.appointment) else { return false }
        let hasLine =
            reading.beginsLine(label.mark.range.lowerBound) && reading.endsLine(token.range.upperBound)
        return hasLine && mood.names.contains(.oneTimeCode)
            || isKept && token.groups.count > 1 && reading.namesAmount
    }

    private var isKept: Bool { mood.isTimed || mood.concepts.contains(.secrecy) }

    /// "Никому не говорите: 50718", where the subject says what for: what is not to be told stands right behind.
    private mutating func readWarning() {
        guard token.isNumeric, (5...8).contains(token.length), !mood.origination.isBulk,
            !mood.subjectConcepts.isDisjoint(with: .purposes),
            let frame = Frame.before(token, in: reading, where: ConceptSet(.secrecy)), frame.isLabel,
            frame.hasColon, frame.blocks == 0,
            TokenScanner.isEndOfSentence(token.range.upperBound, in: reading.folded.bytes)
        else { return }
        best = (Weights.label, Weights.explainedNameShare, frame)
    }

    /// "the code typed for account 00527-40": whether it is the number of an account.
    private var isOfAccount: Bool {
        let index = reading.firstMark(from: token.range.lowerBound)
        guard !standsApart, index > 0, case let mark = reading.marks[index - 1],
            mark.concepts.contains(.address), mark.concepts.isDisjoint(with: .purposes)
        else { return false }
        // "código de assinatura": what is signed for is a part of the name.
        let isPart = reading.marks[..<(index - 1)].suffix(3).contains {
            $0.range.upperBound == mark.range.upperBound && !$0.concepts.isDisjoint(with: .typed)
        }
        return !isPart && mark.range.upperBound + 1 == token.range.lowerBound
            && reading.folded.bytes[mark.range.upperBound] == 0x20
    }

    private mutating func readAfter() {
        guard let frame = Frame.after(token, in: reading, where: .names) else { return }
        // "8504 no kaody fanamarinana": the word for a number is another one in Malagasy.
        if frame.mark.concepts.contains(.numbering), Self.isBait(frame.mark.concepts), frame.words == 0,
            let named = Frame.after(token, in: reading, where: .typed), named.isClose, named.words <= 1
        {
            offer(weight(after: named), named)
            return
        }
        guard Self.isBait(frame.mark.concepts) else {
            // "0114 / Confirmation code: R8W2LK": a name with a colon behind it names what follows.
            if !namesWhatFollows(frame.mark) { offer(weight(after: frame), frame) }
            return
        }
        guard frame.isSameSentence, frame.words <= 2,
            reading.line(at: frame.mark.range.lowerBound) == reading.line(at: token.range.lowerBound)
        else { return }
        // "the PIN 284913 and your date of birth", "enter 284913 on the page"
        let asked = Frame.before(token, in: reading, where: ConceptSet(.enter))
        guard best?.weight != Weights.label, !(asked.map { $0.isLabel && $0.blocks == 0 } ?? false) else {
            return
        }
        // "1182 people": what is counted stands right behind it.
        let isCount = frame.words == 0 && !standsApart && frame.mark.concepts == ConceptSet(.bait)
        evidence.append(isCount ? Weights.counted : Weights.baitAfter)
    }

    /// What the best name says of the token.
    private mutating func conclude() {
        guard let best else { return }
        let name = best.frame.mark
        evidence.append(Evidence(best.weight.reason, best.weight.weight * best.share))
        kind = Self.kind(of: isWeak(name) ? meant(by: name) : name.concepts)
        // "To change the mobile number type 207744, your one-time password".
        if best.weight == Weights.closeAfter, best.share == 1, best.frame.words <= 1, token.isNumeric {
            evidence.removeAll { $0 == Weights.baitClose }
        }
        isClose = best.weight.weight >= Weights.close.weight
        isTight = best.frame.words <= 1
        isLedTo = isTight && best.frame.isBefore && best.frame.isLead
        isAnnounced =
            best.frame.isBefore && best.frame.isLead
            && reading.speaksOf(ConceptSet(.pointing), inSentenceOf: name)
        sharesLine = reading.line(at: name.range.lowerBound) == reading.line(at: token.range.lowerBound)
        isLabelled = best.weight == Weights.label
        isHeaded = best.weight == Weights.heading
        isLabelledAlone = isLabelled && beginsSentence(name.range.lowerBound)
        isPassword = name.concepts.contains(.password)
        isBound =
            best.weight == Weights.heading || best.weight == Weights.label || best.weight == Weights.close
            || isClose && (isFirst || isTypedAtOnce)
        let isInSentence = best.weight.weight >= Weights.sentence.weight
        isStrong = best.share >= Weights.explainedNameShare && isInSentence
        isBeyondDoubt = best.share == 1 && isInSentence && !name.concepts.contains(.bait)
        if reading.page.kind == .subject, isInSentence { evidence.append(Weights.subjectHandsOver) }
        if isBehindCard(name) { evidence.append(Weights.purchase) }
        evidence += doubts(of: name, share: best.share, weight: best.weight)
    }

    /// What a "code" is: a recovery code where the subject speaks of nothing else, or what lasts where the letter names that; and
    /// what a "password" is: what the subject says.
    private func meant(by name: PhraseBook.Mark) -> ConceptSet {
        if name.concepts.isDisjoint(with: .typed), !mood.subjectNames.isDisjoint(with: .credentials) {
            return mood.subjectNames
        }
        if mood.subjectNames.contains(.recoveryCode), !mood.subjectNames.contains(.oneTimeCode) {
            return ConceptSet(.recoveryCode)
        }
        return mood.names.contains(.accessCode)
            ? mood.names.subtracting([ConceptSet(.recoveryCode)]) : name.concepts
    }

    func isWeak(_ name: PhraseBook.Mark) -> Bool { name.concepts.isDisjoint(with: .credentials) }

    /// A "confirmation code" may be that of a booking.
    static func isAmbiguous(_ name: PhraseBook.Mark) -> Bool {
        name.concepts.contains(.code) && !name.concepts.isDisjoint(with: .credentials)
    }

    /// Whether the token begins its line.
    var isFirst: Bool { reading.beginsLine(token.range.lowerBound) }

    /// "Enter 284 913 to sign in": asked to type it, without a name beside it.
    private mutating func readRequest() {
        guard
            best.map({
                $0.weight.weight <= Weights.sentenceAfter.weight && reading.page.kind != .subject
            }) ?? true,
            let request = Request(of: token, in: reading, mood: mood, standsApart: standsApart)
        else { return }
        isRequested = true
        // "Type the number 290 517": what else has a number, too.
        if best == nil, request.isOfNumber {
            evidence.removeAll { Weights.baits.contains($0) }
        }
        if best == nil, mood.origination.isBulk, !mood.isTimed, !mood.concepts.contains(.unrequested) {
            evidence.append(Weights.requestedInBulk)
        }
        asksForLetters = request.isStrong
        isStrong = isStrong || request.isStrong
        evidence.append(request.evidence)
    }

    /// What the subject, or else the rest of the letter, says of codes.
    private mutating func readSubject() {
        if !mood.subjectNames.isDisjoint(with: .credentials) {
            evidence.append(Weights.subjectNames)
            if best == nil { kind = Self.kind(of: mood.subjectNames) }
            isStrong = isStrong || standsApart
        } else if mood.subjectNames.contains(.code) {
            evidence.append(Weights.subjectNamesWeakly)
            if best == nil, !isRequested {
                evidence.append(
                    isShownForPurpose || isShownToBeTyped ? Weights.shownAndNamed : Weights.unnamed)
            }
        } else if isRequested {
            return
        } else if best == nil, !mood.names.isDisjoint(with: .credentials), !mood.isOfOtherAlone {
            let isShown = standsApart || isFirst || reading.page.kind == .subject
            evidence.append(isShown ? Weights.mailNames : Weights.mailNamesOnly)
            kind = Self.kind(of: mood.names)
        } else if best == nil {
            if isNumberOfSubject {
                evidence.append(Weights.subjectHandsOver)
            } else if isShownForPurpose {
                evidence.append(mood.names.contains(.code) ? Weights.shownAndNamed : Weights.shownForPurpose)
            } else {
                evidence.append(Weights.unnamed)
            }
        }
    }

    /// "You are signing in: / 552 874 / It stops working after ten minutes": nothing else is handed over, and nobody names it.
    private var isShownForPurpose: Bool {
        guard standsApart, token.isNumeric || isShownMix, !mood.origination.isList, !mood.origination.isReply
        else { return false }
        let lead = Frame.before(token, in: reading, where: .purposes).flatMap { frame in
            frame.blocks <= 2 && frame.sentences <= 1 ? frame.mark.concepts : nil
        }
        let purposes = mood.subjectConcepts.union(lead ?? [])
        if mood.isTimed { return !purposes.isDisjoint(with: .purposes) }
        return purposes.contains(.signIn) && (mood.concepts.contains(.unrequested) || followsColon)
    }

    /// "To sign in, here is the number: / 718 334 / Valid for 5 minutes": the number of nothing else, and to be told to nobody by those who did
    /// not ask.
    private var isNumberShown: Bool {
        guard mood.isTimed, isShownForPurpose else { return false }
        return !reading.marks[..<reading.firstMark(from: token.range.lowerBound)].suffix(12).contains {
            $0.concepts.contains(.unrequested)
                || $0.concepts.contains(.bait) && !$0.concepts.contains(.numbering)
        }
    }

    /// Whether the subject's "code" is all that it is called, and it stands in boxes or the text asks to type it: "984170 /
    /// Enter it on the page".
    private var isShownToBeTyped: Bool {
        guard standsApart, token.isNumeric else { return false }
        if reading.emphasis(of: token.range).contains(.joined), mood.baits <= 1 { return true }
        let isLarge =
            token.length == 6 && !reading.emphasis(of: token.range).isDisjoint(with: [.huge, .large])
        guard mood.isTimed || isLarge && !mood.sells, !mood.origination.isList, !mood.origination.isReply,
            let frame = Frame.after(token, in: reading, where: ConceptSet(.enter))
        else { return false }
        guard frame.blocks <= 2 else { return false }
        // "6 people are waiting. Type the digits above": further on only what is called so.
        return frame.sentences == 0 && mood.isTimed
            || isLarge && frame.sentences <= 1 && mood.baits <= 2
                && reading.speaksOf(ConceptSet.typed.union(ConceptSet(.digits)), inSentenceOf: frame.mark)
    }

    /// Whether the line above ends with a colon.
    var followsColon: Bool {
        guard let index = reading.line(at: token.range.lowerBound), index > 0 else { return false }
        return reading.folded.bytes[reading.range(ofLine: index - 1)].last == UInt8(ascii: ":")
    }

    /// "Enter", "use", "below" in the lead-in.
    mutating func addEnter() {
        let enter = ConceptSet(.enter)
        if let frame = Frame.before(token, in: reading, where: enter), frame.sentences == 0, frame.blocks <= 2
        {
            evidence.append(Weights.enter)
        } else if let frame = Frame.after(token, in: reading, where: enter), frame.isClose {
            evidence.append(Weights.enter)
        }
    }
}
