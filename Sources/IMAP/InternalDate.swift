/// The two forms in which IMAP writes dates.
enum InternalDate {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// The seconds since 1970-01-01 UTC that a date and time stand for, or `nil` when it is no such thing.
    // date-time = DQUOTE date-day-fixed "-" date-month "-" date-year SP time SP zone DQUOTE
    static func seconds(_ bytes: [UInt8]) -> Int64? {
        guard bytes.count <= 40 else { return nil }
        let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
        guard words.count == 3 else { return nil }
        let date = words[0].split(separator: "-", omittingEmptySubsequences: false)
        let time = words[1].split(separator: ":", omittingEmptySubsequences: false).map { Int64($0) }
        // QUIRK: some leave the blank out that belongs before a day below ten.
        guard date.count == 3, let day = Int64(date[0]),
            let month = months.firstIndex(of: date[1].lowercased()),
            let year = Int64(date[2]), time.count == 3, let hour = time[0], let minute = time[1],
            let second = time[2],
            (1...31).contains(day), (1900...9999).contains(year), (0...23).contains(hour),
            (0...59).contains(minute),
            (0...60).contains(second), let zone = Int64(words[2]), abs(zone) <= 1400
        else { return nil }
        let offset = (zone / 100 * 60 + zone % 100) * 60
        return days(year: year, month: Int64(month) + 1, day: day) * 86_400 + hour * 3600 + minute * 60
            + second - offset
    }

    /// The day, in UTC, of a moment in seconds since 1970-01-01.
    // date-text = date-day "-" date-month "-" date-year
    static func day(of seconds: Int64) -> String {
        // Moments outside of four-digit years are brought to the nearest day that can be written.
        var days = min(max(seconds, -2_208_988_800), 253_402_300_799)
        days = (days - (days % 86_400 + 86_400) % 86_400) / 86_400
        let (year, month, day) = civil(days)
        let name = months[Int(month) - 1]
        return "\(day)-\(name.prefix(1).uppercased())\(name.dropFirst())-\(year)"
    }

    /// Days since 1970-01-01 in the proleptic Gregorian calendar, counted in eras of 400 years that begin on
    /// 1 March.
    private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func civil(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let days = days + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }
}
