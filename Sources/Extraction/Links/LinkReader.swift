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
    /// What tells that its one link is the last step of something.
    let lastStep: LastStep

    init(reading: Reading, mood: Mood, service: String, over: [Finding.Kind]) {
        (self.reading, self.mood, self.service, self.over) = (reading, mood, service, over)
        lastStep = LastStep(in: reading, mood: mood)
    }

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
        let asks =
            said.contains(.press) && said.contains(.unrequested) && mood.subjectConcepts.contains(.address)
        guard
            speaks || asks || lastStep.isSaid
                || !said.isDisjoint(with: ConceptSet.actions.union(ConceptSet(.enrolment)))
        else { return [] }
        let links = addressed.map { link, address, written in
            let place = foldedRange(of: link.range)
            return Candidate(
                link: link, address: address, written: written,
                secretLength: addressed.count <= Limits.linksOfNumbers && isPrinted(address)
                    ? 1 : address.secretLength,
                place: place, words: words(of: link, at: place))
        }
        // The page of an organization takes no place from a link with a secret, and gives none to it.
        let lengths = links.map { link in
            (link.address, link.address.carriesOrganization ? max(16, link.secretLength) : link.secretLength)
        }
        let secrets = LinkSecrets(of: lengths) { isAside(links[$0]) }
        return links.compactMap { LinkWeighing($0, in: self, among: secrets).occurrence() }
    }

    /// Whether the secret of an address is a number that stands in the text, too: that of a parcel or a purchase.
    private func isPrinted(_ address: LinkAddress) -> Bool {
        guard let number = address.longNumber else { return false }
        let bytes = reading.folded.bytes
        var start = 0
        for _ in 0..<Limits.printsOfNumber {
            guard let end = bytes[start...].end(ofFirst: number) else { return false }
            let next = reading.addresses.partitioningIndex { $0.range.upperBound >= end }
            if next == reading.addresses.count || reading.addresses[next].range.lowerBound >= end {
                return true
            }
            start = end
        }
        return false
    }

    /// A link with what is read of it.
    struct Candidate {
        let link: HTMLDocument.Link
        let address: LinkAddress
        /// What the words of the address say.
        let written: LinkAddress.Said
        let secretLength: Int
        let place: Range<Int>
        let words: Words
    }

    /// The words a reader sees on a link, and what they mean.
    struct Words {
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
        // "Press [here]": the link ends a phrase that begins before it.
        if !place.isEmpty,
            reading.marks[..<index].suffix(4).contains(where: {
                $0.concepts.contains(.press) && $0.range.upperBound == place.upperBound
            })
        {
            concepts.insert(ConceptSet(.press))
        }
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
