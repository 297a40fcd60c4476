import Accounts
import IMAP

/// How long to wait before a server is tried again: longer after each failure, and as long as the server asks for.
struct Backoff {
    private let tempo: Tempo
    private var step: Duration

    /// A server that asks for more is asked again all the same.
    private static let longestAsked = Duration.seconds(3600)
    /// A conversation of this length was a good one.
    private static let goodConversation = Duration.seconds(60)

    init(_ tempo: Tempo = .standard) {
        self.tempo = tempo
        step = tempo.shortestPause
    }

    /// The time to wait after a failure: half of it is chance, so that many do not come back at once.
    ///
    /// - Parameters:
    ///   - error: What failed.
    ///   - lasted: How long the conversation had gone well.
    /// - Returns: The time.
    mutating func delay(after error: any Error, lasted: Duration) -> Duration {
        if lasted >= Self.goodConversation { reset() }
        let own = step * Double.random(in: 0.5...1)
        step = min(step * 2, tempo.longestPause)
        let asked = (error as? AccountError)?.retryAfter ?? (error as? IMAPError)?.pauseAskedFor
        guard let asked else { return own }
        return max(own, min(asked, Self.longestAsked))
    }

    /// Begins anew: what was in the way is gone.
    mutating func reset() {
        step = tempo.shortestPause
    }
}
