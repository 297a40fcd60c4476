/// How an attempt to connect, or to ask, ended.
enum CurlOutcome: Equatable {
    case done, hostNotFound, proxyFailed, refused, unreachable, timedOut
    /// The certificate was not accepted; the number is OpenSSL's.
    case certificate(verification: Int)
    case caFileUnusable, tlsNotOffered, tlsFailed, weirdReply, loginDenied, closed, unusable
    case tooLarge, redirectRefused, addressRefused
}

extension CurlOutcome {
    /// What was wrong on the way to a server, or `nil` when it was something else.
    func networkError(at server: String, through proxy: String, trusting caFile: String?) -> TransportError? {
        let usesProxy = !proxy.isEmpty
        // The proxy without the name and password that may stand in it.
        let proxyName =
            proxy == Endpoint.environmentProxy
            ? "the environment's proxy" : String(proxy.split(separator: "@").last ?? "")
        return switch self {
        // Only the proxy is looked up and connected to from here.
        case .hostNotFound where usesProxy, .refused where usesProxy, .unreachable where usesProxy,
            .proxyFailed:
            .proxyFailed(server: server, proxy: proxyName)
        case .hostNotFound: .hostNotFound(server: server)
        case .refused: .connectionRefused(server: server)
        case .unreachable: .unreachable(server: server)
        case .timedOut: .timedOut(server: server)
        case .certificate(let verification): Self.certificateError(verification, server)
        case .caFileUnusable: .caFileUnusable(path: caFile ?? "")
        case .tlsNotOffered: .tlsNotOffered(server: server)
        case .tlsFailed, .unusable: .tlsFailed(server: server)
        case .done, .weirdReply, .loginDenied, .closed, .tooLarge, .redirectRefused, .addressRefused: nil
        }
    }

    /// What OpenSSL's number for a certificate that was not accepted means.
    ///
    /// The X509_V_ERR values are part of its stable interface; libcurl leaves 1 when the certificate is good
    /// and only the host is another.
    private static func certificateError(_ verification: Int, _ server: String) -> TransportError {
        switch verification {
        case 0, 1, 62, 64: .certificateForOtherHost(server: server)
        case 9: .certificateNotYetValid(server: server)
        case 10: .certificateExpired(server: server)
        default: .certificateNotTrusted(server: server)
        }
    }
}
