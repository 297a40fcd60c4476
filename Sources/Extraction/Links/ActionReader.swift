import Words

/// Reads the links that a sender marked for programs (schema.org actions): what it says a person may do with
/// the letter.
struct ActionReader {
    let actions: [MarkedAction]
    let mood: Mood

    /// The marked links that confirm, sign in, reset or accept something.
    func occurrences() -> [LinkReader.Occurrence] {
        actions.compactMap { action in
            guard let address = LinkAddress(Array(action.url.utf8)), !address.isRoot else { return nil }
            let words = PhraseBook.all.marks(in: FoldedText(action.name))
                .reduce(into: ConceptSet()) { $0.formUnion($1.concepts) }
            var votes = Votes()
            votes.add(words, 3)
            votes.add(address: address.words.concepts)
            votes.add(mood.subjectConcepts, 1)
            if action.type == "ConfirmAction" { votes.add(ConceptSet(.confirm), 1.5) }
            var evidence = [LinkWeights.bias]
            if words.contains(.never) { evidence.append(LinkWeights.never) }
            if action.type == "ConfirmAction" {
                evidence.append(Evidence("marked-to-confirm", 4.5))
            } else if !words.isDisjoint(with: .actions) {
                evidence.append(Evidence("marked-with-words", 3))
            }
            if address.secretLength >= 5 { evidence.append(LinkWeights.shortSecret) }
            guard let kind = votes.kind else { return nil }
            return LinkReader.Occurrence(
                kind: kind, address: address, words: action.name, evidence: evidence, page: .html,
                isHidden: false)
        }
    }
}
