private import HTML

extension Target {
    /// Any bytes as a document; every promise that a reader's view makes of its places and bytes is checked.
    static let html = Target(name: "html") { bytes in
        let document = HTMLDocument(parsing: bytes)
        inspect(document.text, of: bytes.count)
        for link in document.links {
            require(isInPlace(link.range, in: document.text.bytes), "a link out of place")
            require(isUTF8(link.url) && isUTF8(link.alternative) && isUTF8(link.title), "a link not in UTF-8")
            require(link.url.count <= bound(on: bytes.count), "a link larger than its document")
        }
        let hidden = document.hidden.map(\.text)
        require(!hidden.contains([]), "an empty hidden text")
        let kept = hidden + document.structuredData + document.codeHints
        require(kept.reduce(0) { $0 + $1.count } <= bound(on: bytes.count), "more kept than there was")
        require((hidden + document.codeHints).allSatisfy(isUTF8), "hidden text not in UTF-8")
        for action in document.microdata {
            require(
                isUTF8(action.name) && isUTF8(action.url) && isUTF8(action.type), "an action not in UTF-8")
        }
    }

    private static func inspect(_ text: VisibleText, of size: Int) {
        require(isUTF8(text.bytes), "text not in UTF-8")
        require(text.bytes.count <= bound(on: size), "\(text.bytes.count) bytes of text of \(size)")
        var last: Int?
        var block = 0
        for line in text.lines {
            require(isInPlace(line.range, in: text.bytes) && !line.range.isEmpty, "a line out of place")
            require(line.range.lowerBound == last.map { $0 + 1 } ?? 0, "a gap between lines")
            require(!text.bytes[line.range].contains(0x0A), "a line feed in a line")
            require(
                text.bytes[line.range.lowerBound] != 0x20 && text.bytes[line.range.upperBound - 1] != 0x20,
                "a blank at the edge of a line")
            require(line.block >= block, "blocks out of order")
            (last, block) = (line.range.upperBound, line.block)
        }
        require(last ?? 0 == text.bytes.count, "text behind the last line")
        var end = 0
        for run in text.runs {
            require(isInPlace(run.range, in: text.bytes) && !run.range.isEmpty, "a run out of place")
            require(run.range.lowerBound >= end && !run.emphasis.isEmpty, "runs out of order")
            require(!text.bytes[run.range].contains(0x0A), "a run over a line end")
            end = run.range.upperBound
        }
    }

    private static func isInPlace(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        func isBoundary(_ index: Int) -> Bool {
            index == bytes.count || (bytes.indices.contains(index) && bytes[index] & 0xC0 != 0x80)
        }
        return isBoundary(range.lowerBound) && isBoundary(range.upperBound)
    }
}
