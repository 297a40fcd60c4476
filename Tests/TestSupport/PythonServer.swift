private import Foundation
private import Synchronization

/// A server of `Tests/Servers`, on loopback ports of its own, for as long as a test needs it.
///
/// It ends with ``stop()``, with its last reference, or with the test process.
public final class PythonServer: Sendable {
    /// The words of its first line, most of them ports.
    public let words: [String]
    private let lifeline: Pipe
    private let output: Mutex<FileHandle>
    private let process: Mutex<Process?>

    /// Whether Python and openssl are there.
    public static var isInstalled: Bool { Tool.path(of: "python3") != nil && TestCertificates.isAvailable }
    /// What to say of a skipped test.
    public static let whyNot = "python3 and openssl are not installed"

    /// Starts a server by its file's name, and waits until it has written its first line.
    public init(_ name: String, _ arguments: [String]) throws {
        let script = Fixture.root.deletingLastPathComponent().appending(path: "Tests/Servers/\(name)")
        let python = Process()
        python.executableURL = URL(filePath: try Tool.required("python3"))
        // As isolated as -I makes it, but that a server finds those beside it.
        python.arguments = ["-E", "-s", "-B", script.path] + arguments
        lifeline = Pipe()
        let pipe = Pipe()
        python.standardInput = lifeline
        python.standardOutput = pipe
        try Tool.withSignals { try python.run() }
        words = try Self.line(from: pipe.fileHandleForReading).split(separator: " ").map(String.init)
        output = Mutex(pipe.fileHandleForReading)
        process = Mutex(python)
        guard !words.isEmpty else { throw Tool.Failure(description: "\(name): did not start") }
    }

    deinit { stop() }

    /// Gives an order, and what is answered, each a line.
    public func order(_ line: String) throws -> String {
        try output.withLock { output in
            try lifeline.fileHandleForWriting.write(contentsOf: Data("\(line)\n".utf8))
            return try Self.line(from: output)
        }
    }

    private static func line(from file: FileHandle) throws -> String {
        var line: [UInt8] = []
        while let byte = try file.read(upToCount: 1)?.first, byte != 10 { line.append(byte) }
        return String(decoding: line, as: UTF8.self)
    }

    /// Ends the server; more than once does nothing.
    public func stop() {
        guard let python = process.withLock({ $0.take() }) else { return }
        try? lifeline.fileHandleForWriting.close()
        python.terminate()
        python.waitUntilExit()
    }
}
