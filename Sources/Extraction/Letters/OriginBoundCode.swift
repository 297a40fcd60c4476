import HTML

/// A code that names the origin it is for, as the last line of a text: `@example.com #123456` (WICG,
/// origin-bound one-time codes).
struct OriginBoundCode: Sendable, Hashable {
    let host: String
    let code: String

    init?(lastLineOf text: VisibleText) {
        guard let line = text.lines.last, !line.isQuoted, line.range.count <= 300 else { return nil }
        let fields = text.bytes[line.range].split(separator: 0x20, omittingEmptySubsequences: false)
        guard fields.count >= 2, fields[0].first == UInt8(ascii: "@"), fields[1].first == UInt8(ascii: "#")
        else { return nil }
        let host = fields[0].dropFirst()
        let code = fields[1].dropFirst()
        guard host.contains(UInt8(ascii: ".")), (4...12).contains(code.count) else { return nil }
        guard code.allSatisfy(WordCharacter.isAlphanumeric),
            host.allSatisfy({
                WordCharacter.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
            })
        else { return nil }
        self.host = String(decoding: host, as: UTF8.self)
        self.code = String(decoding: code, as: UTF8.self)
    }
}
