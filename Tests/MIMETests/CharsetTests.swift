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
        #expect(read([0x63, 0xE9], "utf-8") == "c\u{FFFD}")
        #expect(read([0x63, 0xE9], nil) == "cé")
        #expect(read([0x93, 0xE9, 0x94], "iso-8859-1") == "“é”")
        #expect(read([0xC2, 0xE0, 0xF8], "windows-1251") == "Ваш")
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
