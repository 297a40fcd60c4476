import Accounts
import Extraction
import FoundationEssentials
import IMAP
import Logging
import Storage
import Transport

extension Scan {
    /// From how many messages on the server is asked for their sizes first: for fewer it would only take time.
    private static let many = 16
    /// How many messages are fetched together: those whose sizes are known, and others, which may all be long.
    private static let (sizedBatch, unsizedBatch) = (500, 100)
    /// After how many messages it is reported how far a folder has been read.
    private static let step = 20
    /// How many messages are read, or wait to be, at most: enough for the readers while the server is asked for more.
    private static let queueLimit = 4 * OrderedWork.room
    /// From how many bytes on no more messages wait to be read than are needed to keep all cores at work.
    private static let readingLimit = 4 << 20
    /// How many messages in a row are passed over: where that many fail, it is the server that does, not they.
    private static let barredLimit = 8

    /// Opens a folder for reading and finds out where to begin.
    func open(
        _ folder: FolderChoice.ChosenFolder, of account: Account, over conversation: inout Conversation
    ) async throws -> FolderVisit {
        let state = try await conversation.session.examine(folder.name)
        let mailbox = vault.mailboxKey(account: account.name, folder: folder.rawName)
        let bookmark = try vault.bookmark(of: mailbox)
        var visit = FolderVisit(to: folder, state, bookmark: bookmark, in: mailbox, of: account)
        // QUIRK: some servers do not say what the next UID will be; then the last one there tells.
        if visit.needsNext {
            visit.take(next: try await conversation.session.uids(from: visit.first).last?.next)
        }
        return visit
    }

    /// Reads what lies in an open folder from the first unread message on, and keeps what is found.
    ///
    /// The bookmark moves with the findings. A message that the server does not hand over is noted and passed over.
    /// - Returns: The visit that goes on where this one ended, while the folder stays open.
    func read(
        _ visit: FolderVisit, over conversation: inout Conversation, into summary: inout Summary,
        report: (Event) -> Void
    ) async throws -> FolderVisit {
        let uids = try await wanted(by: visit, over: &conversation)
        let end = visit.end(after: uids.last)
        if uids.isEmpty, visit.isKnown(at: end) { return visit.continued(from: end) }
        return try await read(uids, upTo: end, in: visit, over: &conversation, into: &summary, report: report)
    }

    // By itself: looks that find nothing, which are nearly all, must not keep the room for this.
    @inline(never)
    private func read(
        _ uids: [UID], upTo end: UID?, in visit: FolderVisit, over conversation: inout Conversation,
        into summary: inout Summary, report: (Event) -> Void
    ) async throws -> FolderVisit {
        logger.debug(
            "a folder is read",
            metadata: [
                "account": "\(visit.account.name)", "count": "\(uids.count)", "from": "\(visit.first)",
            ])
        report(.found(uids.count))
        var rest = uids
        /// The messages in a row, up to the last that was asked for, that the server failed to hand over.
        var barred: [UID] = []
        var isAlone = false
        var isReset = visit.isReset
        /// A message that cannot be read may have no size either.
        var hasSizes = true
        repeat {
            let chunk = Array(rest.prefix(isAlone ? 1 : Self.stretch))
            let fetch = try await fetch(
                chunk, alone: isAlone, bySize: hasSizes && chunk.count >= Self.many, in: visit,
                over: &conversation, into: &summary, report: report)
            hasSizes = hasSizes && fetch.failure == nil
            let left = fetch.isWhole ? [] : chunk.filter { !fetch.arrived.contains($0) }
            rest = left + rest.dropFirst(chunk.count)
            var unread = fetch.withheld.map { visit.unread($0, .withheld) }
            unread += fetch.unreadable.map { visit.unread($0, .unreadable) }
            if !fetch.arrived.isEmpty {
                unread += barred.map { visit.unread($0, .refused) }
                barred = []
            }
            // What fails among others is asked for once more, alone: the connection may have broken by itself.
            let isBarred = isAlone && !left.isEmpty && fetch.interruption == nil
            if isBarred { barred.append(rest.removeFirst()) }
            let stuck = barred.count == Self.barredLimit ? barred.first : nil
            // A bookmark cannot go back, so it waits until it shows that the server is well.
            let isDone = rest.isEmpty && stuck == nil
            let reached = isDone ? end : barred.first ?? rest.first
            if isDone { unread += barred.map { visit.unread($0, .refused) } }
            let (news, kept) = try keep(
                fetch.found, in: visit.mailbox, movingTo: visit.bookmark(at: reached), resetting: isReset,
                anewBelow: visit.anewBelow, unread: unread)
            isReset = false
            summary.kept += kept
            news.forEach { report(.kept($0)) }
            // What came is kept, and the next look goes on behind it: otherwise a bad connection would never come to an end.
            if let interruption = fetch.interruption { throw interruption }
            if let failure = fetch.failure {
                if isBarred, let uid = chunk.first {
                    tell(.messageRefused(uid.number, failure), count: 1, of: visit, into: &summary, report)
                }
                try await conversation.resume(after: failure, in: visit)
                if let stuck {
                    summary.failed += 1
                    report(
                        .failed(AccountFailure(failure, of: visit.account, folder: visit.folder.name.display))
                    )
                    return visit.stopped(at: stuck)
                }
            }
            isAlone = !isAlone && !left.isEmpty
        } while !rest.isEmpty
        return visit.continued(from: end)
    }

