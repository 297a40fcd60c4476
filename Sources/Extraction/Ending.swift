/// What a letter says is over: the codes and links that came before "your password was changed" or "your code was used".
public struct Ending: Sendable, Hashable, Codable {
    /// The kinds of what no longer works, in the order of ``Finding/Kind``.
    public let kinds: [Finding.Kind]
    /// Whether nothing speaks against the letter.
    public let isTrusted: Bool

    /// An ending from its parts.
    public init(kinds: [Finding.Kind], isTrusted: Bool) {
        self.kinds = kinds
        self.isTrusted = isTrusted
    }
}

/// What a letter brings: what is found in it, and what it says is over.
public struct Yield: Sendable, Hashable {
    /// The findings at or above the threshold, best first; empty is an answer.
    public let findings: [Finding]
    /// What came before it and no longer works; `nil` where it says nothing of the kind.
    public let ending: Ending?
}
