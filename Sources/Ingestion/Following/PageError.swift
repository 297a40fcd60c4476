/// Why the page behind a link is not read.
public enum PageError: Error, Sendable, Hashable {
    /// The link is none that is followed: not HTTPS, with a user name, or of letters that no server knows.
    case notFollowed
    /// The server sends us on to where there is no TLS, or to no web page.
    case noTLS(server: String)
    /// The server sends us on to a domain that was not agreed to.
    case elsewhere(server: String, domain: String)
    /// The server sends us on too often.
    case tooFar(server: String, redirects: Int)
    /// The server has no page for us: its status.
    case noPage(server: String, status: Int)
    /// What is there is no text.
    case notText(server: String)
}

extension PageError: CustomStringConvertible {
    /// What is wrong, and on a second line what to do; of the address no more than its host.
    public var description: String {
        switch self {
        case .notFollowed:
            "link is not one that can be followed: it is no plain https address"
                + "\nhint: `latchkey open` gives it to the browser"
        case .noTLS(let server):
            "page of \(server) was not read: it leads to where there is no TLS, or to no page"
                + "\nhint: `latchkey open` gives the link to the browser"
        case .elsewhere(let server, let domain):
            "page of \(server) was not read: it leads on to \(domain)"
                + "\nhint: if you know that domain, give --allow \(domain)"
        case .tooFar(let server, let redirects):
            "page of \(server) was not read: it leads on more than \(redirects) times"
                + "\nhint: `latchkey open` gives the link to the browser"
        case .noPage(let server, let status):
            "page of \(server) was not read: the server answered with status \(status)"
                + "\nhint: the link may have expired, or been used"
        case .notText(let server):
            "page of \(server) was not read: it is no text"
                + "\nhint: `latchkey open` gives the link to the browser"
        }
    }
}
