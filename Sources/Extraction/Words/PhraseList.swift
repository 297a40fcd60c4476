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
            for at in words { bytes.append(PhraseTrie.asBlank(Folding.lowerASCII(list[at]))) }
        } else {
            scratch.removeAll()
            scratch.append(list, in: words)
            for byte in scratch.bytes { bytes.append(PhraseTrie.asBlank(byte)) }
        }
        folded.words = start..<Int32(clamping: bytes.count)
        phrases.append(folded)
    }
}

/// Nodes of a trie, level by level, from phrases in no order: each level divides the phrases of a node by their next byte.
struct PhraseLevels {
    private let phrases: [Phrase]
    private let bytes: [UInt8]
    /// The phrases, those below one node side by side.
    private var order: [Int32]
    private var scratch: [Int32]
    private var counts = [Int](repeating: 0, count: 257)

    init(_ list: PhraseList) {
        phrases = list.phrases
        bytes = list.bytes
        order = phrases.indices.map { Int32(clamping: $0) }
        scratch = order
    }

    /// How many phrases there are.
    var count: Int { phrases.count }

    /// The phrases at a place of the order.
    subscript(index: Int) -> Phrase { phrases[Int(order[index])] }

    /// The byte of a phrase behind so many others.
    func byte(_ index: Int, behind depth: Int) -> UInt8 { bytes[Int(self[index].words.lowerBound) + depth] }

    /// The first four bytes of a phrase that has as many.
    func beginning(_ index: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(byte(index, behind: $1)) << UInt32(8 * $1) }
    }

    /// Puts the phrases of a range first that have no byte behind so many; gives where the others begin.
    mutating func endFirst(_ range: Range<Int>, at depth: Int) -> Int {
        var next = range.lowerBound
        for index in range where self[index].words.count == depth {
            order.swapAt(index, next)
            next += 1
        }
        return next
    }

    /// Puts those with the same next byte side by side, ascending.
    mutating func divide(_ range: Range<Int>, behind depth: Int) {
        guard range.count > 16 else {
            for index in range.dropFirst() {
                var at = index
                while at > range.lowerBound, byte(at, behind: depth) < byte(at - 1, behind: depth) {
                    order.swapAt(at, at - 1)
                    at -= 1
                }
            }
            return
        }
        for index in counts.indices { counts[index] = 0 }
        for index in range { counts[Int(byte(index, behind: depth)) + 1] += 1 }
        for value in 1...256 { counts[value] += counts[value - 1] }
        for index in range {
            let value = Int(byte(index, behind: depth))
            scratch[range.lowerBound + counts[value]] = order[index]
            counts[value] += 1
        }
        for index in range { order[index] = scratch[index] }
    }
}
