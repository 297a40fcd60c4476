import Glibc

/// The service manager that started this process: it is told when the service is ready, and that it lives (sd_notify(3)).
struct ServiceManager: Sendable {
    /// What it is told.
    enum News {
        case ready, reloading, stopping, alive
        /// One line for `systemctl status`.
        case status(String)

        fileprivate var line: String {
            switch self {
            case .ready: "READY=1"
            case .reloading: "RELOADING=1\nMONOTONIC_USEC=\(Self.monotonicMicroseconds)"
            case .stopping: "STOPPING=1"
            case .alive: "WATCHDOG=1"
            case .status(let words): "STATUS=\(words.replacing("\n", with: " "))"
            }
        }

        private static var monotonicMicroseconds: Int {
            var time = timespec()
            clock_gettime(CLOCK_MONOTONIC, &time)
            return time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
        }
    }

    private let socket: String
    /// How long it waits for a sign of life before it takes the service for stuck; `nil` where it waits for none.
    let patience: Duration?

    /// The one of this process, by `NOTIFY_SOCKET`; `nil` without one.
    init?(variable: (String) -> String? = Places.variable) {
        guard let socket = variable("NOTIFY_SOCKET") else { return nil }
        self.socket = socket
        let isMeant = variable("WATCHDOG_PID").map { Int32($0) == getpid() } ?? true
        let microseconds = variable("WATCHDOG_USEC").flatMap(Int64.init) ?? 0
        patience = isMeant && microseconds > 0 ? .microseconds(microseconds) : nil
    }

    /// Tells it, and whether that went out; a manager that does not listen is no trouble of the service.
    @discardableResult
    func tell(_ news: News...) -> Bool {
        Datagram.send(Array(news.map(\.line).joined(separator: "\n").utf8), to: socket)
    }
}
