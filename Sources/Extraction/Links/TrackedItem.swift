private import HTML
import Words

/// An item of a tracker, forge, forum or gallery, as its address tells: `/issues/418`, `/topic/12-login`.
enum TrackedItem {
    private static let collections = NameTable([
        (
            """
            issues issue tasks task bugs bug merge_requests pull pulls commit builds pipelines topic topics thread \
            threads discussion discussions channel channels album albums scheduled_events
            """, 0
        )
    ])

    /// The length of a UUID as it is written (RFC 9562, section 4).
    private static let uuidLength = 36

    /// Whether an address names one by its number, or by a UUID.
    static func isNamed(by url: [UInt8]) -> Bool {
        var before = url[..<0]
        var start = 0
        let end = min(url.count, Limits.linkWordsOfAddress)
        let query = url.firstIndex(of: UInt8(ascii: "?")) ?? url.count
        for at in 0...end where at == end || url[at] == UInt8(ascii: "/") {
            let segment = url[start..<at]
            start = at + 1
            guard let first = segment.first else { continue }
            if WordCharacter.isDigit(first) || segment.count == uuidLength
                || segment.endIndex <= query && isKey(segment) && !goesOnWithSecret(url[at..<end]),
                collections.value(of: before.span) != nil
            {
                return true
            }
            before = segment
        }
        return before.starts(with: "show_bug.cgi".utf8)
    }

    /// "/issues/MOB-882/guest/aB3xY9kQ2pZ7w5Rt": whether a secret stands behind it in the path.
    private static func goesOnWithSecret(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }.split(separator: UInt8(ascii: "/"))
            .contains { !$0.contains(UInt8(ascii: "-")) && LinkAddress.longestSecret($0) >= 16 }
    }

    /// Whether an address names one by its key in a tracker: `/browse/APP-1190`.
    static func hasKey(_ url: [UInt8]) -> Bool {
        let path = url.prefix(Limits.linkWordsOfAddress).prefix { $0 != UInt8(ascii: "?") }
        let segments = path.split(separator: UInt8(ascii: "/")).suffix(2)
        return segments.count == 2 && segments.first?.elementsEqual("browse".utf8) ?? false
            && segments.last.map(isKey) ?? false
    }

    /// "PORTAL-4187: ...", to `/PORTAL-4187`: whether a subject sets off the key that an address ends with, and does not go on
    /// with what leads to a code: "your".
    static func isKeyed(_ url: [UInt8], in subject: Reading) -> Bool {
        let bytes = subject.folded.bytes
        let path = url.prefix(Limits.linkWordsOfAddress).prefix { $0 != UInt8(ascii: "?") }
        guard let last = path.split(separator: UInt8(ascii: "/")).last, isKey(last),
            let end = bytes.end(ofFirst: last.map(Folding.lowerASCII)), end < bytes.count,
            ":])".utf8.contains(bytes[end])
        else { return false }
        let rest = bytes[(end + 1)...].firstIndex(where: WordCharacter.isWord)
        return !subject.marks.contains {
            $0.range.lowerBound == rest && $0.concepts.contains(.pointing)
        }
    }

    /// Whether an address ends with the number of one: `/task-view-48210.html`.
    static func endsWithNumber(_ url: [UInt8]) -> Bool {
        let path = url.prefix(Limits.linkWordsOfAddress).prefix {
            $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
        }
        let segments = path.split(separator: UInt8(ascii: "/"))
        return segments.count > 2 && segments.last.map { number(of: $0) != nil } ?? false
    }

    /// `task-view-48210.html`: the number behind the name of a collection and words that say of nothing to confirm.
    static func number(of segment: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let words = segment.prefix { $0 != UInt8(ascii: ".") }.split(separator: UInt8(ascii: "-"))
        guard words.count > 1, let collection = words.first, let number = words.last,
            number.allSatisfy(WordCharacter.isDigit), collections.value(of: collection.span) != nil,
            words.allSatisfy({ LinkWords.meaning(of: $0).concepts.isDisjoint(with: .purposes) })
        else { return nil }
        return number
    }

    /// "APP-1190": the capitals of a project and a number.
    private static func isKey(_ segment: ArraySlice<UInt8>) -> Bool {
        let parts = segment.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0].count > 1 && !parts[1].isEmpty
            && parts[0].allSatisfy { WordCharacter.isLetter($0) && $0 & 0x20 == 0 }
            && parts[1].allSatisfy(WordCharacter.isDigit)
    }
}
