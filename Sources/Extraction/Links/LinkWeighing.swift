import HTML
import Words

/// The weighing of one link of a page: what speaks for it and against it, one look after another.
struct LinkWeighing {
    private let reader: LinkReader
    private let candidate: LinkReader.Candidate
    private let secrets: LinkSecrets
    /// What its words mean.
    private let own: ConceptSet
    /// What the two sentences or so before it speak of, and what the last of them does.
    private let lead: ConceptSet
    private let near: ConceptSet
    /// What its own words, or those before it, ask for.
    private var asked: ConceptSet
    /// Whether what stands before a bare address, or behind it in its sentence, says what pressing it does.
    private var isAnnounced: Bool
    private var votes = Votes()
    private var evidence: [Evidence] = []

    init(_ candidate: LinkReader.Candidate, in reader: LinkReader, among secrets: LinkSecrets) {
        self.reader = reader
        self.candidate = candidate
        self.secrets = secrets
        own = candidate.words.concepts
        let tail = candidate.words.isAddress ? reader.tail(behind: candidate.place) : []
        lead = reader.lead(before: candidate.place.lowerBound).union(tail)
        near = reader.lead(before: candidate.place.lowerBound, sentences: 1).union(tail)
        isAnnounced = !tail.isEmpty
        asked = candidate.words.isAddress ? [] : own
        evidence.reserveCapacity(Limits.reasons)
        evidence.append(LinkWeights.bias)
        weighSecret()
        if candidate.words.isAddress { weighBareAddress() } else { weighWords() }
        weighAddress()
        weighText()
        if !candidate.words.isAddress, let promotion { evidence.append(promotion) }
        if isAlternative { evidence.append(LinkWeights.alternative) }
        votes.add(mood.concepts, 0.4)
        if beginsEnrolment { votes.add(ConceptSet(.invite), 1) }
    }

    /// The link as it was weighed; `nil` where nothing says what pressing it does.
    func occurrence() -> LinkReader.Occurrence? {
        guard let kind = votes.kind ?? (changesAddress ? .verifyLink : nil) else { return nil }
        return LinkReader.Occurrence(
            kind: kind, address: candidate.address, words: candidate.words.text,
            evidence: evidence + setting(as: kind), page: reading.page.kind,
            isHidden: candidate.link.isHidden)
    }

    private var reading: Reading { reader.reading }
    private var mood: Mood { reader.mood }
    private var place: Range<Int> { candidate.place }
    /// What the words of the address mean.
    private var said: ConceptSet { candidate.written.concepts }

    /// What it is for by the words of its address: pages that do other things stand below those to sign in on, as "/login/confirm".
    private var purpose: ConceptSet {
        let spoken = near.union(mood.subjectConcepts)
        let isOther =
            !spoken.isDisjoint(with: [ConceptSet(.confirm), ConceptSet(.reset)])
            && !mood.subjectConcepts.contains(.signIn)
        return isOther ? said.subtracting([ConceptSet(.signIn)]) : said
    }

    // MARK: - One look after another

    private mutating func weighSecret() {
        // "code=498912", where an account is confirmed; courses and vouchers have codes, too.
        let isNumber =
            candidate.secretLength < 3 && mood.subjectConcepts.contains(.confirm)
            && mood.subjectConcepts.contains(.address) && candidate.address.carriesNamedNumber
        evidence.append(isNumber ? LinkWeights.shortSecret : Self.evidence(ofSecret: candidate.secretLength))
        if candidate.address.isShort, !isOfSender { evidence.append(LinkWeights.shortened) }
        if secrets.areMany { evidence.append(LinkWeights.secretsEverywhere) }
    }

    private static func evidence(ofSecret length: Int) -> Evidence {
        switch length {
        case 16...: LinkWeights.secret
        case 3..<16: LinkWeights.shortSecret
        case 1: LinkWeights.number
        default: LinkWeights.noSecret
        }
    }

