import HTML
import Words

/// What a letter is about as a whole: counted once, used for every token and link in it.
struct Mood: Sendable {
    /// Names of credentials in the subject.
    var subjectNames: ConceptSet = []
    /// Names of credentials anywhere.
    var names: ConceptSet = []
    /// Everything that is said anywhere, subject included.
    var concepts: ConceptSet = []
    /// Everything that is said in the subject.
    var subjectConcepts: ConceptSet = []
    /// How often something for sale, an order or another number is named.
    var baits = 0
    /// How often something to win or to get for nothing is named.
    var offers = 0
    /// How the letter came about.
    let origination: Origination
    /// Whether the text of the letter gives a percentage off, or some prices.
    var sells = false
    /// Whether it gives a percentage off.
    private(set) var givesDiscount = false
    /// The percentages that it names where it gives one off: vouchers are called by them.
    private(set) var percentages: Set<[UInt8]> = []
    /// Whether it names some prices, as shops do and who hands over a code does not, and it keeps nothing secret and asks for
    /// nothing in its subject.
    private(set) var listsPrices = false
    /// Whether it is about an item of a tracker, forge or forum, to which it links.
    var tracks = false
    /// Whether a letter about requests has a link to where those work who answer them: `?Action=AgentTicketZoom`.
    var isForStaff = false
    /// Whether the subject carries the number of a ticket.
    private(set) var isOfTicket = false
    /// What the titles of other things in the subject speak of.
    var titleConcepts: ConceptSet = []
    /// Whether a letter that gives a number to something names an amount of money.
    var bills = false
    /// Whether it does, or one that says that something has come in names an amount in any words.
    var isOfMoney = false
    /// Whether it names an amount in any words, and neither says how long something lives nor what it is for in the subject.
    var isOfPayment = false
    /// Whether the subject names an amount.
    private(set) var namesAmountInSubject = false
    /// Whether it does, and neither a code nor anything to confirm.
    var paysInSubject: Bool {
        namesAmountInSubject && subjectNames.isDisjoint(with: .typed)
            && subjectConcepts.isDisjoint(with: .purposes)
    }
    /// Whether the subject asks to confirm something of an account, and names nothing else.
    var asksToConfirm: Bool {
        subjectConcepts.contains(.confirm) && subjectConcepts.contains(.address) && baits <= 1
            && !subjectNames.contains(.bait)
            && subjectConcepts.isDisjoint(with: [ConceptSet(.booked), ConceptSet(.appointment)])
    }
    /// Whether it says that something lives for seconds, minutes or hours, or until a time of the day.
    var isTimed: Bool { countsLife || endsAtTime }
    private var countsLife = false
    private var endsAtTime = false
    /// The digits of the number that the subject begins with and says what it is for: "330 715 to sign in".
    private(set) var numberOfSubject: [UInt8]?
    /// Whether the text asks to type a number, or something that may be a code, which its subject line has.
    var pointsAtSubject = false
    /// Whether the subject names something else, and behind it says that it is confirmed: "Reservation confirmed"; not where it speaks of
    /// an address to be confirmed.
    var tellsOfConfirmation = false

    /// The words of the subject that may be its own for a code.
    private(set) var subjectWords = SubjectWords(nil, sender: [])
    /// Whether a link carries a secret: what is said of a life may be said of it.
    private(set) var linksSecret = false

