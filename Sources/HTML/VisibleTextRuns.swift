extension VisibleText {
    /// Says of newly added text how it is shown.
    mutating func extendRun(over range: Range<Int>, _ emphasis: Emphasis) {
        guard !emphasis.isEmpty else { return }
        if let last = runs.indices.last, runs[last].range.upperBound == range.lowerBound,
            runs[last].emphasis == emphasis
        {
            runs[last].range = runs[last].range.lowerBound..<range.upperBound
        } else {
            runs.append(Run(range: range, emphasis: emphasis))
        }
    }

    /// Adds an emphasis to text at the end of the runs; the cost is that of the runs in the range.
    mutating func mark(_ range: Range<Int>, _ emphasis: Emphasis) {
        guard !range.isEmpty else { return }
        var first = runs.count
        while first > 0, runs[first - 1].range.upperBound > range.lowerBound { first -= 1 }
        // An array of their own: a slice would make the runs be copied as a whole.
        let old = Array(runs[first...])
        var marked: [Run] = []
        var position = range.lowerBound
        func add(_ lower: Int, _ upper: Int, _ emphasis: Emphasis) {
            guard lower < upper, !emphasis.isEmpty else { return }
            if let last = marked.last, last.range.upperBound == lower, last.emphasis == emphasis {
                marked[marked.count - 1].range = last.range.lowerBound..<upper
            } else {
                marked.append(Run(range: lower..<upper, emphasis: emphasis))
            }
        }
        for run in old {
            add(run.range.lowerBound, min(run.range.upperBound, range.lowerBound), run.emphasis)
            let inside = run.range.clamped(to: range)
            if !inside.isEmpty {
                addMarked(position, inside.lowerBound)
                add(inside.lowerBound, inside.upperBound, run.emphasis.union(emphasis))
                position = inside.upperBound
            }
            if run.range.upperBound > range.upperBound {
                addMarked(position, range.upperBound)
                position = range.upperBound
                add(max(run.range.lowerBound, range.upperBound), run.range.upperBound, run.emphasis)
            }
        }
        addMarked(position, range.upperBound)
        runs.replaceSubrange(first..., with: marked)

        /// Text outside runs, without the line ends in it.
        func addMarked(_ lower: Int, _ upper: Int) {
            var start = lower
            for index in lower..<max(lower, upper) where bytes[index] == 0x0A {
                add(start, index, emphasis)
                start = index + 1
            }
            add(start, max(lower, upper), emphasis)
        }
    }

    /// Turns the characters of a range at the end of the text around, combining marks staying behind their base.
    mutating func reverse(_ range: Range<Int>) {
        var turned: [UInt8] = []
        turned.reserveCapacity(range.count)
        var end = range.upperBound
        while end > range.lowerBound {
            var start = end - 1
            while start > range.lowerBound {
                if bytes[start] & 0xC0 != 0x80 {
                    let scalar = TextCharacter.decode(bytes.span, at: start).scalar
                    if scalar < 0x300 || TextCharacter(scalar) != .combining || bytes[start - 1] == 0x20 {
                        break
                    }
                }
                start -= 1
            }
            turned.append(contentsOf: bytes[start..<end])
            end = start
        }
        bytes.replaceSubrange(range, with: turned)

        var first = runs.count
        while first > 0, runs[first - 1].range.upperBound > range.lowerBound { first -= 1 }
        /// Where a place lies afterwards; one between a base and its mark moves behind the mark.
        func mirrored(_ place: Int) -> Int {
            var place = range.lowerBound + range.upperBound - place
            while place < range.upperBound, bytes[place] & 0xC0 == 0x80 { place += 1 }
            return place
        }
        let old = Array(runs[first...])
        runs.removeSubrange(first...)
        if let run = old.first, run.range.lowerBound < range.lowerBound {
            runs.append(Run(range: run.range.lowerBound..<range.lowerBound, emphasis: run.emphasis))
        }
        for run in old.reversed() {
            let inside = run.range.clamped(to: range)
            let place = mirrored(inside.upperBound)..<mirrored(inside.lowerBound)
            if !place.isEmpty { runs.append(Run(range: place, emphasis: run.emphasis)) }
        }
    }
}
