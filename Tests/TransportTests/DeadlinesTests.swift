import Testing

@testable import Transport

@Suite struct `Deadlines of waits` {
    private let start = ContinuousClock.now

    private func deadlines(after seconds: [Int]) -> Deadlines {
        var deadlines = Deadlines()
        for (wait, second) in seconds.enumerated() {
            deadlines.insert(start + .seconds(second), of: UInt64(wait))
        }
        return deadlines
    }

    @Test func `come out in their order, whatever order they went in`() {
        let seconds = (0..<1000).map { $0 * 379 % 1000 }
        var deadlines = deadlines(after: seconds)
        #expect(deadlines.earliest == start)
        let waits = deadlines.takeOut(until: start + .seconds(1000))
        #expect(waits.map { seconds[Int($0)] } == Array(0..<1000))
        #expect(deadlines.earliest == nil)
    }

    @Test func `come out when their time has come and not before`() {
        var deadlines = deadlines(after: [30, 10, 20, 10])
        #expect(deadlines.takeOut(until: start + .seconds(9)).isEmpty)
        #expect(Set(deadlines.takeOut(until: start + .seconds(10))) == [1, 3])
        #expect(deadlines.earliest == start + .seconds(20))
        #expect(deadlines.takeOut(until: start + .seconds(25)) == [2])
        #expect(deadlines.count == 1)
    }

    @Test func `of waits that are no more are forgotten, and the others keep their order`() {
        let seconds = (0..<200).map { $0 * 37 % 200 }
        var deadlines = deadlines(after: seconds)
        deadlines.forget { $0.isMultiple(of: 3) }
        #expect(deadlines.count == 67)
        let waits = deadlines.takeOut(until: start + .seconds(200))
        #expect(waits.allSatisfy { $0.isMultiple(of: 3) } && waits.count == 67)
        let kept = waits.map { seconds[Int($0)] }
        #expect(kept == kept.sorted())
    }
}
