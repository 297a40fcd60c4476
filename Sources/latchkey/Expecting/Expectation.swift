import Extraction
import FoundationEssentials
import Ingestion
import Storage

/// The answer to "where is my code?": all that came of a sender in a time, wherever it lies.
struct Expectation {
    let query: SenderQuery
    let span: Duration
    /// The letters, the one received last first.
    let letters: [ExpectedLetter]
    /// What was looked into.
    let whereabouts: [Whereabouts]
    /// How long the sender's mail usually takes, if enough of it is known.
    let delivery: DeliveryTime?
    /// How many findings of that time the vault holds, of whomever, where it could not be opened.
    let unopened: Int

    init(
        of query: SenderQuery, within span: Duration, whereabouts: [Whereabouts], kept: KeptMail,
        since: Date, now: Date
    ) {
        self.query = query
        self.span = span
        self.whereabouts = whereabouts
        unopened = kept.rows == nil ? kept.labels.count : 0
        let found = whereabouts.flatMap(\.letters)
        let rows = kept.rows ?? []
        let known = Set(found.flatMap { kept.labels(of: $0) }.map(\.id))
        let others = rows.filter { $0.label.received >= since && !known.contains($0.label.id) }
        // A newer one replaces an older one, whether it is kept or not.
        let succession = Succession(
            found.flatMap { $0.findings ?? [] } + others.map(\.finding), endings: found.compactMap(\.ending))
        var place = 0
        var letters = found.map { letter in
            let findings = letter.findings?.map { finding in
                defer { place += 1 }
                return ExpectedFinding(
                    finding, isSuperseded: succession.superseded.contains(place),
                    label: Self.label(of: finding, in: letter, kept: kept), at: now)
            }
            return ExpectedLetter(letter, findings: findings)
        }
        letters += others.map { row in
            defer { place += 1 }
            return ExpectedLetter(
                row,
                findings: [
                    ExpectedFinding(
                        row.finding, isSuperseded: succession.superseded.contains(place), label: row.label,
                        at: now)
                ])
        }
        self.letters = letters.sorted { ($0.received ?? now) > ($1.received ?? now) }
        delivery = DeliveryTime(Self.delays(found, rows))
    }

    /// The row in which a finding is kept.
    private static func label(
        of finding: StoredFinding, in letter: FoundLetter, kept: KeptMail
    ) -> Label? {
        let labels = kept.labels(of: letter)
        if let rows = kept.rows {
            let ids = Set(labels.map(\.id))
            return rows.first {
                ids.contains($0.label.id) && $0.finding.finding.kind == finding.finding.kind
                    && $0.finding.finding.value == finding.finding.value
            }?.label
        }
        // What is sealed cannot be told apart.
        return labels.count == 1 && letter.findings?.count == 1 ? labels.first : nil
    }

    /// How long each letter was under way that is known from anywhere, each once.
    private static func delays(_ letters: [FoundLetter], _ rows: [Row]) -> [Double] {
        var seen: Set<[Double]> = []
        let moments =
            letters.map { ($0.sent, $0.received) }
            + rows.map { ($0.finding.letter.date, $0.finding.received) }
        return moments.compactMap { sent, received in
            guard let sent, let received, sent != received,
                seen.insert([sent.timeIntervalSince1970, received.timeIntervalSince1970]).inserted
            else { return nil }
            return DeliveryTime.delay(from: sent, to: received)
        }
    }

    /// Whether every folder that there is was looked into.
    var isComplete: Bool {
        whereabouts.allSatisfy { $0.troubles.isEmpty && $0.unseen.isEmpty && !$0.isCut }
    }

    /// A finding that still works, and its letter.
    typealias Offer = (letter: ExpectedLetter, finding: ExpectedFinding)

    /// All that still works, the newest first.
    private var offers: [Offer] {
        letters.flatMap { letter in
            (letter.findings ?? []).filter(\.isOffered).map { (letter, $0) }
        }
    }

    /// The finding to use: the newest that still works and is not doubtful.
    var best: Offer? { offers.first { $0.finding.doubts.isEmpty } }

    /// The newest finding that still works, where it is doubtful.
    var doubtful: Offer? { offers.first.flatMap { $0.finding.doubts.isEmpty ? nil : $0 } }
}
