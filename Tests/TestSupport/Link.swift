internal import Glibc
internal import Synchronization

/// One connection through a proxy: what comes is passed on, both ways.
final class Link: Sendable {
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
