import Accounts
import ArgumentParser
import Glibc

/// `latchkey account`: the accounts of the configuration.
struct AccountCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account",
        abstract: "Add, list and remove the accounts of the configuration, and sign in to them.",
        subcommands: [AccountAdd.self, AccountList.self, AccountRemove.self, AccountLogin.self]
    )
}

/// `latchkey account add`: one more account, found, tried, and written.
struct AccountAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add an account: find its server, try to log in, write it into the configuration.",
        discussion: """
            What is not given is found or asked for; without a terminal it must be given. The password stands
            neither on the command line nor in the configuration.

            Examples:
              latchkey account add ada@gmail.com
              latchkey account add ada@gmail.com --password-command 'pass show mail/ada'
              latchkey account add ada@example.org --discover --password-stdin < file
            """)

    @OptionGroup var places: Places

    @Argument(help: "The address whose mail arrives there.")
    var address: String

    @OptionGroup(title: "The account") var flags: AccountFlags

    func run() async throws {
        let setup = try AccountSetup(flags, places: places)
        try setup.check(address)
        let configuration = try Configuration.load(from: places)
        let account = try await setup.add(address, to: configuration)
        Output.note("account \(Inert.text(account.name)) added to \(Inert.text(setup.path))")
        NextSteps(places: places).tell(of: account)
    }
}

/// `latchkey account list`: which accounts there are.
struct AccountList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the accounts: where they are, who logs in, where the password is.")

    @OptionGroup var places: Places

    @Flag(help: "One JSON object per account, one a line.")
    var json = false

    func run() throws {
        let accounts = try Configuration.load(from: places).accounts
        if json {
            for account in accounts { Output.line(JSON.object(account.members).line) }
        } else if accounts.isEmpty {
            Output.note("no account is configured\nhint: `latchkey account add ADDRESS`")
        } else {
            let rows = accounts.map {
                [$0.name, $0.address, "\($0.endpoint)", $0.user, $0.credentials.words].map { Inert.text($0) }
            }
            Output.table(
                Table(
                    headings: ["ACCOUNT", "ADDRESS", "SERVER", "USER", "PASSWORD"], rows: rows,
                    yielding: [.init(column: 4, narrowest: 12), .init(column: 3, narrowest: 8)]))
        }
    }
}

/// `latchkey account remove`: takes an account out of the configuration.
struct AccountRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take an account out of the configuration; what was found in it stays in the vault.")

    @OptionGroup var places: Places

    @Argument(help: "The account.")
    var name: String

    func run() async throws {
        let configuration = try Configuration.load(from: places)
        let account = try configuration.requiredAccount(named: name)
        guard let path = configuration.file else { throw Failure.noAccounts }
        try ConfigurationFile(path: path).remove(account: name)
        Output.note("account \(Inert.text(name)) removed from \(Inert.text(path))")
        switch account.credentials {
        case .password(let source): tell(where: source)
        case .oauth(let grant):
            try await grant.store.remove()
            Output.note("its tokens are removed; the access itself is withdrawn where it was granted")
        }
        NextSteps(places: places).tellOfReload()
    }

    private func tell(where source: PasswordSource) {
        switch source {
        case .file(let file): Output.note("its password stays in \(Inert.text(file))")
        case .command(let words) where words.starts(with: ["secret-tool", "lookup"]):
            let place = Inert.text(words.dropFirst(2).joined(separator: " "))
            Output.note("its password stays in the keyring: secret-tool clear \(place)")
        case .command, .credential: break
        }
    }
}
