import HTML
import Words

/// Reads the numbers that desks and authorities give to what reaches them: requests, complaints, applications.
struct TicketReader {
    let reading: Reading
    private let mood: Mood
    private let tokens: [Token]
    /// Whether the letter asks to confirm something by a link: the number of the request is told in passing then.
    private let asksToConfirm: Bool

    /// A reader of a page; `nil` where the letter gives no number to anything.
    init?(reading: Reading, mood: Mood, tokens: [Token]) {
        guard
            !mood.concepts.isDisjoint(with: [
                ConceptSet(.receipt), ConceptSet(.received), ConceptSet(.thanks),
            ])
        else { return nil }
        self.reading = reading
        self.mood = mood
        self.tokens = tokens
        asksToConfirm =
            mood.subjectConcepts.contains(.confirm) && !mood.subjectConcepts.contains(.received)
            && reading.page.links.contains { LinkAddress($0.url)?.secretLength ?? 0 >= 16 }
    }

    /// The numbers of the page that its words give to something.
    func occurrences() -> [CodeReader.Occurrence] {
        var found = Shortlist()
        var end = 0
        for token in tokens where token.range.lowerBound >= end {
            guard let whole = whole(token) else { continue }
            end = whole.range.upperBound
            if let occurrence = occurrence(of: whole) { found.add(occurrence) }
        }
        if isReceipt {
            for number in FileNumbers(in: reading).tokens(beside: tokens) {
                if let occurrence = occurrence(of: number) { found.add(occurrence) }
            }
        }
        // Beside one that is named as what was asked for, a bare number is that of something else.
        let isNamed = found.occurrences.contains {
            $0.evidence.contains(TicketWeights.received) && $0.score > 0
        }
        // "[#582917] We received your request: E18 on WM 8014": behind the desk's own number stand the reader's words.
        let isTagged = found.occurrences.contains {
            $0.evidence.contains(TicketWeights.bracketed) && $0.score > 0
        }
        return found.occurrences.filter {
            (!isNamed || !$0.evidence.contains(TicketWeights.bareNumber))
                && (!isTagged || $0.evidence.contains(TicketWeights.bracketed))
        }
    }

    /// Whether the letter says that something of the reader's has come in, or thanks for it.
    private var isReceipt: Bool { isReceived || mood.concepts.contains(.thanks) }
    /// Whether it says so in so many words: then a bare number is that of it.
    private var isReceived: Bool { mood.concepts.contains(.received) }

    private func occurrence(of token: Token) -> CodeReader.Occurrence? {
        // "R4M-9KT-UX2J", "HDJ7-2K4F", "EGOQ4V81TZ": in groups, and in a long row, fewer digits will do.
        let isMixed = token.letters > 0 && (token.groups.count > 2 || token.groups == [4, 4])
        guard token.digits >= (isMixed ? 2 : isByChance(token) ? 1 : 4),
            !ReceiptReader.isKnownShape(token, in: reading), !reading.isPostcode(token),
            !reading.isExample(token.range), !isDay(token)
        else { return nil }
        let written = reading.original(token.range)
        let shape = Shape(token, written: written)
        guard shape.isPossible || isReceipt && token.length <= Limits.ticketLength,
            !shape.evidence(namedClose: true).contains(Weights.date)
        else { return nil }
        var evidence = [TicketWeights.bias]
        if token.hasNumberSign {
            evidence.append(TicketWeights.numberSign)
            if reading.page.kind == .subject { evidence.append(TicketWeights.bracketed) }
        }
        evidence += shape.evidence(namedClose: false).filter { $0 == Weights.year }
        if isOfRequest(token) {
            let isPlain = isReceiptInSubject && isPlainRequest(token)
            evidence += [TicketWeights.bareNumber] + (isPlain ? [] : payment)
        } else if isNamedBehind(token) {
            evidence += [TicketWeights.named(beside: true)] + (isReceipt ? [TicketWeights.received] : [])
        } else if isBracketed(token) {
            evidence += [TicketWeights.bracketed, TicketWeights.unnamed, TicketWeights.received] + payment
        } else if let frame = frame(of: token) {
            evidence += naming(token, frame)
        } else if token.hasNumberSign, reading.page.kind == .subject {
            evidence.append(
                mood.concepts.contains(.spent) && !isReceipt
                    ? TicketWeights.over : TicketWeights.unnamed)
            evidence += payment
        }
        if mood.origination.isList || mood.origination.isBulk && !isReceipt {
            evidence.append(TicketWeights.bulk)
        }
        if mood.isForStaff || mood.subjectConcepts.contains(.assigned) {
            evidence.append(TicketWeights.assigned)
        }
        if let line = reading.line(at: token.range.lowerBound), reading.page.text.lines[line].isQuoted {
            evidence.append(Weights.quoted)
        }
        return CodeReader.Occurrence(
            kind: .receiptNumber, value: written, copy: written.filter { !$0.isWhitespace },
            evidence: evidence,
            page: reading.page.kind, range: token.range)
    }

