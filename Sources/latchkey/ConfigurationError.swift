import Accounts

/// What is wrong with a configuration, and where.
struct ConfigurationError: Error, Equatable, CustomStringConvertible {
    /// The configuration file.
    var file: String
    /// The table the trouble is in, as people say it (`account "home"`); empty at the top level.
    var place = ""
    /// What is wrong.
    var problem: Problem

    /// What can be wrong with a configuration.
    enum Problem: Equatable {
        case unreadable(FileError)
        case notText
        case syntax(line: Int, column: Int)
        case unknownKey(String, nearest: String?)
        case wrongType(key: String, wanted: String, found: String)
        case badValue(key: String, why: String, hint: String)
        case missing(key: String, hint: String)
        case inlinePassword(key: String)
        case duplicateAccount(String)
    }

    /// The file and place, the cause, and on a second line what to do about it.
    var description: String {
        let (cause, hint) = words
        if case .unreadable(let error) = problem { return "\(error)" }
        return "\(file): \(place.isEmpty ? "" : "\(place): ")\(cause)\nhint: \(hint)"
    }

    private var words: (cause: String, hint: String) {
        switch problem {
        case .unreadable:
            ("cannot be read", "check the path")
        case .notText:
            ("not a text in UTF-8", "this is not a configuration file")
        case .syntax(let line, let column):
            (
                "not TOML at line \(line), column \(column)",
                "texts stand in double quotes, lists in square brackets; see https://toml.io"
            )
        case .unknownKey(let key, let nearest):
            (
                "unknown key '\(key)'",
                nearest.map { "did you mean '\($0)'?" } ?? "remove it, or look at the keys in the README"
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
