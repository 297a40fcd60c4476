/// One question to a web server and its answer, on the poller's thread.
actor HTTPSExchange {
    private nonisolated let poller: Poller

    nonisolated var unownedExecutor: UnownedSerialExecutor { poller.asUnownedSerialExecutor() }

    init(on poller: Poller) {
        self.poller = poller
    }

    /// Asks, and gives the answer.
    func response(to request: HTTPSRequest) async throws(HTTPSError) -> HTTPSResponse {
        let server = request.address.description
        let handle: CurlHandle
        let outcome: CurlOutcome
        do {
            handle = try CurlHandle()
            handle.set(request)
            outcome = try await poller.outcome(
                of: handle, until: .now + request.timeLimit, for: server)
        } catch {
            throw .network(error)
        }
        switch outcome {
        case .done:
            return HTTPSResponse(
                status: handle.status, body: handle.intake.body, lines: handle.intake.lines,
                redirect: handle.redirect)
        case .tooLarge: throw .tooLarge(server: server, limit: request.sizeLimit)
        case .redirectRefused: throw .redirectRefused(server: server)
        case .addressRefused: throw .addressRefused(server: server)
        case .weirdReply: throw .notHTTP(server: server)
        default:
            let error = outcome.networkError(at: server, through: request.proxy, trusting: request.caFile)
            throw .network(error ?? .closed(server: server))
        }
    }
}

/// What libcurl is told so that it asks a web server.
extension CurlHandle {
    fileprivate func set(_ request: HTTPSRequest) {
        set(.url, request.address.text)
        set(.protocols, "https")
        set(.redirectProtocols, "https")
        set(.redirects, request.followedRedirects)
        // Always set: otherwise the environment decides.
        set(.proxy, request.proxy == Endpoint.environmentProxy ? nil : request.proxy)
        set(.connectMilliseconds, max(1, Int(request.timeLimit / .milliseconds(1))))
        trust(request.caFile)
        set(.userAgent, "latchkey")
        if let form = request.form { set(.form, form.encoded) }
        if let bearer = request.bearer {
            set(.bearer, bearer.reveal())
            set(.sendBearer, 1)
        }
        setHeaders(request.headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
        if request.reach.isBounded { keep(within: request.reach) }
        intake.bound = request.sizeLimit
    }
}
