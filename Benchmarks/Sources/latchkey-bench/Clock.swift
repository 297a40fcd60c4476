import Glibc

/// The processor time of this thread, which other programs on the machine do not change.
enum Clock {
    /// Seconds of processor time that some work takes.
    static func seconds(_ work: () -> Int) -> Double {
        let start = now()
        sink &+= work()
        return now() - start
    }

    /// Seconds of each piece of work, the least of some rounds in which they take turns.
    static func seconds(rounds: Int, _ works: [() -> Int]) -> [Double] {
        var best = [Double](repeating: .infinity, count: works.count)
        for _ in 0..<rounds {
            for (index, work) in works.enumerated() { best[index] = min(best[index], seconds(work)) }
        }
        return best
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// What the work gives, so that the compiler cannot leave it out.
    nonisolated(unsafe) private static var sink = 0
}
