import FoundationEssentials
import Glibc

/// Moments as people here read them.
enum LocalTime {
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
