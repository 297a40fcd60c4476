public import FoundationEssentials
private import HTML
private import MIME

/// A message as one reads it: who wrote, to whom, about what, and what the reader sees.
public struct Letter: Sendable {
    /// The decoded subject, bounded; empty without one.
    public let subject: String
    /// The sender's address (`From`), lower-case domain; empty without one.
    public let sender: String
    /// The sender's display name.
    public let senderName: String
    /// The first addressee.
    public let addressee: String
    /// The registrable domain of the sender, such as `dhs.gov`; empty without a sender.
    public let service: String
    /// The moment of the `Date` field.
    public let date: Date?
    /// The Message-ID without its brackets; empty without one.
    public let messageID: String
    /// What was wrong with the message, by stable words.
    public let defects: [String]

    /// The texts a reader sees: the subject, then every body in order.
    let pages: [Page]
    /// What programs are told that the letter is for.
    let actions: [MarkedAction]
    /// A code bound to an origin by one of the last lines of a text.
    let boundCode: OriginBoundCode?
    /// What the receiving server said of the sender.
    let authentication: AuthenticationVerdict
    /// How it came about, by its header fields.
    let origination: Origination
    /// Whether it names several senders: then a filter may have checked another one than is shown.
    let hasSeveralSenders: Bool
    /// Whether it lay in the spam folder.
    let isSpam: Bool
    /// What was looked at, for tests that hold the cost against the length.
    let work: Int

    /// Reads a letter; any bytes give a value.
    public init(parsing source: [UInt8], from origin: Origin = Origin()) {
        let message = Message(parsing: source)
        let subject = String(
            decoding: Array((message.subject ?? "").utf8.prefix(Limits.subjectBytes)), as: UTF8.self)
        let authors = message.authors
        let sender = authors.first(where: \.hasDomain) ?? authors.first
        let domain = sender?.domain ?? ""
        var bodies = Bodies()
        bodies.read(message.body)
        self.subject = subject
        self.sender = sender?.address ?? ""
        senderName = sender?.name ?? ""
        addressee = message.addressee?.address ?? ""
        service = RegistrableDomain.of(domain)
        date = message.date.map { Date(timeIntervalSince1970: TimeInterval($0)) } ?? origin.received
        messageID = message.messageID ?? ""
        var found = message.defects.map(\.rawValue) + bodies.defects
        if subject.utf8.count >= Limits.subjectBytes { found.append(LetterDefect.subjectTooLong.rawValue) }
        pages = [Page(subject: subject)] + bodies.pages
        actions = bodies.actions
        boundCode = bodies.boundCode
        authentication = AuthenticationVerdict(message.headers, from: origin, sender: domain)
        if authentication.isCut { found.append(LetterDefect.tooManyResults.rawValue) }
        var known: Set<String> = []
        defects = found.filter { known.insert($0).inserted }
        origination = Origination(
            message.headers, subject: subject,
            isReport: message.body.mediaType.subtype == "report"
                || self.sender.lowercased().hasPrefix("mailer-daemon@"))
        hasSeveralSenders = message.headers.repeats("From") || authors.count > 1
        isSpam = origin.isSpam
        work = message.work + bodies.work
    }

    /// Whether mail programs show HTML in place of every plain text, and all of it was read.
    var isShownAsHTML: Bool {
        let plain = pages.filter { $0.kind == .plain }
        return !plain.isEmpty && plain.allSatisfy(\.isBesideHTML)
            && pages.contains { $0.kind == .html && !$0.text.bytes.isEmpty }
            && Self.cutsOfHTML.isDisjoint(with: defects)
    }

    /// What may have left out some of the HTML.
    private static let cutsOfHTML = Set(
        [HTMLDefect.oversized, .tooDeep, .parserStopped, .unclosedComment].map(\.rawValue)
            + [Defect.noClosingBoundary, .messageTooLong, .nestedTooDeep, .tooManyParts, .textTooLong].map(
                \.rawValue)
            + [LetterDefect.tooManyTexts, .textTooLong].map(\.rawValue))

    /// Where a letter was found, for what its headers cannot say.
    public struct Origin: Sendable, Hashable, Codable {
        /// Whether it lay in the spam folder.
        public var isSpam: Bool
        /// The authserv-id of the receiving server, whose Authentication-Results alone count.
        public var authservID: String?
        /// The host of the account, by whose registrable domain the topmost Authentication-Results is
        /// believed otherwise.
        public var host: String?
        /// When the server received it.
        public var received: Date?

        /// An origin; nothing known unless said.
        public init(
            isSpam: Bool = false, authservID: String? = nil, host: String? = nil, received: Date? = nil
        ) {
            self.isSpam = isSpam
            self.authservID = authservID
            self.host = host
            self.received = received
        }
    }
}
