import Foundation
import Ingestion
import Testing

@Suite struct `Ordered work` {
    @Test(arguments: [0, 1, 2, 7, 1000])
    func `comes back in the order of the input`(count: Int) async throws {
        var next = 0
        var results: [Int] = []
        try await OrderedWork.run(
            next: { () -> Int? in
                defer { next += 1 }
                return next < count ? next : nil
            },
            work: { number in
                // Uneven work, so that later pieces are done earlier.
                (0..<(number % 7) * 1000).reduce(number) { $0 ^ $1 ^ $1 }
            },
            consume: { results.append($0) })
        #expect(results == Array(0..<count))
    }

    @Test func `holds no more pieces than the machine has room for`() async throws {
        var asked = 0
        var consumed = 0
        var most = 0
        try await OrderedWork.run(
            next: { () -> Int? in
                asked += 1
                most = max(most, asked - consumed)
                return asked <= 500 ? asked : nil
            },
            work: { $0 }, consume: { _ in consumed += 1 })
        #expect(consumed == 500)
        #expect(most <= 2 * ProcessInfo.processInfo.activeProcessorCount + 1)
    }

    @Test func `ends with the first error of whoever takes the results`() async {
        struct Stop: Error {}
        var taken = 0
        await #expect(throws: Stop.self) {
            try await OrderedWork.run(
                next: { 1 }, work: { $0 },
                consume: { _ in
                    taken += 1
                    if taken == 3 { throw Stop() }
                })
        }
        #expect(taken == 3)
    }
}
