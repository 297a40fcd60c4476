import Extraction
import FoundationEssentials
import IMAP
import Logging

extension Scan {
    /// Reads a message, in a process of its own where there are readers.
    ///
    /// - Throws: ``ReaderFailure`` where that process did not survive it; never that it cannot be started.
    func message(
        _ bytes: [UInt8], isCut: Bool, at place: StoredFinding.Place, from origin: Letter.Origin, now: Date,
        takesOver: Bool = false
    ) async throws(ReaderFailure) -> ScannedMessage {
        let facts = ReaderJob.Facts(uid: place.uid, received: origin.received, now: now, isCut: isCut)
        var (shared, common) = (place, origin)
        (shared.uid, common.received) = (0, nil)
        let job = ReaderJob.letter(at: shared, from: common, takesOver: takesOver)
        guard let answer = try await answer(to: job, facts, bytes) else {
            return ScannedMessage(
                bytes, isCut: isCut, at: place, from: origin, with: extractor, now: now, takesOver: takesOver)
        }
        guard !answer.isEmpty else { return ScannedMessage(emptyAt: place, size: bytes.count, received: now) }
        // Whatever has become of the reader, it answers for this message alone.
        guard let message = try? JSONDecoder().decode(ScannedMessage.self, from: Data(answer)),
            message.place == place, message.takesOver == takesOver, message.size == bytes.count,
            message.received <= now
        else { throw .unreadable }
        return message
    }

    /// Which of the first bytes of some messages hold all of their text.
    func holdingAllText(_ messages: [FetchedMessage], of leaves: [UID: [String]]) async -> Set<UID> {
        await withTaskGroup(of: UID?.self) { group in
            for message in messages {
                guard let leaves = leaves[message.uid] else { continue }
                group.addTask { await holdsAllText(message, of: leaves) ? message.uid : nil }
            }
            return await group.reduce(into: []) { if let uid = $1 { $0.insert(uid) } }
        }
    }

    /// Whether the first bytes of a message hold all of its text; where a reader did not survive them, they must do.
    private func holdsAllText(_ message: FetchedMessage, of leaves: [String]) async -> Bool {
        do {
            guard let answer = try await answer(to: .beginning(of: leaves), ReaderJob.Facts(), message.bytes)
            else {
                return message.holdsAllText(of: leaves)
            }
            return answer == [1]
        } catch {
            return true
        }
    }

    /// What a reader answers; `nil` where there is none, or none can be started.
    private func answer(
        to job: ReaderJob, _ facts: ReaderJob.Facts, _ bytes: [UInt8]
    ) async throws(ReaderFailure) -> [UInt8]? {
        guard let readers else { return nil }
        do throws(ReaderFailure) {
            return try await readers.answer(to: job, facts, bytes)
        } catch .notStarted {
            logger.warning("no reader can be started, and a message is read without one")
            return nil
        }
    }
}
