import Extraction
import Foundation

/// Weights fitted to labelled mail: how much of its weight in the table each reason should have.
///
/// Logistic regression whose factors are drawn to 1, so that a reason that is seen seldom keeps its weight.
struct Fit {
    private var factors: [String: Double] = [:]

    /// The table unchanged.
    static let asTheyAre = Fit()

    private init() {}

    init(on mails: [ReadMail]) {
        let cases = Self.cases(mails)
        for _ in 0..<Self.rounds {
            var slopes: [String: (first: Double, second: Double)] = [:]
            for found in cases {
                let claim = confidence(found)
                for (reason, weight) in found.weights {
                    let (first, second) = slopes[reason] ?? (0, 0)
                    slopes[reason] = (
                        first + (claim - (found.isRight ? 1 : 0)) * weight,
                        second + claim * (1 - claim) * weight * weight
                    )
                }
            }
            for (reason, slope) in slopes {
                let factor = factors[reason] ?? 1
                let first = slope.first + Self.pull * (factor - 1)
                factors[reason] = factor - Self.pace * first / (slope.second + Self.pull)
            }
        }
    }

    private static let rounds = 200
    /// How much of a step is taken, since all reasons move at once.
    private static let pace = 0.1
    /// What draws a factor to 1.
    private static let pull = 20.0

    /// How well the confidence under these weights tells right from wrong.
    func figures(on mails: [ReadMail]) -> String {
        let cases = Self.cases(mails)
        var loss = 0.0
        var right = 0
        for found in cases {
            let claim = min(max(confidence(found), 1e-9), 1 - 1e-9)
            loss -= log(found.isRight ? claim : 1 - claim)
            right += (claim >= Extractor.standardThreshold) == found.isRight ? 1 : 0
        }
        let mean = loss / Double(max(cases.count, 1))
        return
            "log loss \(mean.text(4)), told apart \(Percent(right, of: cases.count))"
    }

    /// The reasons whose weight would change most.
    func moved(_ count: Int) -> String {
        factors.sorted { (abs($1.value - 1), $0.key) < (abs($0.value - 1), $1.key) }.prefix(count)
            .map { "\($0.key) × \($0.value.text(2))" }
            .joined(separator: ", ")
    }

    private typealias Case = (weights: [(String, Double)], isRight: Bool)

    private func confidence(_ found: Case) -> Double {
        1 / (1 + exp(-found.weights.reduce(0) { $0 + (factors[$1.0] ?? 1) * $1.1 }))
    }

    /// All that was weighed, save what counts neither way.
    private static func cases(_ mails: [ReadMail]) -> [Case] {
        mails.flatMap { mail in
            mail.weighed.filter { !mail.label.isArguable($0) }.map { finding in
                let group = finding.kind.isLink ? "link" : finding.kind == .receiptNumber ? "receipt" : "code"
                return (finding.evidence.map { ("\(group): \($0.reason)", $0.weight) }, mail.isRight(finding))
            }
        }
    }
}
