/// What is wrong with a file or directory that must be private, and how to put it right.
public struct FileFault: Error, Sendable, Hashable {
    /// What the file is to us: `identity`, `vault`, `vault directory`.
    public let noun: String
    /// Where it lies.
    public let path: String
    /// What is wrong.
    public let cause: Cause

    /// A fault from its parts.
    public init(noun: String, path: String, cause: Cause) {
        self.noun = noun
        self.path = path
        self.cause = cause
    }

    /// The ways to be wrong.
    public enum Cause: Error, Sendable, Hashable {
        /// There is nothing at the path.
        case missing
        /// There is something at the path, and it is not overwritten.
        case alreadyThere
        /// A symbolic link, which somebody could point elsewhere.
        case symbolicLink
        /// A file with several names, which somebody could keep.
        case hardLinked
        /// A FIFO, a socket, a device or a directory, in words.
        case notRegular(String)
        /// Something else where a directory is due.
        case notDirectory
        /// Somebody else owns it: their user id.
        case foreignOwner(UInt32)
        /// Others may enter, read or write: the mode it has, and the one that is right.
        case tooOpen(mode: UInt32, wanted: UInt32)
        /// Larger than anything we would write, in bytes.
        case tooLarge(limit: Int)
        /// The system refused: what we wanted, and its reason in words.
        case refused(doing: String, reason: String)
    }
}

extension FileFault: CustomStringConvertible {
    /// What is wrong, and on a second line what to do.
    public var description: String {
        let subject = "\(noun) \(Shell.shown(path))"
        let file = Shell.quoted(path)
        return switch cause {
        case .missing: "\(subject) is missing\nhint: check the path"
        case .alreadyThere:
            "\(subject) is there and is not overwritten\nhint: choose another path, or move it away"
        case .symbolicLink: "\(subject) is a symbolic link\nhint: give the path of the file itself"
        case .hardLinked:
            "\(subject) has more than one name (hard link)\nhint: cp -p \(file) \(file).copy && mv \(file).copy \(file)"
        case .notRegular(let what): "\(subject) is \(what), not a regular file\nhint: give the path of a file"
        case .notDirectory: "\(subject) is not a directory\nhint: give a path inside a directory"
        case .foreignOwner(let owner):
            "\(subject) belongs to another user (uid \(owner))\nhint: run as that user, or chown it to yourself"
        case .tooOpen(let mode, let wanted):
            "\(subject) is open to others (mode \(Self.octal(mode)))"
                + "\nhint: chmod \(Self.octal(wanted).dropFirst()) \(file)"
        case .tooLarge(let limit):
            "\(subject) is larger than \(limit) bytes\nhint: this is not a file that latchkey wrote"
        case .refused(let doing, let reason):
            "\(subject) cannot be \(doing): \(reason)\nhint: check the path, its owner and its permissions"
        }
    }

    private static func octal(_ mode: UInt32) -> String {
        let digits = String(mode, radix: 8)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
