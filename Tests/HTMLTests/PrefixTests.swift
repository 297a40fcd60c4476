import HTML
import Testing

@Suite struct `Any prefix of any document` {
    @Test(arguments: HTMLFixture.all)
    func `gives a sound view`(fixture: HTMLFixture) throws {
        let html = try fixture.html
        for end in html.indices { expectSound(HTMLDocument(parsing: Array(html[..<end]))) }
    }

    @Test(arguments: HTMLFixture.all)
    func `gives a sound view when bytes are changed`(fixture: HTMLFixture) throws {
        let html = try fixture.html
        let strange: [UInt8] = [0x00, 0x22, 0x26, 0x2D, 0x2F, 0x3C, 0x3E, 0x80, 0xC2, 0xE2, 0xFF]
        for index in stride(from: 0, to: html.count, by: 3) {
            var changed = html
            changed[index] = strange[index % strange.count]
            expectSound(HTMLDocument(parsing: changed))
        }
    }
}

/// Expects every promise that a document makes of its places and bytes.
func expectSound(_ document: HTMLDocument, sourceLocation: SourceLocation = #_sourceLocation) {
    let text = document.text
    func isBoundary(_ index: Int) -> Bool {
        index == text.bytes.count || (text.bytes.indices.contains(index) && text.bytes[index] & 0xC0 != 0x80)
    }
    func isInPlace(_ range: Range<Int>) -> Bool {
        isBoundary(range.lowerBound) && isBoundary(range.upperBound)
    }
    func isUTF8(_ bytes: [UInt8]) -> Bool { Array(String(decoding: bytes, as: UTF8.self).utf8) == bytes }

    var problems: [String] = []
    if !isUTF8(text.bytes) { problems.append("text is not UTF-8") }
    var last = 0
    for line in text.lines {
        if !isInPlace(line.range) || line.range.isEmpty { problems.append("line out of place") }
        if line.range.lowerBound != (last == 0 ? 0 : last + 1) { problems.append("gap between lines") }
        if text.bytes[line.range].contains(0x0A) { problems.append("line feed in line") }
        if text.bytes[line.range.lowerBound] == 0x20 || text.bytes[line.range.upperBound - 1] == 0x20 {
            problems.append("blank at the edge of a line")
        }
        last = line.range.upperBound
    }
    if last != text.bytes.count { problems.append("text behind the last line") }
    if zip(text.lines, text.lines.dropFirst()).contains(where: { $0.block > $1.block }) {
        problems.append("blocks out of order")
    }
    last = 0
    for run in text.runs {
        if !isInPlace(run.range) || run.range.isEmpty || run.emphasis.isEmpty || run.range.lowerBound < last {
            problems.append("run out of place")
        }
        if text.bytes[run.range].contains(0x0A) { problems.append("run over a line end") }
        last = run.range.upperBound
    }
    for link in document.links {
        if !isInPlace(link.range) { problems.append("link out of place") }
        if !isUTF8(link.url + link.alternative + link.title) { problems.append("link is not UTF-8") }
    }
    for hidden in document.hidden where !isUTF8(hidden.text) || hidden.text.isEmpty {
        problems.append("hidden text is not UTF-8")
    }
    for hint in document.codeHints where !isUTF8(hint) { problems.append("hint is not UTF-8") }
    for action in document.microdata where !isUTF8(action.name + action.url + action.type) {
        problems.append("action is not UTF-8")
    }
    #expect(problems == [], sourceLocation: sourceLocation)
}
