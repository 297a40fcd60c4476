import Accounts
import Extraction
import Foundation
import Logging
import Storage
import TestSupport
import Testing
import Transport

@testable import Ingestion

@Suite(.enabled(if: Dovecot.isInstalled, Comment(rawValue: Dovecot.whyNot)))
struct `A scan of a real mailbox` {
    private let dovecot: Dovecot
    private let home: VaultHome
    private let account: Account

    init() async throws {
        dovecot = try await Dovecot.start()
        home = try VaultHome()
        account = Account(
            name: "home", address: "ada@example.org",
            endpoint: Endpoint(host: "localhost", port: dovecot.imapsPort, caFile: dovecot.caFile),
            user: "ada", credentials: .password(.file(try home.password("correct horse"))), lookBack: .all)
    }

    @Test func `keeps what lies in INBOX and Junk, in any encoding and charset, and changes nothing`()
        async throws
    {
        for letter in Letters.all { try dovecot.deliver(letter.message, to: letter.folder) }
        try dovecot.deliver(Letters.nothing)
        try dovecot.deliver(Letters.code("999111", number: 99), to: "Archive")
        let before = try dovecot.snapshot()

        let summary = try await home.scan(account)
        #expect(summary.messages == Letters.all.count + 1)
        #expect(summary.kept == Letters.all.count && summary.failed == 0)
        let kept = try home.findings()
        #expect(Set(kept.map(\.finding.copy)) == Set(Letters.all.map(\.code)))
        for letter in Letters.all {
            let stored = try #require(kept.first { $0.finding.copy == letter.code }, "\(letter.name)")
            #expect(stored.place.account == "home" && stored.place.folder == letter.folder, "\(letter.name)")
            #expect(stored.place.uid > 0 && stored.place.uidValidity > 0)
            #expect(
                stored.finding.trust.warnings.contains(.spamFolder) == (letter.folder == "Junk"),
                "\(letter.name)")
        }
        #expect(try dovecot.snapshot() == before)
    }

    @Test func `keeps nothing twice, and afterwards reads only what is new`() async throws {
        for letter in Letters.all { try dovecot.deliver(letter.message, to: letter.folder) }
        #expect(try await home.scan(account).kept == Letters.all.count)
        for _ in 1...2 {
            let again = try await home.scan(account)
            #expect(again.messages == 0 && again.kept == 0)
        }
        try dovecot.deliver(Letters.code("640281", number: 50))
        try dovecot.deliver(Letters.code("640282", number: 51), to: "Junk")
        let news = try await home.scan(account)
        #expect(news.messages == 2 && news.kept == 2)
        #expect(try home.findings().count == Letters.all.count + 2)
    }

    @Test func `reads all again when the UIDs have become void, and keeps nothing twice`() async throws {
        for letter in Letters.all { try dovecot.deliver(letter.message, to: letter.folder) }
        #expect(try await home.scan(account).kept == Letters.all.count)
        for folder in ["INBOX", "Junk"] { try dovecot.forgetUIDs(of: folder, validity: 1_234_567) }
        try dovecot.deliver(Letters.code("640283", number: 52))
        let again = try await home.scan(account)
        #expect(again.messages == Letters.all.count + 1 && again.kept == 1)
        #expect(try await home.scan(account).messages == 0)
    }

    @Test func `reads all again when the server has gone back behind what was read, and keeps nothing twice`()
        async throws
    {
        for number in 60...63 { try dovecot.deliver(Letters.code("6402\(number)", number: number)) }
        #expect(try await home.scan(account).kept == 4)
        let validity = try #require(try home.findings().first?.place.uidValidity)
        // As from a backup: the folder is the same by its UIDVALIDITY, and fewer messages are in it.
        try dovecot.forgetUIDs(of: "INBOX", validity: Int(validity))
        let box = dovecot.maildir(of: "ada", "INBOX")
        for folder in ["new", "cur"].map({ box.appending(path: $0) }) {
            for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
                try FileManager.default.removeItem(at: folder.appending(path: name))
            }
        }
        for number in [60, 64] { try dovecot.deliver(Letters.code("6402\(number)", number: number)) }
        let again = try await home.scan(account)
        #expect(again.messages == 2 && again.kept == 1)
        #expect(Set(try home.findings().map(\.finding.copy)) == Set((60...64).map { "6402\($0)" }))
        #expect(try await home.scan(account).messages == 0)
    }

    @Test func `keeps a message once that moves from Junk to INBOX`() async throws {
        let letter = Letters.code("640284", number: 53)
        let lies = try dovecot.deliver(letter, to: "Junk")
        #expect(try await home.scan(account).kept == 1)
        try dovecot.move(lies, to: "INBOX")
        let again = try await home.scan(account)
        #expect(again.messages == 1 && again.kept == 0)
        #expect(try home.findings().map(\.place.folder) == ["INBOX"])
    }

    @Test func `looks back only as far as it was told at first contact`() async throws {
        let old = try dovecot.deliver(Letters.code("111222", number: 60))
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -10 * 86_400)], ofItemAtPath: old.path)
        try dovecot.deliver(Letters.code("333444", number: 61))
        var account = account
        account.lookBack = .recent(.seconds(86_400))
        let first = try await home.scan(account)
        #expect(first.messages == 1 && first.kept == 1)
        #expect(try home.findings().map(\.finding.copy) == ["333444"])
        #expect(try await home.scan(account).messages == 0)
        // Also when all is read again, and the settings say otherwise by now.
        try dovecot.forgetUIDs(of: "INBOX", validity: 1_234_568)
        account.lookBack = .all
        let again = try await home.scan(account)
        #expect(again.messages == 1 && again.kept == 0)
    }

    @Test func `reads the folders that the settings name`() async throws {
        try dovecot.deliver(Letters.code("640285", number: 54), to: "B&APw-ro/Codes")
        try dovecot.deliver(Letters.code("640286", number: 55))
        var account = account
        account.folders = [.named("Büro/Codes"), .named("No such folder")]
        var failures: [String] = []
        let summary = try await home.scan(account) { event in
            if case .failed(let error) = event { failures.append("\(error)") }
        }
        #expect(summary.kept == 1 && summary.failed == 1)
        #expect(try home.findings().map(\.finding.copy) == ["640285"])
        #expect(
            failures.count == 1
                && failures[0].hasPrefix("home: no folder is called No such folder\nhint: there are "))
    }

    @Test func `fails where none of the folders is there, and so does the check`() async throws {
        var account = account
        account.folders = [.specialUse("\\Trash")]
        let failure = await #expect(throws: AccountFailure.self) { try await home.scan(account) }
        let text = failure?.description ?? ""
        #expect(
            text.hasPrefix("home: none of the folders to read is there\nhint: there are INBOX, Junk"),
            "\(text)")
        let steps = await Inspection.inspect(account).filter { $0.step == .folders }
        guard case .wrong(let sentence, let hint)? = steps.first?.outcome else {
            Issue.record("all is well: \(steps)")
            return
        }
        #expect(text == "home: \(sentence)\nhint: \(hint)")
    }

    @Test func `says nothing that is secret in its log`() async throws {
        for letter in Letters.all { try dovecot.deliver(letter.message, to: letter.folder) }
        let log = RecordingLog()
        _ = try await home.scan(account, logger: Logger(label: "test") { _ in log })
        let lines = log.lines
        #expect(!lines.isEmpty)
        for secret in Letters.all.flatMap({ [$0.code, $0.subject] }) + ["correct horse"] {
            #expect(!lines.contains { $0.contains(secret) }, "\(secret)")
        }
    }

    @Test func `says nothing of any saved letter, however much it is asked to say`() async throws {
        var secrets: Set<String> = ["correct horse"]
        var count = 0
        let files = FileManager.default.enumerator(
            at: Fixture.root.appending(path: "mail"), includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "eml" else { continue }
            let message = try Fixture.bytes(of: file)
            try dovecot.deliver(message, to: count % 5 == 0 ? "Junk" : "INBOX")
            count += 1
            let letter = Letter(parsing: message)
            let findings = Extractor(threshold: 0.1).findings(in: letter)
            // A shorter one may be a count or a UID as well.
            secrets.formUnion(
                ([letter.subject, letter.sender] + findings.flatMap { [$0.value, $0.copy] }).filter {
                    $0.count > 5
                })
        }
        let log = RecordingLog()
        #expect(try await home.scan(account, logger: Logger(label: "test") { _ in log }).messages == count)
        let lines = log.lines
        #expect(count > 500 && secrets.count > count && !lines.isEmpty)
        for secret in secrets where lines.contains(where: { $0.contains(secret) }) {
            Issue.record("the log says \(secret)")
        }
    }

    @Test func `fails with the server's reason, and keeps nothing, when the password is wrong`() async throws
    {
        try dovecot.deliver(Letters.code("640287", number: 56))
        var account = account
        account.credentials = .password(.file(try home.password("swordfish")))
        let failure = await #expect(throws: AccountFailure.self) { try await home.scan(account) }
        let text = try #require(failure?.description)
        #expect(text.hasPrefix("home: cannot log in to localhost:") && text.contains("\nhint: "))
        #expect(!text.contains("swordfish"))
        #expect(try home.findings().isEmpty)
    }
}

