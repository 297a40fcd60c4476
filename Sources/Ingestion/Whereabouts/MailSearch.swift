import Accounts
import Extraction
import FoundationEssentials
import IMAP
import Transport

/// The search for a sender's mail in one account: folder by folder, over one connection, reading only.
///
/// It asks the server for what came in the time, not for the sender: servers read FROM each in their own way. Of that the
/// fields of the head come first; texts come only of the letters that are meant.
struct MailSearch {
    private let query: SenderQuery
    private let since: Date
    private let account: Account
    private let pace: Pace
    private let now = Date()
    private let extractor = Extractor()

    /// How long it waits, and how much it looks at.
    struct Pace: Sendable {
        /// How long answers are waited for: a folder that is stalled keeps the others waiting so long.
        var patience = IMAPSession.Patience(silence: .seconds(20), command: .seconds(60))
        /// Folders in all: more than people have.
        var folders = 300
        /// Messages of a folder whose heads are looked at, the newest: a busy month.
        var messages = 2000
        /// Letters of an account that are read, the newest of each folder: more than anybody asks for a code.
        var letters = 40
        /// Folders in which the server fails before it is left alone.
        var failures = 4

        /// What suits the open internet.
        static let standard = Pace()
    }

    init(for query: SenderQuery, since: Date, in account: Account, pace: Pace) {
        self.query = query
        self.since = since
        self.account = account
        self.pace = pace
    }

    /// Looks into every folder.
    func whereabouts(through turnstile: Turnstile) async -> Whereabouts {
        var found = Whereabouts(account: account)
        let doorway = Doorway(to: account, patience: pace.patience, turnstile: turnstile)
        do {
            try await search(through: doorway, &found)
        } catch {
            found.troubles.append(AccountFailure(error, of: account))
        }
        found.letters.sort { ($0.received ?? .distantFuture) > ($1.received ?? .distantFuture) }
        return found
    }

    private func search(through doorway: Doorway, _ found: inout Whereabouts) async throws {
        var session = try await doorway.session()
        let order = FolderOrder(try await session.list())
        found.hasSpamFolder = order.hasSpam
        var rest = order.folders.prefix(pace.folders)
        found.isCut = rest.count < order.folders.count
        found.unseen = rest.map(\.mailbox.name.display)
        var known: Set<String> = []
        var failures = 0
        while let folder = rest.popFirst() {
            let name = folder.mailbox.name.display
            do {
                try await look(into: folder.mailbox, for: folder.use, over: &session, &known, &found)
                found.unseen.removeAll { $0 == name }
                found.folders.append(name)
            } catch {
                found.troubles.append(AccountFailure(error, of: account, folder: name))
                if let error = error as? IMAPError, error.pauseAskedFor != nil { break }
                // What is refused for good leaves the conversation, and the server, as they were.
                if case .refused(_, _, isTransient: false) = error as? IMAPError { continue }
                failures += 1
                guard failures < pace.failures else { break }
                if case .refused = error as? IMAPError { continue }
                session = try await doorway.session()
            }
        }
        await session.logOut()
    }

    /// Looks into one folder.
    private func look(
        into mailbox: Mailbox, for use: FoundLetter.Use, over session: inout IMAPSession,
        _ known: inout Set<String>, _ found: inout Whereabouts
    ) async throws {
        let state = try await session.examine(mailbox.name)
        guard state.exists > 0 else { return }
        let uids = try await session.uids(from: .first, since: Int64(since.timeIntervalSince1970))
        if uids.count > pace.messages { found.isCut = true }
        var letters: [UID: FoundLetter] = [:]
        for head in try await session.heads(of: uids.suffix(pace.messages)) {
            let received = head.received.map { Date(timeIntervalSince1970: TimeInterval($0)) }
            guard (received ?? .distantFuture) >= since else { continue }
            let letter = Letter(parsing: head.bytes)
            guard
                query.matches(address: letter.sender, name: letter.senderName, service: letter.service),
                known.insert(Self.identity(of: letter, at: head)).inserted
            else { continue }
            letters[head.uid] = FoundLetter(
                place: StoredFinding.Place(
                    account: account.name, folder: mailbox.name.display,
                    uidValidity: state.uidValidity?.number ?? 0, uid: head.uid.number),
                rawFolder: String(decoding: mailbox.name.raw, as: UTF8.self), use: use,
                sender: letter.sender, service: letter.service, received: received, sent: letter.date)
        }
        let room = max(0, pace.letters - found.letters.count)
        let wanted = letters.keys.sorted().suffix(room)
        if wanted.count < letters.count { found.isCut = true }
        do {
            try await read(Array(wanted), isSpam: use == .spam, over: &session, into: &letters)
        } catch {
            // Where it lies is known all the same.
            found.letters += letters.values
            throw error
        }
        found.letters += letters.values
    }

    private func read(
        _ uids: [UID], isSpam: Bool, over session: inout IMAPSession, into letters: inout [UID: FoundLetter]
    ) async throws {
        guard !uids.isEmpty else { return }
        func holdingAll(_ messages: [FetchedMessage], of leaves: [UID: [String]]) -> Set<UID> {
            Set(messages.filter { $0.holdsAllText(of: leaves[$0.uid]) }.map(\.uid))
        }
        _ = try await session.fetchText(of: uids, holdingAll: holdingAll) { message, isCut in
            guard let letter = letters[message.uid] else { return }
            let origin = Letter.Origin(
                isSpam: isSpam, authservID: account.authservID, host: account.endpoint.host,
                received: letter.received)
            let scanned = ScannedMessage(
                message.bytes, isCut: isCut, at: letter.place, from: origin, with: extractor, now: now)
            letters[message.uid]?.findings = scanned.findings.map(scanned.stored)
            letters[message.uid]?.ending = scanned.storedEnding
        }
    }

    /// What tells a letter from others, in whatever folder it lies.
    private static func identity(of letter: Letter, at head: Head) -> String {
        guard letter.messageID.isEmpty else { return letter.messageID }
        return "\(head.received ?? 0) \(letter.sender) \(letter.date?.timeIntervalSince1970 ?? 0)"
    }
}
