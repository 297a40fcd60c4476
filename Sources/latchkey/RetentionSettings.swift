import Extraction
import Ingestion

extension Retention {
    /// The times in `[keep]`; kinds that are not there have their usual one.
    init(_ values: [String: SettingValue], in file: String) throws(ConfigurationError) {
        self = .standard
        let table = try SettingTable(
            values, keys: Finding.Kind.allCases.map(\.rawValue), in: file, place: "keep")
        for kind in Finding.Kind.allCases {
            if try table.string(kind.rawValue) == "forever" {
                self[kind] = nil
            } else if let life = try table.duration(kind.rawValue) {
                self[kind] = life
            }
        }
    }
}
