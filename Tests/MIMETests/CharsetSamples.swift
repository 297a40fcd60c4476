@testable import MIME
import Testing

/// A text in a charset, and what it says.
struct CharsetSample: Sendable, CustomTestStringConvertible {
    let label: String
    let hexadecimal: String
    let text: String

    var testDescription: String { "\(label): \(text)" }

    var bytes: [UInt8] {
        let digits = hexadecimal.utf8.compactMap(\.hexadecimalValue)
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    static let all: [CharsetSample] = [
        CharsetSample(
            label: "gbk", hexadecimal: "d1e9d6a4c2eba3ba343832393133a3accee5b7d6d6d3c4dad3d0d0a7a1a380",
            text: "验证码：482913，五分钟内有效。€"),
        CharsetSample(
            label: "gb2312", hexadecimal: "d1e9d6a4c2ebd6ece946bbf9",
            text: "验证码朱镕基"),
        CharsetSample(
            label: "gb18030", hexadecimal: "d1e9d6a4c2eb20343832393133209534b235208139ee3920a8bc",
            text: "验证码 482913 𠮷 㐀 ḿ"),
        CharsetSample(
            label: "hz-gb-2312", hexadecimal: "7e7b51695624426b7e7d20343832393133207e7e",
            text: "验证码 482913 ~"),
        CharsetSample(
            label: "big5", hexadecimal: "c5e7c3d2bd58203438323931332094dcb3ed209df220a241a242a451a4ca",
            text: "驗證碼 482913 啫喱 𨋢 ／＼十卅"),
        CharsetSample(
            label: "big5-hkscs", hexadecimal: "c5e7c3d2bd582088622088a7",
            text: "驗證碼 Ê̄ ê"),
        CharsetSample(
            label: "euc-jp",
            hexadecimal: "c7a7bedaa5b3a1bca5c92034383239313320fce2f9f5cdcd20ada1a1c1208eb68ec5",
            text: "認証コード 482913 髙﨑様 ①～ ｶﾅ"),
        CharsetSample(
            label: "euc-jp", hexadecimal: "8fb0a120b0a1",
            text: "丂 亜"),
        CharsetSample(
            label: "iso-2022-jp",
            hexadecimal:
                "1b244247273e5a2533213c25491b284220343832393133201b24427c6279754d4d1b2842201b24422d21"
                + "21411b2842201b284936451b2842",
            text: "認証コード 482913 髙﨑様 ①～ ｶﾅ"),
        CharsetSample(
            label: "iso-2022-jp", hexadecimal: "1b24284430211b2842201b244230211b2842",
            text: "丂 亜"),
        CharsetSample(
            label: "shift_jis",
            hexadecimal: "94468fd88352815b83682034383239313320eee0ed95976c208740816020b6c5205c",
            text: "認証コード 482913 髙﨑様 ①～ ｶﾅ \\"),
        CharsetSample(
            label: "euc-kr",
            hexadecimal: "c0cec1f5b9f8c8a320343832393133208c63b9e6b0a2c7cf20bc84bdc3c4ddb6f3",
            text: "인증번호 482913 똠방각하 펲시콜라"),
        CharsetSample(
            label: "ks_c_5601-1987",
            hexadecimal: "c0cec1f5b9f8c8a320343832393133208c63b9e6b0a2c7cf20bc84bdc3c4ddb6f3",
            text: "인증번호 482913 똠방각하 펲시콜라"),
        CharsetSample(
            label: "iso-2022-kr", hexadecimal: "1b2429430e404e4175397848230f20343832393133200e445a35650f",
            text: "인증번호 482913 코드"),
        CharsetSample(
            label: "utf-7",
            hexadecimal: "436f6465202b494b7720343832393133202b5a65566e4c41202b32445464486720312b2d31",
            text: "Code € 482913 日本 𝄞 1+1"),
        CharsetSample(
            label: "utf-8", hexadecimal: "436f646520e282ac2034383239313320e697a5e69cac20f09d849e",
            text: "Code € 482913 日本 𝄞"),
        CharsetSample(
            label: "utf-16",
            hexadecimal: "fffe43006f00640065002000ac202000340038003200390031003300200034d81edd",
            text: "Code € 482913 𝄞"),
        CharsetSample(
            label: "utf-16be",
            hexadecimal: "0043006f00640065002020ac00200034003800320039003100330020d834dd1e",
            text: "Code € 482913 𝄞"),
        CharsetSample(
            label: "utf-16le",
            hexadecimal: "43006f00640065002000ac202000340038003200390031003300200034d81edd",
            text: "Code € 482913 𝄞"),
        CharsetSample(
            label: "utf-16", hexadecimal: "43006f00640065002000ac202000340038003200390031003300",
            text: "Code € 482913"),
        CharsetSample(
            label: "utf-16", hexadecimal: "0043006f00640065002020ac0020003400380032003900310033",
            text: "Code € 482913"),
        CharsetSample(
            label: "utf-32",
            hexadecimal:
                "fffe0000430000006f000000640000006500000020000000ac2000002000000034000000380000003200"
                + "0000390000003100000033000000200000001ed10100",
            text: "Code € 482913 𝄞"),
        CharsetSample(
            label: "utf-32be",
            hexadecimal:
                "000000430000006f000000640000006500000020000020ac000000200000003400000038000000320000"
                + "00390000003100000033000000200001d11e",
            text: "Code € 482913 𝄞"),
        CharsetSample(
            label: "utf-32le",
            hexadecimal:
                "430000006f000000640000006500000020000000ac200000200000003400000038000000320000003900"
                + "00003100000033000000200000001ed10100",
            text: "Code € 482913 𝄞"),
        CharsetSample(
            label: "windows-1258", hexadecimal: "4d61de2078e163206e68e2f26e",
            text: "Mã xác nhận"),
        CharsetSample(
            label: "windows-1255", hexadecimal: "f7e5e3",
            text: "קוד"),
        CharsetSample(
            label: "iso-8859-8-i", hexadecimal: "f7e5e320e0e9eee5fa",
            text: "קוד אימות"),
        CharsetSample(
            label: "iso-8859-9", hexadecimal: "446ff072756c616d61206b6f64756e757a209334383239313394",
            text: "Doğrulama kodunuz “482913”"),
        CharsetSample(
            label: "iso-8859-11", hexadecimal: "c3cbd1ca203438323931332085",
            text: "รหัส 482913 …"),
        CharsetSample(
            label: "iso-8859-1", hexadecimal: "93636166e9942080",
            text: "“café” €"),
    ]
}

@Suite struct `Texts in a charset` {
    @Test(arguments: CharsetSample.all)
    func `say what they were written to say`(sample: CharsetSample) throws {
        let charset = try #require(Charset(label: Array(sample.label.utf8)))
        let read = Charset.text(of: sample.bytes, charset: charset, isHTML: false)
        #expect(String(decoding: read, as: UTF8.self) == sample.text)
    }

    @Test(arguments: CharsetSample.all)
    func `keep what is before a cut`(sample: CharsetSample) throws {
        let charset = try #require(Charset(label: Array(sample.label.utf8)))
        let whole = Array(sample.text.unicodeScalars)
        for end in 0..<sample.bytes.count {
            let read = charset.decode(Array(sample.bytes[..<end]))
            #expect(Charset.isValidUTF8(read))
            #expect(String(decoding: read, as: UTF8.self).unicodeScalars.count <= whole.count + 4)
        }
    }
}
