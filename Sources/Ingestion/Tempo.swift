import IMAP

/// How soon a watch gives up on a silent server, and how soon it comes back.
struct Tempo: Sendable {
    /// How long a server may be silent while an answer is due: short, so that one that is gone is noticed soon.
    var silence = Duration.seconds(30)
    /// The first time to wait before a server is tried again.
    var shortestPause = Duration.seconds(1)
    /// The longest time to wait before a server is tried again.
    var longestPause = Duration.seconds(300)

    /// The time between two removals of what has had its time.
    var sweep = Duration.seconds(600)

    /// What suits the open internet.
    static let standard = Tempo()

    /// How long answers are waited for.
    var patience: IMAPSession.Patience { IMAPSession.Patience(silence: silence) }
}
