import Subprocess

/// A program that is started without a shell, with fixed arguments, and has only so much time.
public struct Program: Sendable, Hashable {
    /// Its name or path, and its arguments.
    public let words: [String]

    /// Why a program did not do what it was started for.
    public enum Failure: Error, Sendable, Hashable {
        /// It could not be started.
        case notStarted
        /// It ended with a status other than 0.
        case failed(status: Int32)
        /// It was still running when its time was up, and was ended.
        case timedOut
        /// It wrote more than it may.
        case wroteTooMuch
    }

    /// A program from its name or path, and its arguments.
    public init(_ words: [String]) {
        self.words = words
    }

    /// Its name or path.
    public var name: String { words.first ?? "" }

    /// What it writes to standard output, while it reads nothing; what it complains about is not shown.
    public func output(upTo limit: Int, within time: Duration) async throws(Failure) -> [UInt8] {
        try await inTime(time) { [self] in
            let result = try await run(
                executable, arguments: arguments, platformOptions: Self.options, output: .bytes(limit: limit))
            try Self.check(result.terminationStatus)
            return result.standardOutput
        }
    }

    /// Gives it something to read on standard input; what it writes is dropped.
    ///
    /// Wants SIGPIPE to be ignored: a program need not read.
    public func feed(_ input: [UInt8], within time: Duration) async throws(Failure) {
        try await inTime(time) { [self] in
            // Not `.array`: swift-subprocess 1.0.2 ends our process when the program leaves before it has read all.
            let result = try await run(
                executable, arguments: arguments, platformOptions: Self.options, input: .inputWriter,
                output: .discarded, error: .discarded
            ) { execution in
                _ = try? await execution.standardInputWriter.write(input)
            }
            try Self.check(result.terminationStatus)
        }
    }

    private var executable: Executable { name.contains("/") ? .path(path(name)) : .name(name) }
    private var arguments: Arguments { Arguments(Array(words.dropFirst())) }

    private static var options: PlatformOptions {
        var options = PlatformOptions()
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(1))]
        return options
    }

    private static func check(_ status: TerminationStatus) throws(Failure) {
        guard case .exited(0) = status else { throw .failed(status: status.number) }
    }

    private func inTime<Value: Sendable>(
        _ time: Duration, _ work: @escaping @Sendable () async throws -> Value
    ) async throws(Failure) -> Value {
        do {
            return try await withThrowingTaskGroup(of: Value?.self) { group in
                group.addTask { try await work() }
                group.addTask {
                    try await Task.sleep(for: time)
                    return nil
                }
                defer { group.cancelAll() }
                guard let first = try await group.next(), let value = first else { throw Failure.timedOut }
                return value
            }
        } catch let failure as Failure {
            throw failure
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            throw .wroteTooMuch
        } catch {
            throw .notStarted
        }
    }
}

/// A path for swift-subprocess, whose type belongs to swift-system: made without a dependency on that.
private func path<Path: ExpressibleByStringLiteral>(_ text: String) -> Path
where Path.StringLiteralType == String {
    Path(stringLiteral: text)
}

extension TerminationStatus {
    /// The status as a shell reports it: a signal counts from 128 on.
    fileprivate var number: Int32 {
        switch self {
        case .exited(let code): code
        case .signaled(let signal): 128 + signal
        }
    }
}