    /// An address that is shown as it is: the words before it are its own.
    private mutating func weighBareAddress() {
        evidence.append(LinkWeights.bareAddress)
        if isSpeech { evidence.append(Weights.speech) }
        let label = reader.label(before: place.lowerBound)
        votes.add(label, 1.6)
        let isLabelled = !label.isDisjoint(with: .actions)
        isAnnounced = isAnnounced || isLabelled
        if !isAnnounced, isFront { evidence.append(LinkWeights.never) }
        asked.formUnion(label)
        if isLabelled, label.contains(.bait) || label.contains(.never), !label.contains(.address),
            said.isDisjoint(with: .actions), label.intersection(.actions) == ConceptSet(.confirm),
            !mood.subjectConcepts.contains(.confirm)
        {
            // "View order confirmation:", "明細を確認する"
            evidence.append(LinkWeights.never)
        } else if isLabelled {
            evidence.append(LinkWeights.labelled)
        } else if label.contains(.never) {
            if !confirmsByAddress { evidence.append(LinkWeights.never) }
        } else if !mood.subjectNames.isDisjoint(with: .typed), said.isDisjoint(with: .actions) {
            // Below a code, an address that nothing speaks of leads anywhere, and "deals of the day" to deals.
            evidence.append(label.contains(.bait) ? LinkWeights.never : LinkWeights.loose)
        } else if label == ConceptSet(.bait) {
            evidence.append(LinkWeights.loose)
        }
        if isTitled, label.isDisjoint(with: Self.asking) { evidence.append(LinkWeights.loose) }
        if lead.contains(.press) { evidence.append(LinkWeights.leadPress) }
        if near.contains(.press), !near.isDisjoint(with: .actions) {
            evidence.append(LinkWeights.leadPurpose)
        }
        if reader.endsWithColon(before: place.lowerBound) {
            evidence.append(LinkWeights.leadColon)
            isAnnounced = isAnnounced || !near.isDisjoint(with: .actions)
        }
        if !lead.intersection(.actions).isDisjoint(with: mood.subjectConcepts) {
            evidence.append(LinkWeights.leadAgrees)
        }
    }

    private mutating func weighWords() {
        votes.add(own, 3)
        if candidate.words.count > 8 { evidence.append(LinkWeights.longWords) }
        if candidate.link.range.isEmpty { evidence.append(LinkWeights.image) }
        if !own.intersection(.actions).isDisjoint(with: mood.subjectConcepts) {
            evidence.append(LinkWeights.wordsAgree)
        }
        if !own.intersection(.actions).isDisjoint(with: lead) { evidence.append(LinkWeights.leadAgrees) }
        // "To choose a new password, click here"
        if own.contains(.press), own.isDisjoint(with: Self.other),
            case let sentence = reader.lead(before: place.lowerBound, sentences: 0),
            !sentence.intersection(.confirmations).isDisjoint(with: mood.subjectConcepts),
            sentence.isDisjoint(with: Self.aside)
        {
            evidence += [LinkWeights.leadAgrees, LinkWeights.leadPurpose]
        }
        if own.contains(.never), !isObject, !confirmsByAddress {
            evidence.append(LinkWeights.never)
        } else if let weight = LinkWeights.words(own) {
            evidence.append(weight)
            if own.contains(.confirm), own.contains(.address) { evidence.append(LinkWeights.object) }
        } else if own.contains(.press) {
            evidence.append(LinkWeights.pressWords)
        }
    }

