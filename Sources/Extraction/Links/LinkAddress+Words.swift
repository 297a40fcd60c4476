import Words

extension LinkAddress {
    /// What the words of an address say.
    struct Said {
        /// Those of path, query and fragment; `verifyEmail` and `verify_email` both have two.
        fileprivate(set) var concepts: ConceptSet = []
        /// Whether the path says that pressing undoes or refuses something: `/revoke/login`.
        fileprivate(set) var refuses = false
        /// Whether it counts clicks, and does not say what it leads to: `/track/click?u=`.
        fileprivate(set) var countsClicks = false
        /// Whether it ends something by that, which may be what is asked for: `/cancel-account`.
        fileprivate(set) var cancels = false
    }

    /// What its words say.
    var words: Said {
        func isAlike(_ word: ArraySlice<UInt8>, _ other: StaticString) -> Bool {
            word.count == other.utf8CodeUnitCount
                && other.withUTF8Buffer { word.lazy.map(Folding.lowerASCII).elementsEqual($0) }
        }
        var said = Said()
        let tail = tail.prefix(Limits.linkWordsOfAddress)
        let path = tail.prefix { $0 != UInt8(ascii: "?") }
        var isConfirmed = false
        var (isTracked, isOther) = (false, false)
        // What carries a secret does something, whatever it is called.
        var titles = Self.titles(in: path)
        if !titles.isEmpty, secretLength >= 3 { titles = [] }
        var asideEnd = tail.startIndex
        forEachWord(in: tail) { word in
            // "utm_campaign=recovery-codes-made": what the letter is called where mail is counted; "next=/bookings": where one goes then.
            let rest = tail[word.endIndex...]
            if isAlike(word, "utm") && rest.first == UInt8(ascii: "_")
                || isAlike(word, "next") && rest.first == UInt8(ascii: "=")
            {
                asideEnd = rest.firstIndex(of: UInt8(ascii: "&")) ?? tail.endIndex
            }
            guard word.startIndex >= asideEnd else { return }
            guard word.count > 3 || word.count > 1 && Self.isWhole(word, in: tail) else { return }
            guard !titles.contains(where: { $0.contains(word.startIndex) }) else { return }
            // "?login=ada&password=oak": what is handed over, and not what is done to it.
            guard !isAlike(word, "password") || !Self.isParameter(word, in: tail) else { return }
            let meaning = LinkWords.meaning(of: word)
            said.concepts.formUnion(meaning.concepts)
            isTracked = isTracked || isAlike(word, "click")
            isOther =
                isOther
                || meaning.concepts.contains(.never) && !isAlike(word, "track") && !isAlike(word, "open")
            guard word.endIndex <= path.endIndex else { return }
            if meaning.refuses {
                said.refuses = true
                said.cancels = isAlike(word, "cancel")
            } else if said.cancels, meaning.concepts.contains(.confirm) {
                // "/cancel/confirm" confirms, and "/confirm/cancel" does not.
                said.refuses = false
                isConfirmed = true
            }
        }
        said.countsClicks = isTracked && !isOther
        said.refuses = said.refuses || !isConfirmed && refusesInPieces(path)
        return said
    }

    /// Whether a word is all that stands between two signs that no secret has: "/sso/", and not "kPw_".
    private static func isWhole(_ word: ArraySlice<UInt8>, in tail: ArraySlice<UInt8>) -> Bool {
        func divides(_ byte: UInt8?) -> Bool {
            switch byte {
            case nil, UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: "="),
                UInt8(ascii: "."),
                UInt8(ascii: "#"), UInt8(ascii: ";"), UInt8(ascii: ":"):
                true
            default: false
            }
        }
        return divides(tail[..<word.startIndex].last) && divides(tail[word.endIndex...].first)
    }

    /// Whether a word is the name of a value: "&password=".
    private static func isParameter(_ word: ArraySlice<UInt8>, in tail: ArraySlice<UInt8>) -> Bool {
        tail[word.endIndex...].first == UInt8(ascii: "=")
            && tail[..<word.startIndex].last.map { "?&#;".utf8.contains($0) } ?? false
    }

    /// "not-me" is one word.
    private func refusesInPieces(_ path: ArraySlice<UInt8>) -> Bool {
        var start = path.startIndex
        for at in path.startIndex...path.endIndex where at == path.endIndex || path[at] == UInt8(ascii: "/") {
            let piece = path[start..<at]
            start = at + 1
            if (2...20).contains(piece.count),
                LinkWords.meaning(of: piece.filter(WordCharacter.isLetter)[...]).refuses
            {
                return true
            }
        }
        return false
    }

    private func forEachWord(in tail: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void) {
        var start: Int?
        for index in tail.indices {
            let byte = tail[index]
            guard WordCharacter.isLetter(byte) else {
                if let first = start { body(tail[first..<index]) }
                start = nil
                continue
            }
            let isUpper = byte >= 0x41 && byte <= 0x5A
            if let first = start, isUpper, tail[index - 1] & 0x20 != 0 {
                body(tail[first..<index])
                start = index
            }
            start = start ?? index
        }
        if let first = start { body(tail[first...]) }
    }

    /// The segments of a path that are titles of pages: what their words say, pressing does not do.
    private static func titles(in path: ArraySlice<UInt8>) -> [Range<Int>] {
        path.split(separator: UInt8(ascii: "/")).filter {
            $0.first.map(WordCharacter.isDigit) ?? false && isTitle($0)
        }
        .map(\.indices)
    }
}
