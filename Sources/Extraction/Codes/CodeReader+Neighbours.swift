import HTML
import Words

/// What stands beside a token, and what its sentence says of it.
extension CodeReader {
    /// What stands beside it, and what its sentence says.
    func addNeighbours(
        of token: Token, _ shape: Shape, _ naming: Naming, to evidence: inout [Evidence]
    ) {
        if shape.isYear || shape.isBuddhistYear, endsDate(token) || beginsDate(token) {
            evidence.append(Weights.date)
        }
        if reading.isPostcode(token) { evidence.append(Weights.postcode) }
        if !naming.isBound || reading.isInBrackets(token.range.lowerBound), reading.isDuration(token) {
            evidence.append(Weights.counted)
        }
        if isSentElsewhere(token) { evidence.append(Weights.elsewhere) }
        if isSpent(token) { evidence.append(Weights.spent) }
        if evidence.contains(Weights.wordLike), isGreeted(token) { evidence.append(Weights.greeted) }
        if shape.isNamedByYear {
            // "A token (ci-deploy-2025) was added"
            let isQuoted = isInQuotes(token) && !isValue(openedAt: token.range.lowerBound - 1)
            if isQuoted || reading.isInBrackets(token.range.lowerBound) { evidence.append(Weights.titled) }
            if !naming.isLabelled, !mood.diesSoon { evidence.append(Weights.wordLike) }
        }
        if shape.isNamedByDigit, !naming.isLabelled, !naming.standsApart { evidence.append(Weights.wordLike) }
        if reading.isExample(token.range) { evidence.append(Weights.example) }
        if isSpeech(token) { evidence.append(Weights.speech) }
        if reading.page.kind != .subject, isOfName(inQuotes: token, isNamed: naming.isClose) {
            evidence.append(Weights.titled)
        }
        if !mood.isUrgent, isCalled(token) { evidence.append(Weights.titled) }
        if isKey(token) || !naming.isLabelled && isOfSeries(token) { evidence.append(Weights.key) }
    }

    /// "A token named ci-runner-07 was created": whether the word before it says that it is what something is called.
    private func isCalled(_ token: Token) -> Bool {
        guard !token.isNumeric else { return false }
        let before = reading.folded.bytes[..<token.range.lowerBound].suffix(Limits.labelBytes)
        let word = before.reversed().drop { $0 == 0x20 || "*\"`".utf8.contains($0) }.prefix(
            while: WordCharacter.isWord)
        return Self.callings.contains(Array(word.reversed()))
    }

    private static let callings = Set(
        """
        named called labelled labeled namens genannt nomme nommee appele appelee intitule denominado denominada \
        llamado llamada denominato denominata chiamato chiamata chamado chamada genaamd kallad kaldet kalt nazwie \
        nazvem jmenem nazvom именем названием іменем назвою
        """.split(separator: " ").map { FoldedText(String($0)).bytes })

    /// Whether quotation marks stand right around a token: `"deploy-2026"`.
    private func isInQuotes(_ token: Token) -> Bool {
        let (start, end, mark) = (token.range.lowerBound, token.range.upperBound, UInt8(ascii: "\""))
        return start > 0 && reading.folded.bytes[start - 1] == mark
            && reading.folded.bytes[end...].first == mark
    }

    /// "the passkey «YubiKey 5C 20481733»": whether it stands behind other words between quotation marks on its line, and they name
    /// no code.
    private func isOfName(inQuotes token: Token, isNamed: Bool) -> Bool {
        let (bytes, mark) = (reading.folded.bytes, UInt8(ascii: "\""))
        guard bytes[token.range.upperBound...].first == mark,
            let line = reading.line(at: token.range.lowerBound),
            case let before = bytes[reading.range(ofLine: line).lowerBound..<token.range.lowerBound],
            before.count <= Limits.lead, before.count(where: { $0 == mark }) % 2 == 1,
            let open = before.lastIndex(of: mark), before[open...].contains(where: WordCharacter.isLetter)
        else { return false }
        // What is named close by is a title right behind that name alone: "Use "Acme 730194" as your code".
        let isCalled =
            reading.marks[..<reading.firstMark(from: open)].last.map { $0.range.upperBound + 1 == open }
            ?? false
        return (!isNamed || isCalled) && reading.names(in: open..<token.range.lowerBound).isEmpty
            && !isValue(openedAt: open)
    }

