public import Accounts
import Extraction
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
    private let report: @Sendable (Scan.Event) -> Void

    /// How far apart accounts begin, so that hundreds of them do not all log in at once.
    private static let stagger = Duration.milliseconds(10)

    /// A watch that keeps what it finds by a scan's means, and tells a board how it goes.
    ///
    /// `report` is told of each message that brought something new, once it is kept; it must not wait.
    public init(
        over accounts: [Account], with scan: Scan, board: StatusBoard,
        report: @escaping @Sendable (Scan.Event) -> Void
    ) {
        self.accounts = accounts
        self.scan = scan
        self.board = board
        self.report = report
    }

    /// Watches until the task is cancelled.
    public func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask { warmUp() }
            group.addTask { await board.run() }
            for (index, account) in accounts.enumerated() {
                group.addTask {
                    try? await Task.sleep(for: Self.stagger * index)
                    await AccountWatch(over: account, with: scan, board: board, report: report).run()
                }
            }
        }
    }

    /// The vocabulary is built when it is first asked for, which the first code must not wait for.
    private func warmUp() {
        _ = scan.extractor.findings(in: Letter(parsing: Array("Subject: code\r\n\r\nYour code is 1".utf8)))
    }
}
