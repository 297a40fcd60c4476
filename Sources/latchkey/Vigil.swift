import Accounts
import Extraction
import FoundationEssentials
import Ingestion
import Logging
import Storage

/// The waiting of `wait`: it looks at the vault, and watches the accounts itself where nobody else does.
struct Vigil {
    let opened: OpenVault
    let vault: Vault
    let identity: Identity
    /// What is watched when nobody else does.
    let accounts: [Account]
    /// The account that alone counts.
    let account: String?
    let query: WaitQuery
    /// How long what is kept meanwhile stays.
    let retention: Retention

    /// How often the vault is looked at.
    private static let pause = Duration.milliseconds(20)
    /// How often it is asked whether somebody watches.
    private static let rounds = 50
    /// How much the clocks of servers may go behind ours.
    private static let clockSlack = 30.0

    /// The finding that was waited for.
    ///
    /// - Parameters:
    ///   - since: The moment from which on what came counts as well.
    ///   - baseline: The number of the last row that was there when it was asked.
    ///   - asked: The moment of the question.
    ///   - timeout: How long to wait.
    /// - Returns: The finding, with what lies open of it.
    /// - Throws: ``Failure`` when nothing came, or more than one that nothing tells apart.
    func row(since: Date?, after baseline: Int64, asked: Date, within timeout: Duration) async throws -> Row {
        let filter = LabelFilter(
            account: account, since: since ?? asked - Self.clockSlack, after: baseline,
            expiry: .current(at: asked))
        let deadline = ContinuousClock.now + timeout
        var watch = OwnWatch(for: self)
        defer { watch.end() }
        var line = StatusLine()
        defer { line.clear() }
        var seen: Set<Int64> = []
        var mismatches: [WaitQuery.Mismatch] = []
        var matches: [Row] = []
        var version: Int?
        var round = 0
        while true {
            if round % Self.rounds == 0 { try watch.beginIfNobodyElseDoes() }
            round += 1
            let now = try vault.dataVersion()
            if now != version {
                version = now
                for row in try news(filter, besides: &seen) {
                    if let mismatch = query.mismatch(of: row, at: Date()) {
                        mismatches.append(mismatch)
                    } else {
                        matches.append(row)
                    }
                }
            }
            switch WaitQuery.answer(among: matches) {
            case .one(let row): return row
            case .several(let rows):
                line.clear()
                throw Failure.ambiguous(rows)
            case .nothing: break
            }
            let left = ContinuousClock.now.duration(to: deadline)
            guard left > .zero else {
                let statuses = statuses(by: watch)
                throw Failure.nothingCame(
                    within: timeout, query, in: looked(statuses), mismatches,
                    trouble: statuses.first { $0.folders.isEmpty && $0.trouble != nil }?.trouble)
            }
            if let trouble = watch.hopelessTrouble { throw trouble }
            if round % 5 == 1 { line.turn("waiting for \(query.words), \(left.components.seconds) s left") }
            try await Task.sleep(for: min(Self.pause, left))
        }
    }

    /// How those accounts are doing that count, as whoever watches says.
    private func statuses(by watch: OwnWatch) -> [AccountStatus] {
        let others = try? StatusFile(besideVault: opened.path).read()
        let statuses = watch.statuses ?? others?.accounts ?? []
        return accounts.isEmpty
            ? statuses : statuses.filter { status in accounts.contains { $0.name == status.account } }
    }

    /// The accounts and folders that were looked at, and why an account was not.
    private func looked(_ statuses: [AccountStatus]) -> [String] {
        let names = accounts.isEmpty ? statuses.map(\.account) : accounts.map(\.name)
        return names.map { name in
            let status = statuses.first { $0.account == name }
            let folders = status?.folders.map(\.name).sorted() ?? []
            let missing = status?.trouble.map { "not reached: \($0.sentence)" } ?? "not reached"
            return "\(name) (\(folders.isEmpty ? missing : folders.joined(separator: ", ")))"
        }
    }

