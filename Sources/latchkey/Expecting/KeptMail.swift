import FoundationEssentials
import Ingestion
import Storage

/// What the vault knows of the mail of a sender: with its identity all of it, without it what lies open.
struct KeptMail {
    /// What lies open of all that came in the time that is asked for.
    let labels: [Label]
    /// The sender's findings of any time, opened; `nil` where the identity is not at hand.
    let rows: [Row]?
    private let vault: Vault?

    /// More rows than anybody's are not opened.
    private static let limit = 5000

    init(of query: SenderQuery, since: Date, account: String?, in opened: OpenVault) throws {
        vault = try opened.ifThere()
        guard let vault else {
            (labels, rows) = ([], nil)
            return
        }
        labels = try vault.labels(matching: LabelFilter(account: account, since: since))
        // A passphrase is not asked for.
        guard case .open? = try? opened.storedIdentity() else {
            rows = nil
            return
        }
        let all = try vault.labels(matching: LabelFilter(account: account, limit: Self.limit))
        rows = try opened.findings(all, in: vault).rows.filter { row in
            let found = row.finding
            return query.matches(
                address: found.letter.sender, name: found.letter.senderName, service: found.letter.service)
        }
    }

    /// The rows of a letter, by where it lies or, where that is known, by its Message-ID.
    func labels(of letter: FoundLetter) -> [Label] {
        guard let vault else { return [] }
        let mailbox = vault.mailboxKey(account: letter.place.account, folder: letter.rawFolder)
        let ids = Set((letter.findings ?? []).map(\.letter.messageID).filter { !$0.isEmpty })
        let opened = Set((rows ?? []).filter { ids.contains($0.finding.letter.messageID) }.map(\.label.id))
        return labels.filter { label in
            let isThere =
                label.mailbox == mailbox && label.uidValidity == letter.place.uidValidity
                && label.uid == letter.place.uid
            return isThere || opened.contains(label.id)
        }
    }
}
