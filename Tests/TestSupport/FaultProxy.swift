internal import Glibc
private import Foundation
private import Synchronization

/// A network that misbehaves: a TCP relay on loopback that slows, cuts, stalls or resets what passes through it.
///
/// The n-th connection suffers the n-th fault of the plan; later ones, none. It ends with ``stop()``.
public final class FaultProxy: Sendable {
    /// What happens to a connection.
    public enum Fault: Sendable, Hashable {
        /// Nothing.
        case none
        /// Each piece waits that many milliseconds, in both directions.
        case latency(Int)
        /// What the server says comes one byte at a time.
        case byteByByte
        /// The connection is closed after so many bytes of the server.
        case cut(after: Int)
        /// The connection is reset after so many bytes of the server.
        case reset(after: Int)
        /// Nothing passes in either direction after so many bytes of the server, and nobody is told.
        case stall(after: Int)
    }

    /// Where it listens.
    public let port: Int
    private let target: Int
    private let listener: Int32
    private let state = Mutex(State())

    private struct State {
        var plan: [Fault] = []
        var connections = 0
        var bytes = 0
        var links: [Int: Link] = [:]
        var isShut = false
    }

    /// Starts to relay to a port.
    public init(to target: Int, plan: [Fault] = []) throws {
        self.target = target
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        port = try Loopback.listen(on: listener)
        state.withLock { $0.plan = plan }
        Thread { [self] in
            while case let client = accept(listener, nil, nil), client >= 0 { begin(client) }
        }.start()
    }

    /// How many connections were made.
    public var connections: Int { state.withLock { $0.connections } }
    /// How many bytes the server sent through all of them.
    public var bytes: Int { state.withLock { $0.bytes } }

    /// Breaks all connections off, as a restarted router does.
    public func breakOff() {
        for link in state.withLock({ Array($0.links.values) }) { link.reset() }
    }

    /// Lets nothing pass through the connections there are, and tells nobody.
    public func stall() {
        for link in state.withLock({ Array($0.links.values) }) {
            link.isStalled.store(true, ordering: .relaxed)
        }
    }

    /// Turns new connections away, or lets them in again.
    public func shut(_ isShut: Bool) {
        state.withLock { $0.isShut = isShut }
        if isShut { breakOff() }
    }

    /// Closes everything.
    public func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
        breakOff()
    }

    private func begin(_ client: Int32) {
        let (number, fault, isShut) = state.withLock { state in
            let number = state.connections
            state.connections += 1
            return (number, number < state.plan.count ? state.plan[number] : .none, state.isShut)
        }
        guard !isShut, let server = Loopback.connected(to: target) else {
            close(client)
            return
        }
        for socket in [client, server] {
            var one: Int32 = 1
            setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
        }
        let link = Link(client: client, server: server, fault: fault)
        state.withLock { $0.links[number] = link }
        Thread { [self] in
            link.relayFromServer { count in state.withLock { $0.bytes += count } }
            state.withLock { $0.links[number] = nil }
        }.start()
        Thread { link.relayFromClient() }.start()
    }
}
