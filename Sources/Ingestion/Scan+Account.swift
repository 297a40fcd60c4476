public import Accounts
import IMAP
import Logging
import Storage

extension Scan {
    /// Reads an account's folders from where the last scan ended, and keeps what is found; no mailbox is changed.
    ///
    /// - Parameters:
    ///   - account: The account.
    ///   - report: Told of each message that brought something new, once it is kept, and of what could not be read.
    /// - Returns: What was done.
    /// - Throws: An ``AccountFailure``, or a `VaultError`; what was kept before stays.
    public func read(_ account: Account, report: (Event) -> Void) async throws -> Summary {
        do {
            var conversation = try await Conversation(through: Doorway(to: account))
            let mailboxes = try await conversation.session.list()
            let choice = FolderChoice(account.folders, among: mailboxes)
            if let problem = choice.emptiness(among: mailboxes) { throw problem }
            var summary = Summary()
            for problem in choice.problems(among: mailboxes) {
                summary.failed += 1
                report(.failed(AccountFailure(problem, of: account)))
            }
            for folder in choice.folders {
                do {
                    let visit = try await open(folder, of: account, over: &conversation)
                    _ = try await read(visit, over: &conversation, into: &summary, report: report)
                } catch let error as IMAPError {
                    // A folder that is refused leaves the conversation as it was; everything else ends it.
                    guard case .refused = error, error.pauseAskedFor == nil else { throw error }
                    summary.failed += 1
                    report(.failed(AccountFailure(error, of: account, folder: folder.name.display)))
                }
            }
            await conversation.end()
            return summary
        } catch let error as VaultError {
            throw error
        } catch {
            throw AccountFailure(error, of: account)
        }
    }
}

extension FolderChoice {
    /// Why there is nothing to read, where there is not.
    func emptiness(among mailboxes: [Mailbox]) -> AccountProblem? {
        guard folders.isEmpty else { return nil }
        return problems(among: mailboxes).first
            ?? .noFolders(among: mailboxes.filter(\.isSelectable).map(\.name.display))
    }

    /// What is wrong with the settings: folders by names that the server does not have.
    ///
    /// A special use that it does not have is no problem: not every account has a spam folder.
    func problems(among mailboxes: [Mailbox]) -> [AccountProblem] {
        missing.compactMap { missing in
            guard case .named(let name) = missing else { return nil }
            return .noFolder(name, among: mailboxes.filter(\.isSelectable).map(\.name.display))
        }
    }
}
