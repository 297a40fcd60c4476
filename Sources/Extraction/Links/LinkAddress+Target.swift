import Words

extension LinkAddress {
    /// The other host that stands plainly in path, query or fragment, as wrappers that count clicks or check links have
    /// it; `nil` where there is none.
    ///
    /// It is what the address says, percent-encoded up to twice; whether pressing leads there is known to the wrapper alone.
    var target: String? {
        let tail = tail
        for start in tail.indices where tail[start] | 0x20 == UInt8(ascii: "h") && begins(at: start) {
            guard let name = Self.host(in: tail[start...].prefix(Limits.hostBytes + 32)), name != host else {
                continue
            }
            return name
        }
        return nil
    }

    /// "Discord", to discord.com: whether some words are the first label of its registrable domain, in any case.
    func isNamed(by words: String) -> Bool {
        RegistrableDomain.of(host).utf8.prefix { $0 != UInt8(ascii: ".") }
            .elementsEqual(words.utf8.map(Folding.lowerASCII))
    }

    /// Whether a value begins there: behind a sign, or behind one that is percent-encoded.
    private func begins(at start: Int) -> Bool {
        guard start > tail.startIndex else { return false }
        if !WordCharacter.isAlphanumeric(tail[start - 1]) { return true }
        return start - tail.startIndex >= 3 && tail[start - 3] == UInt8(ascii: "%")
    }

    /// Whether some bytes go on behind the authority: path, query or fragment begins in them, percent-encoded up to twice.
    private static func reachesBehind(_ authority: ArraySlice<UInt8>) -> Bool {
        ["%2f", "%3f", "%23", "%5c", "%252f", "%253f", "%2523", "%255c"].contains {
            authority.end(ofFirst: Array($0.utf8)) != nil
        }
    }

    static let schemes = ["https", "http"].map { Array($0.utf8) }
    private static let separators = ["://", ":%2f%2f", "%3a%2f%2f", "%253a%252f%252f"].map { Array($0.utf8) }

    private static func host(in address: ArraySlice<UInt8>) -> String? {
        var rest = address.map(Folding.lowerASCII)[...]
        guard let scheme = schemes.first(where: { rest.starts(with: $0) }) else { return nil }
        rest = rest.dropFirst(scheme.count)
        guard let separator = separators.first(where: { rest.starts(with: $0) }) else { return nil }
        rest = rest.dropFirst(separator.count)
        // What stands before an "@" is a user's name, however much it looks like a host.
        let authority = rest.prefix { !isDelimiter($0) && $0 != UInt8(ascii: "&") }
        if let sign = ["@", "%40", "%2540"].compactMap({ authority.lastEnd(of: Array($0.utf8)) })
            .max(),
            !reachesBehind(authority[..<sign])
        {
            rest = authority[sign...]
        }
        let name = rest.prefix {
            WordCharacter.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        }
        let labels = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), name.count <= Limits.hostBytes else {
            return nil
        }
        return String(decoding: name, as: UTF8.self)
    }
}