    /// The messages to read: all from the bookmark on, or at first contact those that are young enough.
    private func wanted(
        by visit: FolderVisit, over conversation: inout Conversation
    ) async throws -> [UID] {
        let uids = try await conversation.session.uids(from: visit.first, since: visit.since)
        guard let since = visit.since else { return uids }
        do {
            return try await conversation.session.outlines(of: uids)
                .filter { ($0.received ?? .max) >= since }.map(\.uid)
        } catch {
            guard error.isFailureToHandOver else { throw error }
            // A message that cannot be read has no size either; the moments come with the messages then.
            try await conversation.resume(after: error, in: visit)
            return uids
        }
    }

    /// What came of fetching some messages.
    private struct Fetch {
        /// The messages with something in them, by UID.
        var found: [ScannedMessage] = []
        /// All that came.
        var arrived: Set<UID> = []
        /// What the server has and, though it said OK, did not hand over.
        var withheld: [UID] = []
        /// What came, and was more than a reader survived.
        var unreadable: [UID] = []
        /// What the server did that ended it early.
        var failure: IMAPError?
        /// What else ended it early: the connection, or the server's patience.
        var interruption: IMAPError?
        var isWhole: Bool { failure == nil && interruption == nil }
    }

    /// What came of reading a message.
    private struct ReadMessage {
        let uid: UID
        /// How many bytes of it were fetched.
        let size: Int
        let result: Result<ScannedMessage, ReaderFailure>
    }

