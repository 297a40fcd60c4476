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

    /// A number and a unit near the words: "expires in 10 minutes", "10分钟内有效", "valid for 24 hours".
    private static func seconds(near mark: PhraseBook.Mark, in reading: Reading) -> Int? {
        let units: ConceptSet = [ConceptSet(.minute), ConceptSet(.hour), ConceptSet(.day)]
        let window =
            max(
                0, mark.range.lowerBound - Limits.expiry)..<min(
                reading.folded.bytes.count, mark.range.upperBound + Limits.expiry)
        var best: (distance: Int, seconds: Int)?
        var index = reading.firstMark(from: window.lowerBound)
        while index < reading.marks.count, reading.marks[index].range.lowerBound < window.upperBound {
            let unit = reading.marks[index]
            index += 1
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
