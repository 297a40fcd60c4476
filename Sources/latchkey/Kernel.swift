import CProcess
import CProgram
import Glibc

/// What the kernel is asked for that Swift has no words for.
enum Kernel {
    /// Keeps secrets in this process's memory from being written out.
    ///
    /// It forbids core dumps, and other processes of this user to look into this one; and it takes back the signals by which
    /// Swift's runtime would print pieces of the memory to standard error when the process crashes.
    static func closeMemory() {
        for crash in [SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGQUIT, SIGSEGV, SIGTRAP] { signal(crash, SIG_DFL) }
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        _ = latchkey_forbid_dumps()
    }

    /// Has the last line of standard error taken away when a signal ends this process.
    static func clearLineAtEnd() { latchkey_clear_line_at_end() }

    /// Has the terminal show keys again when a signal ends this process meanwhile.
    static func whileKeysAreHidden<Answer>(_ work: () throws -> Answer) rethrows -> Answer {
        latchkey_show_keys_at_end()
        defer { latchkey_end_plainly() }
        return try work()
    }

    /// Lets no program that is started from now on hold a file of this process open but the three usual ones.
    static func keepFiles() {
        for descriptor in 3..<Int32(clamping: min(sysconf(Int32(_SC_OPEN_MAX)), 4096)) {
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        }
    }

    /// Bounds what this process can take: far beyond what the largest message needs, far below what hurts.
    static func boundMemory() {
        var limit = rlimit(rlim_cur: 2 << 30, rlim_max: 2 << 30)
        setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &none)
    }

    /// Gives back the memory that pages of the program's and the libraries' files take, until they are wanted again.
    ///
    /// What it took to begin, nobody needs while nothing comes: most of what a process counts as its own is of that kind.
    static func releaseFiles() { latchkey_release_files() }

    /// Closes all but the standard files.
    static func closeOthers() { latchkey_close_others() }

    /// Gives up sockets, programs and writing to files for good; answers whether that came about.
    static func keepToComputing() -> Bool { latchkey_keep_to_computing() }

    /// Whether this machine's clock is kept right, as far as the kernel knows.
    static var clock: Clock {
        switch latchkey_clock_is_kept() {
        case 1: .kept
        case 0: .free
        default: .unknown
        }
    }

    /// How a clock runs.
    enum Clock {
        /// A program holds it against better ones.
        case kept
        /// Nobody does.
        case free
        /// This process is not told.
        case unknown
    }
}
