import ArgumentParser
import Extraction

/// What `score` and `eval` have in common.
struct ReportOptions: ParsableArguments {
    @Option(help: "The field of the labels to break the result down by.")
    var by = Report.Field.lang

    @Option(help: "Explain so many messages that are not exact.")
    var misses = 20

    @Option(help: "The confidence from which a finding is reported.")
    var threshold = Extractor.standardThreshold
}

extension Report.Field: ExpressibleByArgument {}
