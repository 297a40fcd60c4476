/// How a server answered up to the end of the login: what libcurl made of it, and the server's own lines.
struct LoginAnswer {
    let outcome: CurlOutcome
    let lines: [[UInt8]]

    init(_ outcome: CurlOutcome, lines: [[UInt8]]) {
        self.outcome = outcome
        self.lines = lines
    }

    /// What went wrong, or `nil` when the login succeeded.
    func error(from endpoint: Endpoint, as login: Login) -> TransportError? {
        let server = endpoint.description
        return switch outcome {
        // A server that lets us in without asking who we are is not the one we were sent to.
        case .done:
            greeting == .preauth ? .notIMAP(server: server, greeting: text(lines.first, login)) : nil
        case .weirdReply:
            if greeting == .bye {
                .turnedAway(server: server, reason: text(lines.first?.dropFirst(6), login))
            } else {
                .notIMAP(server: server, greeting: text(lines.first, login))
            }
        case .loginDenied: refusal(by: server, of: login)
        case .closed:
            if let farewell {
                .turnedAway(server: server, reason: text(farewell, login))
            } else if let first = lines.first, greeting == .other {
                .notIMAP(server: server, greeting: text(first, login))
            } else {
                .closed(server: server)
            }
        default:
            outcome.networkError(at: server, through: endpoint.proxy, trusting: endpoint.caFile)
                ?? .tlsFailed(server: server)
        }
    }

    // MARK: The server's lines

    private enum Greeting { case ok, preauth, bye, other }

    private var greeting: Greeting {
        guard let line = lines.first?.prefix(9) else { return .other }
        let start = String(decoding: line, as: UTF8.self).uppercased()
        if start.hasPrefix("* OK") { return .ok }
        if start.hasPrefix("* PREAUTH") { return .preauth }
        return start.hasPrefix("* BYE") ? .bye : .other
    }

    /// The words of a BYE, wherever it came.
    private var farewell: ArraySlice<UInt8>? {
        lines.last { $0.prefix(5).elementsEqual(Array("* BYE".utf8)) }?.dropFirst(5)
    }

    /// The words of the tagged NO or BAD that ended the login; libcurl's tags are a letter and three digits.
    private var refusalWords: ArraySlice<UInt8>? {
        for line in lines.reversed() where line.first != UInt8(ascii: "*") && line.first != UInt8(ascii: "+")
        {
            guard let blank = line.firstIndex(of: UInt8(ascii: " ")) else { continue }
            let rest = line[(blank + 1)...]
            let word = String(decoding: rest.prefix { $0 > 0x20 }, as: UTF8.self).uppercased()
            if word == "NO" || word == "BAD" { return rest.dropFirst(word.utf8.count) }
        }
        return nil
    }

    private func refusal(by server: String, of login: Login) -> TransportError {
        guard let words = refusalWords else {
            return farewell.map { .turnedAway(server: server, reason: text($0, login)) }
                ?? .loginNotOffered(server: server, user: login.user)
        }
        return .loginRefused(
            TransportError.Refusal(
                server: server, user: login.user, reason: text(words, login),
                isTransient: TransientReason.speaks(from: words)))
    }

    private func text(_ bytes: (some Sequence<UInt8>)?, _ login: Login) -> ServerText {
        bytes.map { ServerText($0, hiding: login.unshowable) } ?? ServerText([])
    }
}

/// The signs in a server's words that it is busy, not that the request is wrong.
public enum TransientReason {
    /// The response codes of RFC 5530 and RFC 9051 that pass by themselves.
    private static let codes = ["UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG", "THROTTLED", "ETHROTTLE"]
    /// What servers say that know no such code.
    private static let phrases = [
        "too many simultaneous", "too many connections", "too many logins", "too many login attempts",
        "throttl", "try again later", "try again in ", "try again after ", "temporar",
        "maximum number of connections", "server busy", "server error", "unavailable", "internal error",
        "bandwidth limit",
    ]
    /// What a text names that says that a password is wrong, and what it says of it.
    private static let (secrets, faults) = (
        ["password", "credential", "username", "user name"],
        ["invalid", "incorrect", "wrong", "bad ", "not match", "not accept"]
    )

    /// Whether words that follow NO, BAD or BYE speak of something that passes by itself.
    ///
    /// A code that names the cause decides; only without one the words are looked at. Those that say that a password is
    /// wrong never do, whatever else they say: who tries on is locked out.
    public static func speaks(from words: some Sequence<UInt8>) -> Bool {
        let text = String(decoding: Array(words.prefix(Limits.keptLine)), as: UTF8.self).uppercased()
        let trimmed = text.drop { $0 == " " }
        if trimmed.hasPrefix("[") {
            let code = trimmed.dropFirst().prefix { $0 != "]" && $0 != " " }
            if codes.contains(String(code)) { return true }
            if code == "AUTHENTICATIONFAILED" || code == "AUTHORIZATIONFAILED" || code == "EXPIRED" {
                return false
            }
        }
        func says(_ words: [String]) -> Bool { words.contains { text.contains($0.uppercased()) } }
        return says(phrases) && !(says(secrets) && says(faults))
    }
}
