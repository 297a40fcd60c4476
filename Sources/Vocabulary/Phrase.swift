import Words

/// A phrase of the vocabulary, as ``Language`` writes it down.
struct Phrase {
    /// Where its words stand in the list it was read from, without the signs around them; once folded, where its
    /// folded bytes stand.
    var words: Range<Int32>
    let concept: Concept
    /// Whether the last word may go on.
    let isOpen: Bool
    /// The length in UTF-8 of a phrase whose accents count; 0 for any other.
    let exactLength: Int
    /// Whether it may begin inside a word.
    let beginsAnywhere: Bool

    /// Reads one item between bars; `nil` when nothing stands there.
    init?(_ item: Range<Int>, in list: UnsafeBufferPointer<UInt8>, _ concept: Concept) {
        var lower = item.lowerBound
        var upper = item.upperBound
        while lower < upper, list[lower] == 0x20 { lower += 1 }
        while lower < upper, list[upper - 1] == 0x20 { upper -= 1 }
        func takesSign(_ sign: UInt8) -> Bool {
            guard lower < upper, list[lower] == sign else { return false }
            lower += 1
            return true
        }
        let isExact = takesSign(UInt8(ascii: "="))
        let isCompound = takesSign(UInt8(ascii: "*"))
        let isMarkedOpen = lower < upper && list[upper - 1] == UInt8(ascii: "*")
        if isMarkedOpen { upper -= 1 }
        guard lower < upper else { return nil }
        var last = upper - 1
        while last > lower, list[last] & 0xC0 == 0x80 { last -= 1 }
        words = Int32(lower)..<Int32(upper)
        self.concept = concept
        isOpen = isMarkedOpen || Self.isUnspaced(list, at: last, end: upper)
        exactLength = isExact ? upper - lower : 0
        beginsAnywhere = isCompound || Self.isUnspaced(list, at: lower, end: upper)
    }

    private static func isUnspaced(_ list: UnsafeBufferPointer<UInt8>, at place: Int, end: Int) -> Bool {
        list[place] >= 0x80
            && WordCharacter.isUnspaced(UTF8Scalar.decode(list, at: place, end: end).scalar)
    }
}
