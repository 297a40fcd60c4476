/// Text from mail, made fit for a terminal: what would move the cursor, reorder, hide or join letters is spelled out.
///
/// Everything that comes from a message or a server is shown through here, and nothing of it in any other way.
enum Inert {
    /// How many combining marks may follow each other: no script needs more, and towers of them cover other lines.
    private static let marks = 4

    /// The text with every character that is not plain written as `\u{...}`, cut at a number of characters.
    static func text(_ source: String, limit: Int = 2000) -> String {
        var result = String.UnicodeScalarView()
        var marks = 0
        for (count, scalar) in source.unicodeScalars.enumerated() {
            if count == limit {
                result.append("…")
                break
            }
            marks = isMark(scalar) ? marks + 1 : 0
            switch scalar {
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\r": result.append(contentsOf: "\\r".unicodeScalars)
            case "\t": result.append(contentsOf: "\\t".unicodeScalars)
            case _ where isPlain(scalar) && marks <= Self.marks: result.append(scalar)
            default:
                let number = String(scalar.value, radix: 16, uppercase: true)
                result.append(contentsOf: "\\u{\(number)}".unicodeScalars)
            }
        }
        return String(result)
    }

    /// Whether a character only shows itself: no control, format, bidi, zero-width or unassigned character.
    static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7F }
        // Variation selectors choose between pictures of the same character.
        if (0xFE00...0xFE0F).contains(scalar.value) { return true }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
            return false
        default:
            return !properties.isDefaultIgnorableCodePoint
        }
    }

    /// The columns a text takes on a terminal: two for wide characters, none for marks.
    static func columns(of text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
    }

    /// The columns of one character.
    static func columns(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        if isMark(scalar) || (0xFE00...0xFE0F).contains(scalar.value) { return 0 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        return switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }
}
