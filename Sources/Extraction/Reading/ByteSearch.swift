extension [UInt8] {
    /// Where the first stretch that equals some bytes ends; `nil` without one.
    func end(ofFirst wanted: [UInt8]) -> Int? {
        guard let first = wanted.first else { return 0 }
        var at = 0
        while at + wanted.count <= count {
            if self[at] == first, self[at...].starts(with: wanted) { return at + wanted.count }
            at += 1
        }
        return nil
    }

    /// Where the last stretch that equals some bytes ends; `nil` without one.
    func lastEnd(of wanted: [UInt8]) -> Int? {
        var at = count
        while at >= wanted.count {
            if self[(at - wanted.count)..<at].elementsEqual(wanted) { return at }
            at -= 1
        }
        return nil
    }
}
