import HTML
import Words

/// The weighing of one link of a page: what speaks for it and against it, one look after another.
struct LinkWeighing {
    let reader: LinkReader
    let candidate: LinkReader.Candidate
    let secrets: LinkSecrets
    /// What its words mean.
    let own: ConceptSet
    /// What the two sentences or so before it speak of, and what the last of them does.
    let lead: ConceptSet
    let near: ConceptSet
    /// What its own words, or those before it, ask for.
    private(set) var asked: ConceptSet
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
        guard let kind = votes.kind ?? (changesAddress || isLastStep ? .verifyLink : nil) else { return nil }
        return LinkReader.Occurrence(
            kind: kind, address: candidate.address, words: candidate.words.text,
            evidence: evidence + setting(as: kind), page: reading.page.kind,
            isHidden: candidate.link.isHidden)
    }

    var reading: Reading { reader.reading }
    var mood: Mood { reader.mood }
    var place: Range<Int> { candidate.place }
    /// What the words of the address mean.
    var said: ConceptSet { candidate.written.concepts }

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
        // What resets a password carries more than a number.
        let isCounted = candidate.secretLength == 1 && own.contains(.reset)
        evidence.append(
            isNumber
                ? LinkWeights.shortSecret
                : isCounted ? LinkWeights.noSecret : Self.evidence(ofSecret: candidate.secretLength))
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
            evidence.append(activatesOther ? LinkWeights.otherObject : LinkWeights.labelled)
        } else if label.contains(.never) {
            if !confirmsByAddress { evidence.append(LinkWeights.never) }
        } else if !mood.subjectNames.isDisjoint(with: .typed), said.isDisjoint(with: .actions) {
            // Below a code, an address that nothing speaks of leads anywhere, and "deals of the day" to deals.
            evidence.append(label.contains(.bait) ? LinkWeights.never : LinkWeights.loose)
        } else if label == ConceptSet(.bait) {
            evidence.append(LinkWeights.loose)
        }
        if isTitled && label.isDisjoint(with: Self.asking) || isAmongPictures {
            evidence.append(LinkWeights.loose)
        }
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
        if own.contains(.never) && !isObject && !confirmsByAddress
            || !isOfSender && candidate.address.isNamed(by: candidate.words.text)
        {
            evidence.append(LinkWeights.never)
        } else if let weight = LinkWeights.words(own) {
            evidence.append(weight)
            if activatesOther || forgetsOther { evidence.append(LinkWeights.otherObject) }
            if own.contains(.confirm), own.contains(.address) { evidence.append(LinkWeights.object) }
        } else if own.contains(.press) {
            evidence.append(LinkWeights.pressWords)
        }
    }

    private mutating func weighAddress() {
        votes.add(address: purpose)
        let (never, written) = (ConceptSet(.never), candidate.written)
        let bytes = candidate.address.bytes
        if TrackedItem.isNamed(by: bytes) || TrackedItem.hasKey(bytes) || TrackedItem.endsWithNumber(bytes) {
            evidence.append(LinkWeights.item)
        }
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
        if !mood.subjectConcepts.contains(.reset),
            candidate.secretLength < 3 && (near.contains(.unrequested) || firstWord.contains(.unrequested))
                || isForAlarmed
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
        } else if candidate.words.isAddress, !acts.isEmpty, acts.isDisjoint(with: lead) {
            // "/login-actions/": a page that does more than its address says.
            votes.add(mood.subjectConcepts.intersection(lead).intersection(.actions), 2)
        }
        if isLastStep {
            let isSure = reader.lastStep.count(of: place) > 1
            evidence.append(isSure ? LinkWeights.lastStepForSure : LinkWeights.lastStep)
        } else if !beginsEnrolment, !changesAddress,
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
        if mood.offers > 1, mood.subjectConcepts.isDisjoint(with: .actions) || confirmsOtherInSubject {
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
        guard secrets.isOne, candidate.secretLength >= 16, !own.contains(.never), !activatesOther,
            !evidence.contains(LinkWeights.never),
            !evidence.contains(LinkWeights.neverAddress) || !asked.isDisjoint(with: .actions), !mood.sells,
            !mood.origination.isList
        else { return nil }
        if isAnnounced || isMeant { return LinkWeights.onlySecret }
        return !said.isDisjoint(with: .actions) && isOfSender && !mood.origination.isBulk
            ? LinkWeights.onlySecretOfSender : nil
    }
}
