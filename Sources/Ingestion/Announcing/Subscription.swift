/// An announcer, and whose findings it tells about.
public struct Subscription: Sendable, Hashable {
    /// How it is told.
    public var announcer: Announcer
    /// The accounts by name; `nil` for all.
    public var accounts: [String]?

    /// A subscription to the findings of all accounts, or of some.
    public init(_ announcer: Announcer, accounts: [String]? = nil) {
        self.announcer = announcer
        self.accounts = accounts
    }

    /// Whether it is for the findings of an account.
    func covers(_ account: String) -> Bool { accounts?.contains(account) ?? true }
}
