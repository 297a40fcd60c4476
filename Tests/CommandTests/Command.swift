import Foundation
import Glibc
import TestSupport

/// The built command, run in a home of its own; everything goes when the test does.
final class Command: Sendable {
    /// The home directory; the vault and the configuration lie in their usual places below it.
    let home: String

    var vault: String { path(".local/state/latchkey/vault.db") }
    var identity: String { path(".local/state/latchkey/identity") }
    var configuration: String { path(".config/latchkey/config.toml") }

    init() throws {
        home = FileManager.default.temporaryDirectory.appending(path: "latchkey-home-\(UUID())").path
        try FileManager.default.createDirectory(
            atPath: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    deinit { try? FileManager.default.removeItem(atPath: home) }

    func path(_ name: String) -> String { "\(home)/\(name)" }

    /// Writes a file and the folders above it.
    @discardableResult
    func write(_ text: String, to name: String, mode: mode_t = 0o600) throws -> String {
        try write(Array(text.utf8), to: name, mode: mode)
    }

    /// What may be executed is written by a process of its own: one that another test starts just then would hold the
    /// file open for writing until it has become another program, and nothing can execute a file meanwhile.
    @discardableResult
    func write(_ bytes: [UInt8], to name: String, mode: mode_t = 0o600) throws -> String {
        guard mode & 0o111 == 0 else {
            let draft = try write(bytes, to: name + ".draft")
            try Tool.install(draft, at: path(name), mode: mode)
            return path(name)
        }
        let url = URL(filePath: path(name))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        try Data(bytes).write(to: url)
        chmod(url.path, mode)
        return url.path
    }

    /// What a run of the command has said.
    struct Answer {
        var status: Int32
        var output: String
        var error: String

        var lines: [String] { output.split(separator: "\n").map(String.init) }

        /// The output as JSON Lines.
        var objects: [[String: Any]] {
            get throws {
                try lines.map {
                    try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
                }
            }
        }

        /// Whether it is one line that says what is wrong and one that says what to do, and no more.
        var isOneErrorWithHint: Bool {
            let lines = error.split(separator: "\n", omittingEmptySubsequences: false)
            return lines.count == 3 && lines[0].hasPrefix("latchkey: ") && lines[1].hasPrefix("hint: ")
                && lines[2].isEmpty
        }
    }

    /// Runs the command to its end.
    ///
    /// - Parameters:
    ///   - arguments: What follows `latchkey`.
    ///   - input: Standard input.
    ///   - environment: Variables besides HOME and PATH.
    ///   - isTerminal: Whether standard output is a terminal.
    ///   - columns: How wide the terminal is.
    /// - Returns: What it said.
    /// - Throws: When it cannot be started.
    func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:],
        isTerminal: Bool = false, columns: UInt16 = 100
    ) async throws -> Answer {
        // Waiting for a process must not hold up a thread on which other tests run.
        try await withCheckedThrowingContinuation { continuation in
            Self.queue.addOperation {
                continuation.resume(
                    with: Result {
                        try self.runNow(
                            arguments, input: input, environment: environment,
                            terminal: isTerminal ? try Terminal(columns: columns) : nil)
                    })
            }
        }
    }

    /// Few at a time: each wants a core.
    private static let queue: OperationQueue = {
        let queue = OperationQueue()
        queue.maxConcurrentOperationCount = 4
        return queue
    }()

    private func runNow(
        _ arguments: [String], input: String, environment: [String: String], terminal: Terminal?
    ) throws -> Answer {
        let running = try Running(
            arguments, of: self, input: input, environment: environment, terminal: terminal)
        let shown = terminal?.text()
        var answer = try running.answer()
        if let shown { answer.output = shown }
        return answer
    }

    /// Starts the command and lets it run.
    ///
    /// - Parameters:
    ///   - arguments: What follows `latchkey`.
    ///   - environment: Variables besides HOME and PATH.
    ///   - tracer: A program, with its arguments, that starts the command in its turn.
    ///   - pipe: Standard input, in place of an empty file.
    /// - Returns: The run.
    /// - Throws: When it cannot be started.
    func start(
        _ arguments: String..., environment: [String: String] = [:], under tracer: [String] = [],
        input pipe: Pipe? = nil
    ) throws -> Running {
        try Running(
            arguments, of: self, input: "", environment: environment, terminal: nil, tracer: tracer,
            pipe: pipe)
    }

