import Extraction
import FoundationEssentials
import Transport

/// One look at the page behind a link: over HTTPS, at the open internet, without cookies, referrer, scripts or proxy.
struct PageVisit: Sendable {
    /// How often a server may send us on: from a counter of clicks to the page, with a turn or two in its own house.
    static let redirectLimit = 5
    /// What pages that show a code may have: several times what the heaviest do without their pictures and scripts.
    static let sizeLimit = 2 << 20

    /// The registrable domains at which we may end up.
    let domains: Set<String>
    /// Which addresses may be connected to.
    let reach: Reach
    /// A PEM file of authorities; `nil` for the system's.
    let caFile: String?
    /// How long all of it may take.
    let timeLimit: Duration

    /// The page behind an address.
    ///
    /// - Parameters:
    ///   - link: The address.
    ///   - onAnswer: Called when a server has answered: from then on the link may be used up.
    /// - Returns: The page.
    /// - Throws: ``PageError``, `HTTPSError`.
    func page(behind link: HTTPSAddress, onAnswer: () -> Void) async throws -> WebPage {
        let deadline = ContinuousClock.now + timeLimit
        var address = link
        for _ in 0...Self.redirectLimit {
            var request = HTTPSRequest(address)
            request.headers = ["Accept": "text/html, text/plain;q=0.9"]
            request.reach = reach
            request.caFile = caFile
            request.timeLimit = max(.zero, ContinuousClock.now.duration(to: deadline))
            request.sizeLimit = Self.sizeLimit
            let response = try await request.response()
            onAnswer()
            guard let next = response.redirect else { return try WebPage(response, at: address) }
            address = try allowed(next, from: address)
        }
        throw PageError.tooFar(server: link.description, redirects: Self.redirectLimit)
    }

    /// Where a server sends us on, when we go there.
    private func allowed(_ next: String, from address: HTTPSAddress) throws(PageError) -> HTTPSAddress {
        guard let next = HTTPSAddress(next) else { throw .noTLS(server: address.description) }
        guard domains.contains(next.registrableDomain) else {
            throw .elsewhere(server: address.description, domain: next.registrableDomain)
        }
        return next
    }
}

extension HTTPSAddress {
    /// The address of a link as a letter writes it, whatever is not ASCII behind its host written by `%`.
    init?(link: String) {
        let bytes = Array(link.utf8)
        let authority = bytes.dropFirst("https://".utf8.count).firstIndex { "/?#".utf8.contains($0) }
        let digits = Array("0123456789ABCDEF".utf8)
        var text: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if index > authority ?? bytes.count, byte <= 0x20 || byte >= 0x7F {
                text += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                text.append(byte)
            }
        }
        self.init(String(decoding: text, as: UTF8.self))
    }

    /// The registrable domain of its host.
    var registrableDomain: String {
        var name = host.lowercased()
        while name.last == "." { name.removeLast() }
        return RegistrableDomain.of(name)
    }
}
