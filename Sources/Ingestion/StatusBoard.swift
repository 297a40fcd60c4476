import FoundationEssentials
import IMAP
public import Logging
import Synchronization

/// Where a watch writes how its accounts are doing, for `latchkey status` to read.
public final class StatusBoard: Sendable {
    private let file: StatusFile?
    private let logger: Logger?
    private let state = Mutex(State())

    private struct State {
        var accounts: [AccountStatus] = []
        var listeners: [AsyncStream<Void>.Continuation] = []
        var told = ContinuousClock.now

        mutating func tell() {
            told = .now
            for listener in listeners { listener.yield() }
        }
    }

    /// How often the file is written at most.
    private static let pause = Duration.seconds(1)
    /// How much longer than writing it has taken is waited before it is written again: many accounts make it long.
    private static let leisure = 50
    /// How often it is told that folders were looked at and nothing else has changed, which happens all the time.
    private static let quietPause = Duration.seconds(30)

    /// A board that is written to a file, or to none; that it cannot be written is logged when that begins.
    public init(writingTo file: StatusFile? = nil, logger: Logger? = nil) {
        self.file = file
        self.logger = logger
    }

    /// How the accounts are doing, in the order in which they were begun.
    public var statuses: [AccountStatus] { state.withLock { $0.accounts } }

    /// How the accounts are doing, now and whenever that changes; of changes that nobody waited for only the last.
    ///
    /// That folders were looked at in vain is told now and again.
    public func news() -> some AsyncSequence<[AccountStatus], Never> {
        let (news, listener) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        listener.yield()
        state.withLock { $0.listeners.append(listener) }
        return news.map { _ in self.statuses }
    }

    /// Writes the file when something has changed, until the task is cancelled.
    func run() async {
        guard let file else { return }
        var isWritten = true
        for await statuses in news() {
            let start = ContinuousClock.now
            let outcome = Result { try file.write(statuses) }
            if case .failure = outcome, isWritten {
                logger?.warning(
                    "the status cannot be written: `latchkey status` shows an old one",
                    metadata: ["file": "\(file.path)"])
            }
            isWritten = (try? outcome.get()) != nil
            let pause = max(Self.pause, start.duration(to: .now) * Self.leisure)
            try? await Task.sleep(for: pause)
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
            var isNews = hasNews || status.state != .watching
            if status.state != .watching { (status.state, status.since) = (.watching, now) }
            let rawName = folder.rawName
            if let place = status.folders.firstIndex(where: { $0.rawName == rawName }) {
                isNews = isNews || status.folders[place].isPushed != isPushed
                status.folders[place].isPushed = isPushed
                status.folders[place].looked = now
                if hasNews { status.folders[place].lastMessage = now }
            } else {
                isNews = true
                status.folders.append(
                    AccountStatus.FolderStatus(
                        name: folder.name.display, rawName: rawName, isPushed: isPushed, looked: now,
                        lastMessage: hasNews ? now : nil))
            }
            return isNews
        }
    }

    /// So much was read.
    func note(_ summary: Scan.Summary, of account: String) {
        guard summary.messages > 0 else { return }
        change(account) { status in
            status.messages += summary.messages
            status.findings += summary.kept
            return true
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
            return true
        }
    }

    /// Changes how an account is doing; the change says whether it is worth telling at once.
    private func change(_ account: String, _ change: (inout AccountStatus) -> Bool) {
        state.withLock { state in
            guard let index = state.accounts.firstIndex(where: { $0.account == account }) else { return }
            let isNews = change(&state.accounts[index])
            if isNews || state.told.duration(to: .now) > Self.quietPause { state.tell() }
        }
    }
}
