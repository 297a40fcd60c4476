private import CPSL
import Words

/// The registrable domain of a host: one label more than its public suffix (Public Suffix List, as libpsl
/// carries it).
public enum RegistrableDomain {
    /// The registrable domain of a lower-case ASCII host; the host itself when it has none, as an address has none.
    public static func of(_ host: String) -> String {
        guard !host.isEmpty, host.utf8.count <= Limits.hostBytes, !isAddress(host),
            let list = psl_builtin()
        else { return host }
        return host.withCString { name in
            psl_registrable_domain(list, name).map { String(cString: $0) } ?? host
        }
    }

    /// Whether a host is an address: of a name, the last label is never a number.
    private static func isAddress(_ host: String) -> Bool {
        let last = host.utf8.reversed().prefix { $0 != UInt8(ascii: ".") }
        let isNumber = !last.isEmpty && last.allSatisfy(WordCharacter.isDigit)
        return isNumber || host.utf8.contains(UInt8(ascii: ":"))
    }
}
