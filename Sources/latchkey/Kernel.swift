import CProcess
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

    /// Lets no program that is started from now on hold a file of this process open but the three usual ones.
    static func keepFiles() {
        for descriptor in 3..<Int32(clamping: min(sysconf(Int32(_SC_OPEN_MAX)), 4096)) {
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        }
    }

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
