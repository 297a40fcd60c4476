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
        /// The moment before which mail was left alone at first contact.
        let beginning: Date?

        init(
            _ folder: FolderChoice.ChosenFolder, of account: Account, as mailbox: MailboxKey,
            from beginning: Date?
        ) {
            self.folder = folder
            self.account = account
            self.mailbox = mailbox
            self.beginning = beginning
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
    /// The moment before which mail is left alone, in seconds since 1970; only at first contact and while all is read anew.
    private(set) var since: Int64?
    /// Whether the bookmark may go back, because the server did.
    private(set) var isReset: Bool
    /// The value under which the UIDs hold; 0 where the server names none.
    let uidValidity: UInt32
    /// What the next message's UID will be, or less; told at first contact and when all is read anew, where old mail is left out.
    ///
    /// Otherwise only messages that were read move the bookmark: one that a server shows late is not passed by.
    private(set) var next: UID?
    /// The UID below which messages were read before, under other numbers.
    private(set) var anewBelow: UInt32 = 0
    /// Where the vault says that reading ended.
    private var known: Bookmark?

    init(
        to folder: FolderChoice.ChosenFolder, _ state: MailboxState, bookmark: Bookmark?,
        in mailbox: MailboxKey,
        of account: Account
    ) {
        known = bookmark
        next = nil
        uidValidity = state.uidValidity?.number ?? 0
        guard let bookmark else {
            first = .first
            next = state.uidNext
            isReset = false
            let beginning = Self.beginning(account.lookBack)
            place = Place(folder, of: account, as: mailbox, from: beginning)
            since = beginning.map { Int64($0.timeIntervalSince1970) }
            return
        }
        place = Place(folder, of: account, as: mailbox, from: bookmark.since)
        // New UIDs, or numbers that went back: what was read cannot be told by its number, so all is read again.
        let hasGoneBack = state.uidNext.map { $0.number < bookmark.nextUID } ?? false
        isReset = bookmark.uidValidity != uidValidity || hasGoneBack
        first = isReset ? .first : UID(bookmark.nextUID) ?? .first
        next = isReset ? state.uidNext : UID(bookmark.anewBelow)
        anewBelow = next?.number ?? 0
        since = isReset || anewBelow > 0 ? bookmark.since.map { Int64($0.timeIntervalSince1970) } : nil
    }

    /// Whether it is to be found out what the next message's UID will be.
    var needsNext: Bool { next == nil && (known == nil || isReset) }

    /// Takes what was found out about the next message's UID.
    mutating func take(next uid: UID?) {
        next = uid
        if isReset { anewBelow = uid?.number ?? 0 }
    }

    /// The moment up to which an account looks back; whole seconds, as servers tell them.
    private static func beginning(_ lookBack: Account.LookBack) -> Date? {
        switch lookBack {
        case .all: nil
        case .recent(let time):
            Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down))
                - Double(time.components.seconds)
        }
    }

    /// The first UID that is not read yet when everything was read up to one.
    func end(after last: UID?) -> UID? {
        [next, last?.next, first].compactMap(\.self).max()
    }

    /// The bookmark before a UID.
    func bookmark(at uid: UID?) -> Bookmark {
        let next = uid?.number ?? .max
        return Bookmark(
            mailbox: mailbox, uidValidity: uidValidity, nextUID: next, since: place.beginning,
            anewBelow: next < anewBelow ? anewBelow : 0)
    }

    /// Whether the vault knows already that all before a UID is read.
    func isKnown(at uid: UID?) -> Bool { known == bookmark(at: uid) }

    /// The next visit while the folder stays open, after everything before a UID was read.
    func continued(from uid: UID?) -> FolderVisit {
        var visit = self
        visit.first = uid ?? .last
        visit.next = nil
        visit.isReset = false
        visit.since = nil
        visit.anewBelow = 0
        visit.known = bookmark(at: uid)
        return visit
    }

    /// The next visit while the folder stays open, after everything before a UID was read, and not all behind it.
    func stopped(at uid: UID) -> FolderVisit {
        var visit = self
        visit.first = uid
        visit.isReset = false
        visit.known = bookmark(at: uid)
        return visit
    }
}
