import ArgumentParser

/// The developer's tool, which is not installed: it holds Latchkey's reading against what others say.
@main
struct LatchkeyEval: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "latchkey-eval",
        abstract: "Hold Latchkey's reading of mail against references.",
        subcommands: [EvalCommand.self, HTMLCommand.self, MIMECommand.self, ScoreCommand.self])
}
