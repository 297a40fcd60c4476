import IMAP

/// All folders of an account that can be opened, in the order in which mail is looked for in them.
///
/// Where all mail lies once more, it is looked for last, so that a letter is told by the folder that people know it by.
struct FolderOrder {
    /// The folders, each with what it is for.
    let folders: [(mailbox: Mailbox, use: FoundLetter.Use)]
    /// Whether one of them is the spam folder.
    let hasSpam: Bool

    init(_ mailboxes: [Mailbox]) {
        let spam = SpamFolder.find(in: mailboxes)
        var open = mailboxes.filter(\.isSelectable)
        // QUIRK: LIST may leave INBOX out, and every server has it (RFC 9051, section 5.1).
        if !open.contains(where: \.name.isInbox) { open.append(Mailbox(name: .inbox)) }
        hasSpam = spam != nil
        folders = open.map { ($0, Self.use(of: $0, isSpam: $0.name == spam?.name)) }
            .sorted { (Self.rank($0.1), $0.0.name.display) < (Self.rank($1.1), $1.0.name.display) }
    }

    private static func use(of mailbox: Mailbox, isSpam: Bool) -> FoundLetter.Use {
        if mailbox.name.isInbox { return .inbox }
        if isSpam || mailbox.uses.contains(.junk) { return .spam }
        if mailbox.uses.contains(.trash) { return .trash }
        if mailbox.uses.contains(.archive) { return .archive }
        return mailbox.uses.contains(.all) ? .all : .other
    }

    private static func rank(_ use: FoundLetter.Use) -> Int {
        switch use {
        case .inbox: 0
        case .spam: 1
        case .archive: 2
        case .trash: 3
        case .other: 4
        case .all: 5
        }
    }
}
