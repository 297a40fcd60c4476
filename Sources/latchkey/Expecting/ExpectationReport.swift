import Accounts
import Extraction
import FoundationEssentials
import Ingestion

/// How `check --expect` shows its answer: a table and what to do, or one JSON object.
struct ExpectationReport {
    let answer: Expectation
    let now: Date

    /// Writes the answer; what went wrong goes to standard error.
    func write(isJSON: Bool) {
        for trouble in answer.whereabouts.flatMap(\.troubles) { Failure.tell(trouble) }
        guard !isJSON else { return Output.line(json.line) }
        Output.paragraph(headline)
        if !answer.letters.isEmpty {
            Output.line("")
            Output.table(table)
        }
        Output.line("")
        for words in remarks { Output.paragraph(words) }
        for (index, step) in NextStep.all(after: answer).enumerated() {
            Output.paragraph(step, after: "\(index + 1). ")
        }
    }

    // MARK: Words

    private var headline: String {
        let span = Span.words(answer.span)
        let count = answer.letters.count
        guard count == 0 else {
            return "\(count) letter\(count == 1 ? "" : "s") from \(answer.query) within \(span)"
        }
        let folders = answer.whereabouts.reduce(0) { $0 + $1.folders.count }
        guard folders > 0 || answer.whereabouts.isEmpty else {
            return "no folder could be looked into for mail from \(answer.query)"
        }
        let hasSpam = answer.whereabouts.contains { $0.hasSpamFolder }
        return "nothing from \(answer.query) came within \(span): \(folders) "
            + "folder\(folders == 1 ? " was" : "s were") looked into"
            + (hasSpam ? ", the spam folder among them" : "")
    }

    private var remarks: [String] {
        var remarks: [String] = []
        if !answer.letters.isEmpty, let delivery = answer.delivery {
            remarks.append(
                "this sender's mail usually takes \(Span.words(delivery.usual)) (half of \(delivery.samples) "
                    + "letters; the slowest took \(Span.words(delivery.slowest)))")
        }
        for found in answer.whereabouts {
            if !found.unseen.isEmpty {
                remarks.append(
                    "not looked into in \(found.account.name): \(found.unseen.prefix(8).joined(separator: ", "))"
                )
            }
            if found.isCut {
                remarks.append("\(found.account.name) holds more than is looked at: the newest counted")
            }
        }
        if answer.unopened > 0 {
            remarks.append(
                "the vault holds \(answer.unopened) finding\(answer.unopened == 1 ? "" : "s") of that time, "
                    + "and was not opened: its key is not here, or under a passphrase")
        }
        return remarks
    }

    private var table: Table {
        let names = Set(answer.letters.map(\.account))
        let rows = answer.letters.flatMap { letter -> [(cells: [String], isFaint: Bool)] in
            let place = (names.count > 1 ? "\(letter.account): " : "") + letter.whereabouts
            let head = [
                Inert.text(place, limit: 60),
                letter.received.map { LocalTime.text($0, seenFrom: now) } ?? "",
                Inert.text(letter.sender, limit: 60),
            ]
            guard let findings = letter.findings else { return [(head + ["not readable", ""], false)] }
            guard !findings.isEmpty else { return [(head + ["no code or link", ""], true)] }
            return findings.map { finding in
                let kept = finding.id.map { "kept as \($0)" }
                let state = finding.state == .current ? nil : finding.state.rawValue
                let doubt = finding.isTrusted ? nil : "doubtful"
                return (
                    head + [
                        "\(finding.kind.rawValue) \(Finding.mask)",
                        [state, doubt, kept].compactMap(\.self).joined(separator: ", "),
                    ], finding.state != .current
                )
            }
        }
        return Table(
            headings: ["WHERE", "CAME", "FROM", "HELD", ""], rows: rows.map(\.cells),
            yielding: [.init(column: 2, narrowest: 8), .init(column: 0, narrowest: 8)],
            faint: Set(rows.indices.filter { rows[$0].isFaint }))
    }

    // MARK: JSON

    /// The members and their order are a contract.
    private var json: JSON {
        .object([
            ("sender", .string(answer.query.description)),
            ("found", .integer(Int64(answer.letters.count))),
            ("complete", .bool(answer.isComplete)),
            ("letters", .array(answer.letters.map(\.json))),
            ("looked-into", .array(answer.whereabouts.map(lookedInto))),
            ("delivery", delivery),
            ("next", .strings(NextStep.all(after: answer))),
        ])
    }

    private func lookedInto(_ found: Whereabouts) -> JSON {
        .object([
            ("account", .string(found.account.name)), ("folders", .strings(found.folders)),
            ("unseen", .strings(found.unseen)),
            ("troubles", .strings(found.troubles.map(\.sentence))),
        ])
    }

    private var delivery: JSON {
        guard let delivery = answer.delivery else { return .null }
        return .object([
            ("usual-seconds", .integer(Int64(delivery.usual))),
            ("slowest-seconds", .integer(Int64(delivery.slowest))),
            ("letters", .integer(Int64(delivery.samples))),
        ])
    }
}
