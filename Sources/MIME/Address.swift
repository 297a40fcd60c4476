/// A mailbox: display name and addr-spec (RFC 5322, section 3.4).
public struct Address: Sendable, Hashable {
    /// The decoded display name; empty when there is none.
    public let name: String
    /// `local@domain`, as written, without comments and white space; empty when it is too long to be one.
    public let address: String

    /// A mailbox of that name and address.
    public init(name: String, address: String) {
        self.name = name
        self.address = address
    }

    /// The domain in lower case; empty when there is none.
    public var domain: String {
        guard let at = address.utf8.lastIndex(of: ASCII.at) else { return "" }
        return address[address.utf8.index(after: at)...].lowercased()
    }

    /// Whether there is a domain.
    public var hasDomain: Bool {
        let letters = address.utf8
        return letters.last != ASCII.at && letters.contains(ASCII.at)
    }
}
