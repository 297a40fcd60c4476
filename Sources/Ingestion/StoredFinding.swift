public import Extraction
public import FoundationEssentials
import Storage

/// A finding as it lies sealed in the vault: all that `list` and `show` print.
public struct StoredFinding: Sendable, Hashable {
    /// Where the message lay when it was read.
    public var place: Place
    /// What is kept of its head.
    public var letter: LetterHead
    /// When the message was received.
    public var received: Date
    /// What was found.
    public var finding: Finding
    /// The page that showed it, when it was not in the message itself.
    public var followed: Followed?

    /// A page to which a link of the message led.
    public struct Followed: Sendable, Hashable, Codable {
        /// The number of the link's finding.
        public var id: Int64
        /// The host that showed the page.
        public var host: String

        /// A page from its parts.
        public init(id: Int64, host: String) {
            self.id = id
            self.host = host
        }
    }

    /// Where a message lies.
    public struct Place: Sendable, Hashable, Codable {
        /// The account's name; `local` for mail on this machine.
        public var account: String
        /// The folder, as its owner sees it.
        public var folder: String
        /// The UIDVALIDITY of the folder; 0 for mail on this machine.
        public var uidValidity: UInt32
        /// The message's UID in the folder; for mail on this machine, its number in the folder, from 1.
        public var uid: UInt32

        /// A place from its parts.
        public init(account: String, folder: String, uidValidity: UInt32, uid: UInt32) {
            self.account = account
            self.folder = folder
            self.uidValidity = uidValidity
            self.uid = uid
        }

        /// The account that stands for mail on this machine.
        public static let local = "local"
    }

    init(_ finding: Finding, in letter: LetterHead, at place: Place, received: Date) {
        self.place = place
        self.letter = letter
        self.received = received
        self.finding = finding
    }

    /// A finding out of the bytes of a row.
    ///
    /// - Parameter payload: What ``Vault`` opened.
    /// - Throws: A `DecodingError` when another program wrote it.
    public init(payload: [UInt8]) throws {
        let sealed = try SealedForm<Sealed>(payload: payload)
        self = sealed.rest.opened(of: sealed.letter)
    }

    /// Whether a payload may be that of a finding from a service: quicker than reading it.
    public static func mayCome(from service: String, payload: [UInt8]) -> Bool {
        // The name of a host stands in the JSON of a payload as it is; anything else might be escaped.
        let name = Array(service.utf8)
        let isPlain = name.allSatisfy { (0x21...0x7E).contains($0) && !#""\/"#.utf8.contains($0) }
        guard let first = name.first, isPlain else { return true }
        var rest = payload[...]
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: name) { return true }
            rest = rest.dropFirst()
        }
        return false
    }

    /// The bytes that are sealed.
    func payload() throws -> [UInt8] { try SealedForm(Sealed(self), of: letter).payload() }

    /// The row to keep: what lies open of it, what is sealed, and what makes it the same as another.
    func item(in mailbox: MailboxKey, goes: Date? = nil, takesOver: Bool = false) throws -> Item {
        Item(
            mailbox: mailbox, uidValidity: place.uidValidity, uid: place.uid, received: received,
            expires: finding.expires, goes: goes, payload: try payload(), identity: identity,
            takesOver: takesOver)
    }

    private var identity: [UInt8] { letter.identity(of: [finding.kind.rawValue, finding.value]) }
}
