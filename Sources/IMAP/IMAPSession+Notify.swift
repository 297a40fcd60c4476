extension IMAPSession {
    /// Has the server tell of new messages in the open mailbox and in others, and how these others stand (RFC 5465).
    ///
    /// From then on ``idle(atMost:)`` ends for the others as well, and ``tidings`` names them.
    /// - Returns: How the others stand, as far as the server says.
    public mutating func watch(
        others mailboxes: [MailboxName]
    ) async throws(IMAPError) -> [MailboxName: MailboxState] {
        others = Set(mailboxes)
        tidings = [:]
        do {
            try await run(.notify(mailboxes))
        } catch {
            watchNoOthers()
            throw error
        }
        return takeTidings()
    }

    /// Takes what the server has told of mailboxes that are not open.
    public mutating func takeTidings() -> [MailboxName: MailboxState] {
        defer { tidings = [:] }
        return tidings
    }

    /// Hears no more of what the server tells of mailboxes that are not open.
    public mutating func watchNoOthers() {
        others = []
        tidings = [:]
    }
}
