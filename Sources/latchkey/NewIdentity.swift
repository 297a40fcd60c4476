import Accounts
import Glibc
import Storage

/// An identity that is made where it belongs.
struct NewIdentity {
    /// Whether it is sealed under a passphrase, which is asked for on the terminal.
    let asksForPassphrase: Bool

    /// Makes the identity of a vault.
    ///
    /// - Parameter opened: Where the two belong.
    /// - Returns: Its recipient.
    /// - Throws: A `FileFault`, a `KeyError`, or ``Failure``; then none was made.
    func make(for opened: OpenVault) throws -> Recipient {
        // A key in a directory that the vault then refuses would only have to be moved again.
        let directory = WholeFile.parent(of: opened.path)
        if directory == WholeFile.parent(of: opened.identityPath), let cause = Self.fault(of: directory) {
            throw FileFault(noun: "vault directory", path: directory, cause: cause)
        }
        let identity = try Identity.generate()
        var passphrase = asksForPassphrase ? try Self.newPassphrase() : nil
        defer { passphrase?.resetBytes() }
        try identity.write(to: opened.identityPath, passphrase: passphrase)
        return identity.recipient
    }

    private static func newPassphrase() throws -> [UInt8] {
        guard let first = try PassphrasePrompt.answer(to: "new passphrase: "),
            var second = try PassphrasePrompt.answer(to: "the same again: ")
        else {
            throw Failure(description: "no terminal to ask for a passphrase\nhint: run this on a terminal")
        }
        defer { second.resetBytes() }
        guard first == second else {
            throw Failure(description: "passphrases differ\nhint: run this again and type the same twice")
        }
        return first
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
