/// What a server says it can do; words in any case of letters (RFC 9051, section 7.2.2).
public struct Capabilities: Sendable, Hashable {
    private var words: Set<String> = []

    /// Capabilities by their words.
    public init(_ words: some Sequence<String> = []) {
        self.words = Set(words.map { $0.uppercased() })
    }

    /// Whether a word is among them.
    public func contains(_ word: String) -> Bool { words.contains(word.uppercased()) }

    /// Whether nothing is known.
    public var isEmpty: Bool { words.isEmpty }

    /// The words in upper case, sorted.
    public var sorted: [String] { words.sorted() }

    /// Whether it pushes news of an open mailbox (RFC 2177).
    public var hasIdle: Bool { contains("IDLE") }
    /// Whether it pushes news of mailboxes that are not open (RFC 5465), and of the open one.
    public var hasNotify: Bool { hasIdle && contains("NOTIFY") }
    /// Whether it wants to know who we are, or tells who it is (RFC 2971).
    public var hasID: Bool { contains("ID") }
    /// Whether it can be asked for the uses of mailboxes (RFC 6154).
    public var hasSpecialUse: Bool { contains("SPECIAL-USE") }
}
