import Accounts
import ArgumentParser
import Extraction
import FoundationEssentials
import Ingestion
import Storage

/// `latchkey scan`: reads accounts or saved mail once, and keeps what is found.
struct ScanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan",
        abstract: "Look once: read accounts or saved mail, and keep what is found.",
        discussion: """
            Accounts are those of the configuration, by name; without any, all of them. Everything else is a path, as for
            `extract`. What is kept already is not kept again. Mailboxes are never changed.

            Examples:
              latchkey scan
              latchkey scan home
              latchkey scan ~/Maildir
            """)

    @OptionGroup var places: Places

    @Argument(help: ArgumentHelp("Accounts by name, or paths.", valueName: "account-or-path"))
    var targets: [String] = []

    @Flag(help: "One JSON object per message that brought something new, one a line.")
    var json = false

    @Flag(help: "Show codes and links.")
    var reveal = false

    @Flag(name: .shortAndLong, help: "Tell each step on standard error.")
    var verbose = false

    @Flag(
        help: ArgumentHelp(
            "Read messages in this process, to measure what readers cost.", visibility: .hidden))
    var here = false

    func run() async throws {
        let configuration = try Configuration.load(from: places)
        let targets = try ScanTargets(targets, in: configuration)
        let opened = try OpenVault(places: places, configuration: configuration)
        let recipients = try opened.recipients()
        let scan = Scan(
            into: try opened.made(), for: recipients, retention: configuration.retention,
            readers: here ? nil : Readers(ReaderCommand.program), logger: Log.logger(isVerbose: verbose))
        let report = ScanReport(isJSON: json, isTerminal: Output.isTerminal, isRevealed: reveal)
        var summary = Scan.Summary()
        if !targets.paths.isEmpty {
            summary += try await scan.read(paths: targets.paths, report: report.tell)
        }
        var progress = ScanProgress()
        for account in targets.accounts {
            do {
                summary += try await scan.read(account) { event in
                    progress.clear()
                    report.tell(event)
                    progress.note(event)
                }
            } catch let failure as AccountFailure {
                // One account's trouble is not another's.
                progress.clear()
                Failure.tell(failure)
                summary.failed += 1
            }
        }
        progress.clear()
        scan.sweep()
        report.conclude(summary)
        if summary.failed > 0 { throw Failure.told }
    }
}

/// What was asked to be scanned, told apart before anything is read or written.
struct ScanTargets {
    var accounts: [Account] = []
    var paths: [RawPath] = []

    init(_ words: [String], in configuration: Configuration) throws {
        for (word, path) in zip(words, RawPath.arguments(words)) {
            if let account = configuration.account(named: word) {
                accounts.append(account)
            } else if word == "-" || LocalMail.isThere(path) {
                paths.append(path)
            } else {
                let nearest = SettingTable.nearest(to: word, among: configuration.accounts.map(\.name))
                throw Failure(
                    description: "no account and no path is called \(word)\nhint: "
                        + (nearest.map { "did you mean the account \($0)?" }
                            ?? "`latchkey account list` lists the accounts"))
            }
        }
        guard words.isEmpty else { return }
        accounts = configuration.accounts
        guard !accounts.isEmpty else {
            throw Failure(
                description:
                    "no account is configured\nhint: `latchkey account add ADDRESS`, or give a path"
            )
        }
    }
}

extension Scan.Summary {
    /// Adds what another scan has done.
    static func += (sum: inout Scan.Summary, other: Scan.Summary) {
        sum.messages += other.messages
        sum.kept += other.kept
        sum.failed += other.failed
    }
}
