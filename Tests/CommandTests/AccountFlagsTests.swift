import Foundation
import Testing

@testable import latchkey

@Suite struct `A new account` {
    private let latchkey: Command

    init() throws { latchkey = try Command() }

    @Test(arguments: [
        ([], "no place of the password is given", "--password-command"),
        (["--secret-tool"], "no terminal to ask for the password", "--password-stdin"),
        (["--password-file", "missing"], "missing is not there", "--password-stdin"),
        (
            ["--password-file", "a", "--credential", "b"], "in one place only",
            "--password-file, --credential"
        ),
        (["--password-stdin", "--credential", "b"], "--password-stdin goes with", "--secret-tool"),
        (["--password-command", "pass | head"], "--password-command is no plain command", "sh -c"),
        (["--password-command", "pass 'x"], "--password-command is no plain command", "sh -c"),
        (["--password-stdin", "--look-back", "yesterday"], "'look-back' is no length of time", "1d"),
        (["--password-stdin", "--provider", "gmail"], "the server is given twice", "not both"),
        (["--password-stdin", "--discover"], "the server is given, and to be looked for", "--discover"),
        (["--password-stdin", "--name", "a/b"], "'name' is no name", "slash"),
        (["--password-stdin", "--tls", "ssl"], "'tls' is not a way to use TLS", "implicit"),
        (["--password-stdin", "--folder", "\\Spma"], "'folders' has", "\\\\Junk"),
    ])
    func `is not begun with flags that do not go together`(
        flags: [String], error: String, hint: String
    ) async throws {
        let answer = try await latchkey.run(
            ["account", "add", "ada@example.org", "--host", "localhost"] + flags)
        #expect(answer.status == 64 && answer.isOneErrorWithHint, "\(answer.error)")
        #expect(answer.error.contains(error) && answer.error.contains(hint), "\(answer.error)")
        #expect(!FileManager.default.fileExists(atPath: latchkey.path(".config")))
    }

    @Test(arguments: [
        (["ada"], "ada is no address"), (["ada@example.org"], "no server is known for ada@example.org"),
        (["ada@gmail.com"], "no place of the password is given"),
        (["ada@x.org", "--provider", "gmial", "--password-stdin"], "no provider is called gmial"),
        (["ada@x.org", "--port", "993"], "--port and --tls go with a server"),
        ([], "missing expected argument"),
    ])
    func `is not begun without what it takes`(arguments: [String], error: String) async throws {
        let answer = try await latchkey.run(["account", "add"] + arguments)
        #expect(answer.status == 64 && answer.isOneErrorWithHint, "\(answer.error)")
        #expect(answer.error.contains(error), "\(answer.error)")
    }

    @Test func `that signs in has a client id in place of a password, and is told to sign in`() async throws {
        let answer = try await latchkey(
            "account", "add", "ada@outlook.com", "--oauth-client-id", "own-client")
        #expect(answer.status == 0, "\(answer.error)")
        #expect(answer.error.contains("the login was not tried"), "\(answer.error)")
        #expect(answer.error.contains("  latchkey account login outlook   sign in"), "\(answer.error)")
        let text = try String(contentsOfFile: latchkey.configuration, encoding: .utf8)
        #expect(text.hasSuffix("provider = \"outlook\"\noauth.client-id = \"own-client\"\n"), "\(text)")
        let both = try await latchkey(
            "account", "add", "ada@outlook.com", "--oauth-client-id", "x", "--credential", "y")
        #expect(both.status == 64 && both.error.contains("--credential, --oauth-client-id"), "\(both.error)")
        let nowhere = try await latchkey(
            "account", "add", "ada@example.org", "--host", "localhost", "--oauth-client-id", "x")
        #expect(nowhere.status == 64 && nowhere.isOneErrorWithHint, "\(nowhere.error)")
    }

    @Test(arguments: [
        ("pass show mail/ada", ["pass", "show", "mail/ada"]), ("  a\t'b c'  ", ["a", "b c"]),
        ("sh -c 'pass x | head -1'", ["sh", "-c", "pass x | head -1"]), ("a \"b 'c\" ''", ["a", "b 'c", ""]),
        ("a\\ b c\"d\"e", ["a b", "cde"]), ("a \"\\\"\"", ["a", "\""]),
        (#"a "b\c\$\`\\" \d"#, ["a", #"b\c$`\"#, "d"]), ("a '$b `c`' d~#", ["a", "$b `c`", "d~#"]),
        ("a \"$b\"", nil), ("a \"`b`\"", nil), ("a \"b\\\nc\"", nil), ("a ~/b", nil), ("a #b", nil),
        ("", nil), ("''", nil), ("a | b", nil), ("a 'b", nil), ("a $b", nil), ("a > b", nil), ("a \\", nil),
    ])
    func `has its password from the words of a command line`(text: String, words: [String]?) {
        #expect(CommandWords.split(text) == words)
    }
}
