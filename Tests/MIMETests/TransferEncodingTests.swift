@testable import MIME
import Testing

@Suite struct `Transfer encodings` {
    @Test(arguments: [
        ("", ""), ("QQ==", "A"), ("QUI=", "AB"), ("QUJD", "ABC"), ("QUJDRA", "ABCD"), ("Q", ""), ("=", ""),
        ("====", ""),
        ("QU\r\nJD", "ABC"), (" Q U J D ", "ABC"), ("QQ==QUJD", "AABC"), ("QUJD=QUJD", "ABCABC"),
        ("Q-_=", "C\u{EF}"),
        ("!!!!", ""), ("Q!U!J!D", "ABC"),
    ])
    func `base64 is decoded with whatever stands between`(encoded: String, decoded: String) {
        #expect(
            Base64.decode(Array(encoded.utf8).span)
                == decoded.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    }

    @Test(arguments: [
        ("", ""), ("abc", "abc"), ("a=41b", "aAb"), ("a=c3=A9", "aé"), ("a=\nb", "ab"), ("a=\r\nb", "ab"),
        ("a= \t\r\nb", "ab"),
        ("a \nb\t\r\n", "a\nb\n"), ("a=20\nb", "a \nb"), ("a=", "a"), ("a=4", "a=4"), ("a==41", "a=A"),
        ("a=ZZ", "a=ZZ"),
        ("=\n=\n=\n", ""), ("a = b", "a = b"), ("   ", ""),
    ])
    func `quoted-printable is decoded with what is wrong left as it is`(encoded: String, decoded: String) {
        #expect(QuotedPrintable.decode(Array(encoded.utf8).span) == Array(decoded.utf8))
    }

    @Test(arguments: [
        ("base64", TransferEncoding.base64), (" BASE64 ", .base64), ("base64;", .base64),
        ("\"base64\"", .base64),
        ("(c) quoted-printable (d)", .quotedPrintable), ("7bit", .identity), ("8 bit", .identity),
        ("7-bit", .identity),
        ("BINARY", .identity), ("", .identity), ("x-uuencode", .uuencode),
    ])
    func `are known by their names`(value: String, encoding: TransferEncoding) {
        #expect(TransferEncoding(parsing: Array(value.utf8)) == encoding)
    }

    @Test func `of other names are none`() {
        #expect(TransferEncoding(parsing: Array("x-gzip64".utf8)) == nil)
        #expect(TransferEncoding(parsing: [UInt8](repeating: 0x61, count: 10_000)) == nil)
    }

    @Test func `millions of line breaks in base64 are no bytes`() {
        #expect(Base64.decode([UInt8](repeating: 0x0A, count: 1 << 20).span).isEmpty)
    }

    @Test func `uuencode gives the bytes of the file`() {
        #expect(UUEncode.decode(Array("x\nbegin 644 a\n#0V%T\n`\nend\nx".utf8).span) == Array("Cat".utf8))
        #expect(UUEncode.decode(Array("no file".utf8).span).isEmpty)
        #expect(UUEncode.decode(Array("begin 644 a\n#0V%T\n".utf8).span) == Array("Cat".utf8))
    }
}
