import ArgumentParser
import Extraction

/// `latchkey kinds`: what can be found, and what it is good for.
struct Kinds: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the kinds of findings and what each is for.")

    @Flag(help: "One JSON object per kind, one a line.")
    var json = false

    func run() {
        if json {
            for kind in Finding.Kind.allCases {
                Output.line(
                    JSON.object([("kind", .string(kind.rawValue)), ("purpose", .string(kind.purpose))]).line)
            }
        } else if Output.isTerminal {
            Output.table(
                Table(
                    headings: ["KIND", "WHAT IT IS FOR"],
                    rows: Finding.Kind.allCases.map { [$0.rawValue, $0.purpose] }))
        } else {
            for kind in Finding.Kind.allCases { Output.line("\(kind.rawValue)\t\(kind.purpose)") }
        }
    }
}

extension Finding.Kind {
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
}
