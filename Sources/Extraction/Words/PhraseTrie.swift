/// Phrases as one flat trie over their folded bytes.
///
/// The children of a node stand side by side, ascending. Where a single phrase is left, its remaining bytes are compared as they
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

    private let nodes: [Node]
    private let meanings: [Meaning]
    private let bytes: [UInt8]
    /// The nodes to which four bytes lead, so that most walks begin there.
    private let jumps: JumpTable
    /// The nodes to which one byte leads; 0 is none.
    private let beginnings: [Int]

    /// A trie of phrases of less than 256 bytes.
    init(_ list: PhraseList) {
        var nodes = [Node(label: 0)]
        var meanings = [Meaning()]
        var jumps = JumpTable()
        var beginnings = [Int](repeating: 0, count: 256)
        // Vocabularies have had fewer than three nodes a phrase.
        nodes.reserveCapacity(list.phrases.count * 3 + 1)
        let phrases = SortedPhrases(list)
        var numbers: [Meaning: UInt16] = [Meaning(): 0]
        // Neighbours often mean the same.
        var last = (meaning: Meaning(), number: UInt16(0))
        /// The nodes of a level and the phrases below each, which have `depth` bytes in common.
        var level = [(node: Int32(0), below: 0..<Int32(clamping: phrases.count))]
        var depth = 0
        while !level.isEmpty {
            var next: [(node: Int32, below: Range<Int32>)] = []
            for (node, below) in level {
                let (node, below) = (Int(node), Int(below.lowerBound)..<Int(below.upperBound))
                var index = below.lowerBound
                while index < below.upperBound, phrases.length(index) == depth { index += 1 }
                if depth == JumpTable.depth, !below.isEmpty {
                    jumps.add(phrases.beginning(below.lowerBound), node)
                }
                // A phrase has nodes of its own as far as walks may jump.
                let isLast =
                    below.count == 1 && depth > 0
                    && depth >= min(JumpTable.depth, phrases.length(below.lowerBound))
                if isLast || index > below.lowerBound {
                    var meaning = Meaning()
                    for ended in below.lowerBound..<max(index, below.lowerBound + 1) {
                        meaning.add(phrases[ended])
                    }
                    if meaning != last.meaning {
                        let new = UInt16(clamping: meanings.count)
                        let known = numbers[meaning]
                        if known == nil {
                            numbers[meaning] = new
                            meanings.append(meaning)
                        }
                        last = (meaning, known ?? new)
                    }
                    nodes[node].meaning = last.number
                }
                if isLast {
                    let words = phrases[below.lowerBound].words
                    nodes[node].tail = UInt8(clamping: words.count - depth)
                    nodes[node].first = UInt32(clamping: Int(words.lowerBound) + depth)
                    continue
                }
                nodes[node].first = UInt32(clamping: nodes.count)
                while index < below.upperBound {
                    let label = phrases.byte(index, behind: depth)
                    let start = index
                    index = phrases.end(ofAlike: index..<below.upperBound, behind: depth)
                    next.append(
                        (Int32(clamping: nodes.count), Int32(clamping: start)..<Int32(clamping: index)))
                    nodes[node].children += 1
                    nodes.append(Node(label: label))
                }
            }
            if depth == 0 {
                for (node, _) in next { beginnings[Int(nodes[Int(node)].label)] = Int(node) }
            }
            level = next
            depth += 1
        }
        self.nodes = nodes
        self.meanings = meanings
        self.jumps = jumps
        self.beginnings = beginnings
        bytes = list.bytes
    }

    /// The longest phrase that begins at an offset of a text; `bytes` is the text with ``asBlank(_:)`` done, `isShort`
    /// says whether phrases of fewer than four bytes may begin there.
    func longest(
        at start: Int, isShort: Bool, in bytes: Span<UInt8>, of text: FoldedText
    ) -> PhraseBook.Mark? {
        guard !isShort, start + JumpTable.depth <= bytes.count else {
            let node = beginnings[Int(bytes[start])]
            return node != 0 ? walk(from: start, at: 1, node: node, in: bytes, of: text) : nil
        }
        let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt32.self).littleEndian
        guard let node = jumps[word] else { return nil }
        return walk(from: start, at: JumpTable.depth, node: node, in: bytes, of: text)
    }

    private func walk(
        from start: Int, at depth: Int, node first: Int, in text: Span<UInt8>, of source: FoldedText
    ) -> PhraseBook.Mark? {
        var node = nodes[first]
        var at = start + depth
        var best: PhraseBook.Mark?
        guard take(node, from: start, at: &at, in: text, of: source, best: &best) else { return best }
        while at < text.count, node.children > 0 {
            let byte = text[at]
            var child = Int(node.first)
            let end = child + Int(node.children)
            while child < end, nodes[child].label < byte { child += 1 }
            guard child < end, nodes[child].label == byte else { break }
            node = nodes[child]
            at += 1
            guard take(node, from: start, at: &at, in: text, of: source, best: &best) else { break }
        }
        return best
    }

    /// Takes a phrase that ends at a node; says whether the walk may go on.
    @inline(__always)
    private func take(
        _ node: Node, from start: Int, at: inout Int, in text: Span<UInt8>, of source: FoldedText,
        best: inout PhraseBook.Mark?
    ) -> Bool {
        guard node.meaning != 0 else { return true }
        if node.tail > 0 {
            guard hasTail(of: node, at: at, in: text) else { return false }
            at += Int(node.tail)
        }
        let concepts = concepts(of: meanings[Int(node.meaning)], text, from: start, to: at, of: source)
        if !concepts.isEmpty { best = PhraseBook.Mark(range: start..<at, concepts: concepts) }
        return true
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

/// The nodes of a trie to which four bytes lead.
private struct JumpTable: Sendable {
    static let depth = 4

    /// The bytes and the node, at a place by the bytes' hash or behind it; node 0 is none.
    private var slots = [(word: UInt32, node: UInt32)](repeating: (0, 0), count: 64)
    private var count = 0

    mutating func add(_ word: UInt32, _ node: Int) {
        if count * 2 >= slots.count {
            let old = slots
            slots = [(word: UInt32, node: UInt32)](repeating: (0, 0), count: old.count * 2)
            for slot in old where slot.node != 0 { put(slot.word, slot.node) }
        }
        put(word, UInt32(clamping: node))
        count += 1
    }

    private mutating func put(_ word: UInt32, _ node: UInt32) {
        var index = place(of: word)
        while slots[index].node != 0 { index = (index + 1) & (slots.count - 1) }
        slots[index] = (word, node)
    }

    subscript(word: UInt32) -> Int? {
        var index = place(of: word)
        while slots[index].node != 0 {
            if slots[index].word == word { return Int(slots[index].node) }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    private func place(of word: UInt32) -> Int { Int((word &* 0x9E37_79B1) >> 8) & (slots.count - 1) }
}
