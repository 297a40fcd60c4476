import FoundationEssentials

/// The processes in which messages are read, so that the worst message costs one of them and no more.
///
/// There is one for each core at most. They are started when they are wanted, and end when there is nothing to read.
public actor Readers {
    /// A reader, the number of its jobs, and when the last one was done.
    private struct Post {
        let process: ReaderProcess
        var jobs = 1
        var since = ContinuousClock.now
    }

    private let program: ReaderProgram
    private var posts: [Post] = []
    private var known: (job: ReaderJob, written: [UInt8])?
    private var running = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private var isRetrying = false
    private var retrying: [CheckedContinuation<Void, Never>] = []
    private var isSweeping = false

    private let timeLimit: Duration
    /// How long a reader stays without work.
    private static let patience = Duration.seconds(20)
    private static let limit = ProcessInfo.processInfo.activeProcessorCount
    /// How many jobs a reader has at a time: one to do, and the next at hand when that is done.
    private static let depth = 2

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
    /// One that a reader ends over is given to a new one, once: another job may have been the reason, or somebody from elsewhere.
    func answer(
        to job: ReaderJob, _ facts: ReaderJob.Facts, _ bytes: [UInt8]
    ) async throws(ReaderFailure) -> [UInt8] {
        guard let written = written(job) else { throw .notStarted }
        let pieces = [written, facts.bytes, bytes]
        do throws(ReaderFailure) {
            return try await tried(pieces)
        } catch {
            guard error == .ended else { throw error }
        }
        do throws(ReaderFailure) {
            return try await triedAlone(pieces)
        } catch {
            // What may have ended a reader is read by nobody else.
            throw error == .notStarted ? .ended : error
        }
    }

    /// A job as JSON, which is that of the message before as a rule.
    private func written(_ job: ReaderJob) -> [UInt8]? {
        if let known, known.job == job { return known.written }
        guard let written = try? JSONEncoder().encode(job) else { return nil }
        known = (job, Array(written))
        return Array(written)
    }

    private func tried(_ pieces: [[UInt8]]) async throws(ReaderFailure) -> [UInt8] {
        while running == Self.limit * Self.depth { await withCheckedContinuation { waiting.append($0) } }
        running += 1
        defer {
            running -= 1
            if !waiting.isEmpty { waiting.removeFirst().resume() }
        }
        let process = try assigned()
        do throws(ReaderFailure) {
            let answer = try await process.answer(to: pieces, within: timeLimit)
            leave(process)
            return answer
        } catch {
            posts.removeAll { $0.process === process }
            throw error
        }
    }

    /// The reader that has least to do, or a new one where none is without work.
    private func assigned() throws(ReaderFailure) -> ReaderProcess {
        let least = posts.indices.min { posts[$0].jobs < posts[$1].jobs }
        if let least, posts[least].jobs == 0 || posts.count == Self.limit {
            posts[least].jobs += 1
            return posts[least].process
        }
        let process = try ReaderProcess(program)
        posts.append(Post(process: process))
        return process
    }

    private func leave(_ process: ReaderProcess) {
        guard let post = posts.firstIndex(where: { $0.process === process }) else { return }
        posts[post].jobs -= 1
        posts[post].since = .now
        if !isSweeping {
            isSweeping = true
            Task { await sweep() }
        }
    }

    /// Gives a job to a reader that has nothing else to do, and of which there is one at a time.
    private func triedAlone(_ pieces: [[UInt8]]) async throws(ReaderFailure) -> [UInt8] {
        while isRetrying { await withCheckedContinuation { retrying.append($0) } }
        isRetrying = true
        defer {
            isRetrying = false
            if !retrying.isEmpty { retrying.removeFirst().resume() }
        }
        return try await ReaderProcess(program).answer(to: pieces, within: timeLimit)
    }

    private func sweep() async {
        while !posts.isEmpty {
            try? await Task.sleep(for: Self.patience / 4)
            posts.removeAll { $0.jobs == 0 && $0.since.duration(to: .now) > Self.patience }
        }
        isSweeping = false
    }
}
