import Extraction
import FoundationEssentials
import Ingestion
import Storage

/// A row of the vault, opened.
struct Row {
    /// What lay open.
    let label: Label
    /// What was sealed.
    let finding: StoredFinding
    /// Whether a newer one of its kind has replaced it.
    let isSuperseded: Bool

    /// The most characters of a value: more than the longest link that is read has.
    static let longestValue = 10_000

    /// What is given to people and programs: the form to copy, with nothing in it that moves a cursor.
    var handedOver: String {
        let found = finding.finding
        return Inert.text(found.copy.isEmpty ? found.value : found.copy, limit: Self.longestValue)
    }

    /// Whether it still works; the names are part of what `list` prints.
    enum State: String, CaseIterable {
        /// It may be used.
        case current
        /// Its owner took it out to use it.
        case used
        /// A newer one of its kind has replaced it.
        case superseded
        /// Its time is over.
        case expired
    }

    /// Whether it still works at a moment.
    func state(at moment: Date) -> State {
        guard (label.expires ?? .distantFuture) > moment else { return .expired }
        if label.used != nil { return .used }
        return isSuperseded ? .superseded : .current
    }

    /// The row as `list` prints it; the members and their order are a contract.
    func json(at moment: Date, isRevealed: Bool) -> [(String, JSON)] {
        let found = finding.finding
        var members: [(String, JSON)] = [
            ("id", .integer(label.id)),
            ("account", .string(finding.place.account)),
            ("folder", .string(finding.place.folder)),
            ("uid", .integer(Int64(finding.place.uid))),
            ("kind", .string(found.kind.rawValue)),
            ("service", .string(finding.letter.service)),
            ("received", .moment(label.received)),
            ("expires", .moment(label.expires)),
            ("state", .string(state(at: moment).rawValue)),
            ("trusted", .bool(found.trust.isTrusted)),
            ("confidence", Finding.json(found.confidence)),
        ]
        guard isRevealed else { return members }
        if found.kind.isLink {
            members += [("url", .string(found.value))]
            if let target = found.target { members.append(("target", .string(target))) }
        } else {
            members += [("value", .string(found.value)), ("copy", .string(found.copy))]
        }
        return members
    }

    /// All that is known of it, its value included.
    func wholeJSON(at moment: Date) -> [(String, JSON)] {
        json(at: moment, isRevealed: true) + [
            ("text", .string(finding.finding.text)),
            ("from", .string(finding.letter.sender)),
            ("to", .string(finding.letter.addressee)),
            ("subject", .string(finding.letter.subject)),
            ("date", .moment(finding.letter.date)),
            ("message-id", .string(finding.letter.messageID)),
            ("trust", finding.finding.trust.json),
            ("evidence", finding.finding.evidenceJSON),
        ]
            + (finding.followed.map {
                [("followed", .object([("id", .integer($0.id)), ("host", .string($0.host))]))]
            } ?? [])
    }
}
