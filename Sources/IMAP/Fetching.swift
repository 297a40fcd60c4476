/// A message as it was fetched.
public struct FetchedMessage: Sendable, Hashable {
    /// Its UID.
    public let uid: UID
    /// When the server received it, in seconds since 1970-01-01 UTC; `nil` when the server did not say.
    public let received: Int64?
    /// How large the server says it is, in bytes; not always true.
    public let size: UInt32?
    /// The message, or its first bytes.
    public let bytes: [UInt8]
    /// Whether the message goes on behind the bytes.
    public let isCut: Bool
}

/// What is known of a message without its content.
public struct Outline: Sendable, Hashable {
    /// Its UID.
    public let uid: UID
    /// When the server received it, in seconds since 1970-01-01 UTC; `nil` when the server did not say.
    public let received: Int64?
    /// How large the server says it is, in bytes; not always true.
    public let size: UInt32?
}

/// Who says to have written a message, and when.
public struct Head: Sendable, Hashable {
    /// Its UID.
    public let uid: UID
    /// When the server received it, in seconds since 1970-01-01 UTC; `nil` when the server did not say.
    public let received: Int64?
    /// Its fields `From`, `Date` and `Message-ID`, as far as it has them; at most ``Limits/head`` bytes.
    public let bytes: [UInt8]
}

/// Messages under way: what is still to be asked for, what was asked for, and what has come of it.
struct Fetching: Sendable {
    /// How many bytes of a message are wanted.
    let bound: Int
    /// Batches that no command has asked for yet, the first last.
    var batches: [ArraySlice<UID>]
    /// The tags of the commands under way, oldest first.
    var tags: [String] = []
    /// What was asked for and has not come.
    var awaited: Set<UID>
    /// What is known of messages whose content has not come.
    ///
    /// A server may spread a message over several responses.
    var items: [UID: FetchedItems] = [:]
    /// The message whose content has come, while more of its items may follow.
    var held: UID?
    /// Why the server refused a batch, the first time that it did.
    private(set) var refusal: IMAPError?
    var pace: Pace

    init(_ uids: [UID], bound: Int, patience: IMAPSession.Patience) {
        self.bound = bound
        awaited = Set(uids)
        let sorted = awaited.sorted()
        batches = stride(from: 0, to: sorted.count, by: Limits.fetched).reversed().map {
            sorted[$0..<min($0 + Limits.fetched, sorted.count)]
        }
        pace = Pace(patience)
    }

    /// Takes the items of a response; gives a message when one is whole.
    mutating func take(_ news: FetchedItems) -> FetchedMessage? {
        // Without a UID, or for a message that was not asked for or has come already: the server volunteers
        // news.
        guard let uid = news.uid, awaited.contains(uid) else { return nil }
        let finished = held == uid ? nil : release()
        var known = items[uid] ?? FetchedItems()
        known.uid = uid
        known.received = news.received ?? known.received
        known.size = news.size ?? known.size
        known.body = news.body ?? known.body
        items[uid] = known
        guard known.body != nil else { return finished }
        held = uid
        guard finished == nil, known.received != nil, known.size != nil else { return finished }
        return release()
    }

    /// Ends the oldest command; after a refusal nothing more is asked for.
    mutating func end(with refusal: IMAPError?) {
        tags.removeFirst()
        guard let refusal else { return }
        self.refusal = self.refusal ?? refusal
        batches = []
    }

    /// Gives the message whose content has come, whatever else is known of it.
    mutating func release() -> FetchedMessage? {
        guard let uid = held else { return nil }
        held = nil
        guard let known = items.removeValue(forKey: uid), let bytes = known.body else { return nil }
        awaited.remove(uid)
        return FetchedMessage(
            uid: uid, received: known.received, size: known.size, bytes: bytes,
            isCut: bytes.count >= bound && known.size.map { Int($0) > bytes.count } ?? true)
    }
}

extension IMAPSession {
    /// Date and size of messages of the open mailbox, ascending; those that are gone are left out.
    public mutating func outlines(of uids: [UID]) async throws(IMAPError) -> [Outline] {
        var outlines: [UID: Outline] = [:]
        let wanted = Set(uids)
        let sorted = wanted.sorted()
        for start in stride(from: 0, to: sorted.count, by: Limits.fetched) {
            let batch = Array(sorted[start..<min(start + Limits.fetched, sorted.count)])
            try await run(.fetch(batch, .outline)) { response in
                guard case .fetch(_, let items) = response, let uid = items.uid, wanted.contains(uid) else {
                    return
                }
                let known = outlines[uid]
                outlines[uid] = Outline(
                    uid: uid, received: items.received ?? known?.received, size: items.size ?? known?.size)
            }
        }
        return outlines.values.sorted { $0.uid < $1.uid }
    }

