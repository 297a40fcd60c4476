import Words

/// What a number is by what stands right beside it.
extension Reading {
    /// Whether nothing but signs stands between it and what calls it an example: "such as 482913".
    func isExample(_ range: Range<Int>) -> Bool {
        let near = max(0, range.lowerBound - Limits.signs)
        return marks[..<firstMark(from: range.lowerBound)].suffix(4).contains { mark in
            mark.concepts.contains(.example) && (near...range.lowerBound).contains(mark.range.upperBound)
                && !folded.bytes[mark.range.upperBound..<range.lowerBound].contains {
                    WordCharacter.isWord($0) || $0 == FoldedText.blockBreak
                }
        } || isBelowExample(range)
    }

    /// "Example of what it prints: / Your code: 482913": whether the line above says so and ends with a colon.
    private func isBelowExample(_ range: Range<Int>) -> Bool {
        guard let index = line(at: range.lowerBound), index > 0, page.kind != .subject,
            case let above = self.range(ofLine: index - 1), above.count <= Limits.sentence,
            folded.bytes[above].last == UInt8(ascii: ":")
        else { return false }
        return marks[firstMark(from: above.lowerBound)...].prefix { $0.range.lowerBound == above.lowerBound }
            .contains { $0.concepts.contains(.example) } && !asksToType(above)
    }

    /// Whether a line names a code or tells to type something.
    private func asksToType(_ line: Range<Int>) -> Bool {
        marks[firstMark(from: line.lowerBound)..<firstMark(from: line.upperBound)].contains {
            !$0.concepts.isDisjoint(with: ConceptSet.typed.union(ConceptSet(.enter)))
        }
    }

    /// "24-48 hours": whether minutes, hours or days are counted by it.
    func isDuration(_ token: Token) -> Bool {
        let index = firstMark(from: token.range.upperBound)
        guard token.isNumeric, token.length <= 4, index < marks.count else { return false }
        return folded.bytes[token.range.upperBound] == 0x20
            && marks[index].range.lowerBound == token.range.upperBound + 1
            && !marks[index].concepts.isDisjoint(with: [
                ConceptSet(.second), ConceptSet(.minute), ConceptSet(.hour), ConceptSet(.day),
            ])
    }

    /// Whether a bracket has opened in the same block, within a sentence or so before a place, and not closed.
    func isInBrackets(_ place: Int) -> Bool {
        let before = folded.bytes[..<place].suffix(Limits.sentence)
        let opened = before.lastIndex {
            $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") || $0 == FoldedText.blockBreak
        }
        return opened.map { before[$0] == UInt8(ascii: "(") } ?? false
    }

    /// The states of the United States as they stand before a postal code.
    private static let states = Set(
        """
        al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd \
        tn tx ut vt va wa wv wi wy dc pr
        """.split(separator: " ").map { ArraySlice(Array($0.utf8)) })

    /// Whether a number stands in a postal address: ", VA 22150", "Lindenweg 4, 50667 Köln", "Havnegade 28, 2450 København".
    func isPostcode(_ token: Token) -> Bool {
        guard token.isNumeric, token.separator == nil, (4...5).contains(token.length) else { return false }
        let bytes = folded.bytes
        let before = bytes[..<token.range.lowerBound].suffix(5)
        guard before.count == 5, before.last == 0x20 else { return false }
        let words = Array(before)
        if token.length == 5, words[0] == UInt8(ascii: ","), words[1] == 0x20,
            words[2...3].allSatisfy(WordCharacter.isLetter),
            LetterCase(original(token.range.lowerBound - 3..<token.range.lowerBound - 1)) == .upper
        {
            return true
        }
        if token.length == 5, words[1] == 0x20, Self.states.contains(words[2...3]),
            LetterCase(original(token.range.lowerBound - 3..<token.range.lowerBound - 1)) == .upper,
            // A street has a number.
            bytes[..<token.range.lowerBound].suffix(Limits.sentence).split(separator: FoldedText.blockBreak)
                .last?
                .contains(where: WordCharacter.isDigit) ?? false
        {
            return true
        }
        let after = bytes[token.range.upperBound...].prefix(2)
        return words[3] == UInt8(ascii: ",") && WordCharacter.isDigit(words[2]) && after.first == 0x20
            && after.last.map { WordCharacter.isWord($0) && !WordCharacter.isDigit($0) } ?? false
            && (token.length == 5 || isInStreet(token))
    }

    /// Whether a word and the number of a house stand before a token, and a name behind it: "Havnegade 28, 2450 København".
    private func isInStreet(_ token: Token) -> Bool {
        let bytes = folded.bytes
        let street = bytes[..<token.range.lowerBound].dropLast(2).reversed().drop(
            while: WordCharacter.isDigit)
        let town = token.range.upperBound + 1
        return street.first == 0x20
            && street.dropFirst().first.map { WordCharacter.isWord($0) && !WordCharacter.isDigit($0) }
                ?? false
            && original(town..<min(bytes.count, town + 4)).unicodeScalars.first?.properties.isUppercase
                ?? false
    }
}
