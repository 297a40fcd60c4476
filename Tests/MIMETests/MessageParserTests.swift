@testable import MIME
import Testing

@Suite struct `Parts within parts` {
    @Test func `ten thousand nested multiparts are cut at the depth, and the first text is kept`() {
        var source = Array("Subject: deep\n".utf8)
        for level in 0..<10_000 {
            source += Array("Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n".utf8)
            if level == 3 { source += Array("\nThe code is 482913.\n--b3\n".utf8) }
        }
        let message = Message(parsing: source)
        #expect(message.subject == "deep")
        #expect(message.defects.contains(.nestedTooDeep))
        #expect(message.body.all.contains { $0.text() == Array("The code is 482913.".utf8) })
    }

    @Test func `a hundred thousand parts are cut at the limit, and the first ones are kept`() {
        let head = "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nThe code is 482913.\n"
        let source = Array(head.utf8) + repeated("--b\n\nx\n", 100_000)
        let message = Message(parsing: source)
        #expect(message.defects.contains(.tooManyParts))
        #expect(message.body.all.count == Limits.standard.parts)
        #expect(message.body.children.first?.text() == Array("The code is 482913.".utf8))
    }

    @Test func `messages five hundred deep are cut at the depth`() {
        let source = Array("Subject: deep\n".utf8) + repeated("Content-Type: message/rfc822\n\n", 500)
        let message = Message(parsing: source)
        #expect(message.defects == [.nestedTooDeep])
        #expect(message.body.all.count == Limits.standard.depth)
    }

    @Test func `encoded messages within encoded messages are opened once`() {
        let header = "Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n"
        let message = Message(parsing: repeated(header, 100))
        #expect(message.body.all.count == 2)
    }

    @Test func `a message inside shows its own headers`() {
        let inner = "From: bo@example.net\nSubject: inner\n\nThe code is 482913.\n"
        let message = Message(parsing: Array("Subject: outer\nContent-Type: message/rfc822\n\n\(inner)".utf8))
        #expect(message.subject == "outer")
        #expect(message.body.children.first?.headers.text("subject") == "inner")
    }

    @Test func `a cut in size is said, and what stood before it is read`() {
        var limits = Limits.standard
        limits.messageBytes = 40
        let message = Message(
            parsing: Array("Subject: a\n\nThe code is 482913. And more and more.".utf8), limits: limits)
        #expect(message.defects == [.messageTooLong])
        #expect(message.body.text() == Array("The code is 482913. And more".utf8))
    }

    @Test func `a text part above the limit is read from its beginning`() {
        var limits = Limits.standard
        limits.textBytes = 5
        let message = Message(parsing: Array("Subject: a\n\n482913".utf8), limits: limits)
        #expect(message.defects == [.textTooLong])
        #expect(message.body.text() == Array("48291".utf8))
    }

    @Test(arguments: [
        "--b\n\nx\n", "--b--\n", "--\n", "-- \t \n", "--c\n", "\r\n", "\n", "x",
        "--b\nContent-Type: message/rfc822\n\n",
        "--b\nContent-Type: multipart/mixed; boundary=b\n\n", "--b\nA:b\n", "--bb--bb--\n",
    ])
    func `cost grows as the bytes do`(piece: String) {
        var limits = Limits.standard
        limits.parts = .max
        limits.fields = .max
        func work(_ count: Int) -> Int {
            let source = Array("Content-Type: multipart/mixed; boundary=b\n\n".utf8) + repeated(piece, count)
            var parser = MessageParser(limits: limits)
            _ = parser.parse(source, from: 0, to: source.count)
            return parser.work
        }
        let once = work(2000)
        #expect(work(4000) <= once * 5 / 2)
        #expect(once <= 4 * (2000 * piece.utf8.count + 100))
    }
}

func repeated(_ text: String, _ count: Int) -> [UInt8] {
    let bytes = Array(text.utf8)
    var all: [UInt8] = []
    all.reserveCapacity(bytes.count * count)
    for _ in 0..<count { all += bytes }
    return all
}
