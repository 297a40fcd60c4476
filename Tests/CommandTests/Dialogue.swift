import Foundation
import Glibc

/// The command on a terminal of its own, which answers what it asks.
///
/// setsid(1) makes the terminal the controlling one, so that the command finds it as `/dev/tty`.
enum Dialogue {
    private static let queue = OperationQueue()

    /// Runs the command, and types an answer each time it has asked.
    ///
    /// - Parameters:
    ///   - arguments: What follows `latchkey`.
    ///   - command: Whose home it runs in.
    ///   - answers: What is waited for on the screen, and what is typed then.
    ///   - signal: What is sent to all that runs on the terminal in place of the last answer.
    ///   - wrapper: A program, with its arguments, that starts the command in its turn.
    ///   - environment: Variables besides HOME and PATH.
    /// - Returns: The exit status, and all that the screen showed.
    /// - Throws: When it cannot be started.
    static func run(
        _ arguments: [String], of command: Command, answers: [(question: String, answer: String)] = [],
        signal: Int32? = nil, under wrapper: [String] = [], environment: [String: String] = [:]
    ) async throws -> (status: Int32, screen: String) {
        // Waiting for a screen must not hold up a thread on which other tests run.
        try await withCheckedThrowingContinuation { continuation in
            queue.addOperation {
                continuation.resume(
                    with: Result {
                        try runNow(
                            wrapper + [Command.executable.path] + arguments, of: command, answers: answers,
                            signal: signal, environment: environment)
                    })
            }
        }
    }

    private static func runNow(
        _ words: [String], of command: Command, answers: [(question: String, answer: String)],
        signal: Int32?, environment: [String: String]
    ) throws -> (status: Int32, screen: String) {
        var (outside, inside): (Int32, Int32) = (-1, -1)
        var size = winsize(ws_row: 40, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&outside, &inside, nil, nil, &size) == 0 else { throw CocoaError(.fileReadUnknown) }
        let terminal = FileHandle(fileDescriptor: inside, closeOnDealloc: true)
        defer { close(outside) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/setsid")
        process.arguments = ["--ctty", "--wait"] + words
        process.currentDirectoryURL = URL(filePath: command.home)
        process.environment = ["HOME": command.home, "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        process.standardInput = terminal
        process.standardOutput = terminal
        process.standardError = terminal
        try process.run()
        try terminal.close()
        var shown: [UInt8] = []
        var screen = ""
        var seen = screen.startIndex
        var rest = answers[...]
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let got = read(outside, &buffer, buffer.count)
            guard got > 0 else { break }
            let position = screen.utf8.distance(from: screen.startIndex, to: seen)
            // A character may come in two pieces.
            shown += buffer.prefix(got)
            screen = String(decoding: shown, as: UTF8.self)
            seen = screen.utf8.index(screen.startIndex, offsetBy: position)
            guard let next = rest.first, let range = screen[seen...].range(of: next.question) else {
                continue
            }
            seen = range.upperBound
            rest.removeFirst()
            if let signal, rest.isEmpty {
                kill(-tcgetpgrp(outside), signal)
                continue
            }
            let bytes = Array(next.answer.utf8)
            _ = write(outside, bytes, bytes.count)
        }
        process.waitUntilExit()
        return (process.terminationStatus, screen)
    }
}
