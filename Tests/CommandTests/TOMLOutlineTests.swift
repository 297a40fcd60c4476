import Testing

@testable import latchkey

@Suite struct `The outline of a TOML text` {
    private static let text = """
        vault = "a" # [[account]]
        recipients = [
          "x", # ]
          '[[account]]',
        ]

        [[account]]
        name = "one"
        note = \"\"\"
        [[account]]
        name = "inner" \\\"\"\" still
        \"\"\"
        "host" = 'h#'

        # between
        [account.more]
        port = 1

        [[ account ]]
        name = "two"
        folders = ["INBOX",
          "x"]

        [[announce]]
        desktop = "title"
        """

    private let outline = TOMLOutline(of: Array(Self.text.utf8))

    @Test func `finds sections behind strings, lists and comments that look like them`() throws {
        let first = try #require(outline.section("account", 0))
        let second = try #require(outline.section("account", 1))
        #expect(first.map(\.line) == [7, 8, 9, 13, 16, 17])
        #expect(second.map(\.line) == [19, 20, 21])
        #expect(outline.section("account", 2) == nil)
        #expect(outline.section("announce", 0)?.map(\.path) == [["announce"], ["desktop"]])
    }

    @Test func `finds the line of a key, or of the section that has no such key`() throws {
        let first = try #require(outline.section("account", 0))
        let second = try #require(outline.section("account", 1))
        #expect(outline.line(of: "host", in: first) == 13)
        #expect(outline.line(of: "more", in: first) == 16)
        #expect(outline.line(of: "port", in: first) == 7)
        #expect(outline.line(of: "folders", in: second) == 21)
        #expect(outline.line(ofTop: "recipients") == 2)
        #expect(outline.line(ofTop: "announce") == 24)
        #expect(outline.line(ofTop: "port") == nil)
    }

    @Test func `covers whole lines, the last of a value included`() throws {
        let bytes = Array(Self.text.utf8)
        let second = try #require(outline.section("account", 1))
        let texts = second.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(texts == ["[[ account ]]\n", "name = \"two\"\n", "folders = [\"INBOX\",\n  \"x\"]\n"])
    }

    @Test func `is made of whatever bytes there are`() {
        let bytes = Array(Self.text.utf8)
        for end in bytes.indices {
            let statements = TOMLOutline(of: Array(bytes[..<end])).statements
            #expect(statements.allSatisfy { $0.range.upperBound <= end })
        }
        for text in ["\"", "'''", "[", "[[", "=", "a", "\"\\", "[\"", "a = \"\"\"\\", "\u{FEFF}a = 1"] {
            #expect(TOMLOutline(of: Array(text.utf8)).statements.count == 1)
        }
    }

    /// What stands before and after something that is there many times, and the line that is told.
    struct Nested: Sendable {
        let before: String
        let again: String
        let count: Int
        let after: String
        let line: Int?
    }

    static let nested: [Nested] = [
        Nested(before: "a = \"", again: "[.", count: 100, after: "\"", line: nil),
        Nested(before: "x = 1 # ", again: ".", count: 100, after: "", line: nil),
        Nested(before: "x = [", again: "1.5, ", count: 100, after: "]", line: nil),
        Nested(before: "", again: "a.", count: 17, after: "a = 1", line: 1),
        Nested(before: "x = 1\n[", again: "a.", count: 17, after: "a]", line: 2),
        Nested(before: "\nx = ", again: "[", count: 17, after: "", line: 2),
        Nested(before: "x = ", again: "{a=", count: 17, after: "", line: 1),
        Nested(before: "x = {", again: "a . ", count: 17, after: "a = 1}", line: 1),
    ]

    @Test(arguments: nested)
    func `tells what is nested deeper than any setting`(nested: Nested) {
        let text = nested.before + String(repeating: nested.again, count: nested.count) + nested.after
        #expect(TOMLOutline(of: Array(text.utf8)).tooDeepLine == nested.line)
    }
}
