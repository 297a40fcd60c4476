import Foundation
import Glibc
import TestSupport
import Testing

/// What a command leaves behind that is told to end while it waits.
@Suite(.timeLimit(.minutes(5))) struct `Ended by a signal` {
    private let latchkey: Command

    init() throws {
        latchkey = try Command()
        try latchkey.write("correct horse\n", to: "secrets/mail")
        try latchkey.write(
            """
            [[account]]
            name = "home"
            address = "ada@example.org"
            host = "localhost"
            port = \(try Loopback.freePort())
            password-file = "\(latchkey.path("secrets/mail"))"

            """, to: ".config/latchkey/config.toml")
    }

    /// A shell that outlives the command, then says how that ended and how it left the terminal.
    private static let witness = [
        "sh", "-c",
        #"trap : HUP INT QUIT TERM; "$0" "$@"; echo "ended $?"; stty -a | tr ';' '\n' | grep echo"#,
    ]

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func `waiting leaves a clean terminal and the status of the signal`(signal: Int32) async throws {
        #expect(try await latchkey("keygen").status == 0)
        let (status, screen) = try await Dialogue.run(
            ["wait"], of: latchkey, answers: [("waiting for ", "")], signal: signal,
            under: Self.witness)
        #expect(status == 0)
        // The shell says of most signals what they are called.
        let said = screen.replacing(/(Terminated|Hangup)\r\n/, with: "")
        #expect(said.contains("\r\u{1B}[Kended \(128 + signal)\r\n"), "\(screen.debugDescription)")
        #expect(screen.contains(" icanon ") && screen.contains(" echo "), "\(screen.debugDescription)")
    }

    @Test func `waiting is ended by the key for it as well`() async throws {
        #expect(try await latchkey("keygen").status == 0)
        let (_, screen) = try await Dialogue.run(
            ["wait"], of: latchkey, answers: [("waiting for ", "\u{3}")], under: Self.witness)
        #expect(screen.contains("\r\u{1B}[Kended 130\r\n"), "\(screen.debugDescription)")
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func `asking for a passphrase leaves a terminal that shows keys`(signal: Int32) async throws {
        let made = try await Dialogue.run(
            ["keygen", "--passphrase"], of: latchkey,
            answers: [("new passphrase: ", "five small words\n"), ("again: ", "five small words\n")])
        #expect(made.status == 0)
        let (_, screen) = try await Dialogue.run(
            ["wait"], of: latchkey, answers: [("identity: ", "")], signal: signal, under: Self.witness)
        let said = screen.replacing(/(Terminated|Hangup)\r\n/, with: "")
        #expect(said.contains("\r\nended \(128 + signal)\r\n"), "\(screen.debugDescription)")
        #expect(screen.contains(" icanon ") && screen.contains(" echo "), "\(screen.debugDescription)")
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func `waiting into a pipe says nothing, and the next one goes on`(signal: Int32) async throws {
        #expect(try await latchkey("keygen").status == 0)
        let waiting = try latchkey.start("wait")
        // Its last preparation before it waits.
        while !FileManager.default.fileExists(atPath: latchkey.vault) {
            try #require(waiting.isRunning)
            try await Task.sleep(for: .milliseconds(5))
        }
        waiting.signal(signal)
        let answer = try await waiting.end()
        #expect(answer.status == 128 + signal && answer.output.isEmpty && answer.error.isEmpty, "\(answer)")
        #expect(try await latchkey("list").status == 0)
    }

    @Test func `what is told to survive the end of its terminal does`() async throws {
        #expect(try await latchkey("keygen").status == 0)
        let (_, screen) = try await Dialogue.run(
            ["wait", "--timeout", "2s"], of: latchkey, answers: [("waiting for ", "")], signal: SIGHUP,
            under: ["sh", "-c", #"trap '' HUP; "$0" "$@"; echo "ended $?""#])
        #expect(screen.contains("ended 124\r\n"), "\(screen.debugDescription)")
    }
}
