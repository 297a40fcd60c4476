import Accounts
import Foundation
import Glibc
import TestSupport
import Testing
import Transport

@testable import latchkey

@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)))
struct `An account that is set up` {
    private let dovecot: Dovecot
    private let latchkey: Command

    init() async throws {
        dovecot = try await Dovecot.start()
        latchkey = try Command()
    }

    private var server: [String] {
        [
            "--host", "localhost", "--port", "\(dovecot.imapsPort)", "--user", "ada", "--ca-file",
            dovecot.caFile,
        ]
    }

    private func add(_ more: String..., input: String = "") async throws -> Command.Answer {
        try await latchkey.run(["account", "add", "ada@example.org"] + server + more, input: input)
    }

    private var configuration: String? {
        try? String(contentsOfFile: latchkey.configuration, encoding: .utf8)
    }

    private func names(in directory: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: latchkey.path(directory))) ?? []).sorted()
    }

    // MARK: From the net

    /// Where a web server says that the test's server is the one of an address.
    private func autoconfig(on web: HTTPSServer) -> String {
        var fields: FormFields = [:]
        fields.add(
            "text",
            """
            <clientConfig><emailProvider><incomingServer type="imap"><hostname>localhost</hostname>
            <port>\(dovecot.imapsPort)</port><socketType>SSL</socketType><username>%EMAILLOCALPART%</username>
            </incomingServer></emailProvider></clientConfig>
            """)
        return "https://localhost:\(web.port)/say?\(fields.encoded)"
    }

    @Test func `with the settings that a web server has for its domain`() async throws {
        let web = try HTTPSServer()
        let both = latchkey.path("both.pem")
        let authorities = try [web.certificates.caFile, dovecot.caFile].map {
            try String(contentsOfFile: $0, encoding: .utf8)
        }
        try latchkey.write(authorities.joined(), to: "both.pem")
        let flags = [
            "account", "add", "ada@example.org", "--ca-file", both, "--password-stdin", "--autoconfig",
        ]
        let answer = try await latchkey.run(flags + [autoconfig(on: web)], input: "correct horse")
        #expect(answer.status == 0, "\(answer.error)")
        #expect(
            answer.error.contains("localhost says: localhost:\(dovecot.imapsPort), implicit TLS, user ada\n"))
        #expect(
            configuration?.contains("host = \"localhost\"\nport = \(dovecot.imapsPort)\nuser = \"ada\"\n")
                == true)
        for (place, error) in [
            ("https://localhost:\(web.port)/status/404", "no server was found for example.org"),
            ("https://localhost:\(try Loopback.freePort())/", "connection refused"),
            ("http://localhost/", "host"),
        ] {
            let none = try await latchkey.run(flags + [place], input: "correct horse")
            #expect(none.status == 1 && none.error.contains(error), "\(none.error)")
        }
    }

    // MARK: Without a terminal

    @Test func `by flags alone: tried, written, and ready to be scanned`() async throws {
        try dovecot.deliver(Array(`latchkey extract`.code.utf8))
        try latchkey.write("correct horse\n", to: "secrets/mail")
        let answer = try await add("--password-file", "secrets/mail", "--look-back", "all")
        #expect(answer.status == 0 && answer.output.isEmpty, "\(answer.error)")
        #expect(
            answer.error.contains(
                "login: as ada\nfolders: INBOX (1 message, by name), Junk (0 messages, spam"))
        #expect(answer.error.contains("account example added to \(latchkey.configuration)\nnext:\n"))
        #expect(
            configuration == """
                [[account]]
                name = "example"
                address = "ada@example.org"
                host = "localhost"
                port = \(dovecot.imapsPort)
                user = "ada"
                password-file = "\(latchkey.path("secrets/mail"))"
                ca-file = "\(dovecot.caFile)"
                look-back = "all"

                """)
        #expect(try await latchkey("keygen").status == 0)
        #expect(try await latchkey("scan", "example").error == "1 message read, 1 finding kept\n")
    }

    @Test func `with a password from standard input, which goes into a file of its own`() async throws {
        let answer = try await add("--password-stdin", "--name", "home", input: "correct horse\nmore\n")
        #expect(answer.status == 0, "\(answer.error)")
        #expect(configuration?.contains("password-file = \"home.password\"\n") == true)
        let file = latchkey.path(".config/latchkey/home.password")
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "correct horse\n")
        var status = stat()
        #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(names(in: ".config/latchkey") == ["config.toml", "home.password"])
        #expect(
            try await latchkey("check", "home", "--json").lines.allSatisfy { !$0.contains("password ask") })
        // A second one takes neither its name nor its file.
        let second = try await add("--password-stdin", input: "correct horse")
        #expect(second.status == 0 && configuration?.contains("name = \"example\"\n") == true)
        #expect(try await latchkey("account", "remove", "home").status == 0)
        #expect(try await add("--password-stdin", "--name", "home", input: "correct horse").status == 0)
        #expect(configuration?.contains("\"home-2.password\"") == true)
    }

    @Test func `with a password that a command prints`() async throws {
        try latchkey.write("correct horse\n", to: "my secrets")
        let answer = try await add("--password-command", "cat '\(latchkey.path("my secrets"))'")
        #expect(answer.status == 0, "\(answer.error)")
        #expect(
            configuration?.contains("password-command = [\"cat\", \"\(latchkey.path("my secrets"))\"]\n")
                == true)
    }

    @Test func `with a credential of the service, which only the service can try`() async throws {
        let answer = try await add("--credential", "mail", "--name", "service")
        #expect(answer.status == 0 && answer.error.contains("the login was not tried"), "\(answer.error)")
        #expect(configuration?.contains("credential = \"mail\"\n") == true)
        try latchkey.write("swordfish\n", to: "credentials/mail")
        let tried = try await latchkey.run(
            ["account", "add", "ada@example.org", "--credential", "mail"] + server,
            environment: ["CREDENTIALS_DIRECTORY": latchkey.path("credentials")])
        #expect(tried.status == 1 && tried.error.contains("cannot log in to localhost"), "\(tried.error)")
    }

    @Test(
        .enabled(
            if: ["secret-tool", "gnome-keyring-daemon", "dbus-run-session"].allSatisfy {
                Tool.path(of: $0) != nil
            },
            "no Secret Service is installed"))
    func `with a password in the Secret Service`() async throws {
        try dovecot.deliver(Array(`latchkey extract`.code.utf8))
        let command = "'\(Command.executable.path)'"
        let flags = server.joined(separator: " ")
        try latchkey.write(
            """
            printf 'pass\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
            printf 'correct horse\\n' | \(command) account add ada@example.org \(flags) --secret-tool --password-stdin --look-back all &&
            \(command) keygen >/dev/null && \(command) scan && \(command) account remove example
            """, to: "session.sh")
        let said = try Tool.run(
            "env",
            [
                "-u", "DBUS_SESSION_BUS_ADDRESS", "HOME=\(latchkey.home)", "dbus-run-session", "--", "sh",
                "-c",
                "sh \(latchkey.path("session.sh")) 2>&1",
            ])
        #expect(said.contains("1 message read, 1 finding kept"), "\(said)")
        #expect(
            said.contains(
                "its password stays in the keyring: secret-tool clear service latchkey account example"))
        #expect(!said.contains("correct horse") && names(in: ".config/latchkey") == ["config.toml"])
    }

    @Test func `leaves nothing behind when the login fails`() async throws {
        for flags in [["--password-stdin"], ["--password-stdin", "--password-file", "new"]] {
            let answer = try await latchkey.run(
                ["account", "add", "ada@example.org"] + server + flags, input: "swordfish\n")
            #expect(
                answer.status == 1 && answer.error.contains("cannot log in to localhost"), "\(answer.error)")
            #expect(!answer.error.contains("swordfish"))
        }
        let nobody = try await latchkey.run(
            ["account", "add", "a@b", "--host", "localhost", "--port", "\(try Loopback.freePort())"]
                + ["--password-stdin"], input: "x")
        #expect(
            nobody.status == 1 && nobody.isOneErrorWithHint && nobody.error.contains("connection refused"))
        let none = try await add("--password-stdin")
        #expect(none.status == 1 && none.isOneErrorWithHint && none.error.contains("has no password"))
        #expect(names(in: ".config/latchkey").isEmpty && !names(in: ".").contains("new"))
        let untried = try await add("--password-stdin", "--no-login", input: "swordfish\n")
        #expect(untried.status == 0 && configuration?.contains("[[account]]") == true)
    }

    @Test func `takes the password back when the configuration cannot take the account`() async throws {
        try latchkey.write(
            "account = [{name = \"x\", address = \"a@b\", host = \"h\", password-file = \"p\"}]\n",
            to: ".config/latchkey/config.toml")
        let answer = try await add("--password-stdin", input: "correct horse")
        #expect(answer.status == 1 && answer.error.contains("config.toml:"), "\(answer.error)")
        #expect(names(in: ".config/latchkey") == ["config.toml"])
    }

    @Test func `takes no file that is there for a password that it is given`() async throws {
        let file = try latchkey.write("another's\n", to: "secrets/mail")
        let answer = try await add("--password-stdin", "--password-file", file, input: "correct horse\n")
        #expect(answer.status == 64 && answer.isOneErrorWithHint, "\(answer.error)")
        #expect(answer.error.contains("password file \(file) is there already"))
        // It may come to be there only after the flags were looked at.
        await #expect(throws: FileError.self) {
            try await PasswordPlace.newFile(setting: file, path: file).store(Secret("correct horse"))
        }
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "another's\n")
        #expect(configuration == nil && names(in: "secrets") == ["mail"])
    }

    @Test func `beside others that are set up at the same time`() async throws {
        let names = (1...6).map { "account-\($0)" }
        let running = try names.map {
            try latchkey.start(
                "account", "add", "ada@example.org", "--name", $0, "--credential", "x", "--host", "localhost")
        }
        for add in running { #expect(try await add.end().status == 0) }
        let accounts = try Configuration(reading: latchkey.configuration).accounts.map(\.name)
        #expect(accounts.sorted() == names)
    }

    @Test func `is not called as another is`() async throws {
        #expect(try await add("--credential", "x", "--name", "home").status == 0)
        let answer = try await add("--credential", "x", "--name", "home")
        #expect(
            answer.status == 1 && answer.isOneErrorWithHint && answer.error.contains("called home already"))
    }

    // MARK: On a terminal

    @Test func `by questions, where a wrong password is asked for again and none is shown`() async throws {
        let (status, screen) = try await Dialogue.run(
            ["account", "add", "ada@example.org", "--ca-file", dovecot.caFile], of: latchkey,
            answers: [
                ("naming example.org? (y/N) ", "n\n"), ("such as gmail: ", "imaps://localhost\n"),
                ("such as gmail: ", "localhost\n"),
                ("port [993]: ", "\(dovecot.imapsPort)\n"), ("starttls [implicit]: ", "\n"),
                ("user [ada@example.org]: ", "ada\n"), ("name of the account [example]: ", "home\n"),
                ("desktop's keyring? (y/N) ", "\n"), ("password of ada@example.org: ", "swordfish\n"),
                ("password of ada@example.org: ", "correct horse\n"), ("or all) [1d]: ", "soon\n"),
                ("or all) [1d]: ", "2w\n"),
            ].filter { Tool.path(of: "secret-tool") != nil || !$0.0.contains("keyring") },
            environment: ["DBUS_SESSION_BUS_ADDRESS": "unix:path=\(try latchkey.write("", to: "bus"))"])
        #expect(status == 0 && screen.contains("account home added"), "\(screen)")
        #expect(screen.contains("cannot log in to localhost") && screen.contains("Junk (0 messages, spam"))
        #expect(!screen.contains("correct horse") && !screen.contains("swordfish"))
        #expect(configuration?.contains("look-back = \"2w\"\n") == true)
        #expect(names(in: ".config/latchkey") == ["config.toml", "home.password"])
    }

    @Test func `with the spam folder that its owner names where the server names none`() async throws {
        let other = try await Dovecot.start(
            settings: """
                namespace inbox {
                  mailbox Junk {
                    auto = no
                    special_use =
                  }
                  mailbox Werbung {
                    auto = create
                  }
                }
                """)
        try latchkey.write("correct horse\n", to: "secrets/mail")
        let (status, screen) = try await Dialogue.run(
            [
                "account", "add", "ada@example.org", "--host", "localhost", "--port", "\(other.imapsPort)",
                "--user",
                "ada", "--ca-file", other.caFile, "--password-file", "secrets/mail", "--name", "home",
            ], of: latchkey,
            answers: [
                ("if there is one: ", "Wrebung\n"), ("if there is one: ", "Werbung\n"),
                ("or all) [1d]: ", "\n"),
            ])
        #expect(status == 0 && screen.contains("no folder is called Wrebung"), "\(screen)")
        #expect(screen.contains("write its name in folders: INBOX, Werbung"), "\(screen)")
        #expect(configuration?.contains("folders = [\"INBOX\", \"Werbung\"]\n") == true)
        #expect(configuration?.contains("look-back") == false)
        other.stop()
    }

    @Test func `or not at all when its owner gives up, at any question`() async throws {
        let flags = server + ["--name", "home"]
        let left = try await Dialogue.run(
            ["account", "add", "ada@example.org"] + flags, of: latchkey,
            answers: [("password of ada@example.org: ", "corr\u{3}")])
        #expect(left.status == 1 && left.screen.contains("password was not given"), "\(left.screen)")
        let ended = try await Dialogue.run(
            ["account", "add", "ada@example.org"], of: latchkey,
            answers: [("naming example.org? (y/N) ", "n\n"), ("such as gmail: ", "\u{4}")])
        #expect(ended.status == 1 && ended.screen.contains("no answer was given"), "\(ended.screen)")
        try latchkey.write("correct horse\n", to: "secrets/mail")
        let broken = try await Dialogue.run(
            ["account", "add", "ada@example.org", "--password-file", "secrets/mail"] + flags, of: latchkey,
            answers: [("or all) [1d]: ", "\u{3}")])
        #expect(broken.status != 0 && !broken.screen.contains("added"), "\(broken.screen)")
        #expect(names(in: ".config/latchkey").isEmpty)
    }
}
