import Words

/// Phrases with their folded bytes, gathered for a trie.
struct PhraseList {
    private(set) var phrases: [Phrase] = []
    private(set) var bytes: [UInt8] = []
    private var scratch = FoldedText()

    /// Makes room for as many phrases and bytes, so that none is moved when more come.
    mutating func reserve(_ count: Int, bytes size: Int) {
        phrases.reserveCapacity(count)
        bytes.reserveCapacity(size)
    }

    /// Folds a phrase and adds it.
    mutating func add(_ phrase: Phrase, from list: UnsafeBufferPointer<UInt8>) {
        var folded = phrase
        let start = Int32(clamping: bytes.count)
        let words = Int(phrase.words.lowerBound)..<Int(phrase.words.upperBound)
        if list[words].allSatisfy({ $0 < 0x80 }) {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: list[words]))
            bytes.withUnsafeMutableBufferPointer { bytes in
                for at in Int(start)..<bytes.count {
                    bytes[at] = PhraseBook.asBlank(Folding.lowerASCII(bytes[at]))
                }
            }
        } else {
            scratch.removeAll()
            scratch.append(list, in: words)
            for byte in scratch.bytes { bytes.append(PhraseBook.asBlank(byte)) }
        }
        folded.words = start..<Int32(clamping: bytes.count)
        phrases.append(folded)
    }
}

/// Phrases in the order of their folded bytes; of those that are alike, the ones whose accents count come last.
struct SortedPhrases {
    /// A phrase's first eight bytes as one number, the first of them the highest; 0 behind its end.
    private struct Key {
        let beginning: UInt64
        let phrase: Int32
    }

    private let phrases: [Phrase]
    /// Which phrase stands at each place of the order.
    private let order: [Int32]
    private let beginnings: [UInt64]
    private let bytes: [UInt8]

    init(_ list: PhraseList) {
        let (phrases, bytes) = (list.phrases, list.bytes)
        var keys = phrases.indices.map { index in
            let words = phrases[index].words
            let end = min(words.upperBound, words.lowerBound + 8)
            var beginning: UInt64 = 0
            for at in words.lowerBound..<end { beginning = beginning << 8 | UInt64(bytes[Int(at)]) }
            beginning <<= UInt64(8 * (8 - (end - words.lowerBound)))
            return Key(beginning: beginning, phrase: Int32(clamping: index))
        }
        Self.sort(&keys) { one, other in
            let (one, other) = (phrases[Int(one)], phrases[Int(other)])
            var (at, beside) = (Int(one.words.lowerBound) + 8, Int(other.words.lowerBound) + 8)
            while at < one.words.upperBound, beside < other.words.upperBound, bytes[at] == bytes[beside] {
                at += 1
                beside += 1
            }
            guard at < one.words.upperBound, beside < other.words.upperBound else {
                return (one.words.count, one.exactLength) < (other.words.count, other.exactLength)
            }
            return bytes[at] < bytes[beside]
        }
        self.phrases = phrases
        order = keys.map(\.phrase)
        beginnings = keys.map(\.beginning)
        self.bytes = bytes
    }

    /// Sorts by the first two bytes at once, and what has these in common by comparing.
    private static func sort(_ keys: inout [Key], _ isBefore: (Int32, Int32) -> Bool) {
        var starts = [Int32](repeating: 0, count: 1 << 16 + 1)
        for key in keys { starts[Int(key.beginning >> 48) + 1] += 1 }
        for value in 1..<starts.count { starts[value] += starts[value - 1] }
        var next = starts
        var sorted = keys
        for key in keys {
            let value = Int(key.beginning >> 48)
            sorted[Int(next[value])] = key
            next[value] += 1
        }
        for value in 0..<(starts.count - 1) where starts[value + 1] - starts[value] > 1 {
            sorted[Int(starts[value])..<Int(starts[value + 1])].sort { one, other in
                one.beginning != other.beginning
                    ? one.beginning < other.beginning : isBefore(one.phrase, other.phrase)
            }
        }
        keys = sorted
    }

    /// How many phrases there are.
    var count: Int { order.count }

    /// The phrase at a place of the order.
    subscript(index: Int) -> Phrase { phrases[Int(order[index])] }

    /// How many bytes the phrase at a place has.
    func length(_ index: Int) -> Int { self[index].words.count }

    /// The byte of a phrase behind so many others; it has as many.
    func byte(_ index: Int, behind depth: Int) -> UInt8 {
        depth < 8
            ? UInt8(truncatingIfNeeded: beginnings[index] >> UInt64(56 - 8 * depth))
            : bytes[Int(self[index].words.lowerBound) + depth]
    }

    /// Where the phrases of a range end that have the byte of its first one behind as many others that all have in common.
    func end(ofAlike range: Range<Int>, behind depth: Int) -> Int {
        let label = byte(range.lowerBound, behind: depth)
        var (low, high) = (range.lowerBound + 1, range.upperBound)
        if byte(high - 1, behind: depth) == label { return high }
        while low < high {
            let middle = (low + high) / 2
            if byte(middle, behind: depth) == label { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The first four bytes of a phrase that has as many.
    func beginning(_ index: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: beginnings[index] >> 32).byteSwapped
    }
}
