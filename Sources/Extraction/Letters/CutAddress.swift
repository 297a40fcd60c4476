import Words

/// A bare address in plain text that was cut where its line was full: `https://example.com/verify?id=3&to` above `ken=Jc8...`.
///
/// What stands below an address may as well be a code, a user's name or a file: lines are joined only where a query goes on.
enum CutAddress {
    /// The shortest line that is full: programs wrap at 64 columns or more.
    private static let fullLine = 60
    /// The shortest row that is a piece of a secret.
    private static let secret = 16

    /// Where the last line ends that an address goes on to, from a line that ends with one; `nil` where it does not go on.
    static func end(in source: [UInt8], line: Range<Int>) -> Int? {
        guard line.count >= fullLine, var address = address(endingLine: source[line]) else { return nil }
        var end = line.upperBound
        var length = line.count
        while length >= fullLine, end < source.count, end - line.lowerBound < Limits.wrappedBytes {
            let next = source[(end + 1)...].prefix { $0 != UInt8(ascii: "\n") }
            let isRest = end == line.upperBound ? goesOn(address, with: next) : isPieceOfSecret(next)
            guard isRest, next.allSatisfy(isSign) else { break }
            address += next
            end = next.endIndex
            length = next.count
        }
        return end > line.upperBound ? end : nil
    }

    private static func address(endingLine line: ArraySlice<UInt8>) -> [UInt8]? {
        let start = line.lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? line.startIndex
        let word = line[start...]
        return word.starts(with: "https://".utf8) || word.starts(with: "http://".utf8) ? Array(word) : nil
    }

    /// Whether a row is the rest of a query: of a value that another one follows, or of a name or a value that the address ends with.
    private static func goesOn(_ address: [UInt8], with row: ArraySlice<UInt8>) -> Bool {
        let (equals, ampersand) = (UInt8(ascii: "="), UInt8(ascii: "&"))
        guard let query = address.firstIndex(of: UInt8(ascii: "?")) else { return false }
        let last =
            address[(query + 1)...].split(separator: ampersand, omittingEmptySubsequences: false).last ?? []
        guard isQuery(address[(query + 1)...] + row) else { return false }
        if let sign = row.firstIndex(where: { $0 == equals || $0 == ampersand }) {
            // "?id=3560ce" above "07ab&token=Jc8...", "&to" above "ken=Jc8..."
            return row[sign] == ampersand
                ? row[sign...].contains(equals)
                : !last.contains(equals) && isPieceOfSecret(row[(sign + 1)...])
        }
        // "&token=" above "Jc8..."
        return last.count > 1 && last.last == equals && last.dropLast().allSatisfy(WordCharacter.isWord)
            && isPieceOfSecret(row)
    }

    /// Whether each parameter has one value at most: another name would stand in the middle of one, as in `?token=8fK2mQlogin=mira`.
    private static func isQuery(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.split(separator: UInt8(ascii: "&")).allSatisfy { parameter in
            parameter.count { $0 == UInt8(ascii: "=") } <= 1
        }
    }

    /// Whether a row is long and has digits, one in five of its signs or many capitals beside them, as words have not.
    private static func isPieceOfSecret(_ row: ArraySlice<UInt8>) -> Bool {
        let digits = row.count(where: WordCharacter.isDigit)
        let capitals = row.count { (0x41...0x5A).contains($0) }
        return row.count >= secret && digits > 0 && (digits + capitals) * 5 >= row.count
    }

    // unreserved / pct-encoded / "&" / "=" (RFC 3986, appendix A): what queries are made of
    private static func isSign(_ byte: UInt8) -> Bool {
        WordCharacter.isAlphanumeric(byte) || "-._~%&=".utf8.contains(byte)
    }
}
