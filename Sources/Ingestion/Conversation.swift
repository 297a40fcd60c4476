import IMAP
import Transport

/// A conversation with an account's server that is begun anew when a message ends it, a few times.
struct Conversation: ~Copyable {
    /// The conversation as it stands.
    var session: IMAPSession
    private let doorway: Doorway
    private var resumptions = 0

    /// How often one scan begins anew: two for each message that a server ends the conversation over, so a few of them.
    private static let resumptionLimit = 32

    init(through doorway: Doorway) async throws {
        self.doorway = doorway
        session = try await doorway.session()
    }

    /// Goes on in a folder after the server failed to hand over a message.
    ///
    /// - Throws: The failure, when the server has ended the conversation too often; or why it cannot be begun anew.
    mutating func resume(after failure: IMAPError, in visit: FolderVisit) async throws {
        // A refusal leaves the conversation as it was.
        if case .refused = failure { return }
        guard resumptions < Self.resumptionLimit else { throw failure }
        resumptions += 1
        session = try await doorway.session()
        let state = try await session.examine(visit.folder.name)
        guard (state.uidValidity?.number ?? 0) == visit.uidValidity else { throw IMAPError.mailboxReplaced }
    }

    /// Takes leave of the server.
    consuming func end() async {
        await session.logOut()
    }
}

extension IMAPError {
    /// Whether a server that cannot read a message may have ended a fetch so, which reading on without it survives.
    var isFailureToHandOver: Bool {
        // Who asks for a pause is not asked for the next message.
        guard pauseAskedFor == nil else { return false }
        return switch self {
        case .refused, .goodbye, .unreadable, .transport(.closed), .tooMuch(.literal): true
        default: false
        }
    }
}
