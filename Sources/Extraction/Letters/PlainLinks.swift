import HTML
import Words

/// Links that stand in text as bare addresses.
enum PlainLinks {
    /// The `http` and `https` addresses in a text; a link's words are its address, or what stands before `(`,
    /// `<`, `[` on its line.
    ///
    /// One more than is weighed shows that there are more.
    static func links(in text: VisibleText) -> [HTMLDocument.Link] {
        var links: [HTMLDocument.Link] = []
        for line in text.lines {
            var at = line.range.lowerBound
            while links.count <= Limits.links,
                let start = nextScheme(text.bytes, from: at, to: line.range.upperBound)
            {
                let end = min(AddressScanner.urlEnd(text.bytes, from: start + 8), line.range.upperBound)
                if !isPicture(start, from: at, in: text.bytes) {
                    let words = wordsBefore(start, from: at, in: text.bytes, line: line)
                    links.append(
                        HTMLDocument.Link(url: Array(text.bytes[start..<end]), range: words ?? start..<end))
                }
                at = max(end, start + 8)
            }
        }
        return links
    }

    /// The offset of the next `http://` or `https://` with something behind it.
    private static func nextScheme(_ bytes: [UInt8], from start: Int, to end: Int) -> Int? {
        var at = start
        while let colon = bytes.firstIndex(of: UInt8(ascii: ":"), from: at, to: end - 3) {
            if bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/"),
                let length = schemeLength(bytes, before: colon, from: start), colon - length + 8 < end
            {
                return colon - length
            }
            at = colon + 1
        }
        return nil
    }

    private static func schemeLength(_ bytes: [UInt8], before colon: Int, from start: Int) -> Int? {
        for scheme in schemes where colon - scheme.count >= start {
            if zip(bytes[(colon - scheme.count)..<colon], scheme).allSatisfy({ Folding.lowerASCII($0) == $1 })
            {
                return scheme.count
            }
        }
        return nil
    }

    private static let schemes = ["https", "http"].map { Array($0.utf8) }

    /// Whether an address is that of a picture in Markdown: `![words](https://...)`.
    private static func isPicture(_ start: Int, from floor: Int, in bytes: [UInt8]) -> Bool {
        var at = start
        guard at - 2 >= floor, bytes[at - 1] == UInt8(ascii: "("), bytes[at - 2] == UInt8(ascii: "]") else {
            return false
        }
        at -= 3
        while at > floor, bytes[at] != UInt8(ascii: "[") { at -= 1 }
        return at > floor && bytes[at - 1] == UInt8(ascii: "!")
    }

    private static func wordsBefore(
        _ start: Int, from floor: Int, in bytes: [UInt8], line: VisibleText.Line
    ) -> Range<Int>? {
        var at = start
        while at > floor, bytes[at - 1] == 0x20 { at -= 1 }
        guard at > floor, Array("(<[".utf8).contains(bytes[at - 1]) else { return nil }
        at -= 1
        while at > floor, bytes[at - 1] == 0x20 || bytes[at - 1] == UInt8(ascii: "]") { at -= 1 }
        var lower = max(floor, line.range.lowerBound)
        while lower < at, !WordCharacter.isWord(bytes[lower]) { lower += 1 }
        return lower < at ? lower..<at : nil
    }
}
