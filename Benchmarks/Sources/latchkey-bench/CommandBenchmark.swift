import Foundation
import Glibc

/// Start-up, memory and use of all cores of the built command, as whole processes.
enum CommandBenchmark {
    /// What a process took.
    struct Usage {
        /// Seconds from its start to its end.
        let wall: Double
        /// Seconds of processor time.
        let cpu: Double
        /// The most memory it held at a time, in bytes.
        let peak: Int
    }

    /// Measures the command at a path on a letter and on a folder of mail.
    static func run(_ command: String, letter: String, folder: String, rounds: Int) {
        print("the command, whole processes, median of \(rounds)")
        show("--version", command, ["--version"], rounds: rounds)
        show("extract, one letter", command, ["extract", "--json", letter], rounds: rounds)
        show("extract, \(folder)", command, ["extract", "--json", folder], rounds: 3)
        showReaders(command, folder: folder, rounds: 5)
    }

    /// What it costs that messages are read in processes of their own: the same scan with them and without.
    private static func showReaders(_ command: String, folder: String, rounds: Int) {
        let home = FileManager.default.temporaryDirectory.appending(path: "latchkey-bench-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: home) }
        let identity = ["--identity", "\(home)/identity", "--vault", "\(home)/vault.db"]
        guard usage(of: command, ["keygen"] + identity) != nil else {
            return print("  scan: no key can be made")
        }
        var walls: [[Double]] = [[], []]
        for round in 0..<rounds {
            for (index, flags) in [["--here"], []].enumerated() {
                let places = [
                    "--identity", "\(home)/identity", "--vault", "\(home)/\(round)-\(index)/vault.db",
                ]
                guard let used = usage(of: command, ["scan", folder] + places + flags) else { continue }
                walls[index].append(used.wall)
            }
        }
        guard walls.allSatisfy({ !$0.isEmpty }) else { return print("  scan: cannot be run") }
        let (here, apart) = (median(walls[0]), median(walls[1]))
        print(
            "  scan, \(folder): \(Figure.milliseconds(here)) in one process, "
                + "\(Figure.milliseconds(apart)) with readers, \(Figure.ratio(apart, here))")
    }

    static func show(_ name: String, _ command: String, _ arguments: [String], rounds: Int) {
        let runs = (0..<rounds).compactMap { _ in usage(of: command, arguments) }
        guard !runs.isEmpty else { return print("  \(name): cannot be run") }
        let wall = Figure.milliseconds(median(runs.map(\.wall)))
        let cpu = Figure.milliseconds(median(runs.map(\.cpu)))
        let peak = median(runs.map { Double($0.peak) }) / 1_048_576
        print("  \(name): \(wall) wall, \(cpu) processor, \(String(format: "%.1f MB", peak)) at its peak")
    }

    static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    /// Runs a command, its output thrown away; `nil` when it cannot be started or fails.
    private static func usage(of command: String, _ arguments: [String]) -> Usage? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        var words: [UnsafeMutablePointer<CChar>?] = ([command] + arguments).map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        let start = ContinuousClock.now
        var process: pid_t = 0
        guard posix_spawn(&process, command, &actions, nil, words, environ) == 0 else { return nil }
        var status: Int32 = 0
        var used = rusage()
        guard wait4(process, &status, 0, &used) == process, status == 0 else { return nil }
        let wall = (ContinuousClock.now - start) / .seconds(1)
        return Usage(
            wall: wall, cpu: used.ru_utime.seconds + used.ru_stime.seconds, peak: used.ru_maxrss * 1024)
    }
}

extension timeval {
    fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
