import Accounts

/// What is wrong with a configuration, and where.
struct ConfigurationError: Error, Equatable, CustomStringConvertible {
    /// The configuration file.
    var file: String
    /// The line, from 1, where it is known.
    var line: Int?
    /// The table the trouble is in, as people say it (`account "home"`); empty at the top level.
    var place = ""
    /// What is wrong.
    var problem: Problem

    /// What can be wrong with a configuration.
    enum Problem: Equatable {
        case unreadable(FileError)
        case notText
        case syntax(column: Int)
        case tooDeep
        case unknownKey(String, nearest: String?)
        case wrongType(key: String, wanted: String, found: String)
        case badValue(key: String, why: String, hint: String)
        case missing(key: String, hint: String)
        case inlinePassword(key: String)
        case duplicateAccount(String)
    }

    /// The file and place, the cause, and on a second line what to do about it.
    var description: String {
        if case .unreadable(let error) = problem { return "\(error)" }
        return "\(file)\(line.map { ":\($0)" } ?? ""): \(sentence)\nhint: \(hint)"
    }

    /// The place within the file and the cause.
    var sentence: String { "\(place.isEmpty ? "" : "\(place): ")\(words.cause)" }

    /// What to do about it.
    var hint: String { words.hint }

    /// The key that it is about.
    var key: String? {
        switch problem {
        case .unreadable, .notText, .syntax, .tooDeep: nil
        case .unknownKey(let key, _), .wrongType(let key, _, _), .badValue(let key, _, _),
            .missing(let key, _),
            .inlinePassword(let key):
            key
        case .duplicateAccount: "name"
        }
    }

    /// The error with its line: that of its key, else that of its section.
    ///
    /// - Parameters:
    ///   - outline: The file's.
    ///   - section: The section it is about, by its name and number, from 0; `nil` at the top.
    /// - Returns: The error; without a line where the outline does not tell.
    func located(by outline: TOMLOutline, in section: (name: String, index: Int)? = nil) -> Self {
        guard line == nil else { return self }
        var error = self
        if let section {
            // An array in one line (`account = [{...}]`) has no sections.
            error.line =
                outline.section(section.name, section.index).flatMap { outline.line(of: key, in: $0) }
                ?? outline.line(ofTop: section.name)
        } else {
            error.line = outline.line(ofTop: key)
        }
        return error
    }

    private var words: (cause: String, hint: String) {
        switch problem {
        case .unreadable:
            ("cannot be read", "check the path")
        case .notText:
            ("not a text in UTF-8", "this is not a configuration file")
        case .syntax(let column):
            (
                "not TOML at column \(column)",
                "texts stand in double quotes, lists in square brackets; see https://toml.io"
            )
        case .tooDeep:
            (
                "nested deeper than \(TOMLOutline.depthLimit) levels",
                "no setting has more than one dot or two brackets"
            )
        case .unknownKey(let key, let nearest):
            (
                "unknown key '\(key)'",
                nearest.map { "did you mean '\($0)'?" }
                    ?? "remove it, or look at the keys in latchkey.toml(5)"
            )
        case .wrongType(let key, let wanted, let found):
            ("'\(key)' is \(found)", "it wants \(wanted)")
        case .badValue(let key, let why, let hint):
            ("'\(key)' \(why)", hint)
        case .missing(let key, let hint):
            ("'\(key)' is missing", hint)
        case .inlinePassword(let key):
            (
                "'\(key)' must not stand in this file",
                key.hasPrefix("client")
                    ? "use client-secret-file, or client-secret-credential under systemd"
                    : key.contains("token")
                        ? "`latchkey account login` keeps tokens where they belong"
                        : "use password-command, password-file, or credential under systemd"
            )
        case .duplicateAccount(let name):
            ("two accounts are called '\(name)'", "give each a name of its own")
        }
    }
}
