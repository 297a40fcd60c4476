/// Why a message was passed over, as the vault notes it.
public enum UnreadReason: String, Sendable, Hashable {
    /// The server fails when it is asked for the message.
    case refused
    /// The server names the message, and does not hand it over.
    case withheld

    /// The reader did not survive the message.
    case unreadable

    /// What it means, as a clause.
    public var sentence: String {
        switch self {
        case .refused: "the server fails when it is asked for it"
        case .unreadable: "it could not be read"
        case .withheld: "the server does not hand it over"
        }
    }
}
