import Accounts
import IMAP

/// The folders of an account that are read, picked from all that the server has.
struct FolderChoice {
    /// The folders to read, each once, in the order of the settings.
    private(set) var folders: [ChosenFolder] = []
    /// The settings for which the server has nothing.
    private(set) var missing: [Account.Folder] = []

    /// A folder to read.
    struct ChosenFolder: Hashable {
        /// Its name on the server.
        let name: MailboxName
        /// Whether spam is put there.
        let isSpam: Bool

        /// The name under which the vault knows it.
        var rawName: String { String(decoding: name.raw, as: UTF8.self) }
    }

    /// Picks the folders that the settings want.
    init(_ wanted: [Account.Folder], among mailboxes: [Mailbox]) {
        let open = mailboxes.filter(\.isSelectable)
        let spam = SpamFolder.find(in: open)
        for wish in wanted {
            let names = Self.names(for: wish, among: open, spam: spam)
            if names.isEmpty { missing.append(wish) }
            for name in names where !folders.contains(where: { $0.name == name }) {
                let isMarked = open.contains { $0.name == name && $0.uses.contains(.junk) }
                folders.append(ChosenFolder(name: name, isSpam: isMarked || name == spam?.name))
            }
        }
    }

    private static func names(
        for wish: Account.Folder, among mailboxes: [Mailbox], spam: Mailbox?
    ) -> [MailboxName] {
        switch wish {
        case .named(let text):
            let name = MailboxName(text)
            // QUIRK: LIST may leave INBOX out, and every server has it (RFC 9051, section 5.1).
            return name.isInbox ? [name] : mailboxes.map(\.name).filter { $0 == name || $0.display == text }
        case .specialUse(let text):
            let use = SpecialUse(text)
            if use == .junk { return spam.map { [$0.name] } ?? [] }
            return mailboxes.filter { mailbox in use.map(mailbox.uses.contains) ?? false }.map(\.name)
        }
    }
}
