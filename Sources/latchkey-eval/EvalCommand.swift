import ArgumentParser

/// `latchkey-eval eval`: all sets of a corpus, and the weights fitted on one half and checked on the other.
struct EvalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval",
        abstract: "Hold the extractor against a corpus, and its weights against halves of it.",
        discussion: "CORPUS is searched for files labels.jsonl, each beside a folder mail.")

    @Argument(help: "The folder to search.")
    var corpus: String

    @OptionGroup var options: ReportOptions

    func run() async throws {
        let sets = try LabelledSet.all(in: corpus)
        guard !sets.isEmpty else { throw ValidationError("no labels.jsonl in \(corpus)") }
        var mails: [ReadMail] = []
        for set in sets { mails += try await set.read(threshold: options.threshold) }
        let report = Report(mails)
        report.print(by: options.by, misses: options.misses)
        report.printHalves()
    }
}
