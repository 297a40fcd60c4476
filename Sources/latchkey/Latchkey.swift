import ArgumentParser
import Glibc

/// The command: a map of its subcommands.
///
/// `Places` says where files lie, `Configuration` what the owner set; a file below `Commands` holds one subcommand each;
/// `Output` is the only way to the terminal, and `Inert` the only way there for anything out of a message. The work
/// itself is done below: `Ingestion` reads mail, `Extraction` finds, `Storage` keeps.
struct Latchkey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "latchkey",
        abstract: "Finds verification codes and links in mail, and keeps them in a sealed vault.",
        usage: "latchkey [--config F] [--vault F] [--identity F] COMMAND",
        discussion: """
            Examples:
              latchkey extract letter.eml        what is in a saved message, and why
              latchkey init ada@gmail.com        once: a key, a vault and an account
              latchkey scan home                 read an account, keep what is found
              latchkey list --reveal             what is kept
            """,
        version: "\(version) (\(BuildFacts.text))",
        subcommands: [
            Run.self, Wait.self, Status.self, Metrics.self, ScanCommand.self, List.self, Show.self, Copy.self,
            Open.self, Follow.self,
            Export.self, Forget.self,
            Extract.self, Check.self, Kinds.self,
            Init.self, AccountCommand.self, ConfigCommand.self, Keygen.self, Rekey.self, ReaderCommand.self,
        ]
    )

    static let version = "0.1.0"

    @OptionGroup var places: Places
}

@main
enum Main {
    // On the first thread, and so before there are others: what the kernel is asked for counts for those that follow.
    @MainActor
    static func main() async {
        // A server or a reader that goes away is an error to be told, not a signal to die of.
        signal(SIGPIPE, SIG_IGN)
        Kernel.closeMemory()
        var command: any ParsableCommand
        do {
            command = try Latchkey.parseAsRoot()
        } catch {
            Failure.leaveUsage(error)
        }
        do {
            if let run = command as? Run {
                try await run.prepared().run()
            } else if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            Failure.leave(error)
        }
        Output.end(.answered)
    }
}
