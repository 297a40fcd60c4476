private import FoundationEssentials
internal import GRDB

extension Vault {
    /// The messages that were passed over, of one account or of all, by mailbox and UID.
    public func unreadMessages(of account: String? = nil) throws(VaultError) -> [UnreadMessage] {
        try reading { db in
            let rows = try Row.fetchAll(
                db,
                sql: "SELECT * FROM unread WHERE ?1 IS NULL OR account = ?1 ORDER BY account, mailbox, uid",
                arguments: [account])
            return rows.compactMap { row in
                guard let account = row.text("account"), let mailbox = row.text("mailbox"),
                    let validity = row.number("uid_validity"), let uid = row.number("uid"),
                    let noted = row.integer("noted"), let reason = row.text("reason")
                else { return nil }
                return UnreadMessage(
                    mailbox: MailboxKey(account: account, id: mailbox), uidValidity: validity, uid: uid,
                    noted: Date(timestamp: noted), reason: reason)
            }
        }
    }

    func note(_ messages: [UnreadMessage], in db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO unread (account, mailbox, uid_validity, uid, noted, reason)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
        for message in messages {
            try statement.execute(arguments: [
                message.mailbox.account, message.mailbox.id, message.uidValidity, message.uid,
                message.noted.timestamp, message.reason,
            ])
        }
    }

    /// Forgets what was passed over in a mailbox that is read anew.
    func forgetUnread(in mailbox: MailboxKey, db: Database) throws {
        try db.execute(
            sql: "DELETE FROM unread WHERE account = ? AND mailbox = ?",
            arguments: [mailbox.account, mailbox.id])
    }
}
