/// A connection to a mail server, logged in: bytes out, bytes in.
///
/// libcurl finds the host, goes through the proxy, sets TLS up and logs in; from then on it carries what is
/// sent. A connection lives on the poller's thread, costs no thread of its own, and is closed when the last
/// reference goes.
public actor Connection {
    /// Where it leads.
    public nonisolated let endpoint: Endpoint
    /// How it is protected; `nil` without TLS, or where it was not asked for.
    public private(set) var security: TLSDetails?
    private nonisolated let poller: Poller
    private let isExamined: Bool
    private var handle: CurlHandle?

    /// The poller, on whose thread everything of a connection happens.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { poller.asUnownedSerialExecutor() }

    /// Connects and logs in; never without TLS, except to this machine where the endpoint says so.
    ///
    /// With `isExamined` it keeps the ``security`` of the connection, which takes some memory for each.
    public static func open(
        to endpoint: Endpoint, as login: Login, isExamined: Bool = false
    ) async throws(TransportError) -> Connection {
        if let fault = endpoint.fault ?? login.fault { throw fault }
        let connection = Connection(to: endpoint, on: try Poller.running(), isExamined: isExamined)
        try await connection.connect(as: login)
        return connection
    }

    private init(to endpoint: Endpoint, on poller: Poller, isExamined: Bool) {
        self.endpoint = endpoint
        self.isExamined = isExamined
        self.poller = poller
    }

    isolated deinit {
        // Here and not by itself: closing TLS writes, and only the poller's thread is deaf to SIGPIPE.
        handle = nil
    }

    private var isClosed: TransportError { .closed(server: endpoint.description) }

    // MARK: Connecting

    private func connect(as login: Login) async throws(TransportError) {
        let deadline = ContinuousClock.now + endpoint.patience.connecting
        var attempt = try await self.attempt(as: login, offering: login.saslOptions, until: deadline)
        if attempt.outcome == .loginDenied {
            switch login.secondChoice(offered: LoginOffer(lines: attempt.handle.intake.lines)) {
            case .mechanisms(let other):
                attempt = try await self.attempt(as: login, offering: other, until: deadline)
            case .command: attempt = try await self.attempt(as: login, offering: nil, until: deadline)
            case nil: break
            }
        }
        let answer = LoginAnswer(attempt.outcome, lines: attempt.handle.intake.lines)
        if let error = answer.error(from: endpoint, as: login) { throw error }
        attempt.handle.intake.forgetLines()
        if isExamined { security = attempt.handle.security }
        handle = attempt.handle
    }

    private func attempt(
        as login: Login, offering options: String?, until deadline: ContinuousClock.Instant
    ) async throws(TransportError) -> (handle: CurlHandle, outcome: CurlOutcome) {
        let handle = try CurlHandle()
        handle.set(endpoint)
        handle.set(login, offering: options)
        if isExamined { handle.examine() }
        let outcome = try await poller.outcome(of: handle, until: deadline, for: endpoint.description) {
            // libcurl would wait for a greeting until its time is out, whatever else it is told.
            $0.intake.lines.first.map { $0.first != UInt8(ascii: "*") } ?? false
        }
        return (handle, outcome)
    }

    // MARK: Talking

    /// Sends all of the bytes.
    public func send(_ bytes: [UInt8]) async throws(TransportError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            guard let handle else { throw isClosed }
            switch handle.send(rest) {
            case .done(let count): rest = rest.dropFirst(count)
            case .closed: throw isClosed
            case .mustWait:
                guard let socket = handle.socket else { throw isClosed }
                let deadline = ContinuousClock.now + endpoint.patience.reply
                switch await poller.wait(for: [socket: .writable], until: deadline) {
                case .ready: continue
                case .timedOut: throw .timedOut(server: endpoint.description)
                case .cancelled: throw self.handle == nil ? isClosed : .cancelled
                }
            }
        }
    }

    /// Receives what has come, waiting for the first byte at most this long.
    ///
    /// - Returns: at least one byte, at most 64 kB; `nil` when nothing came in time.
    public func receive(within timeout: Duration) async throws(TransportError) -> [UInt8]? {
        let deadline = ContinuousClock.now + timeout
        while true {
            guard let handle else { throw isClosed }
            switch handle.receive(atMost: Limits.received) {
            case .done(let bytes): return bytes
            case .closed: throw isClosed
            case .mustWait:
                guard let socket = handle.socket else { throw isClosed }
                switch await poller.wait(for: [socket: .readable], until: deadline) {
                case .ready: continue
                case .timedOut: return nil
                case .cancelled: throw self.handle == nil ? isClosed : .cancelled
                }
            }
        }
    }

    /// Closes at once; whoever waits gets ``TransportError/closed(server:)``.
    public func close() {
        guard let socket = handle?.socket else { return }
        poller.interrupt(socket)
        handle = nil
    }
}
