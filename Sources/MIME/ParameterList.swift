/// A structured value with parameters, as in `Content-Type` and `Content-Disposition` (RFC 2045, 2183, 2231).
struct ParameterList {
    /// A parameter, its pieces joined (RFC 2231, section 3) and its percent signs undone.
    struct Parameter: Sendable {
        let name: [UInt8]
        fileprivate(set) var value: [UInt8]
        /// The charset that an extended parameter names (RFC 2231, section 4).
        fileprivate var charset: [UInt8]?
        fileprivate var isExtended = false

        init(name: [UInt8], value: [UInt8]) {
            self.name = name
            self.value = value
        }

        /// Whether this is the name, given in lower case.
        func isNamed(_ word: StaticString) -> Bool { name.span.spells(word, in: name.indices) }
    }

    /// What stands before the first semicolon, without blanks and comments, in lower case.
    let value: [UInt8]
    /// The parameters in the order of their first pieces; a name given twice counts once.
    let parameters: [Parameter]
    /// Whether a bound left out parameters or cut a value.
    let isCut: Bool
    /// How many bytes were looked at.
    let work: Int

    /// The bytes of the parameter of that name, given in lower case.
    func first(_ name: StaticString) -> [UInt8]? {
        parameters.first { $0.isNamed(name) }?.value
    }

    // value *(";" attribute "=" value)
    init(parsing bytes: [UInt8]) {
        var cursor = HeaderCursor(bytes)
        value = Self.main(&cursor)
        var pieces: [Piece] = []
        while pieces.count < Limits.parameters, let piece = Self.piece(&cursor) { pieces.append(piece) }
        work = cursor.work
        parameters = Self.join(pieces)
        isCut =
            pieces.count == Limits.parameters && !cursor.isAtEnd
            || bytes.count > Limits.parameterBytes
                && (pieces.contains { $0.value.count >= Limits.parameterBytes }
                    || parameters.contains { $0.value.count >= Limits.parameterBytes })
    }

    private static func main(_ cursor: inout HeaderCursor) -> [UInt8] {
        var main: [UInt8] = []
        while true {
            cursor.skipBlanksAndComments()
            guard let byte = cursor.current, byte != ASCII.semicolon else { break }
            // QUIRK: the semicolon before the first parameter may be missing.
            if !main.isEmpty, main.last != ASCII.slash, byte != ASCII.slash { break }
            if let quoted = cursor.quotedString() {
                main += quoted
                continue
            }
            let word = cursor.word(until: .valueEnd)
            if word.isEmpty { cursor.advance() }
            for byte in cursor.bytes[word].prefix(Limits.parameterBytes) { main.append(byte.lowercased) }
        }
        return main
    }

    // MARK: - One piece

    /// `name*1*=value` as it stands.
    private struct Piece {
        var name: [UInt8]
        var index: Int?
        var isExtended: Bool
        var value: [UInt8]
    }

    // attribute ["*" section] ["*"] "=" (token / quoted-string)
    private static func piece(_ cursor: inout HeaderCursor) -> Piece? {
        while true {
            cursor.skipBlanksAndComments()
            guard let byte = cursor.current else { return nil }
            if byte == ASCII.semicolon || byte == ASCII.comma || byte == ASCII.equals {
                cursor.advance()
                continue
            }
            let name = cursor.word(until: .nameEnd)
            if name.isEmpty {
                cursor.advance()
                continue
            }
            cursor.skipBlanksAndComments()
            guard cursor.skip(ASCII.equals), name.count <= Limits.charsetBytes else { continue }
            cursor.skipBlanksAndComments()
            var value = cursor.quotedString() ?? bareValue(&cursor)
            if value.count > Limits.parameterBytes { value.removeLast(value.count - Limits.parameterBytes) }
            return named(cursor.bytes[name].map(\.lowercased), value)
        }
    }

