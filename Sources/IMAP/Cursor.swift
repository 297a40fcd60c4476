/// Reads one frame from left to right.
///
/// Every function either takes what it names and moves on, or takes nothing.
struct Cursor {
    private let text: [UInt8]
    private var literals: ArraySlice<[UInt8]>
    private(set) var position = 0

    init(_ frame: Frame) {
        text = frame.text
        literals = frame.literals[...]
    }

    /// The byte that comes next, or `nil` at the end.
    var peek: UInt8? { position < text.count ? text[position] : nil }

    /// What is left, literals not included.
    var rest: ArraySlice<UInt8> { text[position...] }

    /// Takes a character.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let byte = peek, byte == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    /// Takes blanks, if there are any.
    // QUIRK: servers put two where one belongs, or one at the end of a list.
    mutating func skipBlanks() {
        while peek == UInt8(ascii: " ") { position += 1 }
    }

    /// Takes everything up to a blank, a parenthesis, a bracket, a quote or a control character; may be
    /// empty.
    mutating func word() -> ArraySlice<UInt8> {
        let start = position
        while let byte = peek, byte > 0x20, byte != 0x7F, !Self.delimiters.contains(byte) { position += 1 }
        return text[start..<position]
    }

    /// Takes everything up to the next blank; may be empty.
    mutating func untilBlank() -> ArraySlice<UInt8> {
        let start = position
        while let byte = peek, byte != UInt8(ascii: " ") { position += 1 }
        return text[start..<position]
    }

    private static let delimiters = Array("()[]\"{".utf8)

    // number = 1*DIGIT, below 2^32
    mutating func number() -> UInt32? {
        let start = position
        var value: UInt64 = 0
        while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte),
            value <= UInt64(UInt32.max)
        {
            value = value * 10 + UInt64(byte - UInt8(ascii: "0"))
            position += 1
        }
        guard position > start, value <= UInt64(UInt32.max) else {
            position = start
            return nil
        }
        return UInt32(value)
    }

    // MARK: Strings

    /// What a nstring is: there, or NIL.
    enum NString {
        case value([UInt8])
        case null
    }

    // nstring = string / nil
    mutating func nstring() -> NString? {
        if let string = string() { return .value(string) }
        let start = position
        if word().elementsEqual(Array("NIL".utf8), by: { $0 & 0xDF == $1 }) { return .null }
        position = start
        return nil
    }

    // string = quoted / literal
    mutating func string() -> [UInt8]? {
        switch peek {
        case UInt8(ascii: "\""): quoted()
        case UInt8(ascii: "{"), UInt8(ascii: "~"): literal()
        default: nil
        }
    }

    // quoted = DQUOTE *QUOTED-CHAR DQUOTE
    // QUOTED-CHAR = <any TEXT-CHAR except quoted-specials> / "\" quoted-specials
    // QUIRK: raw 8-bit bytes, and a backslash before anything, are taken as they are.
    private mutating func quoted() -> [UInt8]? {
        var bytes: [UInt8] = []
        var index = position + 1
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "\""):
                position = index + 1
                return bytes
            case UInt8(ascii: "\\") where index + 1 < text.count:
                bytes.append(text[index + 1])
                index += 2
            case 0, UInt8(ascii: "\r"), UInt8(ascii: "\n"):
                return nil
            default:
                bytes.append(text[index])
                index += 1
            }
        }
        return nil
    }

    private mutating func literal() -> [UInt8]? {
        guard let end = text[position...].firstIndex(of: UInt8(ascii: "\n")), let bytes = literals.first,
            isAnnouncement(text[position..<end])
        else { return nil }
        literals.removeFirst()
        position = end + 1
        return bytes
    }

    /// Whether bytes are a literal's length and nothing else.
    private func isAnnouncement(_ bytes: ArraySlice<UInt8>) -> Bool {
        var bytes = bytes
        if bytes.first == UInt8(ascii: "~") { bytes = bytes.dropFirst() }
        guard bytes.count <= 14, bytes.first == UInt8(ascii: "{") else { return false }
        return bytes.dropFirst().allSatisfy { Self.announcing.contains($0) }
    }

    private static let announcing = Array("0123456789+}\r".utf8)

    // MARK: Anything

    /// Takes one value of any kind: a list with all that is in it, a string, or an atom with its section.
    mutating func skipValue() throws(IMAPError) {
        var depth = 0
        repeat {
            switch peek {
            case UInt8(ascii: "("):
                depth += 1
                position += 1
                guard depth <= Limits.depth else { throw .tooMuch(.depth) }
            case UInt8(ascii: ")"):
                guard depth > 0 else { throw .unreadable("a list") }
                depth -= 1
                position += 1
            case UInt8(ascii: " "):
                guard depth > 0 else { throw .unreadable("a value") }
                position += 1
            case UInt8(ascii: "\""), UInt8(ascii: "{"):
                guard string() != nil else { throw .unreadable("a string") }
            case nil:
                throw .unreadable("an unfinished value")
            default:
                if string() == nil { try skipAtom() }
            }
        } while depth > 0
    }

    private mutating func skipAtom() throws(IMAPError) {
        let start = position
        _ = word()
        if peek == UInt8(ascii: "[") { try skipSection() }
        // Whatever cannot start or go on with an atom must not stop the walk.
        if position == start { throw .unreadable("a value") }
    }

    // section = "[" [section-spec] "]", in which strings may hold brackets
    mutating func skipSection() throws(IMAPError) {
        guard take("[") else { throw .unreadable("a section") }
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "]"):
                position += 1
                return
            case UInt8(ascii: "\""), UInt8(ascii: "{"):
                guard string() != nil else { throw .unreadable("a section") }
            default:
                position += 1
            }
        }
        throw .unreadable("a section")
    }
}