    /// "30-06": whether it is a day and a month, in either order.
    private func isDay(_ token: Token) -> Bool {
        guard token.isNumeric, token.groups == [2, 2] else { return false }
        let bytes = reading.folded.bytes[token.range]
        let parts = [bytes.prefix(2), bytes.suffix(2)].compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        return parts.allSatisfy { (1...31).contains($0) } && parts.contains { $0 <= 12 }
    }

    /// `EGOQ4V81TZ`: whether capitals and digits take turns in one row, as in no word with a number behind it.
    private func isByChance(_ token: Token) -> Bool {
        guard token.letters > 0, token.length >= 8, token.separator == nil else { return false }
        let written = reading.original(token.range)
        let turns = zip(written.utf8, written.utf8.dropFirst()).count {
            WordCharacter.isDigit($0) != WordCharacter.isDigit($1)
        }
        return LetterCase(written) == .upper
            && (turns > 1 || LetterRow.looksRandom(written.utf8.filter(WordCharacter.isLetter)))
    }

    /// "4471820 iktatószámon": whether a name of such numbers stands right behind it, or a word for a number in a sentence about what came
    /// in, and no name before it.
    private func isNamedBehind(_ token: Token) -> Bool {
        guard !(Frame.before(token, in: reading, where: .names)?.isSameSentence ?? false) else {
            return false
        }
        // "Դ-74286-26 համարով"; "6698 sayılı" is that of a law.
        if isReceived, token.letters > 0 || token.digits > 5,
            reading.folded.bytes[token.range.lowerBound] != UInt8(ascii: "0"),
            let number = Frame.after(token, in: reading, where: ConceptSet(.numbering)), number.isLabel,
            number.isSameSentence, !number.hasColon, isOfWhatCame(number.mark)
        {
            return true
        }
        guard let behind = Frame.after(token, in: reading, where: .names) else { return false }
        return behind.mark.concepts.contains(.receipt) && behind.isSameSentence && behind.words <= 2
            && !behind.hasColon && !isLabel(behind.mark)
    }

    /// "Application no.: E004712986": whether a colon stands right behind a name, or a full stop and a colon.
    private func isLabel(_ name: PhraseBook.Mark) -> Bool {
        let rest = reading.folded.bytes[name.range.upperBound...].prefix(2)
        return (rest.first == UInt8(ascii: ".") ? rest.dropFirst() : rest).first == UInt8(ascii: ":")
    }

    /// "[LV-86671]": whether it stands in brackets in the subject of a letter that says that something came in.
    private func isBracketed(_ token: Token) -> Bool {
        let bytes = reading.folded.bytes
        return isReceived && reading.page.kind == .subject && token.letters > 0 && token.range.lowerBound > 0
            && !bytes[token.range].starts(with: "cve".utf8) && token.groups.last ?? 0 > 4
            && bytes[token.range.lowerBound - 1] == UInt8(ascii: "[")
            && bytes[token.range.upperBound...].first == UInt8(ascii: "]")
    }

    /// Whether the sentence of a word for a number says what came in, and no other name stands right behind it: "numaralı telefon".
    private func isOfWhatCame(_ number: PhraseBook.Mark) -> Bool {
        let place = number.range.upperBound + 1
        let next = reading.firstMark(from: place)
        let isOther =
            next < reading.marks.count && reading.marks[next].range.lowerBound == place
            && reading.marks[next].concepts.contains(.bait)
        return !isOther
            && reading.speaksOf([ConceptSet(.request), ConceptSet(.received)], inSentenceOf: number)
    }

