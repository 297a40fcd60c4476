import HTML
import Words

/// What the links of a letter carry: codes that they hand over, and the numbers of items that they lead to.
struct LinkCargo {
    /// The values of `?code=37935K`.
    private(set) var codes: Set<[UInt8]> = []
    /// What a page that does something is given as a code, and is longer than what one types.
    private(set) var rows: Set<[UInt8]> = []
    /// The numbers and keys in small letters of `/c/3381-rebuild-the-stand`, `/browse/plb-3381` and `?store=0927`.
    private(set) var items: Set<[UInt8]> = []

    init(of letter: Letter) {
        for link in letter.pages.lazy.flatMap(\.links) {
            addCode(of: link.url)
            let url = link.url.prefix(Limits.linkWordsOfAddress)
            addItems(of: url)
            let query = url.drop { $0 != UInt8(ascii: "?") }.dropFirst()
            guard !query.isEmpty else { continue }
            let acts =
                LinkAddress(link.url).map { !$0.words.concepts.isDisjoint(with: .purposes) } ?? false
            addParameters(of: query, handsOver: acts)
        }
    }

    private mutating func addCode(of url: [UInt8]) {
        // "/reservation/itinerary?code=": what a booking is known by.
        guard let place = url.end(ofFirst: Self.name), LinkAddress(url)?.words.concepts != ConceptSet(.never)
        else { return }
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

    /// Adds the values of a query: in the address of a page that confirms, resets or signs in, what is named as a code, or by one
    /// letter, may be what one would type, where nothing longer is handed over.
    private mutating func addParameters(of query: ArraySlice<UInt8>, handsOver: Bool) {
        let parameters = query.split(separator: UInt8(ascii: "&")).compactMap { parameter in
            parameter.firstIndex(of: UInt8(ascii: "=")).map { equals in
                (
                    name: parameter[..<equals].map(Folding.lowerASCII),
                    value: parameter[(equals + 1)...].prefix(Limits.tokenLengths.upperBound)
                )
            }
        }
        let isSecretive = parameters.contains { $0.value.count > 16 }
        for (name, value) in parameters {
            let isHanding = Self.handing.contains { name.end(ofFirst: $0) != nil }
            if handsOver, isHanding, value.count > Limits.typedLength { rows.insert(Array(value)) }
            // "The code is" thirty-two signs: nothing that a letter names and hands over is anything else.
            if handsOver, isHanding, value.count > 16 {
                codes.insert(Array(value))
            } else if handsOver, !isSecretive, isHanding || name.count == 1 && !Self.people.contains(name),
                (5...16).contains(value.count), value.contains(where: WordCharacter.isDigit)
            {
                codes.insert(Array(value))
            } else if !isHanding, (3...16).contains(name.count), (3...16).contains(value.count) {
                items.insert(value.map(Folding.lowerASCII))
            }
        }
    }

    /// One letter that says who one is.
    private static let people: Set<[UInt8]> = Set(["u", "m", "i", "e"].map { Array($0.utf8) })

    /// What the names of parameters have in them whose values may be what a form wants.
    private static let handing = [
        "code", "otp", "pin", "tan", "token", "key", "pass", "verif", "confirm", "auth", "secret",
        "challenge",
    ].map { Array($0.utf8) }

    /// The number before the words of a title or behind those of a collection, or a tracker's key as a whole.
    private static func item(_ segment: ArraySlice<UInt8>) -> [UInt8]? {
        if let number = TrackedItem.number(of: segment) { return Array(number) }
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
