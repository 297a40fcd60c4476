internal import Glibc
internal import Synchronization

/// The one thread on which all connections live: it waits for their sockets and runs their code in turn.
///
/// As a serial executor it owns everything a ``Connection`` holds, so that libcurl's handles are never
/// touched by two threads. A waiting connection costs an entry in a table, not a thread.
final class Poller: SerialExecutor {
    /// How a wait ended.
    enum Wakening: Sendable {
        case ready([Int32: Readiness])
        case timedOut
        case cancelled
    }

    private struct Wait {
        let sockets: [Int32: Readiness]
        let deadline: ContinuousClock.Instant
        let continuation: CheckedContinuation<Wakening, Never>
    }

    private struct State {
        var jobs: [UnownedJob] = []
        var isAsleep = false
        var waits: [UInt64: Wait] = [:]
        var nextWait: UInt64 = 0
        /// Which waits a watched socket belongs to.
        var watchers: [Int32: [UInt64]] = [:]
        var deadlines = Deadlines()
    }

    private let state = Mutex(State())
    private let queue: EventQueue
    private static let shared = Mutex<Poller?>(nil)

    /// The poller of this process, started when first asked for.
    static func running() throws(TransportError) -> Poller {
        let poller = shared.withLock { shared -> Poller? in
            if shared == nil { shared = Poller() }
            return shared
        }
        guard let poller else { throw .outOfResources }
        return poller
    }

    private init?() {
        guard let queue = EventQueue() else { return nil }
        self.queue = queue
        guard startThread() else { return nil }
    }

    // MARK: Executor

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let wasAsleep = state.withLock { state in
            state.jobs.append(job)
            defer { state.isAsleep = false }
            return state.isAsleep
        }
        if wasAsleep { queue.ring() }
    }

    // MARK: Waiting

    /// Waits until one of the sockets is ready, the deadline has passed, the task is cancelled or
    /// ``interrupt(_:)`` ends it.
    nonisolated(nonsending) func wait(
        for sockets: [Int32: Readiness], until deadline: ContinuousClock.Instant
    ) async -> Wakening {
        let id = state.withLock { state in
            state.nextWait += 1
            return state.nextWait
        }
        let deadline = Self.onGrid(deadline)
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                begin(id, Wait(sockets: sockets, deadline: deadline, continuation: continuation))
                if Task.isCancelled { end(id, .cancelled) }
            }
        } onCancel: {
            end(id, .cancelled)
        }
    }

    /// A distant deadline, put off by up to a quarter of a second: thousands of waits then end at few moments.
    private static func onGrid(_ deadline: ContinuousClock.Instant) -> ContinuousClock.Instant {
        let grid = Duration.milliseconds(250)
        guard ContinuousClock.now.duration(to: deadline) > .seconds(5) else { return deadline }
        let time = origin.duration(to: deadline)
        return origin + grid * (time / grid).rounded(.up)
    }

    private static let origin = ContinuousClock.now

    /// Ends all waits for a socket that is about to be closed.
    func interrupt(_ socket: Int32) {
        for id in state.withLock({ $0.watchers[socket] ?? [] }) { end(id, .cancelled) }
    }

    private func begin(_ id: UInt64, _ wait: Wait) {
        let mustRing = state.withLock { state in
            state.waits[id] = wait
            for socket in wait.sockets.keys {
                state.watchers[socket, default: []].append(id)
                watch(socket, in: state)
            }
            let isEarlier = state.deadlines.earliest.map { wait.deadline < $0 } ?? true
            // Most waits end long before their time: a busy connection would leave thousands of deadlines behind.
            if state.deadlines.count > 2 * state.waits.count + 64 {
                let waits = state.waits
                state.deadlines.forget { waits[$0] != nil }
            }
            state.deadlines.insert(wait.deadline, of: id)
            return isEarlier && state.isAsleep
        }
        if mustRing { queue.ring() }
    }

    private func end(_ id: UInt64, _ wakening: Wakening) {
        let wait = state.withLock { state -> Wait? in
            guard let wait = state.waits.removeValue(forKey: id) else { return nil }
            for socket in wait.sockets.keys {
                state.watchers[socket]?.removeAll { $0 == id }
                if state.watchers[socket]?.isEmpty == true { state.watchers[socket] = nil }
                watch(socket, in: state)
            }
            return wait
        }
        wait?.continuation.resume(returning: wakening)
    }

    /// Tells the kernel what is now wanted of a socket, if anything: the union of what its waits want.
    private func watch(_ socket: Int32, in state: State) {
        guard let watchers = state.watchers[socket] else { return }
        let wanted = watchers.reduce(into: Readiness()) { wanted, id in
            wanted.formUnion(state.waits[id]?.sockets[socket] ?? [])
        }
        queue.watch(socket, for: wanted)
    }

    // MARK: Thread

    private func startThread() -> Bool {
        // Signals belong to the program's own threads. SIGPIPE, which TLS cannot switch off, stays pending
        // here for ever.
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        var thread = pthread_t()
        let context = Unmanaged.passRetained(self)
        let code = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<Poller>.fromOpaque(context).takeRetainedValue().run()
            }, context.toOpaque())
        guard code == 0 else {
            context.release()
            return false
        }
        pthread_detach(thread)
        return true
    }

    private func run() -> Never {
        while true {
            var jobs: [UnownedJob] = []
            let earliest = state.withLock { state in
                swap(&jobs, &state.jobs)
                state.isAsleep = jobs.isEmpty
                return state.deadlines.earliest
            }
            for job in jobs { job.runSynchronously(on: asUnownedSerialExecutor()) }
            let milliseconds = jobs.isEmpty ? Self.milliseconds(until: earliest) : 0
            let events = queue.next(within: milliseconds)
            state.withLock { $0.isAsleep = false }
            for event in events { awaken(event.socket, event.readiness) }
            expire()
        }
    }

    private func awaken(_ socket: Int32, _ readiness: Readiness) {
        let waits = state.withLock { state in
            let waits = (state.watchers[socket] ?? []).compactMap { id in
                state.waits[id]?.sockets[socket].map { (id, $0.intersection(readiness)) }
            }.filter { !$0.1.isEmpty }
            // It was watched for what nobody waits for any more.
            if waits.isEmpty { watch(socket, in: state) }
            return waits
        }
        for (id, wanted) in waits { end(id, .ready([socket: wanted])) }
    }

    private func expire() {
        let now = ContinuousClock.now
        for id in state.withLock({ $0.deadlines.takeOut(until: now) }) { end(id, .timedOut) }
    }

    /// Rounded up, so that the deadline has passed when the wait ends; -1 waits without end.
    private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
        guard let deadline else { return -1 }
        let left = ContinuousClock.now.duration(to: deadline).components
        guard left.seconds >= 0, left.attoseconds >= 0 else { return 0 }
        guard left.seconds < 3600 else { return 3_600_000 }
        return Int32(left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000 + 1)
    }
}
