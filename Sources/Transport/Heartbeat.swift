/// A sign that the thread on which all connections live takes its turns.
public enum Heartbeat {
    /// Waits so long on that thread; `false` when the task was cancelled or there is no such thread.
    public static func next(after duration: Duration) async -> Bool {
        guard let poller = try? Poller.running() else { return false }
        if case .timedOut = await poller.wait(for: [:], until: .now + duration) { return true }
        return false
    }
}
