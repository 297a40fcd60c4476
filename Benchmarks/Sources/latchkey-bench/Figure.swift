import Foundation

/// How measured figures are written.
enum Figure {
    static func milliseconds(_ seconds: Double) -> String { String(format: "%8.2f ms", seconds * 1e3) }

    static func ratio(_ one: Double, _ other: Double) -> String { String(format: "%5.2fx", one / other) }
}
