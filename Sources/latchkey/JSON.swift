import FoundationEssentials

/// A JSON value whose members keep their order, so that output is the same every time.
enum JSON {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([JSON])
    case object([(String, JSON)])

    /// A string, or null.
    static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

    /// A moment in UTC (RFC 3339), to the second; or null.
    static func moment(_ date: Date?) -> JSON { date.map { .string($0.formatted(.iso8601)) } ?? .null }

    /// Texts, in order.
    static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

    /// The value on one line (RFC 8259): whatever is not plain text is escaped, so that a terminal can show it safely.
    var line: String {
        var text = ""
        write(to: &text)
        return text
    }

    private func write(to text: inout String) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .number(let value): text += value.isFinite ? "\(value)" : "null"
        case .string(let value): Self.write(value, to: &text)
        case .array(let values):
            text += "["
            for (index, value) in values.enumerated() {
                if index > 0 { text += "," }
                value.write(to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { text += "," }
                Self.write(member.0, to: &text)
                text += ":"
                member.1.write(to: &text)
            }
            text += "}"
        }
    }

    private static func write(_ value: String, to text: inout String) {
        let scalars = value.unicodeScalars
        text += "\""
        // Where that begins which stands as it is, and is not written yet.
        var start = scalars.startIndex
        var at = start
        while at < scalars.endIndex {
            let next = scalars.index(after: at)
            if let escape = escape(for: scalars[at]) {
                text += value[start..<at]
                text += escape
                start = next
            }
            at = next
        }
        text += value[start...]
        text += "\""
    }

    /// What is written in place of a character; `nil` for the character itself.
    private static func escape(for scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\r": return "\\r"
        case "\t": return "\\t"
        case " "..."~": return nil
        default:
            guard !Inert.isPlain(scalar) else { return nil }
            return String(scalar).utf16.map { unit in
                let hex = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            }.joined()
        }
    }
}
