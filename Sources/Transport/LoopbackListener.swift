internal import Glibc

/// A door on this machine alone (127.0.0.1) at which a browser calls once, to bring back what a sign-in came to
/// (RFC 8252, section 7.3).
///
/// It reads no more of a request than its header, and answers each in a few words.
public actor LoopbackListener {
    /// The port it listens on.
    public nonisolated let port: Int
    private nonisolated let poller: Poller
    private let socket: Int32

    /// The poller, on whose thread it lives.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { poller.asUnownedSerialExecutor() }

    /// What a visitor is told.
    public struct Reply: Sendable {
        let status: Int
        let text: String

        /// A status, such as 200, and a line of plain text.
        public init(status: Int, text: String) {
            self.status = status
            self.text = text
        }
    }

    private struct Visitor {
        var request: [UInt8] = []
        let deadline: ContinuousClock.Instant
    }

    /// Begins to listen; 0 takes a port that is free.
    ///
    /// No initializer: Swift 6.3 trips over that of another module's actor when it optimizes ("circular reference").
    public static func listening(on port: Int = 0) throws(TransportError) -> LoopbackListener {
        try LoopbackListener(port: port)
    }

    private init(port: Int) throws(TransportError) {
        poller = try Poller.running()
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        let socket = Glibc.socket(AF_INET, type, 0)
        guard socket >= 0 else { throw .outOfResources }
        guard let port = Self.listen(on: socket, port) else {
            Glibc.close(socket)
            throw .invalidSetting(.port)
        }
        self.socket = socket
        self.port = port
    }

    isolated deinit {
        Glibc.close(socket)
    }

    /// Answers whoever comes, until one brings what is waited for.
    ///
    /// - Parameters:
    ///   - deadline: How long to wait.
    ///   - judge: What a request is answered, by its target (path and query), and what it brings if it is the one.
    /// - Returns: What it brought.
    /// - Throws: That the time is up or the task was cancelled.
    public func wait<Value: Sendable>(
        until deadline: ContinuousClock.Instant,
        _ judge: @Sendable (_ target: String) -> (reply: Reply, value: Value?)
    ) async throws(TransportError) -> Value {
        var visitors: [Int32: Visitor] = [:]
        defer { for visitor in visitors.keys { Glibc.close(visitor) } }
        while true {
            let now = ContinuousClock.now
            guard now < deadline else { throw .timedOut(server: "127.0.0.1:\(port)") }
            for (socket, visitor) in visitors where visitor.deadline <= now {
                visitors[socket] = nil
                Glibc.close(socket)
            }
            var sockets = visitors.mapValues { _ in Readiness.readable }
            if visitors.count < Limits.visitors { sockets[socket] = .readable }
            let wakeUp = visitors.values.map(\.deadline).min().map { min($0, deadline) } ?? deadline
            guard case .ready(let ready) = await poller.wait(for: sockets, until: wakeUp) else {
                if Task.isCancelled { throw .cancelled }
                continue
            }
            for guest in ready.keys {
                if guest == socket {
                    if let visitor = Self.accept(on: socket) {
                        visitors[visitor] = Visitor(deadline: .now + Limits.visit)
                    }
                    continue
                }
                guard var visitor = visitors[guest] else { continue }
                let isOver = Self.read(from: guest, into: &visitor.request)
                visitors[guest] = visitor
                guard isOver else { continue }
                visitors[guest] = nil
                defer { Glibc.close(guest) }
                guard let target = Self.target(of: visitor.request) else { continue }
                let (reply, value) = judge(target)
                Self.say(reply, to: guest)
                if let value { return value }
            }
        }
    }

    // MARK: Requests

    /// The target in the first line of a whole header; `nil` unless it is a GET.
    static func target(of request: [UInt8]) -> String? {
        let end = Array("\r\n\r\n".utf8)
        guard request.suffix(end.count).elementsEqual(end) else { return nil }
        let line = String(decoding: request.prefix { $0 != 13 }, as: UTF8.self)
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, words[0] == "GET", words[1].hasPrefix("/"), words[2].hasPrefix("HTTP/1.")
        else { return nil }
        return String(words[1])
    }

    /// Reads what has come; `true` when the header is whole, too long, or broken off.
    private static func read(from socket: Int32, into request: inout [UInt8]) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = recv(socket, &buffer, buffer.count, 0)
        if count < 0, errno == EAGAIN || errno == EINTR { return false }
        guard count > 0, request.count + count <= Limits.visitBytes else { return true }
        request += buffer[..<count]
        return request.suffix(4).elementsEqual(Array("\r\n\r\n".utf8))
    }

    private static func say(_ reply: Reply, to socket: Int32) {
        let body = Array("\(reply.text)\n".utf8)
        let header = """
            HTTP/1.1 \(reply.status) \(reply.status == 200 ? "OK" : "No")\r
            Content-Type: text/plain; charset=utf-8\r
            Content-Length: \(body.count)\r
            Cache-Control: no-store\r
            Referrer-Policy: no-referrer\r
            Connection: close\r
            \r

            """
        let bytes = Array(header.utf8) + body
        // So short that the socket takes it as a whole.
        _ = send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        shutdown(socket, Int32(SHUT_WR))
    }

    // MARK: Sockets

    private static func accept(on socket: Int32) -> Int32? {
        let visitor = Glibc.accept(socket, nil, nil)
        guard visitor >= 0 else { return nil }
        _ = fcntl(visitor, F_SETFD, FD_CLOEXEC)
        _ = fcntl(visitor, F_SETFL, O_NONBLOCK)
        return visitor
    }

    private static func listen(on socket: Int32, _ port: Int) -> Int? {
        guard (0...65535).contains(port) else { return nil }
        var one: Int32 = 1
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &one, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(socket, address, size) == 0 && Glibc.listen(socket, 16) == 0
                    ? getsockname(socket, address, &size) : -1
            }
        }
        return code == 0 ? Int(UInt16(bigEndian: address.sin_port)) : nil
    }
}
