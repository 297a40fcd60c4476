internal import Glibc
private import Synchronization

/// TCP ports of this machine, for servers that tests start.
public enum Loopback {
    /// Ports below those that the system gives to connections: a port must still be free when a server gets to it.
    private static let servers = 10_240..<32_768
    private static let tried = Atomic(Int.random(in: servers))

    /// A port that nobody listens on, and that no other test is given.
    public static func freePort() throws -> Int {
        for _ in servers {
            let number = tried.add(1, ordering: .relaxed).newValue
            let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(socket) }
            let port = servers.lowerBound + number % servers.count
            if let port = try? bind(socket, to: port) { return port }
        }
        throw Tool.Failure(description: "no free port")
    }

    /// Lets a socket listen on a port of its own, and gives the port.
    public static func listen(on socket: Int32) throws -> Int {
        let port = try bind(socket, to: 0)
        guard Glibc.listen(socket, 128) == 0 else { throw Tool.Failure(description: "cannot listen") }
        return port
    }

    private static func bind(_ socket: Int32, to port: Int) throws -> Int {
        var address = address(of: port)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                Glibc.bind(socket, address, size) == 0 ? getsockname(socket, address, &size) : -1
            }
        }
        guard code == 0 else { throw Tool.Failure(description: "no free port") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    /// Whether somebody accepts connections there.
    public static func accepts(_ port: Int) -> Bool {
        guard let socket = connected(to: port) else { return false }
        close(socket)
        return true
    }

    /// A socket that is connected to a port of this machine.
    public static func connected(to port: Int) -> Int32? {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = address(of: port)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isConnected = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) == 0 }
        }
        guard isConnected else {
            close(socket)
            return nil
        }
        return socket
    }

    private static func address(of port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        return address
    }
}
