/// What may become of a message: all there is that changes a mailbox, and this file alone says it to a server.
public enum MailboxChange: Sendable, Hashable {
    /// It is marked as read.
    case markRead
    /// It goes to another mailbox, and no other message with it.
    case move(to: MailboxName)
}

/// A command that changes a mailbox; none can be made outside of this file.
struct ChangingCommand: Sendable, Hashable {
    /// Its name.
    let name: String
    /// What stands behind it.
    let arguments: String
    /// The mailbox that it ends with, if it does.
    let mailbox: MailboxName?

    private init(_ name: String, _ arguments: String = "", _ mailbox: MailboxName? = nil) {
        self.name = name
        self.arguments = arguments
        self.mailbox = mailbox
    }

    fileprivate static func select(_ mailbox: MailboxName) -> Self { Self("SELECT", "", mailbox) }

    fileprivate static func mark(_ uid: UID, _ flag: String) -> Self {
        Self("UID STORE", "\(uid) +FLAGS.SILENT (\(flag))")
    }

    fileprivate static func move(_ uid: UID, _ mailbox: MailboxName) -> Self {
        Self("UID MOVE", "\(uid) ", mailbox)
    }

    fileprivate static func copy(_ uid: UID, _ mailbox: MailboxName) -> Self {
        Self("UID COPY", "\(uid) ", mailbox)
    }

    /// Never without the UID: that would remove whatever else is marked as deleted.
    fileprivate static func expunge(_ uid: UID) -> Self { Self("UID EXPUNGE", "\(uid)") }
}

extension Capabilities {
    /// Whether one message can be moved and no other with it: at once (RFC 6851), or by a copy, of which the
    /// original alone is removed then (RFC 4315).
    public var canMove: Bool { movesAtOnce || contains("UIDPLUS") }

    fileprivate var movesAtOnce: Bool { contains("MOVE") }
}

extension IMAPSession {
    /// Changes one message of a mailbox, which is opened for it.
    ///
    /// - Throws: ``IMAPError/mailboxReplaced`` when the UID holds no more, ``IMAPError/cannotMove`` when the server
    ///   cannot move one message alone; nothing is changed then. Where a server without MOVE fails half-way, the
    ///   message lies in both mailboxes.
    public mutating func change(
        _ uid: UID, in mailbox: MailboxName, under validity: UIDValidity, by change: MailboxChange
    ) async throws(IMAPError) {
        if case .move = change, !capabilities.canMove { throw .cannotMove }
        guard try await open(by: .change(.select(mailbox))).uidValidity == validity else {
            throw .mailboxReplaced
        }
        switch change {
        case .markRead: try await run(.change(.mark(uid, "\\Seen")))
        case .move(let target) where capabilities.movesAtOnce: try await run(.change(.move(uid, target)))
        case .move(let target):
            try await run(.change(.copy(uid, target)))
            try await run(.change(.mark(uid, "\\Deleted")))
            try await run(.change(.expunge(uid)))
        }
    }
}
