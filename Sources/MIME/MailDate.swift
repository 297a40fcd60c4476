/// The moment that a `Date` field names (RFC 5322, sections 3.3 and 4.3).
enum MailDate {
    // date-time = [day-of-week ","] day month year hour ":" minute [":" second] zone
    /// Seconds since 1970-01-01 UTC; `nil` when the value names no moment.
    ///
    /// QUIRK: the weekday is not checked, a `-` may join day, month and year, the zone may be missing (UTC),
    /// the order of C's `asctime` is understood. A leap second is the second after it.
    static func seconds(parsing value: [UInt8]) -> Int64? {
        var fields = tokens(value)
        if let first = fields.first, first.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }),
            month(first) == nil
        {
            fields.removeFirst()
        }
        guard fields.count >= 4 else { return nil }
        // asctime has `Mon D hh:mm:ss YYYY`, with a zone before or after the year.
        if month(fields[0]) != nil {
            fields.swapAt(0, 1)
            if fields[2].contains(ASCII.colon),
                let year = fields.indices.dropFirst(3).first(where: { isYear(fields[$0]) })
            {
                fields.insert(fields.remove(at: year), at: 2)
            }
        }
        guard let day = number(fields[0], digits: 1...2), let month = month(fields[1]),
            let year = number(fields[2], digits: 2...4).map({ fullYear($0, digits: fields[2].count) }),
            1900...9999 ~= year, 1...length(of: month, in: year) ~= day, let time = time(fields[3])
        else { return nil }
        let zone = fields.count > 4 ? offset(fields[4]) : 0
        return days(year, month, day) * 86400 + Int64(time - zone)
    }

    // obs-hour = [CFWS] 2DIGIT [CFWS], and so for all parts of a moment
    /// The words between blanks and commas, comments left out; `16-Nov-2026` is three, `10 : 00` one.
    private static func tokens(_ value: [UInt8]) -> [ArraySlice<UInt8>] {
        var cursor = HeaderCursor(value.count > 256 ? Array(value[..<256]) : value)
        var found: [ArraySlice<UInt8>] = []
        found.reserveCapacity(8)
        while found.count < 8 {
            cursor.skipBlanksAndComments()
            guard !cursor.isAtEnd else { break }
            let word = cursor.bytes[cursor.word(until: .dateEnd)]
            if word.isEmpty { cursor.advance() }
            let isJoinedDate =
                word.first?.decimalValue != nil && word.contains(ASCII.hyphen) && !word.contains(ASCII.colon)
            if isJoinedDate {
                found += word.split(separator: ASCII.hyphen)
            } else if let last = found.last, last.last == ASCII.colon || word.first == ASCII.colon {
                found[found.count - 1] = last + word
            } else if !word.isEmpty {
                found.append(word)
            }
        }
        return found
    }

    private static func isYear(_ word: ArraySlice<UInt8>) -> Bool { number(word, digits: 4...4) != nil }

    private static func number(_ word: ArraySlice<UInt8>, digits: ClosedRange<Int>) -> Int? {
        guard digits ~= word.count else { return nil }
        var number = 0
        for byte in word {
            guard let digit = byte.decimalValue else { return nil }
            number = number * 10 + digit
        }
        return number
    }

    // obs-year = 2*DIGIT; RFC 5322, section 4.3: 00-49 are 20xx, the others and three digits count from 1900
    private static func fullYear(_ year: Int, digits: Int) -> Int {
        switch digits {
        case 2: year < 50 ? year + 2000 : year + 1900
        case 3: year + 1900
        default: year
        }
    }

    private static func month(_ word: ArraySlice<UInt8>) -> Int? {
        guard word.count >= 3 else { return nil }
        let names: StaticString = "janfebmaraprmayjunjulaugsepoctnovdec"
        let letter = { (offset: Int) in word[word.startIndex + offset].lowercased }
        for month in 0..<12 {
            let name = names.utf8Start + month * 3
            if name[0] == letter(0), name[1] == letter(1), name[2] == letter(2) { return month + 1 }
        }
        return nil
    }

    // time-of-day = hour ":" minute [":" second]
    private static func time(_ word: ArraySlice<UInt8>) -> Int? {
        let fields = word.split(separator: ASCII.colon, omittingEmptySubsequences: false)
        guard 2...3 ~= fields.count, let hour = number(fields[0], digits: 1...2), hour < 24,
            let minute = number(fields[1], digits: 1...2), minute < 60
        else { return nil }
        // Fractions of a second are cut.
        let second = fields.count == 3 ? number(fields[2].prefix { $0 != ASCII.dot }, digits: 1...2) : 0
        guard let second, second <= 60 else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    // zone = ("+" / "-") 4DIGIT / obs-zone; RFC 5322, section 4.3: an unknown one is UTC
    private static func offset(_ word: ArraySlice<UInt8>) -> Int {
        guard let sign = word.first else { return 0 }
        if sign == ASCII.plus || sign == ASCII.hyphen {
            let digits = word.dropFirst().filter { $0 != ASCII.colon }
            guard let number = number(digits[...], digits: 4...4), number % 100 < 60 else { return 0 }
            let seconds = (number / 100 * 60 + number % 100) * 60
            return sign == ASCII.plus ? seconds : -seconds
        }
        return switch String(decoding: word.map(\.lowercased), as: UTF8.self) {
        case "est": -5 * 3600
        case "edt": -4 * 3600
        case "cst": -6 * 3600
        case "cdt": -5 * 3600
        case "mst": -7 * 3600
        case "mdt": -6 * 3600
        case "pst": -8 * 3600
        case "pdt": -7 * 3600
        default: 0
        }
    }

    private static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01 in the Gregorian calendar, counted in years that begin in March.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
        let year = month > 2 ? year : year - 1
        let era = year / 400
        let ofEra = year - era * 400
        let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return Int64(era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468)
    }
}
