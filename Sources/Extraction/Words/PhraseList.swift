/// Phrases with their folded bytes, gathered for a ``PhraseTrie``.
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
                    bytes[at] = PhraseTrie.asBlank(Folding.lowerASCII(bytes[at]))
                }
            }
        } else {
            scratch.removeAll()
            scratch.append(list, in: words)
            for byte in scratch.bytes { bytes.append(PhraseTrie.asBlank(byte)) }
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
    private let bytes: [UInt8]
    private let keys: [Key]

    init(_ list: PhraseList) {
        phrases = list.phrases
        bytes = list.bytes
        let (phrases, bytes) = (phrases, bytes)
        let keys = phrases.indices.map { index in
            let words = phrases[index].words
            let end = min(words.upperBound, words.lowerBound + 8)
            var beginning: UInt64 = 0
            for at in words.lowerBound..<end { beginning = beginning << 8 | UInt64(bytes[Int(at)]) }
            beginning <<= UInt64(8 * (8 - (end - words.lowerBound)))
            return Key(beginning: beginning, phrase: Int32(clamping: index))
        }
        self.keys = keys.sorted { one, other in
            if one.beginning != other.beginning { return one.beginning < other.beginning }
            let (one, other) = (phrases[Int(one.phrase)], phrases[Int(other.phrase)])
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
    }

    /// How many phrases there are.
    var count: Int { keys.count }

    /// The phrase at a place of the order.
    subscript(index: Int) -> Phrase { phrases[Int(keys[index].phrase)] }

    /// How many bytes the phrase at a place has.
    func length(_ index: Int) -> Int { self[index].words.count }

    /// The byte of a phrase behind so many others; it has as many.
    func byte(_ index: Int, behind depth: Int) -> UInt8 {
        depth < 8
            ? UInt8(truncatingIfNeeded: keys[index].beginning >> UInt64(56 - 8 * depth))
            : bytes[Int(self[index].words.lowerBound) + depth]
    }

    /// The first four bytes of a phrase that has as many.
    func beginning(_ index: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: keys[index].beginning >> 32).byteSwapped
    }
}
