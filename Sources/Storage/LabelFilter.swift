public import FoundationEssentials

/// Which labels are wanted: every condition that is set must hold.
public struct LabelFilter: Sendable, Hashable {
    /// Only rows of this account.
    public var account: String?
    /// Only messages received at this moment or later.
    public var since: Date?
    /// Only rows that were kept after the row with this id.
    public var after: Int64?
    /// Whether expired rows are wanted.
    public var expiry: Expiry
    /// Whether letters' words that something is over are wanted, instead of findings.
    public var endings: Bool
    /// At most so many, the newest ones; `nil` for all.
    public var limit: Int?

    /// A filter; without arguments it lets everything pass.
    public init(
        account: String? = nil, since: Date? = nil, after: Int64? = nil, expiry: Expiry = .any,
        endings: Bool = false, limit: Int? = nil
    ) {
        self.account = account
        self.since = since
        self.after = after
        self.expiry = expiry
        self.endings = endings
        self.limit = limit
    }

    /// Whether expired rows are wanted, seen from a moment.
    public enum Expiry: Sendable, Hashable {
        /// Expired or not.
        case any
        /// Only rows that still work at this moment, or do not expire.
        case current(at: Date)
        /// Only rows that stopped working at this moment or before.
        case expired(at: Date)
    }
}
