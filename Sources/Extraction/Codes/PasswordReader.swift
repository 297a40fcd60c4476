import HTML
import Words

/// Reads the passwords that a letter hands over to be typed: "Temporary password: R3w!PWZ8".
///
/// Unlike codes they may have signs in them, and only what stands right behind the word is one.
struct PasswordReader {
    let reading: Reading
    /// All pages of the letter.
    let letter: [Reading]
    let mood: Mood

    /// The passwords of the page.
    func occurrences() -> [CodeReader.Occurrence] {
        let ranges = reading.marks.indices.compactMap { value(namedBy: $0) }
        guard !ranges.isEmpty else { return [] }
        let context = context()
        var found = Shortlist()
        for range in ranges { found.add(occurrence(range, context)) }
        return found.occurrences
    }

    /// What the mark of that number names, if it names a password.
    private func value(namedBy index: Int) -> Range<Int>? {
        let mark = reading.marks[index]
        guard !mark.concepts.isDisjoint(with: Self.naming) else { return nil }
        let near = reading.marks[max(0, index - 3)..<min(reading.marks.count, index + 4)]
        // "Einmalkennwort" ends with "Kennwort", and a temporary password is one.
        let isTyped = near.contains {
            $0.range.upperBound == mark.range.upperBound && !$0.concepts.isDisjoint(with: .typed)
        }
        let isPassword = near.contains {
            $0.concepts.contains(.password) && $0.range.overlaps(mark.range)
        }
        guard isTyped || mark.concepts.contains(.password),
            let range = value(behind: mark.range.upperBound, isTyped: isTyped)
        else { return nil }
        // What codes are written in is read as one; "Your code is X7K9QP!" ends a sentence.
        let inner = reading.folded.bytes[range].dropFirst()
        return !isTyped || (isPassword ? inner : inner.dropLast()).contains(where: Self.isSign)
            || isPassword && (isJoined(range) || isOfLongGroups(range) || isOfWords(range)) ? range : nil
    }

    private static let naming = ConceptSet.typed.union(ConceptSet(.password))

    private func occurrence(_ range: Range<Int>, _ context: [Evidence]) -> CodeReader.Occurrence {
        let value = reading.original(range)
        var evidence = [Weights.bias, Weights.label] + context
        if let line = reading.line(at: range.lowerBound), reading.page.text.lines[line].isQuoted {
            evidence.append(Weights.quoted)
        }
        if reading.isExample(range) { evidence.append(Weights.example) }
        return CodeReader.Occurrence(
            kind: .accessCode, value: value, copy: value, evidence: evidence, page: reading.page.kind,
            range: range)
    }

    /// What the letter says as a whole.
    private func context() -> [Evidence] {
        var evidence: [Evidence] = []
        if mood.origination.isList { evidence.append(Weights.list) }
        if mood.origination.isBulk { evidence.append(Weights.bulk) }
        if mood.origination.isReply { evidence.append(Weights.reply) }
        if mood.origination.isUndisclosed { evidence.append(Weights.undisclosed) }
        if mood.sells { evidence.append(Weights.selling) }
        // What lets in to a meeting is not called temporary.
        if mood.concepts.contains(.appointment), !mood.names.contains(.oneTimeCode) {
            evidence.append(Weights.appointment)
        }
        if letter.contains(where: Self.asksForCoins) { evidence.append(Weights.payment) }
        // A "first password" is nobody else's.
        if mood.names.isDisjoint(with: [ConceptSet(.accessCode), ConceptSet(.oneTimeCode)]),
            letter.contains(where: Self.speaksOfNetwork)
        {
            evidence.append(Weights.shared)
        }
        return evidence
    }

