import Glibc

/// Why mail on this machine was not read.
public enum LocalMailError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Nothing is there.
    case missing(path: String)
    /// Something is there and cannot be read, for this reason.
    case notReadable(path: String, cause: String)
    /// A reader did not survive it, for this reason.
    case notSurvived(path: String, cause: String)
    /// It is neither a file nor a directory.
    case notMail(path: String)
    /// It is a file of another kind, without text.
    case binary(path: String)
    /// The directory holds no mail, nor does any below it.
    case noMail(path: String)

    init(path: String, errno code: Int32) {
        self =
            switch code {
            case ENOENT, ENOTDIR: .missing(path: path)
            case EACCES, EPERM: .notReadable(path: path, cause: "permission denied")
            case EISDIR: .notMail(path: path)
            default: .notReadable(path: path, cause: "error \(code)")
            }
    }

    /// The path, the cause, and on a second line what to do about it.
    public var description: String {
        switch self {
        case .missing(let path):
            "cannot read \(path): no such file or directory\nhint: give an .eml file, an mbox, a Maildir or a folder of these"
        case .notReadable(let path, let cause):
            "cannot read \(path): \(cause)\nhint: check who may read it"
        case .notSurvived(let path, let cause):
            "cannot read \(path): \(cause)\nhint: look at it in a mail program"
        case .notMail(let path):
            "cannot read \(path): neither a file nor a directory\nhint: a message from a pipe is read with `-`"
        case .binary(let path):
            "no message in \(path): it holds no text\nhint: give an .eml file, an mbox, a Maildir or a folder of these"
        case .noMail(let path):
            "no mail in \(path)\nhint: messages are .eml files, mbox files or a Maildir (a directory with cur and new)"
        }
    }
}
