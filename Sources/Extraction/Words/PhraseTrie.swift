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

    /// The different meanings; number 0 is none.
    private struct MeaningTable {
        private(set) var all = [Meaning()]
        private var numbers: [Meaning: UInt16] = [Meaning(): 0]
        /// Neighbours often mean the same.
        private var last = (meaning: Meaning(), number: UInt16(0))

        /// The number of what phrases mean that are alike but for their accents.
        mutating func number(of phrases: SortedPhrases, _ range: Range<Int>) -> UInt16 {
            var meaning = Meaning()
            for index in range { meaning.add(phrases[index]) }
            guard meaning != last.meaning else { return last.number }
            let number = numbers[meaning] ?? UInt16(clamping: all.count)
            if number == all.count {
                numbers[meaning] = number
                all.append(meaning)
            }
            last = (meaning, number)
            return number
        }
    }

    /// Eight bytes, so that most walks touch one or two lines of the cache.
    private struct Node: Sendable {
        /// The byte that leads here.
        let label: UInt8
        /// How many children it has, or with none for how many bytes of the tail the phrase goes on.
        var count: UInt8 = 0
        /// Which of the meanings a phrase has that ends here, behind its tail; the highest bit tells that there are no children.
        var meaning: UInt16 = 0
        /// The first child, or where the bytes of the tail stand.
        var first: UInt32 = 0

        static let last: UInt16 = 1 << 15
        var isLast: Bool { meaning & Self.last != 0 }
    }

    private let nodes: [Node]
    private let meanings: [Meaning]
    /// The tails, in the order of their nodes.
    private let tails: [UInt8]
    /// The nodes to which four bytes lead, so that most walks begin there.
    private let jumps: JumpTable
    /// The nodes to which one byte leads; 0 is none.
    private let beginnings: [Int]

    /// A trie of phrases of less than 256 bytes.
    ///
    /// What follows a node stands right behind it and its siblings, as far as it can.
    init(_ list: PhraseList) {
        var nodes = [Node(label: 0)]
        var meanings = MeaningTable()
        var tails: [UInt8] = []
        var jumps = JumpTable()
        var beginnings = [Int](repeating: 0, count: 256)
        // Vocabularies have had fewer than three nodes a phrase.
        nodes.reserveCapacity(list.phrases.count * 3 + 1)
        tails.reserveCapacity(list.bytes.count)
        let phrases = SortedPhrases(list)
        /// Nodes to be gone into, the next one last, and the phrases below each, which have `depth` bytes in common.
        var open = [(node: Int32(0), below: 0..<Int32(clamping: phrases.count), depth: Int32(0))]
        while let (next, range, level) = open.popLast() {
            let (node, below) = (Int(next), Int(range.lowerBound)..<Int(range.upperBound))
            let depth = Int(level)
            var index = below.lowerBound
            while index < below.upperBound, phrases.length(index) == depth { index += 1 }
            if depth == 1 { beginnings[Int(nodes[node].label)] = node }
            if depth == JumpTable.depth, !below.isEmpty {
                jumps.add(phrases.beginning(below.lowerBound), node)
            }
            // A phrase has nodes of its own as far as walks may jump.
            let isLast =
                below.count == 1 && depth > 0
                && depth >= min(JumpTable.depth, phrases.length(below.lowerBound))
            if isLast || index > below.lowerBound {
                nodes[node].meaning = meanings.number(
                    of: phrases, below.lowerBound..<max(index, below.lowerBound + 1))
            }
            if isLast {
                let words = phrases[below.lowerBound].words
                nodes[node].meaning |= Node.last
                nodes[node].count = UInt8(clamping: words.count - depth)
                nodes[node].first = UInt32(clamping: tails.count)
                tails.append(contentsOf: list.bytes[(Int(words.lowerBound) + depth)..<Int(words.upperBound)])
                continue
            }
            nodes[node].first = UInt32(clamping: nodes.count)
            let end = open.endIndex
            while index < below.upperBound {
                let label = phrases.byte(index, behind: depth)
                let start = index
                index = phrases.end(ofAlike: index..<below.upperBound, behind: depth)
                open.append(
                    (
                        Int32(clamping: nodes.count), Int32(clamping: start)..<Int32(clamping: index),
                        level + 1
                    ))
                nodes[node].count += 1
                nodes.append(Node(label: label))
            }
            open[end...].reverse()
        }
        self.nodes = nodes
        self.meanings = meanings.all
        self.jumps = jumps
        self.beginnings = beginnings
        self.tails = tails
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
        while at < text.count {
            let byte = text[at]
            var child = Int(node.first)
            let end = child + Int(node.count)
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
        if node.isLast {
            guard hasTail(of: node, at: at, in: text) else { return false }
            at += Int(node.count)
        }
        let meaning = meanings[Int(node.meaning & ~Node.last)]
        let concepts = concepts(of: meaning, text, from: start, to: at, of: source)
        if !concepts.isEmpty { best = PhraseBook.Mark(range: start..<at, concepts: concepts) }
        return !node.isLast
    }

    private func hasTail(of node: Node, at start: Int, in text: Span<UInt8>) -> Bool {
        guard text.count - start >= Int(node.count) else { return false }
        for offset in 0..<Int(node.count) where tails[Int(node.first) + offset] != text[start + offset] {
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