    /// What stands behind a name that ends at a place: behind a colon, behind one short word as "is", behind a verb that touches the
    /// name ("初始密码为 Xh@30718"), or alone on the next line.
    private func value(behind place: Int, isTyped: Bool) -> Range<Int>? {
        let bytes = reading.folded.bytes
        let rest = bytes[place...].prefix(Limits.passwordGap)
        let line = rest.prefix { $0 != FoldedText.blockBreak }
        if !line.contains(where: { $0 > 0x20 }) {
            let start = min(bytes.count, line.endIndex + 1)
            guard reading.beginsLine(start),
                let row = password(from: start, isLabelled: true, mayBeWords: isTyped)
            else {
                return nil
            }
            return Naming.standsApart(row, in: reading) ? row : nil
        }
        if let row = announced(by: line) ?? touching(line) { return row }
        let verb = line.prefix { $0 >= 0x80 }
        if Self.verbs.contains(verb),
            let start = line[verb.endIndex...].prefix(2).firstIndex(where: { $0 > 0x20 }),
            let row = password(from: start, isLabelled: false)
        {
            return row
        }
        // "is", "ist", "adalah"; "ita ce".
        let words = line.split(separator: 0x20, maxSplits: 3)
        if line.first == 0x20, words.count > 2, words[0].count + words[1].count <= Limits.passwordVerb,
            words.prefix(2).allSatisfy({ $0.allSatisfy(WordCharacter.isWord) }),
            let row = password(from: words[2].startIndex, isLabelled: false),
            hasSignInside(row)
        {
            return row
        }
        if line.first == 0x20, words.count > 1, words[0].count <= Limits.passwordVerb,
            words[0].allSatisfy(WordCharacter.isWord),
            let row = password(from: words[1].startIndex, isLabelled: false)
        {
            return row
        }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
            let start = bytes[(colon + 1)...].prefix(3).firstIndex(where: { $0 > 0x20 }),
            case let between = reading.gauge.counts(in: place..<colon, of: bytes), between.sentences == 0,
            between.words <= Limits.passwordWords,
            let row = password(from: start, isLabelled: between.words <= 1, mayBeWords: isTyped)
        else { return nil }
        // "Password reset for user: JSmith3A": behind other words only what no name is.
        return between.words == 0 || hasSignInside(row) || between.words == 1 && endsWithSign(row) ? row : nil
    }

    /// "The temporary password is as follows: / hb7W!q29": alone on the line below one that leads up to it; behind more than a word only
    /// what has a sign inside, as no name of a user or a device has.
    private func announced(by line: ArraySlice<UInt8>) -> Range<Int>? {
        let (rest, start) = (line.indices, line.endIndex + 1)
        guard rest.count <= Limits.sentence, !line.contains(where: WordCharacter.isDigit),
            line.last == UInt8(ascii: ":") || leadsOn(rest),
            case let counts = reading.gauge.counts(in: rest.dropLast(), of: reading.folded.bytes),
            counts.sentences == 0, reading.names(in: rest).isEmpty, reading.beginsLine(start),
            let row = password(from: start, isLabelled: false),
            counts.words <= 1 || hasSignInside(row)
                || counts.words == 2 && leadsOn(rest) && isNamedAlone(rest.lowerBound)
        else { return nil }
        return Naming.standsApart(row, in: reading) ? row : nil
    }

    /// Whether nothing else is named on the line before a place: "your user name and password are below".
    private func isNamedAlone(_ place: Int) -> Bool {
        guard let line = reading.line(at: place) else { return false }
        let start = min(place, reading.range(ofLine: line).lowerBound)
        return reading.names(in: start..<place).allSatisfy { $0.concepts.contains(.password) }
    }

    /// Whether a stretch says that something follows: "is", "is as follows", "below".
    private func leadsOn(_ rest: Range<Int>) -> Bool {
        let words = reading.folded.bytes[rest].split(separator: 0x20)
        if words.count == 1, words[0].count <= (words[0][words[0].startIndex] < 0x80 ? 3 : 9) { return true }
        return reading.marks(around: rest, within: 0).contains {
            $0.concepts.contains(.enter) && rest.overlaps($0.range)
        }
    }

    /// "the temporary password Kaas!Fiets08": right behind the name only what has a sign inside.
    private func touching(_ line: ArraySlice<UInt8>) -> Range<Int>? {
        guard line.first == 0x20, let row = password(from: line.startIndex + 1, isLabelled: false),
            hasSignInside(row), case let bytes = reading.folded.bytes[row],
            bytes.contains(where: WordCharacter.isDigit),
            // "in Foo<2.3.4"
            !bytes.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") })
        else { return nil }
        return row
    }

    /// "Benutzername: hbrandt" above "Passwort: xt5245es": whether it fills its line to the end, and the line above has one more label,
    /// and one word.
    private func isBelowUserName(_ row: Range<Int>) -> Bool {
        guard row.count >= 8, let line = reading.line(at: row.lowerBound), line > 0,
            reading.endsLine(row.upperBound),
            case let above = reading.folded.bytes[reading.range(ofLine: line - 1)],
            let colon = above.firstIndex(of: UInt8(ascii: ":"))
        else { return false }
        return above[(colon + 1)...].split(separator: 0x20).count == 1
            && above[..<colon].split(separator: 0x20).count <= 3
    }

