import Accounts
import IMAP
import Transport

/// What went wrong with one account, or with one folder of it.
public struct AccountFailure: Error, CustomStringConvertible {
    /// The account's name.
    public let account: String
    /// The folder, if it was about one.
    public let folder: String?
    /// What went wrong, as a line.
    public let sentence: String
    /// What to do about it.
    public let hint: String

    init(_ cause: any Error, of account: Account, folder: String? = nil) {
        self.account = account.name
        self.folder = folder
        let mark = "hint: "
        let lines = "\(cause)".split(separator: "\n", maxSplits: 1).map(String.init)
        sentence = lines.first ?? "failed"
        if let note = Self.note(on: cause, of: account) {
            hint = note
        } else if lines.count > 1 {
            hint = lines[1].hasPrefix(mark) ? String(lines[1].dropFirst(mark.count)) : lines[1]
        } else {
            hint = "`latchkey check \(account.name)` tells more"
        }
    }

    /// The account and folder, the cause, and on a second line what to do about it.
    public var description: String {
        "\(folder.map { "\(account), \($0)" } ?? account): \(sentence)\nhint: \(hint)"
    }

    /// Whom a known provider refuses mostly needs another kind of password; who has none, another sign-in; and what some
    /// say wants to be explained.
    private static func note(on cause: any Error, of account: Account) -> String? {
        guard let error = cause as? IMAPError else { return nil }
        guard error.isRefusedLogin else { return error.habit }
        if case .oauth = account.credentials {
            return "check user, and that IMAP is switched on for it; else sign in again: "
                + "latchkey account login '\(account.name)'"
        }
        return Provider.serving(host: account.endpoint.host, port: account.endpoint.port)?.note
    }
}

/// Why something in an account was not read although the server answered.
enum AccountProblem: Error, CustomStringConvertible {
    /// The server has no folder of that name, only others.
    case noFolder(String, among: [String])
    /// The server names messages that it does not hand over, by their UIDs.
    case messagesWithheld([UInt32])
    /// The server fails when it is asked for this message.
    case messageRefused(UInt32, IMAPError)
    /// The message was more than its reader survived.
    case messageNotRead(UInt32, ReaderFailure)
    /// The server refused the password that often; it is not tried again.
    case passwordRefused(times: Int)
    /// The server refused that many new tokens one after the other; it is left alone for an hour.
    case tokensRefused(times: Int, account: String)
    /// None of the folders to read is there, only others.
    case noFolders(among: [String])
    /// No folder is surely that of deleted mail; there are only others.
    case noTrash(among: [String])

    var description: String {
        switch self {
        case .noFolder(let name, let names):
            "no folder is called \(name)\nhint: there are \(Self.shown(names))"
        case .messagesWithheld(let uids):
            "the server does not hand over \(uids.count) message\(uids.count == 1 ? "" : "s") that it has\n"
                + "hint: look at UID \(uids.prefix(5).map(String.init).joined(separator: ", ")) in a mail program"
        case .messageRefused(let uid, let error):
            "message with UID \(uid) is passed over: \(error.sentence)\n"
                + "hint: look at it in a mail program; it is not tried again"
        case .messageNotRead(let uid, let failure):
            "message with UID \(uid) is passed over: \(failure)\n"
                + "hint: look at it in a mail program; it is not tried again"
        case .passwordRefused(let times):
            "the server refused the password \(times) times, and it is not tried again\n"
                + "hint: put the right password in its place; it is used from then on"
        case .tokensRefused(let times, let account):
            "the server refused \(times) new tokens, and is left alone for an hour\n"
                + "hint: check user, and that IMAP is switched on for it; else sign in again: "
                + "latchkey account login '\(account)'"
        case .noTrash(let names):
            "no folder is surely the one for deleted mail\n"
                + "hint: name it: clean-up = \"move:...\"; there are \(Self.shown(names))"
        case .noFolders(let names):
            "none of the folders to read is there\nhint: there are \(Self.shown(names))"
        }
    }

    private static func shown(_ names: [String]) -> String {
        names.sorted().prefix(8).joined(separator: ", ")
    }
}

extension IMAPError {
    /// What went wrong, without the hint.
    fileprivate var sentence: String {
        description.split(separator: "\n").first.map(String.init) ?? "failed"
    }
}
