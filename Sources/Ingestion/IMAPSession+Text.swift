import IMAP

extension IMAPSession {
    /// How many bytes of a message are fetched at first: most letters are shorter, and what is longer is mostly an attachment.
    private static var beginning: Int { 64 << 10 }

    /// Fetches messages of the open mailbox and hands them over one at a time, each with whether some of it is missing.
    ///
    /// Of each comes the beginning first, which mostly is all; the rest only where text of it is missing.
    /// - Parameters:
    ///   - uids: The messages.
    ///   - isWhole: Whether each comes as a whole at once.
    ///   - holdsAll: Whether a beginning holds all text of a message of such leaves.
    ///   - take: What is done with a message.
    /// - Returns: The messages that did not come.
    /// - Throws: `IMAPError`, and what `take` throws.
    mutating func fetchText(
        of uids: [UID], asWhole isWhole: Bool = false,
        holdsAll: (FetchedMessage, [String]?) async -> Bool, take: (FetchedMessage, Bool) async throws -> Void
    ) async throws -> [UID] {
        let beginning = isWhole ? IMAP.Limits.message : Self.beginning
        var beginnings: [FetchedMessage] = []
        try await startFetching(uids, upTo: beginning)
        while let message = try await nextMessage() {
            // A server's word on the size is not asked: some are wrong.
            if !isWhole, message.bytes.count >= beginning {
                beginnings.append(message)
            } else {
                try await take(message, message.isCut)
            }
        }
        var missing = missing
        let leaves = try await knownLeaves(of: beginnings.map(\.uid))
        var rest: [UID] = []
        for message in beginnings {
            if await holdsAll(message, leaves[message.uid]) {
                try await take(message, false)
            } else {
                rest.append(message.uid)
            }
        }
        guard !rest.isEmpty else { return missing }
        try await startFetching(rest)
        while let message = try await nextMessage() { try await take(message, message.isCut) }
        missing += self.missing
        return missing
    }

    /// What messages are made of, as far as the server tells.
    private mutating func knownLeaves(of uids: [UID]) async throws(IMAPError) -> [UID: [String]] {
        guard !uids.isEmpty else { return [:] }
        do throws(IMAPError) {
            return try await leaves(of: uids)
        } catch {
            guard case .refused = error else { throw error }
            return [:]
        }
    }
}
