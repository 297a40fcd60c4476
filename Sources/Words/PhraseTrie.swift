/// Phrases as one flat trie over their folded bytes.
///
/// The children of a node stand side by side, ascending. Where a single phrase is left, its remaining bytes are compared as they
/// stand, so that there are hardly more nodes than phrases.
struct PhraseTrie: Sendable {
    private let nodes: PackedBytes
    private let meanings: PackedBytes
    /// The tails, seven bytes in a number; the last number of a tail is cut where it has no more bits.
    private let tails: PackedBytes
    /// The nodes to which four bytes lead, so that most walks begin there.
    private let jumps: JumpTable
    /// The nodes to which one byte leads, a number each; 0 is none.
    private let beginnings: PackedBytes

    init(
        beginnings: CompiledPart, jumps: CompiledPart, nodes: CompiledPart, tails: CompiledPart,
        in whole: PackedBytes
    ) {
        self.nodes = nodes.bytes(in: whole)
        self.tails = tails.bytes(in: whole)
        self.jumps = JumpTable(jumps.bytes(in: whole))
        self.beginnings = beginnings.bytes(in: whole)
        meanings = CompiledPart.meanings.bytes(in: whole)
    }

    /// The longest phrase that begins at an offset of a text; `isShort` says whether phrases of fewer than four bytes may.
    ///
    /// `bytes` is the text with what counts as a blank made one, and ``PhraseGate/padding`` zeros behind it.
    func longest(
        at start: Int, isShort: Bool, in bytes: Span<UInt8>, of text: FoldedText
    ) -> PhraseBook.Mark? {
        guard !isShort else {
            let node = Int(truncatingIfNeeded: beginnings.number(at: Int(bytes[start]) &* 8))
            return node != 0 ? walk(from: start, at: 1, node: node, in: bytes, of: text) : nil
        }
        let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt32.self).littleEndian
        guard let node = jumps[word] else { return nil }
        return walk(from: start, at: JumpTable.depth, node: node, in: bytes, of: text)
    }

    private func walk(
        from start: Int, at depth: Int, node first: Int, in bytes: Span<UInt8>, of text: FoldedText
    ) -> PhraseBook.Mark? {
        var node = PhraseNode(number: nodes.number(at: first &* 8))
        var at = start + depth
        var best: PhraseBook.Mark?
        // No phrase has the zeros behind the text.
        while take(node, from: start, at: &at, in: bytes, of: text, best: &best),
            let next = child(of: node, behind: bytes[at])
        {
            node = next
            at += 1
        }
        return best
    }

    @inline(__always)
    private func child(of node: PhraseNode, behind byte: UInt8) -> PhraseNode? {
        let label = PhraseNode.packedLabel(byte)
        var place = node.first &* 8
        let end = place &+ node.count &* 8
        while place < end {
            let packed = nodes.packed(at: place)
            let other = PhraseNode.packedLabel(of: packed)
            guard other < label else {
                return other == label ? PhraseNode(number: PackedBytes.unpacked(packed)) : nil
            }
            place &+= 8
        }
        return nil
    }

    /// Takes a phrase that ends at a node; says whether the walk may go on.
    @inline(__always)
    private func take(
        _ node: PhraseNode, from start: Int, at: inout Int, in bytes: Span<UInt8>, of text: FoldedText,
        best: inout PhraseBook.Mark?
    ) -> Bool {
        guard node.meaning != 0 else { return true }
        if node.isLast {
            guard hasTail(of: node, at: at, in: bytes) else { return false }
            at += node.count
        }
        let meaning = PhraseMeaning(at: node.meaning &* PhraseMeaning.stride, in: meanings)
        let concepts = concepts(of: meaning, bytes, from: start, to: at, of: text)
        if !concepts.isEmpty { best = PhraseBook.Mark(range: start..<at, concepts: concepts) }
        return !node.isLast
    }

    private func hasTail(of node: PhraseNode, at start: Int, in bytes: Span<UInt8>) -> Bool {
        var (at, place, left) = (start, node.first, node.count)
        while left > 0 {
            let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
            // What lies above the bytes that are left belongs to something else.
            let isAlike = (word ^ tails.number(at: place)) << UInt64(64 - 8 * min(left, 7)) == 0
            guard isAlike else { return false }
            (at, place, left) = (at + 7, place + 8, left - 7)
        }
        return true
    }

    private func concepts(
        of meaning: PhraseMeaning, _ bytes: Span<UInt8>, from start: Int, to end: Int, of text: FoldedText
    ) -> ConceptSet {
        if meaning.exactLength != 0, text.sourceLength(of: start..<end) != meaning.exactLength {
            return []
        }
        if WordCharacter.isWord(bytes[end]) {
            // A word that goes on in a script without blanks ends where the script changes.
            guard bytes[end] >= 0xE0, bytes[end - 1] < 0x80 else { return meaning.open }
        }
        return meaning.closed.union(meaning.open)
    }
}

/// The nodes of a trie to which four bytes lead.
package struct JumpTable: Sendable {
    package static let depth = 4
    /// How many bits of a slot hold the node; the four bytes stand below them.
    package static let nodeBits = 24

    /// The number of slots less one, then the slots: the four bytes and the node, at a place by the bytes' hash or behind it; node
    /// 0 is none.
    private let slots: PackedBytes
    private let mask: Int

    init(_ bytes: PackedBytes) {
        mask = Int(truncatingIfNeeded: bytes.number(at: 0))
        slots = bytes.dropping(8)
    }

    @inline(__always)
    subscript(word: UInt32) -> Int? {
        var index = Self.hash(word) & mask
        while true {
            let slot = slots.number(at: index &* 8)
            guard slot >> 32 != 0 else { return nil }
            if UInt32(truncatingIfNeeded: slot) == word { return Int(truncatingIfNeeded: slot >> 32) }
            index = (index &+ 1) & mask
        }
    }

    /// What the place of four bytes is made of, the first of them the lowest.
    @inline(__always)
    package static func hash(_ word: UInt32) -> Int { Int(truncatingIfNeeded: (word &* 0x9E37_79B1) >> 8) }
}
