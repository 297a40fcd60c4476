import Foundation
import TestSupport
import Testing

@testable import latchkey

@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)), .timeLimit(.minutes(15)))
struct `The doctor` {
    private let latchkey: Command

    init() async throws {
        latchkey = try Command()
        #expect(try await latchkey("keygen").status == 0)
    }

    private func server(
        certificate: TestCertificates.Kind = .valid, settings: String = ""
    ) async throws -> Dovecot {
        let dovecot = try await Dovecot.start(certificate: certificate, settings: settings)
        try latchkey.configure(on: dovecot)
        return dovecot
    }

    /// What it says of one thing, as its state and its words.
    private func words(_ check: String, status: Int32 = 0) async throws -> [String] {
        let answer = try await latchkey("check", "--json")
        #expect(answer.status == status && answer.error.isEmpty, "\(answer.output)")
        return try answer.objects.filter { $0["check"] as? String == check }.map {
            "\($0["state"] ?? "") \($0["message"] ?? "") \($0["hint"] ?? "")"
        }
    }

    @Test func `warns of a certificate that ends soon`() async throws {
        let dovecot = try await server(certificate: .ending)
        defer { dovecot.stop() }
        let tls = try await words("tls")
        #expect(tls.count == 1 && tls[0].hasPrefix("warning TLSv1.3, certificate for CN = ending"), "\(tls)")
        #expect(tls[0].contains(", in 5 days"))
    }

    @Test func `says that new mail is not told of where the server cannot`() async throws {
        let dovecot = try await server(settings: "imap_capability = IMAP4rev1 ID SPECIAL-USE")
        defer { dovecot.stop() }
        let told = try await words("capabilities")
        #expect(told.first?.hasPrefix("warning does not tell of new mail by itself (no IDLE)") == true)
        #expect(told.first?.contains("every 60 s") == true, "\(told)")
    }

    @Test func `says that the server lets in one connection alone`() async throws {
        let dovecot = try await server(settings: "mail_max_userip_connections = 1")
        defer { dovecot.stop() }
        let told = try await words("connections")
        #expect(told.first?.hasPrefix("warning no second one beside the first: ") == true, "\(told)")
    }

    @Test func `says that the clock is behind where mail came from the future`() async throws {
        let dovecot = try await server()
        defer { dovecot.stop() }
        let letter = try dovecot.deliver(Array(`latchkey extract`.code.utf8))
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: 3600)], ofItemAtPath: letter.path)
        let told = try await words("clock")
        #expect(told.contains { $0.hasPrefix("warning this machine's clock is 5") }, "\(told)")
    }

    @Test func `says what others can read or replace`() async throws {
        let dovecot = try await server()
        defer { dovecot.stop() }
        chmod(latchkey.path(".config/latchkey"), 0o770)
        chmod(latchkey.path("secrets/mail"), 0o640)
        let told = try await words("permissions", status: 1)
        #expect(told.count == 2 && told.allSatisfy { $0.hasPrefix("wrong others can ") }, "\(told)")
        #expect(told.contains { $0.hasSuffix("chmod go-w \(latchkey.path(".config/latchkey"))") })
        #expect(told.contains { $0.hasSuffix("chmod go-rwx \(latchkey.path("secrets/mail"))") })
    }

    @Test func `says which programs others can replace, also behind links`() async throws {
        let dovecot = try await server()
        defer { dovecot.stop() }
        let hook = try latchkey.write("#!/bin/sh\n", to: "hooks/on-code", mode: 0o755)
        symlink(hook, latchkey.path("linked"))
        let section = "[[announce]]\ncommand = [\"\(latchkey.path("linked"))\"]\n"
        let command =
            "[\"\(try latchkey.write("#!/bin/sh\necho correct horse\n", to: "hooks/password", mode: 0o755))\"]"
        let account = try latchkey.section(["password-command": command, "password-file": ""], on: dovecot)
        try latchkey.write(
            account.replacing("password-file = \n", with: "") + section, to: ".config/latchkey/config.toml")
        #expect(
            try await words("permissions").first?.contains("program \(latchkey.path("linked")) 0755") == true)
        chmod(hook, 0o775)
        chmod(latchkey.path("hooks/password"), 0o777)
        let told = try await words("permissions", status: 1)
        #expect(told.count == 2, "\(told)")
        #expect(
            told.contains { $0.hasPrefix("wrong others can change \(latchkey.path("linked")), mode 0775") })
        #expect(told.contains { $0.hasSuffix("chmod go-w \(latchkey.path("hooks/password"))") })
    }

    @Test func `says who watches, and how`() async throws {
        let dovecot = try await server()
        defer { dovecot.stop() }
        #expect(try await words("service").first?.hasPrefix("warning nobody watches") == true)
        let run = try latchkey.start("run")
        while try await latchkey("status", "--json").output.contains("\"watching\"") == false {
            try #require(run.isRunning)
        }
        let told = try await words("service")
        #expect(told.first?.hasPrefix("ok process \(run.identifier) watches") == true, "\(told)")
        #expect(told.last?.hasPrefix("ok watches ") == true, "\(told)")
        #expect(told.last?.contains("INBOX (pushed)") == true && told.last?.contains("Junk (pushed)") == true)
        run.signal(SIGTERM)
        #expect(try await run.end().status == 0)
    }

    @Test(arguments: [36, 60, 80, 120] as [UInt16])
    func `speaks in lines that fit the terminal`(columns: UInt16) async throws {
        let dovecot = try await server(certificate: .ending)
        defer { dovecot.stop() }
        let answer = try await latchkey.run(["check"], isTerminal: true, columns: columns)
        #expect(answer.status == 0 && answer.output.contains("TLSv1.3"))
        // A path has no place to break at.
        let lines = answer.lines.filter { !$0.contains("/") }
        #expect(lines.count > 10 && lines.allSatisfy { $0.count <= columns }, "\(answer.output)")
    }

    @Test(
        arguments: [
            ("0::/user.slice/user-0.slice/user@0.service/app.slice/latchkey.service\n", "latchkey.service"),
            ("0::/system.slice/system-latchkey.slice/latchkey@work.service\n", "latchkey@work.service"),
            ("1:name=systemd:/system.slice/latchkey.service\n0::/\n", "latchkey.service"),
            ("0::/user.slice/user-0.slice/session-3.scope\n", nil), ("0::/user.slice/user@0.service\n", nil),
            ("", nil),
        ] as [(String, String?)])
    func `knows the unit of a process by its control group`(text: String, unit: String?) {
        #expect(ServiceState.unit(inControlGroups: text) == unit)
    }
}

@Suite struct `A paragraph` {
    @Test func `breaks between words, and goes on below its first one`() {
        #expect(
            Paragraph.lines("one two three four five six seven", after: "1. ", fitting: 27) == [
                "1. one two three four five", "   six seven",
            ])
        #expect(Paragraph.lines("", after: "1. ", fitting: 27) == ["1. "])
        #expect(Paragraph.lines(String(repeating: "x", count: 99), fitting: 30).count == 1)
    }
}
