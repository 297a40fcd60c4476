import Accounts
import Glibc
import Ingestion
import Storage
import Transport

/// The way of a new account into the configuration: found, tried, and written when all of it is right.
///
/// Nothing is written before the login has succeeded, and then the password first: an account never names a file
/// that is not there.
struct AccountSetup {
    let flags: AccountFlags
    /// The configuration file to write into.
    let path: String
    /// Whether there is somebody to ask.
    let canAsk: Bool

    /// How often a password may be mistyped.
    private static let attempts = 3

    init(_ flags: AccountFlags, places: Places) throws {
        self.flags = flags
        path = try places.configurationToWrite
        canAsk = Question.canBeAsked
    }

    /// Holds what was given against the rules of the settings, before anything is asked.
    ///
    /// - Throws: ``Failure``.
    func check(_ address: String) throws {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(" ") }),
            address.unicodeScalars.allSatisfy(Inert.isPlain)
        else {
            throw Failure.misuse("\(address) is no address\nhint: write it as ada@example.org")
        }
        try flags.check()
        let provider = flags.provider.flatMap(Provider.named) ?? Provider.of(address: address)
        var server = ServerChoice(
            host: flags.host ?? "localhost", port: flags.port, tls: flags.tls, user: flags.user)
        if flags.host == nil, let provider { server = ServerChoice(provider, user: flags.user) }
        _ = try NewAccount(
            name: flags.name ?? "new", address: address, server: server,
            password: try givenPlace() ?? .credential("none"), caFile: flags.caFile.map(Self.absolute),
            folders: flags.folders, lookBack: flags.lookBack ?? NewAccount.usualLookBack
        ).account(in: path)
        if !canAsk { try checkCompleteness(for: address) }
    }

    /// Holds the flags against what would be asked for on a terminal.
    private func checkCompleteness(for address: String) throws {
        guard
            flags.host != nil || flags.provider != nil || flags.looksUp
                || Provider.of(address: address) != nil
        else {
            throw Failure.misuse(
                "no server is known for \(address)\nhint: give --host, --provider or --discover")
        }
        guard !flags.passwordStdin else { return }
        switch try givenPlace() {
        case .newFile(let file, _):
            throw Failure.misuse(
                "password file \(file) is not there\nhint: write it with mode 0600, or give --password-stdin")
        case nil where flags.secretTool:
            throw Failure.misuse("no terminal to ask for the password\nhint: give --password-stdin")
        case nil:
            throw Failure.misuse(
                "no place of the password is given\n"
                    + "hint: give --password-command, --password-file or --credential, or --password-stdin")
        default: break
        }
    }

    /// Takes an account into the configuration.
    ///
    /// - Parameters:
    ///   - address: The address whose mail arrives there.
    ///   - configuration: What is configured already.
    /// - Returns: The account.
    /// - Throws: ``Failure`` and others; then nothing was written.
    func add(_ address: String, to configuration: Configuration) async throws -> Account {
        try check(address)
        if let name = flags.name, configuration.account(named: name) != nil {
            throw Failure(description: "an account is called \(name) already\nhint: give another --name")
        }
        let server = try await ServerSearch(flags: flags, canAsk: canAsk).server(of: address)
        let name = try chosenName(for: address, server: server, in: configuration)
        if let note = server.provider?.note { Output.note("note: \(note)") }
        var new = NewAccount(
            name: name, address: address, server: server,
            password: try place(forPasswordOf: name, at: server),
            caFile: flags.caFile.map(Self.absolute), folders: flags.folders)
        var password = try readPassword(for: new)
        if !flags.noLogin { try await tryOut(&new, with: &password) }
        if let lookBack = flags.lookBack {
            new.lookBack = lookBack
        } else if canAsk {
            try askForLookBack(of: &new)
        }
        let account = try new.account(in: path)
        try await write(new, with: password)
        return account
    }

    // MARK: - Its name and its password

    private func chosenName(
        for address: String, server: ServerChoice, in configuration: Configuration
    ) throws -> String {
        if let name = flags.name { return name }
        let domain = address.split(separator: "@").last ?? ""
        let label = domain.split(separator: ".").first.map(String.init) ?? "home"
        let base = Provider.of(address: address)?.name ?? label.lowercased()
        var usual = base
        var number = 2
        while usual == StoredFinding.Place.local || configuration.account(named: usual) != nil {
            usual = "\(base)-\(number)"
            number += 1
        }
        guard canAsk else { return usual }
        return try Question.answer(to: "name of the account", usually: usual) { name in
            guard configuration.account(named: name) == nil else {
                throw Failure(description: "an account is called \(name) already\nhint: choose another name")
            }
            _ = try NewAccount(
                name: name, address: address, server: server, password: .credential("none")
            ).account(in: path)
        }
    }

    /// The place that the flags name.
    private func givenPlace() throws -> PasswordPlace? {
        if let command = flags.passwordCommand {
            guard let words = CommandWords.split(command) else {
                throw Failure.misuse(
                    "--password-command is no plain command\nhint: for pipes and the like, give \"sh -c '...'\""
                )
            }
            return .command(words)
        }
        if let id = flags.oauthClientID { return .oauth(clientID: id) }
        if let credential = flags.credential { return .credential(credential) }
        if let file = flags.passwordFile.map(Self.absolute) {
            guard access(file, F_OK) == 0 else { return .newFile(setting: file, path: file) }
            guard !flags.passwordStdin else {
                throw Failure.misuse(
                    "password file \(file) is there already\n"
                        + "hint: leave --password-stdin out to use what it holds, or name another file")
            }
            return .file(file)
        }
        return nil
    }

    private func place(forPasswordOf name: String, at server: ServerChoice) throws -> PasswordPlace {
        if let place = try givenPlace() { return place }
        if canAsk, !flags.passwordStdin, server.provider?.name == "outlook" {
            let id = try Question.answer(to: "OAuth client id (the README says how to get one)") { id in
                guard !id.isEmpty else {
                    throw Failure(
                        description: "no client id was given\nhint: Ctrl-C leaves, nothing is written yet")
                }
            }
            return .oauth(clientID: id)
        }
        let hasKeyring = ShellCommand.canRun("secret-tool")
        if flags.secretTool {
            guard hasKeyring else {
                throw Failure(
                    description:
                        "secret-tool is not installed\nhint: install libsecret-tools, or give --password-file"
                )
            }
            return .keyring(account: name)
        }
        if canAsk, !flags.passwordStdin, hasKeyring, SessionBus.isThere,
            Question.isAnsweredYes("keep the password in the desktop's keyring? (y/N) ")
        {
            return .keyring(account: name)
        }
        // A file that is there may be another account's.
        let directory = WholeFile.parent(of: path)
        var setting = "\(name).password"
        var number = 2
        while access("\(directory)/\(setting)", F_OK) == 0 {
            setting = "\(name)-\(number).password"
            number += 1
        }
        return .newFile(setting: setting, path: "\(directory)/\(setting)")
    }

    private func readPassword(for new: NewAccount) throws -> Secret<String>? {
        guard new.password.isEmpty else { return nil }
        guard flags.passwordStdin else { return try askForPassword(of: new) }
        guard let line = readLine(strippingNewline: true), !line.isEmpty,
            line.utf8.count <= PasswordSource.limit
        else {
            throw Failure(description: "standard input has no password\nhint: its first line is the password")
        }
        return Secret(line)
    }

    private func askForPassword(of new: NewAccount) throws -> Secret<String> {
        guard var answer = try PassphrasePrompt.answer(to: "password of \(new.address): ", for: "password")
        else {
            throw Failure.misuse("no terminal to ask for the password\nhint: give --password-stdin")
        }
        defer { answer.resetBytes() }
        guard !answer.isEmpty, let password = String(validating: answer, as: UTF8.self) else {
            throw Failure(description: "password was not given\nhint: run the command again")
        }
        return Secret(password)
    }

    // MARK: - Trying and writing

    /// Logs in and looks at the folders; a password that is refused is asked for again.
    private func tryOut(_ new: inout NewAccount, with password: inout Secret<String>?) async throws {
        if case .credential = new.password, Places.variable("CREDENTIALS_DIRECTORY") == nil {
            return Output.note("the login was not tried: the credential is there in the service alone")
        }
        if case .oauth = new.password {
            return Output.note("the login was not tried: its owner has to sign in first")
        }
        var attempt = 1
        while true {
            let steps = await Inspection.inspect(try new.account(in: path), password: password)
            let wrong = steps.compactMap(Trouble.init).first
            guard let wrong else { return try await takeNote(of: steps, &new, with: password) }
            guard wrong.step == .login, canAsk, new.password.isEmpty, !flags.passwordStdin,
                attempt < Self.attempts
            else { throw Failure(description: "\(wrong.words)\nhint: \(wrong.hint)") }
            Failure.tell(Failure(description: "\(wrong.words)\nhint: \(wrong.hint)"))
            password = try askForPassword(of: new)
            attempt += 1
        }
    }

    private struct Trouble {
        let step: Inspection.Step
        let words: String
        let hint: String

        init?(_ inspection: Inspection) {
            guard case .wrong(let words, let hint) = inspection.outcome else { return nil }
            (step, self.words, self.hint) = (inspection.step, words, hint)
        }
    }

    /// Says what was found, and asks for the spam folder where the server does not tell.
    private func takeNote(
        of steps: [Inspection], _ new: inout NewAccount, with password: Secret<String>?
    ) async throws {
        for inspection in steps {
            switch inspection.outcome {
            case .right(let words):
                // What else is well, `latchkey check` tells.
                guard [.signIn, .connection, .login, .folders].contains(inspection.step) else { continue }
                Output.note("\(inspection.step.rawValue): \(Inert.text(words))")
            case .doubtful(let words, let hint):
                Output.note("\(inspection.step.rawValue): \(Inert.text(words))\nhint: \(Inert.text(hint))")
                guard inspection.step == .folders else { continue }
                if canAsk, new.folders.isEmpty { try await askForSpamFolder(of: &new, with: password) }
            case .wrong: break
            }
        }
    }

    private func askForSpamFolder(of new: inout NewAccount, with password: Secret<String>?) async throws {
        while true {
            let folder = try Question.answer(to: "spam folder, if there is one")
            new.folders = folder.isEmpty ? [] : ["INBOX", folder]
            guard !folder.isEmpty else { return }
            let steps = await Inspection.inspect(try new.account(in: path), password: password)
            guard let wrong = steps.compactMap(Trouble.init).first else { return }
            Failure.tell(Failure(description: "\(wrong.words)\nhint: \(wrong.hint)"))
        }
    }

    private func askForLookBack(of new: inout NewAccount) throws {
        var draft = new
        new.lookBack = try Question.answer(
            to: "look back at first (2h, 1d, ..., or all)", usually: new.lookBack
        ) { answer in
            draft.lookBack = answer
            _ = try draft.account(in: path)
        }
    }

    private func write(_ new: NewAccount, with password: Secret<String>?) async throws {
        let file = ConfigurationFile(path: path)
        try file.makeDirectory()
        if let password {
            // A keyring may have to be unlocked first, which the owner can break off.
            if case .newFile = new.password { Self.holdSignals() }
            try await new.password.store(password)
        }
        Self.holdSignals()
        do {
            try file.append(new.section)
        } catch {
            if password != nil { await new.password.clear() }
            throw error
        }
    }

    /// A few writes are left, which end by themselves; broken off, they would leave a password that nobody reads.
    private static func holdSignals() {
        for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { Glibc.signal(signal, SIG_IGN) }
    }

    /// A path of the command line, from the root.
    static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/"), let directory = getcwd(nil, 0) else { return path }
        defer { free(directory) }
        return "\(String(cString: directory))/\(path)"
    }
}
