import Extraction
import MIME

/// Bytes to `Letter` and bytes to findings, held against a bare libxml2 tree parse of the same HTML parts.
enum ReadingBenchmark {
    /// What is measured.
    enum Work: String, CaseIterable {
        case tree, letter, findings

        /// Does it for every message of a corpus; gives something that depends on all of them.
        func run(_ corpus: Corpus) -> Int {
            switch self {
            case .tree: corpus.htmlParts.reduce(0) { $0 + BareTree.parse($1) }
            case .letter: corpus.messages.reduce(0) { $0 + Letter(parsing: $1).defects.count }
            case .findings:
                corpus.messages.reduce(0) { $0 + Extractor().findings(in: Letter(parsing: $1)).count }
            }
        }
    }

    /// Measures a corpus of messages with HTML.
    static func run(_ corpus: Corpus, rounds: Int) {
        guard !corpus.htmlParts.isEmpty else { return print("\(corpus.name): no message with HTML") }
        let times = Clock.seconds(rounds: rounds, Work.allCases.map { work in { work.run(corpus) } })
        print(
            """
            \(corpus.name): \(corpus.messages.count) messages, \(corpus.bytes / 1024) kB, \
            HTML \(corpus.htmlBytes / 1024) kB
              libxml2 tree, HTML alone   \(Figure.milliseconds(times[0]))
              bytes to letter            \(Figure.milliseconds(times[1]))  \(Figure.ratio(times[1], times[0]))
              bytes to findings          \(Figure.milliseconds(times[2]))  \(Figure.ratio(times[2], times[0]))
            """)
    }

    /// Does one work again and again, for a profiler to look at.
    static func profile(_ work: Work, _ corpus: Corpus, rounds: Int) {
        let times = Clock.seconds(rounds: rounds, [{ work.run(corpus) }])
        print("\(corpus.name): \(work.rawValue) \(Figure.milliseconds(times[0]))")
    }
}
