import Words

/// The parts of a ``PhraseTrie`` on their way.
struct TrieCompiler {
    /// A ``PhraseNode`` whose children may not be known yet.
    private struct Node {
        let label: UInt8
        var count = 0
        var isLast = false
        var meaning = 0
        var first = 0
    }

    let nodes: [UInt8]
    let tails: [UInt8]
    let jumps: [UInt8]
    let beginnings: [UInt8]

    /// Compiles phrases; what follows a node stands right behind it and its siblings, as far as it can.
    init(_ list: PhraseList, meanings: inout MeaningTable) throws(CompilationError) {
        var nodes = [Node(label: 0)]
        var tails = PackedNumbers()
        var jumps = JumpCompiler()
        var beginnings = [Int](repeating: 0, count: 256)
        let phrases = SortedPhrases(list)
        /// Nodes to be gone into, the next one last, and the phrases below each, which have `depth` bytes in common.
        var open = [(node: 0, below: 0..<phrases.count, depth: 0)]
        while let (node, below, depth) = open.popLast() {
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
                let tail = list.bytes[(Int(words.lowerBound) + depth)..<Int(words.upperBound)]
                nodes[node].isLast = true
                nodes[node].count = tail.count
                nodes[node].first = tails.count
                tails.append(tail: tail)
                continue
            }
            nodes[node].first = nodes.count
            let end = open.endIndex
            while index < below.upperBound {
                let label = phrases.byte(index, behind: depth)
                let start = index
                index = phrases.end(ofAlike: index..<below.upperBound, behind: depth)
                open.append((nodes.count, start..<index, depth + 1))
                nodes[node].count += 1
                nodes.append(Node(label: label))
            }
            open[end...].reverse()
        }
        self.nodes = try Self.packed(nodes)
        self.tails = tails.bytes
        self.jumps = try jumps.packed()
        self.beginnings = beginnings.reduce(into: PackedNumbers()) { $0.append(UInt64($1)) }.bytes
    }

    private static func packed(_ nodes: [Node]) throws(CompilationError) -> [UInt8] {
        var numbers = PackedNumbers()
        for node in nodes {
            try numbers.append(
                Field("the byte of a node", Int(node.label), bits: PhraseNode.labelBits),
                Field(
                    node.isLast ? "the rest of a phrase" : "the number of children", node.count,
                    bits: PhraseNode.countBits),
                Field("the end of a branch", node.isLast ? 1 : 0, bits: 1),
                Field("the number of a meaning", node.meaning, bits: PhraseNode.meaningBits),
                Field(
                    node.isLast ? "the place of a tail" : "the number of a node", node.first,
                    bits: PhraseNode.firstBits))
        }
        return numbers.bytes
    }
}

extension PackedNumbers {
    /// Adds text, seven bytes in a number, of which the last is cut where it has no more bits.
    fileprivate mutating func append(tail: ArraySlice<UInt8>) {
        var rest = tail
        while !rest.isEmpty {
            let next = rest.prefix(7)
            append(next.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }, bytes: next.count + 1)
            rest = rest.dropFirst(7)
        }
    }
}

/// The different meanings of phrases; number 0 is none.
struct MeaningTable {
    private var all = [PhraseMeaning()]
    private var numbers = [PhraseMeaning(): 0]

    /// The number of what phrases mean that are alike but for their accents.
    mutating func number(of phrases: SortedPhrases, _ range: Range<Int>) -> Int {
        var meaning = PhraseMeaning()
        for phrase in range.lazy.map({ phrases[$0] }) {
            if phrase.isOpen {
                meaning.open.insert(ConceptSet(phrase.concept))
            } else {
                meaning.closed.insert(ConceptSet(phrase.concept))
            }
            meaning.exactLength = phrase.exactLength
        }
        if let number = numbers[meaning] { return number }
        numbers[meaning] = all.count
        all.append(meaning)
        return all.count - 1
    }

    /// The meanings, of ``PhraseMeaning/stride`` bytes each.
    func packed() throws(CompilationError) -> [UInt8] {
        var numbers = PackedNumbers()
        for meaning in all {
            try numbers.append(
                Field("a meaning", Int(meaning.closed.rawValue), bits: PhraseMeaning.conceptBits),
                Field(
                    "the length of an exact phrase", meaning.exactLength, bits: PhraseMeaning.lengthBits))
            try numbers.append(
                Field("a meaning", Int(meaning.open.rawValue), bits: PhraseMeaning.conceptBits))
        }
        return numbers.bytes
    }
}

/// A ``JumpTable`` on its way.
private struct JumpCompiler {
    private var nodes: [(word: UInt32, node: Int)] = []

    mutating func add(_ word: UInt32, _ node: Int) { nodes.append((word, node)) }

    /// The table, at least half of it empty, so that most looks are one.
    func packed() throws(CompilationError) -> [UInt8] {
        var count = 64
        while nodes.count * 2 > count { count *= 2 }
        var slots = [(word: UInt32, node: Int)](repeating: (0, 0), count: count)
        for slot in nodes {
            var index = JumpTable.hash(slot.word) & (count - 1)
            while slots[index].node != 0 { index = (index + 1) & (count - 1) }
            slots[index] = slot
        }
        var numbers = PackedNumbers()
        numbers.append(UInt64(count - 1))
        for slot in slots {
            try numbers.append(
                Field("four bytes", Int(slot.word), bits: 32),
                Field("the number of a node", slot.node, bits: JumpTable.nodeBits))
        }
        return numbers.bytes
    }
}
