import ArgumentParser
import Extraction
import FoundationEssentials
import Ingestion
import Storage

/// `latchkey list`: what is kept.
struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List what is kept, the newest first.",
        discussion: """
            Examples:
              latchkey list --reveal
              latchkey list --state current --from example.org --since 1h
              latchkey list --json --reveal | jq -r 'select(.kind == "one-time-code").copy'
            """)

    @OptionGroup var places: Places

    @OptionGroup var filter: RowFilter

    @Flag(help: "Show codes and links.")
    var reveal = false

    @Flag(help: "A table, also where it is not a terminal.")
    var table = false

    @Flag(help: "One JSON object per finding, one a line.")
    var json = false

    func run() throws {
        let opened = try OpenVault(places: places, configuration: try Configuration.load(from: places))
        let vault = try opened.existing()
        let now = Date()
        let labels = try filter.labels(in: vault, at: now)
        let (all, isComplete) = try opened.findings(labels, in: vault)
        let rows = all.filter { filter.wants($0, at: now) }
        if json {
            for row in rows { Output.line(JSON.object(row.json(at: now, isRevealed: reveal)).line) }
        } else if table || Output.isTerminal {
            if rows.isEmpty {
                Output.note(
                    try vault.count() == 0 ? "nothing is kept yet" : "nothing that is kept is like that")
            } else {
                Output.table(Self.table(of: rows, at: now, isRevealed: reveal))
            }
        } else {
            for row in rows { Output.line(plain(row, at: now)) }
        }
        if !isComplete { throw Failure.told }
    }

    /// As much of a link as tells it from a code; `show` has all of it.
    private static let narrowestLink = 6
    /// As much of a sender as still calls it to mind.
    private static let narrowestSender = 4

    /// Links give way first, then the sender; a code that is cut is of no use.
    private static func table(of rows: [Row], at now: Date, isRevealed: Bool) -> Table {
        let codes = rows.map(\.finding.finding).filter { !$0.kind.isLink }
            .map { Inert.columns(of: Self.value(of: $0, isRevealed: isRevealed)) }
        let (sender, value) = (3, 4)
        return Table(
            headings: ["ID", "RECEIVED", "KIND", "FROM", "VALUE", ""],
            rows: rows.map { row in
                let found = row.finding.finding
                let state = row.state(at: now)
                let remarks = [
                    state == .current ? "" : state.rawValue, found.trust.isTrusted ? "" : "doubtful",
                ]
                return [
                    "\(row.label.id)", LocalTime.text(row.label.received, seenFrom: now), found.kind.rawValue,
                    Inert.text(row.finding.letter.service, limit: 40),
                    Self.value(of: found, isRevealed: isRevealed),
                    remarks.filter { !$0.isEmpty }.joined(separator: ", "),
                ]
            },
            yielding: [
                .init(column: value, narrowest: max(codes.max() ?? 0, narrowestLink)),
                .init(column: sender, narrowest: narrowestSender),
            ],
            faint: Set(rows.indices.filter { rows[$0].state(at: now) != .current }))
    }

    /// Id, time, kind, service, value and state, tabs between them.
    private func plain(_ row: Row, at now: Date) -> String {
        let found = row.finding.finding
        return [
            "\(row.label.id)", row.label.received.formatted(.iso8601), found.kind.rawValue,
            Inert.text(row.finding.letter.service), Self.value(of: found, isRevealed: reveal),
            row.state(at: now).rawValue,
        ].joined(separator: "\t")
    }

    private static func value(of finding: Finding, isRevealed: Bool) -> String {
        isRevealed ? Inert.text(finding.value, limit: 4000) : Finding.mask
    }
}

extension Finding {
    /// What stands for a value that was not asked for; its length says nothing.
    static let mask = "******"
}
