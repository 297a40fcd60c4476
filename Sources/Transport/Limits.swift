/// The bounds of a connection and of a request.
enum Limits {
    /// DNS names have at most 253 bytes (RFC 1035); IDN labels in UTF-8 are given a little more.
    static let hostBytes = 512
    /// An authorisation request has under 1 kB; browsers and servers stop at 8 kB.
    static let addressBytes = 8192
    /// A server's words are shown to a person: a long line is enough.
    static let serverText = 240
    /// Greeting, capabilities and login take under ten lines; a server that sends more has nothing to say.
    static let keptLines = 64
    /// Of one such line; capability lists of 2 kB exist.
    static let keptLine = 4096
    /// What one `receive` hands over at most: a few TLS records, so that connections take turns.
    static let received = 65_536
    /// Browsers open a few connections ahead; who holds more open than this waits.
    static let visitors = 16
    /// How long a browser on this machine may take to send its request.
    static let visit = Duration.seconds(10)
    /// A browser's header with the cookies of everything else that ever listened on this machine.
    static let visitBytes = 65_536
    /// The first wait for a name that is being looked up; each further one is twice as long.
    static let firstPause = Duration.milliseconds(1)
    /// The longest wait for a name: answers take 10 to 100 ms.
    static let resolverPause = Duration.milliseconds(25)
    /// The longest wait for a socket while connecting, should libcurl want to write and not read: it never has to, since
    /// what it sends to log in is far shorter than what the kernel takes.
    static let longestPause = Duration.seconds(1)
    /// Seconds without traffic before the kernel asks whether the peer is still there.
    static let keepAliveIdle: Int32 = 45
    /// Seconds between such questions.
    static let keepAliveInterval: Int32 = 15
    /// Questions without an answer until the peer counts as gone: with the two above, after 90 s.
    static let keepAliveProbes: Int32 = 3
    /// Milliseconds that sent data may stay unacknowledged; as long as the above, so that a dead link is told
    /// in 90 s.
    static let unacknowledged: Int32 = 90_000
}
