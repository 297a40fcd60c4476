import Words

/// How long a code or link lives, as the letter says it.
enum Expiry {
    /// The life in seconds that the letter speaks of, the first one said; `nil` when it says none.
    static func seconds(in readings: [Reading]) -> Int? {
        for reading in readings {
            for mark in reading.marks where mark.concepts.contains(.expiry) {
                if let seconds = seconds(near: mark, in: reading) { return seconds }
            }
        }
        return nil
    }

    /// Whether a page says that something lives for seconds, minutes or hours.
    static func isCounted(in reading: Reading) -> Bool {
        reading.marks.contains { mark in
            mark.concepts.contains(.expiry) && !reading.isQuoted(mark)
                && reading.marks(around: mark.range).contains { unit in
                    !unit.concepts.isDisjoint(with: [ConceptSet(.second), ConceptSet(.minute)])
                        || unit.concepts.contains(.hour) && !isOfClock(unit, in: reading.folded.bytes)
                }
        }
    }

    /// Whether a page says at which time of the day something stops working.
    static func endsAtTime(in reading: Reading) -> Bool {
        reading.marks.contains {
            $0.concepts.contains(.expiry) && !reading.isQuoted($0) && isAtTime($0, in: reading)
        }
    }

    /// "ora 23:59", "23.59 Uhr": whether hours are those of a clock.
    private static func isOfClock(_ hour: PhraseBook.Mark, in bytes: [UInt8]) -> Bool {
        let before = bytes[..<hour.range.lowerBound].suffix(4)
        let after = bytes[hour.range.upperBound...].prefix(4)
        let minutes = before.drop { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ".") }.dropFirst()
        return minutes.count >= 2 && minutes.prefix(2).allSatisfy(WordCharacter.isDigit)
            || after.first == 0x20 && after.dropFirst().first.map(WordCharacter.isDigit) ?? false
                && after.contains(UInt8(ascii: ":"))
    }

    /// "until 14:35", "14:35-ig érvényes": whether a time of the day stands in the sentence that speaks of the end; at midnight and
    /// the minute before it offers end.
    private static func isAtTime(_ mark: PhraseBook.Mark, in reading: Reading) -> Bool {
        let bytes = reading.folded.bytes
        let end = min(bytes.count, mark.range.upperBound + Limits.expiry)
        let start = max(0, mark.range.lowerBound - Limits.expiry)
        return bytes[start..<end].indices.contains { at in
            guard bytes[at] == UInt8(ascii: ":"), let hour = number(before: at, in: bytes),
                case let minutes = bytes[(at + 1)...].prefix(3).prefix(while: WordCharacter.isDigit),
                minutes.count == 2,
                let minute = Int(String(decoding: minutes, as: UTF8.self)), hour < 24, minute < 60,
                hour * 60 + minute != 0, hour * 60 + minute != 23 * 60 + 59
            else { return false }
            return reading.isSentence(between: mark.range, at..<at)
        }
    }

    /// A number and a unit near the words: "expires in 10 minutes", "10分钟内有效", "valid for 24 hours".
    private static func seconds(near mark: PhraseBook.Mark, in reading: Reading) -> Int? {
        let units: ConceptSet = [
            ConceptSet(.second), ConceptSet(.minute), ConceptSet(.hour), ConceptSet(.day),
        ]
        var best: (distance: Int, seconds: Int)?
        for unit in reading.marks(around: mark.range, within: Limits.expiry) {
            guard !unit.concepts.isDisjoint(with: units),
                let number = number(before: unit.range.lowerBound, in: reading.folded.bytes)
                    ?? number(after: unit.range.upperBound, in: reading.folded.bytes)
            else { continue }
            let distance = abs(unit.range.lowerBound - mark.range.lowerBound)
            let seconds = number.multipliedReportingOverflow(by: secondsPer(unit.concepts))
            guard !seconds.overflow, (1...Limits.life).contains(seconds.partialValue) else { continue }
            if distance < best?.distance ?? .max { best = (distance, seconds.partialValue) }
        }
        return best?.seconds
    }

    private static func secondsPer(_ concepts: ConceptSet) -> Int {
        if concepts.contains(.second) { return 1 }
        if concepts.contains(.minute) { return 60 }
        return concepts.contains(.hour) ? 3600 : 86_400
    }

    /// The whole number that begins right after a place: some languages say "minutes 10".
    private static func number(after place: Int, in bytes: [UInt8]) -> Int? {
        let digits = bytes[place...].dropFirst().prefix(4).prefix(while: WordCharacter.isDigit)
        return bytes[place...].first == 0x20 ? Int(String(decoding: digits, as: UTF8.self)) : nil
    }

    private static func number(before place: Int, in bytes: [UInt8]) -> Int? {
        var end = place
        while end > 0,
            [0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-")].contains(bytes[end - 1])
        { end -= 1 }
        var start = end
        while start > 0, end - start < 4, WordCharacter.isDigit(bytes[start - 1]) { start -= 1 }
        return Int(String(decoding: bytes[start..<end], as: UTF8.self))
    }
}
