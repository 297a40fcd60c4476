/// Why a password, or a token in its place, could not be had.
public enum AccountError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The password command could not be started.
    case commandNotStarted(command: String)
    /// The password command ended with a status other than 0.
    case commandFailed(command: String, status: Int32)
    /// The password command was still running when its time was up.
    case commandTimedOut(command: String, after: Duration)
    /// The password command wrote more than a password.
    case commandWroteTooMuch(command: String)
    /// The file with the password could not be read.
    case fileNotRead(FileError)
    /// The program was not started by systemd with credentials.
    case noCredentials(name: String)
    /// The credential's name is a path, or empty.
    case badCredentialName(name: String)
    /// There is nothing where the password should be.
    case emptyPassword(source: String)
    /// The password has more than one line, or a NUL, and cannot be sent.
    case unsendablePassword(source: String)
    /// There is no token in place of a password.
    case oauth(OAuthError)

    /// Whether trying again later, with the same settings, may help.
    public var isTransient: Bool {
        if case .oauth(let error) = self { error.isTransient } else { false }
    }

    /// How long to wait before that, where somebody says so.
    public var retryAfter: Duration? {
        if case .oauth(let error) = self { error.retryAfter } else { nil }
    }

    /// The cause, and on a second line what to do about it.
    public var description: String {
        switch self {
        case .commandNotStarted(let command):
            "password command `\(command)` cannot be started\nhint: give its full path, and check that it may be executed"
        case .commandFailed(let command, let status):
            "password command `\(command)` failed with status \(status)\nhint: run it by hand to see why"
        case .commandTimedOut(let command, let time):
            """
            password command `\(command)` did not end within \(time.components.seconds) s
            hint: it must not ask questions; unlock the password store first
            """
        case .commandWroteTooMuch(let command):
            "password command `\(command)` wrote more than a password\nhint: its first line is taken; the rest must be short"
        case .fileNotRead(let error):
            error.description
        case .oauth(let error):
            error.description
        case .noCredentials(let name):
            """
            credential \(name) is not there: CREDENTIALS_DIRECTORY is not set
            hint: start this under systemd with LoadCredential=\(name):FILE, or use password-file
            """
        case .badCredentialName(let name):
            "credential name '\(name)' is not a name\nhint: write the part before the colon of LoadCredential="
        case .emptyPassword(let source):
            "\(source) gives an empty password\nhint: the password is its first line"
        case .unsendablePassword(let source):
            "\(source) holds more than one line\nhint: leave the password alone in it, on one line"
        }
    }
}
