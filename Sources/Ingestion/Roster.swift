import IMAP
import Synchronization

/// Which folders of an account are looked after by one of its connections, so that none is left alone.
final class Roster: Sendable {
    private let taken = Mutex<[MailboxName: Int]>([:])

    /// Lets a lookout look after a folder, if nobody else does.
    func take(_ folder: MailboxName, for lookout: Int) -> Bool {
        taken.withLock { taken in
            guard taken[folder] == nil || taken[folder] == lookout else { return false }
            taken[folder] = lookout
            return true
        }
    }

    /// Whether nobody looks after one of these folders.
    func hasFree(_ folders: [MailboxName]) -> Bool {
        taken.withLock { taken in folders.contains { taken[$0] == nil } }
    }

    /// Lets go of a folder.
    func leave(_ folder: MailboxName) {
        taken.withLock { _ = $0.removeValue(forKey: folder) }
    }

    /// Lets go of all that a lookout looked after.
    func leave(_ lookout: Int) {
        taken.withLock { taken in taken = taken.filter { $0.value != lookout } }
    }
}
