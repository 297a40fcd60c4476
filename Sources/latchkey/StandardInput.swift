import Glibc

/// What is typed or piped in, a line at a time, without a thread that waits for it.
enum StandardInput {
    /// The most bytes of a line: an address with all that a browser can hold.
    private static let limit = 65_536
    /// How often it is looked.
    private static let pause = Duration.milliseconds(100)

    /// The lines, until there are no more or nobody listens any more.
    static func lines() -> AsyncStream<String> {
        let (lines, typed) = AsyncStream.makeStream(of: String.self)
        let task = Task {
            var pending: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 4096)
            while !Task.isCancelled, pending.count < limit {
                var wanted = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
                guard poll(&wanted, 1, 0) > 0 else {
                    try? await Task.sleep(for: pause)
                    continue
                }
                let count = read(STDIN_FILENO, &buffer, buffer.count)
                guard count > 0 else { break }
                pending += buffer[..<count]
                while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                    typed.yield(String(decoding: pending[..<end].filter { $0 != 13 }, as: UTF8.self))
                    pending.removeSubrange(...end)
                }
            }
            typed.finish()
        }
        typed.onTermination = { _ in task.cancel() }
        return lines
    }
}
