import Extraction
import FoundationEssentials
public import Storage
import Transport

/// Following one link on its owner's word: its page is read, and the codes that it shows are kept.
///
/// Whoever asks the server may use the link up, so that it counts as used as soon as a server has answered.
public struct LinkVisit: Sendable {
    private let vault: Vault
    private let recipients: [Recipient]
    private let retention: Retention
    private let domains: [String]
    private let reach: Reach
    private let caFile: String?
    private let timeLimit: Duration

    /// A visit whose findings go into a vault, sealed to some recipients.
    ///
    /// - Parameters:
    ///   - vault: Where the link lies, and where findings go.
    ///   - recipients: Who can open them.
    ///   - retention: How long they stay.
    ///   - domains: Registrable domains to which servers may send us on, besides the sender's and the link's own.
    public init(
        into vault: Vault, for recipients: [Recipient], retention: Retention, allowing domains: [String]
    ) {
        self.init(
            into: vault, for: recipients, retention: retention, allowing: domains, reach: .openInternet,
            caFile: nil, timeLimit: .seconds(15))
    }

    /// A visit within another reach, which tests have to their own servers.
    init(
        into vault: Vault, for recipients: [Recipient], retention: Retention, allowing domains: [String],
        reach: Reach, caFile: String?, timeLimit: Duration
    ) {
        self.vault = vault
        self.recipients = recipients
        self.retention = retention
        self.domains = domains
        self.reach = reach
        self.caFile = caFile
        self.timeLimit = timeLimit
    }

    /// Reads the page behind a link and keeps what it shows.
    ///
    /// - Parameters:
    ///   - link: What is sealed of the link.
    ///   - label: What lies open of it.
    /// - Returns: The codes on the page, the best first, each with its label where it was not in the vault before.
    /// - Throws: ``PageError``, `HTTPSError`, `VaultError`.
    public func follow(_ link: StoredFinding, _ label: Label) async throws -> [(
        label: Label?, finding: StoredFinding
    )] {
        guard let address = HTTPSAddress(link: link.finding.value) else { throw PageError.notFollowed }
        let visit = PageVisit(
            domains: Set(domains + [link.letter.service, address.registrableDomain]), reach: reach,
            caFile: caFile,
            timeLimit: timeLimit)
        // The link may be used up by now, so that its page is kept whatever becomes of the mark.
        var marking = Result<Void, any Error>.success(())
        let page = try await visit.page(behind: address) {
            marking = Result { try vault.markUsed([label.id], at: Date()) }
        }
        let now = Date()
        let found = page.findings(behind: link, numbered: label.id, at: now, with: Extractor())
        let items = try found.map {
            try $0.item(in: label.mailbox, goes: retention.removal(of: $0.finding, keptAt: now))
        }
        let labels = try vault.keepEach(items, for: recipients, movingTo: nil)
        try marking.get()
        return Array(zip(labels, found)).map { (label: $0, finding: $1) }
    }
}
