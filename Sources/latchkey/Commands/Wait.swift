import Accounts
import ArgumentParser
import Extraction
import FoundationEssentials
import Ingestion
import Storage

/// `latchkey wait`: prints the next code and leaves.
struct Wait: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Wait for the next code, print it alone, and leave.",
        discussion: """
            Only what comes after the question counts, unless --since says otherwise; what is used or superseded never
            does, so that no finding is printed twice. Where `latchkey run` watches, its vault is looked at; otherwise the
            accounts are watched from here for as long as it takes. Several codes that nothing tells apart are an error that
            lists them. Without an answer in time the exit status is 124. Where clean-up is set, the mail is marked or moved
            after the code was printed, before the command leaves.

            Examples:
              latchkey wait --from example.org
              code=$(latchkey wait --from example.org --timeout 60s) && echo "$code"
              latchkey wait --kind verify-link --since 10m
            """)

    @OptionGroup var places: Places

    @Option(
        name: .customLong("from"),
        help: ArgumentHelp("Only from this address or domain.", valueName: "sender"))
    var sender: String?

    @Option(name: .customLong("to"), help: ArgumentHelp("Only to this address.", valueName: "address"))
    var addressee: String?

    @Option(
        name: .customLong("kind"),
        help: ArgumentHelp("Only of this kind; may be repeated. Default: codes to type.", valueName: "kind"),
        transform: Self.kind)
    var kinds: [Finding.Kind] = []

    @Option(
        help: ArgumentHelp(
            "What came within this time before now, and is not used, counts as well.", valueName: "time"),
        transform: Self.duration)
    var since: Duration?

    @Option(help: ArgumentHelp("How long to wait.", valueName: "time"), transform: Self.duration)
    var timeout: Duration = .seconds(120)

    @Option(help: ArgumentHelp("Only in this account.", valueName: "account"))
    var account: String?

    @Flag(help: "Take a finding of doubtful origin, too.")
    var doubtful = false

    @Flag(help: "The whole finding as one JSON object.")
    var json = false

    func run() async throws {
        let asked = Date()
        let configuration = try Configuration.load(from: places)
        let opened = try OpenVault(places: places, configuration: configuration)
        // What comes while a passphrase is typed comes after the question.
        let baseline = since == nil ? try opened.ifThere()?.lastID() ?? 0 : 0
        // A vault is made only when nothing else stands in the way.
        let identity = try opened.identity()
        let accounts = try accounts(of: configuration)
        let vigil = Vigil(
            opened: opened, vault: try opened.made(), identity: identity, accounts: accounts,
            account: account,
            query: WaitQuery(
                sender: sender, addressee: addressee, kinds: kinds.isEmpty ? WaitQuery.codes : kinds,
                takesDoubtful: doubtful),
            retention: configuration.retention)
        let row = try await vigil.row(
            since: since.map { asked - Double($0.components.seconds) }, after: baseline, asked: asked,
            within: timeout)
        tellDoubt(about: row)
        if json {
            Output.line(JSON.object(row.json(at: Date(), isRevealed: true)).line)
        } else {
            Output.line(row.handedOver)
        }
        // Printed is used; a mark that fails is told, and must not cost a script the value by the exit code.
        do {
            try opened.existing().markUsed([row.label.id], at: Date())
        } catch {
            Failure.tell(error)
        }
        await row.cleanUpMail(by: configuration)
    }

    private func tellDoubt(about row: Row) {
        let warnings = row.finding.finding.trust.warnings
        guard !warnings.isEmpty else { return }
        Output.note("careful: \(warnings.map(\.rawValue).joined(separator: ", "))")
    }

    private func accounts(of configuration: Configuration) throws -> [Account] {
        guard let account else { return configuration.accounts }
        return [try configuration.requiredAccount(named: account)]
    }

    static func kind(_ text: String) throws -> Finding.Kind {
        if let kind = Finding.Kind(rawValue: text) { return kind }
        let nearest = SettingTable.nearest(to: text, among: Finding.Kind.allCases.map(\.rawValue))
        throw ValidationError(
            "'\(text)' is no kind: "
                + (nearest.map { "did you mean \($0)?" } ?? "`latchkey kinds` lists them"))
    }

    static func duration(_ text: String) throws -> Duration {
        guard let duration = Duration(settings: text) else {
            throw ValidationError("'\(text)' is no length of time: write 60s, 5m, 2h or 1d")
        }
        return duration
    }
}
