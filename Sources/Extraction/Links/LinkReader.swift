import HTML
import Words

/// Reads the links of one page: each is weighed by its words, its address and what leads up to it.
struct LinkReader {
    /// A link that may be worth pressing, with the reasons.
    struct Occurrence {
        var kind: Finding.Kind
        var address: LinkAddress
        var words: String
        var evidence: [Evidence]
        var page: Page.Kind
        var isHidden: Bool

        var score: Double { evidence.reduce(0) { $0 + $1.weight } }
    }

    let reading: Reading
    let mood: Mood
    /// The registrable domain of the sender.
    let service: String
    /// The kinds that the letter says are over.
    let over: [Finding.Kind]

    /// The links of the page that something speaks for.
    func occurrences() -> [Occurrence] {
        let addressed = reading.page.links.compactMap { link in
            LinkAddress(link.url).flatMap { $0.isRoot ? nil : (link: link, address: $0, written: $0.words) }
        }
        // Where neither the letter nor any address speaks of what pressing does, nothing is weighed.
        let said = reading.marks.reduce(mood.concepts) { $0.union($1.concepts) }
        let speaks = addressed.contains {
            !$0.written.concepts.isDisjoint(with: .actions) || !$0.link.alternative.isEmpty
                || !$0.link.title.isEmpty
        }
        guard speaks || !said.isDisjoint(with: .actions) else { return [] }
        let links = addressed.map { link, address, written in
            let place = foldedRange(of: link.range)
            return Candidate(
                link: link, address: address, written: written, secretLength: address.secretLength,
                place: place, words: words(of: link, at: place))
        }
        let secrets = LinkSecrets(of: links.map { ($0.address, $0.secretLength) }) { isAside(links[$0]) }
        return links.compactMap { weigh($0, among: secrets) }
    }

    /// A link with what is read of it.
    private struct Candidate {
        let link: HTMLDocument.Link
        let address: LinkAddress
        /// What the words of the address say.
        let written: LinkAddress.Said
        let secretLength: Int
        let place: Range<Int>
        let words: Words
    }

    /// The words a reader sees on a link, and what they mean.
    private struct Words {
        let text: String
        let concepts: ConceptSet
        let isAddress: Bool
        let count: Int
    }

    /// Whether a link is called another one: "unsubscribe", "view in browser".
    private func isAside(_ candidate: Candidate) -> Bool {
        let words = candidate.words
        let said = words.isAddress ? label(before: candidate.place.lowerBound) : words.concepts
        return said.contains(.never) && said.isDisjoint(with: .actions)
    }

