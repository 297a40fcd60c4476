public import Accounts
import Extraction
import IMAP
import Transport

/// The mail of a finding that was used, whose owner has said what becomes of it then (`clean-up`).
///
/// The one way to a mailbox's change. It is not taken by any watch or scan, only by whoever hands a finding over.
public struct UsedMail: Sendable {
    private let account: Account
    private let wish: Account.CleanUp
    private let place: StoredFinding.Place
    private let messageID: String

    /// How long it may take in all: whoever waits for the finding's hand-over to end waits so long.
    private static let longest = Duration.seconds(20)

    /// The mail of a finding in an account; `nil` when its owner leaves used mail as it is, or the account is another.
    public init?(of finding: StoredFinding, in account: Account) {
        guard let wish = account.cleanUp, finding.place.account == account.name else { return nil }
        self.account = account
        self.wish = wish
        place = finding.place
        messageID = finding.letter.messageID
    }

    /// Does with it what its owner wants.
    ///
    /// - Returns: What was done, in words.
    /// - Throws: ``AccountFailure``. The message is as it was then, unless the server failed while it was changed.
    public func cleanUp() async throws -> String { try await cleanUp(within: Self.longest) }

    func cleanUp(within time: Duration) async throws -> String {
        do {
            return try await withThrowingTaskGroup(of: String.self) { group in
                group.addTask { try await change() }
                group.addTask {
                    try await Task.sleep(for: time)
                    throw UsedMailProblem.outOfTime(time)
                }
                defer { group.cancelAll() }
                return try await group.next() ?? ""
            }
        } catch {
            throw AccountFailure(error, of: account, folder: place.folder)
        }
    }

    private func change() async throws -> String {
        // Any other message without one would pass for it.
        guard !messageID.isEmpty else { throw UsedMailProblem.hasNoMessageID }
        var session = try await Doorway(to: account).session()
        let mailboxes = try await session.list()
        let change = try wish.change(among: mailboxes)
        let folders = FolderChoice([.named(place.folder)], among: mailboxes).folders
        guard folders.count == 1, let folder = folders.first?.name else {
            throw AccountProblem.noFolder(
                place.folder, among: mailboxes.filter(\.isSelectable).map(\.name.display))
        }
        if case .move(folder) = change { return "is in \(folder.display) already" }
        let (uid, validity) = try await find(in: folder, over: &session)
        try await session.change(uid, in: folder, under: validity, by: change)
        await session.logOut()
        switch change {
        case .markRead: return "marked as read"
        case .move(let target): return "moved to \(target.display)"
        }
    }

    /// Looks, reading only, whether the message that the finding came from lies where it was.
    private func find(
        in folder: MailboxName, over session: inout IMAPSession
    ) async throws -> (UID, UIDValidity) {
        let state = try await session.examine(folder)
        guard let validity = state.uidValidity, validity.number == place.uidValidity,
            let uid = UID(place.uid)
        else { throw UsedMailProblem.isRenumbered }
        guard let head = try await session.heads(of: [uid]).first else { throw UsedMailProblem.isGone }
        // A server that was restored from a copy may have given the number to another message.
        guard Letter(parsing: head.bytes).messageID == messageID else { throw UsedMailProblem.isRenumbered }
        return (uid, validity)
    }
}

extension Account.CleanUp {
    /// What it comes to on a server with these mailboxes.
    ///
    /// - Throws: `AccountProblem` when the folder that it names is not there.
    func change(among mailboxes: [Mailbox]) throws -> MailboxChange {
        let names = mailboxes.filter(\.isSelectable).map(\.name.display)
        switch self {
        case .markRead: return .markRead
        case .trash:
            guard let trash = TrashFolder.find(in: mailboxes) else {
                throw AccountProblem.noTrash(among: names)
            }
            return .move(to: trash.name)
        case .move(let folder):
            guard let target = FolderChoice([folder], among: mailboxes).folders.first else {
                throw AccountProblem.noFolder(folder.words, among: names)
            }
            return .move(to: target.name)
        }
    }
}

extension Account.Folder {
    /// Its name or its use.
    fileprivate var words: String {
        switch self {
        case .named(let text), .specialUse(let text): text
        }
    }
}

/// Why the mail of a finding is left as it is.
private enum UsedMailProblem: Error, CustomStringConvertible {
    /// It cannot be told from others.
    case hasNoMessageID
    /// It does not lie where it was read.
    case isGone
    /// The folder has given out new numbers since.
    case isRenumbered
    /// The server has taken too long.
    case outOfTime(Duration)

    var description: String {
        switch self {
        case .hasNoMessageID:
            "the message has no Message-ID to know it by\nhint: nothing was changed; clean it up in a mail program"
        case .isGone:
            "the message is not there any more\nhint: it was moved or deleted meanwhile; nothing was changed"
        case .isRenumbered:
            "the folder has numbered its messages anew\n"
                + "hint: nothing was changed; `latchkey scan` learns the new numbers"
        case .outOfTime(let time):
            "the server took more than \(time.components.seconds) s\n"
                + "hint: look in a mail program whether the message has changed"
        }
    }
}
