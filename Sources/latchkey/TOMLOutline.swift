/// Where the tables and keys of a TOML text stand, found without reading their values.
///
/// Bytes that are no TOML give an outline as well, which says nothing then. The cost is linear.
struct TOMLOutline {
    /// A header, or a key with its value.
    struct Statement {
        /// What a statement is.
        enum Kind {
            /// `[name]`
            case table
            /// `[[name]]`
            case section
            /// `name = value`
            case key
        }

        let kind: Kind
        /// The first names between its dots.
        let path: [String]
        /// The line on which it begins, from 1.
        let line: Int
        /// Its lines, with the last line break.
        let range: Range<Int>
    }

    /// All statements, in their order.
    let statements: [Statement]
    /// The first line with something nested deeper than ``depthLimit``.
    let tooDeepLine: Int?

    /// How many dots a key may have, and how many brackets may be open: many more than any setting has.
    ///
    /// toml++ calls itself for each of them, and a file can have enough for the end of any stack.
    static let depthLimit = 16

    /// Reads a text.
    init(of text: [UInt8]) {
        var scanner = TOMLScanner(text)
        var statements: [Statement] = []
        while let statement = scanner.next() { statements.append(statement) }
        self.statements = statements
        tooDeepLine = scanner.tooDeepLine
    }

    /// The statements of a section, or of a table that is there once.
    ///
    /// - Parameters:
    ///   - name: The name between its brackets.
    ///   - index: Which of that name, from 0.
    /// - Returns: Its statements, the header first; `nil` when there are not that many sections of the name.
    func section(_ name: String, _ index: Int) -> ArraySlice<Statement>? {
        let headers = statements.indices.filter { isHeader(of: name, statements[$0]) }
        guard headers.indices.contains(index) else { return nil }
        let start = headers[index]
        let rest = statements[(start + 1)...]
        // Tables within a section are part of it.
        let end = rest.firstIndex {
            $0.kind != .key && ($0.path.first != name || isHeader(of: name, $0))
        }
        return statements[start..<(end ?? statements.endIndex)]
    }

    private func isHeader(of name: String, _ statement: Statement) -> Bool {
        statement.kind != .key && statement.path == [name]
    }

    /// The line of a key within a section, or of the section where it has no such key.
    func line(of key: String?, in section: ArraySlice<Statement>) -> Int? {
        let inner = section.dropFirst()
        let own = inner.prefix { $0.kind == .key }.first { $0.path.first == key }
        let table = inner.first { $0.kind != .key && $0.path.dropFirst().first == key }
        return (own ?? table ?? section.first)?.line
    }

    /// The line of a key at the top of the file, or of the first table of that name.
    func line(ofTop key: String?) -> Int? {
        let own = statements.prefix { $0.kind == .key }.first { $0.path.first == key }
        return (own ?? statements.first { $0.kind != .key && $0.path.first == key })?.line
    }
}
