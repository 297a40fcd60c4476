import Accounts
import ArgumentParser
import Ingestion
import Storage

/// `latchkey check`: whether everything is as it must be, and what to do where it is not.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check configuration, vault, and each account's password, connection, login and folders.")

    @OptionGroup var places: Places

    @Argument(help: ArgumentHelp("Only this account.", valueName: "account"))
    var account: String?

    @Flag(help: "One JSON object per check, one a line.")
    var json = false

    func run() async throws {
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
        if !configuration.announcements.isEmpty {
            report.doubtful(
                "announce", "understood, and not acted upon by this version",
                hint: "`latchkey list` shows what is kept")
        }
        checkVault(configuration, &report)
        for account in accounts {
            for inspection in await Inspection.inspect(account) {
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

    private func chosen(from configuration: Configuration) throws -> [Account] {
        guard let name = account else { return configuration.accounts }
        guard let account = configuration.account(named: name) else {
            let names = configuration.accounts.map(\.name)
            let hint =
                SettingTable.nearest(to: name, among: names).map { "did you mean \($0)?" }
                ?? (names.isEmpty ? "none is configured" : "there are \(names.joined(separator: ", "))")
            throw Failure(description: "no account is called \(name)\nhint: \(hint)")
        }
        return [account]
    }

    private func checkVault(_ configuration: Configuration, _ report: inout CheckReport) {
        do {
            let opened = try OpenVault(places: places, configuration: configuration)
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
            report.right("vault", "\(opened.path), \(count) finding\(count == 1 ? "" : "s")")
            if let label = try vault.labels(matching: LabelFilter(limit: 1)).first {
                // A machine that only collects has no identity; where there is one, it must fit.
                guard let identity = try opened.identityIfThere() else { return }
                _ = try vault.open(label, with: identity)
                report.right("identity", "\(opened.identityPath) opens it")
            }
        } catch {
            report.wrong("vault", error)
        }
    }
}

extension Configuration {
    /// What was read from where, in words.
    fileprivate var summary: String {
        guard let file else { return "none; only saved mail can be scanned" }
        return "\(file), \(accounts.count) account\(accounts.count == 1 ? "" : "s")"
    }
}
