import ArgumentParser

/// The settings of a new account as flags; what is not given is found, or asked for.
struct AccountFlags: ParsableArguments {
    @Option(help: ArgumentHelp("What to call the account.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("A provider that is known, such as gmail.", valueName: "name"))
    var provider: String?

    @Option(help: ArgumentHelp("The IMAP server.", valueName: "host"))
    var host: String?

    @Option(help: ArgumentHelp("Its port.", valueName: "number"))
    var port: Int?

    @Option(help: ArgumentHelp("implicit, starttls, or none (only for this machine).", valueName: "way"))
    var tls: String?

    @Option(help: ArgumentHelp("Who logs in, if it is not the address.", valueName: "user"))
    var user: String?

    @Flag(
        help: """
            Look for the server: ask the address's domain for its settings, and Mozilla's list, which learns the \
            domain.
            """)
    var discover = false

    @Option(help: ArgumentHelp("Look for the server here instead.", valueName: "url"))
    var autoconfig: String?

    @Option(
        help: ArgumentHelp(
            "A command that prints the password, such as 'pass show mail/ada'.", valueName: "command"))
    var passwordCommand: String?

    @Option(
        help: ArgumentHelp(
            "A file of mode 0600 with the password; made when it is not there, and never overwritten.",
            valueName: "file"))
    var passwordFile: String?

    @Option(help: ArgumentHelp("The systemd credential with the password.", valueName: "name"))
    var credential: String?

    @Option(
        name: .customLong("oauth-client-id"),
        help: ArgumentHelp("Log in by OAuth 2.0 in place of a password, as this client.", valueName: "id"))
    var oauthClientID: String?

    @Flag(help: "Keep the password in the Secret Service (the desktop's keyring), by secret-tool.")
    var secretTool = false

    @Flag(help: "Read the password from standard input instead of asking for it.")
    var passwordStdin = false

    @Option(help: ArgumentHelp("Authorities of your own to trust.", valueName: "file"))
    var caFile: String?

    @Option(
        name: .customLong("folder"), parsing: .singleValue,
        help: ArgumentHelp(
            "A folder to read, or a special use such as '\\Junk'; again for each.", valueName: "folder"))
    var folders: [String] = []

    @Option(help: ArgumentHelp("How far the first look goes back: 1d, 2h, ..., or all.", valueName: "time"))
    var lookBack: String?

    @Flag(help: "Do not try to log in first.")
    var noLogin = false

    /// Whether the net is asked for the server.
    var looksUp: Bool { discover || autoconfig != nil }

    /// Holds the flags against each other.
    ///
    /// - Throws: ``Failure`` that names the flags.
    func check() throws {
        let places = [
            ("--password-command", passwordCommand != nil), ("--password-file", passwordFile != nil),
            ("--credential", credential != nil), ("--secret-tool", secretTool),
            ("--oauth-client-id", oauthClientID != nil),
        ].filter(\.1).map(\.0)
        guard places.count <= 1 else {
            throw Failure.misuse(
                "the password is in one place only\nhint: give one of \(places.joined(separator: ", "))")
        }
        guard !passwordStdin || (passwordCommand == nil && credential == nil && oauthClientID == nil) else {
            throw Failure.misuse(
                "--password-stdin goes with a file or the keyring\n"
                    + "hint: give --password-file or --secret-tool, or neither for a file beside the configuration"
            )
        }
        guard provider == nil || host == nil else {
            throw Failure.misuse("the server is given twice\nhint: give --provider or --host, not both")
        }
        guard host != nil || provider != nil || (port == nil && tls == nil) else {
            throw Failure.misuse("--port and --tls go with a server\nhint: give --host")
        }
        guard !looksUp || (host == nil && provider == nil) else {
            throw Failure.misuse("the server is given, and to be looked for\nhint: give --host or --discover")
        }
    }
}
