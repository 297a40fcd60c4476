@testable import Extraction
import Testing

@Suite struct `Authentication-Results` {
    private func letter(
        _ fields: [String], from: String = "no-reply@bank.example", authservID: String? = nil,
        host: String? = nil
    ) -> Letter {
        let head = fields.map { "Authentication-Results: \($0)\r\n" }.joined()
        let text = "\(head)From: \(from)\r\nSubject: Your code\r\n\r\nYour verification code is 482913\r\n"
        return Letter(parsing: Array(text.utf8), from: Letter.Origin(authservID: authservID, host: host))
    }

    @Test func `are read from the field with the configured id alone`() {
        let fields = [
            "evil.invalid; spf=pass; dkim=pass header.d=bank.example; dmarc=pass",
            "mx.example.org; spf=fail smtp.mailfrom=evil.invalid; dkim=none; dmarc=fail header.from=bank.example",
        ]
        let verdict = letter(fields, authservID: "mx.example.org").authentication
        #expect(verdict.dmarc == "fail")
        #expect(verdict.hasFailed)
    }

    @Test func `are unknown when the topmost field is not of the account's domain`() {
        let verdict = letter(["mx.evil.invalid; dmarc=pass"], host: "imap.example.org").authentication
        #expect(verdict.dmarc == "unknown")
    }

    @Test func `are believed from the account's own domain without any setting`() {
        let verdict = letter(["mx2.example.org; spf=pass; dmarc=pass"], host: "imap.example.org")
            .authentication
        #expect((verdict.spf, verdict.dmarc) == ("pass", "pass"))
    }

    @Test func `never come from below the topmost field without a configured id`() {
        let fields = ["mx.evil.invalid; dmarc=none", "mx.example.org; dmarc=pass"]
        #expect(letter(fields, host: "imap.example.org").authentication.dmarc == "unknown")
    }

    @Test(arguments: [
        "mx.example.org; dmarc=fail (dmarc=pass by policy)",
        "mx.example.org; dmarc=fail reason=\"was dmarc=pass; once\"",
        "mx.example.org (x) ; dmarc = fail",
        "mx.example.org 1; (comment (nested) ;) dmarc=fail header.from=bank.example",
    ])
    func `are not fooled by comments, quotes and blanks`(field: String) {
        #expect(letter([field], authservID: "mx.example.org").authentication.dmarc == "fail")
    }

    @Test func `count a signature only of the sender's own domain`() {
        let foreign = letter(["mx.example.org; dkim=pass header.d=mailer.test"], authservID: "mx.example.org")
        let own = letter(
            ["mx.example.org; dkim=pass header.d=mail.bank.example"], authservID: "mx.example.org")
        #expect(!foreign.authentication.isSigned)
        #expect(own.authentication.isSigned)
    }

    @Test(arguments: [
        ("spf=pass smtp.mailfrom=bank.example", false),
        ("spf=pass smtp.mailfrom=b@mail.bank.example; dmarc=none", false),
        ("spf=none; dkim=pass header.i=@bank.example", false),
        ("dmarc=pass", false),
        ("spf=pass smtp.mailfrom=b@mailer.test; dkim=pass header.d=mailer.test; dmarc=none", true),
        ("spf=none; dkim=none; dmarc=none", true),
        ("none", true),
    ])
    func `prove the sender only by its own domain`(results: String, isUnproven: Bool) {
        let verdict = letter(["mx.example.org; \(results)"], authservID: "mx.example.org").authentication
        #expect(verdict.isUnproven == isUnproven && !verdict.hasFailed)
        // Who knows the server's name waits for its word.
        #expect(letter(["mx.other.test; \(results)"], authservID: "mx.example.org").authentication.isUnproven)
        #expect(!letter(["mx.other.test; \(results)"], host: "mx.example.org").authentication.isUnproven)
    }

