import FoundationEssentials

/// A program that takes one value, which goes through a pipe and stands on no command line.
enum HandOver {
    /// The password store, pass(1).
    case pass
    /// A database of KeePassXC, by keepassxc-cli(1).
    case keepassxc(database: String, keyFile: String?)
    /// A shell command of the owner's.
    case command(String)

    /// The program of a name, or a command.
    ///
    /// - Parameters:
    ///   - text: `pass`, `keepassxc` or a shell command.
    ///   - database: The database of KeePassXC.
    ///   - keyFile: The key file of that database.
    /// - Throws: ``Failure`` when something of it is missing, or is for another program.
    init(_ text: String, database: String?, keyFile: String?) throws {
        guard (text == "keepassxc") == (database != nil), keyFile == nil || database != nil else {
            throw Failure.misuse(
                "say which database takes it\nhint: --to keepassxc --database FILE; other programs have none")
        }
        switch (text, database) {
        case ("pass", _): self = .pass
        case (_, let database?): self = .keepassxc(database: database, keyFile: keyFile)
        default: self = .command(text)
        }
    }

    /// Gives the program a value.
    ///
    /// - Parameters:
    ///   - value: One line.
    ///   - entry: The names of what it is kept as, the widest first; of letters, digits, `-`, `.` and `_`.
    /// - Throws: ``Failure`` when the program does not take it.
    func take(_ value: String, as entry: [String]) throws {
        var input = Array("\(value)\n".utf8)
        let command: String
        switch self {
        case .pass:
            command = "pass insert --multiline \(entry.joined(separator: "/")) >/dev/null"
        case .keepassxc(let database, let keyFile):
            var password =
                try PassphrasePrompt.answer(to: "Password of the database: ", for: "password") ?? []
            defer { password.resetBytes() }
            var options = keyFile.map { " --key-file \(Self.quoted($0))" } ?? ""
            if password.isEmpty {
                guard keyFile != nil else {
                    throw Failure(
                        description: "no password was given for the database"
                            + "\nhint: run it on a terminal, or give --key-file")
                }
                options += " --no-password"
            } else {
                input = password + [0x0A] + input
            }
            // A group would have to be there already: what `pass` has folders for stands in the name.
            command =
                "keepassxc-cli add --quiet --password-prompt\(options) \(Self.quoted(database))"
                + " \(entry.joined(separator: "-")) >/dev/null"
        case .command(let text): command = text
        }
        defer { input.resetBytes() }
        try ShellCommand(text: command).run(givenInput: input)
    }

    /// A path as one word of a shell command that is no option.
    private static func quoted(_ path: String) -> String {
        "'\((path.hasPrefix("-") ? "./" : "") + path.replacing("'", with: "'\\''"))'"
    }
}
