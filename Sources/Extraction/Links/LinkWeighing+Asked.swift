import HTML
import Words

/// What is asked of a link.
extension LinkWeighing {
    /// Whether it leads to the sender.
    var isOfSender: Bool { RegistrableDomain.of(candidate.address.host) == reader.service }

    /// "www.example.com": whether the address that is shown is a host alone, as at the foot of a letter, wherever a tracker takes one.
    var isFront: Bool {
        candidate.words.text.utf8.allSatisfy { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
    }

    /// "[Manage domains] https://...": whether a title of more than a word stands before a bare address, and none of its numbers, pictures
    /// or addresses.
    var isTitled: Bool {
        guard let title = reader.title(before: place.lowerBound) else { return false }
        let words = reading.folded.bytes[title].split(separator: 0x20)
        return words.count > 1 && !reading.folded.bytes[title].contains(UInt8(ascii: ":"))
    }

    /// "( https://click.test/?qs=1 ) ( https://click.test/?qs=2 )": whether only brackets stand around it on its line, behind or before others,
    /// as where pictures were left out.
    var isAmongPictures: Bool {
        guard let line = reading.line(at: place.lowerBound) else { return false }
        let bytes = reading.folded.bytes
        let range = reading.range(ofLine: line)
        let before = bytes[range.lowerBound..<max(range.lowerBound, place.lowerBound)]
            .reversed().lazy.filter { $0 > 0x20 }.prefix(2)
        let isFirst = before.elementsEqual("(".utf8)
        guard isFirst || before.elementsEqual("()".utf8) else { return false }
        let after = bytes[min(place.upperBound, range.upperBound)..<range.upperBound]
            .lazy.filter { $0 > 0x20 }.prefix(2)
        return !isFirst || after.elementsEqual(")(".utf8)
    }

    /// What the words of a link say that ask to press it.
    static let asking = ConceptSet.actions.union(ConceptSet(.press))
    /// What one renews by a link.
    private static let renewed: ConceptSet = [
        ConceptSet(.address), ConceptSet(.password), ConceptSet(.signIn),
    ]
    /// What a sentence speaks of that asks to press something else.
    static let aside: ConceptSet = [
        ConceptSet(.unrequested), ConceptSet(.never), ConceptSet(.bait),
    ]
    /// What the words of a link say that does something, or is of something else.
    static let other = ConceptSet.actions.union([ConceptSet(.never), ConceptSet(.bait)])

    /// Whether a bare address begins what is said between quotation marks: `"https://example.com/verify has expired"`.
    var isSpeech: Bool {
        let mark = UInt8(ascii: "\"")
        let bytes = reading.folded.bytes
        guard place.lowerBound > 0, bytes[place.lowerBound - 1] == mark, place.upperBound < bytes.count,
            bytes[place.upperBound] == 0x20
        else { return false }
        return bytes[place.upperBound...].prefix(Limits.sentence).contains(mark)
    }

    /// "Or just click here": whether the only secret of a letter that hands over a code, short as it is, leads to the sender.
    var isAlternative: Bool {
        (3..<16).contains(candidate.secretLength) && secrets.isShort && own.contains(.press)
            && !own.contains(.never) && mood.namesCredential && isOfSender
    }

    /// "Activate my discount", "Confirm your seat" beside a percentage off: what newsletters want to be pressed.
    var promotion: Evidence? {
        guard mood.origination.isBulk || mood.sells || mood.offers > 0, own.contains(.confirm),
            !own.contains(.address)
        else { return nil }
        // "Confirm my $18 gift"
        if own.contains(.offer) { return LinkWeights.offer }
        let isOfShop = mood.listsPrices && !near.contains(.address) && said.isDisjoint(with: .actions)
        guard mood.origination.isBulk || isOfShop else { return nil }
        return mood.sells || own.contains(.bait) ? LinkWeights.promotion : nil
    }

    /// "Activate reward", "Confirm my visit": whether more than a verb is said, and nothing of an account by it, around it, in its address
    /// or in the subject.
    var activatesOther: Bool {
        asked.contains(.confirm) && said.isDisjoint(with: .actions)
            && (candidate.words.isAddress ? !mood.concepts.contains(.unrequested) : candidate.words.count > 1)
            && mood.subjectConcepts.isDisjoint(with: .purposes.union(ConceptSet(.address)))
            && asked.union(lead).isDisjoint(with: [
                ConceptSet(.address), ConceptSet(.signIn), ConceptSet(.reset), ConceptSet(.password),
                ConceptSet(.invite),
            ])
    }

    /// Whether what else would be the words of another link is what one resets, or confirms as its first word or the subject says:
    /// "Forgot password? Reset it", "Confirm the deletion".
    var isObject: Bool {
        if own.contains(.reset) { return candidate.secretLength > 2 }
        let begins = firstWord.contains(.confirm)
        // "Renew now" confirms nothing; "renew my account" does.
        let isRenewal = firstWord.contains(.never) && own.isDisjoint(with: Self.renewed)
        return own.contains(.confirm) && (begins && !isRenewal || mood.subjectConcepts.contains(.confirm))
            && candidate.secretLength >= 16 && isOfSender
    }

    /// "View your registration", to `/confirm?token=`, where the subject asks to confirm it.
    var confirmsByAddress: Bool {
        said.contains(.confirm) && !candidate.written.refuses && candidate.secretLength >= 16 && isOfSender
            && mood.subjectConcepts.contains(.confirm) && mood.subjectConcepts.contains(.address)
            && !mood.subjectNames.contains(.bait) && !mood.subjectConcepts.contains(.booked)
    }

    /// What its own words begin with.
    var firstWord: ConceptSet {
        reading.marks[reading.firstMark(from: place.lowerBound)...].first.flatMap {
            $0.range.lowerBound == place.lowerBound ? $0.concepts : nil
        } ?? []
    }

    /// "If you did not do this, change your password": whether its own sentence is for whoever did not ask, below a subject that
    /// speaks of nothing to do.
    var isForAlarmed: Bool {
        guard mood.subjectConcepts.isDisjoint(with: .actions) else { return false }
        let sentence = reader.sentence(before: place.lowerBound)
        let alarms = sentence.filter { $0.concepts.contains(.unrequested) }
        // "If you did not ask for this, ignore it": who is to ignore something is to do nothing.
        guard let alarm = alarms.first, alarms.allSatisfy({ $0.range.lowerBound < alarm.range.upperBound })
        else {
            return false
        }
        return candidate.words.isAddress
            ? sentence.contains {
                $0.concepts.contains(.reset) && $0.range.lowerBound > alarm.range.lowerBound
            }
            : own.contains(.reset)
                && reading.line(at: alarm.range.lowerBound) == reading.line(at: place.lowerBound)
    }

    /// "Forgot something?" below what a ride cost: whether it speaks of no password, as neither the letter nor its address does.
    var forgetsOther: Bool {
        own.contains(.reset) && own.isDisjoint(with: Self.renewed) && said.isDisjoint(with: .actions)
            && !mood.concepts.contains(.password) && mood.subjectConcepts.isDisjoint(with: .actions)
            && lead.isDisjoint(with: .actions) && reading.namesAmount
    }

    /// Whether the only secret of a letter is that of the link that it is about: it says so by its words, by the sentence it
    /// stands in or the one before, or by the subject above a button or a word to press that leads to the sender.
    var isMeant: Bool {
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
    var changesAddress: Bool {
        mood.subjectConcepts.contains(.address) && !mood.subjectNames.contains(.bait) && near.contains(.press)
            && mood.concepts.contains(.unrequested) && !near.contains(.unrequested)
            && !mood.concepts.contains(.spent) && !mood.origination.isBulk && secrets.isOne
            && candidate.secretLength >= 16 && isOfSender
    }

    /// "Get started", below "Ada created an account for you", or somewhere below it as the button with the only secret.
    var beginsEnrolment: Bool {
        let isOnlyButton =
            candidate.link.isButton && secrets.isOne && candidate.secretLength >= 16 && isOfSender
        return own.contains(.press) && own.isDisjoint(with: Self.other)
            && (lead.contains(.enrolment) || isOnlyButton && mood.concepts.contains(.enrolment))
    }

    /// "Confirmation of your order", "Your appointment is confirmed", "Confirm your gift": whether the subject confirms something else,
    /// and speaks of no other act.
    var confirmsOtherInSubject: Bool {
        (mood.subjectNames.contains(.bait) || mood.subjectConcepts.contains(.booked)
            || mood.subjectConcepts.contains(.offer))
            && !mood.subjectConcepts.contains(.address)
            && mood.subjectConcepts.intersection(.actions) == ConceptSet(.confirm)
    }

    /// "Check in", below "Confirmation GT4XQ7": whether the subject has a word for confirming and nothing to be confirmed, the letter names
    /// many other things, and no word of its own asks for anything.
    private var isOfConfirmedOther: Bool {
        mood.baits > 2 && !mood.subjectConcepts.contains(.address) && own.isDisjoint(with: Self.asking)
            && near.isDisjoint(with: .actions)
    }

    /// "You have registered: [Continue]", above "The link is valid for 24 hours": whether it is the one button below what speaks of an account
    /// or of an act.
    var isLastStep: Bool {
        secrets.isOne && candidate.secretLength >= 16 && own.isDisjoint(with: Self.aside)
            && (candidate.words.isAddress ? near.contains(.press) || isLedTo : candidate.link.isButton)
            && candidate.words.count <= 4 && reader.lastStep.count(of: place) > 0
            && (!lead.isDisjoint(
                with: ConceptSet.actions.union([ConceptSet(.address), ConceptSet(.enrolment)]))
                || reader.lastStep.isUnfinished && near.contains(.press))
    }

    /// Whether a colon leads up to it, in a sentence that names nothing else.
    private var isLedTo: Bool {
        reader.endsWithColon(before: place.lowerBound)
            && reader.lead(before: place.lowerBound, sentences: 0).isDisjoint(with: [
                ConceptSet(.bait), ConceptSet(.never),
            ])
    }
}
