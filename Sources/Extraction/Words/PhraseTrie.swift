/// Phrases as one flat trie over their folded bytes.
struct PhraseTrie: Sendable {
    /// A phrase as it is looked for.
    struct Phrase {
        var bytes: [UInt8]
        let concept: Concept
        /// Whether the last word may go on.
        let isOpen: Bool
        /// The length in UTF-8 of a phrase whose accents count; 0 for any other.
        let exactLength: UInt8
        let beginsAnywhere: Bool

        /// Reads the notation of ``Language``, as UTF-8.
        init(_ notation: ArraySlice<UInt8>, _ concept: Concept) {
            var text = notation.drop { $0 == 0x20 }
            while text.last == 0x20 { text.removeLast() }
            let isExact = text.first == UInt8(ascii: "=")
            if isExact { text.removeFirst() }
            let isCompound = text.first == UInt8(ascii: "*")
            if isCompound { text.removeFirst() }
            let isOpen = text.last == UInt8(ascii: "*")
            if isOpen { text.removeLast() }
            var folded = FoldedText()
            folded.append(Array(text), in: 0..<text.count)
            bytes = folded.bytes
            for index in bytes.indices { bytes[index] = PhraseTrie.asBlank(bytes[index]) }
            self.concept = concept
            self.isOpen = isOpen || UTF8Scalar.last(in: text).map(WordCharacter.isUnspaced) ?? false
            exactLength = isExact ? UInt8(clamping: text.count) : 0
            beginsAnywhere = isCompound || UTF8Scalar.first(in: text).map(WordCharacter.isUnspaced) ?? false
        }
    }

    private struct Node {
        var byte: UInt8
        var childCount: UInt8 = 0
        var firstChild: Int32 = 0
        /// Meanings of a phrase that ends here at a word's end.
        var closed: ConceptSet = []
        /// Meanings of a phrase that ends here and may go on.
        var open: ConceptSet = []
        var exactLength: UInt8 = 0
    }

    private var nodes: [Node] = [Node(byte: 0)]
    /// The child of the root for each byte; 0 for none.
    private var roots = [Int32](repeating: 0, count: 256)

    init(_ phrases: [Phrase]) {
        let sorted = phrases.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        var pending: [(node: Int, range: Range<Int>, depth: Int)] = [(0, 0..<sorted.count, 0)]
        while let (node, range, depth) = pending.popLast() {
            var at = range.lowerBound
            while at < range.upperBound, sorted[at].bytes.count == depth {
                end(node, sorted[at])
                at += 1
            }
            nodes[node].firstChild = Int32(nodes.count)
            while at < range.upperBound {
                let byte = sorted[at].bytes[depth]
                var stop = at
                while stop < range.upperBound, sorted[stop].bytes[depth] == byte { stop += 1 }
                pending.append((nodes.count, at..<stop, depth + 1))
                if node == 0 { roots[Int(byte)] = Int32(nodes.count) }
                nodes.append(Node(byte: byte))
                nodes[node].childCount += 1
                at = stop
            }
        }
    }

    private mutating func end(_ node: Int, _ phrase: Phrase) {
        if phrase.isOpen {
            nodes[node].open.insert(ConceptSet(phrase.concept))
        } else {
            nodes[node].closed.insert(ConceptSet(phrase.concept))
        }
        nodes[node].exactLength = phrase.exactLength
    }

    /// The longest phrase that begins at an offset.
    func longest(at start: Int, in text: FoldedText) -> PhraseBook.Mark? {
        let bytes = text.bytes
        var node = Int(roots[Int(Self.asBlank(bytes[start]))])
        guard node != 0 else { return nil }
        var best: PhraseBook.Mark?
        var at = start + 1
        while true {
            let concepts = meanings(of: nodes[node], in: text, from: start, to: at)
            if !concepts.isEmpty { best = PhraseBook.Mark(range: start..<at, concepts: concepts) }
            guard at < bytes.count, let child = child(of: nodes[node], for: Self.asBlank(bytes[at])) else {
                break
            }
            node = child
            at += 1
        }
        return best
    }

    private func child(of node: Node, for byte: UInt8) -> Int? {
        var at = Int(node.firstChild)
        let end = at + Int(node.childCount)
        while at < end {
            if nodes[at].byte == byte { return at }
            at += 1
        }
        return nil
    }

    private func meanings(of node: Node, in text: FoldedText, from start: Int, to end: Int) -> ConceptSet {
        guard !node.closed.isEmpty || !node.open.isEmpty else { return [] }
        if node.exactLength != 0, text.sourceLength(of: start..<end) != Int(node.exactLength) { return [] }
        let bytes = text.bytes
        if end < bytes.count, WordCharacter.isWord(bytes[end]) {
            // A word that goes on in a script without blanks ends where the script changes.
            guard bytes[end] >= 0xE0, bytes[end - 1] < 0x80 else { return node.open }
        }
        return node.closed.union(node.open)
    }

    /// Hyphens and apostrophes count as blanks, in phrases and in text.
    static func asBlank(_ byte: UInt8) -> UInt8 {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") ? 0x20 : byte
    }
}
