/// A mailbox's name: the bytes that the server knows it by, and the name that people read.
public struct MailboxName: Sendable, Hashable, CustomStringConvertible {
    /// What goes over the wire, modified UTF-7 as a rule; never empty.
    public let raw: [UInt8]

    /// The name by which every server knows the main mailbox, in any case of letters.
    public static let inbox = MailboxName(raw: Array("INBOX".utf8))

    /// A name as the server gave it.
    public init(raw: [UInt8]) {
        let isInbox = raw.count == 5 && String(decoding: raw, as: UTF8.self).uppercased() == "INBOX"
        self.raw = isInbox ? Array("INBOX".utf8) : raw
    }

    /// A name as people write it, encoded for the wire.
    public init(_ display: String) {
        self.init(raw: ModifiedUTF7.encoded(display))
    }

    /// Whether it is the main mailbox.
    public var isInbox: Bool { self == .inbox }

    /// The name as people read it; where it is not modified UTF-7, its bytes as UTF-8, repaired.
    public var display: String { ModifiedUTF7.decoded(raw) ?? String(decoding: raw, as: UTF8.self) }

    /// The name as people read it.
    public var description: String { display }

    /// The last level of the name as people read it.
    ///
    /// The delimiter is what separates levels, or `nil` when there are none.
    public func lastLevel(delimiter: UInt8?) -> String {
        guard let delimiter, let cut = raw.lastIndex(of: delimiter), cut + 1 < raw.count else {
            return display
        }
        return MailboxName(raw: Array(raw[(cut + 1)...])).display
    }
}