    private mutating func weighAddress() {
        votes.add(address: purpose)
        let (never, written) = (ConceptSet(.never), candidate.written)
        let bytes = candidate.address.bytes
        if TrackedItem.isNamed(by: bytes) || TrackedItem.hasKey(bytes) { evidence.append(LinkWeights.item) }
        // "Confirm the deletion": what words ask for is no refusal.
        if written.refuses, !(written.cancels && asked.contains(.confirm)) {
            evidence.append(LinkWeights.refusal)
        } else if said == never, !written.refuses,
            !written.countsClicks || asked.isDisjoint(with: [ConceptSet(.confirm), ConceptSet(.reset)])
        {
            evidence.append(LinkWeights.neverAddress)
        }
        if !mood.titleConcepts.isDisjoint(with: .actions), mood.subjectConcepts.isDisjoint(with: .actions) {
            evidence.append(LinkWeights.titled)
        }
        if candidate.secretLength < 3, (near.contains(.unrequested) || firstWord.contains(.unrequested)),
            !mood.subjectConcepts.contains(.reset)
        {
            evidence.append(LinkWeights.alarm)
        }
        if candidate.secretLength < 3, mood.concepts.contains(.spent) { evidence.append(LinkWeights.spent) }
        if !said.subtracting(never).isEmpty { evidence.append(LinkWeights.addressWords) }
    }

    /// What the text before it and the subject say.
    private mutating func weighText() {
        if !lead.isDisjoint(with: .actions) {
            evidence.append(LinkWeights.lead)
            votes.add(lead, 1.2)
        }
        var acts = (candidate.words.isAddress ? own.union(purpose) : own).intersection(.actions)
        if acts.contains(.reset) || acts.contains(.password) {
            acts.formUnion([ConceptSet(.reset), ConceptSet(.password)])
        }
        if !mood.subjectConcepts.isDisjoint(with: acts.isEmpty ? .actions : acts),
            !acts.isEmpty || !confirmsOtherInSubject
        {
            evidence.append(LinkWeights.subject)
            votes.add(mood.subjectConcepts, 2)
        }
        if !beginsEnrolment, !changesAddress,
            [own, said, near, mood.subjectConcepts].allSatisfy({ $0.isDisjoint(with: .actions) })
        {
            evidence.append(LinkWeights.loose)
        }
        if mood.isTimed, mood.namesCredential || mood.subjectNames.contains(.code),
            candidate.secretLength >= 16, !own.isDisjoint(with: .actions), !own.contains(.never)
        {
            evidence.append(LinkWeights.besideCode)
        }
    }

    /// How it is shown, what the letter says as a whole, and whether it is the one that the letter is about.
    private func setting(as kind: Finding.Kind) -> [Evidence] {
        var setting: [Evidence] = []
        let isAsked = !mood.subjectConcepts.isDisjoint(with: .purposes)
        let isOfMeeting = (kind == .inviteLink || !isAsked) && mood.concepts.contains(.appointment)
        if isOfMeeting { setting.append(LinkWeights.appointment) }
        let link = candidate.link
        if link.url.first.map({ $0 | 0x20 }) == UInt8(ascii: "h"),
            link.url.dropFirst(4).first == UInt8(ascii: ":")
        {
            setting.append(LinkWeights.notSecure)
        }
        if link.isButton { setting.append(LinkWeights.button) }
        if link.isHidden { setting.append(LinkWeights.hidden) }
        if mood.concepts.contains(.unrequested) { setting.append(LinkWeights.unrequested) }
        if mood.concepts.contains(.expiry) { setting.append(LinkWeights.expires) }
        if mood.origination.isList {
            setting.append(LinkWeights.list)
        } else if mood.origination.isBulk {
            setting.append(LinkWeights.bulk)
        }
        if mood.origination.isUndisclosed { setting.append(Weights.undisclosed) }
        if mood.offers > 1, mood.subjectConcepts.isDisjoint(with: .actions) {
            setting.append(LinkWeights.offers)
        }
        let line = reading.line(at: place.lowerBound)
        let isQuoted = line.map { reading.page.text.lines[$0].isQuoted } ?? false
        if isQuoted { setting.append(LinkWeights.quoted) }
        let isOver = reader.over.contains(kind) && own.isDisjoint(with: .actions)
        if isOver { setting.append(LinkWeights.over) }
        if !isOfMeeting, !isQuoted, !isOver, let only = onlySecret { setting.append(only) }
        return setting
    }

