import Accounts
import Extraction
import Foundation
import Ingestion
import Testing
import Transport

@testable import latchkey

@Suite struct `The configuration` {
    private let command: Command

    init() throws { command = try Command() }

    @Test func `is read as the README describes it`() throws {
        try command.write("", to: ".config/latchkey/own-ca.pem")
        let configuration = try read(
            """
            vault = "/var/lib/latchkey/vault.db"
            recipients = ["latchkey1abc"]

            [keep]
            one-time-code = "forever"
            receipt-number = "52w"

            [[account]]
            name = "home"
            address = "ada@example.org"
            host = "imap.example.org"
            port = 143
            tls = "starttls"
            user = "ada"
            password-command = ["pass", "show", "mail/ada"]
            ca-file = "own-ca.pem"
            folders = ["INBOX", "\\\\Junk", "Lists/Codes"]
            look-back = "all"
            poll-interval = "2m"
            authserv-id = "mx.example.org"

            [[account]]
            name = "second"
            address = "ada@gmail.com"
            credential = "gmail"

            [[announce]]
            command = ["/usr/local/bin/on-code"]

            [[announce]]
            desktop = "title"
            accounts = ["second"]
            """)
        #expect(configuration.vault == "/var/lib/latchkey/vault.db")
        #expect(configuration.recipients == ["latchkey1abc"])
        #expect(
            configuration.subscriptions == [
                Subscription(.program(Program(["/usr/local/bin/on-code"]), within: .seconds(10))),
                Subscription(.desktop(showsValue: false), accounts: ["second"]),
            ])
        #expect(configuration.retention[.oneTimeCode] == nil)
        #expect(configuration.retention[.receiptNumber] == .seconds(52 * 604_800))
        #expect(configuration.retention[.inviteLink] == .seconds(7 * 86_400))
        let home = try #require(configuration.account(named: "home"))
        #expect(
            home.endpoint
                == Endpoint(
                    host: "imap.example.org", port: 143, tls: .starttls,
                    caFile: command.path(".config/latchkey/own-ca.pem")))
        #expect(home.user == "ada" && home.credentials == .password(.command(["pass", "show", "mail/ada"])))
        #expect(home.folders == [.named("INBOX"), .specialUse("\\Junk"), .named("Lists/Codes")])
        #expect(
            home.lookBack == .all && home.pollInterval == .seconds(120) && home.authservID == "mx.example.org"
        )
        let second = try #require(configuration.account(named: "second"))
        #expect(second.endpoint == Endpoint(host: "imap.gmail.com") && second.user == "ada@gmail.com")
        #expect(second.credentials == .password(.credential("gmail")))
        #expect(second.authservID == "mx.google.com")
        #expect(second.folders == Account.Folder.standard && second.lookBack == .recent(.seconds(86_400)))
    }

    @Test func `takes a provider's service from its preset, and another one's from its endpoints`() throws {
        func grant(_ lines: String) throws -> OAuthGrant? {
            try command.write(
                "[[account]]\nname = \"work\"\naddress = \"ada@example.org\"\noauth.client-id = \"own\"\n\(lines)\n",
                to: ".config/latchkey/config.toml")
            let account = try Configuration(reading: command.configuration).account(named: "work")
            guard case .oauth(let grant)? = account?.credentials else { return nil }
            return grant
        }
        let outlook = try #require(try grant("provider = \"outlook\"\noauth.tenant = \"example.org\""))
        #expect(outlook.client.service == OAuthService.microsoft(tenant: "example.org"))
        #expect(outlook.client.id == "own" && outlook.client.service.prefersDevice)
        #expect(outlook.store.path.hasSuffix("/latchkey/tokens/work.json"))
        let gmail = try #require(
            try grant(
                "provider = \"gmail\"\noauth.client-secret-file = \"secret\"\noauth.mechanism = \"xoauth2\"\n"
                    + "oauth.redirect-port = 8765"))
        #expect(gmail.client.service == Provider.named("gmail")?.oauth)
        #expect(gmail.client.secret == .file(command.path(".config/latchkey/secret")))
        #expect(gmail.mechanism == .xoauth2 && gmail.client.redirectPort == 8765)
        let other = try #require(
            try grant(
                "provider = \"gmail\"\noauth.token-endpoint = \"https://login.example.org/token\"\n"
                    + "oauth.device-endpoint = \"https://login.example.org/device\""))
        // Nothing is shown to Google that is another service's.
        #expect(other.client.service.authorizationEndpoint == nil && other.client.service.prefersDevice)
    }

    @Test func `may be empty`() throws {
        let configuration = try read("# nothing yet\n")
        #expect(configuration.accounts.isEmpty && configuration.vault == nil)
    }

    @Test(arguments: [
        ("vualt = \"x\"", "unknown key 'vualt'", "did you mean 'vault'?"),
        ("[[acount]]\nname = \"x\"", "unknown key 'acount'", "did you mean 'account'?"),
        ("frobnicate-everything = 1", "unknown key 'frobnicate-everything'", "latchkey.toml(5)"),
        ("vault = 7", "'vault' is a whole number", "a text"),
        ("recipients = \"x\"", "'recipients' is a text", "a list of texts"),
        ("recipients = [1]", "'recipients' is a list with a whole number in it", "a list of texts"),
        ("[account]\nname = \"x\"", "'account' is a table", "[[account]]"),
        ("vault = ", ":1: not TOML at column", "double quotes"),
        ("vault = \"a\\u0007b\"", "'vault' is empty or has control characters", "one line"),
        ("[[announce]]\ncomand = [\"x\"]", "unknown key 'comand'", "did you mean 'command'?"),
        ("[[announce]]", "'command' is missing", "command ="),
        (
            "[[account]]\nname = \"home\"\naddress = \"a@gmail.com\"\ncredential = \"x\"\n"
                + "[[announce]]\nlines = \"-\"\naccounts = [\"hoem\"]",
            "'accounts' names 'hoem', which is no account", "did you mean 'home'?"
        ),
    ])
    func `says what is wrong at the top, and what was probably meant`(
        text: String, cause: String, hint: String
    ) {
        expectError(text, cause: cause, hint: hint)
    }

    @Test(arguments: [
        (
            "passwrod-file = \"p\"", "account 'home': unknown key 'passwrod-file'",
            "did you mean 'password-file'?"
        ),
        ("password = \"swordfish\"", "'password' must not stand in this file", "password-command"),
        ("host = \"imap.example.org\"", "'password-command' is missing", "password-file"),
        ("host = \"h\"\npassword-file = \"p\"\ncredential = \"c\"", "not the only place", "keep one"),
        ("password-file = \"p\"", "'host' is missing", "provider"),
        ("provider = \"gmial\"\npassword-file = \"p\"", "'provider' is not known", "did you mean \"gmail\"?"),
        ("host = \"imaps://imap.example.org\"\npassword-file = \"p\"", "'host' is no host name", "alone"),
        ("host = \"imap.example.org:993\"\npassword-file = \"p\"", "'host' is no host name", "port"),
        ("host = \"[::1]\"\npassword-file = \"p\"", "'host' is no host name", "alone"),
        ("host = \"-h\"\npassword-file = \"p\"", "'host' is no host name", "alone"),
        (
            "host = \"h\"\npassword-file = \"p\"\nca-file = \"/nowhere/ca.pem\"",
            "'ca-file' is no file that can be read: /nowhere/ca.pem", "PEM"
        ),
        ("host = \"h\"\npassword-file = \"p\"\nca-file = \"/\"", "'ca-file' is no file", "PEM"),
        ("host = \"h\"\nport = 70000\npassword-file = \"p\"", "'port' is no port", "65535"),
        ("host = \"h\"\nport = \"993\"\npassword-file = \"p\"", "'port' is a text", "whole number"),
        ("host = \"h\"\ntls = \"yes\"\npassword-file = \"p\"", "'tls' is not a way", "implicit"),
        (
            "host = \"imap.example.org\"\ntls = \"none\"\npassword-file = \"p\"", "only for this machine",
            "implicit"
        ),
        (
            "host = \"h\"\nlook-back = \"yesterday\"\npassword-file = \"p\"",
            "'look-back' is no length of time", "1d"
        ),
        ("host = \"h\"\noauth = \"x\"", "'oauth' is a text", "settings of its own"),
        ("host = \"h\"\noauth.scope = \"x\"", "oauth: 'client-id' is missing", "client of your own"),
        (
            "host = \"h\"\noauth.client-secret = \"x\"", "'client-secret' must not stand in this file",
            "client-secret-file"
        ),
        (
            "host = \"h\"\noauth.refresh-token = \"x\"", "'refresh-token' must not stand in this file",
            "account login"
        ),
        (
            "host = \"h\"\noauth.cleint-id = \"x\"", "oauth: unknown key 'cleint-id'",
            "did you mean 'client-id'?"
        ),
        (
            "host = \"h\"\npassword-file = \"p\"\noauth.client-id = \"x\"", "'oauth' stands beside",
            "keep the one"
        ),
        ("host = \"h\"\noauth.client-id = \"x\"", "'token-endpoint' is missing", "scope"),
        (
            "host = \"h\"\noauth.client-id = \"x\"\noauth.token-endpoint = \"https://example.org/\"",
            "'scope' is missing", "IMAP"
        ),
        (
            "host = \"h\"\noauth.client-id = \"x\"\noauth.token-endpoint = \"http://example.org/token\"",
            "'token-endpoint' is no https address", "https://"
        ),
        ("host = \"h\"\noauth.client-id = \"x\"\noauth.tenant = \"common\"", "'tenant' is none", "outlook"),
        (
            "provider = \"outlook\"\noauth.client-id = \"x\"\noauth.tenant = \"a/b\"",
            "'tenant' is none of Microsoft's", "consumers"
        ),
        (
            "provider = \"gmail\"\noauth.client-id = \"x\"\noauth.redirect-port = 80",
            "'redirect-port' is no port", "1024"
        ),
        (
            "provider = \"gmail\"\noauth.client-id = \"x\"\noauth.mechanism = \"plain\"",
            "'mechanism' is not known", "xoauth2"
        ),
        (
            "provider = \"gmail\"\noauth.client-id = \"x\"\noauth.client-secret-file = \"s\"\n"
                + "oauth.client-secret-credential = \"s\"", "'client-secret-file' is not the only place",
            "keep one"
        ),
        ("host = \"h\"\npoll-interval = \"1s\"\npassword-file = \"p\"", "shorter than 5s", "shut out"),
        ("host = \"h\"\nfolders = []\npassword-file = \"p\"", "'folders' is a list", "a list of texts"),
        ("host = \"h\"\npassword-command = [\"\"]", "'password-command' is empty", "pass"),
        (
            "host = \"h\\r\\nX\"\npassword-file = \"p\"", "'host' is empty or has control characters",
            "one line"
        ),
    ])
    func `says what is wrong in an account`(settings: String, cause: String, hint: String) {
        expectError(
            "[[account]]\nname = \"home\"\naddress = \"ada@example.org\"\n" + settings, cause: cause,
            hint: hint)
    }

    @Test(arguments: [
        ("# x\n\nvualt = \"x\"\n", 3), ("vault = 7\n", 1), ("vault = \"v\"\nvault = \"w\"\n", 2),
        ("vault = \"v\"\n\n[acount]\nname = \"x\"\n", 3),
        (
            "[[account]]\nname = \"x\"\naddress = \"a@b\"\nhost = \"h\"\npassword-file = \"p\"\n\n[[account]]\n",
            7
        ),
        ("[[account]]\nname = \"x\"\naddress = \"a@b\"\nhsot = \"h\"\n", 4),
        ("[[announce]]\n# x\ndesktop = \"all\"\n", 3), ("a = \"\"\"\nb\"\"\"\nvault = 1\n", 1),
        ("[keep]\n\none-time-code = 1\n", 3), ("recipients = [\n  1,\n]\n", 1),
        ("account = [\n  {name = \"x\"},\n]\n", 1),
    ])
    func `says on which line it is wrong`(text: String, line: Int) {
        let error = error(of: text)
        #expect(error?.line == line)
        #expect(error?.description.hasPrefix("\(command.configuration):\(line): ") == true)
    }

    @Test(arguments: [
        String(repeating: "a.", count: 50_000) + "a = 1", "[" + String(repeating: "a.", count: 50_000) + "a]",
        "a = " + String(repeating: "[", count: 50_000), "a = " + String(repeating: "{a=", count: 50_000),
    ])
    func `is refused before it can be nested deeper than the stack`(text: String) {
        expectError(text, cause: ":1: nested deeper than 16 levels", hint: "one dot")
    }

    @Test(arguments: [[0xC3, 0x28, 0x0A], [0x23, 0x00, 0x0A], [0xFF, 0xFE, 0x23, 0x00]] as [[UInt8]])
    func `is refused when it is no text`(bytes: [UInt8]) throws {
        let path = try command.write(bytes, to: ".config/latchkey/config.toml")
        let error = #expect(throws: ConfigurationError.self) { try Configuration(reading: path) }
        #expect(error?.description.hasPrefix("\(path): not a text in UTF-8\nhint: ") == true)
    }

    @Test func `may begin with a byte order mark and be indented by tabs`() throws {
        #expect(try read("\u{FEFF}\tvault\t=\t\"v.db\"\r\n\r\n\t[keep]\r\n").vault?.hasSuffix("v.db") == true)
    }

    @Test(arguments: ["::1", "127.0.0.1", "localhost", "imap.bücher.example", "mail_1.example.org"])
    func `takes names and addresses as hosts`(host: String) throws {
        let account =
            "[[account]]\nname = \"x\"\naddress = \"a@b\"\nhost = \"\(host)\"\npassword-file = \"p\"\n"
        #expect(try read(account).account(named: "x")?.endpoint.host == host)
    }

    @Test func `wants a name and an address of each account, and no name twice`() {
        expectError("[[account]]\nhost = \"h\"", cause: "account 1: 'name' is missing", hint: "home")
        expectError("[[account]]\nname = \"x\"", cause: "account 'x': 'address' is missing", hint: "address")
        expectError("[[account]]\nname = \"a/b\"", cause: "'name' is no name", hint: "slash")
        expectError(
            "[[account]]\nname = \"local\"", cause: "'name' is what saved mail is kept under", hint: "another"
        )
        let account = "[[account]]\nname = \"x\"\naddress = \"a@b\"\nhost = \"h\"\npassword-file = \"p\"\n"
        expectError(account + account, cause: "two accounts are called 'x'", hint: "name of its own")
    }

    @Test func `never repeats a secret in an error`() {
        for key in ["password", "Password", "token", "passwd"] {
            let error = error(of: "[[account]]\nname = \"home\"\naddress = \"a@b\"\n\(key) = \"swordfish\"")
            #expect(error?.description.contains("swordfish") == false)
        }
    }

    @Test(arguments: [
        ("1s", 1), ("60s", 60), ("5m", 300), ("2h", 7200), ("1d", 86_400), ("2w", 1_209_600),
    ])
    func `reads lengths of time`(text: String, seconds: Int) {
        #expect(Duration(settings: text) == .seconds(seconds))
    }

    @Test(arguments: [
        "", "s", "1", "-1s", "1.5h", "1 s", "１s", "99999999999999999999s", "5000w000", "9999999w", "1y",
    ])
    func `refuses what is none`(text: String) {
        #expect(Duration(settings: text) == nil)
    }

    private func read(_ text: String) throws -> Configuration {
        try Configuration(reading: try command.write(text, to: ".config/latchkey/config.toml"))
    }

    private func error(of text: String) -> ConfigurationError? {
        do {
            _ = try read(text)
            return nil
        } catch {
            return error as? ConfigurationError
        }
    }

    private func expectError(
        _ text: String, cause: String, hint: String, at location: SourceLocation = #_sourceLocation
    ) {
        let lines = error(of: text)?.description.split(separator: "\n") ?? []
        #expect(lines.count == 2, sourceLocation: location)
        #expect(lines.first?.hasPrefix(command.configuration) == true, sourceLocation: location)
        #expect(lines.first?.contains(cause) == true, "\(lines)", sourceLocation: location)
        #expect(lines.last?.contains(hint) == true, "\(lines)", sourceLocation: location)
    }
}
