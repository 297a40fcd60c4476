/// Whose mail is meant: an address, a domain with all below it, or a service by its plain name.
public struct SenderQuery: Sendable, Hashable, CustomStringConvertible {
    /// What was asked for, in lower case.
    public let description: String

    /// DNS names end at 253 bytes, and no name of a service is longer.
    private static let longest = 255

    /// A query as people write it; `nil` when it has no letter and no digit, is longer than 255 bytes, or has control
    /// characters in it.
    public init?(_ text: String) {
        let trimmed = text.split(separator: " ").joined(separator: " ")
        guard trimmed.contains(where: { $0.isLetter || $0.isNumber }), trimmed.utf8.count <= Self.longest,
            trimmed.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
        else { return nil }
        // `@example.org` is everybody there.
        description = (trimmed.hasPrefix("@") ? String(trimmed.dropFirst()) : trimmed).lowercased()
    }

    /// Whether an address is meant, by itself or by its domain.
    ///
    /// - Parameters:
    ///   - address: The sender's address.
    ///   - service: The registrable domain of the sender.
    /// - Returns: Whether it is meant.
    public func names(address: String, service: String) -> Bool {
        let address = address.lowercased()
        if description.contains("@") { return address == description }
        let host = Self.host(of: address)
        return service == description || host == description || host.hasSuffix(".\(description)")
    }

    /// Whether a sender is meant, by address or by name: `uscis` is one label of a host, or words of a display name.
    public func matches(address: String, name: String, service: String) -> Bool {
        guard !description.contains("@"), !description.contains(".") else {
            return names(address: address, service: service)
        }
        let labels = Self.host(of: address.lowercased()).split(separator: ".")
        // What ends a host is not the name of a service: `gov`.
        let pieces = (labels.count > 1 ? labels.dropLast() : labels[...]).flatMap { $0.split(separator: "-") }
        if pieces.contains(where: { $0 == description }) { return true }
        return Self.words(name).contains(Self.words(description))
    }

    private static func host(of address: String) -> Substring {
        address.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    }

    /// The words of a name with a blank around each, so that no part of a word is taken for one.
    private static func words(_ text: String) -> String {
        let bounded = String(decoding: text.utf8.prefix(longest), as: UTF8.self).lowercased()
        return " " + bounded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
    }
}
