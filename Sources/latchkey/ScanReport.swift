import Extraction
import FoundationEssentials
import Ingestion

/// How `scan` shows what it kept: JSON, or one line per finding, and a sentence at the end.
struct ScanReport: Sendable {
    let isJSON: Bool
    let isTerminal: Bool
    let isRevealed: Bool

    /// Tells one event: news on standard output, trouble on standard error.
    func tell(_ event: Scan.Event) {
        switch event {
        case .failed(let error): Failure.tell(error)
        case .found, .read: break
        case .kept(let message):
            if isJSON {
                Output.line(json(of: message).line)
            } else {
                for finding in message.findings { Output.line(line(finding, from: message.letter.service)) }
            }
        }
    }

    /// Tells what the whole scan has done.
    func conclude(_ summary: Scan.Summary) {
        // Where nothing could be read, the errors have said all there is to say.
        guard !isJSON, summary.messages > 0 || summary.failed == 0 else { return }
        let messages = "\(summary.messages) message\(summary.messages == 1 ? "" : "s") read"
        let kept =
            summary.kept == 0 ? "nothing new" : "\(summary.kept) finding\(summary.kept == 1 ? "" : "s") kept"
        Output.note("\(messages), \(kept)" + (summary.failed > 0 ? ", \(summary.failed) not readable" : ""))
    }

    /// The form of `extract`; without `--reveal` whatever may hold a code or link is left out, the subject among it.
    private func json(of message: ScannedMessage) -> JSON {
        var members: [(String, JSON)] = [
            ("account", .string(message.place.account)),
            ("folder", .string(message.place.folder)),
            ("uid", .integer(Int64(message.place.uid))),
        ]
        members += message.letter.jsonMembers.filter { isRevealed || $0.0 != "subject" }
        members.append(("findings", .array(message.findings.map(json(of:)))))
        members.append(("over", .strings(message.ending?.kinds.map(\.rawValue) ?? [])))
        members.append(("defects", .strings(message.defects)))
        return .object(members)
    }

    /// A finding as `extract` prints it, without what was not asked for.
    func json(of finding: Finding) -> JSON { isRevealed ? finding.json : finding.maskedJSON }

    /// A finding on a line.
    func line(_ finding: Finding, from service: String) -> String {
        let value = isRevealed ? Inert.text(finding.value, limit: 4000) : Finding.mask
        let service = Inert.text(service, limit: 60)
        let doubt = finding.trust.isTrusted ? "" : "doubtful"
        return isTerminal
            ? "\(finding.kind.rawValue.padding(to: 16))\(service.padding(to: 24))\(value)  \(doubt)"
            : [finding.kind.rawValue, service, value, doubt].joined(separator: "\t")
    }
}

extension Finding {
    /// The finding without its value, its address and its words.
    var maskedJSON: JSON {
        guard case .object(let members) = json else { return .null }
        return .object(members.filter { !["value", "copy", "url", "text"].contains($0.0) })
    }
}
