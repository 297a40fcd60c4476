/// Walks over a TOML text, statement by statement; knows strings, comments and brackets, and nothing else of it.
struct TOMLScanner {
    /// The first line with something nested too deep.
    private(set) var tooDeepLine: Int?
    private let text: [UInt8]
    private var position = 0
    private var line = 1

    /// How many names of a path are kept: `account`, and a table in it.
    private static let names = 4

    init(_ text: [UInt8]) {
        self.text = text
        // QUIRK: editors of Windows begin a text with a byte order mark.
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    private var byte: UInt8? { position < text.count ? text[position] : nil }

    private mutating func advance() {
        if byte == UInt8(ascii: "\n") { line += 1 }
        position += 1
    }

    /// The next statement; `nil` at the end.
    mutating func next() -> TOMLOutline.Statement? {
        while let byte {
            let start = position
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " "), UInt8(ascii: "\t"): advance()
            case UInt8(ascii: "#"): skipComment()
            default: return statement(from: lineStart(of: start))
            }
        }
        return nil
    }

    private func lineStart(of position: Int) -> Int {
        (text[..<position].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    }

    private mutating func statement(from start: Int) -> TOMLOutline.Statement {
        let first = line
        var kind = TOMLOutline.Statement.Kind.key
        if byte == UInt8(ascii: "[") {
            advance()
            kind = .table
            if byte == UInt8(ascii: "[") {
                advance()
                kind = .section
            }
        }
        var path = Path()
        var brackets = 0
        var dots = 0
        walk: while let byte {
            switch byte {
            case UInt8(ascii: "\n") where brackets == 0 || !path.isClosed: break walk
            case UInt8(ascii: "#"):
                skipComment()
                continue walk
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                path.add(string(in: byte))
                continue walk
            case UInt8(ascii: "]") where kind != .key && !path.isClosed: path.close()
            case UInt8(ascii: "="):
                path.close()
                dots = 0
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                brackets += 1
                dots = 0
            case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
            case UInt8(ascii: ","): dots = 0
            case UInt8(ascii: "."):
                dots += 1
                path.cut()
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
            default: path.add([byte])
            }
            if max(dots, brackets) > TOMLOutline.depthLimit, tooDeepLine == nil { tooDeepLine = line }
            advance()
        }
        if byte != nil { advance() }
        path.close()
        return TOMLOutline.Statement(kind: kind, path: path.names, line: first, range: start..<position)
    }

    private mutating func skipComment() {
        while let byte, byte != UInt8(ascii: "\n") { advance() }
    }

    /// Steps over a string of any of the four kinds, and gives what stands between its quotes.
    private mutating func string(in quote: UInt8) -> [UInt8] {
        let mark = text[position...].prefix(3).allSatisfy { $0 == quote } && position + 2 < text.count ? 3 : 1
        for _ in 0..<mark { advance() }
        let start = position
        while let byte {
            if byte == UInt8(ascii: "\n"), mark == 1 { break }
            if byte == quote, text[position...].prefix(mark).allSatisfy({ $0 == quote }) {
                let content = Array(text[start..<position])
                for _ in 0..<mark where self.byte != nil { advance() }
                // Up to two quotes may stand before the three that end a string (TOML 1.0).
                while mark == 3, self.byte == quote { advance() }
                return content
            }
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { advance() }
            if self.byte != nil { advance() }
        }
        return Array(text[start..<position])
    }

    /// The names of a header or a key, while they are read.
    private struct Path {
        var names: [String] = []
        var isClosed = false
        private var name: [UInt8] = []

        mutating func add(_ bytes: [UInt8]) {
            // Values need no copy, and no key is as long as this.
            if !isClosed, name.count < 256 { name += bytes.prefix(256) }
        }

        mutating func cut() {
            guard !isClosed else { return }
            if names.count < TOMLScanner.names { names.append(String(decoding: name, as: UTF8.self)) }
            name = []
        }

        mutating func close() {
            cut()
            isClosed = true
        }
    }
}
