import HTML

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
    /// Whether the text of the letter gives a percentage off or an amount of money.
    var sells = false

    init(_ readings: [Reading], origination: Origination) {
        self.origination = origination
        for reading in readings {
            for mark in reading.marks where !isQuoted(mark, in: reading) {
                concepts.formUnion(mark.concepts)
                names.formUnion(mark.concepts.intersection(.names))
                if mark.concepts.contains(.bait) { baits += 1 }
                if mark.concepts.contains(.offer) { offers += 1 }
                if reading.page.kind == .subject {
                    subjectConcepts.formUnion(mark.concepts)
                    subjectNames.formUnion(mark.concepts.intersection(.names))
                }
            }
            sells = sells || Self.offersDiscount(reading.folded.bytes)
        }
    }

    /// Whether anything but a bare "code" or "PIN" says that the letter hands something over.
    var handsOver: Bool {
        if !names.isDisjoint(with: .credentials) { return true }
        if concepts.contains(.secrecy) || concepts.contains(.unrequested) { return true }
        let timed = concepts.contains(.expiry) && (concepts.contains(.minute) || concepts.contains(.hour))
        return timed
            || !subjectConcepts.isDisjoint(with: [
                ConceptSet(.code), ConceptSet(.confirm), ConceptSet(.signIn),
            ])
    }

    private func isQuoted(_ mark: PhraseBook.Mark, in reading: Reading) -> Bool {
        reading.line(at: mark.range.lowerBound).map { reading.page.text.lines[$0].isQuoted } ?? false
    }

    /// A number with a per cent sign, as in "20% off".
    private static func offersDiscount(_ bytes: [UInt8]) -> Bool {
        for at in bytes.indices.dropFirst() where bytes[at] == UInt8(ascii: "%") {
            if WordCharacter.isDigit(bytes[at - 1]) { return true }
        }
        return false
    }
}
