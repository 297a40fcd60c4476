public import FoundationEssentials

/// How long a sender's mail usually takes, by letters of it that have come.
public struct DeliveryTime: Sendable, Hashable {
    /// Half of them took at most this long, in seconds.
    public let usual: Double
    /// The slowest of them took this long, in seconds.
    public let slowest: Double
    /// How many letters that is.
    public let samples: Int

    /// Fewer say nothing.
    private static let fewest = 3
    /// What takes longer was not under way but held back, or its date is wrong.
    private static let longest = 7 * 86_400.0
    /// How much clocks of mail servers may differ.
    private static let slack = 120.0

    /// What the delays of some letters say, in seconds; `nil` when they are fewer than three.
    public init?(_ delays: [Double]) {
        guard delays.count >= Self.fewest, let slowest = delays.max() else { return nil }
        usual = delays.sorted()[(delays.count - 1) / 2]
        self.slowest = slowest
        samples = delays.count
    }

    /// The seconds between writing and receiving; `nil` when the two cannot be held against each other.
    public static func delay(from sent: Date, to received: Date?) -> Double? {
        guard let received else { return nil }
        let delay = received.timeIntervalSince(sent)
        guard delay >= -slack, delay <= longest else { return nil }
        return max(0, delay)
    }
}
