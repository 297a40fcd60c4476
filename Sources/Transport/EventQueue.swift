private import CEpoll
internal import Glibc

/// What a socket can be waited for.
struct Readiness: OptionSet, Sendable, Hashable {
    let rawValue: UInt8
    static let readable = Readiness(rawValue: 1)
    static let writable = Readiness(rawValue: 2)
}

/// The kernel's list of watched sockets (epoll), and a bell that ends a wait from another thread (eventfd).
final class EventQueue: Sendable {
    private let epoll: Int32
    private let bell: Int32

    /// A queue that watches nothing, or `nil` when no more files can be opened.
    init?() {
        epoll = epoll_create1(O_CLOEXEC)
        bell = eventfd(0, O_CLOEXEC | O_NONBLOCK)
        guard epoll >= 0, bell >= 0, control(EPOLL_CTL_ADD, bell, .readable, once: false) else {
            return nil
        }
    }

    deinit {
        close(epoll)
        close(bell)
    }

    /// Tells once when a socket is ready for one of these, in place of what it was watched for before.
    ///
    /// It need not be taken back: a socket that is ready and that nobody waits for any more is told once, and one that is
    /// closed not at all.
    func watch(_ socket: Int32, for wanted: Readiness) {
        if !control(EPOLL_CTL_MOD, socket, wanted, once: true) {
            _ = control(EPOLL_CTL_ADD, socket, wanted, once: true)
        }
    }

    /// Ends the wait of ``next(within:)``, now or when it begins.
    func ring() {
        var one: UInt64 = 1
        _ = write(bell, &one, MemoryLayout<UInt64>.size)
    }

    /// Waits until sockets are ready, the bell rings or the time is over; -1 waits without end.
    func next(within milliseconds: Int32) -> [(socket: Int32, readiness: Readiness)] {
        withUnsafeTemporaryAllocation(of: epoll_event.self, capacity: 128) { events in
            let count = epoll_wait(epoll, events.baseAddress, Int32(events.count), milliseconds)
            return events.prefix(Int(max(count, 0))).compactMap { event in
                guard event.data.fd == bell else { return (event.data.fd, Self.readiness(event.events)) }
                var rings: UInt64 = 0
                _ = read(bell, &rings, MemoryLayout<UInt64>.size)
                return nil
            }
        }
    }

    private func control(_ operation: Int32, _ socket: Int32, _ wanted: Readiness, once: Bool) -> Bool {
        var event = epoll_event()
        if once { event.events |= EPOLLONESHOT.rawValue }
        if wanted.contains(.readable) { event.events |= EPOLLIN.rawValue | EPOLLRDHUP.rawValue }
        if wanted.contains(.writable) { event.events |= EPOLLOUT.rawValue }
        event.data.fd = socket
        return epoll_ctl(epoll, operation, socket, &event) == 0
    }

    /// An error or a hang-up counts as both: the next call on the socket finds out which it is.
    private static func readiness(_ events: UInt32) -> Readiness {
        if events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 { return [.readable, .writable] }
        var readiness: Readiness = []
        if events & (EPOLLIN.rawValue | EPOLLRDHUP.rawValue) != 0 { readiness.insert(.readable) }
        if events & EPOLLOUT.rawValue != 0 { readiness.insert(.writable) }
        return readiness
    }
}
