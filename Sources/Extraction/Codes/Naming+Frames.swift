import Words

/// What the place of a name beside a token says.
extension Naming {
    func weight(before frame: Frame) -> Evidence? {
        if frame.isLabel { return Weights.label }
        if frame.isClose { return Weights.close }
        if frame.isSameSentence { return frame.words <= 12 ? Weights.sentence : Weights.longSentence }
        // "You will be asked for an access code. Yours is PVK65N."
        if frame.sentences == 1, frame.blocks == 0, frame.words <= 3, !standsApart, token.digits > 0,
            token.length <= 8,
            !frame.mark.concepts.isDisjoint(with: .credentials)
        {
            return Weights.sentence
        }
        if standsApart {
            if frame.blocks <= 2, frame.sentences <= 1 { return Weights.leadNear }
            if frame.blocks <= 8 { return Weights.leadFar }
            return Weights.leadLoose
        }
        return frame.blocks <= 2 && frame.sentences <= 2 ? Weights.leadLoose : nil
    }

    func weight(after frame: Frame) -> Evidence? {
        // "FW-8821: your code" labels something else, and "417902: your code" above a letter about one does not.
        if frame.hasColon {
            return reading.page.kind == .subject && token.isNumeric && token.length > 4
                && token.range.lowerBound == 0 && frame.words <= 1 && mood.isUrgent
                && !mood.origination.isList ? Weights.closeAfter : nil
        }
        if frame.isClose { return Weights.closeAfter }
        if frame.isSameSentence { return Weights.sentenceAfter }
        if standsApart, frame.blocks <= 2, frame.words <= 6 { return Weights.labelBelow }
        return nil
    }

    func baitWeight(_ frame: Frame) -> Evidence? {
        if frame.isLabel, !standsApart || frame.hasColon || frame.blocks == 0 || fillsLine(frame.mark) {
            return Weights.baitLabel
        }
        if frame.isClose, frame.words <= 2 { return Weights.baitClose }
        return nil
    }

    /// Whether a name is all that stands on its line.
    func fillsLine(_ name: PhraseBook.Mark) -> Bool {
        guard let line = reading.line(at: name.range.lowerBound).map({ reading.range(ofLine: $0) }) else {
            return false
        }
        return line.lowerBound == name.range.lowerBound
            && !reading.folded.bytes[name.range.upperBound..<max(name.range.upperBound, line.upperBound)]
                .contains(where: WordCharacter.isWord)
    }

    /// "PIN: 731904628": whether a name and the token are all that stands on a line.
    private func isAllOfLine(behind name: PhraseBook.Mark) -> Bool {
        reading.beginsLine(name.range.lowerBound) && reading.endsLine(token.range.upperBound)
            && name.range.upperBound <= token.range.lowerBound
            && !reading.folded.bytes[name.range.upperBound..<token.range.lowerBound].contains(
                where: WordCharacter.isWord)
    }

    /// Whether a bait only says what the code is for: "code for this payment".
    static func complements(
        _ bait: PhraseBook.Mark, _ name: PhraseBook.Mark, in reading: Reading
    ) -> Bool {
        let gap = name.range.upperBound..<max(name.range.upperBound, bait.range.lowerBound)
        guard gap.count <= 20 else { return false }
        return reading.folded.bytes[gap].allSatisfy { WordCharacter.isWord($0) || $0 == 0x20 }
    }

    static func isBait(_ concepts: ConceptSet) -> Bool { concepts.isDisjoint(with: .typed) }

    /// How much a name says: all, if it can mean nothing else; nearly all, if the words beside it say what
    /// the code does.
    func share(of mark: PhraseBook.Mark) -> Double {
        if !mark.concepts.isDisjoint(with: .credentials) {
            return Self.isAmbiguous(mark) ? Weights.explainedNameShare : 1
        }
        guard mark.concepts.contains(.code) else { return 0 }
        return reading.tellsPurpose(of: mark)
            || (standsApart || isAllOfLine(behind: mark)) && reading.abbreviatesCredential(mark)
            ? Weights.explainedNameShare : Weights.weakNameShare
    }

    static func kind(of concepts: ConceptSet) -> Finding.Kind {
        if concepts.contains(.recoveryCode) { return .recoveryCode }
        // "Temporary password": it lasts until one has chosen another.
        if concepts.contains(.oneTimeCode), !concepts.contains(.password) { return .oneTimeCode }
        if concepts.contains(.password) { return .accessCode }
        return concepts.contains(.accessCode) ? .accessCode : .oneTimeCode
    }

    /// Whether hardly anything else stands on a token's line.
    static func standsApart(_ token: Range<Int>, in reading: Reading) -> Bool {
        guard let index = reading.line(at: token.lowerBound) else { return false }
        let line = reading.range(ofLine: index)
        guard line.contains(token.lowerBound), line.count - token.count <= 24 else { return false }
        if line.count - token.count <= 3 { return true }
        let bytes = reading.folded.bytes
        let end = max(token.upperBound, line.upperBound)
        return !bytes[line.lowerBound..<token.lowerBound].contains(where: WordCharacter.isWord)
            && !bytes[token.upperBound..<end].contains(where: WordCharacter.isWord)
    }
}
