// The wall around libcurl: the only file that imports it.
private import CCurl
internal import Glibc

/// One libcurl handle with a multi handle of its own: one connection, or one request, from look-up to close, never
/// shared or reused.
///
/// It never blocks: ``drive(_:)`` is called whenever what ``wait()`` wants has come, until it gives an outcome. Whoever owns it must use it on one thread at a time.
final class CurlHandle {
    /// The options that take a text.
    enum TextOption {
        case url, proxy, protocols, user, password, bearer, loginOptions, caFile, caFolder
        case redirectProtocols, userAgent, form
    }

    /// The options that take a number or a switch.
    enum NumberOption {
        case connectOnly, connectMilliseconds, replySeconds, requireTLS, redirects, sendBearer
    }

    /// The open sockets, with what to wait for: that they are connected, and from then on what comes.
    private var sockets: [Int32: Readiness] = [:]
    /// How long to wait while there is none to wait for.
    private var pause = Limits.firstPause
    /// What has come by now.
    var intake = Intake()

    private let easy: UnsafeMutableRawPointer
    private let multi: UnsafeMutableRawPointer
    private var headers: UnsafeMutablePointer<curl_slist>?
    private var isBroken = false
    private var reach = Reach.anywhere
    private var hasRefusedAddress = false
    private var remark: [UInt8] = []

    /// Whether libcurl is there; it is loaded by the first who asks.
    static let isLoaded = latchkey_load_curl()

    /// A handle with everything set that must hold for every connection.
    ///
    /// - Throws: ``TransportError/libraryMissing``, or ``TransportError/outOfResources`` when libcurl has no memory.
    init() throws(TransportError) {
        guard Self.isLoaded else { throw .libraryMissing }
        guard let easy = latchkey_easy_init() else { throw .outOfResources }
        guard let multi = latchkey_multi_init() else {
            latchkey_easy_cleanup(easy)
            throw .outOfResources
        }
        self.easy = easy
        self.multi = multi
        setCallbacks()
        setFixed()
        if isBroken { throw .outOfResources }
    }

    deinit {
        latchkey_multi_remove(multi, easy)
        latchkey_easy_cleanup(easy)
        latchkey_multi_cleanup(multi)
        latchkey_list_free(headers)
    }

    // MARK: Options

    /// Sets a text; `nil` takes libcurl's default away.
    ///
    /// A refused option shows in ``start()``.
    func set(_ option: TextOption, _ value: String?) {
        let option =
            switch option {
            case .url: CURLOPT_URL
            case .proxy: CURLOPT_PROXY
            case .protocols: CURLOPT_PROTOCOLS_STR
            case .user: CURLOPT_USERNAME
            case .password: CURLOPT_PASSWORD
            case .bearer: CURLOPT_XOAUTH2_BEARER
            case .loginOptions: CURLOPT_LOGIN_OPTIONS
            case .caFile: CURLOPT_CAINFO
            case .caFolder: CURLOPT_CAPATH
            case .redirectProtocols: CURLOPT_REDIR_PROTOCOLS_STR
            case .userAgent: CURLOPT_USERAGENT
            case .form: CURLOPT_COPYPOSTFIELDS
            }
        expect(value.map { latchkey_set_text(easy, option, $0) } ?? latchkey_set_text(easy, option, nil))
    }

    /// Sets a number or a switch.
    ///
    /// A refused option shows in ``start()``.
    func set(_ option: NumberOption, _ value: Int) {
        switch option {
        case .connectOnly: number(CURLOPT_CONNECT_ONLY, value)
        case .connectMilliseconds: number(CURLOPT_CONNECTTIMEOUT_MS, value)
        case .replySeconds: number(CURLOPT_SERVER_RESPONSE_TIMEOUT, value)
        case .requireTLS:
            number(CURLOPT_USE_SSL, Int(value != 0 ? CURLUSESSL_ALL.rawValue : CURLUSESSL_NONE.rawValue))
        case .redirects:
            number(CURLOPT_FOLLOWLOCATION, value > 0 ? 1 : 0)
            number(CURLOPT_MAXREDIRS, value)
            // A connection that is kept for another request would be waited for, and nobody would read from it.
            number(CURLOPT_FORBID_REUSE, 1)
        case .sendBearer: number(CURLOPT_HTTPAUTH, value != 0 ? latchkey_bearer : 0)
        }
    }