    /// The name in the token's sentence, or in the one that ends above it where it stands alone.
    private func frame(of token: Token) -> Frame? {
        guard let frame = nearestName(before: token) else { return nil }
        if frame.isSameSentence { return frame }
        // "Your reference number is below; have it ready when you call 105."
        let announced = Frame.before(token, in: reading, where: ConceptSet(.receipt))
        if let announced, isAnnounced(token, by: announced) { return announced }
        return frame.isLabel || isAnnounced(token, by: frame) ? frame : nil
    }

    /// The nearest name, or a nearer word for a number of anything that is no part of it.
    private func nearestName(before token: Token) -> Frame? {
        let name = Frame.before(token, in: reading, where: .names)
        guard isReceived, let number = Frame.before(token, in: reading, where: ConceptSet(.numbering)),
            number.mark.range.lowerBound >= name?.mark.range.upperBound ?? 0
        else { return name }
        return number
    }

    /// Whether a word for a number is no end of a longer one, or of a name, that says of what: "company no.".
    private func beginsName(_ place: Int) -> Bool {
        guard place == 0 || !WordCharacter.isWord(reading.folded.bytes[place - 1]) else { return false }
        return !reading.marks[..<reading.firstMark(from: place)].suffix(4).contains {
            $0.range.upperBound > place && $0.concepts.contains(.bait)
        }
    }

    private func isAnnounced(_ token: Token, by frame: Frame) -> Bool {
        guard frame.blocks == 1, frame.sentences <= 1,
            let line = reading.line(at: token.range.lowerBound)
        else { return false }
        return reading.range(ofLine: line) == token.range
    }

    /// What the name before a token says of it.
    private func naming(_ token: Token, _ frame: Frame) -> [Evidence] {
        let isBeside = frame.isLabel || frame.isClose || isAnnounced(token, by: frame)
        guard !isPreceded(token, since: frame.mark) else { return [Weights.baitLabel] }
        if frame.mark.concepts.contains(.receipt) {
            var evidence = [TicketWeights.named(beside: isBeside)]
            // Either it is said what came in, or the number opens something together with a code.
            if !isReceipt, !mood.names.contains(.accessCode) {
                // "Venue: the Town Hall. Your ticket: #TH25-0413": what one shows at a door.
                let isOfEvent = mood.concepts.contains(.appointment) && mood.subjectNames.isEmpty
                evidence.append(isOfEvent ? Weights.appointment : TicketWeights.unexpected)
            }
            if frame.mark.concepts.contains(.bait) || isAboutOther, !isReceiptOnly { evidence += payment }
            if isReceipt, isBeside { evidence.append(TicketWeights.received) }
            // A request's number beside a code for one time is told in passing.
            if mood.names.contains(.oneTimeCode), !mood.names.contains(.accessCode) {
                evidence.append(TicketWeights.besideCode)
            }
            return evidence + aside(token)
        }
        if isTicket(token, frame.mark) { return [TicketWeights.ticket] }
        if isReceived, isBeside, frame.words <= 2 || frame.hasColon, frame.mark.concepts.contains(.numbering),
            !isRemark(token),
            beginsName(frame.mark.range.lowerBound), !numbersOther(frame.mark)
        {
            let isOfAccess =
                mood.namesCredential && !mood.concepts.contains(.secrecy)
                || !mood.subjectNames.isDisjoint(with: .credentials)
                || !mood.subjectConcepts.isDisjoint(with: [ConceptSet(.password), ConceptSet(.signIn)])
            return [TicketWeights.bareNumber] + (isOfAccess ? [TicketWeights.besideCode] : []) + payment
                + aside(token)
        }
        return [Weights.baitLabel]
    }

