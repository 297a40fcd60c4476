import Words

/// Finds URLs, host names and mail addresses in folded text.
struct AddressScanner {
    private let bytes: [UInt8]
    /// The bytes that were looked at: what the cost is counted in.
    private(set) var work = 0

    struct Match: Sendable, Hashable {
        enum Kind: Sendable, Hashable {
            case url, host, mailbox
        }

        var range: Range<Int>
        var kind: Kind
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The addresses in a text, ascending and without overlap.
    static func matches(in bytes: [UInt8]) -> [Match] {
        var scanner = AddressScanner(bytes)
        return scanner.matches()
    }

    /// The addresses, ascending and without overlap.
    mutating func matches() -> [Match] {
        var matches: [Match] = []
        var end = 0
        // Up to here the dots belong to one run of labels that is no host: none of them is asked again.
        var barren = 0
        for at in bytes.indices where at >= end {
            guard Self.isMarked(bytes[at]), bytes[at] != UInt8(ascii: ".") || at >= barren else { continue }
            if let match = match(around: at, after: end) {
                matches.append(match)
                end = match.range.upperBound
            } else if bytes[at] == UInt8(ascii: ".") {
                barren = forward(from: at) { Self.isHost($0) || $0 == UInt8(ascii: ".") }
            }
        }
        return matches
    }

    /// The signs that an address has inside: `://`, `@` and `.`.
    private static func isMarked(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@")
    }

    private mutating func match(around at: Int, after floor: Int) -> Match? {
        switch bytes[at] {
        case UInt8(ascii: ":"):
            guard at + 3 < bytes.count, bytes[at + 1] == UInt8(ascii: "/"), bytes[at + 2] == UInt8(ascii: "/")
            else {
                return nil
            }
            let start = back(from: at, to: floor) { WordCharacter.isLetter($0) }
            guard start < at else { return nil }
            return Match(range: start..<urlEnd(from: at + 3), kind: .url)
        case UInt8(ascii: "@"):
            let start = back(from: at, to: floor, while: Self.isLocalPart)
            let end = forward(from: at + 1) { Self.isHost($0) || $0 == UInt8(ascii: ".") }
            guard start < at, end > at + 1 else { return nil }
            return Match(range: start..<end, kind: .mailbox)
        case UInt8(ascii: "."):
            return host(around: at, after: floor)
        default: return nil
        }
    }

    /// `label.label...`, its last label of letters, followed by a path or by nothing.
    private mutating func host(around at: Int, after floor: Int) -> Match? {
        let start = back(from: at, to: floor, while: Self.isHost)
        guard start < at, at + 2 < bytes.count else { return nil }
        let end = forward(from: at) { Self.isHost($0) || $0 == UInt8(ascii: ".") }
        if end < bytes.count, bytes[end] == UInt8(ascii: "@") { return nil }
        if let next = end < bytes.count ? bytes[end] : nil, next == UInt8(ascii: ":"), end + 2 < bytes.count,
            bytes[end + 1] == UInt8(ascii: "/"), bytes[end + 2] == UInt8(ascii: "/")
        {
            return nil
        }
        var last = end
        while last > at, bytes[last - 1] == UInt8(ascii: ".") { last -= 1 }
        let labelStart = back(from: last, to: floor, while: Self.isHost)
        guard labelStart > at, last - labelStart >= 2,
            bytes[labelStart..<last].allSatisfy(WordCharacter.isLetter)
        else {
            return nil
        }
        // "59-31-77.Do not share it": a sentence ends without a blank.
        guard
            bytes[start..<at].contains(where: WordCharacter.isLetter)
                || bytes[at..<last].dropFirst().contains(UInt8(ascii: "."))
                || last < bytes.count && bytes[last] == UInt8(ascii: "/")
        else { return nil }
        guard last < bytes.count, bytes[last] == UInt8(ascii: "/") else {
            return Match(range: start..<last, kind: .host)
        }
        return Match(range: start..<urlEnd(from: last), kind: .url)
    }

    private mutating func urlEnd(from start: Int) -> Int {
        let end = Self.urlEnd(bytes, from: start)
        work += end - start
        return end
    }

    /// Where a URL ends: before a blank, a quote, a bracket that it did not open, or closing punctuation.
    static func urlEnd(_ bytes: [UInt8], from start: Int) -> Int {
        var depth = 0
        var end = start
        var namesEnd = start
        scan: while end < bytes.count {
            if (0xC3..<0xE0).contains(bytes[end]), namesEnd == start {
                namesEnd = self.namesEnd(bytes, from: end)
            }
            switch bytes[end] {
            case 0x80... where end < namesEnd: break
            case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"),
                0x7F..<0xC3, 0xCA...:
                break scan
            // Letters of the Latin script inside of words, as addresses may have them (RFC 3987); others follow one without a blank.
            case 0xC3...0xC9
            where end + 2 < bytes.count && bytes[end + 1] & 0xC0 == 0x80
                && WordCharacter.isAlphanumeric(bytes[end + 2]):
                end += 1
            case 0xC3...0xC9: break scan
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"):
                guard depth > 0 else { break scan }
                depth -= 1
            default: break
            }
            end += 1
        }
        while end > start, closing.contains(bytes[end - 1]) { end -= 1 }
        return end
    }

    /// Where the names of a path end, in an alphabet of two bytes a letter, behind which a slash and a row of letters and digits stand up
    /// to the next blank: of "/wiki/Служебная:ConfirmEmail/ad7902e1", but not of "/をクリック".
    private static func namesEnd(_ bytes: [UInt8], from start: Int) -> Int {
        var slash: Int?
        var at = start
        while at < bytes.count, at - start <= Limits.pathBytes, bytes[at] > 0x20, !borders.contains(bytes[at])
        {
            switch bytes[at] {
            case UInt8(ascii: "/") where bytes[at - 1] == UInt8(ascii: ":"): return start
            case UInt8(ascii: "/"): slash = at
            case 0x80..<0xC0, 0xC3..<0xE0: slash = nil
            // Other scripts follow an address without a blank.
            case 0xC0...: return start
            case _ where !isHost(bytes[at]) && !parts.contains(bytes[at]): slash = nil
            default: break
            }
            at += 1
        }
        return slash.map { at - $0 > 8 ? $0 : start } ?? start
    }

    /// What parts the pieces of an address, and what may stand inside or behind it.
    private static let parts = Array(".,;:!?'*|=&%+#~".utf8)
    /// What stands around an address.
    private static let borders = Array("\"<>`()[]".utf8)
    /// What stands behind an address and is no part of it.
    private static let closing = Array(".,;:!?'*|".utf8)

    private mutating func back(from place: Int, to floor: Int, while condition: (UInt8) -> Bool) -> Int {
        var at = place
        defer { work += place - at }
        while at > floor, condition(bytes[at - 1]) { at -= 1 }
        return at
    }

    private mutating func forward(from place: Int, while condition: (UInt8) -> Bool) -> Int {
        var at = place
        defer { work += at - place }
        while at < bytes.count, condition(bytes[at]) { at += 1 }
        return at
    }

    private static func isHost(_ byte: UInt8) -> Bool {
        WordCharacter.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private static func isLocalPart(_ byte: UInt8) -> Bool {
        isHost(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "=")
    }
}
