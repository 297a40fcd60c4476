public import Accounts
import Extraction
import FoundationEssentials
import Logging
import Synchronization
import Transport

/// The watch over accounts: each new message is read the moment it comes, whatever breaks meanwhile.
///
/// Accounts are independent of one another. An account has at most two connections; in each, the server tells of new
/// mail in one folder by itself (IDLE), and all folders are looked at besides, since servers go deaf.
public struct Watch: Sendable {
    private let accounts: [Account]
    private let scan: Scan
    private let board: StatusBoard
    private let tempo: Tempo
    private let report: @Sendable (Scan.Event) -> Void

    /// A watch that keeps what it finds by a scan's means, and tells a board how it goes.
    ///
    /// `report` is told of each message that brought something new, once it is kept; it must not wait.
    public init(
        over accounts: [Account], with scan: Scan, board: StatusBoard,
        report: @escaping @Sendable (Scan.Event) -> Void
    ) {
        self.init(over: accounts, with: scan, board: board, tempo: .standard, report: report)
    }

    init(
        over accounts: [Account], with scan: Scan, board: StatusBoard, tempo: Tempo,
        report: @escaping @Sendable (Scan.Event) -> Void
    ) {
        self.accounts = accounts
        self.scan = scan
        self.board = board
        self.tempo = tempo
        self.report = report
    }

    /// Watches until the task is cancelled.
    ///
    /// - Parameter changes: The accounts to watch from then on, whenever they change. An account that is among them
    ///   unchanged is watched without a break.
    public func run(following changes: AsyncStream<[Account]> = AsyncStream { _ in }) async {
        await withDiscardingTaskGroup { group in
            group.addTask { await warmUp() }
            group.addTask { await board.run() }
            group.addTask { await sweep() }
            group.addTask { await watch(changes) }
        }
    }

    private func watch(_ changes: AsyncStream<[Account]>) async {
        let turnstile = Turnstile()
        var watches: [Account: Task<Void, Never>] = [:]
        begin(accounts, through: turnstile, besides: &watches)
        for await accounts in changes {
            for (account, watch) in watches where !accounts.contains(account) {
                watch.cancel()
                await watch.value
                board.end(account.name)
                watches[account] = nil
            }
            begin(accounts, through: turnstile, besides: &watches)
        }
        while !Task.isCancelled { try? await Task.sleep(for: .seconds(3600)) }
        for watch in watches.values { watch.cancel() }
        for watch in watches.values { await watch.value }
    }

    private func begin(
        _ accounts: [Account], through turnstile: Turnstile,
        besides watches: inout [Account: Task<Void, Never>]
    ) {
        for account in accounts where watches[account] == nil {
            watches[account] = Task {
                await AccountWatch(
                    over: account, with: scan, board: board, tempo: tempo, turnstile: turnstile,
                    report: report
                ).run()
            }
        }
    }

    /// Removes what has had its time, now and again.
    private func sweep() async {
        while !Task.isCancelled {
            scan.sweep()
            try? await Task.sleep(for: tempo.sweep)
        }
    }

    /// Has a reader started, which the first code must not wait for.
    private func warmUp() async {
        let place = StoredFinding.Place(account: "", folder: "", uidValidity: 0, uid: 0)
        _ = try? await scan.message(
            Array("Subject: code\r\n\r\nYour code is 1".utf8), isCut: false, at: place, from: Letter.Origin(),
            now: Date())
    }
}