    /// What is said of a letter by its pages, where it came from, and the folded name of its sender.
    init(_ readings: [Reading], origination: Origination, sender: [UInt8]) {
        self.origination = origination
        for reading in readings {
            var desk = DeskWords(in: reading)
            for mark in reading.marks {
                guard !reading.isQuoted(mark) else {
                    if reading.isTitle(mark) { titleConcepts.formUnion(mark.concepts) }
                    continue
                }
                var mark = mark
                if desk.acknowledges(with: mark) { mark.concepts.insert(ConceptSet(.received)) }
                concepts.formUnion(mark.concepts)
                names.formUnion(mark.concepts.intersection(.names))
                if mark.concepts.contains(.bait) { baits += 1 }
                if mark.concepts.contains(.offer) { offers += 1 }
                if reading.page.kind == .subject {
                    subjectConcepts.formUnion(mark.concepts)
                    subjectNames.formUnion(mark.concepts.intersection(.names))
                }
            }
            if reading.page.kind == .subject {
                if Self.confirmsAddressFirst(reading) { subjectNames.subtract(ConceptSet(.bait)) }
                // "Никому не сообщайте код из СМС": it warns, and hands over nothing.
                if reading.onlyWarns { subjectNames.subtract(.typed) }
                numberOfSubject = Self.leadingNumber(of: reading)
                isOfTicket = Self.carriesTicket(reading.folded.bytes)
                let other = reading.marks.firstIndex { $0.concepts.contains(.bait) } ?? .max
                tellsOfConfirmation =
                    !subjectConcepts.contains(.address)
                    && reading.marks.indices.contains { index in
                        reading.marks[index].concepts.contains(.booked)
                            || index > other
                                && !reading.marks[index].concepts.isDisjoint(with: Self.confirmed)
                    }
            }
            givesDiscount = givesDiscount || Self.offersDiscount(reading.folded.bytes)
            countsLife = countsLife || Expiry.isCounted(in: reading)
            endsAtTime = endsAtTime || Expiry.endsAtTime(in: reading)
            pointsAtSubject = pointsAtSubject || Self.pointsAtSubject(reading)
        }
        if isTimed || concepts.contains(.unrequested) {
            linksSecret = readings.contains { reading in
                reading.page.links.contains { LinkAddress($0.url)?.secretLength ?? 0 >= 16 }
            }
        }
        namesAmountInSubject = readings.contains { $0.page.kind == .subject && $0.namesAmount }
        listsPrices =
            subjectConcepts.isDisjoint(with: .purposes)
            && concepts.isDisjoint(with: [ConceptSet(.secrecy), ConceptSet(.unrequested)])
            && (names.contains(.code) || concepts.contains(.confirm))
            && readings.contains {
                Amounts.count(in: $0.folded.bytes, atMost: Limits.pricesOfShops) == Limits.pricesOfShops
            }
        if givesDiscount {
            percentages = readings.reduce(into: []) {
                $0.formUnion(Amounts.percentages(in: $1.folded.bytes, atMost: Limits.percentages))
            }
        }
        sells = givesDiscount || listsPrices && !subjectNames.contains(.code)
        let subject = readings.first { $0.page.kind == .subject }
        if isTimed || isUrgent || concepts.contains(.enter) {
            subjectWords = SubjectWords(subject, sender: sender)
        }
        tracks =
            !names.isDisjoint(with: .typed)
            && readings.contains { reading in
                reading.page.links.contains { link in
                    TrackedItem.isNamed(by: link.url)
                        || subject.map { TrackedItem.isKeyed(link.url, in: $0) } ?? false
                }
            }
        let isReceipt = concepts.contains(.received) || concepts.contains(.thanks)
        isForStaff =
            !isReceipt
            && readings.contains { $0.page.kind == .subject && Self.isOfTracker($0.folded.bytes) }
            || !concepts.isDisjoint(with: [
                ConceptSet(.receipt), ConceptSet(.received), ConceptSet(.request),
            ])
                && readings.contains {
                    $0.page.links.prefix(Limits.linksOfNumbers).contains { Self.leadsToStaff($0.url) }
                }
        let namesAmount =
            (isReceipt || !names.isDisjoint(with: .numbered))
            && readings.contains { $0.namesAmount }
        bills = namesAmount && !names.isDisjoint(with: .numbered)
        let namesAnyAmount =
            namesAmount
            || (isReceipt || names.contains(.bait))
                && readings.contains { Amounts.areWritten(in: $0.folded.bytes) }
        isOfMoney = namesAmount || isReceipt && namesAnyAmount
        isOfPayment =
            namesAnyAmount && !names.isDisjoint(with: .numbered) && !isTimed
            && subjectNames.union(subjectConcepts).isDisjoint(with: .typed.union(.purposes))
    }

    /// Whether a number or a word of it can be one to type at all: something names a code or a request, asks to type, or says what one
    /// would be for, or marks one for programs, or digits stand one a cell.
    func mayHoldCodes(in readings: [Reading]) -> Bool {
        !concepts.isDisjoint(with: Self.ofCodes) || !subjectWords.isEmpty || mayHandOverUnnamed
            || readings.contains { reading in
                !reading.page.codeHints.isEmpty
                    || reading.page.text.runs.contains { $0.emphasis.contains(.joined) }
            }
    }

    /// Whether it counts the minutes that something lives, says what that is for or to whom it is not told, carries no link with a secret, and speaks of nothing else: then its one number is
    /// hardly anything but a code, whatever it is called.
    var mayHandOverUnnamed: Bool {
        countsLife && concepts.contains(.minute) && !concepts.isDisjoint(with: Self.ofWhatIsTyped)
            && !linksSecret && !isRemote && baits <= 1 && offers == 0
            && !sells && !subjectNames.contains(.bait)
            && concepts.isDisjoint(with: [
                ConceptSet(.appointment), ConceptSet(.booked), ConceptSet(.spent), ConceptSet(.elsewhere),
            ])
    }

