import ArgumentParser

/// `latchkey-eval score`: holds the extractor against one set of labelled mail.
struct ScoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score", abstract: "Hold the extractor against one set of labelled mail.",
        discussion: """
            LABELS has one JSON object a line: {"file", "lang", "product", "codes": [{"value", "kind"}],
            "links": [{"url", "kind"}], "none", "lure", "soft_links"}. Spaces and hyphens in codes do not count.
            """)

    @Argument(help: "The labels, JSON Lines.")
    var labels: String

    @Argument(help: "The folder of the messages that the labels name.")
    var folder: String

    @OptionGroup var options: ReportOptions

    func run() async throws {
        let set = try LabelledSet(labels: labels, folder: folder)
        Report(try await set.read(threshold: options.threshold)).print(by: options.by, misses: options.misses)
    }
}
