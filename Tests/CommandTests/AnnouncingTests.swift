import Foundation
import Glibc
import TestSupport
import Testing

@Suite(.enabled(if: Dovecot.isInstalled && Tool.path(of: "dbus-monitor") != nil), .timeLimit(.minutes(15)))
struct `Announcing by the command` {
    private let latchkey: Command
    private let dovecot: Dovecot

    init() async throws {
        latchkey = try Command()
        dovecot = try await Dovecot.start()
        #expect(try await latchkey("keygen").status == 0)
    }

    private func configure(_ announce: String) throws {
        try latchkey.configure(on: dovecot, besides: announce)
    }

    private let letter = Array(
        """
        From: Example <no-reply@accounts.example.org>\r
        Subject: Your code\r
        Message-ID: <1@accounts.example.org>\r
        \r
        Your verification code is 481923\r

        """.utf8)

    @Test func `writes findings to standard output and to a file, as list shows them`() async throws {
        try configure(
            """
            [[announce]]
            lines = "-"
            [[announce]]
            lines = "\(latchkey.path("lines"))"
            """)
        try dovecot.deliver(letter)
        let run = try latchkey.start("run")
        while (try? String(contentsOfFile: latchkey.path("lines"), encoding: .utf8))?.hasSuffix("\n") != true
        {
            try await Task.sleep(for: .milliseconds(10))
        }
        run.signal(SIGTERM)
        let answer = try await run.end()
        let listed = try await latchkey("list", "--json", "--reveal")
        #expect(answer.output == listed.output && answer.lines.count == 1)
        #expect(try String(contentsOfFile: latchkey.path("lines"), encoding: .utf8) == listed.output)
        #expect(!answer.error.contains("481923"))
    }

    @Test(arguments: [(words: "title", shows: false), ("value", true)])
    func `shows a notification on the desktop, its value only where wanted`(words: String, shows: Bool)
        async throws
    {
        let bus = try Bus(in: latchkey.path("bus"))
        try configure(
            """
            [[announce]]
            desktop = "\(words)"
            """)
        try dovecot.deliver(letter)
        let run = try latchkey.start("run", environment: ["DBUS_SESSION_BUS_ADDRESS": bus.address])
        let call = try await bus.call(of: "Notify")
        // There is a bus, and nobody on it who shows anything.
        while !run.hasComplained("nobody shows notifications") { try await Task.sleep(for: .milliseconds(5)) }
        run.signal(SIGTERM)
        let answer = try await run.end()
        #expect(call.contains(#"string "one-time-code from example.org""#))
        #expect(call.contains("481923") == shows)
        #expect(!answer.error.contains("481923"))
    }

    @Test(arguments: [
        (#"desktop = "yes""#, "'desktop' says neither"), (#"time-out = "5s""#, "'command' is missing"),
        ("desktop = \"title\"\nlines = \"-\"", "is not the only way"),
        ("lines = \"-\"\ntime-out = \"5s\"", "'time-out' is for a command"),
        (#"command = [""]"#, "'command' is empty"),
    ])
    func `refuses sections that mean nothing`(section: String, says: String) async throws {
        try configure("[[announce]]\n\(section)\n")
        let answer = try await latchkey("list")
        #expect(
            answer.status == 1 && answer.isOneErrorWithHint && answer.error.contains(says), "\(answer.error)")
    }
}

/// A session bus of a test, and somebody who listens in.
private final class Bus: Sendable {
    let address: String
    private let daemon: Process
    private let monitor: Process
    private let output: String

    init(in folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let socket = "\(folder)/socket"
        address = "unix:path=\(socket)"
        output = "\(folder)/calls"
        let settings = """
            <busconfig><type>session</type><listen>\(address)</listen><auth>EXTERNAL</auth>
            <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
            """
        try Data(settings.utf8).write(to: URL(filePath: "\(folder)/bus.conf"))
        daemon = try Self.started(
            "dbus-daemon", ["--nofork", "--config-file=\(folder)/bus.conf"], to: "\(folder)/log", address)
        while daemon.isRunning, !FileManager.default.fileExists(atPath: socket) { usleep(5_000) }
        var listener: Process
        // The socket is there a moment before anybody answers on it: who comes too early is sent away, and comes again.
        repeat {
            listener = try Self.started(
                "dbus-monitor", ["--address", address, "member=Notify"], to: output, address)
            while listener.isRunning, !Self.listens(output) { usleep(5_000) }
        } while daemon.isRunning && !Self.listens(output)
        try #require(Self.listens(output))
        monitor = listener
    }

    /// Whether somebody who writes to a file has begun to listen: then it says so.
    private static func listens(_ file: String) -> Bool {
        (try? String(contentsOfFile: file, encoding: .utf8))?.contains("NameLost") ?? false
    }

    deinit {
        monitor.terminate()
        daemon.terminate()
    }

    /// What the next call of a method looks like.
    func call(of member: String) async throws -> String {
        while true {
            let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
            if let start = text.range(of: "member=\(member)"), text[start.upperBound...].contains("int32 -1")
            {
                return String(text[start.lowerBound...])
            }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    private static func started(_ name: String, _ arguments: [String], to file: String, _ address: String)
        throws -> Process
    {
        _ = FileManager.default.createFile(atPath: file, contents: nil)
        let process = Process()
        process.executableURL = URL(filePath: try Tool.required(name))
        process.arguments = arguments
        process.standardOutput = FileHandle(forWritingAtPath: file)
        process.standardError = FileHandle.nullDevice
        try Tool.withSignals { try process.run() }
        return process
    }
}
