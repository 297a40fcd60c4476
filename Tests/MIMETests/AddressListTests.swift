@testable import MIME
import Testing

@Suite struct `Addresses` {
    private func read(_ value: String) -> [Address] {
        var list = AddressList(Array(value.utf8))
        return list.read(atMost: Limits.addresses)
    }

    @Test(arguments: [
        ("ada@example.org", "", "ada@example.org"),
        ("<ada@example.org>", "", "ada@example.org"),
        ("Ada <ada@example.org>", "Ada", "ada@example.org"),
        ("Ada Lovelace<ada@example.org>", "Ada Lovelace", "ada@example.org"),
        (#""Ada \"L\" Lovelace" <ada@example.org>"#, #"Ada "L" Lovelace"#, "ada@example.org"),
        (#""ada l"@example.org"#, "", #""ada l"@example.org"#),
        ("ada . l @ example . org", "", "ada.l@example.org"),
        ("Ada L. ada@example.org", "Ada L.", "ada@example.org"),
        ("Ada @ Example <ada@example.org>", "Ada @ Example", "ada@example.org"),
        ("ada@[127.0.0.1]", "", "ada@[127.0.0.1]"),
        ("ada", "", "ada"),
        ("<ada@example.org", "", "ada@example.org"),
        ("<<ada@example.org>>", "", "ada@example.org"),
        ("Ada <ada@example.org> trailing", "Ada", "ada@example.org"),
        ("=?utf-8?q?Ada=2C?= =?utf-8?b?w6k=?= <ada@example.org>", "Ada,é", "ada@example.org"),
        ("=?utf-8?q?ada=40bank.example?= <ada@example.org>", "ada@bank.example", "ada@example.org"),
        ("Support: Team <team@example.org>", "Team", "team@example.org"),
        ("ada@bücher.example", "", "ada@bücher.example"),
        ("ada@example.org (Ada (the great))", "Ada (the great)", "ada@example.org"),
        ("Ada [Team] <ada@example.org>", "Ada [Team]", "ada@example.org"),
        (",, <@a.example,@b.example:ada@example.org> , ,", "", "ada@example.org"),
        ("Ada <@a.example,,@b.example:ada@example.org>", "Ada", "ada@example.org"),
        ("(a) Ada (b) L <(c) ada (d) . (e) l @ (f) example (g) . org (h)> (i)", "Ada L", "ada.l@example.org"),
        ("ada (a) @ (b) machine(c).  example", "c", "ada@machine.example"),
        ("Team:;, Ada <ada@example.org>", "Ada", "ada@example.org"),
        ("Ада <ада@пример.example>", "Ада", "ада@пример.example"),
        ("Ada: the great <ada@example.org>", "the great", "ada@example.org"),
    ])
    func `are read with their names`(value: String, name: String, address: String) {
        #expect(read(value) == [Address(name: name, address: address)])
    }

    @Test(arguments: ["", " ", ",", ";;;,,,", "undisclosed-recipients:;", "<>", "()", "@"])
    func `are not seen where there are none`(value: String) {
        #expect(read(value).allSatisfy { $0.domain.isEmpty })
    }

    @Test func `lists and groups are flat`() {
        let all = read("a@example.org, Team: b@example.org, C <c@example.org>; , d@example.org;")
        #expect(all.map(\.address) == ["a@example.org", "b@example.org", "c@example.org", "d@example.org"])
    }

    @Test func `five hundred thousand in the header are cut at the limits`() {
        let source =
            Array("From: x@example.org\n".utf8) + repeated("To: a@example.org,\n b@example.org\n", 250_000)
        let message = Message(parsing: source)
        #expect(message.recipients.count == Limits.addresses)
        #expect(message.from?.address == "x@example.org")
        #expect(message.defects.contains(.tooManyFields))
    }

    @Test func `an address that is too long is left out, its name kept`() {
        let literal = String(repeating: "1", count: 262_144)
        #expect(read("Ada <ada@[\(literal)]>") == [Address(name: "Ada", address: "")])
        #expect(read("ada@[\(literal)]") == [])
    }

    @Test(arguments: [
        "(", ")", "(a)", "((a) ", "\"", "\\", "\"\\", "<", ">", "[", "]", ",", ";", ":", "@", ".", "a.", "a ",
        "a:", "=?", "=?a?q?",
        "=?a?q?b?=", "<@a,", "<a:", "\"a\" ", "a@b,", "\u{0}",
    ])
    func `cost grows as the bytes do`(piece: String) {
        func work(_ count: Int) -> Int {
            var list = AddressList(repeated(piece, count))
            _ = list.read(atMost: .max)
            return list.work
        }
        let once = work(2000)
        #expect(work(4000) <= once * 5 / 2)
        #expect(once <= 4 * (2000 * piece.utf8.count + 100))
    }
}
