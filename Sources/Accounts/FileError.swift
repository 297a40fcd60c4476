import Glibc

/// Why a file was not read, or not written.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file.
    public var path: String
    /// What is wrong with it.
    public var cause: Cause

    /// An error from its parts.
    public init(path: String, cause: Cause) {
        self.path = path
        self.cause = cause
    }

    /// What the system's error number means for a path.
    public init(path: String, errno code: Int32) {
        let isMissing = code == ENOENT || code == ENOTDIR
        self.init(
            path: path, cause: isMissing ? .missing : .refused(String(cString: strerror(code)).lowercased()))
    }

    /// What the system's error number means for a path that was to be written.
    public init(unwritten path: String, errno code: Int32) {
        self.init(path: path, cause: .notWritten(String(cString: strerror(code)).lowercased()))
    }

    /// What can be wrong with a file.
    public enum Cause: Sendable, Hashable {
        /// Nothing is there.
        case missing
        /// The system refuses to open or read it, for this reason.
        case refused(String)
        /// It is a directory, a device, a pipe.
        case notAFile
        /// Its owner is neither this user nor root.
        case foreignOwner
        /// Others may read it.
        case readableByOthers
        /// Others may write to it.
        case writableByOthers
        /// It has more bytes than this.
        case tooLarge(Int)
        /// One of its lines has more bytes than this.
        case longLine(number: Int, limit: Int)
        /// The system refuses to write it, for this reason.
        case notWritten(String)
    }

    /// The file, the cause, and on a second line what to do about it.
    public var description: String {
        switch cause {
        case .missing:
            "cannot read \(path): no such file\nhint: check the path"
        case .refused(let reason):
            "cannot read \(path): \(reason)\nhint: check who may read it"
        case .notAFile:
            "cannot read \(path): not a regular file\nhint: name a plain file"
        case .foreignOwner:
            "\(path) belongs to someone else\nhint: chown it to the user that runs this"
        case .readableByOthers:
            "\(path) can be read by others\nhint: chmod 600 '\(path)'"
        case .writableByOthers:
            "\(path) can be written by others\nhint: chmod go-w '\(path)'"
        case .tooLarge(let limit):
            "\(path) is larger than \(limit) bytes\nhint: this is not the right file"
        case .longLine(let number, let limit):
            "cannot read \(path): line \(number) is longer than \(limit) bytes\nhint: one path stands on each line"
        case .notWritten(let reason):
            "cannot write \(path): \(reason)\nhint: check who may write there"
        }
    }
}
