import Extraction
import FoundationEssentials
import Glibc

/// The process that reads messages for another one: it takes them on one file, and answers on another.
public enum Reader {
    /// The processor time for a message, in seconds: far beyond what the worst takes.
    private static let timeLimit: rlim_t = 30

    /// Reads until the other side is gone; a message that takes too much processor time ends the process.
    public static func run(input: Int32, output: Int32) {
        let channel = ReaderChannel(input: input, output: output)
        let extractor = Extractor()
        var known: (written: [UInt8], job: ReaderJob)?
        while let written = try? channel.receive(), let facts = try? channel.receive(),
            let bytes = try? channel.receive()
        {
            limitTime()
            if known?.written != written {
                known = (try? JSONDecoder().decode(ReaderJob.self, from: Data(written))).map { (written, $0) }
            }
            guard let job = known?.job, let facts = ReaderJob.Facts(facts),
                let answer = try? job.answer(to: bytes, facts, with: extractor),
                channel.send([answer])
            else { return }
        }
    }

    /// From now on, so much time and no more.
    private static func limitTime() {
        var (used, limit) = (timespec(), rlimit())
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used)
        getrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
        limit.rlim_cur = min(limit.rlim_max, rlim_t(used.tv_sec) + timeLimit)
        setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
    }
}
