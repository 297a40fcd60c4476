@testable import Extraction
import Foundation
import Testing

/// Short letters around one rule: each a text that must be read and a near miss that must be left alone.
@Suite struct `Codes in short letters` {
    private func codes(_ subject: String, _ body: String) -> [String] {
        let text =
            "From: a@service.example\r\nSubject: \(subject)\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\(body)"
        return Extractor().findings(in: Letter(parsing: Array(text.utf8))).filter {
            !$0.kind.isLink && $0.kind != .receiptNumber
        }.map(\.copy)
    }

    @Test(arguments: [
        ("Sign in", "Your verification code is 482913.", "482913"),
        ("Sign in", "482913 is your verification code.", "482913"),
        ("Sign in", "Enter 284 913 to sign in to your account.", "284913"),
        ("Confirm it is you", "Type this in the app:\n\n519208\n", "519208"),
        ("Your login code: 5521", "It expires in ten minutes.", "5521"),
        ("G-482913 is your verification code", "", "482913"),
        ("Your security code", "Enter this:\n\n482 913\n\nIt expires in 5 minutes.", "482913"),
        ("Confirmation code", "Your confirmation code: KMJ-TO4", "KMJTO4"),
        ("验证码", "您的验证码是482913，5分钟内有效，请勿泄露。", "482913"),
        ("認証コード", "認証コード：４８２９１３", "482913"),
        ("인증번호", "인증번호는 482913입니다.", "482913"),
        ("Код", "Ваш код подтверждения: 482913. Никому не сообщайте его.", "482913"),
        ("رمز", "رمز التحقق الخاص بك هو ٤٨٢٩١٣", "482913"),
        ("Code de vérification", "Votre code de vérification est 482913.", "482913"),
        ("Ihr Code", "Ihr Bestätigungscode lautet: 482913", "482913"),
        ("Código", "Seu código de verificação é 482913", "482913"),
        ("Código", "Su código de verificación es 482913", "482913"),
    ])
    func `are found`(subject: String, body: String, code: String) {
        #expect(codes(subject, body) == [code])
    }

    @Test(arguments: [
        ("Your order", "Your order number is 482913. Total: $48.29"),
        ("Your receipt", "Case IOE0912345678 was received. Receipt number: IOE0912345678"),
        ("Sale", "Use promo code 482913 and save 20% today"),
        ("Unicode 15", "The unicode release 482913 is out"),
        ("We texted you", "We sent a 6-digit verification code to your phone."),
        ("Delivery", "Tracking number 4829130012 arrives at zip code 90210"),
        ("Meeting", "Meeting ID: 482 913 221 at 10:30 on 2026-11-23"),
        ("Call", "Call us at +1 (800) 555-0123 or 555-0199"),
        ("Invoice", "Invoice 2026-4829 over 1,299.00 EUR is due"),
        ("Colour", "The new shade is #482913"),
        ("Newsletter", "By 2027 passkeys will replace the verification code."),
        ("Visa", "Use DS-160 to confirm your interview."),
        ("Sale", "Your code: SAVE20NOW, at checkout"),
    ])
    func `are not seen where there are none`(subject: String, body: String) {
        #expect(codes(subject, body) == [])
    }

    @Test func `expire as the letter says`() throws {
        let text =
            "Date: Mon, 23 Nov 2026 10:00:00 +0000\r\nSubject: Code\r\n\r\nYour login code 482913 expires in 10 minutes."
        let finding = try #require(Extractor().findings(in: Letter(parsing: Array(text.utf8))).first)
        #expect(finding.expires == Date(timeIntervalSince1970: 1_795_428_600))
    }

    @Test func `come with reasons that add up to the confidence`() throws {
        let text = "Subject: Code\r\n\r\nYour login code is 482913."
        let finding = try #require(Extractor().findings(in: Letter(parsing: Array(text.utf8))).first)
        let sum = finding.evidence.reduce(0) { $0 + $1.weight }
        #expect(abs(finding.confidence - 1 / (1 + exp(-sum))) < 1e-9)
    }

    @Test func `disappear when nobody vouches for them`() {
        #expect(codes("Hello", "482913") == [])
    }

    @Test func `are looked for in one pass, however the sender arranges dots and marks`() {
        for unit in ["a.1", "a.a@", "a.", "@.", "://", "1-", "1 "] {
            let text = "Subject: x\r\n\r\n" + String(repeating: unit, count: 100_000)
            #expect(Extractor().findings(in: Letter(parsing: Array(text.utf8))).isEmpty)
        }
    }

    @Test func `carry a warning when the link is not shown`() {
        let html = """
            <p>Please confirm your email address.</p><div style="display:none">
            <a href="https://a.example/confirm?token=8fK29dLq0xPz71Qm">Confirm your email</a></div>
            """
        let text =
            "From: a@a.example\r\nSubject: Confirm your email\r\nContent-Type: text/html\r\n\r\n" + html
        let found = Extractor(threshold: 0).findings(in: Letter(parsing: Array(text.utf8)))
        #expect(found.contains { $0.kind.isLink })
        #expect(found.allSatisfy { $0.trust.warnings.contains(.hidden) })
    }
}
