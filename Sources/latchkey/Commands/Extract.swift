import ArgumentParser
import Extraction
import Ingestion

/// `latchkey extract`: what would be found in saved mail, and why; stores nothing.
struct Extract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what is found in saved mail, and why; stores nothing.",
        discussion: """
            Paths are .eml files, mbox files, Maildirs, or folders of these; `-` is one message on standard input.

            Examples:
              latchkey extract letter.eml
              latchkey extract --json ~/Maildir
              find . -name '*.eml' | latchkey extract --json --files-from -
            """)

    @Argument(help: "Where the mail is; `-` for standard input.")
    var paths: [String] = []

    @Option(help: ArgumentHelp("A file with one path a line; `-` for standard input.", valueName: "file"))
    var filesFrom: String?

    @Option(help: ArgumentHelp("Leave out findings less sure than this, 0 to 1.", valueName: "confidence"))
    var threshold = Extractor.standardThreshold

    @Flag(help: "One JSON object per message, one a line.")
    var json = false

    func run() async throws {
        guard !paths.isEmpty || filesFrom != nil else {
            throw Failure.misuse("no path is given\nhint: `-` reads one message from standard input")
        }
        guard (0...1).contains(threshold) else {
            throw Failure.misuse(
                "threshold is not between 0 and 1\nhint: 0.5 is usual; higher finds less and errs less")
        }
        let extractor = Extractor(threshold: threshold)
        let report = ExtractReport(isJSON: json, isTerminal: Output.isTerminal)
        let list = try filesFrom.map(PathList.init)
        var given = RawPath.arguments(paths)[...]
        var mail = LocalMail { given.popFirst() ?? list?.next() }
        var hasFailed = false
        try await OrderedWork.run(
            next: { mail.nextOrError() },
            work: { message in message.map { ReadMessage($0, with: extractor) } },
            consume: { message in
                switch message {
                case .success(let message): report.write(message)
                case .failure(let error):
                    Failure.tell(error)
                    hasFailed = true
                }
            })
        if let failure = list?.failure { throw failure }
        if hasFailed { throw Failure.told }
    }
}

/// A message that was read, and what was found in it.
struct ReadMessage: Sendable {
    let source: String
    let letter: Letter
    let findings: [Finding]
    /// What it says is over.
    let ending: Ending?
    let defects: [String]

    init(_ message: LocalMessage, with extractor: Extractor) {
        source = message.source
        letter = Letter(parsing: message.bytes, from: Letter.Origin(isSpam: message.isSpam))
        let yield = extractor.yield(of: letter)
        (findings, ending) = (yield.findings, yield.ending)
        defects = letter.defects + (message.isCut ? ["message-cut"] : [])
    }
}
