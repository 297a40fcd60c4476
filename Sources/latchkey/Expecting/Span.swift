/// Lengths of time as people say them.
enum Span {
    /// A length of time in seconds, in its largest unit: `20 s`, `3 min`, `2 h`, `1 d`.
    static func words(_ seconds: Double) -> String {
        let seconds = seconds.isFinite ? max(0, min(seconds, 1e12)) : 0
        switch seconds {
        case ..<1: return "no time"
        case ..<90: return "\(Int(seconds.rounded())) s"
        case ..<5400: return "\(Int((seconds / 60).rounded())) min"
        case ..<86_400: return "\(Int((seconds / 3600).rounded())) h"
        default: return "\(Int((seconds / 86_400).rounded())) d"
        }
    }

    /// A length of time that was asked for.
    static func words(_ duration: Duration) -> String { words(Double(duration.components.seconds)) }
}
