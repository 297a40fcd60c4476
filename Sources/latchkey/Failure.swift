import ArgumentParser

/// How the command ends when it could not answer: a line on standard error, a hint below it, and a status.
struct Failure: Error, CustomStringConvertible {
    /// What could not be done, and on a second line what to do about it.
    var description: String
    /// The status to leave with.
    var status: Status = .failed

    /// The statuses the command leaves with.
    enum Status: Int32 {
        /// The question was answered.
        case answered = 0
        /// Something failed.
        case failed = 1
        /// What was waited for did not come in time (as timeout(1) says).
        case timedOut = 124
        /// The command was called in a way it does not know (EX_USAGE).
        case misused = 64
    }

    /// A command line that cannot be followed.
    static func misuse(_ description: String) -> Failure {
        Failure(description: description, status: .misused)
    }

    /// There is no account to do anything with.
    static let noAccounts = Failure(
        description: "no account is configured\nhint: `latchkey account add ADDRESS`")

    /// A failure that was told already, piece by piece.
    static let told = Failure(description: "")

    /// Writes an error to standard error.
    static func tell(_ error: any Error) {
        let lines = "\(error)".split(separator: "\n", omittingEmptySubsequences: true).map {
            Inert.text(String($0))
        }
        guard !lines.isEmpty else { return }
        Output.note("latchkey: " + lines.joined(separator: "\n"))
    }

    /// Tells an error and ends the process.
    static func leave(_ error: any Error) -> Never {
        // Help that was asked for, and misuse found late, come as errors of the argument parser.
        if Latchkey.exitCode(for: error) != .failure { leaveUsage(error) }
        tell(error)
        Output.end((error as? Failure)?.status ?? .failed)
    }

    /// What is wrong where the first word of the command line is no command; `nil` where it is one, or an option.
    private static var unknownCommand: Failure? {
        let names = Latchkey.configuration.subcommands.map { $0._commandName } + ["help"]
        guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"), !names.contains(word)
        else { return nil }
        let meant =
            SettingTable.nearest(to: word, among: names).map { "did you mean `latchkey \($0)`? " } ?? ""
        return misuse("command '\(word)' is not known\nhint: \(meant)`latchkey --help` lists them all")
    }

    /// Ends the process after a command line that asked for help, or that was not understood.
    static func leaveUsage(_ error: any Error) -> Never {
        if Latchkey.exitCode(for: error).isSuccess {
            Output.line(Latchkey.fullMessage(for: error))
            Output.end(.answered)
        }
        if let unknown = unknownCommand {
            tell(unknown)
            Output.end(.misused)
        }
        var message = Latchkey.message(for: error)
        if let first = message.first { message = first.lowercased() + message.dropFirst() }
        while message.last == "." || message.last == "\n" { message.removeLast() }
        tell(Failure(description: "\(message)\nhint: see `latchkey --help`, or `latchkey COMMAND --help`"))
        Output.end(.misused)
    }
}
