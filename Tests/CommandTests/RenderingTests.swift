import Extraction
import Foundation
import Testing
import Transport

@testable import latchkey

@Suite struct `What is shown` {
    @Test func `is inert, whatever character it is`() {
        let ranges: [ClosedRange<UInt32>] = [
            0...0x30FF, 0xD7F0...0xE010, 0xFD00...0x101FF, 0xE0000...0xE01FF,
        ]
        for value in ranges.joined() {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let shown = Inert.text("a\(scalar)b")
            let isControl = value < 0x20 || (0x7F...0x9F).contains(value)
            let isBidi =
                [0x200E, 0x200F, 0x061C].contains(value) || (0x202A...0x202E).contains(value)
                || (0x2066...0x2069).contains(value)
            let isInvisible =
                (0x200B...0x200D).contains(value) || (0xE0001...0xE007F).contains(value)
                || [0x2060, 0xFEFF, 0x00AD, 0x2028, 0x2029, 0x3164, 0xE000, 0xFFFF].contains(value)
            if isControl || isBidi || isInvisible {
                #expect(!shown.unicodeScalars.contains(scalar), "U+\(String(value, radix: 16))")
            }
        }
    }

    @Test(arguments: [
        ("plain text, Grüße, 验证码, код, رمز, ✅", "plain text, Grüße, 验证码, код, رمز, ✅"),
        ("\u{1B}[31mred", "\\u{1B}[31mred"),
        ("a\nb\tc\r", "a\\nb\\tc\\r"),
        ("12\u{200B}34\u{00AD}56", "12\\u{200B}34\\u{AD}56"),
        ("abc\u{202E}fed", "abc\\u{202E}fed"),
        ("e\u{301}\u{323}", "e\u{301}\u{323}"),
        ("e\u{301}\u{301}\u{301}\u{301}\u{301}", "e\u{301}\u{301}\u{301}\u{301}\\u{301}"),
    ])
    func `spells out what would not show itself`(source: String, shown: String) {
        #expect(Inert.text(source).unicodeScalars.elementsEqual(shown.unicodeScalars))
    }

    @Test func `is bounded`() {
        #expect(Inert.text(String(repeating: "x", count: 50), limit: 10) == "xxxxxxxxxx…")
    }

    @Test(arguments: [
        (JSON.string("a\"b\\c/d"), #""a\"b\\c/d""#),
        (.string("\u{1}\n\r\t\u{7F}\u{9B}"), #""\u0001\n\r\t\u007f\u009b""#),
        (.string("\u{202E}\u{200B}\u{2028}"), #""\u202e\u200b\u2028""#),
        (.string("Grüße 验证码 😀"), #""Grüße 验证码 😀""#),
        (.string("\u{E0041}"), #""\udb40\udc41""#),
        (.number(0.99), "0.99"),
        (.number(.infinity), "null"),
        (.integer(-7), "-7"),
        (.moment(Date(timeIntervalSince1970: 1_795_341_600)), #""2026-11-22T10:00:00Z""#),
        (.moment(nil), "null"),
        (.array([.null, .bool(true)]), "[null,true]"),
        (.object([("z", .integer(1)), ("a", .array([])), ("b", .object([]))]), #"{"z":1,"a":[],"b":{}}"#),
    ])
    func `is JSON on one line, in the order it was put`(value: JSON, line: String) {
        #expect(value.line == line)
    }

    @Test func `is JSON that others read back as it was`() throws {
        let text = String(String.UnicodeScalarView((0...0xFFFF).compactMap(Unicode.Scalar.init)))
        let data = Data(JSON.array([.string(text)]).line.utf8)
        let read = try #require(try JSONSerialization.jsonObject(with: data) as? [String])
        #expect(read.first.map { $0.unicodeScalars.elementsEqual(text.unicodeScalars) } == true)
    }

    @Test func `stands in columns that fit the terminal`() throws {
        let table = Table(
            headings: ["ID", "VALUE"],
            rows: [["1", "验证码 123456"], ["12", String(repeating: "x", count: 60)]],
            yielding: [.init(column: 1, narrowest: 8)])
        let lines = table.lines(fitting: 24)
        try #require(lines.count == 3)
        #expect(lines.allSatisfy { Inert.columns(of: $0) <= 24 })
        #expect(lines[1] == "1   验证码 123456")
        #expect(lines[2].hasPrefix("12  xxxx") && lines[2].hasSuffix("…"))
        for width in 0...10 { #expect(table.lines(fitting: width).count == 3) }
    }

    @Test func `narrows columns in their order, and no others`() {
        let row = ["whole", "sender.example.org", "https://example.org/long"]
        let table = Table(
            headings: ["ONE", "TWO", "THREE"], rows: [row],
            yielding: [.init(column: 2, narrowest: 8), .init(column: 1, narrowest: 4)])
        #expect(table.lines(fitting: 80)[1] == "whole  sender.example.org  https://example.org/long")
        #expect(table.lines(fitting: 40)[1] == "whole  sender.example.org  https://exam…")
        #expect(table.lines(fitting: 30)[1] == "whole  sender.examp…  https:/…")
        #expect(table.lines(fitting: 10)[1] == "whole  sen…  https:/…")
    }

    @Test func `has reasons for it before those against it, and not where every score starts`() {
        let finding = Finding(
            kind: .oneTimeCode, value: "481923", copy: "481923", text: "", confidence: 0.9, expires: nil,
            evidence: [
                Evidence("prior", -3.2), Evidence("bulk-mail", -2.5), Evidence("named-by-label", 2),
                Evidence("stands-alone", 1),
            ],
            trust: Trust())
        #expect(finding.evidenceJSON.line == #"["named-by-label","stands-alone","-bulk-mail"]"#)
        #expect(finding.why == "because named-by-label, stands-alone; in spite of bulk-mail")
    }

    @Test(arguments: [
        TransportError.invalidSetting(.host), .invalidSetting(.port), .invalidSetting(.proxy),
        .invalidSetting(.caFile), .invalidSetting(.user), .invalidSetting(.password),
        .closed(server: "imap.example.org:993"),
    ])
    func `says what to do about a setting or a connection`(error: TransportError) {
        #expect("\(error)".split(separator: "\n").last?.hasPrefix("hint: ") == true)
    }

    @Test(arguments: [
        ("pasword-file", "password-file"), ("adress", "address"), ("look_back", "look-back"),
        ("HOST", "host"),
        ("zzz", nil), (String(repeating: "x", count: 1000), nil),
    ])
    func `names the nearest key`(written: String, meant: String?) {
        let keys = ["name", "address", "host", "password-file", "password-command", "look-back"]
        #expect(SettingTable.nearest(to: written, among: keys) == meant)
    }

    @Test func `shows how far a scan has come, how fast it goes and how long it takes yet`() {
        #expect(
            ScanProgress.words(read: 250, of: 1000, findings: 1, after: .seconds(2))
                == "[======                  ] 250 of 1000 messages, 125/s, 6 s left, 1 finding")
        #expect(
            ScanProgress.words(read: 0, of: 1000, findings: 0, after: .zero)
                == "[                        ] 0 of 1000 messages, 0/s, 0 findings")
        #expect(
            ScanProgress.words(read: 1000, of: 1000, findings: 3, after: .seconds(10))
                == "[\(String(repeating: "=", count: 24))] 1000 of 1000 messages, 100/s, 0 s left, 3 findings"
        )
    }
}
