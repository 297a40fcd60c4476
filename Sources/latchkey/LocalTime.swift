import FoundationEssentials
import Glibc

/// Moments as people here read them.
enum LocalTime {
    /// How long ago a moment was, to the minute, hour or day; with its date and time where that is a week or lies ahead.
    static func text(_ date: Date, seenFrom now: Date) -> String {
        switch now.timeIntervalSince(date) {
        case 0..<60: "just now"
        case let age where age >= 60 && age < 3600: "\(Int(age / 60)) min ago"
        case let age where age >= 3600 && age < 86_400: "\(Int(age / 3600)) h ago"
        case let age where age >= 86_400 && age < 7 * 86_400: "\(Int(age / 86_400)) d ago"
        default: text(date)
        }
    }

    /// Date and time of day in this machine's time zone, `2026-11-22 10:00`.
    static func text(_ date: Date) -> String {
        var seconds = time_t(max(-6e10, min(2.5e11, date.timeIntervalSince1970)))
        var parts = tm()
        guard localtime_r(&seconds, &parts) != nil else { return date.formatted(.iso8601) }
        var buffer = [CChar](repeating: 0, count: 32)
        let length = strftime(&buffer, buffer.count, "%Y-%m-%d %H:%M", &parts)
        return String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
