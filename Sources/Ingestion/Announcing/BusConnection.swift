import Glibc

/// A connection to the bus that is used on one thread and never waits long.
struct BusConnection {
    private let socket: Int32

    /// Messages that are looked at while a reply is waited for.
    private static let patience = 64
    /// No reply that matters is longer.
    private static let longest = 65_536

    init?(to path: String, patience: timeval) {
        socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let name = Array(path.utf8)
        guard socket >= 0, name.count < MemoryLayout.size(ofValue: address.sun_path) else {
            close()
            return nil
        }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
        var patience = patience
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
        // Who we are, the kernel tells; the number is written in hexadecimal digits of its decimal digits.
        let user = String(getuid()).utf8.map { String($0, radix: 16) }.joined()
        guard isConnected, say(Array("\0AUTH EXTERNAL \(user)\r\n".utf8)), isLetIn(),
            say(Array("BEGIN\r\n".utf8))
        else {
            close()
            return nil
        }
    }

    func close() {
        if socket >= 0 { Glibc.close(socket) }
    }

    /// Calls a method; whether it was done.
    func call(_ message: inout BusMessage) -> Bool {
        guard say(message.bytes) else { return false }
        for _ in 0..<Self.patience {
            guard let head = bytes(16), head[0] == UInt8(ascii: "l") else { return false }
            let fields = Int(Self.number(in: head, at: 12))
            let rest = (fields + 7) / 8 * 8 + Int(Self.number(in: head, at: 4))
            guard fields <= Self.longest, rest <= Self.longest, bytes(rest) != nil else { return false }
            // A method return or an error answers; signals come besides. There is one call at a time.
            if head[1] == 2 { return true }
            if head[1] == 3 { return false }
        }
        return false
    }

    private func isLetIn() -> Bool {
        var line: [UInt8] = []
        while line.last != UInt8(ascii: "\n"), line.count < 512 {
            guard let byte = bytes(1) else { return false }
            line += byte
        }
        return line.starts(with: Array("OK ".utf8))
    }

    private func say(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private func bytes(_ count: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        while bytes.count < count {
            var buffer = [UInt8](repeating: 0, count: count - bytes.count)
            let got = recv(socket, &buffer, buffer.count, 0)
            guard got > 0 else { return nil }
            bytes += buffer.prefix(got)
        }
        return bytes
    }

    private static func number(in bytes: [UInt8], at index: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(bytes[index + $1]) << ($1 * 8) }
    }
}
