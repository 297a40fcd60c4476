import HTML
import Words

/// What speaks against a name.
extension Naming {
    /// What speaks against a name: it may be that of a payment, a booking or a door, or one of many words in a newsletter.
    func doubts(of name: PhraseBook.Mark, share: Double, weight: Evidence) -> [Evidence] {
        var evidence: [Evidence] = []
        // Banks tell of the "authorization code" of a purchase as well.
        if name.concepts.contains(.bait), mood.isOfPayment || mood.isOfOtherAlone && mood.baits > 2,
            !isAskedAround, !isToBeKept
        {
            evidence.append(mood.subjectNames.contains(.bait) ? Weights.purchase : Weights.payment)
        }
        let isWeak = isWeak(name)
        // "One-time password" in the subject says what a "key" in the text is.
        guard mood.subjectNames.isDisjoint(with: .credentials) || !isWeak else { return evidence }
        if isWeak, mood.listsPrices, !isAmongPrices { evidence.append(Weights.purchase) }
        if isWeak, isEquated { evidence.append(Weights.equated) }
        // "Don't share your PIN. / Parking level P2, stalls 204-248."
        if isWeak, weight == Weights.leadLoose, !standsApart, !isAskedFor {
            evidence.append(Weights.unsupported)
        }
        if isWeak, isLostInBulk(share: share) { evidence.append(Weights.weakInBulk) }
        if Self.isAmbiguous(name) {
            evidence.append(Weights.otherThings(mood.baits))
            if mood.tellsOfConfirmation || isToldInPassing, !mood.diesSoon, !isToldToType {
                evidence.append(Weights.purchase)
            } else if mood.bills, !mood.handsOverInWords, !mood.subjectNames.contains(.bait) {
                evidence.append(Weights.payment)
            }
        } else if share == Weights.weakNameShare {
            // "The following figures sum up the week".
            if name.concepts.contains(.digits), !mood.handsOver { evidence.append(Weights.unnamed) }
            if isUnsupported { evidence.append(Weights.unsupported) }
            evidence.append(Weights.otherThings(mood.baits))
        }
        return evidence
    }

    /// The word to tell nobody, in its sentence or the one behind it.
    var warningBehind: Frame? {
        Frame.after(token, in: reading, where: ConceptSet(.secrecy)).flatMap {
            $0.sentences <= 1 && $0.blocks == 0 && $0.words <= 3 ? $0 : nil
        }
    }

    /// Whether few words right behind it say to keep that secret, by its own name: "Autorizační kód: 448 20 917, kód nikomu nesdělujte".
    var isToBeKept: Bool {
        let bytes = reading.folded.bytes
        guard let kept = warningBehind,
            let name = Frame.before(token, in: reading, where: .typed), name.isLabel,
            let own = bytes[name.mark.range].split(separator: 0x20).last,
            case let end = bytes[kept.mark.range.upperBound...].prefix(Limits.remarkGap * 2)
                .firstIndex(where: { $0 == UInt8(ascii: ".") || $0 == FoldedText.blockBreak })
                ?? kept.mark.range.upperBound,
            case let sentence = token.range.upperBound..<end
        else { return false }
        return bytes[sentence].end(ofFirst: Array(own)) != nil
            && !reading.names(in: sentence).contains { $0.concepts.contains(.bait) }
    }

    /// "612044 is your code", "Enter code 330917 if it is you": whether a number is handed over in a letter that names prices, and offers
    /// nothing.
    private var isAmongPrices: Bool {
        guard token.isNumeric, !mood.origination.isBulk, !mood.givesDiscount else { return false }
        return reading.page.kind == .subject
            ? isTight : mood.offers == 0 && (isToldToType || standsApart && mood.subjectNames.contains(.code))
    }

    /// "Code 50264 = half-price pizza": whether a subject says what it is worth.
    private var isEquated: Bool {
        reading.page.kind == .subject && mood.subjectConcepts.isDisjoint(with: .purposes)
            && reading.folded.bytes[token.range.upperBound...].starts(with: " = ".utf8)
    }

    /// Whether a letter to many has a weak name that nothing bears out: no life, no word for who did not ask, no request to type it.
    private func isLostInBulk(share: Double) -> Bool {
        guard mood.origination.isBulk, !mood.isTimed, !mood.concepts.contains(.unrequested) else {
            return false
        }
        if share >= Weights.explainedNameShare {
            return !isAskedFor && !isAskedForAbove && !(mood.asksToConfirm && standsApart)
        }
        return !isAskedFor && !(isAskedForAbove && isBorneOut) && !(isAskedForBehind && mood.asksToConfirm)
            || mood.subjectConcepts.isDisjoint(with: .purposes.union(ConceptSet(.code)))
    }

    /// Whether a weak name means a code also in a letter to many: one whose subject speaks of a new password, or that sells nothing and
    /// keeps a number secret to confirm something, or shows letters in cells to sign in with.
    private var isBorneOut: Bool {
        if mood.subjectConcepts.contains(.reset) { return true }
        guard !mood.sells, mood.offers == 0 else { return false }
        return token.isNumeric
            ? mood.concepts.contains(.secrecy) && mood.subjectConcepts.contains(.confirm)
            : mood.subjectConcepts.contains(.signIn) && reading.emphasis(of: token.range).contains(.joined)
    }

    /// "Your stay in Porto starts tomorrow": whether the subject says nothing of codes, and the letter much of other things.
    private var isToldInPassing: Bool {
        mood.baits >= 2 && mood.subjectNames.isDisjoint(with: .typed) && !mood.concepts.contains(.secrecy)
            && mood.subjectConcepts.isDisjoint(
                with: .purposes.union([
                    ConceptSet(.address), ConceptSet(.password), ConceptSet(.secondFactor),
                ]))
    }

    /// Whether a weak name may be that of something else: doors and gates have four digits, and a booking that is confirmed has a PIN.
    private var isUnsupported: Bool {
        let isOfDoor =
            !mood.handsOver && !isTypedAtOnce
            && (token.length == 4 && !standsApart || !isAskedFor && !isAskedForAbove)
        return isOfDoor || mood.tellsOfConfirmation && !mood.diesSoon && !isAskedAround
    }
}
