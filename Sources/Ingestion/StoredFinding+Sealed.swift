import Extraction
import FoundationEssentials

extension StoredFinding {
    /// What is sealed beside the letter's head.
    struct Sealed: Codable {
        private var version = 1
        private var place: Place
        private var received: Date
        private var kind: Finding.Kind
        private var value: String
        private var copy: String
        private var text: String
        private var target: String?
        private var confidence: Double
        private var expires: Date?
        private var reasons: [String]
        private var weights: [Double]
        private var spf: String
        private var dkim: String
        private var dmarc: String
        private var warnings: [Trust.Warning]
        private var followed: Followed?

        init(_ stored: StoredFinding) {
            let (finding, trust) = (stored.finding, stored.finding.trust)
            place = stored.place
            received = stored.received
            kind = finding.kind
            value = finding.value
            copy = finding.copy
            text = finding.text
            target = finding.target
            confidence = finding.confidence
            expires = finding.expires
            reasons = finding.evidence.map(\.reason)
            weights = finding.evidence.map(\.weight)
            spf = trust.spf
            dkim = trust.dkim
            dmarc = trust.dmarc
            warnings = trust.warnings
            followed = stored.followed
        }

        /// What was sealed, of a letter.
        func opened(of letter: LetterHead) -> StoredFinding {
            let finding = Finding(
                kind: kind, value: value, copy: copy, text: text, target: target, confidence: confidence,
                expires: expires, evidence: zip(reasons, weights).map { Evidence($0, $1) },
                trust: Trust(spf: spf, dkim: dkim, dmarc: dmarc, warnings: warnings))
            var stored = StoredFinding(finding, in: letter, at: place, received: received)
            stored.followed = followed
            return stored
        }
    }
}
