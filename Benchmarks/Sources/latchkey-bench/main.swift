import Foundation

// usage: latchkey-bench [--command LATCHKEY] FOLDER...
// With ONLY=tree|letter|findings in the environment one of the works runs alone on the folders, for a profiler.
var folders = Array(CommandLine.arguments.dropFirst())
var command: String?
if folders.first == "--command", folders.count > 1 {
    command = folders[1]
    folders.removeFirst(2)
}
let environment = ProcessInfo.processInfo.environment
let rounds = environment["ROUNDS"].flatMap(Int.init) ?? 9

if let only = environment["ONLY"].flatMap(ReadingBenchmark.Work.init) {
    for folder in folders {
        ReadingBenchmark.profile(only, Corpus(folder, in: folder) { !$0.isEmpty }, rounds: rounds)
    }
    exit(0)
}
// First, while this process is small: a child's peak begins with its parent's.
if let command, let folder = folders.last {
    CommandBenchmark.run(
        command, letter: "Fixtures/mail/uscis/access-code-letters.eml", folder: folder, rounds: rounds)
    try VaultBenchmark.run(command, rounds: rounds)
}
for folder in folders {
    ReadingBenchmark.run(Corpus(folder, in: folder) { !$0.isEmpty }, rounds: rounds)
}
FindingBenchmark.run(in: "Fixtures/mail")
SilenceBenchmark.run(rounds: rounds)
TortureBenchmark.run(rounds: rounds)