    /// What it says that the only secret of a letter is this link's.
    private var onlySecret: Evidence? {
        guard secrets.isOne, candidate.secretLength >= 16, !own.contains(.never),
            !evidence.contains(LinkWeights.never), !mood.sells, !mood.origination.isList
        else { return nil }
        if isAnnounced || isMeant { return LinkWeights.onlySecret }
        return !said.isDisjoint(with: .actions) && isOfSender && !mood.origination.isBulk
            ? LinkWeights.onlySecretOfSender : nil
    }

    // MARK: - What is asked of it

    /// Whether it leads to the sender.
    private var isOfSender: Bool { RegistrableDomain.of(candidate.address.host) == reader.service }

    /// "www.example.com": whether the address that is shown is a host alone, as at the foot of a letter, wherever a tracker takes one.
    private var isFront: Bool {
        candidate.words.text.utf8.allSatisfy { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
    }

    /// "[Manage domains] https://...": whether a title of more than a word stands before a bare address, and none of its numbers, pictures
    /// or addresses.
    private var isTitled: Bool {
        guard let title = reader.title(before: place.lowerBound) else { return false }
        let words = reading.folded.bytes[title].split(separator: 0x20)
        return words.count > 1 && !reading.folded.bytes[title].contains(UInt8(ascii: ":"))
    }

    /// What the words of a link say that ask to press it.
    private static let asking = ConceptSet.actions.union(ConceptSet(.press))
    /// What one renews by a link.
    private static let renewed: ConceptSet = [
        ConceptSet(.address), ConceptSet(.password), ConceptSet(.signIn),
    ]
    /// What a sentence speaks of that asks to press something else.
    private static let aside: ConceptSet = [
        ConceptSet(.unrequested), ConceptSet(.never), ConceptSet(.bait),
    ]
    /// What the words of a link say that does something, or is of something else.
    private static let other = ConceptSet.actions.union([ConceptSet(.never), ConceptSet(.bait)])

    /// Whether a bare address begins what is said between quotation marks: `"https://example.com/verify has expired"`.
    private var isSpeech: Bool {
        let mark = UInt8(ascii: "\"")
        let bytes = reading.folded.bytes
        guard place.lowerBound > 0, bytes[place.lowerBound - 1] == mark, place.upperBound < bytes.count,
            bytes[place.upperBound] == 0x20
        else { return false }
        return bytes[place.upperBound...].prefix(Limits.sentence).contains(mark)
    }

    /// "Or just click here": whether the only secret of a letter that hands over a code, short as it is, leads to the sender.
    private var isAlternative: Bool {
        (3..<16).contains(candidate.secretLength) && secrets.isShort && own.contains(.press)
            && !own.contains(.never) && mood.namesCredential && isOfSender
    }

    /// "Activate my discount", "Confirm your seat" beside a percentage off: what newsletters want to be pressed.
    private var promotion: Evidence? {
        guard mood.origination.isBulk, own.contains(.confirm), !own.contains(.address) else { return nil }
        if own.contains(.offer) { return LinkWeights.offer }
        return mood.sells || own.contains(.bait) ? LinkWeights.promotion : nil
    }

    /// Whether what else would be the words of another link is what one resets, or confirms as its first word or the subject says:
    /// "Forgot password? Reset it", "Confirm the deletion".
    private var isObject: Bool {
        if own.contains(.reset) { return !own.isDisjoint(with: .actions) }
        let begins = firstWord.contains(.confirm)
        // "Renew now" confirms nothing; "renew my account" does.
        let isRenewal = firstWord.contains(.never) && own.isDisjoint(with: Self.renewed)
        return own.contains(.confirm) && (begins && !isRenewal || mood.subjectConcepts.contains(.confirm))
            && candidate.secretLength >= 16 && isOfSender
    }

    /// "View your registration", to `/confirm?token=`, where the subject asks to confirm it.
    private var confirmsByAddress: Bool {
        said.contains(.confirm) && !candidate.written.refuses && candidate.secretLength >= 16 && isOfSender
            && mood.subjectConcepts.contains(.confirm) && mood.subjectConcepts.contains(.address)
            && !mood.subjectNames.contains(.bait) && !mood.subjectConcepts.contains(.booked)
    }

    /// What its own words begin with.
    private var firstWord: ConceptSet {
        reading.marks[reading.firstMark(from: place.lowerBound)...].first.flatMap {
            $0.range.lowerBound == place.lowerBound ? $0.concepts : nil
        } ?? []
    }

    /// Whether the only secret of a letter is that of the link that it is about: it says so by its words, by the sentence it
    /// stands in or the one before, or by the subject above a button or a word to press that leads to the sender.
    private var isMeant: Bool {
        if own.contains(.confirm) { return true }
        let asked = mood.subjectConcepts.intersection(.actions)
        // "Accept invitation", to an address that says so too; "join now" may be anything.
        if candidate.link.isButton, own.contains(.invite), said.contains(.invite), !mood.origination.isBulk {
            return true
        }
        if beginsEnrolment && !mood.origination.isBulk || changesAddress { return true }
        // "View issue" leads to something else, below whatever title that has, and so does the button below a confirmed order; "Read"
        // in a newsletter about codes leads to that.
        if candidate.link.isButton, !asked.isEmpty,
            !mood.origination.isBulk || !own.isDisjoint(with: Self.asking),
            asked != ConceptSet(.confirm)
                || !own.contains(.bait) && !confirmsOtherInSubject && !isOfConfirmedOther
        {
            return true
        }
        if own.contains(.press), !near.isDisjoint(with: asked) { return true }
        guard !mood.concepts.contains(.spent) else { return false }
        // "Confirm your subscription": "if it was you, click here", "if so, open:".
        if own.contains(.press) || mood.subjectConcepts.contains(.address) && isLedTo,
            asked.contains(.confirm), isOfSender
        {
            return true
        }
        if !own.isDisjoint(with: [ConceptSet(.reset), ConceptSet(.password)]) { return true }
        return own.contains(.press)
            && !reader.lead(before: place.lowerBound, sentences: 0).isDisjoint(with: .confirmations)
    }

    /// "New email address": "if this is correct, click on the following link to change it:", and nothing else of the letter asks for it.
    private var changesAddress: Bool {
        mood.subjectConcepts.contains(.address) && !mood.subjectNames.contains(.bait) && near.contains(.press)
            && mood.concepts.contains(.unrequested) && !near.contains(.unrequested)
            && !mood.concepts.contains(.spent) && !mood.origination.isBulk && secrets.isOne
            && candidate.secretLength >= 16 && isOfSender
    }

    /// "Get started", below "Ada created an account for you".
    private var beginsEnrolment: Bool {
        own.contains(.press) && own.isDisjoint(with: Self.other) && lead.contains(.enrolment)
    }

    /// "Confirmation of your order": whether the subject confirms something else, and speaks of no other act.
    private var confirmsOtherInSubject: Bool {
        mood.subjectNames.contains(.bait) && !mood.subjectConcepts.contains(.address)
            && mood.subjectConcepts.intersection(.actions) == ConceptSet(.confirm)
    }

    /// "Check in", below "Confirmation GT4XQ7": whether the subject has a word for confirming and nothing to be confirmed, the letter names
    /// many other things, and no word of its own asks for anything.
    private var isOfConfirmedOther: Bool {
        mood.baits > 2 && !mood.subjectConcepts.contains(.address) && own.isDisjoint(with: Self.asking)
            && near.isDisjoint(with: .actions)
    }

    /// Whether a colon leads up to it, in a sentence that names nothing else.
    private var isLedTo: Bool {
        reader.endsWithColon(before: place.lowerBound)
            && reader.lead(before: place.lowerBound, sentences: 0).isDisjoint(with: [
                ConceptSet(.bait), ConceptSet(.never),
            ])
    }
}
