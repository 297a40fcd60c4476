private import CPSL

/// The registrable domain of a host: one label more than its public suffix (Public Suffix List, as libpsl
/// carries it).
enum RegistrableDomain {
    /// The registrable domain of a lower-case ASCII host; the host itself when it has none.
    static func of(_ host: String) -> String {
        guard !host.isEmpty, host.utf8.count <= Limits.hostBytes, let list = psl_builtin() else {
            return host
        }
        return host.withCString { name in
            psl_registrable_domain(list, name).map { String(cString: $0) } ?? host
        }
    }
}
