import Foundation

// usage: latchkey-bench FOLDER...
// With ONLY=tree|letter|findings in the environment one of the works runs alone, for a profiler.
let folders = CommandLine.arguments.dropFirst()
let environment = ProcessInfo.processInfo.environment
let rounds = environment["ROUNDS"].flatMap(Int.init) ?? 9
for folder in folders {
    let corpus = Corpus(folder, in: folder) { !$0.isEmpty }
    if let only = environment["ONLY"].flatMap(ReadingBenchmark.Work.init) {
        ReadingBenchmark.profile(only, corpus, rounds: rounds)
    } else {
        ReadingBenchmark.run(corpus, rounds: rounds)
    }
}
