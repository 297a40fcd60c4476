internal import Dispatch
internal import Glibc
internal import Synchronization

/// What the name service of this machine knows of a host.
public enum HostLookup: Sendable, Hashable {
    /// Its addresses as people write them, in the order in which they are tried.
    case addresses([String])
    /// There is no such name, or it has no address.
    case unknown
    /// The name servers do not answer just now.
    case noAnswer

    /// Asks for the addresses of a host.
    ///
    /// - Parameters:
    ///   - host: A name or an address.
    ///   - patience: How long to wait; what comes later does not count.
    /// - Returns: What came of it.
    public static func of(_ host: String, within patience: Duration = .seconds(20)) async -> HostLookup {
        await withCheckedContinuation { continuation in
            let answer = FirstAnswer(to: continuation)
            // It blocks for as long as the name servers like, and cannot be called off.
            DispatchQueue.global().async { answer.give(ask(host)) }
            let wait = patience / .milliseconds(1)
            DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(Int(wait))) {
                answer.give(.noAnswer)
            }
        }
    }

    private static func ask(_ host: String) -> HostLookup {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, nil, &hints, &list)
        defer { if let list { freeaddrinfo(list) } }
        guard code == 0 else { return code == EAI_AGAIN ? .noAnswer : .unknown }
        var addresses: [String] = []
        var next = list
        while let entry = next?.pointee {
            next = entry.ai_next
            var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            let size = socklen_t(text.count)
            guard getnameinfo(entry.ai_addr, entry.ai_addrlen, &text, size, nil, 0, NI_NUMERICHOST) == 0
            else { continue }
            let address = String(
                decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            if !addresses.contains(address) { addresses.append(address) }
        }
        return addresses.isEmpty ? .unknown : .addresses(addresses)
    }
}

/// The first of several answers, which alone counts.
private final class FirstAnswer: Sendable {
    private let waiting: Mutex<CheckedContinuation<HostLookup, Never>?>

    init(to continuation: CheckedContinuation<HostLookup, Never>) {
        waiting = Mutex(continuation)
    }

    func give(_ answer: HostLookup) {
        waiting.withLock { $0.take() }?.resume(returning: answer)
    }
}
