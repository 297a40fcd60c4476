/// Single bytes that are taken out of a finished text, and where that leaves the others.
struct Removals {
    private var places: [Int] = []

    /// Whether nothing is taken out.
    var isEmpty: Bool { places.isEmpty }

    /// Takes out the byte at a place; places come in ascending order within a line, and need not otherwise.
    mutating func add(_ place: Int) {
        places.append(place)
    }

    /// Takes the bytes out; lines that then touch become one.
    ///
    /// The places must be ``sorted()``.
    func apply(to text: inout VisibleText) {
        guard !places.isEmpty else { return }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.bytes.count)
        var next = 0
        for (index, byte) in text.bytes.enumerated() {
            if next < places.count, places[next] == index {
                while next < places.count, places[next] == index { next += 1 }
            } else {
                bytes.append(byte)
            }
        }
        text.bytes = bytes
        text.runs = text.runs.map { VisibleText.Run(range: move($0.range), emphasis: $0.emphasis) }
            .filter { !$0.range.isEmpty }
        var lines: [VisibleText.Line] = []
        for var line in text.lines {
            line.range = move(line.range)
            if let last = lines.last, last.range.upperBound == line.range.lowerBound {
                lines[lines.count - 1].range = last.range.lowerBound..<line.range.upperBound
            } else {
                lines.append(line)
            }
        }
        text.lines = lines
        text.joinEqualRuns()
    }

    /// Where a range lies afterwards.
    func move(_ range: Range<Int>) -> Range<Int> {
        guard !places.isEmpty else { return range }
        return range.lowerBound - count(below: range.lowerBound)..<range.upperBound
            - count(below: range.upperBound)
    }

    /// The same places in ascending order, as ``move(_:)`` needs them.
    func sorted() -> Removals { Removals(places: places.sorted()) }

    private func count(below place: Int) -> Int {
        var lower = 0
        var upper = places.count
        while lower < upper {
            let middle = (lower + upper) / 2
            if places[middle] < place { lower = middle + 1 } else { upper = middle }
        }
        return lower
    }

    init() {}

    private init(places: [Int]) {
        self.places = places
    }
}

extension VisibleText {
    /// Makes runs one that touch and are shown in the same way.
    fileprivate mutating func joinEqualRuns() {
        var joined: [Run] = []
        for run in runs {
            if let last = joined.last, last.range.upperBound == run.range.lowerBound,
                last.emphasis == run.emphasis
            {
                joined[joined.count - 1].range = last.range.lowerBound..<run.range.upperBound
            } else {
                joined.append(run)
            }
        }
        runs = joined
    }
}
