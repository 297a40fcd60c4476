import Extraction
import FoundationEssentials
import Ingestion
import Storage

/// What `wait` waits for, and how it chooses among what has come.
struct WaitQuery {
    /// The sender: a whole address, or a domain that it is of.
    var sender: String?
    /// The whole address that the letter is to.
    var addressee: String?
    /// The kinds that are wanted.
    var kinds: [Finding.Kind]
    /// Whether a finding of doubtful origin will do.
    var takesDoubtful = false

    /// What one can type: what is wanted when nothing else is said.
    static let codes: [Finding.Kind] = [.oneTimeCode, .accessCode]

    /// What speaks against no code that is waited for: spam folders hold real mail, and senders count clicks.
    private static let harmless: Set<Trust.Warning> = [.spamFolder, .foreignHost]

    /// Why a finding is not the one that is waited for.
    enum Mismatch: Hashable {
        case otherSender, otherAddressee, used, superseded, expired
        case otherKind(Finding.Kind)
        case doubtful
    }

    /// What stands between a finding and being the one; `nil` when nothing does.
    func mismatch(of row: Row, at now: Date) -> Mismatch? {
        let found = row.finding
        if let sender, !Self.isSender(sender, of: found) { return .otherSender }
        if let addressee, found.letter.addressee.lowercased() != addressee.lowercased() {
            return .otherAddressee
        }
        switch row.state(at: now) {
        case .current: break
        case .used: return .used
        case .superseded: return .superseded
        case .expired: return .expired
        }
        if !kinds.contains(found.finding.kind) { return .otherKind(found.finding.kind) }
        return takesDoubtful || Self.doubts(among: found.finding.trust.warnings).isEmpty ? nil : .doubtful
    }

    /// The warnings that make a finding doubtful for whoever waits for it.
    static func doubts(among warnings: [Trust.Warning]) -> [Trust.Warning] {
        warnings.filter { !harmless.contains($0) }
    }

    static func isSender(_ wanted: String, of found: StoredFinding) -> Bool {
        SenderQuery(wanted)?.names(address: found.letter.sender, service: found.letter.service) ?? false
    }

    /// What has come of a look.
    enum Answer {
        case nothing
        case one(Row)
        /// Several that nothing tells apart, the newest first.
        case several([Row])
    }

    /// The newest of the findings that match; of several services or kinds, or several in one letter, none is chosen.
    static func answer(among rows: [Row]) -> Answer {
        let rows = rows.sorted { ($0.label.received, $0.label.id) > ($1.label.received, $1.label.id) }
        guard let newest = rows.first else { return .nothing }
        let rivals = rows.filter { row in
            let isSameSort =
                row.finding.letter.service == newest.finding.letter.service
                && row.finding.finding.kind == newest.finding.finding.kind
            let isOlder = isSameSort && row.finding.place != newest.finding.place
            return !isOlder && row.finding.finding.copy != newest.finding.finding.copy
        }
        return rivals.isEmpty ? .one(newest) : .several([newest] + rivals)
    }

    /// What is waited for, in words.
    var words: String {
        let kinds = kinds.map(\.rawValue).joined(separator: " or ")
        return kinds + (sender.map { " from \($0)" } ?? "") + (addressee.map { " to \($0)" } ?? "")
    }
}
