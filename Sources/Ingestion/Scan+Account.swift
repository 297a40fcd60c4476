public import Accounts
import Extraction
import FoundationEssentials
import IMAP
import Logging
import Storage
import Transport

extension Scan {
    /// How many messages in a row are passed over: where that many fail, it is the server that does, not they.
    private static let barredLimit = 8

    /// Reads an account's folders from where the last scan ended, and keeps what is found; no mailbox is changed.
    ///
    /// - Parameters:
    ///   - account: The account.
    ///   - report: Told of each message that brought something new, once it is kept, and of what could not be read.
    /// - Returns: What was done.
    /// - Throws: An ``AccountFailure``, or a `VaultError`; what was kept before stays.
    public func read(_ account: Account, report: (Event) -> Void) async throws -> Summary {
        do {
            var conversation = try await Conversation(with: account)
            let mailboxes = try await conversation.session.list()
            let choice = FolderChoice(account.folders, among: mailboxes)
            var summary = Summary()
            for missing in choice.missing {
                guard case .named(let name) = missing else {
                    logger.notice("a special folder is not there", metadata: ["account": "\(account.name)"])
                    continue
                }
                let names = mailboxes.filter(\.isSelectable).map(\.name.display)
                summary.failed += 1
                report(.failed(AccountFailure(AccountProblem.noFolder(name, among: names), of: account)))
            }
            for folder in choice.folders {
                do {
                    try await read(folder, of: account, over: &conversation, into: &summary, report: report)
                } catch let error as IMAPError {
                    // A folder that is refused leaves the conversation as it was; everything else ends it.
                    guard case .refused = error else { throw error }
                    summary.failed += 1
                    report(.failed(AccountFailure(error, of: account, folder: folder.name.display)))
                }
            }
            await conversation.end()
            return summary
        } catch let error as VaultError {
            throw error
        } catch {
            throw AccountFailure(error, of: account)
        }
    }

    private func read(
        _ folder: FolderChoice.ChosenFolder, of account: Account, over conversation: inout Conversation,
        into summary: inout Summary, report: (Event) -> Void
    ) async throws {
        let state = try await conversation.session.examine(folder.name)
        let mailbox = vault.mailboxKey(
            account: account.name, folder: String(decoding: folder.name.raw, as: UTF8.self))
        var visit = FolderVisit(state, bookmark: try vault.bookmark(of: mailbox), in: mailbox, of: account)
        // QUIRK: some servers do not say what the next UID will be; then the last one there tells.
        if visit.next == nil {
            visit.next = try await conversation.session.uids(from: visit.first).last?.next
        }
        let uids = try await wanted(by: visit, in: folder, over: &conversation)
        logger.debug(
            "a folder is read",
            metadata: ["account": "\(account.name)", "count": "\(uids.count)", "from": "\(visit.first)"])
        let reading = FolderReading(folder: folder, account: account, mailbox: mailbox, visit: visit)
        let end = visit.end(after: uids.last)
        var rest = uids
        /// The messages in a row, up to the last that was asked for, that the server failed to hand over.
        var barred: [UID] = []
        var isAlone = false
        repeat {
            let chunk = Array(rest.prefix(isAlone ? 1 : Self.batch))
            let fetch = try await fetch(
                chunk, in: reading, over: &conversation, into: &summary, report: report)
            let left = fetch.failure == nil ? [] : chunk.filter { !fetch.arrived.contains($0) }
            rest = left + rest.dropFirst(chunk.count)
            if !fetch.arrived.isEmpty { barred = [] }
            // What fails among others is asked for once more, alone: the connection may have broken by itself.
            let isBarred = isAlone && !left.isEmpty
            if isBarred { barred.append(rest.removeFirst()) }
            let isStuck = barred.count == Self.barredLimit
            // A bookmark cannot go back, so it waits until it shows that the server is well.
            let reached = isStuck || !rest.isEmpty ? barred.first ?? rest.first : end
            let (news, kept) = try keep(
                fetch.found, in: mailbox, movingTo: visit.bookmark(at: reached), resetting: visit.isReset)
            summary.kept += kept
            news.forEach { report(.kept($0)) }
            if let failure = fetch.failure {
                if isBarred, let uid = chunk.first {
                    let problem = AccountProblem.messageRefused(uid.number, failure)
                    summary.failed += 1
                    report(.failed(AccountFailure(problem, of: account, folder: folder.name.display)))
                }
                try await conversation.resume(after: failure, in: folder.name, visit)
                if isStuck {
                    summary.failed += 1
                    return report(.failed(AccountFailure(failure, of: account, folder: folder.name.display)))
                }
            }
            isAlone = !isAlone && !left.isEmpty
        } while !rest.isEmpty
    }

