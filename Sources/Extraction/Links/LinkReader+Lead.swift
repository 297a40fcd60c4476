import Words

/// What stands before a link.
extension LinkReader {
    /// What the two sentences or so before the link speak of, or less of them; 0 is the link's own sentence.
    func lead(before place: Int, sentences: Int = .max) -> ConceptSet {
        var concepts: ConceptSet = []
        var index = reading.firstMark(from: place)
        while index > 0, case let end = reading.marks[index - 1].range.upperBound, place - end < Limits.lead {
            index -= 1
            if sentences < .max, end < place {
                let counts = reading.counts(in: end..<place)
                guard counts.sentences <= sentences, sentences > 0 || counts.blocks == 0 else { break }
            }
            concepts.formUnion(reading.marks[index].concepts)
        }
        return concepts
    }

    /// What the link's own sentence speaks of before it, in its order.
    func sentence(before place: Int) -> ArraySlice<PhraseBook.Mark> {
        let end = reading.firstMark(from: place)
        var start = end
        while start > 0, case let mark = reading.marks[start - 1].range, place - mark.upperBound < Limits.lead
        {
            let counts = reading.counts(in: min(mark.upperBound, place)..<place)
            guard counts.sentences == 0, counts.blocks == 0 else { break }
            start -= 1
        }
        return reading.marks[start..<end]
    }

    /// What a sentence that asks to press a bare address says behind it.
    ///
    /// "Click https://... to activate your account."
    func tail(behind place: Range<Int>) -> ConceptSet {
        let before = lead(before: place.lowerBound, sentences: 0)
        let isAnnounced = !mood.subjectConcepts.isDisjoint(
            with: ConceptSet.actions.union(ConceptSet(.address)))
        guard before.contains(.press), !before.contains(.unrequested), !mood.concepts.contains(.appointment),
            isAnnounced || !mood.subjectNames.isDisjoint(with: .typed)
        else { return [] }
        let next = reading.addresses.partitioningIndex { $0.range.lowerBound >= place.upperBound }
        let end = next < reading.addresses.count ? reading.addresses[next].range.lowerBound : .max
        var concepts: ConceptSet = []
        var endsSentence = false
        var last = place
        for mark in reading.marks[reading.firstMark(from: place.upperBound)...] {
            guard mark.range.lowerBound < end, mark.range.lowerBound - place.upperBound < Limits.lead,
                reading.isSentence(between: place, mark.range)
            else { break }
            // Beside a code, a link does the first that is said: "click ... to reset your password", and not "to learn how to reset it".
            guard
                isAnnounced
                    || reading.counts(in: last.upperBound..<max(last.upperBound, mark.range.lowerBound)).words
                        <= 1
            else { return [] }
            last = mark.range
            concepts.formUnion(mark.concepts)
            endsSentence = TokenScanner.isEndOfSentence(mark.range.upperBound, in: reading.folded.bytes)
        }
        // "To confirm receipt" does nothing to an account; "to confirm" does.
        let isOwn =
            endsSentence
            || isAnnounced && !concepts.isDisjoint(with: [ConceptSet(.address), ConceptSet(.password)])
        return isOwn && concepts.isDisjoint(with: Self.aside) ? concepts.intersection(.confirmations) : []
    }

    private static let aside: ConceptSet = [
        ConceptSet(.never), ConceptSet(.unrequested), ConceptSet(.bait), ConceptSet(.offer),
    ]

    /// "Privacy: https://...", "[Confirm my address] https://...": the words on a line before a bare address.
    func label(before place: Int) -> ConceptSet {
        guard let line = reading.line(at: place) else { return [] }
        let bytes = reading.folded.bytes
        let title = self.title(before: place)
        var start = title?.lowerBound ?? max(reading.range(ofLine: line).lowerBound, place - Limits.sentence)
        var isNearest = true
        // "Unsubscribe", and the address on a line of its own below it.
        if title == nil, line > 0, !bytes[start..<place].contains(where: WordCharacter.isWord),
            case let above = reading.range(ofLine: line - 1), above.count <= Limits.labelBytes,
            bytes[above].last != UInt8(ascii: ":"),
            case let next = reading.addresses.partitioningIndex(where: {
                $0.range.upperBound > above.lowerBound
            }),
            next == reading.addresses.endIndex || reading.addresses[next].range.lowerBound >= above.upperBound
        {
            start = above.lowerBound
            isNearest = false
        }
        var concepts: ConceptSet = []
        var leadsAside = false
        var index = reading.firstMark(from: place)
        while index > 0, case let mark = reading.marks[index - 1], mark.range.lowerBound >= start {
            index -= 1
            guard mark.range.upperBound <= place else { continue }
            if isNearest {
                let between = bytes[mark.range.upperBound..<place]
                let isFirst = !Self.hasWord(bytes[start..<mark.range.lowerBound])
                guard isFirst || title != nil || between.contains(UInt8(ascii: ":")),
                    !between.contains(where: WordCharacter.isWord) || !mark.concepts.contains(.never)
                else { return [] }
                leadsAside = mark.concepts == ConceptSet(.never) && between.first == UInt8(ascii: ":")
                isNearest = false
            }
            concepts.formUnion(mark.concepts)
        }
        // "Sign in to our help centre: https://..." leads there, and "activate your account on our forum:" does not.
        let isAside =
            leadsAside && concepts.intersection(.actions).isSubset(of: ConceptSet(.signIn))
            && mood.subjectConcepts.isDisjoint(with: .actions)
        return isAside ? ConceptSet(.never) : concepts
    }

    /// What stands in brackets right before a bare address, as links are written in plain text: "[Manage domains] https://...".
    func title(before place: Int) -> Range<Int>? {
        let bytes = reading.folded.bytes[..<place].suffix(Limits.sentence)
        guard bytes.last == 0x20, bytes.dropLast().last == UInt8(ascii: "]"),
            let open = bytes.lastIndex(of: UInt8(ascii: "[")),
            !bytes[open...].contains(FoldedText.blockBreak)
        else { return nil }
        return open + 1..<place - 2
    }

    /// Whether there are letters or digits, other than signs as "▼" (U+2000 to U+2BFF).
    private static func hasWord(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        while let byte = rest.popFirst() {
            if byte == 0xE2, let next = rest.first, next < 0xB0 {
                rest = rest.dropFirst(2)
            } else if WordCharacter.isWord(byte) {
                return true
            }
        }
        return false
    }

    /// Whether what stands right before the link ends with a colon, in ASCII or full width.
    func endsWithColon(before place: Int) -> Bool {
        let isSign = { (byte: UInt8) in
            byte == 0x20 || byte == FoldedText.blockBreak || byte == UInt8(ascii: "<")
                || byte == UInt8(ascii: "(")
        }
        let before = reading.folded.bytes[..<place].suffix(Limits.labelBytes)
        return before.last { !isSign($0) } == UInt8(ascii: ":")
    }
}
