import HTML
import Words

/// A code that names the origin it is for, in the last lines of a text: `@example.com #123456` (WICG,
/// origin-bound one-time codes).
struct OriginBoundCode: Sendable, Hashable {
    let host: String
    let code: String

    /// The code of the last line, or of the one line above a footer that is nothing else.
    init?(endOf text: VisibleText) {
        let lines = text.lines
        let found = lines.indices.suffix(Limits.boundCodeLines).compactMap {
            index -> (OriginBoundCode, isLast: Bool)? in
            guard !lines[index].isQuoted, let code = OriginBoundCode(text.bytes, lines[index].range) else {
                return nil
            }
            let isLast = index == lines.count - 1
            let isApart =
                (index == 0 || lines[index - 1].block != lines[index].block)
                && (isLast || lines[index + 1].block != lines[index].block)
            return isLast || isApart ? (code, isLast) : nil
        }
        guard let last = found.last, last.isLast || found.count == 1 else { return nil }
        self = last.0
    }

    /// ```abnf
    /// line  = "@" host " #" code *(" " ("%" / "@") host)
    /// ```
    private init?(_ bytes: [UInt8], _ line: Range<Int>) {
        guard line.count <= Limits.boundCodeBytes, let first = line.first, bytes[first] == UInt8(ascii: "@")
        else { return nil }
        let fields = bytes[line].split(separator: 0x20, omittingEmptySubsequences: false)
        guard fields.count >= 2, fields[1].first == UInt8(ascii: "#"),
            fields.dropFirst(2).allSatisfy({
                $0.first == UInt8(ascii: "%") || $0.first == UInt8(ascii: "@")
            })
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
