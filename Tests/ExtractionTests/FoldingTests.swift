@testable import Extraction
import Testing

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

@Suite struct `Phrases in text` {
    /// What is left out for a text in Latin letters could not stand in it.
    @Test func `are the same whichever table a text is read by`() {
        let whole = PhraseTable(Language.all, isLatin: false)
        let latin = PhraseTable(Language.all, isLatin: true)
        var count = 0
        for phrase in Language.all.flatMap(\.phrases.values).flatMap({ $0.split(separator: "|") }) {
            let text = FoldedText(phrase.filter { $0 != "*" && $0 != "=" })
            guard !text.bytes.contains(where: PhraseBook.beginsOtherScript) else { continue }
            count += 1
            #expect(latin.marks(in: text) == whole.marks(in: text), "\(phrase)")
        }
        #expect(count > 20_000)
    }

    /// Whatever their length is, and whatever a look at their first bytes lets through.
    @Test(arguments: Language.all.map(\.tag))
    func `are all found, alone and between others`(tag: String) {
        let phrases = Language.all.first { $0.tag == tag }.map(\.phrases) ?? [:]
        for (concept, list) in phrases {
            for item in list.split(separator: "|") {
                let phrase = item.filter { $0 != "*" && $0 != "=" }.split(separator: " ").joined(
                    separator: " ")
                for text in [String(phrase), "(\(phrase)) and so on"].map({ FoldedText($0) }) {
                    let start = text.bytes.first == UInt8(ascii: "(") ? 1 : 0
                    let meant = PhraseBook(for: []).marks(in: text).filter { $0.range.lowerBound == start }
                    #expect(meant.contains { $0.concepts.contains(concept) }, "\(phrase)")
                }
            }
        }
    }

    private func marks(_ text: String) -> [String] {
        let folded = FoldedText(text)
        return PhraseBook(for: []).marks(in: folded).filter { !$0.concepts.isDisjoint(with: .names) }.map {
            String(decoding: folded.bytes[$0.range], as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("Your verification code is", "verification code"),
        ("Ihr Bestätigungscode lautet", "bestatigungscode"),
        ("您的验证码是", "验证码"), ("認証コードは", "認証コード"), ("인증번호를 입력하세요", "인증번호"),
        ("Ваш код подтверждения:", "код подтверждения"),
        ("one\u{2011}time passcode", "one-time passcode"), ("ONE-TIME PASSWORD", "one-time password"),
    ])
    func `are found in any script and spelling`(text: String, phrase: String) {
        #expect(marks(text).contains(phrase))
    }

    @Test(arguments: ["promo code", "zip code", "unicode", "tracking number", "error code"])
    func `that name something else hide the word inside them`(bait: String) {
        let folded = FoldedText("the \(bait) here")
        let names = PhraseBook(for: []).marks(in: folded).filter { !$0.concepts.isDisjoint(with: .names) }
        #expect(names.count == 1)
        #expect(names.allSatisfy { $0.concepts.contains(.bait) && !$0.concepts.contains(.code) })
    }

    @Test(arguments: ["decoder", "pinned", "encoded", "scope"])
    func `do not begin or end inside other words`(word: String) {
        #expect(!marks("a \(word) b").contains { $0 == "code" || $0 == "pin" })
    }
}
