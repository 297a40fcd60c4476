import Extraction

/// A labelled message, and all that was weighed in it.
struct ReadMail: Sendable {
    let label: MailLabel
    /// Everything, however doubtful, best first.
    let weighed: [Finding]
    /// What is reported.
    let found: [Finding]

    init(_ label: MailLabel, weighed: [Finding], threshold: Double) {
        self.label = label
        self.weighed = weighed
        found = weighed.filter { $0.confidence >= threshold && !label.isArguable($0) }
    }

    var codes: [Finding] { found.filter { !$0.kind.isLink && $0.kind != .receiptNumber } }
    var links: [Finding] { found.filter(\.kind.isLink) }

    func isRight(_ finding: Finding) -> Bool { label.kind(of: finding) != nil }

    /// What is labelled and was not reported.
    var missed: [(value: String, kind: String)] {
        label.wanted.filter { wanted in
            !found.contains {
                [$0.value, MailLabel.bare($0.value), MailLabel.bare($0.copy)].contains(wanted.value)
            }
        }
    }

    var wrong: [Finding] { found.filter { !isRight($0) } }

    /// Whether the first code and the first link are right where there are some, all receipt numbers are found, and
    /// nothing is wrong.
    var isExact: Bool {
        let isLate =
            hasCode && !(codes.first.map(isRight) ?? false) || hasLink && !(links.first.map(isRight) ?? false)
        return !isLate && wrong.isEmpty && !missed.contains { $0.kind == Finding.Kind.receiptNumber.rawValue }
    }

    var hasCode: Bool {
        label.codes?.contains { $0.kind != Finding.Kind.receiptNumber.rawValue } ?? false
    }
    var hasLink: Bool { label.links?.isEmpty == false }

    /// Why it is not exact: for each value that is missing or wrong what was weighed for it.
    var explanation: String {
        var lines = ["MISS \(label.file)"]
        for (value, kind) in missed {
            let seen = weighed.first {
                [$0.value, MailLabel.bare($0.value), MailLabel.bare($0.copy)].contains(value)
            }
            lines.append("  missing \(kind) \(value): \(seen.map(Self.reasons) ?? "not weighed at all")")
        }
        for finding in wrong {
            lines.append("  wrong \(finding.kind.rawValue) \(finding.value): \(Self.reasons(finding))")
        }
        return lines.joined(separator: "\n")
    }

    private static func reasons(_ finding: Finding) -> String {
        "\(Percent(finding.confidence)) of "
            + finding.evidence.map {
                "\($0.reason) \($0.weight.text(1))"
            }
            .joined(separator: ", ")
    }
}