    @Test(arguments: [
        ["mx.example.org; none", "mx.example.org; dmarc=pass header.from=bank.example"],
        ["mx.example.org", "mx.example.org; dmarc=pass header.from=bank.example"],
        ["mx.example.org 2; dmarc=pass header.from=bank.example"],
        ["\"mx.example.org\" evil.invalid; dmarc=pass header.from=bank.example"],
        ["mx.example.org; dmarc=pass header.from=evil.invalid header.from=bank.example"],
    ])
    func `are no proof below an empty answer, in another version, or said twice`(fields: [String]) {
        let verdict = letter(fields, authservID: "mx.example.org").authentication
        #expect(verdict.isUnproven)
    }

    @Test func `fail where one of two results for a method does`() {
        let verdict = letter(["mx.example.org; dmarc=pass; dmarc=fail"], authservID: "mx.example.org")
            .authentication
        #expect(verdict.hasFailed)
    }

    @Test func `are not read where a blank stands before the colon`() {
        let text =
            "Authentication-Results : mx.example.org; dmarc=pass\r\nFrom: a@bank.example\r\nSubject: Your code\r\n\r\n482913"
        let letter = Letter(parsing: Array(text.utf8), from: Letter.Origin(authservID: "mx.example.org"))
        #expect(letter.authentication.dmarc == "unknown")
    }

    @Test(arguments: [
        ("\"help@bank.example\"@evil.test", Trust.Warning.posingName),
        ("=?utf-8?q?help=40bank.example?=@evil.test", .posingName),
        ("a@bank.com.evil.test", .lookAlike), ("a@xn--bnk-ula.example", .lookAlike),
        ("a@b\u{0430}nk.example", .lookAlike),
    ])
    func `do not vouch for a sender that looks like another`(from: String, warning: Trust.Warning) throws {
        let letter = letter(
            ["mx.example.org; dmarc=pass"], from: from, authservID: "mx.example.org")
        #expect(try #require(Extractor().findings(in: letter).first).trust.warnings == [warning])
    }

    @Test(arguments: ["a@mail.bank.example", "a@commerce.bank.example", "a@bank.com.au"])
    func `vouch for a sender below its own domain`(from: String) throws {
        let letter = letter(
            ["mx.example.org; dmarc=pass"], from: from, authservID: "mx.example.org")
        #expect(try #require(Extractor().findings(in: letter).first).trust.isTrusted)
    }

    @Test(arguments: [
        ("arc=none", "spf=fail; dkim=none; dmarc=fail"), ("auth=none", "dmarc=fail"),
        ("none", "spf=fail; dkim=none"), ("spf=pass smtp.mailfrom=b@mailer.test", "dmarc=fail"),
    ])
    func `speak against the sender in any field of the server's own`(first: String, second: String) {
        let fields = [first, second].map { "mx.example.org; \($0)" }
        #expect(letter(fields, authservID: "mx.example.org").authentication.hasFailed)
    }

    @Test func `speak for the sender only in the first of them, for a server may let the next one through`() {
        let fields = ["spf=pass smtp.mailfrom=b@mailer.test", "dmarc=pass"].map { "mx.example.org; \($0)" }
        #expect(letter(fields, authservID: "mx.example.org").authentication.isUnproven)
    }

    @Test func `prove nothing by DMARC for another domain`() {
        func verdict(_ domain: String) -> AuthenticationVerdict {
            letter(["mx.example.org; dmarc=pass header.from=\(domain)"], authservID: "mx.example.org")
                .authentication
        }
        #expect(verdict("evil.test").isUnproven)
        #expect(!verdict("bank.example").isUnproven)
    }

    @Test func `do not prove a neighbour under a public suffix`() {
        #expect(RegistrableDomain.of("mail.bank.co.uk") == "bank.co.uk")
        #expect(RegistrableDomain.of("bank.co.uk") != RegistrableDomain.of("evil.co.uk"))
    }

    @Test func `put a warning on the finding when they failed`() throws {
        let letter = letter(["mx.example.org; dmarc=fail"], authservID: "mx.example.org")
        let finding = try #require(Extractor().findings(in: letter).first)
        #expect(finding.copy == "482913")
        #expect(finding.trust.warnings.contains(.authenticationFailed))
        #expect(!finding.trust.isTrusted)
    }
}
