/// Why a web server gave no answer that we take.
public enum HTTPSError: Error, Sendable, Hashable {
    /// No answer came about.
    case network(TransportError)
    /// The answer has more bytes than that.
    case tooLarge(server: String, limit: Int)
    /// The server sent us on too often, or to where there is no TLS.
    case redirectRefused(server: String)
    /// The server has no address that may be connected to.
    case addressRefused(server: String)
    /// What answered does not speak HTTP.
    case notHTTP(server: String)

    /// Whether trying again later, with the same settings, may help.
    public var isTransient: Bool {
        switch self {
        case .network(let error): error.isTransient
        case .notHTTP: true
        case .tooLarge, .redirectRefused, .addressRefused: false
        }
    }
}

extension HTTPSError: CustomStringConvertible {
    /// One line that says what failed and why, and a hint on a second.
    public var description: String {
        hint.map { "\(sentence)\nhint: \($0)" } ?? sentence
    }

    private var sentence: String {
        switch self {
        case .network(let error): error.sentence
        case .tooLarge(let server, let limit): "answer of \(server) is larger than \(limit) bytes"
        case .redirectRefused(let server):
            "cannot follow \(server): it leads too far, or to where there is no TLS"
        case .addressRefused(let server):
            "cannot ask \(server): its address is of this machine or of a private network"
        case .notHTTP(let server): "cannot talk to \(server): not a web server"
        }
    }

    private var hint: String? {
        switch self {
        case .network(.connectionRefused), .network(.closed), .network(.tlsFailed):
            "the server may be down; if trying again later does not help, check its address"
        case .network(.hostNotFound): "check the spelling of the address, and whether this machine is online"
        case .network(.timedOut):
            "the server is slow, or a firewall stands between; trying again later may help"
        case .network(.proxyFailed(_, let proxy)): "check that \(proxy) is running and lets HTTPS through"
        case .network(let error): error.hint
        case .addressRefused: "what is not on the open internet is for the browser alone"
        case .tooLarge, .redirectRefused, .notHTTP: "check the address"
        }
    }
}
