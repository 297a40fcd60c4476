import Accounts
import ArgumentParser
import FoundationEssentials
import Ingestion
import Storage

/// `latchkey check`: whether everything is as it must be, and what to do where it is not.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check configuration, vault, service and each account; or find out where a code is.",
        discussion: """
            With --expect it looks for mail of a sender in all folders (spam, archive and trash among them) and in the
            vault, reading only, and says where it is, or what to do. The exit status is 1 when nothing came.

            Examples:
              latchkey check
              latchkey check --expect uscis
              latchkey check --expect no-reply@example.org --since 2h home
            """)

    @OptionGroup var places: Places

    @Argument(help: ArgumentHelp("Only this account.", valueName: "account"))
    var account: String?

    @Option(
        name: .customLong("expect"),
        help: ArgumentHelp(
            "Look for mail of this address, domain or service, wherever it lies.", valueName: "sender"))
    var sender: String?

    @Option(
        help: ArgumentHelp("With --expect: how far back. Default: 1d.", valueName: "time"),
        transform: Wait.duration)
    var since: Duration?

    @Flag(help: "One JSON object per check, one a line; with --expect one in all.")
    var json = false

    func run() async throws {
        if let sender { return try await expect(sender) }
        guard since == nil else {
            throw Failure.misuse("--since has nothing to look for\nhint: say whose mail, with --expect")
        }
        var report = CheckReport(isJSON: json)
        let configuration: Configuration
        do {
            configuration = try Configuration.load(from: places)
        } catch {
            report.wrong("configuration", error)
            throw Failure.told
        }
        let accounts = try chosen(from: configuration)
        report.right("configuration", configuration.summary)
        do {
            let opened = try OpenVault(places: places, configuration: configuration)
            checkMachine(configuration, opened, &report)
            checkVault(opened, &report)
            ServiceState(besideVault: opened.path).tell(of: accounts, to: &report)
        } catch {
            report.wrong("vault", error)
        }
        for account in accounts {
            let inspections = await Inspection.inspect(account)
            let failed = inspections.filter(\.isWrong).map(\.step)
            // A step in which something is wrong is not right because something else in it is.
            for inspection in inspections where inspection.isWrong || !failed.contains(inspection.step) {
                let name = inspection.step.rawValue
                switch inspection.outcome {
                case .right(let words): report.right(name, words, of: account.name)
                case .doubtful(let words, let hint):
                    report.doubtful(name, words, hint: hint, of: account.name)
                case .wrong(let words, let hint): report.wrong(name, words, hint: hint, of: account.name)
                }
            }
        }
        if report.isWrong { throw Failure.told }
    }

    /// Answers where mail of a sender is.
    private func expect(_ sender: String) async throws {
        guard let query = SenderQuery(sender) else {
            throw Failure.misuse(
                "that is no sender\nhint: write an address, a domain, or a name such as uscis")
        }
        let now = Date()
        let span = since ?? .seconds(86_400)
        let moment = now - Double(span.components.seconds)
        let configuration = try Configuration.load(from: places)
        let accounts = try chosen(from: configuration)
        let opened = try OpenVault(places: places, configuration: configuration)
        let kept = try KeptMail(of: query, since: moment, account: account, in: opened)
        var line = StatusLine()
        line.turn("looking for mail from \(query)")
        let whereabouts = await Whereabouts.of(query, in: accounts, since: moment)
        line.clear()
        let answer = Expectation(
            of: query, within: span, whereabouts: whereabouts, kept: kept, since: moment, now: now)
        ExpectationReport(answer: answer, now: now).write(isJSON: json)
        if answer.letters.isEmpty { throw Failure.told }
    }

    private func chosen(from configuration: Configuration) throws -> [Account] {
        guard let name = account else { return configuration.accounts }
        return [try configuration.requiredAccount(named: name)]
    }

    private func checkMachine(
        _ configuration: Configuration, _ opened: OpenVault, _ report: inout CheckReport
    ) {
        let permissions = Permissions(
            configuration: configuration, vault: opened.path, identity: opened.identitySource)
        for problem in permissions.problems {
            report.wrong("permissions", problem.words, hint: problem.hint)
        }
        if permissions.problems.isEmpty {
            report.right("permissions", permissions.words)
        }
        switch Kernel.clock {
        case .kept: report.right("clock", "kept right, the kernel says")
        case .unknown: report.right("clock", "nobody tells this process whether it is kept right")
        case .free:
            report.doubtful(
                "clock", "nothing keeps it right, the kernel says",
                hint: "timedatectl set-ntp true; whether a code has expired is told by this clock")
        }
    }

    private func checkVault(_ opened: OpenVault, _ report: inout CheckReport) {
        do {
            do {
                let count = try opened.recipients().count
                report.right("recipients", "\(count) key\(count == 1 ? "" : "s") to seal to")
            } catch {
                report.wrong("recipients", error)
            }
            guard let vault = try opened.ifThere() else {
                report.right("vault", "\(opened.path) is not there yet; `latchkey scan` makes it")
                return
            }
            try vault.checkIntegrity()
            let count = try vault.count()
            let label = try vault.labels(matching: LabelFilter(limit: 1)).first
            let identity = try label.map { try fit(of: opened, to: $0, in: vault) }
            report.right("vault", "\(opened.path), \(count) finding\(count == 1 ? "" : "s")")
            switch identity {
            case .fits: report.right("identity", "\(opened.identitySource.words) opens it")
            case .fails(let error): report.wrong("identity", error)
            case .isSealed:
                report.right(
                    "identity",
                    "\(opened.identitySource.words) is sealed under a passphrase, and was not tried")
            case .isElsewhere, nil: break
            }
        } catch {
            report.wrong("vault", error)
        }
    }

    /// How the identity goes with the vault.
    private enum Fit {
        case fits
        case fails(any Error)
        /// It wants a passphrase, for which a check does not ask.
        case isSealed
        /// A machine that only collects has none.
        case isElsewhere
    }

    /// Tries the identity on a row; what is wrong with the row itself is thrown.
    private func fit(of opened: OpenVault, to label: Label, in vault: Vault) throws -> Fit {
        do {
            switch try opened.storedIdentity() {
            case nil: return .isElsewhere
            case .sealed: return .isSealed
            case .open(let identity): _ = try vault.open(label, with: identity)
            }
            return .fits
        } catch let error as VaultError {
            guard case .identityDoesNotFit = error else { throw error }
            return .fails(error)
        } catch {
            return .fails(error)
        }
    }
}

extension Inspection {
    fileprivate var isWrong: Bool {
        if case .wrong = outcome { true } else { false }
    }
}

extension Configuration {
    /// What was read from where, in words.
    fileprivate var summary: String {
        guard let file else { return "none; only saved mail can be scanned" }
        return "\(file), \(accounts.count) account\(accounts.count == 1 ? "" : "s")"
    }
}
