import Accounts
import Logging

/// The watch over one account: a lookout for its first folder, and one for its second where there is one.
///
/// A class, since both hold it while they wait, and values that live across a wait take their room for good.
final class AccountWatch: Sendable {
    let account: Account
    let scan: Scan
    let board: StatusBoard
    let report: @Sendable (Scan.Event) -> Void
    let tempo: Tempo
    let doorway: Doorway
    let roster = Roster()

    init(
        over account: Account, with scan: Scan, board: StatusBoard, tempo: Tempo,
        turnstile: Turnstile, report: @escaping @Sendable (Scan.Event) -> Void
    ) {
        self.account = account
        self.scan = scan
        self.board = board
        self.report = report
        self.tempo = tempo
        doorway = Doorway(to: account, patience: tempo.patience, turnstile: turnstile)
    }

    /// Watches until the task is cancelled.
    func run() async {
        board.begin(account.name)
        // The second waits until the first has shown that there are two folders: most troubles are told once then.
        let (folders, counted) = AsyncStream.makeStream(of: Int.self, bufferingPolicy: .bufferingNewest(1))
        await withDiscardingTaskGroup { group in
            group.addTask { await Lookout(number: 0, in: self).run { counted.yield($0) } }
            group.addTask {
                for await count in folders where count > 1 {
                    await Lookout(number: 1, in: self).run { _ in }
                }
            }
        }
    }
}
