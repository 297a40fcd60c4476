import IMAP

extension IMAPSession {
    /// How many bytes of a message are fetched at first: most letters are shorter.
    private static var beginning: Int { 64 << 10 }
    /// How many of one that is longer, which mostly is a short letter with an attachment.
    private static var beginningOfLong: Int { 16 << 10 }
    /// How many beginnings that did not hold all text are fetched anew together, since they are held until it is known whether more is wanted.
    private static var heldBeginnings: Int { 100 }

    /// Fetches messages of the open mailbox and hands them over one at a time, each with whether some of it is missing.
    ///
    /// Of each comes the beginning first, which mostly is all; the rest only where text of it is missing.
    /// - Parameters:
    ///   - uids: The messages.
    ///   - isWhole: Whether each comes as a whole at once.
    ///   - bySize: Whether the server is asked for their sizes before, and less is fetched at first of the long ones.
    ///   - holdingAll: Which of some beginnings hold all text of their messages, which are made of such leaves.
    ///   - take: What is done with a message.
    /// - Returns: The messages that did not come.
    /// - Throws: `IMAPError`, and what `take` throws.
    mutating func fetchText(
        of uids: [UID], asWhole isWhole: Bool = false, bySize: Bool = false,
        holdingAll: ([FetchedMessage], [UID: [String]]) async -> Set<UID>,
        take: (FetchedMessage, Bool) async throws -> Void
    ) async throws -> [UID] {
        let long = bySize ? try await long(among: uids) : []
        // The last step is taken first: what is short must not wait for what is long.
        var steps = [
            (uids: uids.filter(long.contains), bound: Self.beginningOfLong),
            (uids.filter { !long.contains($0) }, isWhole ? IMAP.Limits.message : Self.beginning),
        ].filter { !$0.uids.isEmpty }
        var missing: [UID] = []
        while let (uids, bound) = steps.popLast() {
            var beginnings: [FetchedMessage] = []
            try await startFetching(uids, upTo: bound)
            while let message = try await nextMessage() {
                // A server's word on the size is not believed: some are wrong.
                if bound < IMAP.Limits.message, message.bytes.count >= bound {
                    beginnings.append(message)
                } else {
                    try await take(message, message.isCut)
                }
            }
            missing += self.missing
            let leaves = try await knownLeaves(of: beginnings.map(\.uid))
            let whole = await holdingAll(beginnings, leaves)
            for message in beginnings where whole.contains(message.uid) { try await take(message, false) }
            let rest = beginnings.map(\.uid).filter { !whole.contains($0) }
            for next in [Self.beginning, IMAP.Limits.message] {
                let uids = rest.filter { Self.bound(after: bound, of: leaves[$0]) == next }
                for start in stride(from: 0, to: uids.count, by: Self.heldBeginnings) {
                    steps.append((Array(uids[start...].prefix(Self.heldBeginnings)), next))
                }
            }
        }
        return missing
    }

    /// How many bytes to fetch of a message whose first ones did not hold all text: what is text alone comes as a whole at once.
    private static func bound(after bound: Int, of leaves: [String]?) -> Int {
        let isText = leaves?.allSatisfy { $0.hasPrefix("text/") } ?? false
        return isText || bound >= beginning ? IMAP.Limits.message : beginning
    }

    /// Which of some messages the server says to be longer than most; none where it does not say.
    private mutating func long(among uids: [UID]) async throws(IMAPError) -> Set<UID> {
        do throws(IMAPError) {
            return Set(try await outlines(of: uids).filter { $0.size ?? 0 > Self.beginning }.map(\.uid))
        } catch {
            guard case .refused = error, error.pauseAskedFor == nil else { throw error }
            return []
        }
    }

    /// What messages are made of, as far as the server tells.
    private mutating func knownLeaves(of uids: [UID]) async throws(IMAPError) -> [UID: [String]] {
        guard !uids.isEmpty else { return [:] }
        do throws(IMAPError) {
            return try await leaves(of: uids)
        } catch {
            guard case .refused = error, error.pauseAskedFor == nil else { throw error }
            return [:]
        }
    }
}
