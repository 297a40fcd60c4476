/// What the standard library finds in any collection, one element after another: its own search is not made for bytes.
extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// Where the first stretch that equals some bytes ends; `nil` without one.
    ///
    /// The cost is that of both lengths, whatever they hold (Knuth, Morris and Pratt 1977); few bytes are compared one by one.
    func end(ofFirst wanted: [UInt8]) -> Int? {
        guard wanted.count > Limits.fewBytes else {
            var end = startIndex + wanted.count
            while end <= endIndex {
                if ends(at: end, with: wanted) { return end }
                end += 1
            }
            return nil
        }
        let fallback = Self.fallback(in: wanted)
        var matched = 0
        var place = startIndex
        while place < endIndex {
            while matched > 0, self[place] != wanted[matched] { matched = fallback[matched - 1] }
            if self[place] == wanted[matched] { matched += 1 }
            place += 1
            if matched == wanted.count { return place }
        }
        return nil
    }

    /// For each beginning of some bytes, how long the longest is that it also ends with.
    private static func fallback(in wanted: [UInt8]) -> [Int] {
        var lengths = [Int](repeating: 0, count: wanted.count)
        var length = 0
        for index in wanted.indices.dropFirst() {
            while length > 0, wanted[index] != wanted[length] { length = lengths[length - 1] }
            if wanted[index] == wanted[length] { length += 1 }
            lengths[index] = length
        }
        return lengths
    }

    /// Where the last stretch that equals some bytes ends; `nil` without one.
    func lastEnd(of wanted: [UInt8]) -> Int? {
        var end = endIndex
        while end - startIndex >= wanted.count {
            if ends(at: end, with: wanted) { return end }
            end -= 1
        }
        return nil
    }

    private func ends(at end: Int, with wanted: [UInt8]) -> Bool {
        var index = wanted.endIndex
        while index > 0, self[end - wanted.count + index - 1] == wanted[index - 1] { index -= 1 }
        return index == 0
    }
}
