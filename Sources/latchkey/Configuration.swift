import Accounts
import Ingestion
import Transport

/// What the owner set in `config.toml`.
struct Configuration {
    /// The file it was read from; `nil` when there is none.
    var file: String?
    /// The vault's path, if the file names one.
    var vault: String?
    /// The texts of the keys to seal to.
    var recipients: [String] = []
    /// A file of keys to seal to.
    var recipientsFile: String?
    /// The accounts, in the order of the file.
    var accounts: [Account] = []
    /// How each finding is told of.
    var subscriptions: [Subscription] = []
    /// How long what has stopped working stays in the vault.
    var retention = Retention.standard

    /// The settings of the configuration file that was named, else of the usual one, else none.
    ///
    /// - Parameter places: Where to look.
    /// - Returns: The configuration; empty when no file was named and none is there.
    /// - Throws: ``ConfigurationError``.
    static func load(from places: Places) throws(ConfigurationError) -> Configuration {
        if let path = places.configuration { return try Configuration(reading: path) }
        for path in places.usualConfigurations {
            do {
                return try Configuration(reading: path)
            } catch {
                if case .unreadable(let file) = error.problem, file.isMissing { continue }
                throw error
            }
        }
        return Configuration()
    }

    /// The settings besides the accounts that another configuration has otherwise, by their names in the file.
    func settings(unlike other: Configuration) -> [String] {
        [
            ("vault", vault != other.vault), ("recipients", recipients != other.recipients),
            ("recipients-file", recipientsFile != other.recipientsFile),
            ("keep", retention != other.retention),
            ("announce", subscriptions != other.subscriptions),
        ].filter(\.1).map(\.0)
    }

    private init() {}

    /// The settings in a file.
    init(reading path: String) throws(ConfigurationError) {
        try self.init(parsing: try TOMLFile.text(of: path), of: path)
    }

    /// The settings in a text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - path: The file it stands in, or is going to stand in.
    /// - Throws: ``ConfigurationError`` with its line.
    init(parsing text: [UInt8], of path: String) throws(ConfigurationError) {
        file = path
        let outline = TOMLOutline(of: text)
        let settings = try TOMLFile.settings(in: text, outline: outline, of: path)
        let root: SettingTable
        let accounts: [[String: SettingValue]]
        let announcers: [[String: SettingValue]]
        do {
            root = try SettingTable(settings, keys: Self.keys, in: path, place: "")
            try readTop(root)
            (accounts, announcers) = (try root.tables("account"), try root.tables("announce"))
        } catch {
            throw error.located(by: outline)
        }
        do {
            if let table = try root.table("keep") { retention = try Retention(table, in: path) }
        } catch {
            throw error.located(by: outline, in: ("keep", 0))
        }
        for (index, table) in accounts.enumerated() {
            do {
                try add(try Account(table, number: index + 1, in: path))
            } catch {
                throw error.located(by: outline, in: ("account", index))
            }
        }
        for (index, table) in announcers.enumerated() {
            do {
                subscriptions.append(
                    try Subscription(table, in: path, place: "announce \(index + 1)", among: self.accounts))
            } catch {
                throw error.located(by: outline, in: ("announce", index))
            }
        }
    }

    private static let keys = ["vault", "recipients", "recipients-file", "keep", "account", "announce"]

    private mutating func readTop(_ root: SettingTable) throws(ConfigurationError) {
        vault = try root.string("vault").map { Self.absolute($0, beside: root.file) }
        recipients = try root.strings("recipients") ?? []
        recipientsFile = try root.string("recipients-file").map { Self.absolute($0, beside: root.file) }
    }

    private mutating func add(_ account: Account) throws(ConfigurationError) {
        guard self.account(named: account.name) == nil else {
            throw ConfigurationError(file: file ?? "", problem: .duplicateAccount(account.name))
        }
        accounts.append(account)
    }

    /// The account of a name.
    func account(named name: String) -> Account? {
        accounts.first { $0.name == name }
    }

    /// The account of a name that a person typed.
    ///
    /// - Throws: ``Failure`` that names the nearest one.
    func requiredAccount(named name: String) throws -> Account {
        if let account = account(named: name) { return account }
        let names = accounts.map(\.name)
        let hint =
            SettingTable.nearest(to: name, among: names).map { "did you mean \($0)?" }
            ?? (names.isEmpty ? "none is configured" : "there are \(names.joined(separator: ", "))")
        throw Failure(description: "no account is called \(name)\nhint: \(hint)")
    }

    /// A path in the settings: `~/` is the home directory, and a relative path starts at the configuration file.
    static func absolute(_ path: String, beside file: String) -> String {
        if path.hasPrefix("/") { return path }
        if path.hasPrefix("~/"), let home = Places.home { return home + path.dropFirst() }
        guard let slash = file.lastIndex(of: "/") else { return path }
        return String(file[...slash]) + path
    }
}

extension FileError {
    /// Whether there is nothing at the path.
    fileprivate var isMissing: Bool { cause == .missing }
}
