import Extraction
import FoundationEssentials

/// Which of the findings that are kept a newer one has replaced: who asks a service for a code again needs the newest.
///
/// Only what works in the place of the older one replaces it: the same kind from the same service to the same address
/// of the same account. What is doubtful replaces nothing that is not, or a forged letter could hide a good code.
public struct Succession: Sendable {
    /// The places in the list of those that a newer one has replaced.
    public let superseded: Set<Int>

    /// Holds findings against one another, in any order, and against what letters say is over.
    public init(_ findings: [StoredFinding], endings: [StoredEnding] = []) {
        var receipts: [StoredFinding.Place: Set<String>] = [:]
        for stored in findings where stored.finding.kind == .receiptNumber {
            receipts[stored.place, default: []].insert(stored.finding.copy)
        }
        var lines: [Line: [Int]] = [:]
        for (index, stored) in findings.enumerated() {
            if let line = Line(stored, receipts: receipts[stored.place] ?? []) {
                lines[line, default: []].append(index)
            }
        }
        var superseded: Set<Int> = []
        for line in lines.values {
            superseded.formUnion(Self.superseded(line, of: findings))
        }
        let endings = Dictionary(grouping: endings) { $0.letter.service }
        for (index, stored) in findings.enumerated() where !endings.isEmpty {
            let said = endings[stored.letter.service] ?? []
            if said.contains(where: { $0.ends(stored) }) { superseded.insert(index) }
        }
        self.superseded = superseded
    }

    /// Whether anything can replace a finding, or say that it is over.
    public static func concerns(_ stored: StoredFinding) -> Bool { Line(stored, receipts: []) != nil }

    private static func superseded(_ line: [Int], of findings: [StoredFinding]) -> [Int] {
        let newestFirst = line.sorted { findings[$0].isNewer(than: findings[$1]) }
        let newestTrusted = newestFirst.first { findings[$0].finding.trust.isTrusted }
        var valid: Set<String> = []
        return newestFirst.filter { index in
            let stored = findings[index]
            let newest = stored.finding.trust.isTrusted ? newestTrusted : newestFirst.first
            // A code that was sent again is the same code.
            if let newest, findings[newest].isNewer(than: stored), findings[newest].place != stored.place,
                !valid.contains(stored.finding.copy)
            {
                return true
            }
            valid.insert(stored.finding.copy)
            return false
        }
    }

    /// Findings that take the place of one another.
    private struct Line: Hashable {
        let account: String
        let addressee: String
        let service: String
        let kind: Finding.Kind
        /// The cases that a lasting code is for: each has its own.
        let receipts: Set<String>

        init?(_ stored: StoredFinding, receipts: Set<String>) {
            guard !stored.letter.service.isEmpty, stored.finding.kind.isReplaced else { return nil }
            account = stored.place.account
            addressee = stored.letter.addressee.lowercased()
            service = stored.letter.service
            kind = stored.finding.kind
            self.receipts = kind == .accessCode ? receipts : []
        }
    }
}

extension StoredEnding {
    /// Whether it says that a finding is over: one that came before it from the same service to the same address.
    public func ends(_ stored: StoredFinding) -> Bool {
        ending.kinds.contains(stored.finding.kind) && received > stored.received
            && !letter.service.isEmpty && letter.service == stored.letter.service
            && account == stored.place.account
            && letter.addressee.lowercased() == stored.letter.addressee.lowercased()
            && (ending.isTrusted || !stored.finding.trust.isTrusted)
    }
}

extension StoredFinding {
    fileprivate func isNewer(than other: StoredFinding) -> Bool {
        if received != other.received { return received > other.received }
        return (letter.date ?? .distantPast) > (other.letter.date ?? .distantPast)
    }
}

extension Finding.Kind {
    /// Whether a service has one of a kind at a time for each account, so that a newer one takes its place.
    fileprivate var isReplaced: Bool {
        switch self {
        case .oneTimeCode, .accessCode, .recoveryCode, .signInLink, .resetLink: true
        case .receiptNumber, .verifyLink, .inviteLink: false
        }
    }
}
