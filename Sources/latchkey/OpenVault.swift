import FoundationEssentials
import Ingestion
import Storage

/// The vault and the keys to it, found by the places and the configuration.
struct OpenVault {
    /// Where the vault lies.
    let path: String
    /// Where its identity lies.
    let identityPath: String
    private let kept: KeptIdentity
    private let configuration: Configuration

    init(places: Places, configuration: Configuration) throws {
        path = try places.vault(configured: configuration.vault)
        identityPath = places.identity(besideVault: path)
        kept = KeptIdentity(from: places.identitySource(besideVault: path))
        self.configuration = configuration
    }

    /// The vault, or `nil` when there is none yet.
    func ifThere() throws -> Vault? {
        do {
            return try Vault(at: path, creating: false)
        } catch {
            guard case .file(let fault) = error, fault.cause == .missing else { throw error }
            return nil
        }
    }

    /// The vault that is there.
    func existing() throws -> Vault {
        guard let vault = try ifThere() else {
            throw Failure(
                description: "no vault at \(path)\nhint: `latchkey init` makes one, --vault names another")
        }
        return vault
    }

    /// The vault, made when it is not there.
    func made() throws -> Vault { try Vault(at: path) }

    /// The keys to seal to: those of the configuration, else the one that belongs to the identity.
    func recipients() throws -> [Recipient] {
        if let file = configuration.recipientsFile {
            return try configuration.recipients.map(Recipient.init(parsing:)) + Recipient.load(from: file)
        }
        if !configuration.recipients.isEmpty {
            return try configuration.recipients.map(Recipient.init(parsing:))
        }
        // Sealing wants the public half alone, which no passphrase guards.
        guard let recipient = try kept.stored()?.recipient else { throw noIdentity }
        return [recipient]
    }

    /// The identity as it is kept, or `nil` when it is not on this machine.
    func storedIdentity() throws -> StoredIdentity? { try kept.stored() }

    /// The key that opens the vault, or `nil` when it is not on this machine.
    func identityIfThere() throws -> Identity? { try kept.identity() }

    /// The key that opens the vault.
    func identity() throws -> Identity {
        guard let identity = try identityIfThere() else { throw noIdentity }
        return identity
    }

    private var noIdentity: Failure {
        Failure(
            description:
                "no identity at \(identityPath)\nhint: `latchkey init` makes one, --identity names another")
    }

    /// The findings behind some labels, each with its label; rows that cannot be opened are told and left out.
    ///
    /// - Returns: The findings, and whether every row could be opened.
    func findings(_ labels: [Label], in vault: Vault) throws -> (rows: [Row], isComplete: Bool) {
        let (found, failure) = try open(labels, in: vault)
        if let failure { Failure.tell(failure) }
        let superseded = Succession(found.map(\.finding)).superseded
        let rows = found.enumerated().map { index, row in
            Row(label: row.label, finding: row.finding, isSuperseded: superseded.contains(index))
        }
        return (rows, failure == nil)
    }

    /// The finding behind a label; what has not expired is held against all that came to its account since.
    ///
    /// - Throws: When it cannot be opened; others that cannot be do not count.
    func finding(_ label: Label, in vault: Vault) throws -> Row {
        let (own, failure) = try open([label], in: vault)
        if let failure { throw failure }
        // What is over is over, whatever came since; and most of what is kept is over.
        guard (label.expires ?? .distantFuture) > Date() else {
            return Row(label: label, finding: own[0].finding, isSuperseded: false)
        }
        let later = try vault.labels(
            matching: LabelFilter(account: label.mailbox.account, since: label.received))
        let found = own + (try open(later.filter { $0.id != label.id }, in: vault).found)
        let superseded = Succession(found.map(\.finding)).superseded
        return Row(label: label, finding: found[0].finding, isSuperseded: superseded.contains(0))
    }

    private func open(_ labels: [Label], in vault: Vault) throws -> (
        found: [(label: Label, finding: StoredFinding)], failure: VaultError?
    ) {
        var found: [(label: Label, finding: StoredFinding)] = []
        var failure: VaultError?
        for (label, payload) in zip(labels, try vault.open(labels, with: try identity())) {
            switch payload {
            case .success(let payload):
                guard let finding = try? StoredFinding(payload: payload) else {
                    failure = failure ?? .rowNewer(label.id)
                    continue
                }
                found.append((label, finding))
            case .failure(let error): failure = failure ?? error
            }
        }
        return (found, failure)
    }
}
