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

/// One connection through the proxy.
private final class Link: Sendable {
    let isStalled = Atomic<Bool>(false)
    private let client: Int32
    private let server: Int32
    private let fault: FaultProxy.Fault
    private let left = Atomic<Int>(2)
    private let isOpen = Mutex(true)

    init(client: Int32, server: Int32, fault: FaultProxy.Fault) {
        self.client = client
        self.server = server
        self.fault = fault
    }

    func relayFromServer(count: (Int) -> Void) {
        var passed = 0
        relay(from: server, to: client) { bytes in
            count(bytes.count)
            var bytes = bytes[...]
            switch fault {
            case .none: break
            case .latency(let milliseconds): usleep(UInt32(milliseconds) * 1000)
            case .byteByByte:
                while bytes.count > 1 { guard say([bytes.removeFirst()], to: client) else { return false } }
            case .cut(let bound), .reset(let bound), .stall(let bound):
                let isFull = passed + bytes.count >= bound
                bytes = bytes.prefix(bound - passed)
                passed += bytes.count
                guard isFull else { break }
                _ = say(Array(bytes), to: client)
                if case .reset = fault { reset() }
                if case .stall = fault { isStalled.store(true, ordering: .relaxed) }
                if case .cut = fault { return false }
                return true
            }
            return say(Array(bytes), to: client)
        }
        end()
    }

    func relayFromClient() {
        relay(from: client, to: server) { bytes in
            if case .latency(let milliseconds) = fault { usleep(UInt32(milliseconds) * 1000) }
            return say(bytes, to: server)
        }
        end()
    }

    /// Ends it as if the other side had crashed.
    func reset() {
        isOpen.withLock { isOpen in
            guard isOpen else { return }
            var linger = linger(l_onoff: 1, l_linger: 0)
            setsockopt(client, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
            shutdown(server, Int32(SHUT_RDWR))
            shutdown(client, Int32(SHUT_RD))
        }
    }

    private func relay(from source: Int32, to target: Int32, _ pass: ([UInt8]) -> Bool) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = recv(source, &buffer, buffer.count, 0), count > 0 {
            if isStalled.load(ordering: .relaxed) { continue }
            guard pass(Array(buffer[..<count])) else { break }
        }
    }

    private func end() {
        shutdown(client, Int32(SHUT_RDWR))
        shutdown(server, Int32(SHUT_RDWR))
        guard left.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 else { return }
        isOpen.withLock { isOpen in
            isOpen = false
            close(client)
            close(server)
        }
    }

    private func say(_ bytes: [UInt8], to socket: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
