import ArgumentParser

/// `latchkey account`: the accounts of the configuration.
struct AccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account",
        abstract: "Sign in to an account.",
        subcommands: [AccountLogin.self])
}
