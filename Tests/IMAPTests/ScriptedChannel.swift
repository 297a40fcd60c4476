import IMAP
import Synchronization
import Transport

/// A channel that replays a transcript and notes where the client leaves it.
final class ScriptedChannel: IMAPChannel {
    /// How the stream is cut into pieces.
    enum Cut: Sendable, CaseIterable {
        /// A line at a time.
        case lines
        /// All that the server says between two lines of the client.
        case turns
        /// A byte at a time.
        case bytes
        /// Seven bytes at a time: across every border.
        case sevens
    }

    private struct State {
        var steps: ArraySlice<Transcript.Step>
        var deviation: String?
    }

    private let state: Mutex<State>
    private let cut: Cut

    /// A channel at the start of a transcript.
    init(_ steps: [Transcript.Step], cut: Cut) {
        self.cut = cut
        state = Mutex(State(steps: steps[...], deviation: nil))
    }

    /// What the client said that it should not have, if it did.
    var deviation: String? { state.withLock { $0.deviation } }
    /// Whether both sides said everything.
    var isFinished: Bool { state.withLock { $0.steps.isEmpty } }

    func send(_ bytes: [UInt8]) async throws(TransportError) {
        let isOpen = state.withLock { state in
            var bytes = bytes[...]
            while !bytes.isEmpty {
                guard let index = state.steps.firstIndex(where: { !$0.isServer }) else {
                    state.deviation =
                        state.deviation ?? "after the end: \(String(decoding: bytes, as: UTF8.self))"
                    return true
                }
                guard case .client(let expected) = state.steps[index] else { return false }
                guard bytes.starts(with: expected) else {
                    state.deviation = state.deviation ?? String(decoding: bytes, as: UTF8.self)
                    return true
                }
                bytes = bytes.dropFirst(expected.count)
                state.steps.remove(at: index)
            }
            return true
        }
        if !isOpen { throw .closed(server: "imap.example.org:993") }
    }

    func receive(within timeout: Duration) async throws(TransportError) -> [UInt8]? {
        let (bytes, isOpen): ([UInt8]?, Bool) = state.withLock { state in
            switch state.steps.first {
            case .server: (Self.piece(of: &state.steps, cut), true)
            case .client, nil: (nil, true)
            case .close: (nil, false)
            }
        }
        if !isOpen { throw .closed(server: "imap.example.org:993") }
        return bytes
    }

    private static func piece(of steps: inout ArraySlice<Transcript.Step>, _ cut: Cut) -> [UInt8] {
        var piece: [UInt8] = []
        while case .server(let bytes) = steps.first {
            steps.removeFirst()
            let wanted =
                switch cut {
                case .lines: bytes.count
                case .turns: bytes.count
                case .bytes: 1
                case .sevens: 7 - piece.count
                }
            piece += bytes.prefix(wanted)
            if bytes.count > wanted { steps.insert(.server(Array(bytes[wanted...])), at: steps.startIndex) }
            if cut == .lines || cut == .bytes || cut == .sevens && piece.count == 7 { break }
        }
        return piece
    }
}

extension Transcript.Step {
    /// Whether the server speaks.
    var isServer: Bool { if case .server = self { true } else { false } }
}