    /// Fetches and reads some messages.
    ///
    /// A message that is `alone` comes as a whole at once, so that as little as possible can go wrong.
    private func fetch(
        _ uids: [UID], alone: Bool, bySize: Bool, in visit: FolderVisit,
        over conversation: inout Conversation, into summary: inout Summary, report: (Event) -> Void
    ) async throws -> Fetch {
        let now = Date()
        var fetch = Fetch()
        var count = 0
        var kept = 0
        var lastKept = ContinuousClock.now
        var missing: [UID] = []
        // While one message comes in, those before it are read on the other cores.
        try await withThrowingTaskGroup(of: ReadMessage.self) { group in
            var underWay = (count: 0, bytes: 0)
            var lastTaken = ContinuousClock.now
            func take(_ read: ReadMessage?) throws {
                guard let read else { return }
                count += 1
                lastTaken = .now
                underWay = (underWay.count - 1, underWay.bytes - read.size)
                let message: ScannedMessage
                switch read.result {
                case .success(let scanned): message = scanned
                case .failure(let failure):
                    fetch.unreadable.append(read.uid)
                    tell(
                        .messageNotRead(read.uid.number, failure), count: 1, of: visit, into: &summary, report
                    )
                    return
                }
                if !message.isEmpty { fetch.found.append(message) }
                let isLong = lastKept.duration(to: .now) > Self.waitingTime && !fetch.found.isEmpty
                guard isLong || fetch.found.reduce(0, { $0 + $1.size }) >= waitingLimit else { return }
                // The bookmark stays: the server may send in any order.
                fetch.found.sort { $0.place.uid < $1.place.uid }
                let (news, fresh) = try keep(
                    fetch.found, in: visit.mailbox, movingTo: nil, anewBelow: visit.anewBelow)
                kept += fresh
                news.forEach { report(.kept($0)) }
                fetch.found = []
                lastKept = .now
            }
            func begin(_ message: FetchedMessage, _ isCut: Bool) async throws {
                fetch.arrived.insert(message.uid)
                if fetch.arrived.count % Self.step == 0 { report(.read(Self.step)) }
                if let since = visit.since, (message.received ?? .max) < since { return }
                while underWay.count >= Self.queueLimit
                    || underWay.count >= OrderedWork.room
                        && (underWay.bytes > Self.readingLimit
                            || lastTaken.duration(to: .now) > Self.waitingTime)
                {
                    try take(try await group.next())
                }
                group.addTask {
                    ReadMessage(
                        uid: message.uid, size: message.bytes.count,
                        result: await read(message, isCut: isCut, in: visit, now: now))
                }
                underWay = (underWay.count + 1, underWay.bytes + message.bytes.count)
            }
            do {
                let batch = bySize ? Self.sizedBatch : Self.unsizedBatch
                for start in stride(from: 0, to: uids.count, by: batch) {
                    missing += try await conversation.session.fetchText(
                        of: Array(uids[start...].prefix(batch)), asWhole: alone, bySize: bySize,
                        holdingAll: holdingAllText, take: begin)
                }
            } catch let error as IMAPError {
                if error.isFailureToHandOver { fetch.failure = error } else { fetch.interruption = error }
            }
            for try await message in group { try take(message) }
        }
        summary.messages += count - fetch.unreadable.count
        summary.kept += kept
        report(.read(fetch.arrived.count % Self.step))
        fetch.found.sort { $0.place.uid < $1.place.uid }
        if fetch.isWhole, let first = missing.min() {
            // A message may have been deleted since it was named; one that is still there and does not come must be told.
            fetch.withheld = try await conversation.session.uids(from: first).filter(missing.contains)
            if !fetch.withheld.isEmpty {
                tell(
                    .messagesWithheld(fetch.withheld.map(\.number)), count: fetch.withheld.count, of: visit,
                    into: &summary, report)
            }
        }
        return fetch
    }

    /// Reads a message that a server handed over.
    private func read(
        _ message: FetchedMessage, isCut: Bool, in visit: FolderVisit, now: Date
    ) async -> Result<ScannedMessage, ReaderFailure> {
        let place = StoredFinding.Place(
            account: visit.account.name, folder: visit.folder.name.display,
            uidValidity: visit.uidValidity, uid: message.uid.number)
        let origin = Letter.Origin(
            isSpam: visit.folder.isSpam, authservID: visit.account.authservID,
            host: visit.account.endpoint.host,
            received: message.received.map { Date(timeIntervalSince1970: TimeInterval($0)) })
        do throws(ReaderFailure) {
            return .success(
                try await self.message(
                    message.bytes, isCut: isCut, at: place, from: origin, now: now,
                    takesOver: !visit.folder.isSpam))
        } catch {
            return .failure(error)
        }
    }

    private func tell(
        _ problem: AccountProblem, count: Int, of visit: FolderVisit, into summary: inout Summary,
        _ report: (Event) -> Void
    ) {
        summary.failed += count
        report(.failed(AccountFailure(problem, of: visit.account, folder: visit.folder.name.display)))
    }
}

extension FolderVisit {
    /// The note that a message was passed over.
    fileprivate func unread(_ uid: UID, _ reason: UnreadReason) -> UnreadMessage {
        UnreadMessage(
            mailbox: mailbox, uidValidity: uidValidity, uid: uid.number, noted: Date(),
            reason: reason.rawValue)
    }
}
