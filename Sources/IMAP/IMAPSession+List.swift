extension IMAPSession {
    /// All mailboxes, with their uses where the server tells them.
    public mutating func list() async throws(IMAPError) -> [Mailbox] {
        var mailboxes = try await list(returningUses: false)
        guard capabilities.hasSpecialUse, mailboxes.allSatisfy(\.uses.isEmpty) else { return mailboxes }
        // Some tell the uses only when asked for them.
        do throws(IMAPError) {
            var attributes: [MailboxName: Set<Mailbox.Attribute>] = [:]
            for mailbox in try await list(returningUses: true) {
                attributes[mailbox.name] = mailbox.attributes
            }
            for index in mailboxes.indices {
                mailboxes[index].attributes.formUnion(attributes[mailboxes[index].name] ?? [])
            }
        } catch {
            guard case .refused = error else { throw error }
        }
        return mailboxes
    }

    private mutating func list(returningUses: Bool) async throws(IMAPError) -> [Mailbox] {
        var mailboxes: [Mailbox] = []
        try await run(.list(returningUses: returningUses)) { response throws(IMAPError) in
            guard case .mailbox(let mailbox) = response else { return }
            guard mailboxes.count < Limits.mailboxes else { throw .tooMuch(.mailboxes) }
            mailboxes.append(mailbox)
        }
        return mailboxes
    }
}
