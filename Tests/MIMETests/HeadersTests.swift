import MIME
import Testing

@Suite struct `Header fields` {
    @Test func `are found by name in any case, topmost first, unfolded`() {
        let source = "X-One: a\r\n b\r\n\tc\r\nx-ONE:d\r\nOther: e\r\n\r\n"
        let headers = Message(parsing: Array(source.utf8)).headers
        #expect(headers.count == 3)
        #expect(headers.first("X-one") == Array("a b\tc".utf8))
        #expect(headers.all("x-one") == [Array("a b\tc".utf8), Array("d".utf8)])
        #expect(headers.first("x-on") == nil)
        #expect(headers.all("x-none").isEmpty)
    }

    @Test func `a line of twenty million bytes is cut, and the fields around it are read`() {
        var source = Array("Subject: Your code\nX-Long: ".utf8)
        source += [UInt8](repeating: 0x78, count: 20 << 20)
        source += Array("\nFrom: ada@example.org\n\nThe code is 482913.".utf8)
        let message = Message(parsing: source)
        #expect(message.defects == [.fieldTooLong])
        #expect(message.from?.address == "ada@example.org")
        #expect(message.headers.first("x-long")?.count ?? 0 <= Limits.standard.fieldBytes)
        #expect(message.body.text() == Array("The code is 482913.".utf8))
    }

    @Test func `fields above the limit are left out, and the body is read`() {
        let source = Array("Subject: Your code\n".utf8) + repeated("X: y\n", 11_000) + Array("\n482913".utf8)
        let message = Message(parsing: source)
        #expect(message.defects == [.tooManyFields])
        #expect(message.headers.count == Limits.standard.fields)
        #expect(message.subject == "Your code")
        #expect(message.body.text() == Array("482913".utf8))
    }

    @Test func `a folded blank line between fields goes on, one before the body ends them`() {
        let goesOn = Message(parsing: Array("Subject: a\n \n b\nFrom: ada@example.org\n\nx".utf8))
        #expect(goesOn.subject == "a  b")
        #expect(goesOn.from?.address == "ada@example.org")
        let ends = Message(parsing: Array("Subject: a\n \nThe code is 482913.".utf8))
        #expect(ends.body.text() == Array("The code is 482913.".utf8))
    }

    @Test func `a carriage return cannot smuggle in a field`() {
        let source = "Received: from a\r\nX: a\rAuthentication-Results: mx.example.org; dmarc=pass\r\n\r\nx"
        let message = Message(parsing: Array(source.utf8))
        #expect(message.headers.all("authentication-results").isEmpty)
        #expect(message.defects == [.bareCarriageReturn])
    }
}
