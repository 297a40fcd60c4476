import Glibc
import Synchronization

/// The signals that end a command (SIGINT, SIGTERM, SIGHUP), noted while it has something to take away before it ends.
///
/// They are caught and not blocked: programs that are started meanwhile would inherit a block and could not be ended.
struct TerminationSignals {
    static let all = [SIGINT, SIGTERM, SIGHUP]
    private static let hasCome = Atomic(false)
    private let numbers: [Int32]
    private let former: [sighandler_t?]

    /// Notes them, or some of them, from now on.
    init(_ numbers: [Int32] = all) {
        self.numbers = numbers
        // A handler must not be the first to ask for it, since that makes it.
        _ = Self.hasCome.load(ordering: .relaxed)
        former = numbers.map { number in
            signal(number) { _ in TerminationSignals.hasCome.store(true, ordering: .relaxed) }
        }
    }

    /// Lets them do again what they did before.
    func restore() {
        for (number, handler) in zip(numbers, former) { signal(number, handler) }
    }

    /// Waits until one has come since they are noted; on the main thread, since all others leave signals to it.
    ///
    /// - Parameter time: The longest wait.
    func wait(atMost time: Duration) {
        let deadline = ContinuousClock.now + time
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in Self.all { sigaddset(&signals, number) }
        // One that comes between the look and the waiting must not be missed.
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        defer { pthread_sigmask(SIG_UNBLOCK, &signals, nil) }
        guard !Self.hasCome.load(ordering: .relaxed) else { return }
        while true {
            let left = max(.zero, ContinuousClock.now.duration(to: deadline)).components
            var timeout = timespec(tv_sec: Int(left.seconds), tv_nsec: Int(left.attoseconds / 1_000_000_000))
            // A stopped and continued process is interrupted without a signal of ours.
            if sigtimedwait(&signals, nil, &timeout) < 0 && errno == EINTR { continue }
            return
        }
    }
}
