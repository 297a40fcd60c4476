import Extraction
import Ingestion
import FoundationEssentials

extension Finding {
    /// The finding as `extract` prints it; the members and their order are a contract.
    var json: JSON {
        var members: [(String, JSON)] = [("kind", .string(kind.rawValue))]
        if kind.isLink {
            members += [("url", .string(value)), ("text", .string(text))]
            if let target { members.append(("target", .string(target))) }
        } else {
            members += [("value", .string(value)), ("copy", .string(copy))]
        }
        members += [
            ("confidence", Finding.json(confidence)),
            ("expires", .moment(expires)),
            ("trust", trust.json),
            ("evidence", evidenceJSON),
        ]
        return .object(members)
    }

    /// The reasons for it, then those against it with a `-` in front.
    var evidenceJSON: JSON { .strings(reasons + objections.map { "-\($0)" }) }

    /// What speaks for it, the weightiest first.
    var reasons: [String] { told.filter { $0.weight >= 0 }.map(\.reason) }

    /// What speaks against it, the weightiest first.
    var objections: [String] { told.filter { $0.weight < 0 }.map(\.reason) }

    /// What speaks for and against it, for people.
    var why: String {
        [("because ", reasons), ("in spite of ", objections)].filter { !$0.1.isEmpty }
            .map { $0.0 + Inert.text($0.1.joined(separator: ", ")) }.joined(separator: "; ")
    }

    /// The evidence without `prior`, where every score starts: it is no reason, and the same for all.
    private var told: [Evidence] { evidence.filter { $0.reason != "prior" } }

    /// A confidence to three places, rounded down: 0.8999 is not 0.9.
    static func json(_ confidence: Double) -> JSON {
        .number((confidence * 1000).rounded(.down) / 1000)
    }
}

extension Trust {
    /// The trust as `extract` prints it.
    var json: JSON {
        .object([
            ("spf", .string(spf)), ("dkim", .string(dkim)), ("dmarc", .string(dmarc)),
            ("warnings", .strings(warnings.map(\.rawValue))),
        ])
    }
}

extension LetterHead {
    /// What `extract` and `scan` print of a letter before its findings.
    var jsonMembers: [(String, JSON)] {
        [
            ("from", .string(sender)), ("service", .string(service)), ("subject", .string(subject)),
            ("date", .moment(date)),
        ]
    }
}
