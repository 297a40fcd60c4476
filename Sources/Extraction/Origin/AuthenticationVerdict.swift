import MIME

/// What the receiving server found out about the sender, from its own Authentication-Results alone (RFC
/// 8601).
struct AuthenticationVerdict: Sendable, Hashable {
    private(set) var spf = "unknown"
    private(set) var dkim = "unknown"
    private(set) var dmarc = "unknown"
    /// Whether DKIM passed for the sender's own registrable domain.
    private(set) var isSigned = false
    /// Whether SPF passed for the sender's own registrable domain.
    private(set) var isFromOwnServer = false
    /// Whether DMARC passed, and not for another domain than the sender's.
    private(set) var isAligned = false
    /// Whether there is more than is read.
    private(set) var isCut = false
    /// Whether it is known which server's results there should be.
    private let isExpected: Bool

    init(_ headers: Headers, from origin: Letter.Origin, sender: String) {
        isExpected = origin.authservID != nil
        var isRead = false
        let fields = headers.all(
            "Authentication-Results", atMost: Limits.authenticationFields + 1, isStrict: true)
        for (index, field) in fields.enumerated() {
            guard index < Limits.authenticationFields, field.count <= Limits.authenticationBytes else {
                isCut = true
                continue
            }
            if let servID = AuthenticationResults.servID(of: field), Self.isBelieved(servID, origin) {
                let results = AuthenticationResults(field)
                isCut = isCut || results.isCut
                // Filters of one server write a field each. What comes second may be forged where the server lets it pass: then
                // it can only speak against the sender.
                if isRead {
                    readFailures(results)
                } else {
                    read(results, sender: sender)
                    // "mx.example.org; none" is an answer, too.
                    isRead = isChecked || results.results.isEmpty
                }
            } else if origin.authservID == nil {
                // Without a configured id only the topmost fields can be the receiving server's.
                return
            }
        }
    }

    private mutating func readFailures(_ results: AuthenticationResults) {
        for result in results.results {
            switch (result.method, result.value) {
            case ("dmarc", "fail"): dmarc = "fail"
            case ("spf", "fail"), ("spf", "softfail"), ("spf", "permerror"):
                if spf == "unknown" { spf = result.value }
            case ("dkim", "none"), ("dkim", "fail"):
                if dkim == "unknown" { dkim = result.value }
            default: break
            }
        }
    }

    /// Whether the field is the receiving server's own: by its configured id, else by the domain of the
    /// account's host.
    private static func isBelieved(_ servID: String, _ origin: Letter.Origin) -> Bool {
        if let expected = origin.authservID { return servID == expected.lowercased() }
        guard let host = origin.host?.lowercased(), host.contains("."), servID.contains(".") else {
            return false
        }
        return RegistrableDomain.of(servID) == RegistrableDomain.of(host)
    }

    private mutating func read(_ results: AuthenticationResults, sender: String) {
        for result in results.results {
            switch result.method {
            case "spf" where spf == "unknown":
                spf = result.value
                isFromOwnServer =
                    spf == "pass"
                    && isOwn(result.properties["smtp.mailfrom"] ?? result.properties["smtp.helo"], sender)
            case "dmarc" where dmarc == "unknown" || result.value == "fail":
                dmarc = result.value
                isAligned =
                    dmarc == "pass" && result.properties["header.from"].map { isOwn($0, sender) } ?? true
            case "dkim":
                if dkim != "pass" { dkim = result.value }
                let domain = result.properties["header.d"] ?? result.properties["header.i"]
                isSigned = isSigned || result.value == "pass" && isOwn(domain, sender)
            default: break
            }
        }
    }

    /// Whether a domain or an address is of the sender's registrable domain: the relaxed alignment of DMARC (RFC 7489,
    /// section 3.1).
    private func isOwn(_ name: String?, _ sender: String) -> Bool {
        guard let domain = name?.split(separator: "@").last, !sender.isEmpty else { return false }
        return RegistrableDomain.of(String(domain)) == RegistrableDomain.of(sender)
    }

    /// Whether the server checked, or should have, and nothing that it found ties the message to the sender's domain.
    var isUnproven: Bool {
        (isChecked || isExpected) && !hasFailed && !isAligned && !isSigned && !isFromOwnServer
    }

    private var isChecked: Bool { [spf, dkim, dmarc].contains { $0 != "unknown" } }

    /// Whether the server says that the sender is not who it claims to be.
    var hasFailed: Bool {
        if dmarc == "fail" { return true }
        return dmarc != "pass" && !isSigned && ["fail", "permerror", "softfail"].contains(spf)
            && dkim != "pass"
    }
}
