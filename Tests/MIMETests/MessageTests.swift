import MIME
import Testing

@Suite struct `A message's own fields` {
    private let message = Message(
        parsing: Array(
            """
            From: Ada <ada@Example.ORG>
            Sender: list@example.net
            Reply-To: "Ada's desk" <desk@example.org>
            To: bo@example.net, Friends: cy@example.com;
            Cc: Di <di@example.com>
            Date: Mon, 16 Nov 2026 10:00:00 +0100
            Message-ID: <abc.1@example.org>
            Subject: =?utf-8?q?Caf=C3=A9?=

            x
            """.utf8))

    @Test func `are decoded`() {
        #expect(message.subject == "Café")
        #expect(message.from == Address(name: "Ada", address: "ada@Example.ORG"))
        #expect(message.from?.domain == "example.org")
        #expect(message.replyTo == Address(name: "Ada's desk", address: "desk@example.org"))
        #expect(message.recipients.map(\.address) == ["bo@example.net", "cy@example.com", "di@example.com"])
        #expect(message.date == 1_794_819_600)
        #expect(message.messageID == "abc.1@example.org")
        #expect(message.defects.isEmpty)
    }

    @Test func `are nil when they are not there`() {
        let message = Message(parsing: Array("X: y\n\n".utf8))
        #expect(message.subject == nil)
        #expect(message.from == nil)
        #expect(message.authors.isEmpty)
        #expect(message.replyTo == nil)
        #expect(message.recipients.isEmpty)
        #expect(message.date == nil)
        #expect(message.messageID == nil)
    }

    @Test func `all authors are told, so that one cannot hide behind another`() {
        let two = Message(parsing: Array("From: a@example.org, b@example.net\nFrom: c@example.com\n\n".utf8))
        #expect(two.authors.map(\.address) == ["a@example.org", "b@example.net", "c@example.com"])
        #expect(two.defects == [.repeatedField])
    }

    @Test func `a message id that is too long is none`() {
        let long = Message(parsing: Array("Message-ID: <\(String(repeating: "a", count: 2000))>\n\n".utf8))
        #expect(long.messageID == nil)
        let bare = Message(parsing: Array("Message-ID: abc@example.org\n\n".utf8))
        #expect(bare.messageID == "abc@example.org")
    }

    @Test func `a subject beyond the limit is cut and said to be`() {
        let long = Message(parsing: Array("Subject: \(String(repeating: "a", count: 5000))\n\n".utf8))
        #expect(long.subject?.utf8.count == Limits.standard.subjectBytes)
        #expect(long.defects == [.subjectTooLong])
    }
}
