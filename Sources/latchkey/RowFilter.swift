import ArgumentParser
import Extraction
import FoundationEssentials
import Ingestion
import Storage

/// Which findings are wanted: every condition that is given must hold.
struct RowFilter: ParsableArguments {
    @Option(
        name: .customLong("from"),
        help: ArgumentHelp("Only from this address or domain.", valueName: "sender"))
    var sender: String?

    @Option(
        name: .customLong("kind"),
        help: ArgumentHelp("Only of this kind; may be repeated.", valueName: "kind"), transform: Wait.kind)
    var kinds: [Finding.Kind] = []

    @Option(help: ArgumentHelp("Only of this account.", valueName: "account"))
    var account: String?

    @Option(
        help: ArgumentHelp("Only what came within this time before now.", valueName: "time"),
        transform: Wait.duration)
    var since: Duration?

    @Option(
        name: .customLong("state"),
        help: ArgumentHelp(
            "Only current, used, superseded or expired ones; may be repeated.", valueName: "state"))
    var states: [Row.State] = []

    /// The first option that is given besides the sender, as it is written.
    var optionBesidesSender: String? {
        [
            ("--kind", !kinds.isEmpty), ("--account", account != nil), ("--since", since != nil),
            ("--state", !states.isEmpty),
        ]
        .first { $0.1 }?.0
    }

    /// The labels that may be wanted; what lies sealed has no say yet.
    func labels(in vault: Vault, at now: Date) throws -> [Label] {
        try vault.labels(
            matching: LabelFilter(account: account, since: since.map { now - Double($0.components.seconds) }))
    }

    /// Whether an opened row is wanted.
    func wants(_ row: Row, at now: Date) -> Bool {
        if let sender, !WaitQuery.isSender(sender, of: row.finding) { return false }
        if !kinds.isEmpty, !kinds.contains(row.finding.finding.kind) { return false }
        return states.isEmpty || states.contains(row.state(at: now))
    }
}

extension Row.State: ExpressibleByArgument {}
