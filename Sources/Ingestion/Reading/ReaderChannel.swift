import FoundationEssentials
import Glibc

/// The way between the process that keeps and one that reads: pieces of bytes, each after its length (4 bytes).
struct ReaderChannel: Sendable {
    let input: Int32
    let output: Int32

    /// The most bytes of a piece: a message is smaller.
    private static let limit = 2 * LocalMail.messageLimit

    /// Writes some pieces in one go; answers whether all went out in time.
    func send(_ pieces: [[UInt8]], until deadline: SuspendingClock.Instant? = nil) -> Bool {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count + 4 })
        for piece in pieces {
            withUnsafeBytes(of: UInt32(piece.count).bigEndian) { bytes += $0 }
            bytes += piece
        }
        return bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                guard isReady(output, POLLOUT, until: deadline) else { return false }
                let count = write(output, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count > 0 {
                    rest = rest.dropFirst(count)
                } else if errno != EINTR && errno != EAGAIN {
                    return false
                }
            }
            return true
        }
    }

    /// The next piece.
    ///
    /// - Throws: ``ReaderFailure`` when the other side is gone, or the time is over.
    func receive(until deadline: SuspendingClock.Instant? = nil) throws(ReaderFailure) -> [UInt8] {
        let head = try receive(4, until: deadline)
        let count = head.reduce(0) { $0 << 8 | Int($1) }
        guard count <= Self.limit else { throw .unreadable }
        return try receive(count, until: deadline)
    }

    private func receive(
        _ count: Int, until deadline: SuspendingClock.Instant?
    ) throws(ReaderFailure) -> [UInt8] {
        var isLate = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                guard isReady(input, POLLIN, until: deadline) else {
                    isLate = true
                    return
                }
                let got = read(input, buffer.baseAddress.map { $0 + filled }, count - filled)
                if got > 0 {
                    filled += got
                } else if got == 0 || (errno != EINTR && errno != EAGAIN) {
                    return
                }
            }
        }
        if isLate { throw .timedOut }
        guard bytes.count == count else { throw .ended }
        return bytes
    }

    private func isReady(_ file: Int32, _ event: Int32, until deadline: SuspendingClock.Instant?) -> Bool {
        guard let deadline else { return true }
        while true {
            let left = SuspendingClock.now.duration(to: deadline) / .milliseconds(1)
            guard left > 0 else { return false }
            var wanted = pollfd(fd: file, events: Int16(event), revents: 0)
            let count = poll(&wanted, 1, Int32(left.rounded(.up)))
            if count > 0 { return true }
            if count < 0 && errno != EINTR { return false }
        }
    }
}
