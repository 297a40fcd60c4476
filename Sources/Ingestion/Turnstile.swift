import Synchronization

/// Lets so many through at a time: hundreds of logins at once would all run out of time, one after the other none.
///
/// Whoever stands in it for long holds up nobody: after a while the next is let in all the same.
final class Turnstile: Sendable {
    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>
    private let longestStay: Duration

    init(places: Int = 16, longestStay: Duration = .seconds(3)) {
        state = Mutex(State(free: places))
        self.longestStay = longestStay
    }

    /// Does some work once there is a place for it.
    nonisolated(nonsending) func pass<Result: ~Copyable>(
        _ work: () async throws -> Result
    ) async throws -> Result {
        await enter()
        let taken = Place()
        let timer = Task { [self] in
            try await Task.sleep(for: longestStay)
            leave(taken)
        }
        defer {
            timer.cancel()
            leave(taken)
        }
        return try await work()
    }

    private func enter() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                if state.free > 0 {
                    state.free -= 1
                    return true
                }
                state.waiting.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
    }

    /// Gives a place back, once.
    private func leave(_ place: Place) {
        guard place.giveUp() else { return }
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard !state.waiting.isEmpty else {
                state.free += 1
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }

    /// A place that was taken.
    private final class Place: Sendable {
        private let isTaken = Atomic(true)

        /// Whether it had not been given up before.
        func giveUp() -> Bool { isTaken.exchange(false, ordering: .relaxed) }
    }
}