    /// "Ehrmwx29!", as all that stands on its line behind a colon.
    private func endsWithSign(_ row: Range<Int>) -> Bool {
        let bytes = reading.folded.bytes[row]
        return bytes.contains(where: WordCharacter.isDigit)
            && bytes.last.map { Self.isSign($0) && $0 != UInt8(ascii: "?") } ?? false
            && reading.endsLine(row.upperBound)
    }

    private func hasSignInside(_ row: Range<Int>) -> Bool {
        reading.folded.bytes[row].dropFirst().dropLast().contains(where: Self.isSign)
    }

    /// The row of signs that begins at a place, if it has the look of a password; right behind a colon, or alone on its line, that of
    /// one in small letters will do.
    private func password(from start: Int, isLabelled: Bool, mayBeWords: Bool = false) -> Range<Int>? {
        let row = trimmed(start..<Self.end(of: reading.folded.bytes, from: start))
        return isPassword(row)
            && (isByChance(row, isLabelled: isLabelled) || isLabelled && mayBeWords && isOfWords(row))
            ? row : nil
    }

    /// Whether it has signs inside, or digits and capitals behind its first letter, as no name has, or changes often between digits
    /// and letters.
    private func isByChance(_ row: Range<Int>, isLabelled: Bool) -> Bool {
        let inner = reading.original(row).utf8.dropFirst()
        return inner.dropLast().contains(where: Self.isSign) || isJoined(row)
            || inner.contains(where: WordCharacter.isDigit) && inner.contains { $0 >= 0x41 && $0 <= 0x5A }
            || isLabelled
                && (Self.changes(inner) >= 3 || endsWithSign(row)
                    || Self.changes(inner) == 2 && isBelowUserName(row))
    }

    /// "Lipiec.7730", "Kyma_6308": whether a full stop or an underscore joins a word and a number, as in no file and no variable.
    private func isJoined(_ row: Range<Int>) -> Bool {
        let parts = reading.folded.bytes[row].split(
            omittingEmptySubsequences: false, whereSeparator: Self.isJoint)
        return parts.count == 2 && parts[0].count >= 4 && parts[0].allSatisfy(WordCharacter.isLetter)
            && parts[1].count >= 3 && parts[1].allSatisfy(WordCharacter.isDigit)
            && LetterCase(reading.original(row)) == .mixed
    }

    /// "Frangipani-82-tide", "abeille-27": whether hyphens join words, none that says something else, and a number that is no year.
    private func isOfWords(_ row: Range<Int>) -> Bool {
        let groups = reading.folded.bytes[row].split(separator: UInt8(ascii: "-"))
        let numbers = groups.count { group in
            (2...4).contains(group.count) && group.allSatisfy(WordCharacter.isDigit)
                && !(group.count == 4 && (group.starts(with: "19".utf8) || group.starts(with: "20".utf8)))
        }
        return groups.count > 1 && numbers == 1 && reading.marks(around: row, within: 0).isEmpty
            && groups.count { $0.count > 3 && $0.allSatisfy(WordCharacter.isLetter) } == groups.count - 1
    }

    /// "qH3}vb.L": whether it has digits, signs, and letters in both cases, as what programs make up.
    private func hasAllKinds(_ row: Range<Int>) -> Bool {
        let bytes = reading.folded.bytes[row]
        return bytes.contains(where: WordCharacter.isDigit) && bytes.contains(where: Self.isSign)
            && LetterCase(reading.original(row)) == .mixed
    }

    /// "Vl-MCxPE9ReRq": whether a hyphen parts letters and digits in rows that no code is written in.
    private func isOfLongGroups(_ row: Range<Int>) -> Bool {
        let groups = reading.folded.bytes[row].split(separator: UInt8(ascii: "-"))
        return groups.count > 1 && groups.contains { $0.count > 8 } && Set(groups.map(\.count)).count > 1
    }

    /// Whether signs that stand around words, too, may belong to a row: it is made up, or all of its line.
    private func mayHaveRareSigns(_ row: Range<Int>) -> Bool {
        let bytes = reading.folded.bytes[row]
        return isJoined(row) || hasAllKinds(row)
            || !bytes.contains(where: Self.isJoint) && bytes.contains(where: WordCharacter.isDigit)
                && Naming.standsApart(row, in: reading)
    }

    private static func isJoint(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    }

    /// How often digits follow letters or letters digits: in a word with a number behind it, once.
    private static func changes(_ row: some Collection<UInt8>) -> Int {
        zip(row, row.dropFirst()).count { WordCharacter.isDigit($0) != WordCharacter.isDigit($1) }
    }

