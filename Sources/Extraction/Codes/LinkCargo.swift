import HTML

/// What the links of a letter carry: codes that they hand over, and the numbers of items that they lead to.
struct LinkCargo {
    /// The values of `?code=37935K`.
    private(set) var codes: Set<[UInt8]> = []
    /// The numbers and keys in small letters of `/c/3381-rebuild-the-stand` and `/browse/plb-3381`.
    private(set) var items: Set<[UInt8]> = []

    init(of letter: Letter) {
        for link in letter.pages.lazy.flatMap(\.links) {
            addCode(of: link.url)
            addItems(of: link.url.prefix(Limits.linkWordsOfAddress))
        }
    }

    private mutating func addCode(of url: [UInt8]) {
        guard let place = url.end(ofFirst: Self.name) else { return }
        let code = url[place...].prefix(Limits.tokenLengths.upperBound + 1).prefix { $0 != UInt8(ascii: "&") }
        if (5...Limits.tokenLengths.upperBound).contains(code.count) { codes.insert(Array(code)) }
    }

    private static let name = Array("code=".utf8)

    private mutating func addItems(of url: ArraySlice<UInt8>) {
        let path = url.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        var start = path.startIndex
        for at in path.startIndex...path.endIndex where at == path.endIndex || path[at] == UInt8(ascii: "/") {
            if let item = Self.item(path[start..<at]) { items.insert(item) }
            start = at + 1
        }
    }

    /// The number before the words of a title, or a tracker's key as a whole.
    private static func item(_ segment: ArraySlice<UInt8>) -> [UInt8]? {
        guard let hyphen = segment.firstIndex(of: UInt8(ascii: "-")) else { return nil }
        let (before, after) = (segment[..<hyphen], segment[(hyphen + 1)...])
        if before.count >= 3, before.allSatisfy(WordCharacter.isDigit),
            after.count >= 3, after.prefix(3).allSatisfy(WordCharacter.isLetter)
        {
            return Array(before)
        }
        if (2...10).contains(before.count), before.allSatisfy(WordCharacter.isLetter),
            (1...6).contains(after.count), after.allSatisfy(WordCharacter.isDigit)
        {
            return segment.map(Folding.lowerASCII)
        }
        return nil
    }
}
