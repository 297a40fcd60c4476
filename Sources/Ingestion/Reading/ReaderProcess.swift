import Dispatch
import Glibc
import Synchronization

/// A reader in a process of its own, which does one job after another; the next may be on its way to it meanwhile.
final class ReaderProcess: Sendable {
    private let process: pid_t
    private let channel: ReaderChannel
    private let jobs = DispatchQueue(label: "reader jobs")
    private let answers = DispatchQueue(label: "reader answers")
    private let hasFailed = Atomic(false)

    /// Starts this very program as a reader, with nothing open but the way to us, and an empty environment.
    init(_ program: ReaderProgram) throws(ReaderFailure) {
        var ends: [Int32] = [-1, -1]
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { throw .notStarted }
        defer { close(ends[1]) }
        guard fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0, let process = program.start(on: ends[1]) else {
            close(ends[0])
            throw .notStarted
        }
        self.process = process
        channel = ReaderChannel(input: ends[0], output: ends[0])
    }

    deinit { Self.end(process, channel, on: jobs) }

    /// Does a job, within a time that begins when those before it are done.
    ///
    /// A reader that has failed is ended, and of no use any more: what else it was given has ``ReaderFailure/ended``.
    func answer(to pieces: [[UInt8]], within time: Duration) async throws(ReaderFailure) -> [UInt8] {
        let result: Result<[UInt8], ReaderFailure> = await withCheckedContinuation { continuation in
            jobs.async { [self] in
                // The job before has as much time of its own.
                let isSent = channel.send(pieces, until: SuspendingClock.now + time * 2)
                answers.async { [self] in
                    continuation.resume(
                        returning: Result { () throws(ReaderFailure) in
                            try answer(isSent: isSent, until: SuspendingClock.now + time)
                        })
                }
            }
        }
        return try result.get()
    }

    private func answer(
        isSent: Bool, until deadline: SuspendingClock.Instant
    ) throws(ReaderFailure) -> [UInt8] {
        do throws(ReaderFailure) {
            guard isSent, !hasFailed.load(ordering: .relaxed) else { throw .ended }
            return try channel.receive(until: deadline)
        } catch {
            hasFailed.store(true, ordering: .relaxed)
            kill(process, SIGKILL)
            throw error
        }
    }

    /// Without the way to us it has nothing to do any more; one that hangs is ended.
    private static func end(_ process: pid_t, _ channel: ReaderChannel, on queue: DispatchQueue) {
        queue.async {
            close(channel.input)
            kill(process, SIGKILL)
            while waitpid(process, nil, 0) < 0, errno == EINTR {}
        }
    }
}
