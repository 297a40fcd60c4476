/// Words in lines that fit a terminal, the later ones indented as the first is.
enum Paragraph {
    /// So much is left for words at least, whatever stands before them.
    private static let narrowest = 16

    /// The lines of words behind a lead, such as `1. `, that takes its own width in each further line.
    ///
    /// - Parameters:
    ///   - words: What is said; words that are too long for a line stay whole.
    ///   - lead: What stands in front, on the first line alone.
    ///   - width: The columns there are.
    /// - Returns: At least one line.
    static func lines(_ words: String, after lead: String = "", fitting width: Int) -> [String] {
        let indent = Inert.columns(of: lead)
        let room = max(narrowest, width - indent)
        var lines: [String] = []
        var line = ""
        for word in words.split(separator: " ") {
            let longer = line.isEmpty ? String(word) : "\(line) \(word)"
            if line.isEmpty || Inert.columns(of: longer) <= room {
                line = longer
            } else {
                lines.append(line)
                line = String(word)
            }
        }
        lines.append(line)
        return lines.enumerated().map { index, line in
            (index == 0 ? lead : String(repeating: " ", count: indent)) + line
        }
    }
}
