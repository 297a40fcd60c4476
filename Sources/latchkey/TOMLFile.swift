import Accounts
import TOMLKit

/// A value in a configuration file.
enum SettingValue {
    case string(String)
    case integer(Int)
    case array([SettingValue])
    case table([String: SettingValue])
    /// A boolean, a fraction or a date: no setting is one.
    case other

    /// What the value is, in words.
    var noun: String {
        switch self {
        case .string: "a text"
        case .integer: "a whole number"
        case .array: "a list"
        case .table: "a table"
        case .other: "neither a text nor a whole number"
        }
    }
}

/// A TOML file, read into values; the only place that knows TOMLKit.
enum TOMLFile {
    /// The most bytes of a configuration: thousands of accounts.
    private static let limit = 1 << 20

    /// The text of a file that nobody else may write to.
    ///
    /// - Parameter path: The file.
    /// - Returns: Its bytes: UTF-8 without NUL.
    /// - Throws: ``ConfigurationError``.
    static func text(of path: String) throws(ConfigurationError) -> [UInt8] {
        do {
            return try CheckedFile.bytes(of: path, access: .ownerWrites, limit: limit)
        } catch {
            throw ConfigurationError(file: path, problem: .unreadable(error))
        }
    }

    /// The settings in a text.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - outline: Its outline.
    ///   - path: The file it stands in, for errors.
    /// - Returns: The top-level table.
    /// - Throws: ``ConfigurationError``.
    static func settings(
        in bytes: [UInt8], outline: TOMLOutline, of path: String
    ) throws(ConfigurationError) -> [String: SettingValue] {
        guard bytes.count <= limit, let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0)
        else {
            throw ConfigurationError(file: path, problem: .notText)
        }
        if let line = outline.tooDeepLine {
            throw ConfigurationError(file: path, line: line, problem: .tooDeep)
        }
        let root: TOMLTable
        do {
            root = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            let place = error.source.begin
            throw ConfigurationError(file: path, line: place.line, problem: .syntax(column: place.column))
        } catch {
            throw ConfigurationError(file: path, problem: .notText)
        }
        // Everything is copied before the document goes: its tables are its own.
        return withExtendedLifetime(root) { values(in: root) }
    }

    private static func values(in table: TOMLTable) -> [String: SettingValue] {
        var values: [String: SettingValue] = [:]
        for key in table.keys {
            if let value = table[key] { values[key] = self.value(value) }
        }
        return values
    }

    private static func value(_ value: any TOMLValueConvertible) -> SettingValue {
        if let text = value.string { return .string(text) }
        if let number = value.int { return .integer(number) }
        if let table = value.table { return .table(values(in: table)) }
        if let array = value.array { return .array(array.map { self.value($0) }) }
        return .other
    }
}
