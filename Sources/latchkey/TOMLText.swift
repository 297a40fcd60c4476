/// A value as TOML writes it.
enum TOMLText: CustomStringConvertible {
    case text(String)
    case texts([String])
    case number(Int)

    /// The value on one line.
    var description: String {
        switch self {
        // Texts of plain characters are written alike in both; no setting has others.
        case .text(let text): JSON.string(text).line
        case .texts(let texts): "[" + texts.map { JSON.string($0).line }.joined(separator: ", ") + "]"
        case .number(let number): String(number)
        }
    }
}