    private func weigh(_ candidate: Candidate, among secrets: LinkSecrets) -> Occurrence? {
        let (link, address, place, words) = (
            candidate.link, candidate.address, candidate.place, candidate.words
        )
        let own = words.concepts
        let (written, secretLength) = (candidate.written, candidate.secretLength)
        let said = written.concepts
        let lead = self.lead(before: place.lowerBound)
        let near = self.lead(before: place.lowerBound, sentences: 1)
        var votes = Votes()
        var evidence: [Evidence] = []
        evidence.reserveCapacity(Limits.reasons)
        evidence.append(LinkWeights.bias)
        evidence.append(Self.evidence(ofSecret: secretLength))
        if address.isShort, !isOfSender(address) {
            evidence.append(LinkWeights.shortened)
        }
        if secrets.areMany { evidence.append(LinkWeights.secretsEverywhere) }

        var isAnnounced = false
        // What its own words, or those before it, ask for.
        var asked = words.isAddress ? [] : own
        if words.isAddress {
            evidence.append(LinkWeights.bareAddress)
            if isSpeech(place) { evidence.append(Weights.speech) }
            let label = label(before: place.lowerBound)
            votes.add(label, 1.6)
            isAnnounced = !label.isDisjoint(with: .actions)
            if !isAnnounced, isFront(words.text) { evidence.append(LinkWeights.never) }
            asked.formUnion(label)
            if isAnnounced {
                evidence.append(LinkWeights.labelled)
            } else if label.contains(.never) {
                evidence.append(LinkWeights.never)
            } else if !mood.subjectNames.isDisjoint(with: .typed), said.isDisjoint(with: .actions) {
                // Below a code, an address that nothing speaks of leads anywhere, and "deals of the day" to deals.
                evidence.append(label.contains(.bait) ? LinkWeights.never : LinkWeights.loose)
            } else if label == ConceptSet(.bait) {
                evidence.append(LinkWeights.loose)
            }
            if isTitled(place.lowerBound), label.isDisjoint(with: Self.asking) {
                evidence.append(LinkWeights.loose)
            } else if lead.contains(.press) {
                evidence.append(LinkWeights.leadPress)
            }
            if near.contains(.press), !near.isDisjoint(with: .actions) {
                evidence.append(LinkWeights.leadPurpose)
            }
            if endsWithColon(before: place.lowerBound) {
                evidence.append(LinkWeights.leadColon)
                isAnnounced = isAnnounced || !near.isDisjoint(with: .actions)
            }
            if !lead.intersection(.actions).isDisjoint(with: mood.subjectConcepts) {
                evidence.append(LinkWeights.leadAgrees)
            }
        } else {
            votes.add(own, 3)
            if words.count > 8 { evidence.append(LinkWeights.longWords) }
            if link.range.isEmpty { evidence.append(LinkWeights.image) }
            if !own.intersection(.actions).isDisjoint(with: mood.subjectConcepts) {
                evidence.append(LinkWeights.wordsAgree)
            }
            if !own.intersection(.actions).isDisjoint(with: lead) { evidence.append(LinkWeights.leadAgrees) }
            if own.contains(.never), !isObject(own, of: candidate) {
                evidence.append(LinkWeights.never)
            } else if let weight = LinkWeights.words(own) {
                evidence.append(weight)
                if own.contains(.confirm), own.contains(.address) { evidence.append(LinkWeights.object) }
            } else if own.contains(.press) {
                evidence.append(LinkWeights.pressWords)
            }
        }
        votes.add(address: said)
        let never = ConceptSet(.never)
        if TrackedItem.isNamed(by: address.bytes) { evidence.append(LinkWeights.item) }
        // "Confirm the deletion": what words ask for is no refusal.
        if written.refuses, !(written.cancels && asked.contains(.confirm)) {
            evidence.append(LinkWeights.refusal)
        } else if said == never, !written.refuses {
            evidence.append(LinkWeights.neverAddress)
        }
        if !mood.titleConcepts.isDisjoint(with: .actions), mood.subjectConcepts.isDisjoint(with: .actions) {
            evidence.append(LinkWeights.titled)
        }
        if secretLength < 3, near.contains(.unrequested), !mood.subjectConcepts.contains(.reset) {
            evidence.append(LinkWeights.alarm)
        }
        if secretLength < 3, mood.concepts.contains(.spent) { evidence.append(LinkWeights.spent) }
        if !said.subtracting(never).isEmpty { evidence.append(LinkWeights.addressWords) }
        if !lead.isDisjoint(with: .actions) {
            evidence.append(LinkWeights.lead)
            votes.add(lead, 1.2)
        }
        var acts = (words.isAddress ? own.union(said) : own).intersection(.actions)
        if acts.contains(.reset) || acts.contains(.password) {
            acts.formUnion([ConceptSet(.reset), ConceptSet(.password)])
        }
        if !mood.subjectConcepts.isDisjoint(with: acts.isEmpty ? .actions : acts) {
            evidence.append(LinkWeights.subject)
            votes.add(mood.subjectConcepts, 2)
        }
        let announcing = own.contains(.press) ? lead : near
        if [own, said, announcing, mood.subjectConcepts].allSatisfy({ $0.isDisjoint(with: .actions) }) {
            evidence.append(LinkWeights.loose)
        }
        if mood.isTimed, mood.namesCredential || mood.subjectNames.contains(.code),
            secretLength >= 16,
            !own.isDisjoint(with: .actions), !own.contains(.never)
        {
            evidence.append(LinkWeights.besideCode)
        }
        if !words.isAddress, let promotion = promotion(own) { evidence.append(promotion) }
        if isAlternative(candidate, own, among: secrets) { evidence.append(LinkWeights.alternative) }
        votes.add(mood.concepts, 0.4)
        guard let kind = votes.kind else { return nil }
        let isAsked = !mood.subjectConcepts.isDisjoint(with: .purposes)
        if kind == .inviteLink || !isAsked, mood.concepts.contains(.appointment) {
            evidence.append(LinkWeights.appointment)
        }
        addSetting(of: link, at: place, to: &evidence)
        let isOnly =
            secrets.isOne && secretLength >= 16
            && evidence.allSatisfy { $0 != LinkWeights.quoted && $0 != LinkWeights.appointment }
        let isOver = over.contains(kind) && own.isDisjoint(with: .actions)
        if isOver { evidence.append(LinkWeights.over) }
        let isAside = own.contains(.never) || evidence.contains(LinkWeights.never)
        if isOnly, isAnnounced || isMeant(candidate, own), !isOver, !isAside, !mood.sells,
            !mood.origination.isList
        {
            evidence.append(LinkWeights.onlySecret)
        } else if isOnly, !said.isDisjoint(with: .actions), isOfSender(address), !isOver, !isAside,
            !mood.sells, !mood.origination.isBulk, !mood.origination.isList
        {
            evidence.append(LinkWeights.onlySecretOfSender)
        }
        return Occurrence(
            kind: kind, address: address, words: words.text, evidence: evidence, page: reading.page.kind,
            isHidden: link.isHidden)
    }

