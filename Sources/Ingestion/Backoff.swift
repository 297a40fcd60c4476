import Accounts
import IMAP
import Transport

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
        let asked =
            (error as? AccountError)?.retryAfter ?? (error as? IMAPError)?.words.flatMap(Self.askedFor)
        guard let asked else { return own }
        return max(own, min(asked, Self.longestAsked))
    }

    /// Begins anew: what was in the way is gone.
    mutating func reset() {
        step = tempo.shortestPause
    }

    /// The time that a server's words ask for.
    // QUIRK: outlook.office365.com says `BAD Request is throttled. Suggested Backoff Time: 92415 milliseconds`.
    static func askedFor(in words: String) -> Duration? {
        let words = words.lowercased()
        let marks = ["backoff time: ", "back off for ", "try again in ", "retry after ", "retry in "]
        for mark in marks {
            guard let start = words.firstRange(of: mark)?.upperBound else { continue }
            let rest = words[start...]
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard let number = Int64(digits), number < 1_000_000_000 else { continue }
            let unit = rest.dropFirst(digits.count).drop { $0 == " " }
            if unit.hasPrefix("ms") || unit.hasPrefix("millisecond") { return .milliseconds(number) }
            if unit.hasPrefix("min") { return .seconds(number * 60) }
            if unit.hasPrefix("s") { return .seconds(number) }
        }
        return nil
    }
}

extension IMAPError {
    /// The server's own words, where it gave some.
    fileprivate var words: String? {
        switch self {
        case .refused(_, let reason, _), .goodbye(let reason, _): reason.description
        case .transport(.turnedAway(_, let reason)): reason.description
        case .transport(.loginRefused(let refusal)): refusal.reason.description
        default: nil
        }
    }
}
