@testable import HTML
import Testing
import TortureMail

@Suite struct `Markup made to hurt` {
    @Test(arguments: Torture.pages)
    func `keeps all places in order`(torture: Torture) {
        expectSound(HTMLDocument(parsing: torture.body(size: torture.scale)))
    }

    @Test func `is cut after two million bytes, keeping what stood before`() {
        let html = "<p>Your code is <b>482913</b></p>" + String(repeating: "<p>a b c</p>", count: 400_000)
        let document = HTMLDocument(parsing: Array(html.utf8))
        #expect(document.defects == [.oversized])
        #expect(document.text.bytes.count > 500_000)
        #expect(
            document.text.lines.first.map { Array(document.text.bytes[$0.range]) }
                == Array("Your code is 482913".utf8))
    }

    @Test func `is read on with the tags stripped where the parser stops`() {
        var limits = HTMLLimits.standard
        limits.parserDepth = 4
        let html = "<p>one</p><div><div><div><div><p>two</p> &amp; <b>482913</b></div></div></div></div>"
        var reader = HTMLReader(Array(html.utf8), limits: limits)
        let document = reader.read()
        let lines = document.text.lines.map { String(decoding: document.text.bytes[$0.range], as: UTF8.self) }
        #expect(lines.first == "one")
        #expect(lines.joined(separator: " ").contains("two & 482913"))
        #expect(document.defects == [.parserStopped])
    }
}
