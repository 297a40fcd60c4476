import ArgumentParser
import Extraction

/// `latchkey kinds`: what can be found, and what it is good for.
struct Kinds: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Explain the kinds of findings: what each is for, where it is found, how long it lives.")

    @Flag(help: "One JSON object per kind, one a line.")
    var json = false

    func run() {
        for kind in Finding.Kind.allCases {
            if json {
                Output.line(kind.json.line)
            } else if Output.isTerminal {
                Output.line(kind.rawValue)
                for (name, text) in [
                    ("for", kind.meaning), ("found", kind.whereabouts), ("lives", kind.lifetime),
                    ("use", kind.purpose),
                ] {
                    Output.line("  " + name.padding(to: 7) + text)
                }
            } else {
                Output.line(
                    [kind.rawValue, kind.purpose, kind.meaning, kind.whereabouts, kind.lifetime]
                        .joined(separator: "\t"))
            }
        }
    }
}

extension Finding.Kind {
    /// The kind as `kinds --json` prints it; `life` is in seconds, for letters that do not say.
    fileprivate var json: JSON {
        .object([
            ("kind", .string(rawValue)), ("purpose", .string(purpose)), ("meaning", .string(meaning)),
            ("found", .string(whereabouts)), ("life", defaultLife.map { .integer(Int64($0)) } ?? .null),
        ])
    }

    /// What one does with it, as a sentence without a full stop.
    var purpose: String {
        switch self {
        case .oneTimeCode: "type it once to sign in or to verify an address; it dies within minutes"
        case .accessCode: "type it to open, activate or join an account; it lasts for days and more"
        case .receiptNumber: "look up a case or filing by it; it opens nothing"
        case .recoveryCode: "keep it safe: it lets one back into an account"
        case .verifyLink: "press it to confirm an address or an action"
        case .signInLink: "press it to sign in; it works once"
        case .resetLink: "press it to set a new password"
        case .inviteLink: "press it to accept an invitation"
        }
    }

    /// What it is.
    fileprivate var meaning: String {
        switch self {
        case .oneTimeCode: "a passcode for one sign-in or one verification"
        case .accessCode:
            "a credential that lasts: an online access code, a first password, an activation, enrolment or invitation code"
        case .receiptNumber: "the number by which a case, filing or request is tracked, such as IOE0123456789"
        case .recoveryCode: "a backup code for the day when the telephone is lost"
        case .verifyLink: "proof that an address or an action is one's own"
        case .signInLink: "a sign-in without a password"
        case .resetLink: "a way to a new password"
        case .inviteLink: "the way into a team, a folder or a service that somebody else opened"
        }
    }

    /// Where it is found.
    fileprivate var whereabouts: String {
        switch self {
        case .oneTimeCode: "in mail that comes within a minute of asking; look in the spam folder too"
        case .accessCode:
            "in a welcome or confirmation letter, or days after asking for it again; some come by post alone"
        case .receiptNumber: "in notices of an office or a help desk"
        case .recoveryCode: "in mail about two-step sign-in; most services show it on their page alone"
        case .verifyLink: "in mail after signing up or after a change"
        case .signInLink: "in mail that comes within a minute of asking"
        case .resetLink: "in mail after \"forgot my password\""
        case .inviteLink: "in mail that names who invites"
        }
    }

    /// How long it lives when its letter does not say.
    fileprivate var lifetime: String {
        guard let life = defaultLife else {
            return self == .receiptNumber ? "for ever" : "until it is used"
        }
        let (count, unit) =
            life < 3600
            ? (life / 60, "minute") : life < 86_400 ? (life / 3600, "hour") : (life / 86_400, "day")
        return "as its letter says, else \(count) \(unit)\(count == 1 ? "" : "s")"
    }
}
