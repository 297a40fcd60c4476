import Testing

@testable import IMAP

@Suite struct `Mailbox names` {
    @Test(arguments: [
        ("Entwürfe", "Entw&APw-rfe"), ("A&B", "A&-B"), ("&", "&-"), ("Спам", "&BCEEPwQwBDw-"),
        ("垃圾邮件", "&V4NXPpCuTvY-"),
        ("~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"), ("🔑 key", "&2D3dEQ- key"),
        ("a\u{1}b", "a&AAE-b"),
        ("plain", "plain"),
    ])
    func `are written in modified UTF-7 and read back`(name: String, wire: String) {
        #expect(String(decoding: MailboxName(name).raw, as: UTF8.self) == wire)
        #expect(MailboxName(raw: Array(wire.utf8)).display == name)
    }

    @Test(arguments: ["&BCE", "&BCEE-", "&2D0-", "&!-", "&AAAAB-"])
    func `that are no modified UTF-7 are shown as they are`(wire: String) {
        #expect(MailboxName(raw: Array(wire.utf8)).display == wire)
        #expect(MailboxName(raw: Array(wire.utf8)).raw == Array(wire.utf8))
    }

    @Test func `know INBOX in any case of letters`() {
        #expect(MailboxName("inBox") == .inbox)
        #expect(MailboxName("Inbox/a") != MailboxName("INBOX/a"))
    }

    @Test func `survive any bytes`() {
        var dice = Dice(seed: 1)
        for length in 0..<200 {
            let bytes = (0..<length).map { _ in UInt8(dice.next() % 256) }
            _ = MailboxName(raw: bytes).display
            #expect(MailboxName(raw: bytes).raw == bytes)
        }
    }
}

@Suite struct `The spam folder` {
    private func found(_ names: String...) -> String? {
        SpamFolder.find(in: names.map { Mailbox(name: MailboxName($0)) })?.name.display
    }

    @Test(arguments: [
        "Junk", "Junk E-mail", "Junk Email", "Spam", "Bulk Mail", "[Gmail]/Spam", "Courrier indésirable",
        "Correo no deseado",
        "Спам", "垃圾邮件", "迷惑メール", "스팸메일함", "İstenmeyen", "Skräppost", "Spamverdacht", "\u{200E}זבל\u{200E}",
    ])
    func `is known by the names that providers give it`(name: String) {
        #expect(found("INBOX", "Sent", name) == name)
    }

    @Test(arguments: [
        "Lixo", "Lixeira", "sampah", "垃圾箱", "垃圾桶", "basura", "Trash", "Spammers", "Not junk", "INBOX",
    ])
    func `is not guessed`(name: String) {
        #expect(found("INBOX", name) == nil)
    }
}

@Suite struct `Dates` {
    @Test(
        arguments: [
            ("17-Jul-1996 02:44:25 -0700", 837_596_665), (" 1-Jan-1970 00:00:00 +0000", 0),
            ("1-JAN-1970 00:00:00 +0000", 0),
            ("31-Dec-1969 23:59:59 +0000", -1), ("29-Feb-2024 12:00:00 +0545", 1_709_187_300),
            ("31-Dec-9999 23:59:59 +0000", 253_402_300_799),
        ] as [(String, Int64)])
    func `are read`(text: String, seconds: Int64) {
        #expect(InternalDate.seconds(Array(text.utf8)) == seconds)
    }

    @Test(arguments: [
        "", "yesterday", "32-Jan-2026 00:00:00 +0000", "1-Foo-2026 00:00:00 +0000",
        "1-Jan-2026 24:00:00 +0000",
        "1-Jan-99999 00:00:00 +0000", "1-Jan-2026 00:00:00 +9999", "1-Jan-2026 00:00:00",
        "1-Jan-2026 00:00 +0000",
        "-1-Jan-2026 00:00:00 +0000", "1-Jan-2026 00:00:00 +99999999999999999999",
    ])
    func `that are none are not read`(text: String) {
        #expect(InternalDate.seconds(Array(text.utf8)) == nil)
    }

    @Test(
        arguments: [
            (0, "1-Jan-1970"), (-1, "31-Dec-1969"), (951_782_400, "29-Feb-2000"),
            (1_767_225_599, "31-Dec-2025"),
            (.max, "31-Dec-9999"), (.min, "1-Jan-1900"),
        ] as [(Int64, String)])
    func `are written as days`(seconds: Int64, day: String) {
        #expect(InternalDate.day(of: seconds) == day)
    }
}
