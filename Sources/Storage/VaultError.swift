/// Why the vault cannot be used.
///
/// No case holds anything that was sealed.
public enum VaultError: Error, Sendable, Hashable {
    /// A file or directory is missing, is not private, or cannot be made.
    case file(FileFault)
    /// The file has no bytes.
    case empty(path: String)
    /// No vault: not SQLite, or another program's.
    case foreign(path: String)
    /// A newer version of latchkey made it; the format's version, and the one known here.
    case newer(path: String, version: Int, known: Int)
    /// Its bytes are not as they were written, or somebody added to its form; what is wrong, in words.
    case damaged(path: String, what: String)
    /// Another process has held it for longer than we wait.
    case busy(path: String)
    /// The disk is full.
    case full(path: String)
    /// The disk or the file cannot be written.
    case readOnly(path: String)
    /// SQLite or the system refused; the reason in words.
    case failed(path: String, reason: String)
    /// Rows to keep, and nobody to seal them to.
    case noRecipients
    /// More recipients than ``Vault/recipientLimit``.
    case tooManyRecipients(Int)
    /// A payload of more than ``Vault/payloadLimit`` bytes.
    case payloadTooLarge(bytes: Int)
    /// The bookmark of a mailbox of this account is not as it was written.
    case bookmarkDamaged(account: String)
    /// There is no row of this number.
    case noSuchRow(Int64)
    /// The row, or what lies open beside it, is not as it was written.
    case rowDamaged(Int64)
    /// A newer version sealed the row in another way.
    case rowNewer(Int64)
    /// The row was sealed to other recipients.
    case identityDoesNotFit(Int64)
    /// Rows are forgotten, but their sealed bytes are still in the write-ahead log, because somebody reads it.
    case notWiped(path: String)
}

extension VaultError: CustomStringConvertible {
    /// What is wrong, and on a second line what to do.
    public var description: String {
        switch self {
        case .file(let fault): "\(fault)"
        case .empty(let path):
            "vault \(Shell.shown(path)) is an empty file\nhint: remove it, or restore a copy"
        case .foreign(let path):
            "vault \(Shell.shown(path)) is not a latchkey vault\nhint: give another path; this file was left alone"
        case .newer(let path, let version, let known):
            "vault \(Shell.shown(path)) has format \(version), and this version knows \(known)"
                + "\nhint: use a newer latchkey"
        case .damaged(let path, let what):
            "vault \(Shell.shown(path)) is damaged: \(what)"
                + "\nhint: restore a copy, or move it away and scan again"
        case .busy(let path):
            "vault \(Shell.shown(path)) is in use by another process"
                + "\nhint: try again; fuser -v \(Shell.quoted(path)) shows who"
        case .full(let path):
            "vault \(Shell.shown(path)) cannot grow: the disk is full\nhint: make room; nothing was half-written"
        case .readOnly(let path):
            "vault \(Shell.shown(path)) cannot be written: it is read-only\nhint: check the mount and the permissions"
        case .failed(let path, let reason):
            "vault \(Shell.shown(path)) cannot be used: \(reason)\nhint: check the path and its disk"
        case .noRecipients:
            "vault has no recipient to seal to\nhint: latchkey keygen makes an identity and its recipient"
        case .tooManyRecipients(let count):
            "vault cannot seal to \(count) recipients, only to \(Seal.recipientLimit)\nhint: name fewer recipients"
        case .payloadTooLarge(let bytes):
            "finding has \(bytes) bytes, and a row holds \(Vault.payloadLimit)\nhint: this is a bug worth reporting"
        case .bookmarkDamaged(let account):
            "bookmark of account \(Shell.shown(account)) is damaged\nhint: scan the account again from the beginning"
        case .noSuchRow(let id): "finding \(id) is not in the vault\nhint: latchkey list shows what is"
        case .rowDamaged(let id):
            "finding \(id) is damaged: it is not as it was written\nhint: latchkey forget \(id) removes it"
        case .rowNewer(let id):
            "finding \(id) is sealed in a way this version does not know\nhint: use a newer latchkey"
        case .identityDoesNotFit(let id):
            "finding \(id) was sealed to another identity\nhint: give the identity of its recipient with --identity"
        case .notWiped(let path):
            "vault \(Shell.shown(path)) no longer holds the rows as they were, but another process still reads those bytes, sealed"
                + "\nhint: `latchkey forget --expired` later wipes them"
        }
    }
}
