import Accounts
import ArgumentParser
import Storage

/// `latchkey init`: an identity, a vault and a first account.
struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Set up: an identity, a vault and a first account, step by step or by flags.",
        discussion: """
            What is there already is kept, so it can be called again at any time. More accounts come by
            `latchkey account add`.

            Examples:
              latchkey init
              latchkey init ada@gmail.com --password-command 'pass show mail/ada'
            """)

    @OptionGroup var places: Places

    @Argument(help: "The address whose mail arrives there.")
    var address: String?

    @Flag(help: "Seal the identity under a passphrase, which is asked for on the terminal.")
    var passphrase = false

    @OptionGroup(title: "The account") var flags: AccountFlags

    func run() async throws {
        let configuration = try Configuration.load(from: places)
        let setup = try AccountSetup(flags, places: places)
        let known =
            address.map { wanted in
                configuration.accounts.filter { $0.address.lowercased() == wanted.lowercased() }
            }
            ?? configuration.accounts
        if known.isEmpty, address == nil, !setup.canAsk {
            throw Failure.misuse("no address is given\nhint: latchkey init ADDRESS")
        }
        if known.isEmpty, let address { try setup.check(address) }
        let opened = try OpenVault(places: places, configuration: configuration)
        try makeIdentity(opened, configuration)
        try makeVault(opened)
        guard known.isEmpty else {
            for account in known {
                Output.note(
                    "account: \(Inert.text(account.name)) (\(Inert.text(account.address))) is there, and is kept"
                )
            }
            return
        }
        let chosen =
            try address ?? Question.answer(to: "address whose mail is to be watched (empty for later)")
        guard !chosen.isEmpty else {
            return Output.note("no account yet; next: latchkey account add ADDRESS")
        }
        let account = try await setup.add(chosen, to: configuration)
        Output.note("account: \(Inert.text(account.name)) written to \(Inert.text(setup.path))")
        NextSteps(places: places).tell(of: account)
    }

    private func makeIdentity(_ opened: OpenVault, _ configuration: Configuration) throws {
        if try opened.storedIdentity() != nil {
            return Output.note("identity: \(Inert.text(opened.identitySource.words)) is there, and is kept")
        }
        guard configuration.recipients.isEmpty, configuration.recipientsFile == nil else {
            return Output.note("identity: none; the configuration names recipients")
        }
        _ = try NewIdentity(asksForPassphrase: passphrase).make(for: opened)
        Output.note("identity: written to \(Inert.text(opened.identityPath)); keep a copy in a safe place")
    }

    private func makeVault(_ opened: OpenVault) throws {
        let place = Inert.text(opened.path)
        if try opened.ifThere() != nil { return Output.note("vault: \(place) is there, and is kept") }
        _ = try opened.made()
        Output.note("vault: made at \(place)")
    }
}
