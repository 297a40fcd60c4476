import Extraction
import FoundationEssentials
import Ingestion
import Storage

/// A letter that `check --expect` tells of.
struct ExpectedLetter {
    let account: String
    let folder: String
    let uid: UInt32
    /// What its folder is for; `nil` where it is known from the vault alone.
    let use: FoundLetter.Use?
    let sender: String
    let service: String
    let received: Date?
    let sent: Date?
    /// What is in it; `nil` when its text could not be read.
    let findings: [ExpectedFinding]?

    init(_ letter: FoundLetter, findings: [ExpectedFinding]?) {
        account = letter.place.account
        folder = letter.place.folder
        uid = letter.place.uid
        use = letter.use
        sender = letter.sender
        service = letter.service
        received = letter.received
        sent = letter.sent
        self.findings = findings
    }

    /// A letter that only the vault still knows of.
    init(_ row: Row, findings: [ExpectedFinding]) {
        account = row.finding.place.account
        folder = row.finding.place.folder
        uid = row.finding.place.uid
        use = nil
        sender = row.finding.letter.sender
        service = row.finding.letter.service
        received = row.label.received
        sent = row.finding.letter.date
        self.findings = findings
    }

    /// Where it lies, in words.
    var whereabouts: String {
        switch use {
        case nil: "vault, once in \(folder)"
        case .spam: "\(folder), spam"
        case .trash: "\(folder), trash"
        case .archive: "\(folder), archive"
        case .inbox, .all, .other: folder
        }
    }

    /// The members and their order are a contract.
    var json: JSON {
        .object([
            ("account", .string(account)), ("folder", .string(folder)), ("uid", .integer(Int64(uid))),
            ("place", .string(use?.rawValue ?? "vault")), ("from", .string(sender)),
            ("service", .string(service)), ("received", .moment(received)), ("date", .moment(sent)),
            ("findings", findings.map { .array($0.map(\.json)) } ?? .null),
        ])
    }
}

/// A code or link that `check --expect` tells of; its value is not shown.
struct ExpectedFinding {
    let kind: Finding.Kind
    let state: Row.State
    private let warnings: [Trust.Warning]
    let expires: Date?
    /// The row in which it is kept.
    let id: Int64?

    init(_ stored: StoredFinding, isSuperseded: Bool, label: Label?, at now: Date) {
        kind = stored.finding.kind
        warnings = stored.finding.trust.warnings
        expires = stored.finding.expires
        id = label?.id
        if (expires ?? .distantFuture) <= now {
            state = .expired
        } else if label?.used != nil {
            state = .used
        } else {
            state = isSuperseded ? .superseded : .current
        }
    }

    var isTrusted: Bool { warnings.isEmpty }

    /// Why it is not recommended: the warnings over which `wait` leaves a finding aside.
    var doubts: [Trust.Warning] { WaitQuery.doubts(among: warnings) }

    /// Whether it is what one waits for, and still works.
    var isOffered: Bool { state == .current && kind != .receiptNumber }

    var json: JSON {
        .object([
            ("kind", .string(kind.rawValue)), ("state", .string(state.rawValue)),
            ("expires", .moment(expires)), ("trusted", .bool(isTrusted)),
            ("id", id.map(JSON.integer) ?? .null),
        ])
    }
}
