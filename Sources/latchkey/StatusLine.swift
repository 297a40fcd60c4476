import Glibc

/// A line on the terminal that is written over again and again; where standard error is no terminal, nothing.
struct StatusLine {
    private let isShown = isatty(STDERR_FILENO) == 1
    private var turn = 0

    private static let wheel = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]

    /// A line of which nothing stays, not even when a signal ends the command.
    init() {
        if isShown { Kernel.clearLineAtEnd() }
    }

    /// Shows words, with a wheel before them that turns each time.
    mutating func turn(_ words: String) {
        turn += 1
        show("\(Self.wheel[turn % Self.wheel.count]) \(words)")
    }

    /// Shows words in place of the last ones.
    func show(_ words: String) {
        guard isShown else { return }
        let width = max(Output.errorColumns - 1, 1)
        Output.hint("\r\u{1B}[K" + String(Inert.text(words).prefix(width)))
    }

    /// Takes the line away.
    func clear() {
        guard isShown else { return }
        Output.hint("\r\u{1B}[K")
    }
}
