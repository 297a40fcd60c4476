import CProcess
import Glibc

/// What keeps secrets in this process's memory from being written out.
enum Memory {
    /// Forbids core dumps, and other processes of this user to look into this one.
    static func close() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        _ = latchkey_forbid_dumps()
    }
}
