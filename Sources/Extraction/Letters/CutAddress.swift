import Words

/// A bare address in plain text that was cut where its line was full: `https://example.com/verify?to` above `ken=Jc8...`.
enum CutAddress {
    /// The shortest line that is full: programs wrap at 64 columns or more.
    private static let fullLine = 60
    /// The shortest rest of an address that has no name of a value in it: what is shorter may be a code.
    private static let rest = 16

    /// Where the last line ends that an address goes on to, from a line that ends with one; `nil` where it does not go on.
    static func end(in source: [UInt8], line: Range<Int>) -> Int? {
        guard line.count >= fullLine, endsWithAddress(source[line]) else { return nil }
        var end = line.upperBound
        var length = line.count
        while length >= fullLine, end < source.count, end - line.lowerBound < Limits.wrappedBytes {
            let next = source[(end + 1)...].prefix { $0 != UInt8(ascii: "\n") }
            guard isRest(next) else { break }
            end = next.endIndex
            length = next.count
        }
        return end > line.upperBound ? end : nil
    }

    private static func endsWithAddress(_ line: ArraySlice<UInt8>) -> Bool {
        let start = line.lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? line.startIndex
        let word = line[start...]
        return word.starts(with: "https://".utf8) || word.starts(with: "http://".utf8)
    }

    /// Whether a line is the rest of an address: one row of its signs, neither a word, a code, a number to call nor an address of its own.
    private static func isRest(_ line: ArraySlice<UInt8>) -> Bool {
        let isValue = line.contains(UInt8(ascii: "="))
        guard line.count >= (isValue ? 4 : rest), line.allSatisfy(isSign),
            line.contains(where: WordCharacter.isLetter),
            isValue || line.contains(where: WordCharacter.isDigit),
            !line.starts(with: "www.".utf8)
        else { return false }
        // "docs.example.com/start"
        let host = line.prefix { $0 != UInt8(ascii: "/") }
        guard let dot = host.lastIndex(of: UInt8(ascii: ".")), !isValue else { return true }
        return !(2...6).contains(host.endIndex - dot - 1) || host.contains { $0 != Folding.lowerASCII($0) }
    }

    // unreserved / pct-encoded / sub-delims / "/" / "?" / "#" (RFC 3986, appendix A), without what other words are made of
    private static func isSign(_ byte: UInt8) -> Bool {
        WordCharacter.isAlphanumeric(byte) || signs.contains(byte)
    }

    private static let signs = Array("-._~%!$&*+;=/?#".utf8)
}
