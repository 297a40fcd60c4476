import HTML
import Words

/// Reads the numbers that desks and authorities give to what reaches them: requests, complaints, applications.
struct TicketReader {
    private let reading: Reading
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
        let isNamed = found.occurrences.contains { $0.evidence.contains(TicketWeights.received) }
        return found.occurrences.filter { !isNamed || !$0.evidence.contains(TicketWeights.bareNumber) }
    }

    /// Whether the letter says that something of the reader's has come in, or thanks for it.
    private var isReceipt: Bool { isReceived || mood.concepts.contains(.thanks) }
    /// Whether it says so in so many words: then a bare number is that of it.
    private var isReceived: Bool { mood.concepts.contains(.received) }

    /// A token with what slashes, hyphens and full stops join to it, and capitals before it: `OMB/25/003-9126`, `2025.0317.4821`,
    /// `WSC-II-P.6151.88417`, `KS 2026/01188`, `СГ-2024-3381`; `nil` for a piece of anything else.
    private func whole(_ token: Token) -> Token? {
        let bytes = reading.folded.bytes
        var (start, end) = (token.range.lowerBound, token.range.upperBound)
        start -= prefix(of: token).count
        while let next = joinedStart(before: start), end - next <= Limits.ticketLength { start = next }
        while let next = joinedEnd(behind: end), next - start <= Limits.ticketLength { end = next }
        guard start..<end != token.range else { return token.isPiece ? nil : token }
        let parts = bytes[start..<end].split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".")
        }
        // "14/02/2025", "4/2025" and "24/7" are none, and "4471/88/2024" is one.
        guard parts.count <= 6, end - start <= Limits.ticketLength,
            parts.contains(where: { $0.count > 4 || $0.contains { !WordCharacter.isDigit($0) } })
                || parts.count(where: { $0.count == 4 }) > 1
        else { return nil }
        start -= office(before: start, parts).count
        return Token(
            range: start..<end, groups: token.groups,
            digits: bytes[start..<end].count(where: WordCharacter.isDigit),
            letters: bytes[start..<end].count(where: WordCharacter.isLetter), separator: UInt8(ascii: "/"),
            hasNumberSign: start > 0 && bytes[start - 1] == UInt8(ascii: "#"))
    }

    /// Where the part begins that is joined to one that begins at a place.
    private func joinedStart(before place: Int) -> Int? {
        let bytes = reading.folded.bytes
        guard place > 1, isInPart(bytes[place - 2]) else { return nil }
        var start = place - 1
        while start > 0, place - start <= Limits.ticketLength, isInPart(bytes[start - 1]) { start -= 1 }
        switch bytes[place - 1] {
        case UInt8(ascii: "/"): return start
        // "No.4471820" is no part of the number, and "II-P.6151" and "OR.4278.76" are.
        case UInt8(ascii: "."):
            let part = bytes[start..<(place - 1)]
            let isOfNumber =
                part.contains { $0 == UInt8(ascii: "-") || WordCharacter.isDigit($0) }
                || part.count <= 4 && LetterCase(reading.original(start..<place - 1)) == .upper
                    && !isWordForNumber(at: start)
            return isOfNumber && WordCharacter.isDigit(bytes[place]) ? start : nil
        default: return nil
        }
    }

    /// Whether what begins at a place says of what a number is: "NO.4471820", "TEL.4471820".
    private func isWordForNumber(at place: Int) -> Bool {
        let index = reading.firstMark(from: place)
        return index < reading.marks.count && reading.marks[index].range.lowerBound == place
            && !reading.marks[index].concepts.isDisjoint(with: Self.numberWords.union(ConceptSet(.bait)))
    }

    private static let numberWords: ConceptSet = [ConceptSet(.numbering), ConceptSet(.receipt)]

    /// Where the part ends that is joined to one that ends at a place.
    private func joinedEnd(behind place: Int) -> Int? {
        let bytes = reading.folded.bytes
        guard place + 1 < bytes.count, isInPart(bytes[place + 1]) else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "/"): break
        case UInt8(ascii: ".") where WordCharacter.isDigit(bytes[place + 1]): break
        // "2025:1186"
        case UInt8(ascii: ":") where WordCharacter.isDigit(bytes[place + 1]) && isYear(before: place): break
        default: return nil
        }
        var end = place + 1
        while end < bytes.count, end - place <= Limits.ticketLength, isInPart(bytes[end]) { end += 1 }
        return end
    }

    private func isInPart(_ byte: UInt8) -> Bool {
        WordCharacter.isWord(byte) || byte == UInt8(ascii: "-")
    }

    /// Up to three capitals and the blank behind them, between the name of such a number and a year: `KS 2026/01188`.
    private func office(before place: Int, _ parts: [ArraySlice<UInt8>]) -> Range<Int> {
        let bytes = reading.folded.bytes
        var start = place - 1
        while start > 0, place - start <= 4, WordCharacter.isLetter(bytes[start - 1]) { start -= 1 }
        let years = parts.count {
            $0.count == 4 && ($0.starts(with: "19".utf8) || $0.starts(with: "20".utf8))
        }
        guard years == 1, place > 1, bytes[place - 1] == 0x20, (2...4).contains(place - start),
            reading.line(at: start) == reading.line(at: place),
            LetterCase(reading.original(start..<place - 1)) == .upper,
            let name = reading.marks[..<reading.firstMark(from: start)].last(where: {
                $0.range.upperBound <= start
                    && !$0.concepts.isDisjoint(with: Self.numberWords)
            }), !bytes[name.range.upperBound..<start].contains(where: WordCharacter.isWord),
            LetterCase(reading.original(name.range)) != .upper
        else { return place..<place }
        return start..<place
    }

    /// Up to four capitals that are not ASCII, or letters without case, and the hyphen behind them: "민원-", with a year before.
    private func prefix(of token: Token) -> Range<Int> {
        let bytes = reading.folded.bytes
        let end = token.range.lowerBound
        guard end > 2, bytes[end - 1] == UInt8(ascii: "-"), bytes[end - 2] >= 0x80,
            reading.folded.sourceLength(of: end - 1..<end) == 1
        else { return end..<end }
        var start = end - 1
        while start > 0, end - start <= 9, WordCharacter.isWord(bytes[start - 1]) { start -= 1 }
        let written = reading.original(start..<end - 1)
        guard written.count <= 4, written.allSatisfy({ $0.isUppercase || !$0.isCased }) else {
            return end..<end
        }
        if start > 0, bytes[start - 1] == UInt8(ascii: "-"), isYear(before: start - 1) { start -= 5 }
        return start..<end
    }

    /// Whether a year of these times ends at a place.
    private func isYear(before place: Int) -> Bool {
        let word = reading.folded.bytes[..<place].suffix(5)
        let year = word.suffix(4)
        return year.count == 4 && year.allSatisfy(WordCharacter.isDigit)
            && (year.starts(with: "19".utf8) || year.starts(with: "20".utf8))
            && (word.count == 4 || !(word.first.map(WordCharacter.isWord) ?? false))
    }

    private func occurrence(of token: Token) -> CodeReader.Occurrence? {
        // "R4M-9KT-UX2J", "EGOQ4V81TZ": in groups, and in a long row, fewer digits will do.
        let isMixed = token.letters > 0 && (token.groups.count > 2 || token.length >= 8)
        guard token.digits >= (isMixed ? 2 : 4),
            !ReceiptReader.isKnownShape(token, in: reading), !reading.isPostcode(token),
            !reading.isExample(token.range)
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
            evidence += [TicketWeights.bareNumber] + payment
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
        if let line = reading.line(at: token.range.lowerBound), reading.page.text.lines[line].isQuoted {
            evidence.append(Weights.quoted)
        }
        return CodeReader.Occurrence(
            kind: .receiptNumber, value: written, copy: written.filter { !$0.isWhitespace },
            evidence: evidence,
            page: reading.page.kind, range: token.range)
    }

    /// "4471820 iktatószámon": whether a name of such numbers stands right behind it, and none of another number before it.
    private func isNamedBehind(_ token: Token) -> Bool {
        guard let behind = Frame.after(token, in: reading, where: .names),
            behind.mark.concepts.contains(.receipt),
            behind.isSameSentence, behind.words <= 2, !behind.hasColon
        else { return false }
        return !(Frame.before(token, in: reading, where: .names)?.isSameSentence ?? false)
    }

    /// "[LV-86671]": whether it stands in brackets in the subject of a letter that says that something came in.
    private func isBracketed(_ token: Token) -> Bool {
        let bytes = reading.folded.bytes
        return isReceived && reading.page.kind == .subject && token.letters > 0 && token.range.lowerBound > 0
            && !bytes[token.range].starts(with: "cve".utf8) && token.groups.last ?? 0 > 4
            && bytes[token.range.lowerBound - 1] == UInt8(ascii: "[")
            && bytes[token.range.upperBound...].first == UInt8(ascii: "]")
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
            if !isReceipt, !mood.names.contains(.accessCode) { evidence.append(TicketWeights.unexpected) }
            if frame.mark.concepts.contains(.bait) || isAboutOther, !isReceiptOnly { evidence += payment }
            if isReceipt, isBeside { evidence.append(TicketWeights.received) }
            // A request's number beside a code for one time is told in passing.
            if mood.names.contains(.oneTimeCode), !mood.names.contains(.accessCode) {
                evidence.append(TicketWeights.besideCode)
            }
            return evidence + aside(token)
        }
        if isTicket(token, frame.mark) { return [TicketWeights.ticket] }
        if isReceived, isBeside, frame.words <= 2, frame.mark.concepts.contains(.numbering), !isRemark(token),
            beginsName(frame.mark.range.lowerBound), !isOfOther(frame.mark)
        {
            let isOfAccess =
                mood.namesCredential
                || !mood.subjectConcepts.isDisjoint(with: [ConceptSet(.password), ConceptSet(.signIn)])
            return [TicketWeights.bareNumber] + (isOfAccess ? [TicketWeights.besideCode] : []) + payment
                + aside(token)
        }
        return [Weights.baitLabel]
    }

    /// "Registered in Ireland No 482213": whether the name of something else stands right before a word for a number.
    private func isOfOther(_ number: PhraseBook.Mark) -> Bool {
        let place = number.range.lowerBound
        return reading.marks[..<reading.firstMark(from: place)].suffix(3).contains {
            $0.concepts == ConceptSet(.bait) && $0.range.upperBound + 1 == place
        }
    }

    /// Whether the subject names a payment or an order, and nothing that one asks a desk for.
    private var isAboutOther: Bool {
        mood.subjectNames.contains(.bait) && !mood.subjectConcepts.contains(.request)
    }

    /// Whether it is said already in the subject that something has come in, and that is no payment or order.
    private var isReceiptOnly: Bool {
        mood.subjectConcepts.contains(.received) && !mood.subjectNames.contains(.bait)
    }

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
        return next > 0 && tokens[next - 1].digits > 3
            && tokens[next - 1].range.lowerBound >= name.range.upperBound
    }
}
