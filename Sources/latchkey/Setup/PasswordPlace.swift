import Accounts
import Glibc
import Transport

/// Where a new account's password is going to be kept, or is kept already.
enum PasswordPlace {
    /// What a command prints.
    case command([String])
    /// A file that is there.
    case file(String)
    /// A file beside the configuration, or elsewhere, that is written with the account.
    case newFile(setting: String, path: String)
    /// A systemd credential.
    case credential(String)
    /// Nowhere: access is granted by OAuth 2.0 to a client of this id.
    case oauth(clientID: String)
    /// The Secret Service, where secret-tool finds it by the account's name.
    case keyring(account: String)

    /// The words of secret-tool's command line that find the password of an account again.
    private static func attributes(of account: String) -> [String] {
        ["service", "latchkey", "account", account]
    }

    /// The key and the value that say so in the configuration.
    var setting: (key: String, value: TOMLText) {
        switch self {
        case .command(let words): ("password-command", .texts(words))
        case .file(let path): ("password-file", .text(path))
        case .newFile(let setting, _): ("password-file", .text(setting))
        case .credential(let name): ("credential", .text(name))
        case .oauth(let id): ("oauth.client-id", .text(id))
        case .keyring(let account):
            ("password-command", .texts(["secret-tool", "lookup"] + Self.attributes(of: account)))
        }
    }

    /// Whether the password is to be had from the owner, and put there.
    var isEmpty: Bool {
        switch self {
        case .newFile, .keyring: true
        case .command, .file, .credential, .oauth: false
        }
    }

    /// Puts a password there.
    ///
    /// - Throws: ``Failure``, or a `FileError`; then nothing was put there.
    func store(_ password: Secret<String>) async throws {
        switch self {
        case .newFile(_, let path):
            // What came to be there meanwhile is another's.
            let new = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard new >= 0 else { throw FileError(unwritten: path, errno: errno) }
            close(new)
            do {
                try WholeFile.replace(path, with: Array("\(password.reveal())\n".utf8))
            } catch {
                unlink(path)
                throw error
            }
        case .keyring(let account):
            let store = Program(
                ["secret-tool", "store", "--label=latchkey: \(account)"] + Self.attributes(of: account))
            do {
                try await store.feed(Array(password.reveal().utf8), within: .seconds(60))
            } catch {
                throw Failure(
                    description: "secret-tool did not keep the password\n"
                        + "hint: unlock the keyring; without a desktop, use --password-file")
            }
        case .command, .file, .credential, .oauth: break
        }
    }

    /// Takes what was put there away again.
    func clear() async {
        switch self {
        case .newFile(_, let path): unlink(path)
        case .keyring(let account):
            _ = try? await Program(["secret-tool", "clear"] + Self.attributes(of: account)).output(
                upTo: 1024, within: .seconds(10))
        case .command, .file, .credential, .oauth: break
        }
    }
}
