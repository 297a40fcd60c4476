import Words

/// A JSON value (RFC 8259), read from bytes in one pass and without recursion.
///
/// Keys and texts stay bytes: a `String` compares in a way that is quadratic in the combining marks of what a sender
/// wrote.
enum JSONValue: Sendable {
    case text([UInt8])
    case array([JSONValue])
    case object([Member])
    /// A number, `true`, `false` or `null`.
    case other

    /// A key with its value.
    struct Member: Sendable {
        let key: [UInt8]
        let value: JSONValue
    }

    /// The bytes of a text.
    var text: [UInt8]? {
        if case .text(let text) = self { text } else { nil }
    }

    /// The value of the first member of that name.
    subscript(key: StaticString) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { member in
            key.withUTF8Buffer { member.key.elementsEqual($0) }
        }?.value
    }
}

/// Reads one JSON value; what lies in one another is kept in a stack, up to ``Limits/jsonDepth``.
struct JSONReader {
    private let bytes: [UInt8]
    private var position = 0
    private var open: [Open] = []
    /// Whether more lay in one another than is read.
    private(set) var isTooDeep = false

    /// An array or object whose end has not been seen; changed in place, since a copy for each item would be quadratic.
    private struct Open {
        let isObject: Bool
        var key: [UInt8] = []
        var items: [JSONValue] = []
        var members: [JSONValue.Member] = []

        /// The array or object, now that it has ended.
        var value: JSONValue { isObject ? .object(members) : .array(items) }
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The value that all the bytes are; `nil` when they are none, or when it is too deep.
    mutating func read() -> JSONValue? {
        while true {
            guard let value = next() else { return nil }
            switch close(with: value) {
            case .finished(let value):
                skipSpace()
                return position == bytes.count ? value : nil
            case .goesOn: continue
            case .failed: return nil
            }
        }
    }

    /// The next value that holds no others; arrays and objects before it are opened.
    private mutating func next() -> JSONValue? {
        while true {
            skipSpace()
            guard position < bytes.count else { return nil }
            switch bytes[position] {
            case UInt8(ascii: "["):
                position += 1
                if skip(UInt8(ascii: "]")) { return .array([]) }
                guard push(Open(isObject: false)) else { return nil }
            case UInt8(ascii: "{"):
                position += 1
                if skip(UInt8(ascii: "}")) { return .object([]) }
                guard let key = key(), push(Open(isObject: true, key: key)) else { return nil }
            case UInt8(ascii: "\""):
                return string().map { .text($0) }
            default:
                let start = position
                while position < bytes.count, Self.isScalar(bytes[position]) { position += 1 }
                return position > start ? .other : nil
            }
        }
    }

    private mutating func push(_ container: Open) -> Bool {
        isTooDeep = open.count >= Limits.jsonDepth
        if !isTooDeep { open.append(container) }
        return !isTooDeep
    }

    private enum Step {
        case finished(JSONValue), goesOn, failed
    }

    /// Puts a value where it belongs, and ends what ends behind it.
    private mutating func close(with value: JSONValue) -> Step {
        var value = value
        while let last = open.indices.last {
            let isObject = open[last].isObject
            if isObject {
                open[last].members.append(JSONValue.Member(key: open[last].key, value: value))
            } else {
                open[last].items.append(value)
            }
            if skip(UInt8(ascii: ",")) {
                guard isObject else { return .goesOn }
                guard let key = key() else { return .failed }
                open[last].key = key
                return .goesOn
            }
            guard skip(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { return .failed }
            value = open.removeLast().value
        }
        return .finished(value)
    }

    // MARK: - Pieces

    private mutating func key() -> [UInt8]? {
        skipSpace()
        guard let key = string(), skip(UInt8(ascii: ":")) else { return nil }
        return key
    }

    /// The text of the string that starts here.
    private mutating func string() -> [UInt8]? {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") { return text }
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            guard position < bytes.count else { return nil }
            let escaped = bytes[position]
            position += 1
            switch escaped {
            case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"),
                UInt8(ascii: "f"):
                text.append(0x20)
            case UInt8(ascii: "u"): UTF8Scalar.encode(escapedScalar()) { text.append($0) }
            default: text.append(escaped)
            }
        }
        return nil
    }

    /// The character behind `\\u`, of two halves where it needs them.
    private mutating func escapedScalar() -> UInt32 {
        let first = hexadecimal()
        guard (0xD800..<0xE000).contains(first) else { return first }
        guard first < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { return 0xFFFD }
        position += 2
        let second = hexadecimal()
        guard (0xDC00..<0xE000).contains(second) else { return 0xFFFD }
        return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }

    private mutating func hexadecimal() -> UInt32 {
        var value: UInt32 = 0
        var digits = 0
        while digits < 4, position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
            default: return 0xFFFD
            }
            position += 1
            digits += 1
        }
        return value
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        skipSpace()
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }

    private static func isScalar(_ byte: UInt8) -> Bool {
        WordCharacter.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
            || byte == UInt8(ascii: ".")
    }
}
