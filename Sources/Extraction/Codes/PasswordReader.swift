import HTML
import Words

/// Reads the passwords that a letter hands over to be typed: "Temporary password: R3w!PWZ8".
///
/// Unlike codes they may have signs in them, and only what stands right behind the word is one.
struct PasswordReader {
    let reading: Reading
    let mood: Mood

    /// The passwords of the page; what the letter says as a whole is asked for where there is one.
    func occurrences(in context: @autoclosure () -> [Evidence]) -> [CodeReader.Occurrence] {
        let values = reading.marks.indices.compactMap { value(namedBy: $0) }
        guard !values.isEmpty else { return [] }
        // "A new password was made for j.smith: / ...": what stands right behind its name says more.
        let near = values.filter { !$0.isFar }
        let ranges = (near.isEmpty ? values : near).map(\.range)
        let context = context()
        var found = Shortlist()
        for range in ranges { found.add(occurrence(range, context)) }
        return found.occurrences
    }

    /// What the mark of that number names, if it names a password.
    private func value(namedBy index: Int) -> (range: Range<Int>, isFar: Bool)? {
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
        // "A new password was made for the user cmoreau: dB5wSAARYY".
        let isNew = near.contains {
            $0.range.overlaps(mark.range) && $0.concepts.contains(.reset)
        }
        guard isTyped || mark.concepts.contains(.password),
            let row = value(behind: mark.range, isTyped: isTyped)
                ?? (isTyped || isNew
                    ? value(farBehind: mark.range.upperBound) ?? value(quotedBehind: mark.range.upperBound)
                    : nil)
        else { return nil }
        let isFar = row.range.lowerBound - mark.range.upperBound > 3 && isBehindUser(row.range.lowerBound)
        // What codes are written in is read as one; "Your code is X7K9QP!" ends a sentence.
        return !isTyped || isFar || (isPassword ? row.isNoCode : row.hasSignInside) ? (row.range, isFar) : nil
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
            range: range, isLabelled: true)
    }

    /// What a letter says as a whole of the passwords in it.
    static func context(of letter: [Reading], _ mood: Mood) -> [Evidence] {
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
        if letter.contains(where: asksForCoins) { evidence.append(Weights.payment) }
        // A "first password" is nobody else's.
        if mood.names.isDisjoint(with: [ConceptSet(.accessCode), ConceptSet(.oneTimeCode)]),
            letter.contains(where: speaksOfNetwork)
        {
            evidence.append(Weights.shared)
        }
        return evidence
    }

    /// What stands behind a name that ends at a place: behind a colon, behind one short word as "is", behind a verb that touches the
    /// name ("初始密码为 Xh@30718"), or alone on the next line.
    private func value(behind mark: Range<Int>, isTyped: Bool) -> PasswordRow? {
        let (place, bytes) = (mark.upperBound, reading.folded.bytes)
        let rest = bytes[place...].prefix(Limits.passwordGap)
        let line = rest.prefix { $0 != FoldedText.blockBreak }
        if !line.contains(where: { $0 > 0x20 }) {
            let start = min(bytes.count, line.endIndex + 1)
            guard reading.beginsLine(start),
                let row = PasswordRow(in: reading, from: start, isLabelled: true, mayBeWords: isTyped)
            else {
                return nil
            }
            return Naming.standsApart(row.range, in: reading) ? row : nil
        }
        if let row = announced(by: line) ?? touching(line) { return row }
        let verb = line.prefix { $0 >= 0x80 }
        if Self.verbs.contains(verb),
            let start = line[verb.endIndex...].prefix(2).firstIndex(where: { $0 > 0x20 }),
            let row = PasswordRow(in: reading, from: start, isLabelled: false)
        {
            return row
        }
        // "is", "ist", "adalah"; "ita ce".
        let words = line.split(separator: 0x20, maxSplits: 3)
        if line.first == 0x20, words.count > 2, words[0].count + words[1].count <= Limits.passwordVerb,
            words.prefix(2).allSatisfy({ $0.allSatisfy(WordCharacter.isWord) }),
            let row = PasswordRow(in: reading, from: words[2].startIndex, isLabelled: false),
            row.hasSignInside
        {
            return row
        }
        if line.first == 0x20, words.count == 1, reading.beginsLine(mark.lowerBound),
            let row = PasswordRow(in: reading, from: words[0].startIndex, isLabelled: true),
            row.isMixed && row.isBelowPair || row.isOfLogin, row.endsLine
        {
            return row
        }
        if line.first == 0x20, words.count > 1, words[0].count <= Limits.passwordVerb,
            words[0].allSatisfy(WordCharacter.isWord),
            let row = PasswordRow(in: reading, from: words[1].startIndex, isLabelled: false)
        {
            return row
        }
        guard let colon = PasswordRow.colon(in: line, of: reading),
            let start = bytes[(colon + 1)...].prefix(3).firstIndex(where: { $0 > 0x20 }),
            case let between = reading.counts(in: endOfName(from: place)..<colon),
            between.sentences == 0,
            between.words <= Limits.passwordWords,
            let row = PasswordRow(
                in: reading, from: start, isLabelled: between.words <= 1, mayBeWords: isTyped)
        else { return nil }
        // "Mot de passe de la réunion : bQ4mZr8"
        guard
            !reading.marks(around: place..<colon, within: 0).contains(where: {
                $0.concepts.contains(.appointment)
            })
        else { return nil }
        // "PDF password = PAN+DOB": in a list of a login alone.
        guard bytes[colon] == UInt8(ascii: ":") || row.isBelowLabel && hasLabelOfWords(before: colon) else {
            return nil
        }
        // "Password reset for user: JSmith3A": behind other words only what no name is.
        let copula = bytes[place..<colon].first == 0x20 ? bytes[(place + 1)..<colon] : []
        return between.words == 0 || row.hasSignInside
            || row.takesTurnsByChance && row.endsLine && isOfReader(place..<colon)
            || between.words == 1 && (row.endsWithSign || Self.copulas.contains(copula))
            ? row : nil
    }

    /// "We made a password for you: kT9wq2Lm", "parola ta: Xu7-pRm2_qa", and not "password changed for user:".
    private func isOfReader(_ words: Range<Int>) -> Bool {
        let words = reading.folded.bytes[words].drop { $0 == 0x20 }
        return Self.readers.contains(words.prefix(words.count - (words.last == 0x20 ? 1 : 0)))
    }

    /// "For you", and "your" where it stands behind.
    private static let readers = Set(
        """
        for you|für sie|für dich|für euch|pour vous|pour toi|para ti|para usted|para você|para si|per te|per lei|per voi|voor u|voor jou|\
        voor je|dla ciebie|dla pana|dla pani|для вас|для тебя|для тебе|till dig|til deg|til dig|pentru tine|pentru dvs|pro vas|pro tebe|\
        pre vas|za vas|za tebe|за вас|sizin için|senin için|per a tu|para vostede|untuk anda|cho ban|sinulle|teile|jums|neked|onnek|ta|dvs|\
        juaj|tuaj|anda|kamu|yako|cua ban|شما|שלך
        """.split(separator: "|").map { ArraySlice(FoldedText(String($0)).bytes) })

    /// Whether the label before a place has more than a word, as no setting of a program: "nouveau mot de passe = ".
    private func hasLabelOfWords(before place: Int) -> Bool {
        guard let line = reading.line(at: place) else { return false }
        return reading.folded.bytes[reading.range(ofLine: line).lowerBound..<place].split(
            separator: 0x20, maxSplits: 2
        ).count > 1
    }

    /// "A temporary password was given to j.smith: dB5wSAARYY", on its line or alone on the next one: what programs make up, behind the
    /// name of a user.
    private func value(farBehind place: Int) -> PasswordRow? {
        let bytes = reading.folded.bytes
        let line = bytes[place...].prefix(Limits.passwordGap).prefix { $0 != FoldedText.blockBreak }
        guard let colon = line.lastIndex(of: UInt8(ascii: ":")), isBehindUser(colon),
            case let between = reading.counts(in: place..<colon), between.sentences == 0,
            between.words <= 2 * Limits.passwordWords,
            let start = bytes[(colon + 1)...].prefix(3).firstIndex(where: { $0 > 0x20 }),
            let row = PasswordRow(in: reading, from: start, isLabelled: false), row.isMadeUp, row.endsLine
        else { return nil }
        return row
    }

    /// "A temporary password for user "Oskarth" was set to "wren$Tok4ly"": what ends its sentence between quotation marks, and has the
    /// look of no name.
    private func value(quotedBehind place: Int) -> PasswordRow? {
        let bytes = reading.folded.bytes
        let rest = bytes[place...].prefix(Limits.sentence)
        guard let end = rest.end(ofFirst: Self.quotedEnd), case let close = end - Self.quotedEnd.count,
            let open = rest[..<close].lastIndex(of: UInt8(ascii: "\"")), open > place,
            reading.counts(in: place..<open).sentences == 0,
            let row = PasswordRow(in: reading, from: open + 1, isLabelled: false),
            row.range.upperBound == close, row.hasSignInside || row.isMadeUp
        else { return nil }
        return row
    }

    private static let quotedEnd = Array("\".".utf8)

    /// Whether the word before a place, a colon aside, is a name as users have it: letters with a sign or digits inside, "j.smith",
    /// "cmoreau_7".
    private func isBehindUser(_ place: Int) -> Bool {
        let before = reading.folded.bytes[..<place].suffix(Limits.passwordGap)
        guard let last = before.lastIndex(where: { $0 > 0x20 && !Self.quotes.contains($0) }) else {
            return false
        }
        let word = before[...last].reversed().prefix { $0 > 0x20 && !Self.quotes.contains($0) }
        return word.count > 2 && WordCharacter.isAlphanumeric(before[last])
            && (word.last.map(WordCharacter.isLetter) ?? false)
            && word.contains {
                $0 < 0x80 && !WordCharacter.isLetter($0) && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "'")
            }
    }

    private static let quotes = Array("\"(),:".utf8)

    /// Where the word ends of which a place is within, in scripts with blanks between words: "මුරපදය".
    private func endOfName(from place: Int) -> Int {
        let bytes = reading.folded.bytes
        guard place < bytes.count, bytes[place] >= 0x80,
            !WordCharacter.isUnspaced(UTF8Scalar.decode(bytes, at: place, end: bytes.count).scalar)
        else { return place }
        return bytes[place...].prefix(Limits.passwordGap).firstIndex { !WordCharacter.isWord($0) } ?? place
    }

    /// "The temporary password is as follows: / hb7W!q29": alone on the line below one that leads up to it; behind more than a word only
    /// what has a sign inside, as no name of a user or a device has.
    private func announced(by line: ArraySlice<UInt8>) -> PasswordRow? {
        let (rest, start) = (line.indices, line.endIndex + 1)
        guard rest.count <= Limits.sentence, !line.contains(where: WordCharacter.isDigit),
            line.last == UInt8(ascii: ":") || leadsOn(rest),
            case let counts = reading.counts(in: rest.dropLast()),
            counts.sentences == 0, reading.names(in: rest).isEmpty, reading.beginsLine(start),
            let row = PasswordRow(in: reading, from: start, isLabelled: false),
            counts.words <= 1 || row.hasSignInside
                || counts.words == 2 && leadsOn(rest) && isNamedAlone(rest.lowerBound)
        else { return nil }
        return Naming.standsApart(row.range, in: reading) ? row : nil
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
    private func touching(_ line: ArraySlice<UInt8>) -> PasswordRow? {
        guard line.first == 0x20,
            let row = PasswordRow(in: reading, from: line.startIndex + 1, isLabelled: false),
            row.hasSignInside, row.bytes.contains(where: WordCharacter.isDigit),
            // "in Foo<2.3.4"
            !row.bytes.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") })
        else { return nil }
        return row
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

    /// "Is", before a colon or a quotation mark.
    static let copulas = Set(
        "is ist lautet est es e er ar on jest je to este esta eh olan adalah ialah".split(separator: " ").map
        {
            ArraySlice($0.utf8)
        })
    /// "Is", in scripts without blanks.
    private static let verbs = Set(["为", "是", "為", "は"].map { ArraySlice($0.utf8) })
}
