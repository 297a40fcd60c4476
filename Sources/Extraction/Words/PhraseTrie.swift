/// Phrases as one flat trie over their folded bytes.
struct PhraseTrie: Sendable {
    private struct Node {
        var byte: UInt8
        var exactLength: UInt8 = 0
        /// Meanings of a phrase that ends here at a word's end.
        var closed: ConceptSet = []
        /// Meanings of a phrase that ends here and may go on.
        var open: ConceptSet = []
        var firstChild: Int32 = 0
        var nextSibling: Int32 = 0
    }

    /// The first node stands for nothing; 0 means that there is no node.
    private var nodes: [Node] = [Node(byte: 0)]
    /// The node of each first byte.
    private var roots = [Int32](repeating: 0, count: 256)

    /// Adds a phrase by its folded bytes.
    mutating func insert(_ bytes: some Sequence<UInt8>, _ phrase: Phrase) {
        var node = 0
        for byte in bytes {
            let byte = Self.asBlank(byte)
            var child = node == 0 ? Int(roots[Int(byte)]) : Int(nodes[node].firstChild)
            while child != 0, nodes[child].byte != byte { child = Int(nodes[child].nextSibling) }
            if child == 0 {
                child = nodes.count
                if node == 0 {
                    nodes.append(Node(byte: byte))
                    roots[Int(byte)] = Int32(child)
                } else {
                    nodes.append(Node(byte: byte, nextSibling: nodes[node].firstChild))
                    nodes[node].firstChild = Int32(child)
                }
            }
            node = child
        }
        guard node != 0 else { return }
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
        var best: PhraseBook.Mark?
        var at = start + 1
        while node != 0 {
            let concepts = meanings(of: nodes[node], in: text, from: start, to: at)
            if !concepts.isEmpty { best = PhraseBook.Mark(range: start..<at, concepts: concepts) }
            guard at < bytes.count else { break }
            let byte = Self.asBlank(bytes[at])
            node = Int(nodes[node].firstChild)
            while node != 0, nodes[node].byte != byte { node = Int(nodes[node].nextSibling) }
            at += 1
        }
        return best
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
