import HTML
import Words

/// A bare address in plain text that was cut where its line was full: `https://example.com/verify?to` above `ken=Jc8...`.
///
/// What stands below an address may as well be a code, a user's name or a file: lines are joined only where nothing else can be meant.
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
            guard !next.isEmpty, next.allSatisfy(isSign), goesOn(address, with: next),
                isOpen(address) || endsValue(next) || end > line.upperBound
                    || isWidest(line.count, in: source)
            else { break }
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

    /// Whether no line of a text is longer: then its writer wrapped it.
    private static func isWidest(_ count: Int, in source: [UInt8]) -> Bool {
        var start = 0
        while let end = source.firstIndex(of: UInt8(ascii: "\n"), from: start) {
            if end - start > count { return false }
            start = end + 1
        }
        return source.count - start <= count
    }

    /// Whether a value, the name of one or its rest must follow: `&`, `?token=`, `&tok`.
    private static func isOpen(_ address: [UInt8]) -> Bool {
        let last = address.lastIndex { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "=") }
        return last.map { address[$0] == UInt8(ascii: "&") || $0 == address.count - 1 } ?? false
    }

    /// Whether a row begins with the rest of a value, and names another one behind it: `7ab-9b&token=`.
    private static func endsValue(_ row: ArraySlice<UInt8>) -> Bool {
        row.first { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "=") } == UInt8(ascii: "&")
            && row.contains(UInt8(ascii: "="))
    }

    /// Whether a row of signs is the rest of an address: the query goes on in it, or the secret at its end does.
    private static func goesOn(_ address: [UInt8], with rest: ArraySlice<UInt8>) -> Bool {
        guard rest.contains(where: WordCharacter.isLetter), !rest.contains(where: LinkAddress.isDelimiter),
            !rest.contains(UInt8(ascii: ".")) || address.end(ofFirst: webToken) != nil
        else { return false }
        if let query = address.firstIndex(of: UInt8(ascii: "?")), rest.contains(UInt8(ascii: "=")) {
            // Another name of a value would stand in the middle of one: "?token=8fK2mQ" above "login=mira".
            return isQuery(address[(query + 1)...] + rest)
        }
        let last = address[(address.lastIndex { !isOfSecret($0) }.map { $0 + 1 } ?? 0)...]
        return !rest.contains(UInt8(ascii: "=")) && (isOpen(address) || isPieceOfSecret(last))
            && isPieceOfSecret(rest) && !isGrouped(rest) && isAlike(last, rest)
    }

    /// Whether each parameter has at most one value.
    private static func isQuery(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.split(separator: UInt8(ascii: "&")).allSatisfy { parameter in
            parameter.count { $0 == UInt8(ascii: "=") } <= 1
        }
    }

    private static func isOfSecret(_ byte: UInt8) -> Bool {
        WordCharacter.isAlphanumeric(byte) || "-_.".utf8.contains(byte)
    }

    /// Whether it is long, and has a digit in five or letters of both cases, as words have not.
    private static func isPieceOfSecret(_ row: ArraySlice<UInt8>) -> Bool {
        let digits = row.count(where: WordCharacter.isDigit)
        let capitals = row.count { (0x41...0x5A).contains($0) }
        return row.count >= secret && (digits * 5 >= row.count || capitals * 5 >= row.count && digits > 0)
    }

    /// `HV7K-2QMX-93TD`, `b3560ce6-5120-4f07-ab9b-3637b1ae6e71`: whether it is written in groups, as codes and ids are.
    private static func isGrouped(_ row: ArraySlice<UInt8>) -> Bool {
        let groups = row.split(separator: UInt8(ascii: "-")).map(\.count)
        return groups.count > 1 && (Set(groups).count == 1 || groups == [8, 4, 4, 4, 12])
    }

    /// Whether both are written in the same letters: an account number in capitals is no part of a secret in small ones.
    private static func isAlike(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
        guard !one.isEmpty else { return true }
        let isSmall = [one, other].map { $0.contains { (0x61...0x7A).contains($0) } }
        let isNumber = [one, other].map { $0.allSatisfy(isHexadecimal) }
        return isSmall[0] == isSmall[1] && isNumber[0] == isNumber[1]
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        WordCharacter.isDigit(byte) || (0x61...0x66).contains(Folding.lowerASCII(byte))
    }

    // unreserved / pct-encoded / sub-delims / "/" / "?" / "#" (RFC 3986, appendix A), without what other words are made of
    private static func isSign(_ byte: UInt8) -> Bool {
        WordCharacter.isAlphanumeric(byte) || signs.contains(byte)
    }

    private static let signs = Array("-._~%$&*+=/?#".utf8)
    /// How the parts of a JSON Web Token begin, which full stops part (RFC 7519).
    private static let webToken = Array("eyJ".utf8)
}
