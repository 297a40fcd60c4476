public import Transport

/// Asks over HTTPS for the autoconfig file of a domain; nothing but the domain is told to anybody.
public struct AutoconfigSearch: Sendable {
    private let caFile: String?

    /// A search.
    ///
    /// - Parameter caFile: Authorities to trust instead of the system's.
    public init(caFile: String? = nil) {
        self.caFile = caFile
    }

    /// What was found.
    public struct Finding: Sendable, Hashable {
        /// The settings.
        public let settings: Autoconfig
        /// The host that says so.
        public let host: String
    }

    /// Where a domain's file may be: with the domain itself, else in Mozilla's list; none for what is no plain domain.
    public static func addresses(for domain: String) -> [String] {
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        let isPlain =
            labels.count > 1 && domain.utf8.count <= 253
            && labels.allSatisfy { label in
                !label.isEmpty && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
            }
        guard isPlain else { return [] }
        return [
            "https://autoconfig.\(domain)/mail/config-v1.1.xml",
            "https://\(domain)/.well-known/autoconfig/mail/config-v1.1.xml",
            "https://autoconfig.thunderbird.net/v1.1/\(domain)",
        ]
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    /// The settings in the first of some files that is there and names a server.
    ///
    /// - Parameters:
    ///   - address: The address that is to be set up.
    ///   - addresses: Where to ask, in this order.
    /// - Returns: What was found; `nil` when those who answered do not know.
    /// - Throws: Why nobody answered.
    public func find(_ address: String, at addresses: [String]) async throws(HTTPSError) -> Finding? {
        var hasAnswer = false
        var failure: HTTPSError?
        for place in addresses {
            guard let place = HTTPSAddress(place) else {
                failure = .network(.invalidSetting(.host))
                continue
            }
            do {
                let response = try await request(for: place).response()
                hasAnswer = true
                guard response.status == 200,
                    let settings = Autoconfig(parsing: response.body, for: address)
                else { continue }
                return Finding(settings: settings, host: place.host)
            } catch {
                failure = error
            }
        }
        if let failure, !hasAnswer { throw failure }
        return nil
    }

    private func request(for place: HTTPSAddress) -> HTTPSRequest {
        var request = HTTPSRequest(place)
        request.caFile = caFile
        request.timeLimit = .seconds(10)
        request.sizeLimit = XMLElement.byteLimit + 8 * 1024
        request.redirects = 3
        return request
    }
}
