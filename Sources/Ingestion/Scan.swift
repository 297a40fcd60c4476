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
    let retention: Retention
    let logger: Logger
    let readers: Readers?

    /// How many local messages are kept together: few enough to lose nothing much to a crash, enough to spare the disk.
    static let batch = 100
    /// After how many messages of a server the bookmark moves: likewise, and the readers have nothing to do meanwhile.
    static let stretch = 1_000
    /// How long what was found waits to be kept at most, while more comes.
    static let waitingTime = Duration.seconds(1)
    /// How many bytes of messages wait to be kept at most, one message aside.
    var waitingLimit = 16 << 20

    /// A scan that keeps what it finds in a vault, sealed to some recipients; without readers, this process reads.
    public init(
        into vault: Vault, for recipients: [Recipient], extractor: Extractor = Extractor(),
        retention: Retention = .standard, readers: Readers? = nil, logger: Logger
    ) {
        self.vault = vault
        self.recipients = recipients
        self.extractor = extractor
        self.retention = retention
        self.readers = readers
        self.logger = logger
    }

    /// Removes what has stopped working for as long as its kind stays (``Retention``).
    ///
    /// Where that fails it is logged: until the next time, it lies sealed as before, or its bytes in the vault's log.
    public func sweep() {
        do {
            let count = try vault.forgetGone(at: Date())
            if count > 0 { logger.info("findings have had their time", metadata: ["count": "\(count)"]) }
        } catch {
            let isRemoved = if case .notWiped = error { true } else { false }
            logger.warning(
                "what has had its time is \(isRemoved ? "removed, and not wiped" : "not removed") yet",
                metadata: ["reason": "\("\(error)".prefix { $0 != "\n" })"])
        }
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
        /// So many more messages are going to be read.
        case found(Int)
        /// So many messages have come.
        case read(Int)
    }

    /// Keeps the findings of some messages of one mailbox, all or none, and moves its bookmark along.
    ///
    /// What has gone is not brought back by messages below `anewBelow`, which were read before.
    /// - Returns: The messages that brought something new, each with what is new of its findings, and how many that are.
    func keep(
        _ messages: [ScannedMessage], in mailbox: MailboxKey, movingTo bookmark: Bookmark?,
        resetting: Bool = false, anewBelow: UInt32, unread: [UnreadMessage] = []
    ) throws -> (news: [ScannedMessage], kept: Int) {
        var offered: [(message: Int, item: Item, finding: StoredFinding?)] = []
        let now = Date()
        for (index, message) in messages.enumerated() {
            if let ending = message.storedEnding {
                let goes = retention.removal(ofWord: ending.ending, keptAt: now)
                offered.append((index, try ending.item(in: mailbox, at: message.place, goes: goes), nil))
            }
            for finding in message.findings {
                if message.place.uid < anewBelow,
                    retention.isPast(finding, received: message.received, at: now)
                {
                    continue
                }
                let stored = message.stored(finding)
                let item = try stored.item(
                    in: mailbox, goes: retention.removal(of: finding, keptAt: now),
                    takesOver: message.takesOver)
                guard item.payload.count <= Vault.payloadLimit else {
                    logger.warning(
                        "a finding is too large to be kept",
                        metadata: [
                            "account": "\(mailbox.account)", "uid": "\(item.uid)",
                            "bytes": "\(item.payload.count)",
                        ])
                    continue
                }
                offered.append((index, item, stored))
            }
        }
        let labels = try vault.keepEach(
            offered.map(\.item), for: recipients, movingTo: bookmark, resetting: resetting, unread: unread)
        var news: [Int: [KeptFinding]] = [:]
        for (label, offer) in zip(labels, offered) {
            guard let label, let finding = offer.finding else { continue }
            news[offer.message, default: []].append(KeptFinding(label: label, finding: finding))
        }
        let told = news.sorted { $0.key < $1.key }.map { index, kept in
            var message = messages[index]
            message.kept = kept
            message.findings = kept.map(\.finding.finding)
            return message
        }
        return (told, news.values.reduce(0) { $0 + $1.count })
    }
}
