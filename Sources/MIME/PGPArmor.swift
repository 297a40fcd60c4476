/// What PGP sets into plain text as lines of base64 between two rules (RFC 9580, section 6.2).
enum PGPArmor {
    /// The kinds of blocks that hold nothing to read; a signed message's text is none of them.
    private static let kinds: [StaticString] = [
        "message-----", "signature-----", "public key block-----", "private key block-----",
    ]

    /// Whether some block may begin in the bytes: most text has none, and this is cheap to see.
    static func isMentioned(in bytes: Span<UInt8>) -> Bool {
        var index = 0
        while let hyphen = bytes.firstIndex(of: ASCII.hyphen, in: index..<bytes.count) {
            let words = hyphen + 1..<hyphen + 11
            if words.upperBound <= bytes.count, bytes.spells("begin pgp ", in: words) { return true }
            index = hyphen + 1
        }
        return false
    }

    /// The text without such blocks, for a reader's eyes; `nil` when there is none to leave out.
    static func removingBlocks(from text: Span<UInt8>) -> [UInt8]? {
        let found = blocks(in: text)
        guard !found.isEmpty else { return nil }
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        var kept = 0
        for block in found {
            output.append(contentsOf: text.extracting(kept..<block.range.lowerBound))
            kept = block.range.upperBound
        }
        output.append(contentsOf: text.extracting(kept..<text.count))
        return output
    }

    /// Whether a text has an encrypted message in it, or begins with one that was cut.
    static func hasMessage(in text: Span<UInt8>) -> Bool {
        var start = 0
        while start < text.count, text[start].isWhiteSpace { start += 1 }
        return kind(of: text.line(at: start).0, in: text, after: "-----begin pgp ") == 0
            || blocks(in: text).contains { $0.kind == 0 }
    }

    /// The blocks that begin and end, with their lines.
    private static func blocks(in text: Span<UInt8>) -> [(kind: Int, range: Range<Int>)] {
        var found: [(kind: Int, range: Range<Int>)] = []
        var open: (kind: Int, start: Int)?
        var start = 0
        while start < text.count {
            let (line, next) = text.line(at: start)
            if line.count > 20, text[line.lowerBound] == ASCII.hyphen {
                if let kind = kind(of: line, in: text, after: "-----begin pgp ") {
                    open = (kind, start)
                } else if let block = open, kind(of: line, in: text, after: "-----end pgp ") == block.kind {
                    found.append((block.kind, block.start..<next))
                    open = nil
                }
            }
            start = next
        }
        return found
    }

    /// Which kind of block a line begins or ends; blanks behind it do not count.
    private static func kind(of line: Range<Int>, in text: Span<UInt8>, after rule: StaticString) -> Int? {
        let words = line.lowerBound + rule.utf8CodeUnitCount
        var end = line.upperBound
        while end > words, text[end - 1].isBlank { end -= 1 }
        guard end > words, text.spells(rule, in: line.lowerBound..<words) else { return nil }
        return kinds.firstIndex { text.spells($0, in: words..<end) }
    }
}
