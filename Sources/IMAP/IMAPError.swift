public import Transport

/// Why a conversation with a server failed.
public enum IMAPError: Error, Sendable, Hashable {
    /// The connection could not be made, or broke.
    case transport(TransportError)
    /// The server did not answer a command in time.
    case timedOut(command: String)
    /// The server ended the conversation.
    case goodbye(reason: ServerText, isTransient: Bool)
    /// The server would not, or could not, do what it was asked.
    case refused(command: String, reason: ServerText, isTransient: Bool)
    /// The server sent what is not IMAP, or not where it stands.
    case unreadable(String)
    /// The server sent more than we take.
    case tooMuch(Excess)
    /// The server's answers do not belong to our commands.
    case outOfStep
    /// The mailbox was replaced while it was open: its UIDs are void.
    case mailboxReplaced
    /// A name or word that cannot be sent.
    case unsendable(String)
    /// The server cannot move one message without others.
    case cannotMove
    /// The conversation is over; a new connection is wanted.
    case finished

    /// The bounds that a server can overrun.
    public enum Excess: String, Sendable, Hashable {
        case line, literal, literals, depth, mailboxes, messages, responses
    }

    /// Whether trying again later, over a new connection, may help.
    public var isTransient: Bool {
        switch self {
        case .transport(let error): error.isTransient
        case .goodbye(_, let isTransient), .refused(_, _, let isTransient): isTransient
        case .timedOut, .unreadable, .tooMuch, .outOfStep, .mailboxReplaced, .finished: true
        case .unsendable, .cannotMove: false
        }
    }
}

extension IMAPError: CustomStringConvertible {
    /// One line that says what failed and why, and a hint on a second where there is one.
    public var description: String {
        switch self {
        case .transport(let error): error.description
        case .timedOut(let command): "no answer to \(command) in time"
        case .goodbye(let reason, _): "server said goodbye" + words(reason)
        case .refused(let command, let reason, let isTransient):
            "server refused \(command)\(words(reason))"
                + (isTransient ? "\nhint: this is usually for a while; trying again later is enough" : "")
        case .unreadable(let what): "server sent \(what) that is not IMAP"
        case .tooMuch(let excess): "server sent too much: \(excess.sentence)"
        case .outOfStep: "server answered what it was not asked"
        case .mailboxReplaced: "mailbox was replaced while it was open"
        case .unsendable(let what): "cannot send \(what): it holds a line break or a NUL, or is empty"
        case .cannotMove:
            "server cannot move one message alone\n"
                + "hint: it can be marked as read: clean-up = \"mark-read\""
        case .finished: "conversation with the server is over"
        }
    }

    private func words(_ reason: ServerText) -> String {
        reason.isEmpty ? "" : ": \(reason)"
    }
}

extension IMAPError.Excess {
    fileprivate var sentence: String {
        switch self {
        case .line: "a line without end"
        case .literal: "a literal larger than asked for"
        case .literals: "too many literals in one response"
        case .depth: "parentheses nested too deep"
        case .mailboxes: "too many mailboxes"
        case .messages: "too many messages"
        case .responses: "responses without end"
        }
    }
}
