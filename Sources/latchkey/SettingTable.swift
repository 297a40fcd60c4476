/// The settings in one table of a configuration, taken out one by one.
struct SettingTable {
    /// The configuration file, for errors.
    let file: String
    /// The table, as people say it; empty at the top level.
    let place: String
    private let values: [String: SettingValue]

    /// A table in which every key is known.
    ///
    /// - Parameters:
    ///   - values: The table as it stands in the file.
    ///   - keys: The keys that a table of this sort can have.
    ///   - file: The file it stands in.
    ///   - place: What to call it in errors.
    /// - Throws: ``ConfigurationError`` naming the first unknown key and the nearest known one.
    init(_ values: [String: SettingValue], keys: [String], in file: String, place: String)
        throws(ConfigurationError)
    {
        self.values = values
        self.file = file
        self.place = place
        let secrets = [
            "password", "pass", "passwd", "secret", "token", "client-secret", "refresh-token", "access-token",
        ]
        for key in values.keys.sorted() where !keys.contains(key) {
            if secrets.contains(key.lowercased()) { throw error(.inlinePassword(key: key)) }
            throw error(.unknownKey(key, nearest: Self.nearest(to: key, among: keys)))
        }
    }

    /// An error in this table.
    func error(_ problem: ConfigurationError.Problem) -> ConfigurationError {
        ConfigurationError(file: file, place: place, problem: problem)
    }

    /// A text.
    func string(_ key: String) throws(ConfigurationError) -> String? {
        guard let value = values[key] else { return nil }
        guard case .string(let text) = value else {
            throw error(.wrongType(key: key, wanted: "a text in double quotes", found: value.noun))
        }
        guard !text.isEmpty, text.unicodeScalars.allSatisfy(Inert.isPlain) else {
            throw error(
                .badValue(key: key, why: "is empty or has control characters", hint: "write it on one line"))
        }
        return text
    }

    /// A whole number.
    func integer(_ key: String) throws(ConfigurationError) -> Int? {
        guard let value = values[key] else { return nil }
        guard case .integer(let number) = value else {
            throw error(.wrongType(key: key, wanted: "a whole number without quotes", found: value.noun))
        }
        return number
    }

    /// A list of texts, not empty.
    func strings(_ key: String) throws(ConfigurationError) -> [String]? {
        guard let value = values[key] else { return nil }
        let wanted = "a list of texts: [\"...\", \"...\"]"
        guard case .array(let elements) = value, !elements.isEmpty else {
            throw error(.wrongType(key: key, wanted: wanted, found: value.noun))
        }
        var texts: [String] = []
        for element in elements {
            guard case .string(let text) = element else {
                throw error(.wrongType(key: key, wanted: wanted, found: "a list with \(element.noun) in it"))
            }
            texts.append(text)
        }
        return texts
    }

    /// A length of time, such as `60s`.
    func duration(_ key: String) throws(ConfigurationError) -> Duration? {
        guard let text = try string(key) else { return nil }
        guard let duration = Duration(settings: text) else {
            throw error(.badValue(key: key, why: "is no length of time", hint: "write 60s, 5m, 2h or 1d"))
        }
        return duration
    }

    /// A table, as `[key]`, `key = { ... }` or `key.other = ...` write it.
    func table(_ key: String) throws(ConfigurationError) -> [String: SettingValue]? {
        guard let value = values[key] else { return nil }
        guard case .table(let table) = value else {
            throw error(
                .wrongType(key: key, wanted: "settings of its own: \(key).name = ...", found: value.noun))
        }
        return table
    }

    /// A list of tables, as `[[key]]` writes them.
    func tables(_ key: String) throws(ConfigurationError) -> [[String: SettingValue]] {
        guard let value = values[key] else { return [] }
        let wanted = "a section [[\(key)]]"
        guard case .array(let elements) = value else {
            throw error(.wrongType(key: key, wanted: wanted, found: value.noun))
        }
        var tables: [[String: SettingValue]] = []
        for element in elements {
            guard case .table(let table) = element else {
                throw error(.wrongType(key: key, wanted: wanted, found: element.noun))
            }
            tables.append(table)
        }
        return tables
    }

    /// The known key that an unknown one was probably meant to be.
    static func nearest(to key: String, among keys: [String]) -> String? {
        // Nothing near a name as long as this is a key.
        guard key.utf8.count <= 40 else { return nil }
        let written = Array(key.lowercased().utf8)
        let near = keys.map { (key: $0, distance: distance(written, Array($0.utf8))) }.min {
            $0.distance < $1.distance
        }
        guard let near, near.distance <= max(2, near.key.utf8.count / 3) else { return nil }
        return near.key
    }

    /// How many letters must be added, dropped or changed to make one word of the other (Levenshtein).
    private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in other.indices {
                let changed = diagonal + (letter == other[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
            }
        }
        return row[other.count]
    }
}

extension Duration {
    /// A length of time as the settings write it: a whole number and `s`, `m`, `h`, `d` or `w`; up to a hundred years.
    init?(settings text: String) {
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]
        guard let last = text.last, let unit = units[last],
            text.dropLast().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int64(text.dropLast()), number <= 3_155_760_000 / unit
        else { return nil }
        self = .seconds(number * unit)
    }
}
