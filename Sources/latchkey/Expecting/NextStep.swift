import Accounts
import Extraction
import Ingestion

/// What to do after `check --expect`, in order.
enum NextStep {
    /// The steps.
    static func all(after answer: Expectation) -> [String] {
        answer.letters.isEmpty ? afterNothing(answer) : afterLetters(answer)
    }

    private static func afterLetters(_ answer: Expectation) -> [String] {
        let doubt = answer.doubtful.map { Self.doubt(about: $0.finding) }
        guard let (letter, finding) = answer.best else {
            if let doubt {
                return [doubt, "ask for a new one, once, on the sender's own web site"]
            }
            let hasFindings = answer.letters.contains { $0.findings?.isEmpty == false }
            return [
                hasFindings
                    ? "none of these still works: ask for a new one, once, and use the newest"
                    : "no code or link was found in these: read them in a mail program"
            ]
        }
        var steps = [doubt].compactMap(\.self)
        if let id = finding.id {
            steps.append("`latchkey show \(id)` shows it, `latchkey copy \(id)` puts it into the clipboard")
        } else if letter.use == .inbox || letter.use == .spam {
            steps.append("`latchkey scan \(letter.account)` keeps it, then `latchkey list` shows it")
        } else {
            steps.append(
                "write \"\(letter.folder)\" into folders of the account \(letter.account), so that it is watched"
            )
        }
        if letter.use == .spam {
            steps.append("mark it as no spam in a mail program, so that the next one comes into INBOX")
        }
        if letter.use == .trash || letter.use == .archive || letter.use == .other {
            steps.append("see which rule of the mailbox puts this sender's mail into \(letter.folder)")
        }
        return steps
    }

    private static func doubt(about finding: ExpectedFinding) -> String {
        "do not use the newest \(finding.kind.rawValue)" + (finding.id.map { ", kept as \($0)," } ?? "")
            + " unless you are sure of it: its origin is doubtful ("
            + finding.doubts.map(\.sentence).joined(separator: "; ") + ")"
    }

    private static func afterNothing(_ answer: Expectation) -> [String] {
        var steps: [String] = []
        if !answer.isComplete {
            steps.append("mend what is wrong above, and look again: not every folder could be looked into")
        }
        let blind = answer.whereabouts.filter { !$0.hasSpamFolder }.map(\.account.name)
        if !blind.isEmpty {
            steps.append(
                "look into the spam folder of \(blind.joined(separator: ", ")) on the provider's web site: "
                    + "the server shows none that is surely one")
        }
        if let delivery = answer.delivery {
            steps.append(
                "wait: this sender's mail usually takes \(Span.words(delivery.usual)), "
                    + "and up to \(Span.words(delivery.slowest))")
        }
        let addresses = Set(answer.whereabouts.map(\.account.address)).sorted()
        if !addresses.isEmpty {
            steps.append(
                "see whether the sender has the right address, letter by letter: "
                    + addresses.joined(separator: ", "))
        }
        steps += SenderAdvice.on(answer.query)?.steps ?? []
        steps.append("ask for a new one, once, then wait: each request mostly makes the older codes void")
        steps.append("ask the sender's support, and say when you asked for it and which address you gave")
        return steps
    }
}
