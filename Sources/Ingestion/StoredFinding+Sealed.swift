import Extraction
import FoundationEssentials

extension StoredFinding {
    /// The sealed form: names and values that later versions must still read, those of the letter among the others.
    struct Sealed {
        private let letter: LetterHead
        private let rest: Rest

        private struct Rest: Codable {
            var version = 1
            var place: Place
            var received: Date
            var kind: Finding.Kind
            var value: String
            var copy: String
            var text: String
            var target: String?
            var confidence: Double
            var expires: Date?
            var reasons: [String]
            var weights: [Double]
            var spf: String
            var dkim: String
            var dmarc: String
            var warnings: [Trust.Warning]
            var followed: Followed?
        }

        init(_ stored: StoredFinding) {
            letter = stored.letter
            let (finding, trust) = (stored.finding, stored.finding.trust)
            rest = Rest(
                place: stored.place, received: stored.received, kind: finding.kind, value: finding.value,
                copy: finding.copy, text: finding.text, target: finding.target,
                confidence: finding.confidence,
                expires: finding.expires, reasons: finding.evidence.map(\.reason),
                weights: finding.evidence.map(\.weight), spf: trust.spf, dkim: trust.dkim, dmarc: trust.dmarc,
                warnings: trust.warnings, followed: stored.followed)
        }

        /// What was sealed.
        var opened: StoredFinding {
            let finding = Finding(
                kind: rest.kind, value: rest.value, copy: rest.copy, text: rest.text, target: rest.target,
                confidence: rest.confidence, expires: rest.expires,
                evidence: zip(rest.reasons, rest.weights).map { Evidence($0, $1) },
                trust: Trust(spf: rest.spf, dkim: rest.dkim, dmarc: rest.dmarc, warnings: rest.warnings))
            var stored = StoredFinding(finding, in: letter, at: rest.place, received: rest.received)
            stored.followed = rest.followed
            return stored
        }
    }
}

extension StoredFinding.Sealed: Codable {
    init(from decoder: any Decoder) throws {
        letter = try LetterHead(from: decoder)
        rest = try Rest(from: decoder)
    }

    func encode(to encoder: any Encoder) throws {
        try letter.encode(to: encoder)
        try rest.encode(to: encoder)
    }
}
