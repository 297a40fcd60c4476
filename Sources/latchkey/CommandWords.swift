/// The words of a command line, split as a POSIX shell splits them; nothing is expanded.
enum CommandWords {
    /// Splits a text at its blanks; quotes and backslashes keep blanks together.
    ///
    /// - Parameter text: The command line.
    /// - Returns: Its words; `nil` when a quote is not closed, or when it has what only a shell understands.
    static func split(_ text: String) -> [String]? {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var rest = text[...]
        while let character = rest.popFirst() {
            if character == "\\", quote != "'" {
                guard let next = rest.popFirst(), next != "\n" else { return nil }
                let isKept = quote != nil && !"$`\"\\".contains(next)
                word = (word ?? "") + (isKept ? "\\" : "") + String(next)
            } else if character == quote {
                quote = nil
            } else if quote == nil, character == "\"" || character == "'" {
                quote = character
                word = word ?? ""
            } else if quote == nil, character == " " || character == "\t" {
                if let word { words.append(word) }
                word = nil
            } else if quote == nil,
                "|&;<>()*?\n".contains(character) || word == nil && "~#".contains(character)
            {
                return nil
            } else if quote != "'", "$`".contains(character) {
                return nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        if let word { words.append(word) }
        return quote == nil && words.first?.isEmpty == false ? words : nil
    }
}
