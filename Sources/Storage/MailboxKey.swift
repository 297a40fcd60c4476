/// A mailbox as the vault names it: an account and an opaque id that reveals no folder name.
///
/// ``Vault/mailboxKey(account:folder:)`` makes them; the same folder gets the same id in one vault and another id in
/// every other vault.
public struct MailboxKey: Sendable, Hashable {
    /// The account's name, as in the configuration; it lies open in the file.
    public let account: String
    /// What stands for the folder: 32 hexadecimal digits.
    public let id: String

    /// A key from its parts.
    public init(account: String, id: String) {
        self.account = account
        self.id = id
    }
}