    /// A run of the command that has not ended; it is killed with its last reference.
    final class Running: Sendable {
        private let process: Process
        private let files: [FileHandle]

        fileprivate init(
            _ arguments: [String], of command: Command, input: String, environment: [String: String],
            terminal: Terminal?, tracer: [String] = [], pipe: Pipe? = nil
        ) throws {
            process = Process()
            if let program = tracer.first {
                process.executableURL = URL(filePath: try Tool.required(program))
                process.arguments = tracer.dropFirst() + [Command.executable.path] + arguments
            } else {
                process.executableURL = Command.executable
                process.arguments = arguments
            }
            process.currentDirectoryURL = URL(filePath: command.home)
            process.environment = ["HOME": command.home, "PATH": "/usr/bin:/bin", "LC_ALL": "tr_TR.UTF-8"]
                .merging(
                    environment
                ) { $1 }
            files = try ["in", "out", "err"].map { name -> FileHandle in
                let file = command.path(".\(name)-\(UUID())")
                try Data(name == "in" ? Array(input.utf8) : []).write(to: URL(filePath: file))
                guard let handle = FileHandle(forUpdatingAtPath: file) else {
                    throw CocoaError(.fileReadUnknown)
                }
                unlink(file)
                return handle
            }
            process.standardInput = pipe ?? files[0]
            process.standardOutput = terminal?.inside ?? files[1]
            process.standardError = files[2]
            try Tool.withSignals { try process.run() }
        }

        deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

        var isRunning: Bool { process.isRunning }

        var identifier: Int32 { process.processIdentifier }

        /// What it has said on standard error so far; the place in the file is the program's, and is left alone.
        var complaint: String {
            var bytes = [UInt8](repeating: 0, count: 65_536)
            let count = pread(files[2].fileDescriptor, &bytes, bytes.count, 0)
            return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
        }

        /// Whether it has said something on standard error.
        func hasComplained(_ words: String) -> Bool { complaint.contains(words) }

        /// Sends a signal.
        func signal(_ signal: Int32) { kill(process.processIdentifier, signal) }

        /// Waits for its end, and gives what it said.
        func answer() throws -> Answer {
            process.waitUntilExit()
            let status =
                process.terminationReason == .exit
                ? process.terminationStatus : 128 + process.terminationStatus
            return Answer(
                status: status, output: try Command.text(files[1]), error: try Command.text(files[2]))
        }

        /// Waits for its end without holding up other tests.
        func end() async throws -> Answer {
            while process.isRunning { try await Task.sleep(for: .milliseconds(5)) }
            return try answer()
        }
    }

    func callAsFunction(_ arguments: String...) async throws -> Answer { try await run(arguments) }

    fileprivate static func text(_ file: FileHandle) throws -> String {
        try file.seek(toOffset: 0)
        return String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
    }

    /// The command lies beside the tests.
    static let executable: URL = {
        let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appending(path: "latchkey")
    }()
}

/// A terminal, seen from outside.
private final class Terminal {
    let inside: FileHandle
    private let outside: FileHandle

    init(columns: UInt16) throws {
        var (outer, inner): (Int32, Int32) = (-1, -1)
        var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&outer, &inner, nil, nil, &size) == 0 else { throw CocoaError(.fileReadUnknown) }
        inside = FileHandle(fileDescriptor: inner, closeOnDealloc: true)
        outside = FileHandle(fileDescriptor: outer, closeOnDealloc: true)
    }

    /// What was shown until the other side was closed.
    func text() -> String {
        try? inside.close()
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let got = read(outside.fileDescriptor, &buffer, buffer.count)
            guard got > 0 else { break }
            bytes += buffer.prefix(got)
        }
        return String(decoding: bytes.filter { $0 != 13 }, as: UTF8.self)
    }
}
