/// A mailbox as LIST shows it (RFC 9051, section 7.3.1).
public struct Mailbox: Sendable, Hashable {
    /// Its name.
    public let name: MailboxName
    /// What separates the levels of its name; `nil` when it has none.
    public let delimiter: UInt8?
    /// Its attributes, such as `\Noselect` or `\Junk`.
    public var attributes: Set<Attribute>

    /// A mailbox from its pieces.
    public init(name: MailboxName, delimiter: UInt8? = UInt8(ascii: "/"), attributes: Set<Attribute> = []) {
        self.name = name
        self.delimiter = delimiter
        self.attributes = attributes
    }

    /// Whether it can be opened: a level of the hierarchy alone cannot.
    public var isSelectable: Bool { attributes.isDisjoint(with: [.noSelect, .nonExistent]) }

    /// What it is for, as far as the server says so.
    public var uses: Set<SpecialUse> { Set(attributes.compactMap(SpecialUse.init)) }

    /// An attribute of a mailbox; letters in any case.
    public struct Attribute: Sendable, Hashable, CustomStringConvertible {
        /// The attribute in lower case, with its backslash.
        public let description: String

        /// An attribute as written by a server.
        public init(_ text: String) {
            description = text.lowercased()
        }

        /// It cannot be opened.
        public static let noSelect = Attribute("\\Noselect")
        /// It is not there; only its children are.
        public static let nonExistent = Attribute("\\NonExistent")
    }
}

/// What a mailbox is for (RFC 6154).
public struct SpecialUse: Sendable, Hashable, CustomStringConvertible {
    /// The use in lower case, with its backslash.
    public let description: String

    /// Spam.
    public static let junk = SpecialUse(unchecked: "\\junk")
    /// Deleted mail.
    public static let trash = SpecialUse(unchecked: "\\trash")
    /// All mail there is.
    public static let all = SpecialUse(unchecked: "\\all")
    /// Put-away mail.
    public static let archive = SpecialUse(unchecked: "\\archive")
    /// Mail being written.
    public static let drafts = SpecialUse(unchecked: "\\drafts")
    /// Sent mail.
    public static let sent = SpecialUse(unchecked: "\\sent")
    /// Important mail.
    public static let flagged = SpecialUse(unchecked: "\\flagged")

    private init(unchecked text: String) {
        description = text
    }

    /// The use that an attribute or a setting (`\Junk`) names, or `nil` when it names none.
    public init?(_ text: String) {
        let lower = text.lowercased()
        let known = [Self.junk, .trash, .all, .archive, .drafts, .sent, .flagged]
        // QUIRK: Gmail's XLIST, and servers modelled on it, said \Spam before RFC 6154 said \Junk.
        guard let use = lower == "\\spam" ? .junk : known.first(where: { $0.description == lower }) else {
            return nil
        }
        self = use
    }

    /// The use that an attribute names, or `nil` when it names none.
    public init?(_ attribute: Mailbox.Attribute) {
        self.init(attribute.description)
    }
}

/// What a server says of a mailbox that was opened (RFC 9051, section 6.3.3).
public struct MailboxState: Sendable, Hashable {
    /// How many messages it holds.
    public var exists: UInt32 = 0
    /// The value under which its UIDs hold; `nil` when the server names none.
    public var uidValidity: UIDValidity?
    /// What the next message's UID will be, or less; `nil` when the server does not say.
    public var uidNext: UID?
}
