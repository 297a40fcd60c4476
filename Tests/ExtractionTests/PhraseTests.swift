import Testing
import Vocabulary
import Words

@testable import Extraction

@Suite struct `Phrases in text` {
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
                    let meant = PhraseBook.all.marks(in: text).filter { $0.range.lowerBound == start }
                    #expect(meant.contains { $0.concepts.contains(concept) }, "\(phrase)")
                }
            }
        }
    }

    private func marks(_ text: String) -> [String] {
        let folded = FoldedText(text)
        return PhraseBook.all.marks(in: folded).filter { !$0.concepts.isDisjoint(with: .names) }.map {
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

    @Test(arguments: ["Политика конфиденциальности", "Політика конфіденційності"])
    func `that lead to a privacy policy keep nothing secret`(aside: String) {
        let marks = PhraseBook.all.marks(in: FoldedText(aside))
        #expect(marks.contains { $0.concepts.contains(.never) })
        #expect(!marks.contains { $0.concepts.contains(.secrecy) })
    }

    @Test(arguments: ["promo code", "zip code", "unicode", "tracking number", "error code"])
    func `that name something else hide the word inside them`(bait: String) {
        let folded = FoldedText("the \(bait) here")
        let names = PhraseBook.all.marks(in: folded).filter { !$0.concepts.isDisjoint(with: .names) }
        #expect(names.count == 1)
        #expect(names.allSatisfy { $0.concepts.contains(.bait) && !$0.concepts.contains(.code) })
    }

    @Test(arguments: ["decoder", "pinned", "encoded", "scope"])
    func `do not begin or end inside other words`(word: String) {
        #expect(!marks("a \(word) b").contains { $0 == "code" || $0 == "pin" })
    }
}
