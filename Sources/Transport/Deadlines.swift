/// The deadlines of the poller's waits, the earliest first: a binary heap.
///
/// A wait that has ended leaves its deadline behind until that comes or ``forget(unless:)`` is called.
struct Deadlines {
    private struct Entry {
        let moment: ContinuousClock.Instant
        let wait: UInt64
    }

    private var heap: [Entry] = []

    /// How many deadlines are kept, those of ended waits among them.
    var count: Int { heap.count }
    /// The earliest.
    var earliest: ContinuousClock.Instant? { heap.first?.moment }

    /// Keeps the deadline of a wait.
    mutating func insert(_ moment: ContinuousClock.Instant, of wait: UInt64) {
        heap.append(Entry(moment: moment, wait: wait))
        var place = heap.count - 1
        while place > 0, case let parent = (place - 1) / 2, moment < heap[parent].moment {
            heap.swapAt(place, parent)
            place = parent
        }
    }

    /// Takes out the waits whose deadline has come, the earliest first.
    mutating func takeOut(until now: ContinuousClock.Instant) -> [UInt64] {
        var waits: [UInt64] = []
        while let first = heap.first, first.moment <= now {
            waits.append(first.wait)
            heap.swapAt(0, heap.count - 1)
            heap.removeLast()
            sink(from: 0)
        }
        return waits
    }

    /// Forgets the deadlines of waits that are no more.
    mutating func forget(unless isWaiting: (UInt64) -> Bool) {
        heap.removeAll { !isWaiting($0.wait) }
        for place in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(from: place) }
    }

    private mutating func sink(from start: Int) {
        var place = start
        while true {
            var least = place
            for child in 2 * place + 1...2 * place + 2
            where child < heap.count && heap[child].moment < heap[least].moment {
                least = child
            }
            guard least != place else { return }
            heap.swapAt(place, least)
            place = least
        }
    }
}