    /// Where a row of ASCII without blanks ends.
    private static func end(of bytes: [UInt8], from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x80,
            end - start <= Limits.passwordLengths.upperBound + 2
        {
            end += 1
        }
        return end
    }

    /// A row without the signs that end a sentence or a quotation.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let bytes = reading.folded.bytes
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, Self.around.contains(bytes[start]) { start += 1 }
        while end > start, Self.around.contains(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// Whether a row is none of the words, addresses and places for one that may stand there.
    private func isPassword(_ row: Range<Int>) -> Bool {
        let bytes = reading.folded.bytes
        // "#LIDL500" is a number of something, "U+1F511" one of a character, and "NAME@DDMM" tells how one is made.
        guard Limits.passwordLengths.contains(row.count), WordCharacter.isAlphanumeric(bytes[row.lowerBound]),
            bytes[row].contains(where: WordCharacter.isLetter), !bytes[row].starts(with: "u+".utf8),
            bytes[row].allSatisfy({
                WordCharacter.isAlphanumeric($0) || Self.isSign($0) || $0 == UInt8(ascii: "-")
                    || Self.isRareSign($0)
            }), !bytes[row].contains(where: Self.isRareSign) || mayHaveRareSigns(row)
        else { return false }
        let next = reading.addresses.partitioningIndex { $0.range.upperBound > row.lowerBound }
        // "P@ss4w0rd" has the look of a mailbox, and "jdoe84@example.com" is one.
        let isAddress =
            next < reading.addresses.count && reading.addresses[next].range.lowerBound < row.upperBound
            && (reading.addresses[next].kind != .mailbox
                || bytes[row].drop { $0 != UInt8(ascii: "@") }.contains(UInt8(ascii: ".")))
        return !isAddress && !isFile(row) && !Self.isMasked(bytes[row])
            && !Self.spoken.contains { bytes[row].starts(with: $0) }
            && !Self.places.contains { bytes[row].end(ofFirst: $0) != nil }
    }

    /// "Invoice2026A[1].pdf": whether a row ends as files do.
    private func isFile(_ row: Range<Int>) -> Bool {
        let parts = reading.folded.bytes[row].split(separator: UInt8(ascii: "."))
        return parts.count > 1 && (2...4).contains(parts[parts.count - 1].count)
            && parts[parts.count - 1].allSatisfy(WordCharacter.isLetter)
    }

    /// Whether a page names a network without wires: its password is that of everybody there.
    private static func speaksOfNetwork(_ reading: Reading) -> Bool {
        networks.contains { reading.folded.bytes.end(ofFirst: $0) != nil }
    }

    private static let networks = ["wi-fi", "wifi", "wlan", "ssid", "hotspot", "network:", "netzwerk:"].map {
        Array($0.utf8)
    }

    /// What swindlers ask for who tell a reader's own password.
    private static func asksForCoins(_ reading: Reading) -> Bool {
        coins.contains { reading.folded.bytes.end(ofFirst: $0) != nil }
    }

    private static let coins = ["bitcoin", "btc", "usdt", "ethereum"].map { Array($0.utf8) }
    /// How passwords begin that are spoken of and used by nobody.
    private static let spoken = ["p@ss", "passw", "admin", "secret", "change"].map { Array($0.utf8) }
    /// What stands for a day or a name.
    private static let places = ["ddmm", "mmdd", "yyyy", "surname", "yourname", "name@"].map {
        Array($0.utf8)
    }

    private static func isMasked(_ row: ArraySlice<UInt8>) -> Bool {
        zip(row, row.dropFirst()).contains { $0 == UInt8(ascii: "*") && $1 == $0 }
    }

    /// "Is", in scripts without blanks.
    private static let verbs = Set(["为", "是", "為", "は"].map { ArraySlice($0.utf8) })
    /// The signs that passwords are made of, and that stand inside no word.
    private static func isSign(_ byte: UInt8) -> Bool { signs.contains(byte) }

    private static let signs = Array("!@#$%^&*+?~{}[]<>|".utf8)
    /// Brackets and the like, which stand around and between words, too.
    private static func isRareSign(_ byte: UInt8) -> Bool { rareSigns.contains(byte) || isJoint(byte) }

    private static let rareSigns = Array("{}[]<>|();".utf8)
    /// What stands around a word, or behind the last one of a sentence.
    private static let around = Array(".,;:\"'`()".utf8)
}
