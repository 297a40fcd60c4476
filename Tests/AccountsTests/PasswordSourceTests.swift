import Foundation
import Glibc
import Testing
import Transport

@testable import Accounts

@Suite struct `Passwords` {
    private let scratch = Scratch()

    // MARK: Commands

    @Test(arguments: [
        (["printf", "correct horse\\n"], "correct horse"),
        (["printf", "correct horse\\r\\nuser: ada\\n"], "correct horse"),
        (["printf", "without a line end"], "without a line end"),
        (["printf", "päß wörd\\n"], "päß wörd"),
        (["/bin/echo", "$HOME; `id` 'x' \"y\""], "$HOME; `id` 'x' \"y\""),
    ])
    func `come as the first line of what a command writes, no shell between`(
        words: [String], password: String
    ) async throws {
        #expect(try await PasswordSource.command(words).password().reveal() == password)
    }

    @Test(arguments: [
        (["false"], AccountError.commandFailed(command: "false", status: 1)),
        (["sh", "-c", "echo secret; exit 3"], .commandFailed(command: "sh", status: 3)),
        (["sh", "-c", "kill -9 $$"], .commandFailed(command: "sh", status: 137)),
        (["/nowhere/pass"], .commandNotStarted(command: "/nowhere/pass")),
        (["no-such-command-anywhere"], .commandNotStarted(command: "no-such-command-anywhere")),
        (["head", "-c", "1000000", "/dev/zero"], .commandWroteTooMuch(command: "head")),
        (["true"], .emptyPassword(source: "password command")),
        (["printf", "\\nsecond line"], .emptyPassword(source: "password command")),
        (["printf", "a\\000b\\n"], .unsendablePassword(source: "password command")),
        (["printf", "\\377\\376\\n"], .unsendablePassword(source: "password command")),
    ])
    func `are refused when the command does not give one`(words: [String], error: AccountError) async {
        await #expect(throws: error) { try await PasswordSource.command(words).password() }
    }

    @Test func `are not waited for beyond the time, and the command is ended`() async throws {
        let mark = scratch.path("ended")
        let words = ["sh", "-c", "trap 'touch \(mark); exit 0' TERM; while :; do sleep 0.05; done"]
        await #expect(throws: AccountError.commandTimedOut(command: "sh", after: .milliseconds(300))) {
            try await PasswordSource.command(words).password(within: .milliseconds(300))
        }
        #expect(FileManager.default.fileExists(atPath: mark))
    }

    @Test func `never show in an error`() async {
        let words = ["sh", "-c", "echo swordfish; echo swordfish >&2; exit 1", "swordfish"]
        do {
            _ = try await PasswordSource.command(words).password()
            Issue.record("the command failed, and its password was taken")
        } catch {
            #expect(!"\(error)".contains("swordfish"))
            #expect("\(error)".contains("\nhint: "))
        }
    }

    // MARK: Files

    @Test(arguments: [
        ("swordfish\n", "swordfish"), ("swordfish", "swordfish"), ("swordfish\r\n", "swordfish"),
        (" a b ", " a b "),
    ])
    func `come out of a private file without its line end`(content: String, password: String) async throws {
        let path = try scratch.write(content, to: "password", mode: 0o600)
        #expect(try await PasswordSource.file(path).password().reveal() == password)
    }

    @Test(arguments: [0o604, 0o640, 0o660, 0o606] as [mode_t])
    func `are refused when others can read or change the file`(mode: mode_t) async throws {
        let path = try scratch.write("swordfish", to: "password", mode: mode)
        let error = AccountError.fileNotRead(FileError(path: path, cause: .readableByOthers))
        await #expect(throws: error) { try await PasswordSource.file(path).password() }
    }

    @Test func `are refused out of anything but a plain file`() async throws {
        let fifo = scratch.path("fifo")
        #expect(mkfifo(fifo, 0o600) == 0)
        for path in [fifo, scratch.folder, "/dev/zero"] {
            let error = AccountError.fileNotRead(FileError(path: path, cause: .notAFile))
            await #expect(throws: error) { try await PasswordSource.file(path).password() }
        }
    }

    @Test func `are refused when there is none, more than one line, or far too much`() async throws {
        let missing = scratch.path("missing")
        await #expect(throws: AccountError.fileNotRead(FileError(path: missing, cause: .missing))) {
            try await PasswordSource.file(missing).password()
        }
        let empty = try scratch.write("\n", to: "empty", mode: 0o600)
        await #expect(throws: AccountError.emptyPassword(source: empty)) {
            try await PasswordSource.file(empty).password()
        }
        let two = try scratch.write("one\ntwo\n", to: "two", mode: 0o600)
        await #expect(throws: AccountError.unsendablePassword(source: two)) {
            try await PasswordSource.file(two).password()
        }
        let huge = try scratch.write(String(repeating: "x", count: 2 << 20), to: "huge", mode: 0o600)
        let error = FileError(path: huge, cause: .tooLarge(PasswordSource.limit))
        await #expect(throws: AccountError.fileNotRead(error)) {
            try await PasswordSource.file(huge).password()
        }
    }

    // MARK: Credentials

    @Test(arguments: ["", ".", "..", "a/b", "/etc/passwd"])
    func `are not looked for outside the credentials`(name: String) async {
        await #expect(throws: AccountError.badCredentialName(name: name)) {
            try await PasswordSource.credential(name).password()
        }
    }

    @Test func `come out of systemd's credentials, whose mode is systemd's affair`() async throws {
        await #expect(throws: AccountError.noCredentials(name: "mail")) {
            try await PasswordSource.credential("mail").password()
        }
        _ = try scratch.write("swordfish\n", to: "mail", mode: 0o440)
        setenv("CREDENTIALS_DIRECTORY", scratch.folder, 1)
        defer { unsetenv("CREDENTIALS_DIRECTORY") }
        #expect(try await PasswordSource.credential("mail").password().reveal() == "swordfish")
        for content in ["", "\n", "one\ntwo\n", String(repeating: "x", count: 2 << 20)] {
            _ = try scratch.write(content, to: "odd", mode: 0o440)
            let error = await #expect(throws: AccountError.self) {
                try await PasswordSource.credential("odd").password()
            }
            #expect(error?.description.contains("\nhint: ") == true)
        }
    }
}

/// A folder of one test.
final class Scratch: Sendable {
    let folder: String

    init() {
        folder = FileManager.default.temporaryDirectory.appending(path: "latchkey-accounts-\(UUID())").path
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    func write(_ text: String, to name: String, mode: mode_t) throws -> String {
        try Data(text.utf8).write(to: URL(filePath: path(name)))
        chmod(path(name), mode)
        return path(name)
    }
}
