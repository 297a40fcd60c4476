import Accounts
import FoundationEssentials
import IMAP
import Logging
import Storage
import Transport

/// One connection of an account's watch: it stays in one folder, whose news the server pushes, and looks at others
/// that nobody else looks after.
///
/// Whatever fails, it comes back: after a while that grows, at once when the network does.
struct Lookout: Sendable {
    /// Which of the account's connections it is: its first folder is the one of that number.
    let number: Int
    let watch: AccountWatch

    /// The longest time between two looks: middle boxes forget a silent connection after ten minutes or more.
    static let longestSilence = Duration.seconds(9 * 60)

    init(number: Int, in watch: AccountWatch) {
        self.number = number
        self.watch = watch
    }

    var account: Account { watch.account }
    var board: StatusBoard { watch.board }

    /// Watches until the task is cancelled, or until there is no folder for it; tells how many folders there are.
    func run(counted: (Int) -> Void) async {
        var backoff = Backoff(watch.tempo)
        while !Task.isCancelled {
            var begun: ContinuousClock.Instant?
            let edition = await account.credentials.edition()
            do {
                try await attend { count in
                    begun = begun ?? .now
                    counted(count)
                }
                return watch.roster.leave(number)
            } catch {
                watch.roster.leave(number)
                guard !Task.isCancelled else { return }
                let delay = backoff.delay(after: error, lasted: begun?.duration(to: .now) ?? .zero)
                tell(error, nextTryIn: delay)
                // A server that refuses is not asked sooner because the network has changed.
                let hasChanged =
                    error.isOfTheNetwork
                    ? (try? await NetworkChange.shared.wait(atMost: delay)) ?? false
                    : await account.credentials.wait(atMost: delay, forOtherThan: edition)
                if hasChanged { backoff.reset() }
            }
        }
    }

    // MARK: Watching

    /// Logs in and watches; ends only when there is nothing to do.
    private func attend(counted: (Int) -> Void) async throws {
        var conversation = try await Conversation(through: watch.doorway)
        let folders = try await chosenFolders(over: &conversation)
        guard number < folders.count else { return }
        let own = folders[number]
        watch.roster.seize(own.name, for: number)
        var mayPush = conversation.session.capabilities.hasIdle
        if folders.count > 1, watch.roster.trustsNotices, conversation.session.capabilities.hasNotify {
            // The first hears of all folders.
            guard number == 0 else { return }
            try await attendAll(folders, over: &conversation) { counted(1) }
        }
        while true {
            let others = folders.filter { $0 != own && watch.roster.take($0.name, for: number) }
            for folder in others {
                try await look(into: folder, over: &conversation)
                // The other connection may want its own.
                if folders.prefix(2).contains(folder) { watch.roster.leave(folder.name, for: number) }
            }
            var visit = try await watch.scan.open(own, of: account, over: &conversation)
            visit = try await read(visit, over: &conversation, isPushed: mayPush)
            counted(folders.count)
            let renewal = ContinuousClock.now + Self.longestSilence
            repeat {
                try await pause(over: &conversation, atMost: account.pollInterval, mayPush: &mayPush)
                visit = try await read(visit, over: &conversation, isPushed: mayPush)
            } while others.isEmpty && ContinuousClock.now < renewal
                && !watch.roster.hasFree(folders.map(\.name))
        }
    }

    /// The folders to watch, of those that there are.
    private func chosenFolders(
        over conversation: inout Conversation
    ) async throws -> [FolderChoice.ChosenFolder] {
        let mailboxes = try await conversation.session.list()
        let choice = FolderChoice(account.folders, among: mailboxes)
        if let problem = choice.emptiness(among: mailboxes) { throw problem }
        if number == 0 {
            for problem in choice.problems(among: mailboxes) {
                watch.report(.failed(AccountFailure(problem, of: account)))
            }
        }
        return choice.folders
    }

    /// Looks into a folder once; one that is refused does not keep the others waiting.
    ///
    /// Gives the visit that would go on from there; `nil` when it was refused.
    @discardableResult
    func look(
        into folder: FolderChoice.ChosenFolder, over conversation: inout Conversation, isPushed: Bool = false
    ) async throws -> FolderVisit? {
        do {
            let visit = try await watch.scan.open(folder, of: account, over: &conversation)
            return try await read(visit, over: &conversation, isPushed: isPushed)
        } catch let error as IMAPError {
            guard case .refused = error, error.pauseAskedFor == nil else { throw error }
            watch.report(.failed(AccountFailure(error, of: account, folder: folder.name.display)))
            return nil
        }
    }

    func read(
        _ visit: FolderVisit, over conversation: inout Conversation, isPushed: Bool
    ) async throws -> FolderVisit {
        var summary = Scan.Summary()
        defer { board.note(summary, of: account.name) }
        let next = try await watch.scan.read(visit, over: &conversation, into: &summary, report: watch.report)
        board.note(
            visit.folder, of: account.name, isPushed: isPushed, hasNews: summary.messages > 0)
        return next
    }

    /// Waits until the server tells of news, or until it is time to look without that.
    func pause(
        over conversation: inout Conversation, atMost longest: Duration, mayPush: inout Bool
    ) async throws {
        // Many accounts do not look all at the same moment.
        let interval = min(longest, Self.longestSilence) * Double.random(in: 0.9...1)
        guard mayPush else { return try await Task.sleep(for: interval) }
        do {
            let start = ContinuousClock.now
            let hasNews = try await conversation.session.idle(atMost: interval)
            // QUIRK: some end it at once, again and again.
            if !hasNews, start.duration(to: .now) < min(.seconds(1), interval / 2) { mayPush = false }
        } catch {
            guard case .refused(_, _, let isTransient) = error, !isTransient else { throw error }
            // QUIRK: some announce IDLE and do not know it.
            mayPush = false
        }
    }

    // MARK: Telling

    private func tell(_ error: any Error, nextTryIn delay: Duration) {
        let failure = AccountFailure(error, of: account)
        let needsUser = error.needsUser
        board.note(failure, of: account.name, needsUser: needsUser, nextTryIn: delay)
        watch.scan.logger.log(
            level: needsUser ? .error : .warning,
            "\(needsUser ? "an account needs its owner" : "an account cannot be watched just now")",
            metadata: [
                "account": "\(account.name)", "reason": "\(failure.sentence)", "hint": "\(failure.hint)",
                "delay": "\(delay.components.seconds)s",
            ])
    }
}

extension Error {
    /// Whether it was the way to the server that failed, not the server that refused.
    fileprivate var isOfTheNetwork: Bool {
        switch self as any Error {
        case IMAPError.transport(.loginRefused), IMAPError.transport(.turnedAway): false
        case IMAPError.transport, AccountError.oauth(.network): true
        default: false
        }
    }

    /// Whether trying again, with all as it is, cannot help.
    fileprivate var needsUser: Bool {
        switch self {
        case let error as IMAPError: !error.isTransient
        case let error as AccountError: !error.isTransient
        case is AccountProblem: true
        default: false
        }
    }
}
