/// A phrase of the vocabulary, as ``Language`` writes it down.
struct Phrase {
    /// Where its words stand in the list it was read from, without the signs around them.
    let words: Range<Int>
    let concept: Concept
    /// Whether the last word may go on.
    let isOpen: Bool
    /// The length in UTF-8 of a phrase whose accents count; 0 for any other.
    let exactLength: UInt8
    /// Whether it may begin inside a word.
    let beginsAnywhere: Bool

    /// Reads one item between bars; `nil` when nothing stands there.
    init?(_ item: Range<Int>, in list: [UInt8], _ concept: Concept) {
        var words = item
        while !words.isEmpty, list[words.lowerBound] == 0x20 { words.removeFirst() }
        while !words.isEmpty, list[words.upperBound - 1] == 0x20 { words.removeLast() }
        let isExact = words.first.map { list[$0] } == UInt8(ascii: "=")
        if isExact { words.removeFirst() }
        let isCompound = words.first.map { list[$0] } == UInt8(ascii: "*")
        if isCompound { words.removeFirst() }
        let isMarkedOpen = words.last.map { list[$0] } == UInt8(ascii: "*")
        if isMarkedOpen { words.removeLast() }
        guard !words.isEmpty else { return nil }
        var last = words.upperBound - 1
        while last > words.lowerBound, list[last] & 0xC0 == 0x80 { last -= 1 }
        let isUnspaced = { (place: Int) in
            WordCharacter.isUnspaced(UTF8Scalar.decode(list, at: place, end: words.upperBound).scalar)
        }
        self.words = words
        self.concept = concept
        isOpen = isMarkedOpen || isUnspaced(last)
        exactLength = isExact ? UInt8(clamping: words.count) : 0
        beginsAnywhere = isCompound || isUnspaced(words.lowerBound)
    }
}
