import FoundationEssentials

/// Work that is done on all cores, and whose results come back in the order of the input.
///
/// As many pieces are held at a time as twice the cores: memory depends on the machine, not on the amount of input.
public enum OrderedWork {
    /// How many pieces are under way at most.
    static let room = 2 * ProcessInfo.processInfo.activeProcessorCount

    /// Does the work on each piece of input and hands over the results in order.
    ///
    /// - Parameters:
    ///   - next: The next piece of input, `nil` after the last; asked only when there is room for it.
    ///   - work: What is done with a piece, on any core.
    ///   - consume: What is done with a result, one at a time.
    /// - Throws: What `consume` throws; work not yet begun is then left.
    public static func run<Input: Sendable, Output: Sendable>(
        next: () -> Input?, work: @escaping @Sendable (Input) async -> Output,
        consume: (Output) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, Output).self) { group in
            var begun = 0
            var handedOver = 0
            var waiting: [Int: Output] = [:]
            var isExhausted = false
            while true {
                while !isExhausted, begun - handedOver < room {
                    guard let input = next() else {
                        isExhausted = true
                        break
                    }
                    let index = begun
                    group.addTask { (index, await work(input)) }
                    begun += 1
                }
                guard let (index, output) = try await group.next() else { return }
                waiting[index] = output
                while let output = waiting.removeValue(forKey: handedOver) {
                    try await consume(output)
                    handedOver += 1
                }
            }
        }
    }
}
