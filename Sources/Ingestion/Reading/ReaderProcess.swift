import Dispatch
import Glibc

/// A reader in a process of its own, which does one job at a time.
final class ReaderProcess: Sendable {
    private let process: pid_t
    private let channel: ReaderChannel
    private let queue = DispatchQueue(label: "reader")

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

    deinit { Self.end(process, channel, on: queue) }

    /// Does a job; afterwards a reader that has failed is of no use any more.
    func answer(to pieces: [[UInt8]], within time: Duration) async throws(ReaderFailure) -> [UInt8] {
        let result: Result<[UInt8], ReaderFailure> = await withCheckedContinuation { continuation in
            queue.async { [channel] in
                continuation.resume(
                    returning: Result { () throws(ReaderFailure) in
                        let deadline = SuspendingClock.now + time
                        guard channel.send(pieces, until: deadline) else {
                            throw SuspendingClock.now < deadline ? .ended : .timedOut
                        }
                        return try channel.receive(until: deadline)
                    })
            }
        }
        return try result.get()
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
