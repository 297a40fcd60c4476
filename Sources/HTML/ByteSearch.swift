private import Glibc

extension [UInt8] {
    /// The first place of a byte from an index on, up to another index.
    package func firstIndex(of byte: UInt8, from start: Int, to end: Int? = nil) -> Int? {
        withUnsafeBytes { memory in
            let end = Swift.min(end ?? memory.count, memory.count)
            guard start >= 0, start < end, let base = memory.baseAddress,
                let hit = memchr(base + start, Int32(byte), end - start)
            else { return nil }
            return UnsafeRawPointer(hit) - base
        }
    }

    /// A range without the white space at both ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, self[lower].isHTMLSpace { lower += 1 }
        while upper > lower, self[upper - 1].isHTMLSpace { upper -= 1 }
        return lower..<upper
    }

    /// Whether a lower-case ASCII word stands at an index, whatever its case there.
    func hasWord(_ word: StaticString, at index: Int) -> Bool {
        let count = word.utf8CodeUnitCount
        guard index >= 0, index + count <= self.count else { return false }
        return word.withUTF8Buffer { word in
            for offset in 0..<count where self[index + offset].asciiLowercased != word[offset] {
                return false
            }
            return true
        }
    }

    /// Adds the bytes of a range of others.
    mutating func append(_ source: [UInt8], _ range: Range<Int>) {
        source.withUnsafeBufferPointer { append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// Adds the bytes of a literal.
    mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// A number for the bytes of a range.
    func hash(of range: Range<Int>) -> UInt64 {
        withUnsafeBytes { memory in
            precondition(range.lowerBound >= 0 && range.upperBound <= memory.count)
            var hash = UInt64(range.count) &* 0x9E37_79B9_7F4A_7C15
            var index = range.lowerBound
            while index &+ 8 <= range.upperBound {
                let word = memory.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
                hash ^= hash >> 29
                index &+= 8
            }
            while index < range.upperBound {
                hash = (hash ^ UInt64(memory[index])) &* 0x100_0000_01B3
                index &+= 1
            }
            return hash
        }
    }

    /// Whether a range holds one byte or another.
    func contains(_ one: UInt8, or other: UInt8, in range: Range<Int>) -> Bool {
        withUnsafeBytes { memory in
            precondition(range.lowerBound >= 0 && range.upperBound <= memory.count)
            // Without a branch, so that the compiler takes many bytes at once.
            var found: UInt8 = 0
            for index in range { found |= (memory[index] == one ? 1 : 0) | (memory[index] == other ? 1 : 0) }
            return found != 0
        }
    }

    /// Whether two ranges hold the same bytes.
    func isEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        guard one.count == other.count else { return false }
        return withUnsafeBytes { memory in
            let (one, other) = (memory[one], memory[other])
            guard let first = UnsafeRawBufferPointer(rebasing: one).baseAddress,
                let second = UnsafeRawBufferPointer(rebasing: other).baseAddress
            else { return true }
            return memcmp(first, second, one.count) == 0
        }
    }

    /// The first place in a range where a lower-case ASCII word stands, whatever its case there.
    ///
    /// The word's first byte must not come again inside it, or only rarely: the search goes on behind each start.
    func firstIndex(of word: StaticString, in range: Range<Int>) -> Int? {
        let count = word.utf8CodeUnitCount
        guard count > 0, range.count >= count else { return nil }
        let first = word.withUTF8Buffer { $0[0] }
        var index = range.lowerBound
        let last = range.upperBound - count
        while index <= last {
            if self[index].asciiLowercased == first, hasWord(word, at: index) { return index }
            index += 1
        }
        return nil
    }
}

extension Range<Int> {
    /// Whether the bytes of the range are a lower-case ASCII word, whatever their case.
    func matches(_ word: StaticString, in bytes: [UInt8]) -> Bool {
        count == word.utf8CodeUnitCount && bytes.hasWord(word, at: lowerBound)
    }
}
