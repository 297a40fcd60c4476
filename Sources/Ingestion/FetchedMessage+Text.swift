import IMAP
import MIME

extension FetchedMessage {
    /// Whether the first bytes of a message hold all of its text: they end in an attachment, and no text follows it.
    ///
    /// - Parameter leaves: What the server says that the message is made of; `nil` when it does not say.
    /// - Returns: Whether they do; false where it cannot be told.
    func holdsAllText(of leaves: [String]?) -> Bool {
        leaves.map { Message.holdsAllText(bytes, of: $0) } ?? false
    }
}

extension Message {
    /// Whether some first bytes hold all text of a message that is made of some leaves, its head included.
    static func holdsAllText(_ bytes: [UInt8], of leaves: [String]) -> Bool {
        let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
        let hasWholeHead = zip(ends, ends.dropFirst()).contains { one, next in
            next - one == 1 || next - one == 2 && bytes[one + 1] == UInt8(ascii: "\r")
        }
        return hasWholeHead && Message(parsing: bytes).holdsAllText(of: leaves)
    }

    /// Whether the first bytes of a message hold all text of one that is made of some leaves.
    private func holdsAllText(of leaves: [String]) -> Bool {
        // In a message that is attached, the server counts no leaves.
        guard !leaves.contains(where: { $0.hasPrefix("message/") }) else { return false }
        let come = body.all.filter(\.isLeaf)
        guard let last = come.last, !last.mediaType.isText, come.count <= leaves.count else { return false }
        // The last one that has come is counted again: both must take it for no text.
        return !leaves[(come.count - 1)...].contains { $0.hasPrefix("text/") }
    }
}
