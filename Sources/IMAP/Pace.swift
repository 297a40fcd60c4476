extension IMAPSession {
    /// How long to wait for a server before giving up.
    public struct Patience: Sendable, Hashable {
        /// Without a single byte.
        public var silence: Duration
        /// For one command in all, beside the time that its bytes take at the slowest rate allowed.
        public var command: Duration
        /// For the good-bye.
        public var farewell: Duration

        /// Times that suit the open internet.
        public static let standard = Patience()

        /// Times to wait; 60 s, 120 s and 2 s unless said otherwise.
        public init(
            silence: Duration = .seconds(60), command: Duration = .seconds(120),
            farewell: Duration = .seconds(2)
        ) {
            self.silence = silence
            self.command = command
            self.farewell = farewell
        }
    }
}

/// How fast a server must be: it is never silent for long, and never slow for ever.
struct Pace {
    private let patience: IMAPSession.Patience
    private var waited = Duration.zero
    private var received = 0

    init(_ patience: IMAPSession.Patience) {
        self.patience = patience
    }

    /// How long it may keep silent now; time that we spend elsewhere is not counted.
    var wait: Duration {
        min(patience.silence, patience.command + .seconds(received / Limits.rate) - waited)
    }

    /// Counts what came, and how long it took.
    mutating func note(_ bytes: Int, after duration: Duration) {
        received += bytes
        waited += duration
    }
}
