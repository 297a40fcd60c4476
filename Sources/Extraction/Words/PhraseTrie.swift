/// Phrases as one flat trie over their folded bytes.
///
/// Nodes stand level by level, the children of a node side by side, so that a node is seven bytes.
struct PhraseTrie: Sendable {
    /// What phrases that end at a node mean.
    private struct Meaning: Sendable, Hashable {
        /// Meanings of a phrase that ends here at a word's end.
        var closed: ConceptSet = []
        /// Meanings of a phrase that ends here and may go on.
        var open: ConceptSet = []
        /// The length in the source of a phrase whose accents count; 0 for any other.
        var exactLength: UInt8 = 0

        mutating func add(_ phrase: Phrase) {
            if phrase.isOpen {
                open.insert(ConceptSet(phrase.concept))
            } else {
                closed.insert(ConceptSet(phrase.concept))
            }
            exactLength = phrase.exactLength
        }
    }

    /// The byte that leads to each node; the first node is the root.
    private var labels: [UInt8] = [0]
    /// Where the children of each node begin; they end where those of the next begin.
    private var firstChildren: [UInt32] = []
    /// Which of ``meanings`` each node has.
    private var meaningOf: [UInt16] = [0]
    private var meanings = [Meaning()]
    private var beginnings = Beginnings()

    init() { firstChildren = [1, 1] }

    /// A trie of phrases, each given by where its folded bytes stand.
    init(_ phrases: [(bytes: Range<Int>, phrase: Phrase)], in bytes: [UInt8]) {
        let sorted = phrases.sorted { bytes[$0.bytes].lexicographicallyPrecedes(bytes[$1.bytes]) }
        var known: [Meaning: UInt16] = [Meaning(): 0]
        /// The phrases below each node of a level, and how many bytes lead to it.
        var level = [0..<sorted.count]
        var depth = 0
        while !level.isEmpty {
            var next: [Range<Int>] = []
            for below in level {
                var index = below.lowerBound
                // Those that end here come first.
                var meaning = Meaning()
                while index < below.upperBound, sorted[index].bytes.count == depth {
                    meaning.add(sorted[index].phrase)
                    index += 1
                }
                if index > below.lowerBound, depth > 0 {
                    let node = firstChildren.count
                    if let number = known[meaning] {
                        meaningOf[node] = number
                    } else {
                        known[meaning] = UInt16(clamping: meanings.count)
                        meaningOf[node] = UInt16(clamping: meanings.count)
                        meanings.append(meaning)
                    }
                }
                firstChildren.append(UInt32(clamping: labels.count))
                while index < below.upperBound {
                    let label = bytes[sorted[index].bytes.lowerBound + depth]
                    let start = index
                    while index < below.upperBound, bytes[sorted[index].bytes.lowerBound + depth] == label {
                        index += 1
                    }
                    labels.append(label)
                    meaningOf.append(0)
                    next.append(start..<index)
                }
            }
            level = next
            depth += 1
        }
        firstChildren.append(UInt32(clamping: labels.count))
        for phrase in sorted { beginnings.insert(bytes[phrase.bytes]) }
    }

    /// The longest phrase that begins at an offset of a text; `bytes` is the text with ``asBlank(_:)`` done.
    @inline(__always)
    func longest(at start: Int, in bytes: Span<UInt8>, of text: FoldedText) -> PhraseBook.Mark? {
        guard beginnings.mayBegin(at: start, in: bytes) else { return nil }
        return walk(from: start, in: bytes, of: text)
    }

    private func walk(from start: Int, in bytes: Span<UInt8>, of text: FoldedText) -> PhraseBook.Mark? {
        var node = 0
        var best: PhraseBook.Mark?
        var at = start
        while at < bytes.count {
            let byte = bytes[at]
            var child = Int(firstChildren[node])
            let end = Int(firstChildren[node + 1])
            while child < end, labels[child] != byte { child += 1 }
            guard child < end else { break }
            node = child
            at += 1
            guard meaningOf[node] != 0 else { continue }
            let concepts = concepts(of: meanings[Int(meaningOf[node])], bytes, from: start, to: at, of: text)
            if !concepts.isEmpty { best = PhraseBook.Mark(range: start..<at, concepts: concepts) }
        }
        return best
    }

    private func concepts(
        of meaning: Meaning, _ bytes: Span<UInt8>, from start: Int, to end: Int, of text: FoldedText
    ) -> ConceptSet {
        if meaning.exactLength != 0, text.sourceLength(of: start..<end) != Int(meaning.exactLength) {
            return []
        }
        if end < bytes.count, WordCharacter.isWord(bytes[end]) {
            // A word that goes on in a script without blanks ends where the script changes.
            guard bytes[end] >= 0xE0, bytes[end - 1] < 0x80 else { return meaning.open }
        }
        return meaning.closed.union(meaning.open)
    }

    /// Hyphens and apostrophes count as blanks, in phrases and in text.
    static func asBlank(_ byte: UInt8) -> UInt8 {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") ? 0x20 : byte
    }
}

/// How phrases begin: a look at four bytes tells that most places of a text begin none.
private struct Beginnings: Sendable {
    /// One bit for each hash of four bytes with which a phrase begins.
    private var long = [UInt64](repeating: 0, count: 1 << 11)
    /// One bit for each byte with which a phrase of fewer bytes begins.
    private var short: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    mutating func insert(_ phrase: ArraySlice<UInt8>) {
        guard let first = phrase.first else { return }
        guard phrase.count >= 4 else {
            let bit = UInt64(1) << UInt64(first & 63)
            switch first >> 6 {
            case 0: short.0 |= bit
            case 1: short.1 |= bit
            case 2: short.2 |= bit
            default: short.3 |= bit
            }
            return
        }
        let hash = Self.hash(phrase.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) })
        long[hash >> 6] |= 1 << UInt64(hash & 63)
    }

    @inline(__always)
    func mayBegin(at start: Int, in bytes: Span<UInt8>) -> Bool {
        guard start &+ 4 <= bytes.count else { return true }
        let first = bytes[start]
        let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt32.self).littleEndian
        let hash = Self.hash(word)
        if long[hash >> 6] >> UInt64(hash & 63) & 1 != 0 { return true }
        let row = first < 128 ? (first < 64 ? short.0 : short.1) : (first < 192 ? short.2 : short.3)
        return row >> UInt64(first & 63) & 1 != 0
    }

    @inline(__always)
    private static func hash(_ word: UInt32) -> Int { Int((word &* 0x9E37_79B1) >> 15) }
}
