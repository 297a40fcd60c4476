private import MIME

extension Target {
    /// The first line names a charset, the bits of the byte after it the surroundings, the rest is the text.
    static let charsets = Target(name: "charsets") { bytes in
        guard let end = bytes.prefix(80).firstIndex(of: 0x0A), end + 1 < bytes.count else { return }
        let label = bytes[..<end].filter { $0 != 0x0D }
        let choice = bytes[end + 1]
        let text = bytes.dropFirst(end + 2)

        var body: [UInt8] = []
        if choice & 1 != 0 { body += Array("<meta charset=\"".utf8) + label + Array("\">".utf8) }
        if choice & 2 != 0 { body += byteOrderMarks[Int(choice >> 6) % byteOrderMarks.count] }
        body += text
        var head = Array("Subject: =?".utf8) + label + Array("?Q?".utf8)
        for byte in text.prefix(1024) { head += [UInt8(ascii: "="), digit(byte >> 4), digit(byte & 15)] }
        head += Array("?=\r\nContent-Type: text/\(choice & 4 != 0 ? "html" : "plain")".utf8)
        if choice & 8 == 0 { head += Array("; charset=\"".utf8) + label + Array("\"".utf8) }
        head += Array("\r\n\r\n".utf8)

        let message = Message(parsing: head + body)
        inspect(message.body.text() ?? [], of: body.count)
        require(message.subject?.utf8.count ?? 0 <= bound(on: head.count), "a subject that grows")
    }

    private static let byteOrderMarks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
