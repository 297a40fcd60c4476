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
