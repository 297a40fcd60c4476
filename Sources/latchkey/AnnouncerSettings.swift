import Accounts
import Ingestion

extension Subscription {
    /// The subscription that an `[[announce]]` section describes.
    ///
    /// - Parameters:
    ///   - values: The section.
    ///   - file: The configuration file.
    ///   - place: What to call the section in errors.
    ///   - accounts: The accounts that there are.
    /// - Throws: ``ConfigurationError``.
    init(
        _ values: [String: SettingValue], in file: String, place: String, among accounts: [Account]
    ) throws(ConfigurationError) {
        let table = try SettingTable(
            values, keys: ["command", "time-out", "desktop", "lines", "accounts"], in: file, place: place)
        let wanted = try table.strings("accounts")
        let names = accounts.map(\.name)
        if let unknown = wanted?.first(where: { !names.contains($0) }) {
            let nearest = SettingTable.nearest(to: unknown, among: names)
            throw table.error(
                .badValue(
                    key: "accounts", why: "names '\(Inert.text(unknown, limit: 60))', which is no account",
                    hint: nearest.map { "did you mean '\($0)'?" } ?? "write the names of accounts"))
        }
        self.init(try Announcer(table, in: file), accounts: wanted)
    }
}

extension Announcer {
    /// The announcer that an `[[announce]]` section describes.
    ///
    /// - Parameters:
    ///   - table: The section.
    ///   - file: The configuration file.
    /// - Throws: ``ConfigurationError``.
    fileprivate init(_ table: SettingTable, in file: String) throws(ConfigurationError) {
        let time = try table.duration("time-out")
        var announcers: [Announcer] = []
        if let command = try table.strings("command") {
            guard command[0] != "" else {
                throw table.error(
                    .badValue(
                        key: "command", why: "is empty", hint: "write command = [\"/path/to/program\"]"))
            }
            announcers.append(.program(Program(command), within: time ?? Self.timeLimit))
        }
        if let words = try table.string("desktop") {
            guard words == "title" || words == "value" else {
                throw table.error(
                    .badValue(
                        key: "desktop", why: "says neither what to show nor what not",
                        hint: "write \"title\" for what came from whom, or \"value\" for the code as well"))
            }
            announcers.append(.desktop(showsValue: words == "value"))
        }
        if let path = try table.string("lines") {
            announcers.append(
                path == "-" ? .standardOutput : .file(Configuration.absolute(path, beside: file)))
        }
        guard let announcer = announcers.first else {
            throw table.error(
                .missing(
                    key: "command",
                    hint: "write command = [\"/path/to/program\"], desktop = \"title\" or lines = \"FILE\""))
        }
        guard announcers.count == 1 else {
            throw table.error(
                .badValue(
                    key: "command", why: "is not the only way of this section",
                    hint: "write an [[announce]] for each of command, desktop and lines"))
        }
        if case .program = announcer {
        } else if time != nil {
            throw table.error(
                .badValue(key: "time-out", why: "is for a command", hint: "remove it, or set command"))
        }
        self = announcer
    }
}
