/// Phrases as one flat trie over their folded bytes.
///
/// The children of a node stand side by side. Where a single phrase is left, its remaining bytes are compared as they
/// stand, so that there are hardly more nodes than phrases.
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

    private struct Node: Sendable {
        /// The byte that leads here.
        let label: UInt8
        /// How many children it has; with none, the phrase goes on for ``tail`` bytes.
        var children: UInt8 = 0
        var tail: UInt8 = 0
        /// Which of the meanings a phrase has that ends here, behind its tail.
        var meaning: UInt16 = 0
        /// The first child, or where the bytes of the tail stand.
        var first: UInt32 = 0
    }

    private var nodes = [Node(label: 0)]
    private var meanings = [Meaning()]
    private let bytes: [UInt8]
    private var beginnings = Beginnings()

    /// A trie of phrases of less than 256 bytes.
    init(_ list: PhraseList) {
        bytes = list.bytes
        var phrases = PhraseLevels(list)
        var known: [Meaning: UInt16] = [Meaning(): 0]
        /// The nodes of a level and the phrases below each, which have `depth` bytes in common.
        var level = [(node: 0, below: 0..<phrases.count)]
        var depth = 0
        while !level.isEmpty {
            var next: [(node: Int, below: Range<Int>)] = []
            for (node, below) in level {
                var index = phrases.endFirst(below, at: depth)
                let isLast = below.count == 1 && depth > 0
                if isLast || index > below.lowerBound {
                    var meaning = Meaning()
                    for ended in below.lowerBound..<max(index, below.lowerBound + 1) {
                        meaning.add(phrases[ended])
                    }
                    if known[meaning] == nil {
                        known[meaning] = UInt16(clamping: meanings.count)
                        meanings.append(meaning)
                    }
                    nodes[node].meaning = known[meaning] ?? 0
                }
                if isLast {
                    let words = phrases[below.lowerBound].words
                    nodes[node].tail = UInt8(clamping: words.count - depth)
                    nodes[node].first = UInt32(clamping: Int(words.lowerBound) + depth)
                    continue
                }
                nodes[node].first = UInt32(clamping: nodes.count)
                phrases.divide(index..<below.upperBound, behind: depth)
                while index < below.upperBound {
                    let label = phrases.byte(index, behind: depth)
                    let start = index
                    while index < below.upperBound, phrases.byte(index, behind: depth) == label { index += 1 }
                    next.append((nodes.count, start..<index))
                    nodes[node].children += 1
                    nodes.append(Node(label: label))
                }
            }
            level = next
            depth += 1
        }
        for phrase in list.phrases {
            beginnings.insert(bytes[Int(phrase.words.lowerBound)..<Int(phrase.words.upperBound)])
        }
    }

    /// The longest phrase that begins at an offset of a text; `bytes` is the text with ``asBlank(_:)`` done.
    @inline(__always)
    func longest(at start: Int, in bytes: Span<UInt8>, of text: FoldedText) -> PhraseBook.Mark? {
        guard beginnings.mayBegin(at: start, in: bytes) else { return nil }
        return walk(from: start, in: bytes, of: text)
    }

    private func walk(from start: Int, in text: Span<UInt8>, of source: FoldedText) -> PhraseBook.Mark? {
        var node = nodes[0]
        var best: PhraseBook.Mark?
        var at = start
        while at < text.count, node.children > 0 {
            let byte = text[at]
            var child = Int(node.first)
            let end = child + Int(node.children)
            while child < end, nodes[child].label != byte { child += 1 }
            guard child < end else { break }
            node = nodes[child]
            at += 1
            guard node.meaning != 0 else { continue }
            if node.tail > 0 {
                guard hasTail(of: node, at: at, in: text) else { break }
                at += Int(node.tail)
            }
            let concepts = concepts(of: meanings[Int(node.meaning)], text, from: start, to: at, of: source)
            if !concepts.isEmpty { best = PhraseBook.Mark(range: start..<at, concepts: concepts) }
        }
        return best
    }

    private func hasTail(of node: Node, at start: Int, in text: Span<UInt8>) -> Bool {
        guard text.count - start >= Int(node.tail) else { return false }
        for offset in 0..<Int(node.tail) where bytes[Int(node.first) + offset] != text[start + offset] {
            return false
        }
        return true
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
