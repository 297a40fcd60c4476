@testable import HTML
import Testing

/// A document as large as asked for, and what must still be seen of it.
struct HostileMarkup: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The number of pieces at which a document is about as large as is read.
    let size: Int
    let make: @Sendable (Int) -> String
    var defects: Set<HTMLDefect> = []
    /// Whether the code behind the pieces is seen.
    var showsCode = true

    static let code = "<p>Your code is <b>482913</b></p>"

    /// The generators of the torture list: the code stands behind them.
    static let all: [HostileMarkup] = [
        HostileMarkup(
            testDescription: "nested divisions", size: 100_000,
            make: { String(repeating: "<div>", count: $0) + code }, defects: [.tooDeep]),
        HostileMarkup(
            testDescription: "nested tables", size: 5_000,
            make: { String(repeating: "<table><tr><td>", count: $0) + code }, defects: [.tooDeep]),
        HostileMarkup(
            testDescription: "closed nested tables", size: 5_000,
            make: { size in
                String(repeating: "<table><tr><td>", count: size) + code
                    + String(repeating: "</td></tr></table>", count: size) + code
            }, defects: [.tooDeep]),
        HostileMarkup(
            testDescription: "unclosed bold and font", size: 40_000,
            make: { String(repeating: "<b><font>", count: $0) + code }, defects: [.tooDeep]),
        HostileMarkup(
            testDescription: "stray end tags in open ones", size: 20_000,
            make: {
                String(repeating: "<i>", count: $0) + String(repeating: "</b></p>", count: $0 * 2) + code
            },
            defects: [.tooDeep]),
        HostileMarkup(
            testDescription: "end tags held back by a table", size: 20_000,
            make: {
                String(repeating: "<b>", count: 900) + "<table><tr><td>" + String(repeating: "<i>", count: 90)
                    + String(repeating: "</b>", count: $0) + code
            }),
        HostileMarkup(
            testDescription: "attributes in one tag", size: 100_000,
            make: { size in "<p " + (0..<size).map { "a\($0)=1 " }.joined() + ">" + code },
            defects: [.oversizedTag]),
        HostileMarkup(
            testDescription: "many attributes in many tags", size: 200,
            make: { size in
                let list = (0..<1_000).map { "a\($0)=1 " }.joined()
                return String(repeating: "<p \(list)>x</p>", count: size) + code
            }, defects: [.oversizedTag]),
        HostileMarkup(
            testDescription: "one attribute again and again", size: 100_000,
            make: { "<p " + String(repeating: "style='color:red' ", count: $0) + ">" + code },
            defects: [.oversizedTag]),
        HostileMarkup(
            testDescription: "a huge address", size: 11_000_000,
            make: { "<a href='https://e.test/" + String(repeating: "a", count: $0) + "'>x</a>" + code },
            defects: [.oversizedTag]),
        HostileMarkup(
            testDescription: "a huge inline image", size: 4_000_000,
            make: { "<img src='data:image/png;base64," + String(repeating: "A", count: $0) + "'>" + code }),
        HostileMarkup(
            testDescription: "a huge style attribute", size: 400_000,
            make: { "<p style='" + String(repeating: "color:red;", count: $0) + "'>x</p>" + code },
            defects: [.oversizedTag]),
        HostileMarkup(
            testDescription: "a huge text", size: 11_000_000,
            make: { code + String(repeating: "a", count: $0) }, defects: [.oversized]),
        HostileMarkup(
            testDescription: "white space", size: 11_000_000,
            make: { String(repeating: " ", count: $0) + code }),
        HostileMarkup(
            testDescription: "comment starts", size: 2_000_000,
            make: { code + String(repeating: "<!--", count: $0) }, defects: [.unclosedComment]),
        HostileMarkup(
            testDescription: "comments", size: 500_000,
            make: { String(repeating: "<!---->", count: $0) + code }),
        HostileMarkup(
            testDescription: "open Outlook shapes", size: 50_000,
            make: { String(repeating: "<!--[if mso]><v:a href=\"-->", count: $0) + code }),
        HostileMarkup(
            testDescription: "Outlook shapes in one comment", size: 100_000,
            make: { "<!--[if mso]>" + String(repeating: "<v:a href=x>", count: $0) + "-->" + code }),
        HostileMarkup(
            testDescription: "ampersands", size: 500_000,
            make: { String(repeating: "&amp;amp;", count: $0 / 4) + code }),
        HostileMarkup(
            testDescription: "numbers of no character", size: 500_000,
            make: { String(repeating: "&#1114111;&#0;&#xD800;", count: $0 / 20) + code }),
        HostileMarkup(
            testDescription: "unknown entities", size: 500_000,
            make: { String(repeating: "&xxe;", count: $0 / 4) + code }),
        HostileMarkup(
            testDescription: "less-than signs", size: 500_000,
            make: { String(repeating: "< ", count: $0 / 2) + code }),
        HostileMarkup(
            testDescription: "marks on one letter", size: 500_000,
            make: { "a" + String(repeating: "\u{301}\u{323}", count: $0 / 2) + code }),
        HostileMarkup(
            testDescription: "zero-width characters in a word", size: 500_000,
            make: { String(repeating: "1\u{200B}", count: $0 / 2) + code }),
        HostileMarkup(
            testDescription: "overrides of direction", size: 200_000,
            make: { String(repeating: "\u{202E}ab\u{202C}c", count: $0 / 2) + code }),
        HostileMarkup(
            testDescription: "one long override", size: 500_000,
            make: { "\u{202E}" + String(repeating: "a<b>b</b>", count: $0 / 8) + "\u{202C}" + code }),
        HostileMarkup(
            testDescription: "characters in elements", size: 60_000,
            make: { String(repeating: "<i>1</i> ", count: $0) + code }),
        HostileMarkup(
            testDescription: "groups of characters in elements", size: 10_000,
            make: { String(repeating: "<i>1</i><i>2</i><i>3</i><i>4</i> x ", count: $0) + code }),
        HostileMarkup(
            testDescription: "one row of many cells", size: 60_000,
            make: { "<table><tr>" + String(repeating: "<td>1", count: $0) + "</table>" + code }),
        HostileMarkup(
            testDescription: "framed boxes", size: 20_000,
            make: { String(repeating: "<div style='border:1px solid'>1", count: $0) + code },
            defects: [.tooDeep]),
        HostileMarkup(
            testDescription: "links", size: 50_000,
            make: { String(repeating: "<a href=https://e.test/>x</a>", count: $0) + code },
            defects: [.tooManyLinks]),
        HostileMarkup(
            testDescription: "open links in open tables", size: 20_000,
            make: { String(repeating: "<a href=https://e.test/><table>", count: $0) + code },
            defects: [.tooDeep, .tooManyLinks]),
        HostileMarkup(
            testDescription: "rules of style", size: 20_000,
            make: { size in
                "<style>" + String(repeating: ".a{color:red}", count: size / 2) + "</style>"
                    + String(repeating: "<p class=a>x", count: size) + code
            }),
        HostileMarkup(
            testDescription: "classes of one element", size: 20_000,
            make: { size in
                "<style>.a.b{color:red}</style>"
                    + String(
                        repeating: "<p class='\(String(repeating: "a ", count: 4_000))'>x", count: size / 100)
                    + code
            }),
        HostileMarkup(
            testDescription: "open titles", size: 100_000,
            make: { code + String(repeating: "<title>", count: $0) }),
        HostileMarkup(
            testDescription: "selections", size: 60_000,
            make: { String(repeating: "<select><option>x", count: $0) + "</select>" + code }),
        HostileMarkup(
            testDescription: "quotations", size: 60_000,
            make: { String(repeating: "<blockquote>a wrote:", count: $0) + code }, defects: [.tooDeep]),
        HostileMarkup(
            testDescription: "hidden texts", size: 60_000,
            make: { String(repeating: "<i hidden>x</i>", count: $0) + code }),
        HostileMarkup(
            testDescription: "forms and buttons", size: 30_000,
            make: { String(repeating: "<form action=x><button>y</button></form>", count: $0) + code },
            defects: [.tooManyLinks]),
    ]
}

@Suite struct `Markup made to hurt` {
    @Test(arguments: HostileMarkup.all)
    func `hides nothing and says what was cut`(markup: HostileMarkup) {
        let document = HTMLDocument(parsing: Array(markup.make(markup.size).utf8))
        expectSound(document)
        let text = String(decoding: document.text.bytes, as: UTF8.self)
        #expect(text.contains("482913") == markup.showsCode)
        #expect(Set(document.defects) == markup.defects)
    }

    @Test(arguments: HostileMarkup.all)
    func `costs twice as much when it is twice as long`(markup: HostileMarkup) {
        let work = [32, 16, 8].map { part in
            var reader = HTMLReader(Array(markup.make(markup.size / part).utf8), limits: .standard)
            _ = reader.read()
            return reader.work
        }
        #expect(work[1] <= work[0] * 5 / 2 + 16)
        #expect(work[2] <= work[1] * 5 / 2 + 16)
    }

    @Test func `is cut after two million bytes, keeping what stood before`() {
        let html = HostileMarkup.code + String(repeating: "<p>a b c</p>", count: 400_000)
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