    /// "[Manage domains] https://...": whether words in brackets before a bare address say what it is called.
    private func isTitled(_ place: Int) -> Bool {
        reading.folded.bytes[..<place].suffix(2).first == UInt8(ascii: "]")
    }

    /// What the words of a link say that ask to press it.
    private static let asking = ConceptSet.actions.union(ConceptSet(.press))

    /// "www.example.com": whether the address that is shown is a host alone, as at the foot of a letter, wherever a tracker takes one.
    private func isFront(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
    }

    /// Whether a bare address begins what is said between quotation marks: `"https://example.com/verify has expired"`.
    private func isSpeech(_ place: Range<Int>) -> Bool {
        let mark = UInt8(ascii: "\"")
        let bytes = reading.folded.bytes
        guard place.lowerBound > 0, bytes[place.lowerBound - 1] == mark, place.upperBound < bytes.count,
            bytes[place.upperBound] == 0x20
        else { return false }
        return bytes[place.upperBound...].prefix(Limits.sentence).contains(mark)
    }

    /// "Or just click here": whether the only secret of a letter that hands over a code, short as it is, leads to the sender.
    private func isAlternative(
        _ candidate: Candidate, _ own: ConceptSet, among secrets: LinkSecrets
    ) -> Bool {
        (3..<16).contains(candidate.secretLength) && secrets.isShort && own.contains(.press)
            && !own.contains(.never) && mood.namesCredential && isOfSender(candidate.address)
    }

    /// "Activate my discount", "Confirm your seat" beside a percentage off: what newsletters want to be pressed.
    private func promotion(_ own: ConceptSet) -> Evidence? {
        guard mood.origination.isBulk, own.contains(.confirm), !own.contains(.address) else { return nil }
        if own.contains(.offer) { return LinkWeights.offer }
        return mood.sells || own.contains(.bait) ? LinkWeights.promotion : nil
    }

    private func isOfSender(_ address: LinkAddress) -> Bool {
        RegistrableDomain.of(address.host) == service
    }

    /// Whether what else would be the words of another link is what one resets, or confirms as its first word or the subject says:
    /// "Forgot password? Reset it", "Confirm the deletion".
    private func isObject(_ own: ConceptSet, of candidate: Candidate) -> Bool {
        if own.contains(.reset) { return !own.isDisjoint(with: .actions) }
        let place = candidate.place.lowerBound
        let first = reading.marks[reading.firstMark(from: place)...].first
        let begins = first.map { $0.range.lowerBound == place && $0.concepts.contains(.confirm) } ?? false
        return own.contains(.confirm) && (begins || mood.subjectConcepts.contains(.confirm))
            && candidate.secretLength >= 16 && isOfSender(candidate.address)
    }

    /// Whether the only secret of a letter is that of the link that it is about: it says so by its words, by the sentence it
    /// stands in or the one before, or by the subject above a button or a word to press that leads to the sender.
    private func isMeant(_ candidate: Candidate, _ own: ConceptSet) -> Bool {
        let place = candidate.place.lowerBound
        if own.contains(.confirm) { return true }
        let asked = mood.subjectConcepts.intersection(.actions)
        // "Accept invitation", to an address that says so too; "join now" may be anything.
        if candidate.link.isButton, own.contains(.invite), candidate.written.concepts.contains(.invite),
            !mood.origination.isBulk
        {
            return true
        }
        // "Ada created an account for you.": "get started".
        if own.contains(.press), own.isDisjoint(with: Self.other), !mood.origination.isBulk,
            lead(before: place).contains(.invite)
        {
            return true
        }
        // "View issue" leads to something else, below whatever title that has.
        if candidate.link.isButton, !asked.isEmpty, !own.contains(.bait) || asked != ConceptSet(.confirm) {
            return true
        }
        if own.contains(.press), !lead(before: place, sentences: 1).isDisjoint(with: asked) { return true }
        guard !mood.concepts.contains(.spent) else { return false }
        // "Confirm your subscription": "if it was you, click here", "if so, open:".
        if own.contains(.press) || mood.subjectConcepts.contains(.address) && isLedTo(place),
            asked.contains(.confirm),
            isOfSender(candidate.address)
        {
            return true
        }
        if !own.isDisjoint(with: [ConceptSet(.reset), ConceptSet(.password)]) { return true }
        return own.contains(.press)
            && !lead(before: place, sentences: 0).isDisjoint(with: .confirmations)
    }

