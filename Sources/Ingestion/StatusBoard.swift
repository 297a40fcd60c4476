import FoundationEssentials
import IMAP
import Synchronization

/// Where a watch writes how its accounts are doing, for `latchkey status` to read.
public final class StatusBoard: Sendable {
    private let file: StatusFile?
    private let state = Mutex(State())

    private struct State {
        var accounts: [AccountStatus] = []
        var listeners: [AsyncStream<[AccountStatus]>.Continuation] = []

        func tell() {
            for listener in listeners { listener.yield(accounts) }
        }
    }

    /// How often the file is written at most.
    private static let pause = Duration.seconds(1)

    /// A board that is written to a file, or to none.
    public init(writingTo file: StatusFile? = nil) {
        self.file = file
    }

    /// How the accounts are doing, in the order in which they were begun.
    public var statuses: [AccountStatus] { state.withLock { $0.accounts } }

    /// How the accounts are doing, now and whenever that changes; of changes that nobody waited for only the last.
    public func news() -> AsyncStream<[AccountStatus]> {
        let (news, listener) = AsyncStream.makeStream(
            of: [AccountStatus].self, bufferingPolicy: .bufferingNewest(1))
        state.withLock { state in
            listener.yield(state.accounts)
            state.listeners.append(listener)
        }
        return news
    }

    /// Writes the file when something has changed, until the task is cancelled.
    func run() async {
        guard let file else { return }
        for await statuses in news() {
            try? file.write(statuses)
            try? await Task.sleep(for: Self.pause)
        }
        try? file.write(statuses)
    }

    // MARK: Notes

    /// An account is going to be connected to.
    func begin(_ account: String) {
        state.withLock { state in
            guard !state.accounts.contains(where: { $0.account == account }) else { return }
            state.accounts.append(AccountStatus(account: account, state: .connecting, since: Date()))
            state.tell()
        }
    }

    /// An account is watched no more.
    func end(_ account: String) {
        state.withLock { state in
            state.accounts.removeAll { $0.account == account }
            state.tell()
        }
    }

    /// A folder was looked at.
    func note(_ folder: FolderChoice.ChosenFolder, of account: String, isPushed: Bool, hasNews: Bool) {
        change(account) { status in
            let now = Date()
            if status.state != .watching { (status.state, status.since) = (.watching, now) }
            let old = status.folders.firstIndex { $0.rawName == folder.rawName }
            var news = AccountStatus.FolderStatus(
                name: folder.name.display, rawName: folder.rawName, isPushed: isPushed, looked: now)
            if let old {
                news.lastMessage = hasNews ? now : status.folders[old].lastMessage
                status.folders[old] = news
            } else {
                news.lastMessage = hasNews ? now : nil
                status.folders.append(news)
            }
        }
    }

    /// So much was read.
    func note(_ summary: Scan.Summary, of account: String) {
        guard summary.messages > 0 else { return }
        change(account) { status in
            status.messages += summary.messages
            status.findings += summary.kept
        }
    }

    /// Something went wrong, and is tried again.
    func note(_ failure: AccountFailure, of account: String, needsUser: Bool, nextTryIn delay: Duration) {
        change(account) { status in
            let now = Date()
            let state: AccountStatus.State = needsUser ? .needsUser : .waiting
            if status.state != state { (status.state, status.since) = (state, now) }
            status.trouble = AccountStatus.Trouble(
                sentence: failure.sentence, hint: failure.hint, moment: now,
                nextTry: now + Double(delay.components.seconds))
        }
    }

    private func change(_ account: String, _ body: (inout AccountStatus) -> Void) {
        state.withLock { state in
            guard let index = state.accounts.firstIndex(where: { $0.account == account }) else { return }
            body(&state.accounts[index])
            state.tell()
        }
    }
}
