import Accounts
import FoundationEssentials
import IMAP
import Storage

/// One visit to a folder: where reading begins, and where it will have ended.
struct FolderVisit: Sendable {
    /// What stays the same from visit to visit, in a place of its own: visits live across waits, and whatever does takes
    /// its room in each function that waits.
    private final class Place: Sendable {
        let folder: FolderChoice.ChosenFolder
        let account: Account
        let mailbox: MailboxKey

        init(_ folder: FolderChoice.ChosenFolder, of account: Account, as mailbox: MailboxKey) {
            self.folder = folder
            self.account = account
            self.mailbox = mailbox
        }
    }

    private let place: Place
    /// The folder.
    var folder: FolderChoice.ChosenFolder { place.folder }
    /// Whose it is.
    var account: Account { place.account }
    /// The folder as the vault names it.
    var mailbox: MailboxKey { place.mailbox }
    /// The first UID to read.
    private(set) var first: UID
    /// The moment before which mail is left alone, in seconds since 1970; only at first contact.
    private(set) var since: Int64?
    /// Whether the bookmark may go back, because the server did.
    private(set) var isReset: Bool
    /// The value under which the UIDs hold; 0 where the server names none.
    let uidValidity: UInt32
    /// What the next message's UID will be, or less; told at first contact alone, where old mail is left out.
    ///
    /// Later only messages that were read move the bookmark: one that a server shows late is not passed by.
    var next: UID?
    /// Where the vault says that reading ended.
    private var known: Bookmark?

    init(
        to folder: FolderChoice.ChosenFolder, _ state: MailboxState, bookmark: Bookmark?,
        in mailbox: MailboxKey,
        of account: Account
    ) {
        place = Place(folder, of: account, as: mailbox)
        known = bookmark
        next = nil
        uidValidity = state.uidValidity?.number ?? 0
        guard let bookmark else {
            first = .first
            next = state.uidNext
            isReset = false
            since =
                switch account.lookBack {
                case .all: nil
                case .recent(let time): Int64(Date().timeIntervalSince1970) - time.components.seconds
                }
            return
        }
        since = nil
        // New UIDs, or numbers that went back: what was read cannot be told by its number, so all is read again.
        let hasGoneBack = state.uidNext.map { $0.number < bookmark.nextUID } ?? false
        isReset = bookmark.uidValidity != uidValidity || hasGoneBack
        first = isReset ? .first : UID(bookmark.nextUID) ?? .first
    }

    /// The first UID that is not read yet when everything was read up to one.
    func end(after last: UID?) -> UID? {
        [next, last?.next, first].compactMap(\.self).max()
    }

    /// The bookmark before a UID.
    func bookmark(at uid: UID?) -> Bookmark {
        Bookmark(mailbox: mailbox, uidValidity: uidValidity, nextUID: uid?.number ?? .max)
    }

    /// Whether the vault knows already that all before a UID is read.
    func isKnown(at uid: UID?) -> Bool { known == bookmark(at: uid) }

    /// The next visit while the folder stays open, after everything before a UID was read.
    func continued(from uid: UID?) -> FolderVisit {
        var visit = self
        visit.first = uid ?? .last
        visit.next = nil
        visit.since = nil
        visit.isReset = false
        visit.known = bookmark(at: uid)
        return visit
    }
}