    /// Sets further lines of a request's header.
    func setHeaders(_ lines: [String]) {
        for line in lines {
            guard let longer = latchkey_list_append(headers, line) else { return isBroken = true }
            headers = longer
        }
        expect(latchkey_set_headers(easy, headers))
    }

    /// Whether libcurl was built for a folder of certificates that are linked by their hashes, and it is
    /// there.
    static let readsSystemFolder: Bool = {
        guard isLoaded, let easy = latchkey_easy_init() else { return false }
        defer { latchkey_easy_cleanup(easy) }
        guard let path = latchkey_get_certificate_folder(easy), let folder = opendir(path) else {
            return false
        }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let isLink = withUnsafeBytes(of: &entry.pointee.d_name) { name in
                name.count > 10 && name[8] == UInt8(ascii: ".") && name[9] == UInt8(ascii: "0")
                    && name[10] == 0
            }
            if isLink { return true }
        }
        return false
    }()

    private func setFixed() {
        number(CURLOPT_NOSIGNAL, 1)
        number(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
        // Not FORBID_REUSE as well, but for requests: it closes a connect-only connection at once. The multi handle is ours
        // alone instead.
        number(CURLOPT_FRESH_CONNECT, 1)
        // No session of TLS is ever taken up again, so none is kept.
        number(CURLOPT_SSL_SESSIONID_CACHE, 0)
        number(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
        number(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1)
        // The header of a proxy's answer is none of the server's.
        number(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        number(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        number(CURLOPT_SSL_VERIFYPEER, 1)
        number(CURLOPT_SSL_VERIFYHOST, 2)
        number(CURLOPT_TCP_KEEPALIVE, 1)
        number(CURLOPT_TCP_KEEPIDLE, Int(Limits.keepAliveIdle))
        number(CURLOPT_TCP_KEEPINTVL, Int(Limits.keepAliveInterval))
        // What comes goes into a buffer of our own: of libcurl's, thousands of idle connections would each hold 16 kB.
        number(CURLOPT_BUFFERSIZE, 4096)
        // Without it, giving up a look-up waits until the resolver's thread is done.
        number(CURLOPT_QUICK_EXIT, 1)
    }

    private func setCallbacks() {
        let context = Unmanaged.passUnretained(self).toOpaque()
        expect(
            latchkey_set_line_callback(
                easy,
                { CurlHandle.take($0, $1 * $2, $3) { handle, line in handle.intake.keep(line: line) } },
                context))
        expect(
            latchkey_set_body_callback(
                easy,
                { CurlHandle.take($0, $1 * $2, $3) { handle, piece in handle.intake.keep(body: piece) } },
                context))
        expect(
            latchkey_set_socket_callbacks(
                easy,
                { context, socket, _ in
                    var probes = Limits.keepAliveProbes
                    var milliseconds = Limits.unacknowledged
                    let size = socklen_t(MemoryLayout<Int32>.size)
                    // libcurl leaves it open for the programs that are started meanwhile.
                    _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
                    setsockopt(socket, Int32(IPPROTO_TCP), TCP_KEEPCNT, &probes, size)
                    setsockopt(socket, Int32(IPPROTO_TCP), TCP_USER_TIMEOUT, &milliseconds, size)
                    if let context {
                        Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue().sockets[socket] =
                            .writable
                    }
                    return CURL_SOCKOPT_OK
                },
                { context, socket in
                    if let context {
                        Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue().sockets[socket] = nil
                    }
                    return close(socket)
                }, context))
    }

    private func number(_ option: CURLoption, _ value: Int) {
        expect(latchkey_set_number(easy, option, value))
    }

    private func expect(_ code: CURLcode) {
        if code != CURLE_OK { isBroken = true }
    }

    /// What a callback says of bytes that came: how many were taken; any other number than theirs ends it all.
    private static func take(
        _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int, _ context: UnsafeMutableRawPointer?,
        by keep: (CurlHandle, UnsafeRawBufferPointer) -> Bool
    ) -> Int {
        guard let bytes, let context else { return 0 }
        let handle = Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue()
        return keep(handle, UnsafeRawBufferPointer(start: bytes, count: count)) ? count : 0
    }

    // MARK: Reach

    /// Lets it connect to nothing but what is in reach, whatever names lead to.
    func keep(within reach: Reach) {
        self.reach = reach
        expect(
            latchkey_set_opening_callback(
                easy,
                { context, _, address in
                    guard let context, let address else { return CURL_SOCKET_BAD }
                    return Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue().open(address)
                }, Unmanaged.passUnretained(self).toOpaque()))
    }

    /// The address is the one that is connected to next: no name is looked up between this and that.
    private func open(_ address: UnsafePointer<curl_sockaddr>) -> curl_socket_t {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = latchkey_get_address(address, &bytes)
        guard count > 0, reach.permits(NetworkAddress(Array(bytes.prefix(count)))) else {
            hasRefusedAddress = true
            return CURL_SOCKET_BAD
        }
        return Glibc.socket(address.pointee.family, address.pointee.socktype, address.pointee.protocol)
    }

    // MARK: Examining

    /// Lets libcurl keep the server's certificate, and tell how TLS came about.
    func examine() {
        number(CURLOPT_CERTINFO, 1)
        let context = Unmanaged.passUnretained(self).toOpaque()
        expect(
            latchkey_set_remark_callback(
                easy,
                { _, kind, bytes, count, context in
                    // What is said and sent is of other kinds, and not looked at.
                    if kind == CURLINFO_TEXT, let bytes, let context {
                        let remark = UnsafeRawBufferPointer(start: bytes, count: count)
                        guard remark.starts(with: TLSDetails.remark) else { return 0 }
                        Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue().remark = Array(
                            remark.prefix(Limits.keptLine))
                    }
                    return 0
                }, context))
    }

    /// How the connection is protected, where it was examined and is.
    var security: TLSDetails? {
        var certificate: [[UInt8]] = []
        var next = latchkey_get_certificate(easy)
        while let field = next?.pointee {
            next = field.next
            if let text = field.data {
                certificate.append(
                    Array(UnsafeRawBufferPointer(start: text, count: strnlen(text, Limits.keptLine))))
            }
        }
        return certificate.isEmpty ? nil : TLSDetails(certificate: certificate, remark: remark)
    }

    // MARK: Connecting

    /// Begins to connect; an outcome when it cannot even begin.
    func start() -> CurlOutcome? {
        guard !isBroken, latchkey_multi_add(multi, easy) == CURLM_OK else {
            return .unusable
        }
        return nil
    }

    /// Goes on as far as it can without waiting; `nil` when it must wait again.
    func drive(_ ready: [Int32: Readiness]) -> CurlOutcome? {
        for (socket, readiness) in ready where readiness.contains(.writable) { sockets[socket] = .readable }
        latchkey_multi_drive(multi)
        let result = latchkey_multi_result(multi)
        return result < 0 ? nil : outcome(of: CURLcode(UInt32(result)))
    }

    /// What to wait for before it is driven again, and for how long at most.
    ///
    /// libcurl would tell by itself, and keep a table of 29 kB for each connection from then on (`curl_multi_socket_action`).
    /// While it looks a name up, on a thread of its own, there is nothing to wait for but time.
    func wait() -> (sockets: [Int32: Readiness], atMost: Duration) {
        var limit = Limits.longestPause
        if sockets.isEmpty {
            limit = pause
            pause = min(pause * 2, Limits.resolverPause)
        }
        let wanted = latchkey_multi_timeout(multi)
        return (sockets, wanted < 0 ? limit : min(limit, .milliseconds(wanted)))
    }

    private func outcome(of code: CURLcode) -> CurlOutcome {
        switch code {
        case CURLE_OK: .done
        case _ where intake.isFull: .tooLarge
        case CURLE_COULDNT_CONNECT where hasRefusedAddress: .addressRefused
        case CURLE_COULDNT_RESOLVE_HOST: .hostNotFound
        case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY: .proxyFailed
        case CURLE_COULDNT_CONNECT:
            latchkey_get_number(easy, CURLINFO_OS_ERRNO) == Int(ECONNREFUSED) ? .refused : .unreachable
        case CURLE_OPERATION_TIMEDOUT: .timedOut
        case CURLE_PEER_FAILED_VERIFICATION:
            .certificate(verification: latchkey_get_number(easy, CURLINFO_SSL_VERIFYRESULT))
        case CURLE_SSL_CACERT_BADFILE: .caFileUnusable
        case CURLE_USE_SSL_FAILED: .tlsNotOffered
        case CURLE_SSL_CONNECT_ERROR: .tlsFailed
        case CURLE_WEIRD_SERVER_REPLY: .weirdReply
        case CURLE_TOO_MANY_REDIRECTS: .redirectRefused
        // A user name in what we were sent on to counts as one.
        case CURLE_LOGIN_DENIED where wasSentOn: .redirectRefused
        // Where we were sent on, or what answers as HTTP did before there were headers.
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT:
            wasSentOn ? .redirectRefused : .weirdReply
        case CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR: .loginDenied
        case CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE:
            latchkey_get_number(easy, CURLINFO_HTTP_CONNECTCODE) >= 400 ? .proxyFailed : .closed
        default: .unusable
        }
    }

    private var wasSentOn: Bool { latchkey_get_number(easy, CURLINFO_REDIRECT_COUNT) > 0 }

    /// The status of a web server's answer; 0 before there is one.
    var status: Int { max(0, latchkey_get_number(easy, CURLINFO_RESPONSE_CODE)) }

    /// Where a redirect that was not followed leads, as a whole address.
    var redirect: String? { latchkey_get_redirect(easy).map { String(cString: $0) } }

    // MARK: The connected socket

    /// The connection's socket, or `nil` when it has none.
    var socket: Int32? {
        let socket = latchkey_get_socket(easy)
        return socket == CURL_SOCKET_BAD ? nil : socket
    }

    /// What one attempt to read or write came to.
    enum Exchange<Value> {
        case done(Value)
        case mustWait
        case closed
    }

    /// Reads what has come, until TLS holds nothing more or the bound is reached.
    func receive(atMost bound: Int) -> Exchange<[UInt8]> {
        var isClosed = false
        // Most of what comes is short: only so much is kept as has come, or idle connections would hold the room for all.
        let bytes = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bound) { buffer in
            var filled = 0
            while filled < bound {
                var count = 0
                let code = latchkey_receive(
                    easy, buffer.baseAddress?.advanced(by: filled), bound - filled, &count)
                if code == CURLE_AGAIN { break }
                guard code == CURLE_OK, count > 0 else {
                    isClosed = true
                    break
                }
                filled += count
            }
            return Array(buffer[..<filled])
        }
        if !bytes.isEmpty { return .done(bytes) }
        return isClosed ? .closed : .mustWait
    }

    /// Writes as much as the socket takes and says how much that was.
    func send(_ bytes: ArraySlice<UInt8>) -> Exchange<Int> {
        var count = 0
        let code = bytes.withUnsafeBytes { latchkey_send(easy, $0.baseAddress, $0.count, &count) }
        switch code {
        case CURLE_OK: return .done(count)
        case CURLE_AGAIN: return .mustWait
        default: return .closed
        }
    }
}