    /// "Your code is "oak-2031"", "TAN: "Bank 730194"": whether a colon, or the name of a code and a word for "is", stand before a quotation mark.
    private func isValue(openedAt open: Int) -> Bool {
        if reading.folded.bytes[..<open].last(where: { $0 != 0x20 && $0 != FoldedText.blockBreak })
            == UInt8(ascii: ":")
        {
            return true
        }
        let name = reading.marks[..<reading.firstMark(from: open)].suffix(4).last {
            $0.range.upperBound <= open && !$0.concepts.isDisjoint(with: .typed)
        }
        guard let name, case let counts = reading.counts(in: name.range.upperBound..<open) else {
            return false
        }
        let word = reading.folded.bytes[..<open].suffix(Limits.passwordGap).split(separator: 0x20).last ?? []
        return counts.words <= 1 && counts.sentences == 0 && counts.blocks == 0
            && PasswordReader.copulas.contains(word)
    }

    /// Whether a day, or a day and a word, stand before a year: "Feb 2, 2026", "2 de febrero de 2026".
    private func endsDate(_ token: Token) -> Bool {
        let before = reading.folded.bytes[..<token.range.lowerBound].suffix(Limits.dateBytes)
        let line = before.suffix(
            from: before.lastIndex(of: FoldedText.blockBreak).map { $0 + 1 } ?? before.startIndex)
        let words = line.split { !WordCharacter.isWord($0) }.suffix(4)
        return words.contains { word in
            // A preposition may touch it: "ב־30".
            let day = word[
                (word.lastIndex { !WordCharacter.isDigit($0) }.map { $0 + 1 } ?? word.startIndex)...]
            return (1...2).contains(day.count) && word.dropLast(day.count).allSatisfy { $0 >= 0x80 }
                && (1...31).contains(Int(String(decoding: day, as: UTF8.self)) ?? 0)
        } && line.contains { WordCharacter.isLetter($0) || $0 >= 0x80 }
    }

    /// Whether a month and a day stand behind a year, with at most a letter before them: "2025 március 9", "2025 m rugsėjo 4".
    private func beginsDate(_ token: Token) -> Bool {
        let after = reading.folded.bytes[token.range.upperBound...].prefix(Limits.dateBytes)
        let line = after.prefix { $0 != FoldedText.blockBreak }
        let words = line.split { !WordCharacter.isWord($0) }.drop { $0.count == 1 }.prefix(2)
        guard words.count == 2, let month = words.first, let day = words.last,
            line.prefix(upTo: month.startIndex).count <= 4,
            month.allSatisfy({ WordCharacter.isLetter($0) || $0 >= 0x80 }),
            month.endIndex + 1 == day.startIndex
        else { return false }
        guard day.count <= 2, (1...31).contains(Int(String(decoding: day, as: UTF8.self)) ?? 0) else {
            return false
        }
        // "Your code is 2024. Expires 15 minutes from now": of a life, and of no day.
        let index = reading.firstMark(from: month.startIndex)
        return !reading.marks[index...].prefix(3).contains { mark in
            mark.range.lowerBound <= day.endIndex + 1
                && !mark.concepts.isDisjoint(with: [
                    ConceptSet(.expiry), ConceptSet(.minute), ConceptSet(.hour), ConceptSet(.day),
                ])
        }
    }

    /// Whether the token's own sentence says that the code went elsewhere: "we texted it to the phone ending
    /// in 0177".
    private func isSentElsewhere(_ token: Token) -> Bool {
        let elsewhere = ConceptSet(.elsewhere)
        return Frame.before(token, in: reading, where: elsewhere)?.isSameSentence ?? false
            || Frame.after(token, in: reading, where: elsewhere).map { frame in
                frame.isSameSentence
                    && reading.line(at: frame.mark.range.lowerBound)
                        == reading.line(at: token.range.lowerBound)
            } ?? false
    }

    /// Whether the token is said to be over: "code 481923 has been used", "481923 is no longer valid".
    private func isSpent(_ token: Token) -> Bool {
        Frame.after(token, in: reading, where: ConceptSet(.spent)).map { frame in
            frame.isSameSentence && frame.words <= 1 && !frame.hasColon
        } ?? false
    }

    /// "Hello aarav55, ...": whether it is the name of whom a block greets at its beginning, in a few words that name nothing.
    private func isGreeted(_ token: Token) -> Bool {
        let bytes = reading.folded.bytes
        guard !token.isNumeric, token.separator == nil,
            bytes[token.range.upperBound...].first == UInt8(ascii: ","),
            case let before = bytes[..<token.range.lowerBound].suffix(Limits.greetingBytes),
            case let start = before.lastIndex(of: FoldedText.blockBreak).map({ $0 + 1 }) ?? before.startIndex,
            start == 0 || bytes[start - 1] == FoldedText.blockBreak, start < token.range.lowerBound
        else { return false }
        return reading.names(in: start..<token.range.lowerBound).isEmpty
            && !bytes[start..<token.range.lowerBound].contains(UInt8(ascii: ":"))
    }