    /// The messages to read: all from the bookmark on, or at first contact those that are young enough.
    private func wanted(
        by visit: FolderVisit, in folder: FolderChoice.ChosenFolder, over conversation: inout Conversation
    ) async throws -> [UID] {
        let uids = try await conversation.session.uids(from: visit.first, since: visit.since)
        guard let since = visit.since else { return uids }
        do {
            return try await conversation.session.outlines(of: uids)
                .filter { ($0.received ?? .max) >= since }.map(\.uid)
        } catch {
            guard error.isFailureToHandOver else { throw error }
            // A message that cannot be read has no size either; the moments come with the messages then.
            try await conversation.resume(after: error, in: folder.name, visit)
            return uids
        }
    }

    /// Fetches and reads some messages: those with something in them, those that came, and what ended it early.
    private func fetch(
        _ uids: [UID], in reading: FolderReading, over conversation: inout Conversation,
        into summary: inout Summary, report: (Event) -> Void
    ) async throws -> (found: [ScannedMessage], arrived: Set<UID>, failure: IMAPError?) {
        let (extractor, now) = (extractor, Date())
        var arrived: Set<UID> = []
        var count = 0
        var kept = 0
        var found: [ScannedMessage] = []
        var failure: IMAPError?
        // While one message comes in, those before it are read on the other cores.
        try await withThrowingTaskGroup(of: ScannedMessage.self) { group in
            func take(_ message: ScannedMessage?) throws {
                guard let message else { return }
                count += 1
                if !message.findings.isEmpty { found.append(message) }
                guard found.reduce(0, { $0 + $1.size }) >= waitingLimit else { return }
                // The bookmark stays: the server may send in any order.
                let (news, fresh) = try keep(found, in: reading.mailbox, movingTo: nil)
                kept += fresh
                news.forEach { report(.kept($0)) }
                found = []
            }
            var begun = 0
            do {
                try await conversation.session.startFetching(uids)
                while let message = try await conversation.session.nextMessage() {
                    arrived.insert(message.uid)
                    if let since = reading.visit.since, (message.received ?? .max) < since { continue }
                    if begun - count == OrderedWork.room { try take(try await group.next()) }
                    group.addTask { ScannedMessage(message, in: reading, with: extractor, now: now) }
                    begun += 1
                }
            } catch let error as IMAPError where error.isFailureToHandOver {
                failure = error
            }
            for try await message in group { try take(message) }
        }
        summary.messages += count
        summary.kept += kept
        found.sort { $0.place.uid < $1.place.uid }
        let missing = Set(conversation.session.missing)
        if failure == nil, let first = missing.min() {
            // A message may have been deleted since it was named; one that is still there and does not come must be told.
            let withheld = try await conversation.session.uids(from: first).filter(missing.contains)
            if !withheld.isEmpty {
                let problem = AccountProblem.messagesWithheld(withheld.map(\.number))
                summary.failed += withheld.count
                report(
                    .failed(
                        AccountFailure(
                            problem, of: reading.account, folder: reading.folder.name.display)))
            }
        }
        return (found, arrived, failure)
    }
}

/// A folder that is being read.
private struct FolderReading: Sendable {
    let folder: FolderChoice.ChosenFolder
    let account: Account
    let mailbox: MailboxKey
    let visit: FolderVisit
}

extension ScannedMessage {
    /// Reads a message that a server handed over.
    fileprivate init(
        _ message: FetchedMessage, in reading: FolderReading, with extractor: Extractor, now: Date
    ) {
        let place = StoredFinding.Place(
            account: reading.account.name, folder: reading.folder.name.display,
            uidValidity: reading.visit.uidValidity, uid: message.uid.number)
        let origin = Letter.Origin(
            isSpam: reading.folder.isSpam, authservID: reading.account.authservID,
            host: reading.account.endpoint.host,
            received: message.received.map { Date(timeIntervalSince1970: TimeInterval($0)) })
        self.init(message.bytes, isCut: message.isCut, at: place, from: origin, with: extractor, now: now)
    }
}
