import Ingestion
import ServiceLifecycle
import Transport

/// What the service manager is told while accounts are watched: readiness, how they do, and that the loop turns.
struct ManagedService: Service {
    let manager: ServiceManager
    let board: StatusBoard

    func run() async {
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                group.addTask { await tellHowItGoes() }
                if let patience = manager.patience {
                    group.addTask { await tellThatItLives(within: patience) }
                }
            }
        }
        manager.tell(.stopping)
    }

    /// It is ready when the first account is connected, or is going to be tried again.
    private func tellHowItGoes() async {
        var isReady = false
        for await statuses in board.news() {
            if !isReady, statuses.contains(where: { $0.state != .connecting }) {
                isReady = manager.tell(.ready)
            }
            manager.tell(.status(Self.words(for: statuses)))
        }
    }

    /// The word goes out only after a turn of the thread on which all connections live.
    private func tellThatItLives(within patience: Duration) async {
        manager.tell(.alive)
        while await Heartbeat.next(after: patience / 3) { manager.tell(.alive) }
    }

    /// One line, such as `watching 2 of 3 accounts, 1 needs its owner`.
    static func words(for statuses: [AccountStatus]) -> String {
        let watched = statuses.count { $0.state == .watching }
        let needing = statuses.count { $0.state == .needsUser }
        let all = statuses.count == 1 ? "1 account" : "\(statuses.count) accounts"
        var words = "watching \(watched) of \(all)"
        if needing > 0 { words += ", \(needing) \(needing == 1 ? "needs its owner" : "need their owners")" }
        return words
    }
}
