@testable import MIME
import Testing

@Suite struct `Charsets` {
    private func read(_ bytes: [UInt8], _ label: String?, isHTML: Bool = false) -> String {
        let text = Charset.text(
            of: bytes, charset: label.flatMap { Charset(label: Array($0.utf8)) }, isHTML: isHTML)
        #expect(Charset.isValidUTF8(text))
        return String(decoding: text, as: UTF8.self)
    }

    @Test(arguments: [
        "utf-8", "US-ASCII", "'iso-8859-15'", "\"windows-1252\"", " koi8-r ", "gb18030", "GB2312", "big5",
        "euc-kr",
        "ks_c_5601-1987", "shift_jis", "euc-jp", "iso-2022-jp", "iso-2022-kr", "utf-7", "utf-16", "utf-16le",
        "utf-32",
        "macintosh", "x-mac-cyrillic", "tis-620", "ibm866", "koi8-u", "windows-1258", "iso-8859-8-i",
        "hz-gb-2312",
    ])
    func `on the list are known, and their converters are there`(label: String) throws {
        let charset = try #require(Charset(label: Array(label.utf8)))
        #expect(charset.decode([]).isEmpty)
        if charset.isASCIISuperset { #expect(charset.decode(Array("code 42".utf8)) == Array("code 42".utf8)) }
    }

    @Test(arguments: [
        "", "x-unknown", "iso-2022-cn", "iso-2022-cn-ext", "ISO-2022-CN-EXT", "utf-8//TRANSLIT",
        "utf-8//ignore", "../utf-8",
        String(repeating: "a", count: 10_000),
    ])
    func `off the list are not known`(label: String) {
        #expect(Charset(label: Array(label.utf8)) == nil)
    }

    @Test func `every byte in every charset gives valid text`() {
        let all = (0...255).map { UInt8($0) } + (0...255).reversed().map { UInt8($0) }
        for label in [
            "utf-8", "utf-7", "utf-16", "utf-16be", "utf-32", "gb18030", "big5", "euc-kr", "euc-jp",
            "shift_jis",
            "iso-2022-jp", "iso-2022-kr", "hz", "tis-620", "windows-1255", "koi8-r", "macintosh",
            "iso-8859-6", "x",
        ] {
            for shift in 0..<4 {
                let text = Charset.text(
                    of: Array(all[shift...]), charset: Charset(label: Array(label.utf8)), isHTML: true)
                #expect(Charset.isValidUTF8(text), "\(label)")
                #expect(!text.contains(0), "\(label)")
            }
        }
    }

    @Test func `UTF-7 cannot write half a character`() {
        #expect(!read(Array("+2AA-".utf8), "utf-7").isEmpty)
    }

    @Test func `labels give way to what the bytes are`() {
        let word = Array("café".utf8)
        for label in [nil, "us-ascii", "iso-8859-1", "windows-1252", "x-unknown"] {
            #expect(read(word, label) == "café")
        }
        #expect(read([0x63, 0xE9], nil) == "cé")
        #expect(read([0x93, 0xE9, 0x94], "iso-8859-1") == "“é”")
        #expect(read([0xC2, 0xE0, 0xF8], "windows-1251") == "Ваш")
    }

    @Test(arguments: ["utf-8", "utf-7", "koi8-r", "windows-1252", "utf-16", "gb18030", "x-unknown"])
    func `give way to a byte order mark`(label: String) {
        #expect(read([0xEF, 0xBB, 0xBF] + Array("Код".utf8), label) == "Код")
        #expect(read([0xFF, 0xFE, 0x1A, 0x04, 0x3E, 0x04, 0x34, 0x04], label) == "Код")
        #expect(read([0xFE, 0xFF, 0x04, 0x1A, 0x04, 0x3E, 0x04, 0x34], label) == "Код")
        #expect(read([0xFF, 0xFE, 0, 0, 0x1A, 0x04, 0, 0], label) == "К")
        #expect(read([0, 0, 0xFE, 0xFF, 0, 0, 0x04, 0x1A], label) == "К")
    }

    @Test func `UTF-8 is believed as long as one character is written so`() {
        #expect(read([0x63, 0xF3, 0x64, 0x69, 0x67, 0x6F], "utf-8") == "código")
        #expect(read([0x93, 0x63, 0x94], "utf-8") == "“c”")
        #expect(read(Array("año ".utf8) + [0x63, 0xF3, 0x64], "utf-8") == "año c\u{FFFD}d")
        // Cut within the only character.
        #expect(read([0x63, 0xC3], "utf-8") == "c\u{FFFD}")
        #expect(read([0x63, 0xE2, 0x82], "utf-8") == "c\u{FFFD}")
        #expect(
            read(Array("<meta charset=koi8-r>".utf8) + [0xEB, 0xCF, 0xC4], "utf-8", isHTML: true).hasSuffix(
                "Код"))
    }

