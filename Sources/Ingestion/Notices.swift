import IMAP

/// What is known of folders that are not open: where reading ended in each, and how the server said last that it
/// stands.
struct Notices {
    private var visits: [MailboxName: FolderVisit] = [:]
    private var states: [MailboxName: MailboxState] = [:]
    private var refused: Set<MailboxName> = []
    /// Whether the server has told of news by itself.
    private(set) var isProven = false
    /// How often in a row news had to be asked for.
    private(set) var lapses = 0

    /// Notes where reading ended in a folder; `nil` when it could not be opened.
    mutating func note(_ visit: FolderVisit?, of folder: FolderChoice.ChosenFolder) {
        visits[folder.name] = visit
        if visit == nil { refused.insert(folder.name) } else { refused.remove(folder.name) }
    }

    /// Whether a folder could not be opened the last time.
    func isRefused(_ folder: FolderChoice.ChosenFolder) -> Bool { refused.contains(folder.name) }

    /// The folders in which there is something new by what the server says.
    ///
    /// What it says for the second time is not new, whatever came of looking: some count messages that they do not show.
    mutating func due(
        among folders: [FolderChoice.ChosenFolder], by told: [MailboxName: MailboxState]
    ) -> [FolderChoice.ChosenFolder] {
        folders.filter { folder in
            guard let state = told[folder.name] else { return false }
            if let last = states.updateValue(state, forKey: folder.name) {
                return last.uidValidity != state.uidValidity || last.uidNext != state.uidNext
            }
            guard let visit = visits[folder.name] else { return false }
            return (state.uidValidity?.number ?? 0) != visit.uidValidity
                || (state.uidNext ?? .first) > visit.first
        }
    }

    /// The server has told of news by itself.
    mutating func prove() { (isProven, lapses) = (true, 0) }

    /// News had to be asked for.
    mutating func lapse() { lapses += 1 }
}
