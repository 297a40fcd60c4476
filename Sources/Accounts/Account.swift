public import Transport

/// A mailbox account as its owner describes it: where it is, who logs in, what is read, and from when on.
public struct Account: Sendable, Hashable {
    /// What the owner calls it; unique among the accounts.
    public var name: String
    /// The address whose mail arrives here.
    public var address: String
    /// The IMAP server, and how the way there is protected.
    public var endpoint: Endpoint
    /// The name to log in with.
    public var user: String
    /// What to log in with.
    public var credentials: Credentials
    /// The folders to read.
    public var folders: [Folder]
    /// How far back mail is read at the first contact with a folder.
    public var lookBack: LookBack
    /// The time between two looks where the server does not push.
    public var pollInterval: Duration
    /// The id under which the receiving server signs its Authentication-Results (RFC 8601, section 2.5).
    public var authservID: String?
    /// What becomes of mail whose finding was used; `nil` leaves it as it is.
    public var cleanUp: CleanUp?

    /// An account; what is not given has its usual value.
    public init(
        name: String, address: String, endpoint: Endpoint, user: String? = nil, credentials: Credentials,
        folders: [Folder] = Folder.standard, lookBack: LookBack = .standard,
        pollInterval: Duration = Account.standardPollInterval, authservID: String? = nil,
        cleanUp: CleanUp? = nil
    ) {
        self.name = name
        self.address = address
        self.endpoint = endpoint
        self.user = user ?? address
        self.credentials = credentials
        self.folders = folders
        self.lookBack = lookBack
        self.pollInterval = pollInterval
        self.authservID = authservID
        self.cleanUp = cleanUp
    }

    /// The poll interval unless the owner sets one: servers go deaf in silence, and a code lives for minutes.
    public static let standardPollInterval: Duration = .seconds(60)

    /// A folder to read: by its name, or by what it is for.
    public enum Folder: Sendable, Hashable {
        /// The folder of that name, as its owner sees it.
        case named(String)
        /// The folder with that special use (RFC 6154), e.g. `\Junk`; or, where the server names none, by its usual names.
        case specialUse(String)

        /// Where confirmation mail lands: the inbox and the spam folder.
        public static let standard: [Folder] = [.named("INBOX"), .specialUse("\\Junk")]

        /// A folder as the settings write it: a leading backslash marks a special use.
        public init(_ text: String) {
            self = text.hasPrefix("\\") ? .specialUse(text) : .named(text)
        }
    }

    /// What becomes of mail whose finding was used.
    public enum CleanUp: Sendable, Hashable {
        /// It is marked as read.
        case markRead
        /// It goes to another folder, which must be there.
        case move(to: Folder)
        /// It goes to the folder of deleted mail.
        case trash
    }

    /// How far back mail is read.
    public enum LookBack: Sendable, Hashable {
        /// All mail that the folder holds.
        case all
        /// Mail that arrived within this time before now.
        case recent(Duration)

        /// One day: what can still be wanted when Latchkey is set up.
        public static let standard: LookBack = .recent(.seconds(86_400))
    }
}
