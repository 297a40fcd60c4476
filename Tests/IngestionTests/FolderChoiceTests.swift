import Accounts
import IMAP
import Testing

@testable import Ingestion

@Suite struct `The choice of folders` {
    private func chosen(_ wanted: [Account.Folder], _ mailboxes: [Mailbox]) -> [String] {
        FolderChoice(wanted, among: mailboxes).folders.map { $0.name.display + ($0.isSpam ? " (spam)" : "") }
    }

    private func mailbox(_ name: String, _ attributes: String...) -> Mailbox {
        Mailbox(name: MailboxName(name), attributes: Set(attributes.map(Mailbox.Attribute.init)))
    }

    @Test func `takes the inbox and the marked spam folder`() {
        let mailboxes = [mailbox("INBOX"), mailbox("Spam"), mailbox("Rubbish", "\\Junk"), mailbox("Archive")]
        #expect(chosen(Account.Folder.standard, mailboxes) == ["INBOX", "Rubbish (spam)"])
    }

    @Test func `takes the spam folder by its name where none is marked`() {
        #expect(
            chosen(Account.Folder.standard, [mailbox("INBOX"), mailbox("Junk Email")]) == [
                "INBOX", "Junk Email (spam)",
            ])
    }

    @Test func `takes the inbox even where LIST leaves it out`() {
        #expect(chosen([.named("inbox")], []) == ["INBOX"])
    }

    @Test func `takes each folder once, in the order of the settings`() {
        let mailboxes = [mailbox("INBOX"), mailbox("Spam", "\\Junk"), mailbox("Büro")]
        let wanted: [Account.Folder] = [
            .named("Büro"), .named("Spam"), .specialUse("\\Junk"), .named("INBOX"), .named("INBOX"),
        ]
        #expect(chosen(wanted, mailboxes) == ["Büro", "Spam (spam)", "INBOX"])
    }

    @Test func `says what the server does not have`() {
        let mailboxes = [mailbox("INBOX"), mailbox("Level", "\\Noselect")]
        let wanted: [Account.Folder] = [
            .named("INBOX"), .specialUse("\\Junk"), .named("Level"), .named("Else"),
        ]
        #expect(FolderChoice(wanted, among: mailboxes).missing == Array(wanted.dropFirst()))
    }
}
