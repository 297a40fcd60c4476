import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)))
struct `Accounts by the command` {
    private let dovecot: Dovecot
    private let latchkey: Command

    init() async throws {
        dovecot = try await Dovecot.start()
        latchkey = try Command()
        #expect(try await latchkey("keygen").status == 0)
        try configure()
    }

    /// An account on the test's server; settings given here replace the usual ones.
    private func configure(_ settings: [String: String] = [:]) throws {
        try latchkey.configure(settings, on: dovecot)
    }

    private func deliver() throws {
        try dovecot.deliver(Array(`latchkey extract`.code.utf8))
        try dovecot.deliver(Array(`latchkey extract`.link.utf8), to: "Junk")
    }

    // MARK: What works

    @Test func `are scanned into the vault, by name or all of them`() async throws {
        try deliver()
        let before = try dovecot.snapshot()
        let answer = try await latchkey("scan", "home", "--json", "--reveal")
        #expect(answer.status == 0 && answer.error.isEmpty)
        let messages = try answer.objects
        #expect(messages.map { $0["account"] as? String } == ["home", "home"])
        #expect(messages.map { $0["folder"] as? String } == ["INBOX", "Junk"])
        #expect(messages.map { $0["uid"] as? Int } == [1, 1])
        #expect(answer.lines.first?.contains(#""copy":"481923""#) == true)
        #expect(answer.lines.last?.contains(#""warnings":["spam-folder""#) == true)
        let rows = try await latchkey("list", "--json", "--reveal").objects
        #expect(
            rows.count == 2
                && rows.contains { $0["folder"] as? String == "Junk" && $0["trusted"] as? Bool == false })
        #expect(try await latchkey("scan").error == "0 messages read, nothing new\n")
        #expect(try dovecot.snapshot() == before)
    }

    @Test func `are reached by STARTTLS, and by a password from a command`() async throws {
        try deliver()
        try configure(["port": "\(dovecot.imapPort)", "tls": "\"starttls\""])
        #expect(try await latchkey("scan").error == "2 messages read, 2 findings kept\n")
        var text = try String(contentsOfFile: latchkey.configuration, encoding: .utf8)
        let file = "password-file = \"\(latchkey.path("secrets/mail"))\""
        text = text.replacingOccurrences(
            of: file, with: "password-command = [\"cat\", \"\(latchkey.path("secrets/mail"))\"]")
        try latchkey.write(text, to: ".config/latchkey/config.toml")
        #expect(try await latchkey("scan").status == 0)
    }

    @Test func `are read with a password of any characters, and a long one`() async throws {
        let password = #"a"b\c{5} %s $HOME 'ß' 密 "# + String(repeating: "x", count: 1000)
        let server = try await Dovecot.start(users: ["ada": password])
        try server.deliver(Array("Subject: Your code\r\n\r\nYour verification code is 481923\r\n".utf8))
        let file = try latchkey.write(password + "\n", to: "secrets/odd")
        try latchkey.configure(["password-file": "\"\(file)\""], on: server)
        let answer = try await latchkey("scan")
        #expect(answer.error == "1 message read, 1 finding kept\n")
    }

    @Test func `are told of in one line where the server hangs up on a password of ten thousand characters`()
        async throws
    {
        try latchkey.write(String(repeating: "xß密", count: 1700) + "\n", to: "secrets/mail")
        let scan = try await latchkey("scan")
        #expect(scan.status == 1 && scan.isOneErrorWithHint && scan.error.contains("home: "), "\(scan.error)")
        let check = try await latchkey("check", "home", "--json")
        let wrong = try check.objects.filter { $0["state"] as? String == "wrong" }
        #expect(check.status == 1 && wrong.count == 1 && wrong[0]["hint"] is String, "\(check.output)")
        #expect(!(scan.error + check.output + check.error).contains("xß"))
    }

    @Test func `are kept apart when two of them read one mailbox`() async throws {
        try deliver()
        try latchkey.configure(on: dovecot, besides: try latchkey.section(["name": "\"twin\""], on: dovecot))
        #expect(try await latchkey("scan").status == 0)
        #expect(try await latchkey("scan").error.contains("nothing new"))
        let rows = try await latchkey("list", "--json", "--reveal").objects
        let accounts = rows.map { "\($0["account"] ?? "") \($0["folder"] ?? "") \($0["copy"] ?? "")" }
        #expect(Set(accounts).count == 4 && rows.count == 4, "\(accounts)")
        #expect(try await latchkey("forget", "--all").status == 0)
        #expect(try await latchkey("scan").error.contains("nothing new"))
    }

    @Test func `are read with a systemd credential`() async throws {
        try deliver()
        var text = try String(contentsOfFile: latchkey.configuration, encoding: .utf8)
        let file = "password-file = \"\(latchkey.path("secrets/mail"))\""
        text = text.replacingOccurrences(of: file, with: "credential = \"mail\"")
        try latchkey.write(text, to: ".config/latchkey/config.toml")
        let credentials = ["CREDENTIALS_DIRECTORY": latchkey.path("secrets")]
        #expect(
            try await latchkey.run(["scan"], environment: credentials).error
                == "2 messages read, 2 findings kept\n"
        )
        let without = try await latchkey("scan")
        #expect(
            without.status == 1 && without.isOneErrorWithHint
                && without.error.contains("CREDENTIALS_DIRECTORY"))
    }

    @Test func `are checked step by step`() async throws {
        try deliver()
        let answer = try await latchkey("check", "--json")
        #expect(answer.status == 0, "\(answer.output)")
        let checks = try answer.objects
        #expect(
            checks.map { $0["check"] as? String } == [
                "configuration", "permissions", "clock", "recipients", "vault", "service", "password", "dns",
                "connection", "tls", "login", "capabilities", "folders", "connections",
            ])
        // Nobody watches here, and whether the clock is kept right is the machine's affair.
        let others = checks.filter { !["clock", "service"].contains($0["check"] as? String) }
        #expect(others.allSatisfy { $0["state"] as? String == "ok" }, "\(answer.output)")
        func message(_ check: String) -> String {
            checks.first { $0["check"] as? String == check }?["message"] as? String ?? ""
        }
        #expect(message("folders") == "INBOX (1 message, by name), Junk (1 message, spam, marked \\Junk)")
        #expect(message("dns").contains("127.0.0.1"))
        let day = Date(timeIntervalSinceNow: 86_400).formatted(.iso8601.year().month().day())
        #expect(message("tls").hasPrefix("TLSv1.3, certificate for CN = valid by CN = Test authority ca"))
        #expect(message("tls").contains("good until \(day.prefix(8))"), "\(message("tls"))")
        #expect(message("capabilities").hasPrefix("tells of new mail by itself (IDLE)"))
        #expect(message("permissions").contains("identity 0600"))
        #expect(try await latchkey("check", "home").status == 0)
        let other = try await latchkey("check", "hoem")
        #expect(other.status == 1 && other.isOneErrorWithHint && other.error.contains("did you mean home?"))
    }

    // MARK: Bad input

    @Test func `are not right in their folders when one of these is missing`() async throws {
        try configure(["folders": "[\"INBOX\", \"Nowhere\"]"])
        let checked = try await latchkey("check", "home", "--json")
        let folders = try checked.objects.filter { $0["check"] as? String == "folders" }
        #expect(checked.status == 1)
        #expect(folders.map { $0["state"] as? String } == ["wrong"], "\(checked.output)")
    }

    /// What does not work, the step at which `check` finds it, and what both commands say.
    struct Trouble: Sendable, CustomTestStringConvertible {
        var name: String
        var settings: [String: String] = [:]
        var password = "correct horse"
        var step: String
        var says: String
        var testDescription: String { name }
    }

    static let troubles = [
        Trouble(
            name: "a wrong password", password: "swordfish", step: "login",
            says: "cannot log in to localhost:"),
        Trouble(
            name: "a wrong user", settings: ["user": "\"eve\""], step: "login",
            says: "cannot log in to localhost:"),
        Trouble(
            name: "an unknown authority", settings: ["ca-file": "\"OTHER-CA\""], step: "tls",
            says: "certificate of an unknown authority"),
        Trouble(
            name: "the system's authorities, which know nothing of a test's",
            settings: ["ca-file": "\"/etc/ssl/certs/ca-certificates.crt\""],
            step: "tls", says: "cannot"),
        Trouble(
            name: "a missing file of authorities", settings: ["ca-file": "\"/nowhere/ca.pem\""],
            step: "configuration",
            says: "/nowhere/ca.pem"),
        Trouble(
            name: "a host without an address", settings: ["host": "\"imap.example.invalid\""], step: "dns",
            says: "imap.example.invalid"),
        Trouble(
            name: "a port where nobody listens", settings: ["port": "FREE"], step: "connection",
            says: "connection refused"),
        Trouble(
            name: "a web server", settings: ["port": "WEB", "tls": "\"none\"", "host": "\"127.0.0.1\""],
            step: "connection",
            says: "not an IMAP server"),
        Trouble(
            name: "a server without TLS", settings: ["port": "WEB"], step: "connection",
            says: "no TLS connection"),
        Trouble(
            name: "a folder that is not there", settings: ["folders": "[\"Nowhere\"]"], step: "folders",
            says: "no folder is called Nowhere"),
        Trouble(
            name: "no password file", settings: ["password-file": "\"/nowhere/p\""], step: "password",
            says: "/nowhere/p"),
    ]

    @Test(arguments: troubles)
    func `fail with one line and a hint, and leave nothing behind`(trouble: Trouble) async throws {
        try deliver()
        let web = try WebServer()
        let free = try Loopback.freePort()
        var settings = trouble.settings
        for (key, value) in settings {
            settings[key] = value.replacingOccurrences(of: "OTHER-CA", with: dovecot.certificates.otherCAFile)
                .replacingOccurrences(of: "WEB", with: "\(web.port)").replacingOccurrences(
                    of: "FREE", with: "\(free)")
        }
        try configure(settings)
        try latchkey.write("\(trouble.password)\n", to: "secrets/mail")

        let scanned = try await latchkey("scan", "home")
        #expect(
            scanned.status == 1 && scanned.isOneErrorWithHint && scanned.output.isEmpty, "\(scanned.error)")
        #expect(scanned.error.contains(trouble.says), "\(scanned.error)")
        #expect(!scanned.error.contains("swordfish") && !scanned.error.contains("correct horse"))
        #expect(try await latchkey("list", "--json").output.isEmpty)

        let checked = try await latchkey("check", "home", "--json")
        #expect(checked.status == 1 && checked.error.isEmpty)
        let wrong = try checked.objects.filter { $0["state"] as? String == "wrong" }
        #expect(wrong.map { $0["check"] as? String } == [trouble.step], "\(checked.output)")
        let (message, hint) = (wrong.first?["message"] as? String, wrong.first?["hint"] as? String)
        #expect(message?.contains(trouble.says) == true && hint?.isEmpty == false, "\(checked.output)")
    }

    @Test func `cannot be reached without libcurl, while saved mail is read all the same`() async throws {
        try configure([:])
        try latchkey.write("no library\n", to: "libraries/libcurl.so.4")
        let environment = ["LD_LIBRARY_PATH": latchkey.path("libraries")]
        let scanned = try await latchkey.run(["scan", "home"], environment: environment)
        #expect(scanned.status == 1 && scanned.isOneErrorWithHint)
        #expect(scanned.error.contains("libcurl.so.4"))
        let watched = try await latchkey.run(["run"], environment: environment)
        #expect(watched.status == 1 && watched.isOneErrorWithHint && watched.error.contains("libcurl.so.4"))
        let letter = "Subject: Your code\n\nYour verification code is 402913\n"
        let read = try await latchkey.run(["extract", "-"], input: letter, environment: environment)
        #expect(read.status == 0 && read.output.contains("402913"))
    }

    @Test(arguments: [TestCertificates.Kind.expired, .otherHost])
    func `are not talked to under a certificate that is not right`(kind: TestCertificates.Kind) async throws {
        let other = try await Dovecot.start(certificate: kind)
        try configure(["port": "\(other.imapsPort)", "ca-file": "\"\(other.caFile)\""])
        let answer = try await latchkey("scan", "home")
        #expect(answer.status == 1 && answer.isOneErrorWithHint)
        #expect(
            answer.error.contains(
                kind == .expired ? "certificate expired" : "certificate is for another host"))
        #expect(!other.log.contains("Login"))
    }

    @Test func `do not keep each other from being scanned`() async throws {
        try deliver()
        let text = try String(contentsOfFile: latchkey.configuration, encoding: .utf8)
        let broken = text.replacingOccurrences(of: "\"home\"", with: "\"broken\"")
            .replacingOccurrences(
                of: "port = \(dovecot.imapsPort)", with: "port = \(try Loopback.freePort())")
        try latchkey.write(broken + text, to: ".config/latchkey/config.toml")
        let answer = try await latchkey("scan")
        #expect(answer.status == 1 && answer.error.hasPrefix("latchkey: broken: cannot reach localhost:"))
        #expect(answer.error.hasSuffix("2 messages read, 2 findings kept, 1 not readable\n"))
        #expect(try await latchkey("list", "--json").lines.count == 2)
    }
}
