import Accounts
import Foundation
import Glibc
import TestSupport
import Testing

@testable import latchkey

@Suite struct `A configuration that is edited` {
    private let command: Command
    private var file: ConfigurationFile { ConfigurationFile(path: command.configuration) }

    init() throws { command = try Command() }

    private static let text = """
        # mine; keep   my spacing
        vault = "v.db"     # here

        # the first
        [[account]]
        name = "one" # a name
        address = "ada@example.org"
        host = "h"
        password-file = "p"
        # port = 143

        # the second
        [[account]]
        host = "h"
        password-file = "p"
        address = "eve@example.org"
        name = "two"

        [[announce]]
        desktop = "title"
        """

    private static let section = """
        [[account]]
        name = "three"
        address = "joe@example.org"
        host = "h"
        password-file = "p"

        """

    private func text() throws -> String {
        try String(contentsOfFile: command.configuration, encoding: .utf8)
    }

    @Test func `is made for its owner alone when it is not there`() throws {
        try file.append(Self.section)
        #expect(try text() == Self.section)
        var status = stat()
        #expect(stat(command.configuration, &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(stat(command.path(".config/latchkey"), &status) == 0 && status.st_mode & 0o777 == 0o700)
    }

    @Test func `keeps every byte that its owner wrote, its mode, and a link to it`() throws {
        try command.write(Self.text, to: "dotfiles/latchkey.toml", mode: 0o640)
        try command.write("", to: ".config/latchkey/other")
        symlink(command.path("dotfiles/latchkey.toml"), command.configuration)
        try file.append(Self.section)
        #expect(try text() == Self.text + "\n\n" + Self.section)
        try file.remove(account: "three")
        #expect(try text() == Self.text + "\n")
        var status = stat()
        #expect(lstat(command.configuration, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
        #expect(stat(command.configuration, &status) == 0 && status.st_mode & 0o777 == 0o640)
    }

    @Test(arguments: ["one", "two"])
    func `loses an account and nothing else`(name: String) throws {
        try command.write(Self.text, to: ".config/latchkey/config.toml")
        try file.remove(account: name)
        let section =
            name == "one"
            ? """
            [[account]]
            name = "one" # a name
            address = "ada@example.org"
            host = "h"
            password-file = "p"

            """
            : """

            [[account]]
            host = "h"
            password-file = "p"
            address = "eve@example.org"
            name = "two"

            """
        let before = Self.text
        let kept = name == "one" ? section : String(section.dropFirst())
        let rest = name == "one" ? "" : "\n"
        #expect(try text() == before.replacingOccurrences(of: kept + rest, with: ""))
        #expect(try Configuration(reading: command.configuration).accounts.count == 1)
    }

    @Test func `comes back to what it was, with line ends of Windows as well`() throws {
        for end in ["\n", "\r\n"] {
            let text = (Self.text + "\n").replacingOccurrences(of: "\n", with: end)
            try command.write(text, to: ".config/latchkey/config.toml")
            try file.append(Self.section)
            let section = Self.section.replacingOccurrences(of: "\n", with: end)
            #expect(try self.text() == text + end + section)
            try file.remove(account: "three")
            #expect(try self.text() == text)
        }
    }

    @Test(arguments: [
        ("[[account]]\nname = \"one\"\n", "account 'one': 'address' is missing"),
        ("x = 1\n", "unknown key 'x'"),
        ("account = []\n", "not TOML"),
    ])
    func `stays as it is when it is wrong, or would be`(before: String, error: String) throws {
        try command.write(before, to: ".config/latchkey/config.toml")
        let thrown = #expect(throws: ConfigurationError.self) { try file.append(Self.section) }
        #expect(thrown?.description.contains(error) == true, "\(String(describing: thrown))")
        #expect(try text() == before)
        let names = try FileManager.default.contentsOfDirectory(atPath: command.path(".config/latchkey"))
        #expect(names == ["config.toml"])
    }

    @Test func `is not cut where an account has no section of its own`() throws {
        let before =
            "account = [{name = \"one\", address = \"a@b\", host = \"h\", password-file = \"p\"}]\n"
        try command.write(before, to: ".config/latchkey/config.toml")
        let error = #expect(throws: Failure.self) { try file.remove(account: "one") }
        #expect(error?.description.contains("no section of its own") == true)
        #expect(try text() == before)
    }

    @Test(.enabled(if: Tool.path(of: "strace") != nil, "strace is not installed"))
    func `is the old one or the new one, whatever call the edit is killed at`() async throws {
        var killed: [String] = []
        for call in ["unlink", "openat", "write", "fchmod", "fsync", "rename"] {
            var isKilled = true
            var point = 1
            while isKilled {
                try command.write(Self.text, to: ".config/latchkey/config.toml")
                let edit = try command.start(
                    "account", "remove", "two",
                    under: [
                        "strace", "-f", "-qq", "-o", "/dev/null", "-P", command.configuration + ".new", "-e",
                        "trace=\(call)", "-e", "inject=\(call):signal=KILL:when=\(point)",
                    ])
                isKilled = try await edit.end().status > 128
                let accounts = try Configuration(reading: command.configuration).accounts.map(\.name)
                #expect(accounts == (isKilled ? ["one", "two"] : ["one"]), "\(call) \(point)")
                if isKilled { killed.append(call) }
                point += 1
            }
            #expect(access(command.configuration + ".new", F_OK) != 0)
        }
        #expect(killed == ["unlink", "openat", "write", "fchmod", "fsync", "rename"])
    }
}
