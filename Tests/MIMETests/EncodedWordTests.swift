@testable import MIME
import Testing

@Suite struct `Encoded words` {
    @Test(arguments: [
        ("plain", "plain"),
        ("a = b =? c", "a = b =? c"),
        ("=?utf-8?q?caf=C3=A9?=", "café"),
        ("=?UTF-8?B?Y2Fmw6k=?=", "café"),
        ("=?utf-8?B?Y2Fmw6k?=", "café"),
        ("=?utf-8*fr?Q?caf=c3=a9?=", "café"),
        ("=?iso-8859-1?q?a_b?=", "a b"),
        ("=?utf-8?q?a?= =?utf-8?q?b?=", "ab"),
        ("=?utf-8?q?a?=\t =?iso-8859-1?q?=E9?=", "aé"),
        ("=?utf-8?q?a?= b =?utf-8?q?c?=", "a b c"),
        ("=?utf-8?q?a?==?utf-8?q?b?=", "ab"),
        ("=?utf-8?q?=C3?= =?utf-8?q?=A9?=", "é"),
        ("=?utf-8?q?=C3=A9=C3?= =?utf-8?q?x?=", "é\u{FFFD}x"), ("=?utf-8?q?=E9t=E9?=", "été"),
        ("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本"),
        ("=?gb2312?B?1tDOxA==?=", "中文"),
        ("=?koi8-r?q?=EB=CF=C4?=", "Код"),
        ("=?utf-8?x?a?=", "=?utf-8?x?a?="),
        ("=??q?a?=", "=??q?a?="),
        ("=?utf-8?q??=", ""),
        ("=?utf-8?q?a=ZZ=4?=", "a=ZZ=4"),
        ("=?utf-8?q?50%_off?=", "50% off"),
        ("=?utf-8?q?a=0D=0Ab=00c?=", "a bc"),
        ("caf\u{E9} =?utf-8?q?x?=", "café x"),
    ])
    func `are decoded`(value: String, expected: String) {
        #expect(String(decoding: EncodedWord.decode(Array(value.utf8)), as: UTF8.self) == expected)
    }

    @Test func `raw bytes that are no UTF-8 are Western`() {
        #expect(EncodedWord.decode([0x63, 0x61, 0x66, 0xE9]) == Array("café".utf8))
    }

    @Test func `a hundred thousand are joined into one text`() {
        let decoded = EncodedWord.decode(repeated("=?utf-8?q?=C3=A9?= ", 100_000))
        #expect(decoded.count == 200_001)
    }

    @Test func `a hundred thousand beginnings without end are left as they are`() {
        let value = repeated("=?utf-8?q?a ", 100_000)
        let isSame = EncodedWord.decode(value) == value
        #expect(isSame)
    }
}
