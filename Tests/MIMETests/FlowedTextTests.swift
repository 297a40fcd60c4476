@testable import MIME
import Testing

@Suite struct `Flowed text` {
    private func join(_ text: String, deletesSpace: Bool = false) throws -> String {
        let type = MediaType(
            type: "text", subtype: "plain",
            parameters: ["format": "flowed", "delsp": deletesSpace ? "yes" : "no"])
        let flow = try #require(FlowedText(type))
        return String(decoding: flow.join(Array(text.utf8).span), as: UTF8.self)
    }

    @Test(arguments: [
        ("", ""), ("a", "a"), ("a\n", "a\n"), ("a \nb\n", "a b\n"), ("a \n", "a \n"), ("a \n\nb", "a \n\nb"),
        ("> a \n> b\nc", "> a b\nc"), ("> a \n>> b\n", "> a \n>> b\n"), (">> a \n> b", ">> a \n> b"),
        (" From x", "From x"),
        ("a \n-- \nb", "a \n-- \nb"), ("-- \nb", "-- \nb"), ("  a", " a"), (">\n> a", "> \n> a"),
    ])
    func `is joined where it was broken softly`(text: String, expected: String) throws {
        #expect(try join(text).trimmingEnd() == expected.trimmingEnd())
    }

    @Test func `loses the blank when the type says so`() throws {
        #expect(try join("482 \n913", deletesSpace: true) == "482913")
    }

    @Test func `is left alone when it is fixed`() {
        #expect(FlowedText(MediaType(type: "text", subtype: "plain", parameters: ["format": "fixed"])) == nil)
        #expect(FlowedText(.plainText) == nil)
    }
}

extension String {
    fileprivate func trimmingEnd() -> Substring { last == "\n" ? dropLast() : self[...] }
}