    private static let ofWhatIsTyped = ConceptSet.purposes.union([
        ConceptSet(.secrecy), ConceptSet(.unrequested), ConceptSet(.enter),
    ])

    private var isRemote: Bool {
        origination.isBulk || origination.isList || origination.isReply || origination.isUndisclosed
    }

    private static let ofCodes = ConceptSet.numbered.union(.purposes).union([
        ConceptSet(.received), ConceptSet(.thanks), ConceptSet(.enter),
    ])

    /// Whether the subject names something else alone, as a parcel, and no act, and the letter counts no life: then what it does not name
    /// is hardly a code.
    var isOfOtherAlone: Bool {
        subjectNames == ConceptSet(.bait) && subjectConcepts.isDisjoint(with: .purposes) && !diesSoon
    }

    /// Whether anything but a bare "code" or "PIN" says that the letter hands something over; the confirmation of a booking
    /// does not.
    var handsOver: Bool {
        let confirmsOther =
            subjectNames.contains(.bait) && subjectConcepts.contains(.confirm)
            && subjectConcepts.isDisjoint(with: [
                ConceptSet(.address), ConceptSet(.signIn), ConceptSet(.reset),
            ])
        return namesCredential || isUrgent || !confirmsOther && speaksInSubject
    }

    /// Whether more than the name of a code says so.
    var handsOverInWords: Bool { isUrgent || speaksInSubject }

    /// Whether it says that something is secret, dies soon, or is to be ignored by who did not ask.
    ///
    /// Shops and meals end at a time of the day, too: then it must say what for.
    var isUrgent: Bool {
        concepts.contains(.secrecy) || concepts.contains(.unrequested) || countsLife
            || endsAtTime && !concepts.isDisjoint(with: Self.acts)
    }

    /// Whether it counts how long something lives, or is to be ignored by who did not ask.
    ///
    /// It is ``isUrgent`` without secrecy, of which shops speak below their bookings too, and without times of the day.
    var diesSoon: Bool { countsLife || concepts.contains(.unrequested) }

    /// "[Garden - Bug #48213] (New) The pump does not start": whether a subject begins with an item's number behind the names of a project
    /// and of a kind of item.
    private static func isOfTracker(_ subject: [UInt8]) -> Bool {
        guard subject.first == UInt8(ascii: "["), let close = subject.firstIndex(of: UInt8(ascii: "]")),
            case let tag = subject[1..<close]
        else { return false }
        return tag.end(ofFirst: Array(" - ".utf8)) != nil && !numberOfTag(tag).isEmpty
    }

    /// "[#48213] The code never arrives", "The pump does not start [Ticket#88412]": whether a subject has a number behind a sign between
    /// brackets.
    private static func carriesTicket(_ subject: [UInt8]) -> Bool {
        guard let open = subject.firstIndex(of: UInt8(ascii: "[")) else { return false }
        return subject[(open + 1)...].split(separator: UInt8(ascii: "[")).contains { piece in
            let tag = piece.prefix { $0 != UInt8(ascii: "]") }
            return tag.endIndex < piece.endIndex && numberOfTag(tag).count >= Limits.ticketDigits
        }
    }

    /// The digits that a tag ends with, behind a sign: "Ticket#88412".
    private static func numberOfTag(_ tag: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let number = tag.lastIndex(of: UInt8(ascii: "#")).map { tag[($0 + 1)...] } ?? []
        return number.allSatisfy(WordCharacter.isDigit) ? number : []
    }

    /// "Confirm your email to manage bookings": whether a subject asks to confirm an address, and names other things words behind it.
    private static func confirmsAddressFirst(_ subject: Reading) -> Bool {
        guard let confirm = subject.marks.firstIndex(where: { $0.concepts.contains(.confirm) }),
            let address = subject.marks[confirm...].first(where: { $0.concepts.contains(.address) }),
            let other = subject.marks.first(where: { $0.concepts.contains(.bait) }),
            other.range.lowerBound > address.range.upperBound
        else { return false }
        let between = address.range.upperBound..<other.range.lowerBound
        let counts = subject.counts(in: between)
        return counts.words >= 2 && counts.sentences == 0
    }

