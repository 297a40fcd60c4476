import Glibc
import Subprocess
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

    /// What a command writes to standard output; it reads nothing, and what it complains about is not shown.
    private static func output(
        of words: [String], within timeLimit: Duration
    ) async throws(AccountError) -> [UInt8] {
        let name = words.first ?? ""
        let executable: Executable = name.contains("/") ? .path(path(name)) : .name(name)
        let arguments = Arguments(Array(words.dropFirst()))
        do {
            return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
                group.addTask {
                    var options = PlatformOptions()
                    options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(1))]
                    let result = try await run(
                        executable, arguments: arguments, platformOptions: options,
                        output: .bytes(limit: Self.limit))
                    guard case .exited(let status) = result.terminationStatus, status == 0 else {
                        throw AccountError.commandFailed(
                            command: name, status: result.terminationStatus.number)
                    }
                    return result.standardOutput
                }
                group.addTask {
                    try await Task.sleep(for: timeLimit)
                    return nil
                }
                defer { group.cancelAll() }
                guard let first = try await group.next(), let output = first else {
                    throw AccountError.commandTimedOut(command: name, after: timeLimit)
                }
                return output
            }
        } catch let error as AccountError {
            throw error
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            throw .commandWroteTooMuch(command: name)
        } catch {
            throw .commandNotStarted(command: name)
        }
    }
}

/// A path for swift-subprocess, whose type belongs to swift-system: made without a dependency on that.
private func path<Path: ExpressibleByStringLiteral>(_ text: String) -> Path
where Path.StringLiteralType == String {
    Path(stringLiteral: text)
}

extension TerminationStatus {
    /// The status as a shell reports it: a signal counts from 128 on.
    fileprivate var number: Int32 {
        switch self {
        case .exited(let code): code
        case .signaled(let signal): 128 + signal
        }
    }
}
