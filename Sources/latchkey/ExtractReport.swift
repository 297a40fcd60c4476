import Extraction
import Ingestion
import FoundationEssentials

/// How `extract` shows a message: JSON, something to read on a terminal, or one line per finding in a pipe.
struct ExtractReport {
    let isJSON: Bool
    let isTerminal: Bool

    func write(_ message: ReadMessage) {
        if isJSON {
            Output.line(Self.json(of: message).line)
        } else if isTerminal {
            for line in Self.readable(message) { Output.line(line) }
        } else {
            for finding in message.findings { Output.line(Self.plain(finding, in: message)) }
        }
    }

    /// The contract that other programs use: every message, also one in which nothing was found.
    static func json(of message: ReadMessage) -> JSON {
        .object(
            [("source", .string(message.source))] + LetterHead(of: message.letter).jsonMembers + [
                ("findings", .array(message.findings.map(\.json))),
                ("over", .strings(message.ending?.kinds.map(\.rawValue) ?? [])),
                ("defects", .strings(message.defects)),
            ])
    }

    /// Source, kind, value and confidence, tabs between them.
    static func plain(_ finding: Finding, in message: ReadMessage) -> String {
        [message.source, finding.kind.rawValue, finding.value, Finding.json(finding.confidence).line]
            .map { Inert.text($0) }.joined(separator: "\t")
    }

    private static func readable(_ message: ReadMessage) -> [String] {
        let letter = message.letter
        var lines = [Inert.text(message.source)]
        let sender = letter.senderName.isEmpty ? letter.sender : "\(letter.senderName) <\(letter.sender)>"
        lines.append("  \(Inert.text(sender, limit: 100))")
        lines.append("  \(Inert.text(letter.subject, limit: 100))")
        if message.findings.isEmpty {
            let reason = unread.first { message.defects.contains($0.defect) }.map { ": \($0.words)" }
            lines.append("  nothing found" + (reason ?? ""))
        }
        if let ending = message.ending {
            let kinds = ending.kinds.map(\.rawValue).joined(separator: ", ")
            lines.append("  says that what came before is over: \(kinds)")
        }
        for finding in message.findings {
            let kind = finding.kind.rawValue.padding(to: 16)
            lines.append("  \(kind)\(Inert.text(finding.value))")
            var details = ["\(percent(finding.confidence)) sure"]
            if let expires = finding.expires { details.append("expires \(expires.formatted(.iso8601))") }
            if finding.kind.isLink, !finding.text.isEmpty {
                details.append("“\(Inert.text(finding.text, limit: 80))”")
            }
            if let target = finding.target { details.append("names \(Inert.text(target))") }
            lines.append("    " + details.joined(separator: ", "))
            lines.append("    " + finding.why)
            if !finding.trust.isTrusted {
                lines.append("    careful: " + finding.trust.warnings.map(\.rawValue).joined(separator: ", "))
            }
        }
        lines.append("")
        return lines
    }

    /// Defects for which there may be something all the same.
    private static let unread = [
        (defect: "encrypted", words: "the letter is encrypted"),
        (defect: "opaque-signature", words: "the letter is inside its signature"),
    ]

    private static func percent(_ confidence: Double) -> String {
        "\(Int((confidence * 100).rounded(.down))) %"
    }
}

extension String {
    /// The text with blanks after it, up to a number of columns.
    func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
