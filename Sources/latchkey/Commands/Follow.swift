import ArgumentParser
import FoundationEssentials
import Ingestion
import Storage

/// `latchkey follow`: reads the page behind one link, and keeps the codes that it shows.
struct Follow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read the page behind one link, and keep the codes that it shows.",
        discussion: """
            Some services show the code on a page alone. Whoever looks at it may use the link up, so that it is asked first.
            The page is asked for over HTTPS, at the open internet alone, without cookies, referrer or scripts; a server may
            send on to the sender's domain and the link's own, five times at most. What the page shows is kept beside the
            link's finding, which counts as used.

            Examples:
              latchkey follow 9
              latchkey follow --last --from example.org --yes --reveal
            """)

    @OptionGroup var places: Places

    @OptionGroup var choice: RowChoice

    @Flag(help: "Follow it although its origin is doubtful.")
    var anyway = false

    @Option(
        help: ArgumentHelp(
            "A further domain to which servers may send on; may be repeated.", valueName: "domain"))
    var allow: [String] = []

    @Flag(help: "Do not ask before the link is followed.")
    var yes = false

    @Flag(help: "Show codes.")
    var reveal = false

    @Flag(help: "One JSON object per code, one a line.")
    var json = false

    func run() async throws {
        try choice.check()
        let configuration = try Configuration.load(from: places)
        let opened = try OpenVault(places: places, configuration: configuration)
        let vault = try opened.existing()
        let row = try choice.row(in: vault, of: opened)
        _ = try ChosenLink(row, anyway: anyway)
        let recipients = try opened.recipients()
        guard yes || Question.isAnsweredYes("a look at it may use the link up; go on? (yes/no) ") else {
            throw Failure(
                description: "link was not followed\nhint: answer yes on the terminal, or give --yes")
        }
        let visit = LinkVisit(
            into: vault, for: recipients, retention: configuration.retention,
            allowing: allow.map { $0.lowercased() })
        let found = try await visit.follow(row.finding, row.label)
        guard !found.isEmpty else {
            throw Failure(
                description: "page shows no code"
                    + "\nhint: it may need a browser: `latchkey open \(row.label.id)`, as long as the link works"
            )
        }
        let report = ScanReport(isJSON: json, isTerminal: Output.isTerminal, isRevealed: reveal)
        for (_, finding) in found {
            Output.line(
                json
                    ? report.json(of: finding.finding).line
                    : report.line(finding.finding, from: finding.letter.service))
        }
        let news = found.compactMap { $0.label?.id }
        Output.note(
            news.isEmpty
                ? "nothing new"
                : "kept as \(news.map { "\($0)" }.joined(separator: ", ")): `latchkey copy \(news[0])`")
    }
}
