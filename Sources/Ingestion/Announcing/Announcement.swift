/// What is told of a finding that is in the vault.
public struct Announcement: Sendable {
    /// The account it is of.
    public let account: String
    /// The finding as one JSON object, without a line end.
    public let json: String
    /// What it is and whose, in words: no value.
    public let title: String
    /// The value, fit to be shown.
    public let value: String

    /// An announcement from its parts.
    public init(account: String, json: String, title: String, value: String) {
        self.account = account
        self.json = json
        self.title = title
        self.value = value
    }
}
