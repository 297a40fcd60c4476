/// How `check` shows what it found: one line for each thing, and a hint below what is not right.
struct CheckReport {
    let isJSON: Bool
    /// Whether anything was wrong so far.
    private(set) var isWrong = false

    init(isJSON: Bool) {
        self.isJSON = isJSON
    }

    /// A thing that is as it must be.
    func right(_ check: String, _ words: String, of account: String? = nil) {
        write("ok", check, words, hint: nil, account)
    }

    /// A thing that works and may not be what was meant.
    func doubtful(_ check: String, _ words: String, hint: String, of account: String? = nil) {
        write("warning", check, words, hint: hint, account)
    }

    /// A thing that does not work.
    mutating func wrong(_ check: String, _ words: String, hint: String?, of account: String? = nil) {
        isWrong = true
        write("wrong", check, words, hint: hint, account)
    }

    /// A thing that does not work, by its error: a line, and a hint on a second.
    mutating func wrong(_ check: String, _ error: any Error) {
        let lines = "\(error)".split(separator: "\n", maxSplits: 1).map(String.init)
        let hint = lines.count > 1 ? lines[1].trimmingPrefix("hint: ") : nil
        wrong(check, lines.first ?? "", hint: hint.map { String($0) })
    }

    private func write(_ state: String, _ check: String, _ words: String, hint: String?, _ account: String?) {
        if isJSON {
            Output.line(
                JSON.object([
                    ("check", .string(check)), ("account", .optional(account)), ("state", .string(state)),
                    ("message", .string(words)), ("hint", .optional(hint)),
                ]).line)
        } else {
            let place = Inert.text(account.map { "\($0) \(check)" } ?? check, limit: 80)
            let lead = state.padding(to: 9) + place.padding(to: 22) + "  "
            // Where the terminal is narrow, or a name long, words begin on a line of their own.
            let isNarrow = Output.isTerminal && Output.columns - Inert.columns(of: lead) < 30
            let indent = String(repeating: " ", count: isNarrow ? 9 : Inert.columns(of: lead))
            if isNarrow { Output.line(state.padding(to: 9) + place) }
            Output.paragraph(words, after: isNarrow ? indent : lead)
            if let hint { Output.paragraph(hint, after: indent + "hint: ") }
        }
    }
}
