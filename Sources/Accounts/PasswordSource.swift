import Glibc
public import Transport

/// Where a password is kept; the password itself never stands in the settings.
public enum PasswordSource: Sendable, Hashable {
    /// A command, started without a shell; the first line of what it writes is the password.
    case command([String])
    /// A file that only its owner can read.
    case file(String)
    /// A credential that systemd passes to the service (`LoadCredential=`).
    case credential(String)

    /// The most bytes of a password, and of what a password command may write: far beyond any real one.
    public static let limit = 16 * 1024
    /// The time a password command has, unless said otherwise: long enough to touch a security key.
    public static let timeLimit: Duration = .seconds(60)

    /// The password, fetched anew.
    ///
    /// - Parameter timeLimit: The time that a command has.
    /// - Returns: The password, without its line end.
    /// - Throws: ``AccountError``.
    public func password(within timeLimit: Duration = Self.timeLimit) async throws(AccountError) -> Secret<
        String
    > {
        switch self {
        case .command(let words):
            let output = try await Self.output(of: words, within: timeLimit)
            return try Self.password(in: output.prefix { $0 != UInt8(ascii: "\n") }, of: "password command")
        case .file(let path):
            return try Self.password(in: try Self.bytes(of: path, access: .ownerOnly), of: path)
        case .credential(let name):
            guard !name.isEmpty, name != ".", name != "..", !name.utf8.contains(UInt8(ascii: "/")) else {
                throw .badCredentialName(name: name)
            }
            guard let directory = getenv("CREDENTIALS_DIRECTORY").map({ String(cString: $0) }),
                !directory.isEmpty
            else { throw .noCredentials(name: name) }
            // The mode says nothing here: systemd lets the service in by an access control list.
            let bytes = try Self.bytes(of: "\(directory)/\(name)", access: .any)
            return try Self.password(in: bytes[...], of: "credential \(name)")
        }
    }

    private static func bytes(of path: String, access: CheckedFile.Access) throws(AccountError) -> ArraySlice<
        UInt8
    > {
        do {
            return try CheckedFile.bytes(of: path, access: access, limit: limit)[...]
        } catch {
            throw .fileNotRead(error)
        }
    }

    /// One line of UTF-8, its line end taken away.
    private static func password(
        in bytes: ArraySlice<UInt8>, of source: String
    ) throws(AccountError) -> Secret<String> {
        var bytes = bytes
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        guard !bytes.isEmpty else { throw .emptyPassword(source: source) }
        let unsendable: Set<UInt8> = [0, UInt8(ascii: "\n"), UInt8(ascii: "\r")]
        guard !bytes.contains(where: unsendable.contains),
            let password = String(validating: bytes, as: UTF8.self)
        else { throw .unsendablePassword(source: source) }
        return Secret(password)
    }

    private static func output(
        of words: [String], within timeLimit: Duration
    ) async throws(AccountError) -> [UInt8] {
        let program = Program(words)
        do {
            return try await program.output(upTo: limit, within: timeLimit)
        } catch {
            throw switch error {
            case .notStarted: .commandNotStarted(command: program.name)
            case .failed(let status): .commandFailed(command: program.name, status: status)
            case .timedOut: .commandTimedOut(command: program.name, after: timeLimit)
            case .wroteTooMuch: .commandWroteTooMuch(command: program.name)
            }
        }
    }
}
