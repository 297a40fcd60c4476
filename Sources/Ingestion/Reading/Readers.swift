import FoundationEssentials

/// The processes in which messages are read, so that the worst message costs one of them and no more.
///
/// There is one for each core at most. They are started when they are wanted, and end when there is nothing to read.
public actor Readers {
    private let program: ReaderProgram
    private var idle: [(process: ReaderProcess, since: ContinuousClock.Instant)] = []
    private var known: (job: ReaderJob, written: [UInt8])?
    private var running = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private var isSweeping = false

    private let timeLimit: Duration
    /// How long a reader stays without work.
    private static let patience = Duration.seconds(20)
    private static let limit = ProcessInfo.processInfo.activeProcessorCount

    /// Readers that are instances of a program.
    ///
    /// Unless said otherwise, each has five minutes for a message, in which the machine is awake: one that is starved of
    /// its processor must not lose one. What takes the processor for itself is ended long before (``Reader``).
    public init(_ program: ReaderProgram, within timeLimit: Duration = .seconds(300)) {
        self.timeLimit = timeLimit
        self.program = program
    }

    /// Has a job done.
    ///
    /// One that a reader ends over is given to a new one, once: the first, and those that rest, may have had their end from elsewhere.
    func answer(
        to job: ReaderJob, _ facts: ReaderJob.Facts, _ bytes: [UInt8]
    ) async throws(ReaderFailure) -> [UInt8] {
        guard let written = written(job) else { throw .notStarted }
        let pieces = [written, facts.bytes, bytes]
        do throws(ReaderFailure) {
            return try await tried(pieces)
        } catch {
            guard error == .ended else { throw error }
            return try await tried(pieces, afresh: true)
        }
    }

    /// A job as JSON, which is that of the message before as a rule.
    private func written(_ job: ReaderJob) -> [UInt8]? {
        if let known, known.job == job { return known.written }
        guard let written = try? JSONEncoder().encode(job) else { return nil }
        known = (job, Array(written))
        return Array(written)
    }

    private func tried(_ pieces: [[UInt8]], afresh: Bool = false) async throws(ReaderFailure) -> [UInt8] {
        while running == Self.limit { await withCheckedContinuation { waiting.append($0) } }
        running += 1
        defer {
            running -= 1
            if !waiting.isEmpty { waiting.removeFirst().resume() }
        }
        let process: ReaderProcess
        if !afresh, let rested = idle.popLast() {
            process = rested.process
        } else {
            process = try ReaderProcess(program)
        }
        let answer = try await process.answer(to: pieces, within: timeLimit)
        idle.append((process, .now))
        if !isSweeping {
            isSweeping = true
            Task { await sweep() }
        }
        return answer
    }

    private func sweep() async {
        while !idle.isEmpty || running > 0 {
            try? await Task.sleep(for: Self.patience / 4)
            idle.removeAll { $0.since.duration(to: .now) > Self.patience }
        }
        isSweeping = false
    }
}
