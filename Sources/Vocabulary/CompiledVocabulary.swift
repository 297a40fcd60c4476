import Words

/// Phrases as a ``PhraseBook`` reads them: bytes below 0x80.
package struct CompiledVocabulary: Sendable {
    /// The parts, by ``CompiledPart``, and what a look at eight bytes may touch behind the last of them.
    package let bytes: [UInt8]

    /// The phrases of languages.
    package init(_ languages: [Language]) throws(CompilationError) {
        var words = PhraseList()
        var fragments = PhraseList()
        for language in languages {
            // In an order of their own, so that the same phrases always make the same bytes.
            for concept in Concept.allCases {
                guard var list = language.phrases[concept] else { continue }
                list.withUTF8 { list in
                    for item in list.indices.split(whereSeparator: { list[$0] == UInt8(ascii: "|") }) {
                        let item = item.startIndex..<item.endIndex
                        guard let phrase = Phrase(item, in: list, concept) else { continue }
                        if phrase.beginsAnywhere {
                            fragments.add(phrase, from: list)
                        } else {
                            words.add(phrase, from: list)
                        }
                    }
                }
            }
        }
        let gate = GateCompiler(words: words, fragments: fragments)
        var meanings = MeaningTable()
        let wordTrie = try TrieCompiler(words, meanings: &meanings)
        let fragmentTrie = try TrieCompiler(fragments, meanings: &meanings)
        let packedMeanings = try meanings.packed()
        var head = PackedNumbers()
        var parts: [UInt8] = []
        for part in CompiledPart.allCases {
            head.append(UInt64(CompiledPart.headBytes + parts.count))
            let bytes =
                switch part {
                case .kinds: gate.kinds
                case .fragmentStarts: gate.fragmentStarts
                case .answers: gate.answers
                case .shorts: gate.shorts
                case .meanings: packedMeanings
                case .wordBeginnings: wordTrie.beginnings
                case .wordJumps: wordTrie.jumps
                case .wordNodes: wordTrie.nodes
                case .wordTails: wordTrie.tails
                case .fragmentBeginnings: fragmentTrie.beginnings
                case .fragmentJumps: fragmentTrie.jumps
                case .fragmentNodes: fragmentTrie.nodes
                case .fragmentTails: fragmentTrie.tails
                }
            parts += bytes
        }
        bytes = head.bytes + parts + [UInt8](repeating: 0, count: 8)
    }

    /// A Swift file with the bytes as one literal, which the compiler takes as it stands: a list of numbers takes it minutes.
    package var swiftFile: [UInt8] {
        var file = Array(
            """
            import Words

            extension PhraseBook {
                /// Every phrase of every language.
                static let all = PhraseBook(compiled: PackedBytes("
            """.utf8)
        file.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): file += [UInt8(ascii: "\\"), byte]
            case 0x20..<0x7F: file.append(byte)
            default: file += Self.escapes[Int(byte)]
            }
        }
        file += "\"))\n}\n".utf8
        return file
    }

    /// How a byte is written that may not stand in a literal.
    private static let escapes = (0..<0x80).map { Array("\\u{\(String($0, radix: 16))}".utf8) }
}
