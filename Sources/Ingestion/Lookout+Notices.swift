import Accounts
import IMAP

extension Lookout {
    /// How long a server that has not told of another folder yet is asked more often.
    private static let probation = Duration.seconds(300)
    /// How often it is asked then: a code in the spam folder must not wait for the poll interval to show that
    /// the server is deaf.
    private static let probationInterval = Duration.seconds(10)
    /// How often in a row a server may leave news untold; once may be chance, when it is asked before it has told.
    private static let lapses = 2

    /// Watches all folders over one connection, whose server tells of news in those that are not open, too.
    ///
    /// Ends when it shows that the server does not.
    // QUIRK: Dovecot announces NOTIFY and tells only of what came through itself (LMTP, LDA, APPEND): a message that
    // another program puts into a Maildir goes unnoticed until the folder is asked for.
    func attendAll(
        _ folders: [FolderChoice.ChosenFolder], over conversation: inout Conversation, begun: () -> Void
    ) async throws {
        let (own, others) = (folders[0], Array(folders.dropFirst()))
        for folder in folders { watch.roster.seize(folder.name, for: number) }
        let start = ContinuousClock.now
        var notices = Notices()
        var due = others
        while true {
            for folder in due {
                notices.note(try await look(into: folder, over: &conversation, isPushed: true), of: folder)
            }
            var visit = try await watch.scan.open(own, of: account, over: &conversation)
            visit = try await read(visit, over: &conversation, isPushed: true)
            // What came while another folder was open is told now.
            guard let states = try await ask(about: others, over: &conversation) else { break }
            begun()
            due = notices.due(among: others, by: states)
            var asked = ContinuousClock.now
            let renewal = asked + Self.longestSilence
            while due.isEmpty, ContinuousClock.now < renewal {
                var mayPush = true
                let isOnProbation = !notices.isProven && start.duration(to: .now) < Self.probation
                let interval =
                    isOnProbation
                    ? min(account.pollInterval, Self.probationInterval) : account.pollInterval
                try await pause(over: &conversation, atMost: interval, mayPush: &mayPush)
                let told = conversation.session.takeTidings()
                // Neither a busy folder nor a server that repeats itself puts off the next question.
                let isSilent =
                    told.isEmpty && !conversation.session.hasNews || asked.duration(to: .now) >= interval
                if isSilent || conversation.session.hasNews {
                    visit = try await read(visit, over: &conversation, isPushed: true)
                }
                due = notices.due(among: others, by: told)
                if !due.isEmpty { notices.prove() }
                guard isSilent, due.isEmpty else { continue }
                guard mayPush, let states = try await ask(about: others, over: &conversation) else {
                    return leave(others, over: &conversation)
                }
                asked = .now
                due = notices.due(among: others, by: states)
                if !due.isEmpty { notices.lapse() }
                if notices.lapses >= Self.lapses { return leave(others, over: &conversation) }
                due += others.filter { notices.isRefused($0) && !due.contains($0) }
            }
            // Once in a while all are looked at, whatever is told.
            if due.isEmpty { due = others }
        }
        leave(others, over: &conversation)
    }

    /// How the folders that are not open stand; `nil` when the server does not say.
    private func ask(
        about others: [FolderChoice.ChosenFolder], over conversation: inout Conversation
    ) async throws -> [MailboxName: MailboxState]? {
        do {
            let states = try await conversation.session.watch(others: others.map(\.name))
            return others.allSatisfy { states[$0.name]?.uidNext != nil } ? states : nil
        } catch {
            guard case .refused(_, _, let isTransient) = error, !isTransient else { throw error }
            return nil
        }
    }

    /// Leaves the folders that the server does not tell of to another connection.
    private func leave(_ others: [FolderChoice.ChosenFolder], over conversation: inout Conversation) {
        watch.roster.distrustNotices()
        conversation.session.watchNoOthers()
        for folder in others { watch.roster.leave(folder.name, for: number) }
    }
}
