import Accounts
import IMAP

extension FolderChoice {
    /// Why a folder is read, in words.
    static func reason(
        for folder: ChosenFolder, among mailboxes: [Mailbox], wanted: [Account.Folder]
    ) -> String {
        let isNamed = wanted.contains { wish in
            guard case .named(let text) = wish else { return false }
            return MailboxName(text) == folder.name || folder.name.display == text
        }
        let spam = folder.isSpam ? "spam, " : ""
        if isNamed { return spam + "by name" }
        let uses = mailboxes.first { $0.name == folder.name }?.uses ?? []
        return spam
            + (uses.isEmpty
                ? "by its usual name" : "marked \(uses.map(words).sorted().joined(separator: " "))")
    }
    /// A use as standards write it: `\Junk`.
    private static func words(_ use: SpecialUse) -> String {
        let letters = use.description.drop { $0 == "\\" }
        return "\\" + letters.prefix(1).uppercased() + letters.dropFirst()
    }
}
