import Extraction
import FoundationEssentials
import Ingestion
import Storage

/// The vault and the keys to it, found by the places and the configuration.
struct OpenVault {
    /// Where the vault lies.
    let path: String
    /// Where an identity that is made is written.
    let identityPath: String
    /// Where the identity is taken from.
    let identitySource: IdentitySource
    private let kept: KeptIdentity
    private let configuration: Configuration

    init(places: Places, configuration: Configuration) throws {
        path = try places.vault(configured: configuration.vault)
        identityPath = places.identity(besideVault: path)
        identitySource = places.identitySource(besideVault: path)
        kept = KeptIdentity(from: identitySource)
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
                "no identity at \(identitySource.words)\nhint: `latchkey init` makes one, --identity names another"
        )
    }

    /// The findings behind some labels, each with its label; rows that cannot be opened are told and left out.
    ///
    /// - Returns: The findings, and whether every row could be opened.
    func findings(_ labels: [Label], in vault: Vault) throws -> (rows: [Row], isComplete: Bool) {
        let (found, failure) = try open(labels, in: vault)
        if let failure { Failure.tell(failure) }
        let first = found.map(\.label.received).min()
        let superseded = Succession(
            found.map(\.finding), endings: try first.map { try endings(since: $0, in: vault) } ?? []
        ).superseded
        let rows = found.enumerated().map { index, row in
            Row(label: row.label, finding: row.finding, isSuperseded: superseded.contains(index))
        }
        return (rows, failure == nil)
    }

    /// The finding behind a label; what may still work is held against what came to its account since.
    ///
    /// - Throws: When it cannot be opened; others that cannot be do not count.
    func finding(_ label: Label, in vault: Vault) throws -> Row {
        let (own, failure) = try open([label], in: vault)
        if let failure { throw failure }
        let finding = own[0].finding
        // What is over is over, whatever came since; and most of what is kept is over.
        let mayWork = (label.expires ?? .distantFuture) > Date()
        let isSuperseded =
            try mayWork && Succession.concerns(finding) && isSuperseded(finding, label, in: vault)
        return Row(label: label, finding: finding, isSuperseded: isSuperseded)
    }

    /// What letters say is over that came since; one that cannot be opened says nothing.
    private func endings(
        since moment: Date, of account: String? = nil, in vault: Vault
    ) throws -> [StoredEnding] {
        let labels = try vault.labels(
            matching: LabelFilter(account: account, since: moment, endings: true))
        guard !labels.isEmpty else { return [] }
        return try vault.open(labels, with: try identity()).compactMap { payload in
            try? StoredEnding(payload: payload.get())
        }
    }

    /// How many of the newest rows are opened first in search of one that replaces another.
    private static let firstSlice = 32

    private func isSuperseded(_ finding: StoredFinding, _ label: Label, in vault: Vault) throws -> Bool {
        let account = label.mailbox.account
        let endings = try endings(since: label.received, of: account, in: vault)
        if endings.contains(where: { $0.ends(finding) }) { return true }
        let later = try vault.labels(matching: LabelFilter(account: account, since: label.received))
        // What else its own letter brought tells what the finding is for.
        let beside = later.filter { $0.received == label.received && $0.id != label.id }
        var found = [finding] + (try open(beside, in: vault, like: finding).found.map(\.finding))
        var rest = later.filter { $0.received > label.received }[...]
        var size = Self.firstSlice
        // Each opening costs, so the newest come first: one of them replaces what any of them does. Letters are not cut.
        while let last = rest.prefix(size).last {
            let slice = rest.prefix { $0.received >= last.received }
            rest = rest.dropFirst(slice.count)
            size *= 2
            found += try open(Array(slice), in: vault, like: finding).found.map(\.finding)
            // Where the finding is doubtful, an older one that is not may bear it out.
            if finding.finding.trust.isTrusted, Succession(found).superseded.contains(0) { return true }
        }
        return Succession(found).superseded.contains(0)
    }

    /// What is behind labels; only that of the service of another finding, where one is given.
    private func open(_ labels: [Label], in vault: Vault, like other: StoredFinding? = nil) throws -> (
        found: [(label: Label, finding: StoredFinding)], failure: VaultError?
    ) {
        var found: [(label: Label, finding: StoredFinding)] = []
        var failure: VaultError?
        let identity = try identity()
        for (asked, result) in zip(labels, try vault.open(labels, with: identity)) {
            var (label, payload) = (asked, result)
            // A message may have moved between the two looks, and its row with it.
            if case .failure(.rowDamaged) = payload, let now = try vault.label(of: label.id), now != label {
                (label, payload) = (now, try vault.open([now], with: identity)[0])
            }
            switch payload {
            case .success(let payload):
                if let other, !StoredFinding.mayCome(from: other.letter.service, payload: payload) {
                    continue
                }
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
