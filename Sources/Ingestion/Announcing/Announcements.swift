public import Logging

/// Tells about findings in all ways that are wanted, beside the watch: whoever is slow or fails delays nobody else.
public final class Announcements: Sendable {
    private let subscriptions: [Subscription]
    private let logger: Logger
    private let queues: [Queue]

    private struct Queue {
        let stream: AsyncStream<Announcement>
        let end: AsyncStream<Announcement>.Continuation
    }

    /// How many wait for one announcer at most; beyond that the oldest are let go.
    private static let room = 1000

    /// Announcements to some subscriptions.
    public init(to subscriptions: [Subscription], logger: Logger) {
        self.subscriptions = subscriptions
        self.logger = logger
        queues = subscriptions.map { _ in
            let (stream, end) = AsyncStream.makeStream(
                of: Announcement.self, bufferingPolicy: .bufferingNewest(Self.room))
            return Queue(stream: stream, end: end)
        }
    }

    /// Lets all know of a finding who have subscribed to its account; does not wait for them.
    public func tell(_ announcement: Announcement) {
        for (subscription, queue) in zip(subscriptions, queues)
        where subscription.covers(announcement.account) {
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
            for (subscription, queue) in zip(subscriptions, queues) {
                group.addTask { [logger] in
                    for await announcement in queue.stream {
                        do throws(AnnouncingError) {
                            try await subscription.announcer.tell(announcement)
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
