import Accounts
import IMAP

extension Account.CleanUp {
    private static let words = ["mark-read", "move:Folder", "trash"]
    private static let lead = "move:"

    /// What the setting `clean-up` says; `nil` when it is not there.
    init?(in table: SettingTable) throws(ConfigurationError) {
        guard let text = try table.string("clean-up") else { return nil }
        switch text {
        case "mark-read": self = .markRead
        case "trash": self = .trash
        case let text where text.hasPrefix(Self.lead):
            self = .move(to: try Self.folder(String(text.dropFirst(Self.lead.count)), in: table))
        default:
            let nearest = SettingTable.nearest(to: text, among: Self.words)
            throw table.error(
                .badValue(
                    key: "clean-up", why: "is not known",
                    hint: nearest.map { "did you mean \"\($0)\"?" }
                        ?? "write \"mark-read\", \"move:Folder\" or \"trash\""))
        }
    }

    private static func folder(_ name: String, in table: SettingTable) throws(ConfigurationError)
        -> Account.Folder
    {
        guard !name.isEmpty, !name.hasPrefix("\\") || SpecialUse(name) != nil else {
            throw table.error(
                .badValue(
                    key: "clean-up", why: "names no folder",
                    hint: "write a name behind move:, or a special use such as \"move:\\\\Archive\""))
        }
        return Account.Folder(name)
    }

    /// As the settings write it.
    var setting: String {
        switch self {
        case .markRead: "mark-read"
        case .move(let folder): Self.lead + folder.setting
        case .trash: "trash"
        }
    }
}
