import Words

/// The pieces of a link's address that say where it goes and what it carries (RFC 3986), without opening it.
struct LinkAddress: Sendable {
    /// The address as written.
    let bytes: [UInt8]
    /// Whether it is `https`.
    let isSecure: Bool
    let hasUserInfo: Bool
    private let hostRange: Range<Int>
    /// Where path, query and fragment begin.
    private let tailStart: Int
    var tail: ArraySlice<UInt8> { bytes[tailStart...] }
    /// The host in lower case, without port and user information.
    var host: String { String(decoding: bytes[hostRange].map(Folding.lowerASCII), as: UTF8.self) }

    /// Reads an `http` or `https` address; `nil` for anything else.
    init?(_ bytes: [UInt8]) {
        guard bytes.count <= Limits.addressBytes, let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
            let scheme = Self.schemes.first(where: {
                $0.count == colon && bytes[..<colon].lazy.map(Folding.lowerASCII).elementsEqual($0)
            })
        else { return nil }
        isSecure = scheme.count == 5
        let slashes = bytes[(colon + 1)...].prefix { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
        guard slashes.count >= 2 else { return nil }
        let stop = bytes[slashes.endIndex...].firstIndex(where: Self.endsAuthority) ?? bytes.count
        var authority = bytes[slashes.endIndex..<stop]
        if let at = authority.lastIndex(of: UInt8(ascii: "@")) {
            hasUserInfo = true
            authority = authority[(at + 1)...]
        } else {
            hasUserInfo = false
        }
        if authority.first == UInt8(ascii: "[") {
            authority = authority.prefix { $0 != UInt8(ascii: "]") }.dropFirst()
        } else if let port = authority.lastIndex(of: UInt8(ascii: ":")) {
            authority = authority[..<port]
        }
        while authority.last == UInt8(ascii: ".") { authority.removeLast() }
        guard !authority.isEmpty, authority.count <= Limits.hostBytes else { return nil }
        hostRange = authority.indices
        tailStart = stop
        guard !Self.isFile(bytes[stop...]) else { return nil }
        self.bytes = bytes
    }

    /// The length of the longest piece of path, query or fragment that has the look of a secret; 0 without one, 1
    /// where a long number stands, which may be one.
    var secretLength: Int { Self.longestSecret(tail) }

    /// Whether it carries nothing that could tell who one is: `/accounts/login/`, `?view=login`.
    var isBare: Bool {
        guard secretLength == 0, !tail.contains(where: WordCharacter.isDigit) else { return false }
        return tail.split { "?&#;".utf8.contains($0) }.dropFirst().allSatisfy { pair in
            let value = pair.firstIndex(of: UInt8(ascii: "=")).map { pair[($0 + 1)...] } ?? []
            return value.count <= Limits.wordOfQuery && !LetterRow.looksRandom(value)
        }
    }

    /// The first number of sixteen digits or more that it carries, with the hyphens between them.
    var longNumber: [UInt8]? {
        let hyphen = UInt8(ascii: "-")
        return tail.split { !WordCharacter.isAlphanumeric($0) && $0 != hyphen }.first {
            Limits.digitsOfNumber.contains($0.count)
                && $0.allSatisfy { WordCharacter.isDigit($0) || $0 == hyphen }
        }
        .map(Array.init)
    }

    /// What sets path, query and fragment apart.
    static func isDelimiter(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }

    private static func endsAuthority(_ byte: UInt8) -> Bool {
        isDelimiter(byte) || byte == UInt8(ascii: "\\")
    }

    /// Whether it begins with another one and carries more of the same piece.
    func goesOn(after other: LinkAddress) -> Bool {
        bytes.count > other.bytes.count && Self.isTokenByte(bytes[other.bytes.count])
            && other.bytes.last.map(Self.isTokenByte) ?? false && bytes.starts(with: other.bytes)
    }

    /// Whether it is another one with more parameters behind it.
    func handsOverMore(than other: LinkAddress) -> Bool {
        bytes.count > other.bytes.count && bytes.starts(with: other.bytes)
            && [UInt8(ascii: "?"), UInt8(ascii: "&")].contains(bytes[other.bytes.count])
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether a path ends as pictures and style sheets do: nothing that one presses.
    private static func isFile(_ tail: ArraySlice<UInt8>) -> Bool {
        let path = tail.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard let dot = path.suffix(6).lastIndex(of: UInt8(ascii: ".")) else { return false }
        return LinkWords.isFileType(path[(dot + 1)...])
    }

    /// Whether it names nothing but the host.
    var isRoot: Bool { tail.allSatisfy(Self.isDelimiter) }

    /// Whether it has the look of what shorteners make: a short host, and one short name behind it.
    var isShort: Bool {
        hostRange.count <= 12 && tail.count <= 14
            && !tail.dropFirst().contains {
                Self.isDelimiter($0) || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "=")
            }
    }

    /// Whether the host is an address literal.
    var isAddressLiteral: Bool {
        if host.utf8.contains(UInt8(ascii: ":")) { return true }
        return host.split(separator: ".").allSatisfy { part in
            part.hasPrefix("0x")
                ? part.dropFirst(2).allSatisfy(\.isHexDigit) : part.utf8.allSatisfy(WordCharacter.isDigit)
        }
    }

    /// The length of the longest piece of bytes that has the look of a secret; 0 without one.
    static func longestSecret(_ tail: ArraySlice<UInt8>) -> Int {
        var longest = 0
        var start = tail.startIndex
        var isPath = true
        var numbers: [Int] = []
        while start < tail.endIndex {
            if start > tail.startIndex, tail[start - 1] == UInt8(ascii: "?") { isPath = false }
            // "ada%40example.org": what is escaped is no piece of what follows.
            if start > tail.startIndex, tail[start - 1] == UInt8(ascii: "%") {
                start = min(start + 2, tail.endIndex)
            }
            var index = start
            while index < tail.endIndex, isTokenByte(tail[index]) { index += 1 }
            // "/@lise": a name that somebody chose.
            let isHandle = start > tail.startIndex && tail[start - 1] == UInt8(ascii: "@")
            if index - start >= 3, !isHandle, !isPageEnding(tail[index...]),
                !isOrganization(tail[start..<index], in: tail)
            {
                let length = secretLength(tail[start..<index])
                if isPath, length > 0, tail[start..<index].allSatisfy(WordCharacter.isDigit) {
                    numbers.append(length)
                    start = index + 1
                    continue
                }
                longest = max(
                    longest,
                    length <= 1 && isHandedOver(tail[start..<index], in: tail) ? index - start : length)
            }
            start = index + 1
        }
        // "/0/1204417780213355/1207719904412086": two are those of a project and a task.
        let long = numbers.filter { $0 > 1 }
        return max(longest, long.count == 1 ? long[0] : min(numbers.count, 1))
    }

    /// Whether a value that chance might not have written is named as one that it did: `code=6sayeawnue`.
    private static func isHandedOver(_ value: ArraySlice<UInt8>, in tail: ArraySlice<UInt8>) -> Bool {
        guard value.startIndex > tail.startIndex, tail[value.startIndex - 1] == UInt8(ascii: "="),
            value.count >= 8, value.contains(where: WordCharacter.isLetter),
            value.contains(where: WordCharacter.isDigit) || isOfBothCases(value)
        else { return false }
        let before = tail[..<(value.startIndex - 1)]
        return secretNames.contains { name in
            before.count > name.count && before.suffix(name.count).map(Folding.lowerASCII) == name
                && !WordCharacter.isLetter(before[before.endIndex - name.count - 1])
        }
    }

    /// Whether six to ten digits are named as what chance wrote: `?code=498912`, and not `zip_code=`.
    var carriesNamedNumber: Bool {
        tail.split { "?&#;".utf8.contains($0) }.contains { pair in
            guard let equals = pair.firstIndex(of: UInt8(ascii: "=")) else { return false }
            let value = pair[(equals + 1)...]
            return (6...10).contains(value.count) && value.allSatisfy(WordCharacter.isDigit)
                && Self.secretNames.contains { pair[..<equals].map(Folding.lowerASCII) == $0 }
        }
    }

    /// `ISZUPRat`: capitals behind the first letter, and no four small letters in a row, as words have them.
    private static func isOfBothCases(_ value: ArraySlice<UInt8>) -> Bool {
        let small = value.split { !WordCharacter.isLetter($0) || $0 & 0x20 == 0 }
        return value.dropFirst().count { WordCharacter.isLetter($0) && $0 & 0x20 == 0 } > 1
            && !small.isEmpty && small.allSatisfy { $0.count < 4 }
    }

    private static let secretNames = ["code", "token", "key", "hash", "nonce", "secret", "k", "otp"].map {
        Array($0.utf8)
    }

    /// Whether it carries a code, in small letters, as a whole value or segment, with hyphens inside or without.
    func carries(_ code: [UInt8]) -> Bool {
        func isCode(_ piece: some Collection<UInt8>) -> Bool {
            piece.count == code.count && piece.lazy.map(Folding.lowerASCII).elementsEqual(code)
        }
        let hyphen = UInt8(ascii: "-")
        return tail.split { !WordCharacter.isAlphanumeric($0) && $0 != hyphen }.contains { piece in
            piece.split(separator: hyphen).contains { isCode($0) }
                || piece.contains(hyphen) && isCode(piece.filter { $0 != hyphen })
        }
    }

    /// Whether what follows a name makes it that of a page: `.html`, `.php`.
    private static func isPageEnding(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.first == UInt8(ascii: ".")
            && LinkWords.isPageType(rest.dropFirst().prefix(5).prefix(while: WordCharacter.isLetter))
    }

    /// `TrackConfirmAction`: whether it is words of letters alone, each of which begins with a capital.
    private static func isCamelCase(_ piece: ArraySlice<UInt8>) -> Bool {
        let words = piece.split(omittingEmptySubsequences: true) { $0 & 0x20 == 0 }
        return words.count > 1 && words.count == piece.count { $0 & 0x20 == 0 }
            && words.allSatisfy { $0.count >= 3 && !LetterRow.looksRandom($0) }
    }

    /// "858733214565-Recover-your-account": a number before words, as pages of help are named by their titles.
    static func isTitle(_ piece: ArraySlice<UInt8>) -> Bool {
        let words = piece.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        return words.count > 2 && words[0].allSatisfy(WordCharacter.isDigit)
            && words.dropFirst().allSatisfy { word in
                word.allSatisfy(WordCharacter.isLetter) && !LetterRow.looksRandom(word)
                    && word.dropFirst().allSatisfy { $0 & 0x20 != 0 }
            }
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        WordCharacter.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    /// How long a piece is, if chance wrote it: letters and digits mixed, or letters as no word has them.
    private static func secretLength(_ piece: ArraySlice<UInt8>) -> Int {
        guard piece.count >= 3 else { return 0 }
        // Digits, small letters, capitals; and how often one kind follows another, signs aside.
        var counts = (digits: 0, small: 0, capitals: 0)
        var changes = 0
        let span = piece.span
        var last: UInt8?
        for at in span.indices where WordCharacter.isAlphanumeric(span[at]) {
            let kind: UInt8 = WordCharacter.isDigit(span[at]) ? 0 : span[at] & 0x20 != 0 ? 1 : 2
            switch kind {
            case 0: counts.digits += 1
            case 1: counts.small += 1
            default: counts.capitals += 1
            }
            if let last, last != kind { changes += 1 }
            last = kind
        }
        let (digits, letters, capitals) = (counts.digits, counts.small + counts.capitals, counts.capitals)
        if piece.count < 8 {
            if piece.count < 5 { return digits > 0 && capitals > 0 && letters > capitals ? piece.count : 0 }
            return digits > 0 && letters > 0 && (capitals > 0 || digits > 1) ? piece.count : 0
        }
        // Moments are written in 13 or 14 digits, the latter from the year on.
        if letters == 0 {
            return digits >= 16 || digits >= 14 && piece.first != UInt8(ascii: "2") ? digits : 1
        }
        if digits == 0, isCamelCase(piece) { return 0 }
        if isTitle(piece) { return 0 }
        if digits >= 2, changes >= 3 { return piece.count }
        let random = LetterRow.looksRandom(piece)
        if random, digits > 0, letters >= 4, changes >= 2, letters + digits == piece.count {
            return piece.count
        }
        if random, letters == piece.count, changes == 0, capitals > 0 ? piece.count >= 10 : piece.count >= 16
        {
            return piece.count
        }
        if (8..<14).contains(piece.count), capitals >= 2, changes >= 4 { return piece.count }
        if piece.count >= 14, changes >= 4, random || capitals >= 3 && piece.count >= 18 {
            return piece.count
        }
        return digits >= 4 && letters >= 2 && changes >= 2 && piece.count >= 16 ? piece.count : 0
    }
}

extension LinkAddress: Hashable {
    static func == (one: LinkAddress, other: LinkAddress) -> Bool { one.bytes == other.bytes }

    /// Takes the bytes at once: an array takes them one by one.
    func hash(into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}
