public import FoundationEssentials

/// How an account that is watched is doing.
///
/// It holds no secret, and nothing of a message but when it was received.
public struct AccountStatus: Sendable, Hashable, Codable {
    /// The account's name.
    public var account: String
    /// What is being done about it.
    public var state: State
    /// Since when.
    public var since: Date
    /// The folders that are watched.
    public var folders: [FolderStatus]
    /// The messages that were read since the watch began.
    public var messages: Int
    /// The findings that were kept since then.
    public var findings: Int
    /// What went wrong last.
    public var trouble: Trouble?

    /// A status from its parts.
    public init(account: String, state: State, since: Date) {
        self.account = account
        self.state = state
        self.since = since
        folders = []
        messages = 0
        findings = 0
    }

    /// What is being done about an account.
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        /// A connection is being made.
        case connecting
        /// New mail is seen as it comes.
        case watching
        /// The next try is waited for.
        case waiting
        /// Trying again does not help: its owner must do something.
        case needsUser = "needs-user"
    }

    /// One folder of it.
    public struct FolderStatus: Sendable, Hashable, Codable {
        /// Its name, as its owner sees it.
        public var name: String
        /// Its name as the vault knows it.
        public var rawName: String
        /// Whether the server tells of new mail by itself.
        public var isPushed: Bool
        /// When it was last looked at.
        public var looked: Date
        /// When a message was last read there.
        public var lastMessage: Date?

        /// A folder's status from its parts.
        public init(name: String, rawName: String, isPushed: Bool, looked: Date, lastMessage: Date? = nil) {
            self.name = name
            self.rawName = rawName
            self.isPushed = isPushed
            self.looked = looked
            self.lastMessage = lastMessage
        }
    }

    /// Something that went wrong.
    public struct Trouble: Sendable, Hashable, Codable {
        /// What it was, as a line.
        public var sentence: String
        /// What to do about it.
        public var hint: String
        /// When it was.
        public var moment: Date
        /// When the next try is.
        public var nextTry: Date

        /// Trouble from its parts.
        public init(sentence: String, hint: String, moment: Date, nextTry: Date) {
            self.sentence = sentence
            self.hint = hint
            self.moment = moment
            self.nextTry = nextTry
        }
    }
}