    /// Six to eight digits that a subject begins with, few words before those for signing in or for confirming an address; no count, and no
    /// day as files begin with: `250114`.
    private static func leadingNumber(of subject: Reading) -> [UInt8]? {
        let bytes = subject.folded.bytes
        let number = bytes.prefix { WordCharacter.isDigit($0) || $0 == 0x20 }
        let digits = number.filter(WordCharacter.isDigit)
        guard (6...8).contains(digits.count), digits.suffix(3) != Array("000".utf8),
            !subject.marks.contains(where: { $0.concepts.contains(.bait) }),
            let act = subject.marks.first(where: { !$0.concepts.isDisjoint(with: .purposes) }),
            act.concepts.contains(.signIn)
                || act.concepts.contains(.confirm)
                    && subject.marks.contains(where: { $0.concepts.contains(.address) }),
            case let gap = number.endIndex..<max(number.endIndex, act.range.lowerBound),
            subject.counts(in: gap).words <= 3
        else { return nil }
        let isInOnePiece =
            number.count(where: WordCharacter.isDigit) == number.split(separator: 0x20).first?.count
        return isInOnePiece && isDay(digits) ? nil : digits
    }

    /// Whether digits may be a year of this age, a month and a day.
    private static func isDay(_ digits: [UInt8]) -> Bool {
        let value = digits.suffix(6).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        let isOfAge = digits.count == 6 || digits.count == 8 && digits.starts(with: "20".utf8)
        return isOfAge && (15...45).contains(value / 10_000) && (1...12).contains(value / 100 % 100)
            && (1...31).contains(value % 100)
    }

    /// Whether a sentence tells to type what the subject line has.
    private static func pointsAtSubject(_ reading: Reading) -> Bool {
        reading.page.kind != .subject
            && reading.marks.contains { mark in
                mark.concepts.contains(.subjectLine)
                    && reading.speaksOf(ConceptSet(.enter), inSentenceOf: mark)
                    && reading.speaksOf(
                        ConceptSet.typed.union([ConceptSet(.digits), ConceptSet(.numbering)]),
                        inSentenceOf: mark)
            }
    }

    /// Whether an address has a ticket in it, and a segment or a value that begins with the name of those who answer one.
    private static func leadsToStaff(_ url: [UInt8]) -> Bool {
        let address = url.prefix(Limits.linkWordsOfAddress).map(Folding.lowerASCII)
        return address.end(ofFirst: ticket) != nil
            && address.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "=") }.dropFirst(2).contains {
                part in
                staff.contains {
                    part.starts(with: $0)
                        && (part.count == $0.count
                            || part[(part.startIndex + $0.count)...].starts(with: ticket))
                }
            }
    }

    private static let ticket = Array("ticket".utf8)
    private static let staff = ["agent", "staff", "admin"].map { Array($0.utf8) }

    private var speaksInSubject: Bool {
        !subjectConcepts.isDisjoint(with: Self.acts.union(ConceptSet(.code)))
    }

    /// "Uw boeking is bevestigd": it is done.
    private static let confirmed: ConceptSet = [ConceptSet(.confirm), ConceptSet(.spent)]

    private static let acts: ConceptSet = [ConceptSet(.confirm), ConceptSet(.signIn), ConceptSet(.reset)]

    /// Whether it names a code for signing in or the like beyond doubt.
    var namesCredential: Bool { !names.isDisjoint(with: .credentials) }

    /// What may stand between a label and its number: "Discount:20%".
    private static let labelEnds = Array(":(=".utf8)

    /// A number with a per cent sign, as in "20% off", "15 % Rabatt" and "%30 indirim".
    private static func offersDiscount(_ bytes: [UInt8]) -> Bool {
        var start = 0
        while let at = bytes.firstIndex(of: UInt8(ascii: "%"), from: start) {
            let row = bytes[..<at].suffix(Limits.passwordLengths.upperBound).reversed().prefix {
                $0 > 0x20 && $0 < 0x80 && !labelEnds.contains($0)
            }
            let after = bytes[(at + 1)...].first ?? 0x20
            // "Kalyna!4%zz", "skr%4827#": in a password letters stand before it.
            if !row.contains(where: WordCharacter.isLetter),
                row.first.map(WordCharacter.isDigit) ?? false || WordCharacter.isDigit(after)
            {
                return true
            }
            let before = bytes[..<at].suffix(2)
            if before.last == 0x20, before.first.map(WordCharacter.isDigit) ?? false,
                !WordCharacter.isWord(after)
            {
                return true
            }
            start = at + 1
        }
        return false
    }
}
