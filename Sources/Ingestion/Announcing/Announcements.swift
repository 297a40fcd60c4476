public import Logging

/// Tells about findings in all ways that are wanted, beside the watch: whoever is slow or fails delays nobody else.
public final class Announcements: Sendable {
    private let announcers: [Announcer]
    private let logger: Logger
    private let queues: [Queue]

    private struct Queue {
        let stream: AsyncStream<Announcement>
        let end: AsyncStream<Announcement>.Continuation
    }

    /// How many wait for one announcer at most; beyond that the oldest are let go.
    private static let room = 1000

    /// Announcements that are made by some announcers.
    public init(by announcers: [Announcer], logger: Logger) {
        self.announcers = announcers
        self.logger = logger
        queues = announcers.map { _ in
            let (stream, end) = AsyncStream.makeStream(
                of: Announcement.self, bufferingPolicy: .bufferingNewest(Self.room))
            return Queue(stream: stream, end: end)
        }
    }

    /// Lets all announcers know of a finding; does not wait for them.
    public func tell(_ announcement: Announcement) {
        for queue in queues {
            if case .dropped = queue.end.yield(announcement) {
                logger.warning(
                    "an announcement was let go: too many wait",
                    metadata: ["account": "\(announcement.account)"])
            }
        }
    }

    /// Announces until the task is cancelled.
    public func run() async {
        await withDiscardingTaskGroup { group in
            for (announcer, queue) in zip(announcers, queues) {
                group.addTask { [logger] in
                    for await announcement in queue.stream {
                        do throws(AnnouncingError) {
                            try await announcer.tell(announcement)
                        } catch {
                            guard !Task.isCancelled else { return }
                            logger.warning(
                                "an announcement failed",
                                metadata: ["account": "\(announcement.account)", "reason": "\(error)"])
                        }
                    }
                }
            }
        }
    }
}