    /// Sender and dates of messages of the open mailbox, ascending; those that are gone are left out.
    public mutating func heads(of uids: [UID]) async throws(IMAPError) -> [Head] {
        var heads: [UID: Head] = [:]
        let wanted = Set(uids)
        let sorted = wanted.sorted()
        for start in stride(from: 0, to: sorted.count, by: Limits.fetched) {
            let batch = Array(sorted[start..<min(start + Limits.fetched, sorted.count)])
            try await run(.fetch(batch, .head)) { response in
                guard case .fetch(_, let items) = response, let uid = items.uid, wanted.contains(uid) else {
                    return
                }
                let known = heads[uid]
                heads[uid] = Head(
                    uid: uid, received: items.received ?? known?.received,
                    bytes: items.head ?? known?.bytes ?? [])
            }
        }
        return heads.values.sorted { $0.uid < $1.uid }
    }

    /// The media types of the leaves of messages, such as `text/plain`, in their order; those that are gone are left out.
    public mutating func leaves(of uids: [UID]) async throws(IMAPError) -> [UID: [String]] {
        var leaves: [UID: [String]] = [:]
        let wanted = Set(uids)
        try await run(.fetch(wanted.sorted(), .structure)) { response in
            guard case .fetch(_, let items) = response, let uid = items.uid, wanted.contains(uid) else {
                return
            }
            leaves[uid] = items.leaves ?? leaves[uid]
        }
        return leaves
    }

    /// Begins to fetch messages of the open mailbox; ``nextMessage()`` gives them one at a time.
    ///
    /// Each comes at most once, and of each at most `bound` bytes.
    public mutating func startFetching(_ uids: [UID], upTo bound: Int = Limits.message)
        async throws(IMAPError)
    {
        try await finishFetching()
        missing = []
        limitLiterals(to: bound + Limits.literal)
        fetching = Fetching(uids, bound: bound, patience: patience)
        try await requestBatches()
    }

    /// The next of the messages, in the server's order, or `nil` after the last; then ``missing`` says which
    /// did not come.
    ///
    /// The server sends no faster than this is called, so memory holds about one message, however many there
    /// are. A refusal is thrown after the last message that came in spite of it.
    public mutating func nextMessage() async throws(IMAPError) -> FetchedMessage? {
        while isFetching {
            let response = try await nextOfFetch()
            if let message = try await take(response) { return message }
        }
        return try endFetching()
    }

    private var isFetching: Bool { fetching?.tags.isEmpty == false }

    private mutating func nextOfFetch() async throws(IMAPError) -> Response {
        var pace = fetching?.pace ?? Pace(patience)
        let response = try await next(for: .fetch([], .outline), &pace)
        fetching?.pace = pace
        return response
    }

    private mutating func take(_ response: Response) async throws(IMAPError) -> FetchedMessage? {
        switch response {
        case .fetch(_, let items): return fetching?.take(items)
        case .tagged(let tag, let status):
            guard fetching?.tags.first == tag else { throw fail(.outOfStep) }
            let refusal = refusal(status, of: .fetch([], .outline))
            fetching?.end(with: refusal)
            try await requestBatches()
            return fetching?.release()
        case .continuation: throw fail(.outOfStep)
        default: return nil
        }
    }

    private mutating func endFetching() throws(IMAPError) -> FetchedMessage? {
        guard let done = fetching else { return nil }
        fetching = nil
        missing = done.awaited.sorted()
        limitLiterals(to: Limits.literal)
        if let refusal = done.refusal { throw refusal }
        return nil
    }

    /// Lets what is under way run out, when a fetch was not read to its end.
    mutating func finishFetching() async throws(IMAPError) {
        fetching?.batches = []
        while fetching != nil {
            do throws(IMAPError) {
                _ = try await nextMessage()
            } catch {
                guard case .refused = error else { throw error }
            }
        }
    }

    private mutating func requestBatches() async throws(IMAPError) {
        while let under = fetching, under.tags.count < Limits.pipelined, let batch = under.batches.last {
            fetching?.batches.removeLast()
            let tag = try await send(.fetch(Array(batch), .message(upTo: under.bound)))
            fetching?.tags.append(tag)
        }
    }
}
