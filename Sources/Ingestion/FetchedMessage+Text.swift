import IMAP
import MIME

extension FetchedMessage {
    /// Whether the first bytes of a message hold all of its text: they end in an attachment, and no text follows it.
    ///
    /// - Parameter leaves: What the server says that the message is made of; `nil` when it does not say.
    func holdsAllText(of leaves: [String]?) -> Bool {
        // In a message that is attached, the server counts no leaves.
        guard let leaves, !leaves.contains(where: { $0.hasPrefix("message/") }) else { return false }
        let come = Message(parsing: bytes).body.all.filter(\.isLeaf)
        guard let last = come.last, !last.mediaType.isText, come.count <= leaves.count else { return false }
        // The last one that has come is counted again: both must take it for no text.
        return !leaves[(come.count - 1)...].contains { $0.hasPrefix("text/") }
    }
}
