import Accounts
import ArgumentParser
import Extraction
import Ingestion

/// `latchkey config`: the configuration file.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Check the configuration, and tell where it is.",
        subcommands: [ConfigCheck.self, ConfigPath.self]
    )
}

/// `latchkey config check`: whether the configuration can be read, and each setting that is in force.
struct ConfigCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say whether the configuration is right, and which settings are in force.",
        discussion: "Looks at the file alone; `latchkey check` tries the accounts.")

    @OptionGroup var places: Places

    @Flag(help: "One JSON object for the file and one per account, one a line.")
    var json = false

    func run() throws {
        do {
            let configuration = try Configuration.load(from: places)
            guard let file = configuration.file else {
                throw Failure(
                    description: "no configuration is there\nhint: `latchkey init` writes one")
            }
            show(configuration, in: file)
        } catch let error as ConfigurationError where json {
            Output.line(
                JSON.object([
                    ("file", .string(error.file)), ("state", .string("wrong")),
                    ("line", error.line.map { .integer(Int64($0)) } ?? .null), ("key", .optional(error.key)),
                    ("message", .string(error.sentence)), ("hint", .string(error.hint)),
                ]).line)
            throw Failure.told
        }
    }

    private func show(_ configuration: Configuration, in file: String) {
        let keep = Finding.Kind.allCases.map { kind in
            (kind.rawValue, JSON.string(configuration.retention[kind]?.setting ?? "forever"))
        }
        let top: [(String, JSON)] = [
            ("vault", .optional(try? places.vault(configured: configuration.vault))),
            ("recipients", .strings(configuration.recipients)),
            ("recipients-file", .optional(configuration.recipientsFile)), ("keep", .object(keep)),
        ]
        if json {
            let state: [(String, JSON)] = [
                ("file", .string(file)), ("state", .string("ok")),
                ("accounts", .integer(Int64(configuration.accounts.count))),
                ("announcers", .integer(Int64(configuration.subscriptions.count))),
            ]
            Output.line(JSON.object(state + top).line)
            for account in configuration.accounts { Output.line(JSON.object(account.members).line) }
        } else {
            Output.line("\(Inert.text(file)) is right")
            write(top)
            for account in configuration.accounts {
                Output.line("\naccount \(Inert.text(account.name))")
                write(Array(account.members.dropFirst()))
            }
            if !configuration.subscriptions.isEmpty {
                let count = configuration.subscriptions.count
                Output.line("\nannounced in \(count) way\(count == 1 ? "" : "s")")
            }
        }
    }

    private func write(_ settings: [(String, JSON)]) {
        for (key, value) in settings {
            let text = value.line
            if text != "null", text != "[]" { Output.line("  \(key.padding(to: 18))\(text)") }
        }
    }
}

/// `latchkey config path`: where the configuration is, or is going to be.
struct ConfigPath: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "path",
        abstract: "Print the path of the configuration, also of one that is not there yet.")

    @OptionGroup var places: Places

    func run() throws { Output.line(Inert.text(try places.configurationToWrite)) }
}
