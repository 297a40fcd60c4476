import Words

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
    ///
    /// - Parameters:
    ///   - life: How long the letter says that what it brings lives, in seconds.
    ///   - threshold: The confidence from which on a link is one.
    ///   - codes: The codes that the letter hands over, in small letters: a link that carries one does what it is for.
    /// - Returns: The findings, and none that stays far below the best.
    func findings(life: Int?, threshold: Double, beside codes: [[UInt8]]) -> [Finding] {
        // What the words of a link call another one, as "unsubscribe", is no other as a bare address.
        let never = Set(
            occurrences.filter {
                $0.evidence.contains(LinkWeights.never) && !$0.evidence.contains(LinkWeights.bareAddress)
                    && !$0.evidence.contains(LinkWeights.addressWords)
            }.map(\.address))
        let scored = occurrences.map { link in
            var link = link
            if !link.evidence.contains(where: LinkWeights.against.contains),
                codes.contains(where: link.address.carries)
            {
                link.evidence.append(LinkWeights.code)
            } else if link.kind == .signInLink, link.address.isBare {
                link.evidence.append(LinkWeights.form)
            }
            return (link: link, score: link.score)
        }.filter {
            !never.contains($0.link.address) || !$0.link.evidence.contains(LinkWeights.bareAddress)
        }
        let whole = Self.secrets(of: scored.lazy.map(\.link).filter { $0.page == .html })
        // What a line end cut off in the plain text stands whole in the other one, and what a word was glued to without it.
        let uncut = scored.filter {
            $0.link.page != .plain
                || !Self.isCut($0.link.address, among: whole) && !Self.isGlued($0.link.address, to: whole)
        }
        guard let top = uncut.map(\.score).max() else { return [] }
        var known: [LinkAddress: Int] = [:]
        var ranked: [(link: LinkReader.Occurrence, score: Double)] = []
        for candidate in uncut where candidate.score > top - Self.reach {
            let key = candidate.link.address
            if let place = known[key] {
                if candidate.score > ranked[place].score { ranked[place] = candidate }
            } else if Weights.confidence(candidate.link.evidence) >= threshold {
                known[key] = ranked.count
                ranked.append(candidate)
            }
        }
        let order = ranked.indices.sorted { (ranked[$1].score, $0) < (ranked[$0].score, $1) }
        // "If that does not work, open ... and enter": the same page, without what the best link hands over.
        let best = order.first.map { ranked[$0].link.address }
        let base = Trust(of: letter)
        return order.filter { !(best?.handsOverMore(than: ranked[$0].link.address) ?? false) }.map {
            finding(ranked[$0].link, life: life, trust: base)
        }
    }

    /// The addresses that carry secrets, ascending.
    private static func secrets(of links: some Sequence<LinkReader.Occurrence>) -> [LinkAddress] {
        links.map(\.address).filter { $0.secretLength >= 16 }
            .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }

    /// Whether an address is the beginning of one of some others, which stand in ascending order.
    private static func isCut(_ address: LinkAddress, among whole: [LinkAddress]) -> Bool {
        let next = whole.partitioningIndex { address.bytes.lexicographicallyPrecedes($0.bytes) }
        guard next == 0 || whole[next - 1] != address else { return false }
        return next < whole.count && whole[next].goesOn(after: address)
    }

    /// Whether one of some others, which stand in ascending order, is the beginning of an address.
    private static func isGlued(_ address: LinkAddress, to whole: [LinkAddress]) -> Bool {
        let next = whole.partitioningIndex { !$0.bytes.lexicographicallyPrecedes(address.bytes) }
        return next > 0 && address.goesOn(after: whole[next - 1])
    }

    private func finding(_ link: LinkReader.Occurrence, life: Int?, trust: Trust) -> Finding {
        Finding(
            kind: link.kind, value: link.address.text, copy: link.address.text, text: link.words,
            target: link.address.target, confidence: Weights.confidence(link.evidence),
            expires: link.kind.expiry(after: letter.date, life: life),
            evidence: link.evidence.sorted { abs($0.weight) > abs($1.weight) },
            trust: trust.with(link, of: letter))
    }
}
