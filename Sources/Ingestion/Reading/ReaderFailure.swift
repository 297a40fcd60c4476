/// Why a reader did not read a message.
enum ReaderFailure: Error, Hashable, CustomStringConvertible {
    /// No reader can be started; the message has nothing to do with it.
    case notStarted
    /// It ended in the midst of it.
    case ended
    /// It took too long, and was ended.
    case timedOut
    /// What it answered is no answer.
    case unreadable

    var description: String {
        switch self {
        case .notStarted: "the reader cannot be started"
        case .ended: "the reader ended over it"
        case .timedOut: "the reader took too long over it"
        case .unreadable: "the reader gave no answer"
        }
    }
}
