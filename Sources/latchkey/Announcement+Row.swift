import Extraction
import FoundationEssentials
import Ingestion

extension Announcement {
    /// What is told of a row.
    init(_ row: Row) {
        let found = row.finding.finding
        let doubt = found.trust.warnings.map(\.rawValue).joined(separator: ", ")
        let service = Inert.text(row.finding.letter.service, limit: 60)
        self.init(
            account: row.finding.place.account,
            json: JSON.object(row.json(at: Date(), isRevealed: true)).line,
            title: found.kind.rawValue + (service.isEmpty ? "" : " from \(service)")
                + (doubt.isEmpty ? "" : " (doubtful: \(doubt))"),
            value: Inert.text(found.copy, limit: 1000))
    }
}
