public import Extraction
import FoundationEssentials
public import Logging
public import Storage

/// One look at mail: every message is read, and what is found in it is kept in the vault.
///
/// A message's findings and the mailbox's bookmark are kept together or not at all, and a finding that is there already is
/// not kept again: a scan can be stopped at any point and run any number of times.
public struct Scan: Sendable {
    let vault: Vault
    let recipients: [Recipient]
    let extractor: Extractor
    let logger: Logger

    /// How many messages are kept together: few enough to lose nothing much to a crash, enough to spare the disk.
    static let batch = 100
    /// How many bytes of messages wait to be kept at most, one message aside.
    var waitingLimit = 16 << 20

    /// A scan that keeps what it finds in a vault, sealed to some recipients.
    public init(
        into vault: Vault, for recipients: [Recipient], extractor: Extractor = Extractor(), logger: Logger
    ) {
        self.vault = vault
        self.recipients = recipients
        self.extractor = extractor
        self.logger = logger
    }

    /// What a scan has done.
    public struct Summary: Sendable, Hashable {
        /// The messages that were read.
        public var messages = 0
        /// The findings that were not in the vault before.
        public var kept = 0
        /// The messages, files or folders that could not be read.
        public var failed = 0

        /// Nothing done yet.
        public init() {}
    }

    /// What a scan tells while it goes on.
    public enum Event: Sendable {
        /// A message's findings are in the vault, at least one of them new.
        case kept(ScannedMessage)
        /// Something could not be read, and the scan went on.
        case failed(any Error)
    }

    /// Keeps the findings of some messages of one mailbox, all or none, and moves its bookmark along.
    ///
    /// - Returns: The messages that brought something new, each with what is new of its findings, and how many that are.
    func keep(
        _ messages: [ScannedMessage], in mailbox: MailboxKey, movingTo bookmark: Bookmark?,
        resetting: Bool = false
    ) throws -> (news: [ScannedMessage], kept: Int) {
        var offered: [(place: StoredFinding.Place, finding: Finding)] = []
        var items: [Item] = []
        for message in messages {
            for finding in message.findings {
                let item = try message.item(of: finding, in: mailbox)
                guard item.payload.count <= Vault.payloadLimit else {
                    logger.warning(
                        "a finding is too large to be kept",
                        metadata: [
                            "account": "\(mailbox.account)", "uid": "\(item.uid)",
                            "bytes": "\(item.payload.count)",
                        ])
                    continue
                }
                offered.append((message.place, finding))
                items.append(item)
            }
        }
        let labels = try vault.keepEach(items, for: recipients, movingTo: bookmark, resetting: resetting)
        var fresh: [StoredFinding.Place: [Finding]] = [:]
        for (label, (place, finding)) in zip(labels, offered) where label != nil {
            fresh[place, default: []].append(finding)
        }
        let kept = labels.count { $0 != nil }
        let news = messages.compactMap { message in
            fresh[message.place].map { findings in
                var message = message
                message.findings = findings
                return message
            }
        }
        return (news, kept)
    }
}
