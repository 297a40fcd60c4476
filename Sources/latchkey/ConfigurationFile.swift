import Accounts
import Glibc

/// A configuration file that is edited as text: what the owner wrote stays as it is, byte for byte.
struct ConfigurationFile {
    /// Where it is, or is going to be.
    let path: String

    /// How long another edit is waited for, in tries of 20 ms.
    private static let patience = 250

    /// Adds a section at the end.
    ///
    /// - Parameter section: Its lines, `[[account]]` first.
    /// - Throws: ``ConfigurationError``, ``Failure``; then the file is as it was.
    func append(_ section: String) throws {
        try edit { text, _ in
            guard !text.isEmpty else { return Array(section.utf8) }
            // QUIRK: a file from Windows keeps its line ends.
            let firstEnd = text.firstIndex(of: UInt8(ascii: "\n")) ?? 0
            let end = firstEnd > 0 && text[firstEnd - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
            let lines = section.split(separator: "\n", omittingEmptySubsequences: false)
            let isEnded = text.last == UInt8(ascii: "\n")
            return text + Array(((isEnded ? "" : end) + end + lines.joined(separator: end)).utf8)
        }
    }

    /// Takes the section of an account away: from its header to its last setting, and the empty line before or after it.
    ///
    /// - Parameter name: The account.
    /// - Throws: ``ConfigurationError``, ``Failure``; then the file is as it was.
    func remove(account name: String) throws {
        try edit { text, configuration in
            guard let index = configuration.accounts.firstIndex(where: { $0.name == name }),
                let section = TOMLOutline(of: text).section("account", index),
                let first = section.first, let last = section.last
            else {
                throw Failure(
                    description:
                        "\(path): account '\(name)' has no section of its own\nhint: remove it with an editor"
                )
            }
            var cut = first.range.lowerBound..<last.range.upperBound
            if let blank = Self.blankLine(before: cut.lowerBound, in: text) {
                cut = blank..<cut.upperBound
            } else if let blank = Self.blankLine(after: cut.upperBound, in: text) {
                cut = cut.lowerBound..<blank
            }
            return Array(text[..<cut.lowerBound] + text[cut.upperBound...])
        }
    }

    /// Puts changed text in the file's place, once it is known that it can be read.
    private func edit(_ change: ([UInt8], Configuration) throws -> [UInt8]) throws {
        // A link is followed, so that it stays one.
        let file = realpath(path, nil).map { resolved in
            defer { free(resolved) }
            return String(cString: resolved)
        }
        let target = file ?? path
        let directory = WholeFile.parent(of: target)
        try Self.make(directory)
        let lock = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard lock >= 0 else { throw FileError(unwritten: target, errno: errno) }
        defer { close(lock) }
        var attempts = 0
        while flock(lock, LOCK_EX | LOCK_NB) != 0 {
            attempts += 1
            guard attempts < Self.patience else {
                throw Failure(description: "\(path) is being edited\nhint: try again in a moment")
            }
            usleep(20_000)
        }
        var status = stat()
        let isThere = stat(target, &status) == 0
        let before = isThere ? try TOMLFile.text(of: target) : []
        let after = try change(before, try Configuration(parsing: before, of: path))
        _ = try Configuration(parsing: after, of: path)
        try WholeFile.replace(target, with: after, mode: isThere ? status.st_mode & 0o777 : 0o600)
        if isThere, status.st_uid != geteuid() || status.st_gid != getegid() {
            chown(target, status.st_uid, status.st_gid)
        }
    }

    /// Makes the directory of the file, for its owner alone, where it is not there.
    func makeDirectory() throws { try Self.make(WholeFile.parent(of: path)) }

    private static func make(_ directory: String) throws {
        guard access(directory, F_OK) != 0 else { return }
        let parent = WholeFile.parent(of: directory)
        if parent != directory { try make(parent) }
        guard mkdir(directory, 0o700) == 0 || errno == EEXIST else {
            throw FileError(unwritten: directory, errno: errno)
        }
    }

    /// Where an empty line begins that ends at a position.
    private static func blankLine(before end: Int, in text: [UInt8]) -> Int? {
        guard end > 0, text[end - 1] == UInt8(ascii: "\n") else { return nil }
        var start = end - 1
        if start > 0, text[start - 1] == UInt8(ascii: "\r") { start -= 1 }
        return start == 0 || text[start - 1] == UInt8(ascii: "\n") ? start : nil
    }

    /// Where an empty line ends that begins at a position.
    private static func blankLine(after start: Int, in text: [UInt8]) -> Int? {
        let rest = text[start...]
        if rest.starts(with: [UInt8(ascii: "\n")]) { return start + 1 }
        return rest.starts(with: [UInt8(ascii: "\r"), UInt8(ascii: "\n")]) ? start + 2 : nil
    }
}
