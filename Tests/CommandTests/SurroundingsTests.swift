import Foundation
import Glibc
import TestSupport
import Testing

/// What the command does where something is missing that is usually there.
@Suite struct `In odd surroundings` {
    private let latchkey: Command

    init() async throws {
        latchkey = try Command()
        #expect(try await latchkey("keygen").status == 0)
        let letter = """
            From: Example <no-reply@accounts.example.org>
            To: ada@example.org
            Subject: Your verification code
            Message-ID: <1@accounts.example.org>

            Your verification code is 481923

            """
        try latchkey.write(letter, to: "mail/1.eml")
        #expect(try await latchkey("scan", "mail").status == 0)
    }

    @Test(arguments: [["list", "--json"], ["scan", "mail"], ["status", "--json"]])
    func `without a home it says where it wants to be told to look`(arguments: [String]) async throws {
        let running = try latchkey.start(
            arguments[0], arguments[1], under: ["env", "-u", "HOME"])
        let answer = try await running.end()
        #expect(answer.status == 1 && answer.isOneErrorWithHint, "\(answer.error)")
        #expect(answer.error.contains("HOME is not set"))
    }

    @Test func `without a home it works on what is named`() async throws {
        let running = try latchkey.start(
            "list", "--vault", latchkey.vault, "--json", under: ["env", "-i"])
        let answer = try await running.end()
        #expect(try answer.status == 0 && answer.objects.count == 1, "\(answer.error)")
    }

    @Test func `on a machine that has nothing yet, the doctor says something of everything`() async throws {
        let empty = try Command()
        let answer = try await empty("check", "--json")
        let told = try answer.objects.map { ($0["check"] as? String ?? "", $0["message"] as? String ?? "") }
        #expect(
            told.map(\.0) == ["configuration", "permissions", "clock", "recipients", "vault", "service"])
        #expect(told.allSatisfy { !$0.1.isEmpty }, "\(answer.output)")
        #expect(answer.status == 1 && told[1].1 == "nothing is there yet that others could read")
        #expect(try FileManager.default.contentsOfDirectory(atPath: empty.home).isEmpty)
    }

    @Test(arguments: [["list", "--reveal"], ["show", "1"], ["list", "--json"], ["export", "--json"]])
    func `where the disk of its answer is full it fails, and nobody is told that it did not`(
        arguments: [String]
    ) async throws {
        let running = try latchkey.start(
            arguments[0], arguments[1], under: ["sh", "-c", "exec \"$0\" \"$@\" >/dev/full"])
        #expect(try await running.end().status == 1)
    }

    @Test func `where its reader has left it leaves as well, without a word`() async throws {
        // A pipe whose one reader has gone before anything is written.
        let script = "mkfifo pipe; exec 3<>pipe 4>pipe 3>&-; \"$0\" \"$@\" >&4; echo $?"
        let answer = try await latchkey.start("list", "--reveal", under: ["sh", "-c", script]).end()
        #expect(answer.error.isEmpty && answer.output == "\(128 + SIGPIPE)\n", "\(answer)")
    }

    @Test(arguments: [
        ["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "", "LANG": "C"], ["LC_ALL": "xx_XX.ISO-8859-1"],
    ])
    func `in a language of ASCII alone it says the same, whatever stands in the mail`(
        language: [String: String]
    ) async throws {
        let letter = """
            From: =?utf-8?Q?Stra=C3=9Fe_=E5=AF=86_=E2=80=AE=1B[31m?= <no-reply@accounts.example.org>
            To: ada@example.org
            Subject: =?utf-8?Q?Ihr_Best=C3=A4tigungscode?=
            Message-ID: <2@accounts.example.org>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            Ihr Bestätigungscode für Straße 密码 ist 770315\u{202E}

            """
        try latchkey.write(letter, to: "other/2.eml")
        #expect(try await latchkey.run(["scan", "other"], environment: language).status == 0)
        for arguments in [
            ["list", "--reveal"], ["list", "--json", "--reveal"], ["show", "--last"],
            ["show", "--last", "--json"], ["extract", "other"], ["extract", "--json", "other"],
        ] {
            let answer = try await latchkey.run(arguments, environment: language)
            let usual = try await latchkey.run(arguments)
            #expect(answer.status == 0 && answer.output == usual.output, "\(arguments): \(answer.output)")
            #expect(answer.output.contains("770315"))
            #expect(!answer.output.contains("\u{FFFD}") && !answer.output.contains("\u{1B}"), "\(arguments)")
            #expect(arguments.contains("--json") || !answer.output.contains("\u{202E}"), "\(arguments)")
        }
        let shown = try await latchkey.run(["show", "--last"], environment: language)
        #expect(
            shown.output.contains("Bestätigungscode") && shown.output.contains("Straße 密"), "\(shown.output)")
    }

    @Test(arguments: [1, 2, 9] as [UInt16])
    func `on a terminal of hardly a column it shows what it can`(columns: UInt16) async throws {
        for arguments in [
            ["list"], ["list", "--reveal"], ["show", "1"], ["status"], ["kinds"], ["scan", "mail"],
        ] {
            let answer = try await latchkey.run(arguments, isTerminal: true, columns: columns)
            #expect(answer.status == 0, "\(arguments): \(answer.error)")
        }
        let shown = try await latchkey.run(["show", "1"], isTerminal: true, columns: columns)
        #expect(shown.output.contains("481923"))
    }
}