    /// Whether the name of something else stands right before a word for a number, or a place where that is registered:
    /// "Registered in Ireland No 482213".
    private func numbersOther(_ number: PhraseBook.Mark) -> Bool {
        let place = number.range.lowerBound
        if reading.markRightBefore(place, where: { $0.concepts == ConceptSet(.bait) }) != nil { return true }
        // "AFSL No. 482913"
        let word = reading.folded.bytes[..<place].dropLast().suffix(8).split { !WordCharacter.isLetter($0) }
            .last
        if let word, word.endIndex + 1 == place, Self.registers.contains(word) { return true }
        guard
            let arrival = reading.lastMark(
                before: place, within: Limits.lead, where: { $0.concepts.contains(.arrival) }),
            arrival.range.upperBound < place, case let gap = arrival.range.upperBound..<place,
            reading.folded.bytes[gap].starts(with: " in ".utf8), gap.count > 4,
            LetterCase(reading.original(gap.lowerBound + 4..<gap.lowerBound + 5)) == .upper
        else { return false }
        let counts = reading.counts(in: gap)
        return counts.words <= Limits.registerWords && counts.sentences == 0 && counts.blocks == 0
    }

    /// What firms are entered in, and pay taxes under, by their short names.
    private static let registers = Set(
        """
        afsl abn acn nmls vat gst gstin cin nit siret siren ein crn frn fca atol abta iata kvk hrb cif nif rfc cnpj
        """.split(separator: " ").map { ArraySlice(Array($0.utf8)) })

    /// Whether the subject names a payment or an order, and nothing that one asks a desk for.
    private var isAboutOther: Bool {
        mood.subjectNames.contains(.bait) && !mood.subjectConcepts.contains(.request)
    }

    /// Whether it is said already in the subject that something has come in, and that is no payment or order.
    private var isReceiptOnly: Bool { isReceiptInSubject && !mood.subjectNames.contains(.bait) }

    /// Whether it is said already in the subject that something has come in.
    private var isReceiptInSubject: Bool { mood.subjectConcepts.contains(.received) }

    /// "[Ticket#2041733] We have received your request": what desks set before a subject, in most languages.
    private func isTicket(_ token: Token, _ name: PhraseBook.Mark) -> Bool {
        token.hasNumberSign && reading.page.kind == .subject && isReceipt
            && reading.folded.bytes[name.range].starts(with: "ticket".utf8)
    }

    /// "Your request (418830) has been received": whether it stands in brackets right behind what came in.
    private func isOfRequest(_ token: Token) -> Bool {
        let bytes = reading.folded.bytes
        let start = token.range.lowerBound - (token.hasNumberSign ? 1 : 0)
        guard isReceived, token.isNumeric, start > 0, bytes[start - 1] == UInt8(ascii: "("),
            bytes[token.range.upperBound...].first == UInt8(ascii: ")")
        else { return false }
        let before = reading.marks[..<reading.firstMark(from: token.range.lowerBound)].suffix(3)
        return before.contains {
            $0.concepts.contains(.request) && start - $0.range.upperBound <= 2
        }
    }

    /// "Your request", and not "your booking request": whether one word at most begins the sentence before what came in.
    private func isPlainRequest(_ token: Token) -> Bool {
        let bytes = reading.folded.bytes
        let request = reading.lastMark(
            before: token.range.lowerBound, within: Limits.lead, where: { $0.concepts.contains(.request) })
        guard let place = request?.range.lowerBound else { return false }
        let start =
            bytes[..<place].suffix(Limits.sentence).split(
                omittingEmptySubsequences: false
            ) { $0 == FoldedText.blockBreak || $0 == UInt8(ascii: ".") }.last ?? []
        return (place == 0 || !WordCharacter.isWord(bytes[place - 1]))
            && start.split(separator: 0x20).count <= 1
    }

    /// Whether it stands in brackets behind what it is the number of: "as workshop planner (reference 118204)".
    private func isRemark(_ token: Token) -> Bool {
        reading.page.kind != .subject && reading.isInBrackets(token.range.lowerBound)
    }

    private func aside(_ token: Token) -> [Evidence] {
        asksToConfirm && !token.hasNumberSign && reading.page.kind != .subject ? [TicketWeights.aside] : []
    }

    /// What amounts of money in a letter say of a number that may be that of a payment.
    private var payment: [Evidence] { mood.isOfMoney ? [Weights.payment] : [] }

    /// Whether another number stands between a token and what names it: then that one is named.
    private func isPreceded(_ token: Token, since name: PhraseBook.Mark) -> Bool {
        let next = tokens.partitioningIndex { $0.range.lowerBound >= token.range.lowerBound }
        return next > 0 && (tokens[next - 1].digits > 3 || isByChance(tokens[next - 1]))
            && tokens[next - 1].range.lowerBound >= name.range.upperBound
    }
}