    private func news(_ filter: LabelFilter, besides seen: inout Set<Int64>) throws -> [Row] {
        let labels = try vault.labels(matching: filter).filter { !seen.contains($0.id) }
        seen.formUnion(labels.map(\.id))
        return try opened.findings(labels, in: vault).rows
    }
}

/// The watch that `wait` keeps while no other process does.
struct OwnWatch {
    private let vigil: Vigil
    private let board = StatusBoard()
    private var task: Task<Void, Never>?

    init(for vigil: Vigil) {
        self.vigil = vigil
    }

    /// Begins to watch, unless somebody watches already.
    mutating func beginIfNobodyElseDoes() throws {
        guard task == nil, !WatchLock.isHeld(besideVault: vigil.opened.path) else { return }
        guard !vigil.accounts.isEmpty else { throw Failure.nobodyWatches }
        // A vault of its own, so that what it keeps shows as the change of another.
        let scan = Scan(
            into: try vigil.opened.made(), for: try vigil.opened.recipients(), retention: vigil.retention,
            readers: Readers(ReaderCommand.program), logger: Log.logger(level: .critical))
        let watch = Watch(over: vigil.accounts, with: scan, board: board) { _ in }
        task = Task { await watch.run() }
    }

    /// Why waiting is of no use: every account needs its owner.
    var hopelessTrouble: Failure? {
        let statuses = board.statuses
        guard task != nil, statuses.count == vigil.accounts.count,
            statuses.allSatisfy({ $0.state == .needsUser }), let first = statuses.first,
            let trouble = first.trouble
        else { return nil }
        return Failure(description: "\(first.account): \(trouble.sentence)\nhint: \(trouble.hint)")
    }

    /// How the accounts are doing; `nil` while somebody else watches.
    var statuses: [AccountStatus]? { task == nil ? nil : board.statuses }

    /// Ends the watch.
    func end() { task?.cancel() }
}

extension Failure {
    /// There is nothing to wait for.
    static let nobodyWatches = Failure(
        description: "nobody watches, and no account is configured\n"
            + "hint: `latchkey account add ADDRESS`, or start `latchkey run`")

    /// Several findings have come, and nothing tells which is meant.
    static func ambiguous(_ rows: [Row]) -> Failure {
        let choices = rows.prefix(8).map { row in
            "\(row.label.id) (\(row.finding.finding.kind.rawValue) from \(row.finding.letter.service))"
        }
        return Failure(
            description: "\(rows.count) findings match: \(choices.joined(separator: ", "))\n"
                + "hint: narrow it down with --from, --to or --kind, or open one with `latchkey show ID`")
    }

    /// What was waited for has not come in time.
    static func nothingCame(
        within timeout: Duration, _ query: WaitQuery, in places: [String], _ mismatches: [WaitQuery.Mismatch],
        trouble: AccountStatus.Trouble?
    ) -> Failure {
        var kinds: [String] = []
        for case .otherKind(let kind) in mismatches where !kinds.contains(kind.rawValue) {
            kinds.append(kind.rawValue)
        }
        let hint =
            if mismatches.contains(.doubtful) {
                "a finding of doubtful origin came: --doubtful takes it, `latchkey list` shows it"
            } else if let kind = kinds.first {
                "a \(kind) came: --kind \(kind) takes it"
            } else if mismatches.contains(.used) {
                "a finding that came is used already: ask for a new one; `latchkey list` shows it"
            } else if mismatches.contains(.superseded) {
                "a finding that came works no more, as later mail says: `latchkey list` shows it"
            } else if mismatches.contains(.otherSender) {
                "something came from another sender: `latchkey list` shows it"
            } else if let trouble {
                trouble.hint
            } else {
                "`latchkey status` shows whether the accounts are reached; --since 10m counts what came before"
            }
        return Failure(
            description: "no \(query.words) came within \(timeout.components.seconds) s"
                + (places.isEmpty ? "" : " in \(places.prefix(8).joined(separator: "; "))")
                + "\nhint: \(hint)",
            status: .timedOut)
    }
}