    /// Whether a subject has it in brackets, as trackers do: "[HED-7253]", "[JIRA] (PAY-2291)".
    private func isKey(_ token: Token) -> Bool {
        let bytes = reading.folded.bytes
        guard reading.page.kind == .subject, token.letters > 0, token.range.lowerBound > 0 else {
            return false
        }
        let (before, after) = (bytes[token.range.lowerBound - 1], bytes[token.range.upperBound...].first)
        return before == UInt8(ascii: "[") && after == UInt8(ascii: "]")
            || before == UInt8(ascii: "(") && after == UInt8(ascii: ")") && token.isPrefixed
                && bytes.first == UInt8(ascii: "[")
    }

    /// "ENG-1182", "ENG-1190", "ENG-1201": whether others on the page differ from it in their number alone.
    private func isOfSeries(_ token: Token) -> Bool {
        guard token.isPrefixed, !mood.names.contains(.recoveryCode) else { return false }
        return series[Array(reading.folded.bytes[token.range].prefix(token.groups[0]))] ?? 0 > 2
    }

    /// Whether somebody tells what was said: `it showed "your code is 481923"`.
    private func isSpeech(_ token: Token) -> Bool {
        let bytes = reading.folded.bytes
        let before = bytes[max(0, token.range.lowerBound - Limits.lead)..<token.range.lowerBound]
        let after = bytes[token.range.upperBound...].prefix(Limits.lead)
        if isOfProgram(token, before: before, after: after) { return true }
        guard let open = before.lastIndex(where: Self.endsSpeech), bytes[open] == UInt8(ascii: "\""),
            WordCharacter.isWord(bytes[open + 1]),
            let close = after.first(where: Self.endsSpeech), close == UInt8(ascii: "\"")
        else { return false }
        let name = Frame.before(token, in: reading, where: .typed)
        // "They ask for the code ("Yours is 4471")."
        if let name, name.mark.range.upperBound <= open, name.sentences == 0, name.blocks == 0,
            let asked = Frame.before(token, in: reading, where: ConceptSet(.enter)),
            asked.mark.range.lowerBound > open
        {
            return true
        }
        return name.map { $0.mark.range.lowerBound > open } ?? false
            || Frame.after(token, in: reading, where: .typed).map {
                !after.prefix($0.mark.range.lowerBound - after.startIndex).contains(UInt8(ascii: "\""))
            } ?? false
    }

    /// Whether it stands in the text of a program, or in what programs say to one another.
    private func isOfProgram(
        _ token: Token, before: ArraySlice<UInt8>, after: ArraySlice<UInt8>
    ) -> Bool {
        let bytes = reading.folded.bytes
        // `{"code": "000000"}`: what programs say to one another.
        if before.suffix(4).elementsEqual("\": \"".utf8), before.contains(UInt8(ascii: "{")) { return true }
        // `print(text)  # Your code is 048213`
        let line = before[(before.lastIndex(of: FoldedText.blockBreak) ?? before.startIndex)...]
        if let call = line.firstIndex(of: UInt8(ascii: ")")),
            Self.comments.contains(where: { line[call...].end(ofFirst: $0) != nil })
        {
            return true
        }
        // `test_code[Your one-time code is 904417]`
        if let open = line.lastIndex(of: UInt8(ascii: "[")), line[open...].contains(0x20),
            !line[open...].contains(UInt8(ascii: "]")), isIdentifier(before: open)
        {
            return true
        }
        // `print("Your code:", 204418)`
        if before.suffix(3).elementsEqual("\", ".utf8), after.first == UInt8(ascii: ")"),
            let opened = before.dropLast(3).lastIndex(of: UInt8(ascii: "\"")), opened > 0,
            bytes[opened - 1] == UInt8(ascii: "("),
            !reading.names(in: opened..<token.range.lowerBound).isEmpty
        {
            return true
        }
        return false
    }

    /// Whether the word that ends at a place is one of a program: letters or digits with an underscore between.
    private func isIdentifier(before end: Int) -> Bool {
        let word = reading.folded.bytes[..<end].suffix(Limits.labelBytes).reversed()
            .prefix { WordCharacter.isAlphanumeric($0) || $0 == UInt8(ascii: "_") }
        let pieces = word.split(separator: UInt8(ascii: "_"))
        return pieces.count > 1 && word.first != UInt8(ascii: "_")
    }

    /// How comments begin behind the call that they explain.
    private static let comments = [") # ", ") // "].map { Array($0.utf8) }

    private static func endsSpeech(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == FoldedText.blockBreak
    }
}
