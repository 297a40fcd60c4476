public import Accounts
public import FoundationEssentials

/// Where mail of a sender lies in an account, whatever folder it was put into.
public struct Whereabouts: Sendable {
    /// The account that was looked into.
    public let account: Account
    /// The letters, the one received last first; one that lies in several folders counts once.
    public internal(set) var letters: [FoundLetter] = []
    /// The folders that were looked into, by the names that their owner sees.
    public internal(set) var folders: [String] = []
    /// The folders that could not be looked into.
    public internal(set) var unseen: [String] = []
    /// What went wrong meanwhile.
    public internal(set) var troubles: [AccountFailure] = []
    /// Whether a spam folder was known among the folders.
    public internal(set) var hasSpamFolder = false
    /// Whether there was more than is looked at.
    public internal(set) var isCut = false

    init(account: Account) {
        self.account = account
    }

    /// Looks for mail of a sender in all folders of some accounts, reading only; accounts do not wait for one another.
    ///
    /// - Parameters:
    ///   - query: Whose mail.
    ///   - accounts: The accounts.
    ///   - since: The moment before which mail does not count.
    /// - Returns: What was found, in the order of the accounts.
    public static func of(
        _ query: SenderQuery, in accounts: [Account], since: Date
    ) async -> [Whereabouts] {
        await of(query, in: accounts, since: since, pace: .standard)
    }

    static func of(
        _ query: SenderQuery, in accounts: [Account], since: Date, pace: MailSearch.Pace
    ) async -> [Whereabouts] {
        let turnstile = Turnstile()
        return await withTaskGroup(of: (Int, Whereabouts).self) { group in
            for (index, account) in accounts.enumerated() {
                group.addTask {
                    let search = MailSearch(for: query, since: since, in: account, pace: pace)
                    return (index, await search.whereabouts(through: turnstile))
                }
            }
            var found: [Int: Whereabouts] = [:]
            for await (index, whereabouts) in group { found[index] = whereabouts }
            return accounts.indices.compactMap { found[$0] }
        }
    }
}