    @Test(arguments: [
        ("utf-8;", "utf-8"), ("\"utf-8\"", "utf-8"), ("'utf-8'", "utf-8"), ("UTF8", "utf-8"),
        ("utf_8", "utf-8"), ("charset=utf-8", "utf-8"), ("utf-8,", "utf-8"),
        ("UTF-8; format=flowed", "utf-8"),
        ("cp-850", "ibm850"), ("cp-1251", "windows-1251"), ("ISO_8859_15", "iso-8859-15"),
        ("iso 8859-2", "iso-8859-2"), ("WINDOWS1250", "windows-1250"), ("charset=\"koi8-r\"", "koi8-r"),
    ])
    func `with something around them are known`(label: String, plain: String) throws {
        let charset = try #require(Charset(label: Array(label.utf8)))
        #expect(charset == Charset(label: Array(plain.utf8)))
    }

    @Test func `the last letter is not held back for a mark that does not come`() {
        for label in ["windows-1255", "windows-1258", "tcvn", "big5"] {
            #expect(read([0xC0, 0xC0, 0x61], label).hasSuffix("a"))
        }
        // The letter stands before the byte that is none, and with the mark that comes.
        #expect(read([0x61, 0x8A, 0x62], "windows-1258") == "a\u{FFFD}b")
        #expect(read([0x61, 0xD2, 0x62], "windows-1258") == "\u{1EA3}b")
    }

    @Test(
        arguments: [
            // Escapes that no charset has, and shifts that are not undone at the end of a line.
            ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x0A, 0x34, 0x38], "日\n48"),
            ("iso-2022-jp", [0x1B, 0x5B, 0x34, 0x38, 0x1B, 0x24], "[48$"),
            ("iso-2022-jp", [0x34, 0x38, 0x1B, 0x24, 0x42, 0x46], "48F"),
            // KS C 5601 without its designation, and left shifted.
            ("iso-2022-kr", [0x0E, 0x44, 0x5A, 0x35, 0x65, 0x0F, 0x34], "코드4"),
            ("iso-2022-kr", [0x1B, 0x24, 0x29, 0x43, 0x0E, 0x44, 0x5A, 0x0A, 0x34, 0x38], "코\n48"),
            ("iso-2022-kr", [0x1B, 0x24, 0x34, 0x38], "$48"),
            ("hz", [0x7E, 0x7B, 0x56, 0x50, 0x0A, 0x34, 0x38], "中\n48"),
            ("hz", [0x7E, 0x7E, 0x7E, 0x0A, 0x34, 0x7E], "~4~"),
            ("utf-7", [0x2B, 0x41, 0x4F, 0x6B, 0x2E, 0x34, 0x38], "é.48"),
        ] as [(String, [UInt8], String)])
    func `with stray and missing shifts keep what can be kept`(label: String, bytes: [UInt8], text: String) {
        #expect(read(bytes, label) == text)
    }

    @Test func `HTML without a label says it itself`() {
        let head = Array("<meta charset='windows-1251'>".utf8)
        #expect(read(head + [0xC2, 0xE0, 0xF8], nil, isHTML: true).hasSuffix("Ваш"))
        #expect(read(head + [0xC2, 0xE0, 0xF8], nil).hasSuffix("Âàø"))
        #expect(read(head + [0xC2, 0xE0, 0xF8], "koi8-r", isHTML: true).hasSuffix("бЮЬ"))
        let late = [UInt8](repeating: 0x20, count: Limits.metaBytes) + head
        #expect(read(late + [0xC2, 0xE0, 0xF8], nil, isHTML: true).hasSuffix("Âàø"))
        let xml = Array("<?xml version='1.0' encoding='koi8-r'?>".utf8)
        #expect(read(xml + [0xEB, 0xCF, 0xC4], nil, isHTML: true).hasSuffix("Код"))
    }

    @Test(arguments: [
        ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\r\r\nb\r", "a\nb\n"), ("\r\r", "\n\n"), ("a\0b", "ab"),
    ])
    func `line breaks become line feeds and zero bytes go`(text: String, expected: String) {
        #expect(read(Array(text.utf8), "utf-8") == expected)
    }
}
