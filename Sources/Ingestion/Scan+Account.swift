public import Accounts
import Extraction
import FoundationEssentials
import IMAP
import Logging
import Storage
import Transport

extension Scan {
    /// Reads an account's folders from where the last scan ended, and keeps what is found; no mailbox is changed.
    ///
    /// - Parameters:
    ///   - account: The account.
    ///   - report: Told of each message that brought something new, once it is kept, and of what could not be read.
    /// - Returns: What was done.
    /// - Throws: An ``AccountFailure``, or a `VaultError`; what was kept before stays.
    public func read(_ account: Account, report: (Event) -> Void) async throws -> Summary {
        do {
            var session = try await account.openSession()
            let mailboxes = try await session.list()
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
                    try await read(folder, of: account, over: &session, into: &summary, report: report)
                } catch let error as IMAPError {
                    // A folder that is refused leaves the conversation as it was; everything else ends it.
                    guard case .refused = error else { throw error }
                    summary.failed += 1
                    report(.failed(AccountFailure(error, of: account, folder: folder.name.display)))
                }
            }
            await session.logOut()
            return summary
        } catch let error as VaultError {
            throw error
        } catch {
            throw AccountFailure(error, of: account)
        }
    }

    private func read(
        _ folder: FolderChoice.ChosenFolder, of account: Account, over session: inout IMAPSession,
        into summary: inout Summary, report: (Event) -> Void
    ) async throws {
        let state = try await session.examine(folder.name)
        let mailbox = vault.mailboxKey(
            account: account.name, folder: String(decoding: folder.name.raw, as: UTF8.self))
        var visit = FolderVisit(state, bookmark: try vault.bookmark(of: mailbox), in: mailbox, of: account)
        // QUIRK: some servers do not say what the next UID will be; then the last one there tells.
        if visit.next == nil { visit.next = try await session.uids(from: visit.first).last?.next }
        let uids = try await wanted(by: visit, over: &session)
        logger.debug(
            "a folder is read",
            metadata: ["account": "\(account.name)", "count": "\(uids.count)", "from": "\(visit.first)"])
        var rest = uids[...]
        while !rest.isEmpty {
            let chunk = rest.prefix(Self.batch)
            rest = rest.dropFirst(Self.batch)
            let messages = try await fetch(
                Array(chunk), in: folder, of: account, visit, over: &session, report: report)
            let end = rest.isEmpty ? visit.end(after: chunk.last) : chunk.last?.next
            let (news, kept) = try keep(
                messages.found, in: mailbox, movingTo: visit.bookmark(at: end), resetting: visit.isReset)
            summary.messages += messages.count
            summary.kept += kept
            summary.failed += messages.withheld
            news.forEach { report(.kept($0)) }
        }
        if uids.isEmpty {
            _ = try keep(
                [], in: mailbox, movingTo: visit.bookmark(at: visit.end(after: nil)), resetting: visit.isReset
            )
        }
    }

    /// The messages to read: all from the bookmark on, or at first contact those that are young enough.
    private func wanted(by visit: FolderVisit, over session: inout IMAPSession) async throws -> [UID] {
        let uids = try await session.uids(from: visit.first, since: visit.since)
        guard let since = visit.since else { return uids }
        return try await session.outlines(of: uids).filter { ($0.received ?? .max) >= since }.map(\.uid)
    }

    /// Fetches and reads some messages: how many came, those with something in them, and how many the server keeps back.
    private func fetch(
        _ uids: [UID], in folder: FolderChoice.ChosenFolder, of account: Account, _ visit: FolderVisit,
        over session: inout IMAPSession, report: (Event) -> Void
    ) async throws -> (count: Int, found: [ScannedMessage], withheld: Int) {
        try await session.startFetching(uids)
        let (extractor, now) = (extractor, Date())
        var count = 0
        var found: [ScannedMessage] = []
        // While one message comes in, those before it are read on the other cores.
        try await withThrowingTaskGroup(of: ScannedMessage.self) { group in
            func take(_ message: ScannedMessage?) {
                guard let message else { return }
                count += 1
                if !message.findings.isEmpty { found.append(message) }
            }
            var begun = 0
            while let message = try await session.nextMessage() {
                if begun - count == OrderedWork.room { take(try await group.next()) }
                group.addTask {
                    ScannedMessage(message, in: folder, of: account, visit, with: extractor, now: now)
                }
                begun += 1
            }
            for try await message in group { take(message) }
        }
        found.sort { $0.place.uid < $1.place.uid }
        // A message may have been deleted since it was named; one that is still there and does not come must be told.
        let withheld = try await session.outlines(of: session.missing).map(\.uid.number)
        if !withheld.isEmpty {
            let problem = AccountProblem.messagesWithheld(withheld)
            report(.failed(AccountFailure(problem, of: account, folder: folder.name.display)))
        }
        return (count, found, withheld.count)
    }
}

extension ScannedMessage {
    /// Reads a message that a server handed over.
    fileprivate init(
        _ message: FetchedMessage, in folder: FolderChoice.ChosenFolder, of account: Account,
        _ visit: FolderVisit,
        with extractor: Extractor, now: Date
    ) {
        let place = StoredFinding.Place(
            account: account.name, folder: folder.name.display, uidValidity: visit.uidValidity,
            uid: message.uid.number)
        let origin = Letter.Origin(
            isSpam: folder.isSpam, authservID: account.authservID, host: account.endpoint.host,
            received: message.received.map { Date(timeIntervalSince1970: TimeInterval($0)) })
        self.init(message.bytes, isCut: message.isCut, at: place, from: origin, with: extractor, now: now)
    }
}
