import Testing

@testable import Vocabulary
@testable import Words

@Suite struct `The compiled form of the vocabulary` {
    private static func language(_ phrases: [Concept: String]) -> Language { Language("x-test", phrases) }

    /// What is found of the phrases of one language in a text, each as "words: meanings".
    private static func found(_ phrases: [Concept: String], in text: String) throws -> [String] {
        let compiled = try CompiledVocabulary([language(phrases)])
        return compiled.bytes.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return [] }
            let folded = FoldedText(text)
            return PhraseBook(compiled: PackedBytes(at: start)).marks(in: folded).map { mark in
                let meanings = Concept.allCases.filter { mark.concepts.contains($0) }.map { "\($0)" }
                return String(decoding: folded.bytes[mark.range], as: UTF8.self) + ": "
                    + meanings.joined(separator: ", ")
            }
        }
    }

    @Test func `has only bytes below 0x80`() throws {
        let compiled = try CompiledVocabulary(Language.all)
        #expect(compiled.bytes.count > 1_000_000)
        #expect(compiled.bytes.allSatisfy { $0 < 0x80 })
    }

    @Test func `is made of lists that say nothing twice`() {
        for language in Language.all {
            for (concept, list) in language.phrases {
                var seen: Set<String> = []
                for phrase in "\(list)".split(separator: "|") {
                    let words = phrase.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                    #expect(seen.insert(words).inserted, "\(language.tag), \(concept): \(words)")
                }
            }
        }
    }

    @Test func `is the same each time`() throws {
        #expect(try CompiledVocabulary(Language.all).bytes == CompiledVocabulary(Language.all).bytes)
    }

    @Test func `is written as a literal of the same bytes`() throws {
        let compiled = try CompiledVocabulary([Self.language([.code: "code | \"pin\" | a\\b | код"])])
        let file = String(decoding: compiled.swiftFile, as: UTF8.self)
        #expect(file.unicodeScalars.allSatisfy { $0 == "\n" || ("\u{20}"..<"\u{7F}").contains($0) })
        let start = try #require(file.firstRange(of: "PackedBytes(\"")).upperBound
        let end = try #require(file.firstRange(of: "\"))\n}\n")).lowerBound
        var bytes: [UInt8] = []
        var rest = file[start..<end]
        while let next = rest.popFirst() {
            guard next == "\\", let sign = rest.popFirst() else {
                bytes += next.utf8
                continue
            }
            guard sign == "u", let close = rest.firstIndex(of: "}") else {
                bytes += sign.utf8
                continue
            }
            bytes.append(try #require(UInt8(rest[..<close].dropFirst(), radix: 16)))
            rest = rest[rest.index(after: close)...]
        }
        #expect(bytes == compiled.bytes)
    }

    @Test func `finds phrases of every length, at both ends of a text and in its middle`() throws {
        for length in 1...40 {
            let phrase = String("qwertyuiopasdfghjklzxcvbnmqwertyuiopasdfghjklzxcvbnm".prefix(length))
            for text in [phrase, "\(phrase) 1", "1 \(phrase)", "1 \(phrase) 1"] {
                #expect(try Self.found([.code: phrase, .bait: "q-w-e"], in: text) == ["\(phrase): code"])
            }
            #expect(try Self.found([.code: phrase], in: String(phrase.dropLast())).isEmpty)
            #expect(try Self.found([.code: phrase], in: phrase + "m").isEmpty)
            #expect(try Self.found([.code: phrase + "*"], in: phrase + "m") == ["\(phrase)m: code"])
            #expect(try Self.found([.code: "*" + phrase], in: "m" + phrase) == ["\(phrase): code"])
        }
    }

    @Test func `tells alike phrases apart by their accents, and keeps all meanings of one`() throws {
        #expect(try Self.found([.code: "=kód"], in: "kód") == ["kod: code"])
        #expect(try Self.found([.code: "=kód"], in: "kod").isEmpty)
        #expect(try Self.found([.code: "код", .enter: "код*"], in: "код") == ["код: code, enter"])
        #expect(try Self.found([.code: "код", .enter: "код*"], in: "коды") == ["коды: enter"])
    }

    @Test func `finds nothing when it has nothing`() throws {
        #expect(try Self.found([:], in: "a code of nothing, код").isEmpty)
    }

    @Test func `has room for a phrase with a tail of 255 bytes, and refuses a longer one`() throws {
        let longest = String(repeating: "x", count: 4 + 255)
        #expect(try Self.found([.code: longest], in: longest) == ["\(longest): code"])
        let error = #expect(throws: CompilationError.self) {
            try CompiledVocabulary([Self.language([.code: longest + "x"])])
        }
        #expect(
            error?.description == """
                the rest of a phrase does not fit into its field: 256 takes more than 8 bits
                hint: widen the field in Sources/Words, or shorten the vocabulary
                """)
    }

    @Test func `keeps the fields of a node at their bounds`() throws {
        let widths = [
            PhraseNode.labelBits, PhraseNode.countBits, 1, PhraseNode.meaningBits, PhraseNode.firstBits,
        ]
        #expect(widths.reduce(0, +) <= PackedBytes.bits)
        #expect(PhraseMeaning.conceptBits + PhraseMeaning.lengthBits <= PackedBytes.bits)
        #expect(32 + JumpTable.nodeBits <= PackedBytes.bits)
        for (index, width) in widths.enumerated() {
            let values = widths.indices.map { $0 == index ? 1 << width - 1 : 0 }
            let number = try Self.packed(values, widths)
            let node = PhraseNode(number: number)
            let parts = [
                Int(number & 0xFF), node.count, node.isLast ? 1 : 0, node.meaning, node.first,
            ]
            #expect(parts == values)
        }
        #expect(Concept.allCases.allSatisfy { $0.rawValue < PhraseMeaning.conceptBits })
    }

    private static func packed(_ values: [Int], _ widths: [Int]) throws -> UInt64 {
        var numbers = PackedNumbers()
        try numbers.append(
            Field("label", values[0], bits: widths[0]), Field("count", values[1], bits: widths[1]),
            Field("end", values[2], bits: widths[2]), Field("meaning", values[3], bits: widths[3]),
            Field("first", values[4], bits: widths[4]))
        return numbers.bytes.withUnsafeBytes { bytes in
            bytes.baseAddress.map { PackedBytes(at: $0).number(at: 0) } ?? 0
        }
    }

    @Test(arguments: [(256, 8), (-1, 8), (1 << 25, 25), (2, 1)])
    func `refuses what a field has no room for`(value: Int, bits: Int) {
        var numbers = PackedNumbers()
        let error = #expect(throws: CompilationError.self) {
            try numbers.append(Field("the number of a node", value, bits: bits))
        }
        #expect(
            error?.description.hasPrefix(
                "the number of a node does not fit into its field: \(value) takes more than \(bits) bits\nhint: "
            ) == true)
        #expect(numbers.bytes.isEmpty)
    }
}
