import ArgumentParser
import Glibc
import Storage

/// `latchkey keygen`: makes the key that alone opens the vault.
struct Keygen: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make an identity, the key that opens the vault; prints its recipient.",
        discussion: """
            The identity is written beside the vault, for its owner alone. Whoever has it reads the vault. The recipient is
            the public key that findings are sealed to; a machine that only collects needs nothing else.
            """)

    @OptionGroup var places: Places

    @Flag(help: "Seal the identity under a passphrase, which is asked for on the terminal.")
    var passphrase = false

    func run() throws {
        let opened = try OpenVault(places: places, configuration: try Configuration.load(from: places))
        // A key in a directory that the vault then refuses would only have to be moved again.
        let directory = Self.directory(of: opened.path)
        if directory == Self.directory(of: opened.identityPath), let cause = Self.fault(of: directory) {
            throw FileFault(noun: "vault directory", path: directory, cause: cause)
        }
        let identity = try Identity.generate()
        var passphrase = passphrase ? try Self.newPassphrase() : nil
        defer { passphrase?.resetBytes() }
        try identity.write(to: opened.identityPath, passphrase: passphrase)
        Output.note("identity written to \(Inert.text(opened.identityPath)); keep a copy in a safe place")
        Output.line(identity.recipient.text)
    }

    private static func newPassphrase() throws -> [UInt8] {
        guard let first = try PassphrasePrompt.answer(to: "new passphrase: "),
            var second = try PassphrasePrompt.answer(to: "the same again: ")
        else {
            throw Failure(description: "no terminal to ask for a passphrase\nhint: run keygen on a terminal")
        }
        defer { second.resetBytes() }
        guard first == second else {
            throw Failure(description: "passphrases differ\nhint: run keygen again and type the same twice")
        }
        return first
    }

    private static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Why no vault may lie in a directory; `nil` where one may, and where nothing is yet.
    private static func fault(of directory: String) -> FileFault.Cause? {
        var status = stat()
        guard lstat(directory, &status) == 0 else { return nil }
        if status.st_mode & S_IFMT == S_IFLNK {
            if status.st_uid != 0, status.st_uid != geteuid() { return .symbolicLink }
            guard stat(directory, &status) == 0 else { return .missing }
        }
        if status.st_mode & S_IFMT != S_IFDIR { return .notDirectory }
        if status.st_uid != geteuid() { return .foreignOwner(status.st_uid) }
        let mode = UInt32(status.st_mode & 0o7777)
        return mode & 0o077 == 0 ? nil : .tooOpen(mode: mode, wanted: 0o700)
    }
}
