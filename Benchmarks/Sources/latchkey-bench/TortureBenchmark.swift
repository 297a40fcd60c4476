import Extraction
import Foundation
import TortureMail

/// How the time to read hostile messages grows while they double: twice the time is linear.
enum TortureBenchmark {
    /// Prints for every kind the time at n, 2n and 4n and what each doubling multiplies it by, the worst first.
    static func run(rounds: Int) {
        let rows = Torture.all.map { torture -> (name: String, times: [Double], worst: Double) in
            let messages = [1, 2, 4].map { torture.message(size: $0 * torture.scale) }
            let times = Clock.seconds(
                rounds: rounds,
                messages.map { message in { Extractor().findings(in: Letter(parsing: message)).count } })
            return (torture.name, times, max(times[1] / times[0], times[2] / times[1]))
        }
        print("hostile messages, time at n, 2n, 4n and the ratio of each doubling")
        for row in rows.sorted(by: { $0.worst > $1.worst }) {
            let times = row.times.map(Figure.milliseconds).joined(separator: " ")
            let ratios = [row.times[1] / row.times[0], row.times[2] / row.times[1]]
                .map { String(format: "%5.2fx", $0) }.joined(separator: " ")
            print("  \(times)  \(ratios)  \(row.name)")
        }
    }
}
