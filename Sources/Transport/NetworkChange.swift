internal import Glibc

/// The kernel's word that this machine's addresses or routes have changed: a network came back, or went.
///
/// Where the kernel may not be asked, nothing is ever told, and waiting is only waiting.
public struct NetworkChange: Sendable {
    private let socket: Int32?
    private let poller: Poller?

    /// The one of this process.
    public static let shared = NetworkChange()

    private init() {
        poller = try? Poller.running()
        socket = Self.subscribed()
    }

    /// Waits so long, or until the network has changed since the wait began.
    ///
    /// - Returns: Whether the network has changed.
    /// - Throws: `CancellationError`.
    public func wait(atMost duration: Duration) async throws -> Bool {
        guard let socket, let poller else {
            try await Task.sleep(for: duration)
            return false
        }
        Self.drain(socket)
        switch await poller.wait(for: [socket: .readable], until: .now + duration) {
        case .ready:
            Self.drain(socket)
            return true
        case .timedOut: return false
        case .cancelled: throw CancellationError()
        }
    }

    /// The address of a subscription (netlink(7)); Glibc's module leaves Linux's own headers out.
    private struct Subscription {
        var family = UInt16(AF_NETLINK)
        var padding: UInt16 = 0
        var port: UInt32 = 0
        /// Addresses (RTMGRP_IPV4_IFADDR, RTMGRP_IPV6_IFADDR) and routes (RTMGRP_IPV4_ROUTE).
        var groups: UInt32 = 0x10 | 0x100 | 0x40
    }

    private static func subscribed() -> Int32? {
        let type = Int32(SOCK_RAW.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        let routes: Int32 = 0
        let socket = Glibc.socket(AF_NETLINK, type, routes)
        guard socket >= 0 else { return nil }
        var subscription = Subscription()
        let size = socklen_t(MemoryLayout<Subscription>.size)
        let code = withUnsafePointer(to: &subscription) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket, $0, size) }
        }
        guard code == 0 else {
            close(socket)
            return nil
        }
        return socket
    }

    /// Takes what was told and not listened to.
    private static func drain(_ socket: Int32) {
        var buffer = [UInt8](repeating: 0, count: 8192)
        while recv(socket, &buffer, buffer.count, 0) > 0 {}
    }
}
