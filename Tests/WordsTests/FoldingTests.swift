import Testing
import Words

@Suite struct `Folding of text for comparison` {
    @Test(arguments: [
        ("Bestätigungscode", "bestatigungscode"), ("CÓDIGO DE VERIFICACIÓN", "codigo de verificacion"),
        ("Straße", "strasse"),
        ("GİRİŞ KODU", "giris kodu"), ("Κωδικός", "κωδικοσ"), ("Ёлка й Їжак", "елка и іжак"),
        ("ＣＯＤＥ　１２３４５６", "code 123456"),
        ("رمز التحقّق ٤٥٦", "رمز التحقق 456"), ("کد تأیید ۱۲۳", "كد تاييد 123"),
        ("सत्यापन कोड १२३", "सत्यापन कोड 123"),
        ("যাচাইকরণ ৯৮", "যাচাইকরণ 98"), ("รหัส ๑๒๓", "รหัส 123"), ("mã xác minh", "ma xac minh"),
        ("zero\u{200B}width\u{00AD}gone", "zerowidthgone"), ("a \u{00A0}\t b", "a b"),
        ("one\u{2011}time", "one-time"),
        ("cafe\u{0301}", "cafe"), ("𝟏𝟐𝟑", "123"),
    ])
    func `makes spellings of one word alike`(written: String, folded: String) {
        #expect(String(decoding: FoldedText(written).bytes, as: UTF8.self) == folded)
    }

    @Test func `knows where every folded character came from`() {
        let source = Array("Äß 1２".utf8)
        var text = FoldedText()
        text.append(source, in: 0..<source.count)
        #expect(String(decoding: text.bytes, as: UTF8.self) == "ass 12")
        #expect(text.source(of: 5..<6) == 6..<9)
        #expect(text.source(of: 1..<3) == 2..<4)
    }

    @Test func `survives bytes that are no UTF-8`() {
        for first in UInt8.min...UInt8.max {
            let source: [UInt8] = [first, 0x41, first, first]
            var text = FoldedText()
            text.append(source, in: 0..<source.count)
            let places = (0...text.bytes.count).map { text.source(of: $0..<$0).lowerBound }
            #expect(places == places.sorted())
            #expect(places.allSatisfy((0...source.count).contains) && places.last == source.count)
        }
    }
}
