/// Brings together what all pages of a letter say about its links.
struct LinkRanking {
    private let letter: Letter
    private var occurrences: [LinkReader.Occurrence] = []

    /// How far below the best link another of the same letter may stay, in log-odds.
    static let reach = 3.0

    init(_ letter: Letter) {
        self.letter = letter
    }

    mutating func add(_ found: [LinkReader.Occurrence]) {
        occurrences += found
    }

    /// One finding an address, the best first.
    func findings(life: Int?, threshold: Double) -> [Finding] {
        var best: [[UInt8]: LinkReader.Occurrence] = [:]
        var order: [[UInt8]] = []
        for occurrence in occurrences {
            let key = occurrence.address.bytes
            if let known = best[key] {
                if occurrence.score > known.score { best[key] = occurrence }
            } else {
                best[key] = occurrence
                order.append(key)
            }
        }
        let ranked = order.compactMap { best[$0] }.enumerated()
            .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
        guard let top = ranked.first?.score else { return [] }
        return ranked.filter {
            $0.score > top - Self.reach && Weights.confidence($0.evidence) >= threshold
        }.map { finding($0, life: life) }
    }

    private func finding(_ link: LinkReader.Occurrence, life: Int?) -> Finding {
        Finding(
            kind: link.kind, value: link.address.text, copy: link.address.text, text: link.words,
            confidence: Weights.confidence(link.evidence),
            expires: link.kind.expiry(after: letter.date, life: life),
            evidence: link.evidence.sorted { abs($0.weight) > abs($1.weight) },
            trust: Trust(of: letter, link: link))
    }
}
