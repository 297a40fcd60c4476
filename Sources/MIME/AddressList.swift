/// Reads the value of an address field: mailboxes and groups (RFC 5322, sections 3.4 and 4.4), in one pass.
struct AddressList {
    private var cursor: HeaderCursor
    /// The charset of names that stand raw and are no UTF-8.
    private let raw: Charset?
    private var closings = EncodedWord.Closings()
    /// The words of the mailbox that is being read, outside angle brackets.
    private var words: [Word] = []
    /// What stood between angle brackets.
    private var angle: [UInt8]?

    private struct Word {
        enum Kind { case at, dot, quoted, other }

        let kind: Kind
        /// Whether blanks or a comment stood before it.
        let isApart: Bool
        /// Where it stands, quotes included.
        let range: Range<Int>
    }

    /// Whether a bound left out addresses, or cut one or its name.
    private(set) var isCut = false

    /// How many bytes were looked at.
    var work: Int { cursor.work }

    init(_ value: [UInt8], raw: Charset? = nil) {
        cursor = HeaderCursor(value)
        self.raw = raw
    }

    // address-list = (address *("," address)) / obs-addr-list
    // group = display-name ":" [group-list] [CFWS] ";"
    /// The mailboxes from here on, those of groups included.
    mutating func read(atMost limit: Int) -> [Address] {
        var found: [Address] = []
        while found.count < limit, let byte = next() {
            switch byte {
            case ASCII.comma, ASCII.semicolon:
                cursor.advance()
                if let address = finish() { found.append(address) }
            case ASCII.colon where angle == nil && !words.contains { $0.kind == .at }:
                // The words so far named a group.
                cursor.advance()
                words = []
            case ASCII.less:
                readAngle()
            default:
                readWord(byte)
            }
        }
        if found.count < limit {
            if let address = finish() { found.append(address) }
        } else if next() != nil {
            isCut = true
        }
        return found
    }

    private mutating func next() -> UInt8? {
        cursor.skipBlanksAndComments()
        return cursor.current
    }

    // MARK: - Words

    private mutating func readWord(_ byte: UInt8) {
        let start = cursor.position
        let isApart =
            start > 0
            && (cursor.bytes[start - 1].isWhiteSpace || cursor.bytes[start - 1] == ASCII.closeParenthesis)
        var kind = Word.Kind.other
        if byte == ASCII.quote, cursor.quotedString() != nil {
            kind = .quoted
        } else if byte == ASCII.openBracket, cursor.domainLiteral() != nil {
            kind = .other
        } else if byte == ASCII.equals, let end = endOfEncodedWord(at: start) {
            // QUIRK: commas and brackets inside an encoded word separate nothing.
            cursor.move(to: end)
        } else if byte == ASCII.at || byte == ASCII.dot {
            cursor.advance()
            kind = byte == ASCII.at ? .at : .dot
        } else if cursor.word(until: .atomEnd).isEmpty {
            cursor.advance()
            // A special that has no meaning here stands for itself in a name, or is stray.
            guard byte == ASCII.openParenthesis || byte == ASCII.openBracket || byte == ASCII.colon else {
                return
            }
        }
        // After the address of a mailbox nothing belongs to it; before it, the last words hold the address.
        guard angle == nil else { return }
        if words.count >= Limits.words {
            words.removeFirst(Limits.words / 2)
            isCut = true
        }
        words.append(Word(kind: kind, isApart: isApart, range: start..<cursor.position))
    }

    private mutating func endOfEncodedWord(at start: Int) -> Int? {
        let bytes = cursor.bytes
        return EncodedWord.token(in: bytes.span, at: start, &closings)?.end
    }

    // angle-addr = [CFWS] "<" addr-spec ">" [CFWS] / obs-angle-addr; obs-route = obs-domain-list ":"
    private mutating func readAngle() {
        cursor.advance()
        var spec: [UInt8] = []
        scan: while let byte = next() {
            switch byte {
            case ASCII.greater:
                cursor.advance()
                break scan
            case ASCII.less:
                // QUIRK: `<<a@b>>`, and a second try after an open bracket: the innermost counts.
                cursor.advance()
                spec = []
            case ASCII.comma where spec.first != ASCII.at, ASCII.semicolon:
                // QUIRK: the bracket never closed.
                break scan
            case ASCII.colon where spec.first == ASCII.at:
                cursor.advance()
                spec = []
            case ASCII.quote:
                let start = cursor.position
                if cursor.quotedString() == nil {
                    cursor.advance()
                } else {
                    spec += cursor.bytes[start..<cursor.position]
                }
            case ASCII.openBracket:
                if let literal = cursor.domainLiteral() { spec += literal } else { cursor.advance() }
            default:
                let word = cursor.word(until: .angleEnd)
                spec += cursor.bytes[word]
                if word.isEmpty { cursor.advance() }
            }
        }
        if angle == nil || angle?.isEmpty == true { angle = spec }
    }

    // MARK: - Putting together

    // mailbox = name-addr / addr-spec
    private mutating func finish() -> Address? {
        defer {
            words = []
            angle = nil
            cursor.forgetComment()
        }
        if let angle {
            return address(phrase(words[...]), angle)
        }
        guard !words.isEmpty else { return nil }
        guard let at = words.lastIndex(where: { $0.kind == .at }) else {
            // No address at all: one word is a local user, more are a name.
            if words.count == 1, words[0].kind == .other {
                return address(cursor.lastComment, Array(cursor.bytes[words[0].range]))
            }
            return address(phrase(words[...]), [])
        }
        // local-part "@" domain, each of words and dots; what is left over is a name.
        var first = at
        while first > 0,
            first == at || !words[first].isApart || words[first].kind == .dot
                || words[first - 1].kind == .dot && words[first - 1].isApart
        { first -= 1 }
        var last = at
        while last + 1 < words.count,
            last == at || !words[last + 1].isApart || words[last + 1].kind == .dot
                || words[last].kind == .dot && words[last].isApart
        { last += 1 }
        let rest = phrase(words[..<first] + words[(last + 1)...])
        return address(
            rest.isEmpty ? cursor.lastComment : rest, words[first...last].flatMap { cursor.bytes[$0.range] })
    }

    // phrase = 1*word / obs-phrase
    private func phrase(_ words: ArraySlice<Word>) -> [UInt8] {
        var phrase: [UInt8] = []
        for word in words {
            if !phrase.isEmpty, word.isApart { phrase.append(ASCII.space) }
            if word.kind == .quoted {
                phrase += Self.unquoted(cursor.bytes[word.range])
            } else {
                phrase += cursor.bytes[word.range]
            }
            if phrase.count > Limits.nameBytes { break }
        }
        return phrase.isEmpty ? cursor.lastComment : phrase
    }

    /// The content of a quoted string without its backslashes.
    private static func unquoted(_ string: ArraySlice<UInt8>) -> [UInt8] {
        var string = HeaderCursor(Array(string))
        return string.quotedString() ?? []
    }

    private mutating func address(_ name: [UInt8], _ spec: [UInt8]) -> Address? {
        if spec.count > Limits.addressBytes || name.count > Limits.nameBytes { isCut = true }
        let spec = spec.count > Limits.addressBytes ? [] : spec
        let name = EncodedWord.decode(Array(name.prefix(Limits.nameBytes)), raw: raw).trimmed()
        guard !name.isEmpty || !spec.isEmpty else { return nil }
        return Address(
            name: String(decoding: name, as: UTF8.self),
            address: String(decoding: Charset.headerText(spec[...]), as: UTF8.self))
    }
}
