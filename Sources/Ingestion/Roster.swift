import IMAP
import Synchronization

/// Which folders of an account are looked after by one of its connections, so that none is left alone.
final class Roster: Sendable {
    private let taken = Mutex<[MailboxName: Int]>([:])
    private let isTrusted = Mutex(true)

    /// Whether a server that promises to tell of news in folders that are not open is believed.
    var trustsNotices: Bool { isTrusted.withLock { $0 } }

    /// Has found that the server does not tell, or refuses to.
    func distrustNotices() { isTrusted.withLock { $0 = false } }

    /// Lets a lookout look after a folder, if nobody else does.
    func take(_ folder: MailboxName, for lookout: Int) -> Bool {
        taken.withLock { taken in
            guard taken[folder] == nil || taken[folder] == lookout else { return false }
            taken[folder] = lookout
            return true
        }
    }

    /// Gives a lookout its own folder, whoever looks after it meanwhile.
    func seize(_ folder: MailboxName, for lookout: Int) {
        taken.withLock { $0[folder] = lookout }
    }

    /// Whether nobody looks after one of these folders.
    func hasFree(_ folders: [MailboxName]) -> Bool {
        taken.withLock { taken in folders.contains { taken[$0] == nil } }
    }

    /// Lets go of a folder, if it is this lookout that looks after it.
    func leave(_ folder: MailboxName, for lookout: Int) {
        taken.withLock { taken in
            if taken[folder] == lookout { taken[folder] = nil }
        }
    }

    /// Lets go of all that a lookout looked after.
    func leave(_ lookout: Int) {
        taken.withLock { taken in taken = taken.filter { $0.value != lookout } }
    }
}