    /// A value without quotes.
    ///
    /// QUIRK: it may hold blanks, as in `name=My File.pdf`, up to what looks like the next `name=`.
    private static func bareValue(_ cursor: inout HeaderCursor) -> [UInt8] {
        if cursor.isAt(ASCII.quote) { cursor.advance() }
        var value = Array(cursor.bytes[cursor.word(until: .valueEnd)])
        while value.count <= Limits.parameterBytes, let byte = cursor.current, byte != ASCII.semicolon {
            var ahead = cursor
            ahead.skipBlanksAndComments()
            let word = ahead.bytes[ahead.word(until: .valueEnd)]
            guard !word.isEmpty, !word.contains(ASCII.equals) else { break }
            value.append(ASCII.space)
            value += word
            cursor = ahead
        }
        return value
    }

    private static func named(_ name: [UInt8], _ value: [UInt8]) -> Piece {
        guard name.contains(ASCII.asterisk) else {
            return Piece(name: name, index: nil, isExtended: false, value: value)
        }
        var parts = name.split(separator: ASCII.asterisk, omittingEmptySubsequences: false)
        let base = Array(parts.removeFirst())
        let isExtended = parts.last?.isEmpty == true
        let index = parts.first.flatMap { digits -> Int? in
            guard 1...4 ~= digits.count, digits.allSatisfy({ $0.decimalValue != nil }) else { return nil }
            return digits.reduce(0) { $0 * 10 + ($1.decimalValue ?? 0) }
        }
        return Piece(name: base, index: index, isExtended: isExtended, value: value)
    }

    // MARK: - Joining

    private static func join(_ pieces: [Piece]) -> [Parameter] {
        var joined: [Parameter] = []
        var isPlain: [Bool] = []
        // Pieces may come in any order; those without a number stand alone.
        let ordered =
            pieces.contains { $0.index != nil }
            ? pieces.sorted { ($0.index ?? -1) < ($1.index ?? -1) } : pieces
        for piece in ordered {
            let known = joined.firstIndex { $0.name == piece.name }
            guard let place = known else {
                joined.append(start(piece))
                isPlain.append(piece.index == nil && !piece.isExtended)
                continue
            }
            if isPlain[place], piece.index == 0 || piece.index == nil && piece.isExtended {
                // RFC 2231 beside a plain form for old readers: the extended one is the exact one.
                joined[place] = start(piece)
                isPlain[place] = false
            } else if let index = piece.index, index > 0, !isPlain[place],
                joined[place].value.count < Limits.parameterBytes
            {
                joined[place].value += piece.isExtended ? percentDecoded(piece.value[...]) : piece.value
            }
        }
        return joined
    }

    // extended-initial-value = [charset] "'" [language] "'" extended-other-values
    private static func start(_ piece: Piece) -> Parameter {
        var parameter = Parameter(name: piece.name, value: piece.value)
        guard piece.isExtended else { return parameter }
        parameter.isExtended = true
        let fields = piece.value.split(
            separator: ASCII.apostrophe, maxSplits: 2, omittingEmptySubsequences: false)
        if fields.count == 3 { parameter.charset = Array(fields[0]) }
        parameter.value = percentDecoded(fields.count == 3 ? fields[2] : piece.value[...])
        return parameter
    }

    private static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == ASCII.percent, index + 2 < bytes.endIndex,
                let high = bytes[index + 1].hexadecimalValue, let low = bytes[index + 2].hexadecimalValue
            {
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return decoded
    }
}

extension ParameterList.Parameter {
    /// The value as text, in the charset it names, or with encoded words undone.
    ///
    /// QUIRK: encoded words have no place in parameters (RFC 2047, section 5), yet many senders put them
    /// there.
    var text: String {
        let bytes =
            isExtended
            ? Charset.text(of: value, charset: charset.flatMap(Charset.init(label:)), isHTML: false)
            : EncodedWord.decode(value)
        return String(decoding: bytes, as: UTF8.self)
    }
}
