import IMAP
import Transport

extension IMAPError {
    /// The server's own words, where it gave some.
    var words: String? {
        switch self {
        case .refused(_, let reason, _), .goodbye(let reason, _): reason.description
        case .transport(.turnedAway(_, let reason)): reason.description
        case .transport(.loginRefused(let refusal)): refusal.reason.description
        default: nil
        }
    }

    /// The time for which the server asks to be left alone; `nil` when it asks for none.
    var pauseAskedFor: Duration? { words.flatMap(Self.pause) }

    /// The time that a server's words ask for.
    // QUIRK: outlook.office365.com says `BAD Request is throttled. Suggested Backoff Time: 92415 milliseconds`.
    static func pause(in words: String) -> Duration? {
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

    /// What to do about words that providers say, and that tell nobody what they mean; `nil` for all others.
    var habit: String? {
        guard let words = words?.lowercased() else { return nil }
        return Self.habits.first { words.contains($0.key) }?.value
    }

    private static let habits: KeyValuePairs<String, String> = [
        // QUIRK: outlook.office365.com lets everybody in, and says so at the first command.
        "authenticated but not connected":
            "the login is right, and not for this mailbox: see that user is the mailbox itself, that IMAP is on and "
            + "licensed for it, and that few other programs are connected",
        // QUIRK: 163.com, 126.com and yeah.net know the programs that they let in, by ID.
        "unsafe login":
            "the provider shuts this program out: allow other mail programs in its web mail's settings, and use the "
            + "authorisation code from there",
        // QUIRK: imap.gmail.com has room for 15.
        "too many simultaneous connections": "end other mail programs that are connected to this account",
        // QUIRK: imap.gmail.com, for a day at most.
        "bandwidth limit":
            "the provider gives this account no more for a while, a day at most; other mail programs may have used it up",
    ]
}
