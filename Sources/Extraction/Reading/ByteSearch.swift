/// What the standard library finds in any collection, compared byte by byte: its own search is not made for bytes.
extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// Where the first stretch that equals some bytes ends; `nil` without one.
    func end(ofFirst wanted: [UInt8]) -> Int? {
        var end = startIndex + wanted.count
        while end <= endIndex {
            if ends(at: end, with: wanted) { return end }
            end += 1
        }
        return nil
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
