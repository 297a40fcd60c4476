/// The occurrences of a page, all of them in any usual letter, and the best where somebody wrote thousands.
struct Shortlist {
    private(set) var occurrences: [CodeReader.Occurrence] = []

    /// Adds an occurrence; now and then those that nothing more can come of are dropped.
    mutating func add(_ occurrence: CodeReader.Occurrence) {
        occurrences.append(occurrence)
        if occurrences.count >= Limits.candidates * 4 { shorten() }
    }

    /// Keeps the best codes, and the best occurrences of each, in the order of the page.
    private mutating func shorten() {
        let scores = occurrences.map(\.score)
        let order = occurrences.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
        var counts: [String: Int] = [:]
        var kept: [Int] = []
        for index in order where kept.count < Limits.candidates {
            let count = counts[occurrences[index].copy, default: 0]
            guard count < Limits.occurrences else { continue }
            counts[occurrences[index].copy] = count + 1
            kept.append(index)
        }
        occurrences = kept.sorted().map { occurrences[$0] }
    }
}
