import Foundation

/// A share as it is printed.
struct Percent: CustomStringConvertible {
    private let share: Double?

    init(_ share: Double) { self.share = share }

    init(_ part: Int, of whole: Int) { share = whole == 0 ? nil : Double(part) / Double(whole) }

    var description: String {
        share.map { ($0 * 100).text(2) + " %" } ?? "-"
    }
}

extension Double {
    /// The number with so many digits behind the point.
    func text(_ digits: Int) -> String { String(format: "%.\(digits)f", self) }
}