/// Letters of invented services, one code in each.
private struct Letters {
    let name: String
    let code: String
    let subject: String
    var folder = "INBOX"
    let message: [UInt8]

    static let all: [Letters] = [
        letter("plain", "481923", folder: "INBOX", type: "text/plain; charset=us-ascii", encoding: "7bit") {
            Array("Your verification code is 481923\r\n".utf8)
        },
        letter("base64 html", "772041", folder: "INBOX", type: "text/html; charset=utf-8", encoding: "base64")
        {
            let html = "<p>Ihr Bestätigungscode lautet:</p><p><b>772041</b></p>"
            return Array(Data(html.utf8).base64EncodedString(options: .lineLength76Characters).utf8)
        },
        letter(
            "quoted-printable latin-1", "305518", folder: "Junk", type: "text/plain; charset=iso-8859-1",
            encoding: "quoted-printable"
        ) {
            Array("Votre code de v=E9rification est 3055=\r\n18\r\nIl expire dans 10 minutes.\r\n".utf8)
        },
        letter("koi8-r", "664170", folder: "Junk", type: "text/plain; charset=koi8-r", encoding: "8bit") {
            // "Код подтверждения: " in KOI8-R.
            [
                0xEB, 0xCF, 0xC4, 0x20, 0xD0, 0xCF, 0xC4, 0xD4, 0xD7, 0xC5, 0xD2, 0xD6, 0xC4, 0xC5, 0xCE,
                0xC9, 0xD1, 0x3A, 0x20,
            ]
                + Array("664170\r\n".utf8)
        },
        letter(
            "iso-2022-jp", "118204", folder: "INBOX", type: "text/plain; charset=iso-2022-jp",
            encoding: "7bit"
        ) {
            // "認証コード" in JIS X 0208.
            [0x1B, 0x24, 0x42, 0x47, 0x27, 0x3E, 0x5A, 0x25, 0x33, 0x21, 0x3C, 0x25, 0x49, 0x1B, 0x28, 0x42]
                + Array(": 118204\r\n".utf8)
        },
        letter(
            "base64 gb18030", "402871", folder: "Junk", type: "text/plain; charset=gb18030",
            encoding: "base64"
        ) {
            // "您的验证码是 402871" in GB18030.
            let text: [UInt8] =
                [0xC4, 0xFA, 0xB5, 0xC4, 0xD1, 0xE9, 0xD6, 0xA4, 0xC2, 0xEB, 0xCA, 0xC7, 0x20]
                + Array("402871\n".utf8)
            return Array(Data(text).base64EncodedString().utf8)
        },
    ]

    static let nothing = Array(
        "From: Grace <grace@example.net>\r\nSubject: Lunch\r\nMessage-ID: <lunch@example.net>\r\n\r\nAt 12:30, table 481923?\r\n"
            .utf8)

    static func code(_ code: String, number: Int) -> [UInt8] {
        letter("extra \(number)", code, folder: "INBOX", type: "text/plain", encoding: "7bit") {
            Array("Your verification code is \(code)\r\n".utf8)
        }.message
    }

    private static func letter(
        _ name: String, _ code: String, folder: String, type: String, encoding: String, body: () -> [UInt8]
    ) -> Letters {
        let subject = "Sign-in request \(name)"
        let head = """
            From: Example <no-reply@accounts.example.org>\r
            To: ada@example.org\r
            Subject: \(subject)\r
            Message-ID: <\(name.replacingOccurrences(of: " ", with: "."))@accounts.example.org>\r
            MIME-Version: 1.0\r
            Content-Type: \(type)\r
            Content-Transfer-Encoding: \(encoding)\r
            \r

            """
        return Letters(
            name: name, code: code, subject: subject, folder: folder, message: Array(head.utf8) + body())
    }
}
