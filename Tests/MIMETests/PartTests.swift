import MIME
import Testing

@Suite struct `Parts` {
    private func part(_ header: String, _ body: String = "x") -> Part {
        Message(parsing: Array("\(header)\n\n\(body)".utf8)).body
    }

    @Test(arguments: [
        ("Content-Disposition: attachment", true), ("Content-Disposition: ATTACHMENT; filename=a.txt", true),
        ("Content-Disposition: inline; filename=a.txt", false), ("Content-Disposition: inline", false),
        ("Content-Disposition: x-other", true), ("Content-Type: text/plain; name=a.txt", true),
        ("X: y", false),
        ("Content-Disposition: ; filename=a.png", true),
    ])
    func `are attachments when they say so or are files`(header: String, isAttachment: Bool) {
        #expect(part(header).isAttachment == isAttachment)
    }

    @Test(arguments: [
        ("filename=\"a.txt\"", "a.txt"), ("filename=/etc/passwd", "passwd"),
        ("filename=\"C:\\\\x\\\\a.txt\"", "a.txt"),
        ("filename=\"..\"", ".."), ("filename=\"a/\"", "a"),
    ])
    func `have the last word of a path for name`(parameter: String, name: String) {
        #expect(part("Content-Disposition: attachment; \(parameter)").filename == name)
    }

    @Test func `that are not text have bytes alone`() {
        let image = part("Content-Type: image/png\nContent-Transfer-Encoding: base64", "QUJD")
        #expect(image.text() == nil)
        #expect(image.decoded() == Array("ABC".utf8))
    }

    @Test func `are named as encrypted when they are`() {
        #expect(part("X: y", "\n-----BEGIN PGP MESSAGE-----\n\nabc").isEncrypted)
        #expect(part("Content-Type: application/pkcs7-mime").isEncrypted)
        #expect(!part("Content-Type: application/pkcs7-mime; smime-type=signed-data").isEncrypted)
        #expect(!part("X: y", "-----BEGIN PGP SIGNED MESSAGE-----\n").isEncrypted)
    }

    @Test func `give flowed text joined, and line by line as sent`() {
        let flowed = part("Content-Type: text/plain; format=flowed", "482 \n913")
        #expect(flowed.text() == Array("482 913".utf8))
        #expect(flowed.unjoinedText() == Array("482 \n913".utf8))
    }
}
