extension Poller {
    /// Lets a handle go on until it has an outcome.
    ///
    /// - Parameters:
    ///   - handle: The handle, not begun yet.
    ///   - deadline: The moment at which it is given up.
    ///   - server: Where it leads, for errors.
    ///   - isHopeless: Whether what has come so far tells that nothing good will.
    /// - Returns: The outcome.
    /// - Throws: That the time is up or the task was cancelled.
    nonisolated(nonsending) func outcome(
        of handle: CurlHandle, until deadline: ContinuousClock.Instant, for server: String,
        isHopeless: (CurlHandle) -> Bool = { _ in false }
    ) async throws(TransportError) -> CurlOutcome {
        if let outcome = handle.start() { return outcome }
        var ready: [Int32: Readiness] = [:]
        while true {
            if let outcome = handle.drive(ready) { return outcome }
            if isHopeless(handle) { return .weirdReply }
            let (sockets, limit) = handle.wait()
            switch await wait(for: sockets, until: min(.now + limit, deadline)) {
            case .ready(let sockets): ready = sockets
            case .timedOut: ready = [:]
            case .cancelled: throw .cancelled
            }
            guard ContinuousClock.now < deadline else { throw .timedOut(server: server) }
        }
    }
}