    /// What the words of a link say that does something, or is of something else.
    private static let other = ConceptSet.actions.union([ConceptSet(.never), ConceptSet(.bait)])

    /// Whether a colon leads up to a place, in a sentence that names nothing else.
    private func isLedTo(_ place: Int) -> Bool {
        endsWithColon(before: place)
            && lead(before: place, sentences: 0).isDisjoint(with: [ConceptSet(.bait), ConceptSet(.never)])
    }

    private static func evidence(ofSecret length: Int) -> Evidence {
        switch length {
        case 16...: LinkWeights.secret
        case 3..<16: LinkWeights.shortSecret
        case 1: LinkWeights.number
        default: LinkWeights.noSecret
        }
    }

    private func addSetting(
        of link: HTMLDocument.Link, at place: Range<Int>, to evidence: inout [Evidence]
    ) {
        if link.url.first.map({ $0 | 0x20 }) == UInt8(ascii: "h"),
            link.url.dropFirst(4).first == UInt8(ascii: ":")
        {
            evidence.append(LinkWeights.notSecure)
        }
        if link.isButton { evidence.append(LinkWeights.button) }
        if link.isHidden { evidence.append(LinkWeights.hidden) }
        if mood.concepts.contains(.unrequested) { evidence.append(LinkWeights.unrequested) }
        if mood.concepts.contains(.expiry) { evidence.append(LinkWeights.expires) }
        if mood.origination.isList {
            evidence.append(LinkWeights.list)
        } else if mood.origination.isBulk {
            evidence.append(LinkWeights.bulk)
        }
        if mood.origination.isUndisclosed { evidence.append(Weights.undisclosed) }
        if mood.offers > 1, mood.subjectConcepts.isDisjoint(with: .actions) {
            evidence.append(LinkWeights.offers)
        }
        if let line = reading.line(at: place.lowerBound), reading.page.text.lines[line].isQuoted {
            evidence.append(LinkWeights.quoted)
        }
    }

    private func words(of link: HTMLDocument.Link, at place: Range<Int>) -> Words {
        let shown = Self.shortened(reading.page.text.bytes[link.range])
        let first = reading.addresses.partitioningIndex { $0.range.upperBound > place.lowerBound }
        let address = reading.addresses[first...].first {
            $0.range.lowerBound < place.upperBound && $0.kind != .mailbox
        }
        // "Reset my example.com password" is no address.
        let isAddress = address.map { $0.kind == .url || $0.range.count + 2 >= place.count } ?? false
        var concepts: ConceptSet = []
        var index = reading.firstMark(from: place.lowerBound)
        let end = min(place.upperBound, place.lowerBound + Limits.linkMeaningBytes)
        while index < reading.marks.count, reading.marks[index].range.lowerBound < end {
            let mark = reading.marks[index]
            // "https://click.example.com/": what an address is made of is nobody's word.
            if !(address.map { $0.range.overlaps(mark.range) } ?? false) { concepts.formUnion(mark.concepts) }
            index += 1
        }
        if isAddress, let words = LinkAddress(Array(shown.utf8))?.words { concepts.formUnion(words.concepts) }
        var other: [String] = []
        if shown.isEmpty || isAddress {
            other = [link.alternative, link.title].map { Self.shortened($0) }
            for text in other where !text.isEmpty {
                for mark in PhraseBook.all.marks(in: FoldedText(text)) { concepts.formUnion(mark.concepts) }
            }
        }
        let text = shown.isEmpty ? other.first { !$0.isEmpty } ?? "" : shown
        let line = text.utf8.map { $0 == FoldedText.blockBreak ? 0x20 : $0 }
        let count = line.indices.count { line[$0] != 0x20 && ($0 == 0 || line[$0 - 1] == 0x20) }
        return Words(
            text: String(decoding: line, as: UTF8.self), concepts: concepts, isAddress: isAddress,
            count: count)
    }

    /// The beginning of some words, bounded in bytes, since a sender chooses how much one character holds.
    static func shortened(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: bytes.prefix(Limits.linkWordBytes), as: UTF8.self)
    }

    private func foldedRange(of source: Range<Int>) -> Range<Int> {
        let start = reading.folded.place(ofSource: source.lowerBound)
        let end = reading.folded.place(ofSource: source.upperBound)
        return start..<max(start, end)
    }
}
