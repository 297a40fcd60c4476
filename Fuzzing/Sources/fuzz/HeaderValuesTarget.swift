private import MIME

extension Target {
    /// The first byte names a header field, the others are its value, folded at every line feed.
    static let headerValues = Target(name: "header-values") { bytes in
        guard let choice = bytes.first else { return }
        let field = fields[Int(choice) % fields.count]
        var source = Array("\(field): ".utf8)
        for byte in bytes.dropFirst() {
            source.append(byte)
            if byte == 0x0A { source.append(0x20) }
        }
        source += Array("\r\n\r\nbody =41 QQ== \r\n--b\r\n\r\nQQ==\r\n--b--\r\n".utf8)
        let message = Message(parsing: source)
        inspect(message, of: source.count)
        require(message.headers.text(field)?.utf8.count ?? 0 <= bound(on: source.count), "a field that grows")
    }

    private static let fields = [
        "Subject", "From", "To", "Cc", "Reply-To", "Date", "Message-ID", "Content-Type",
        "Content-Disposition",
        "Content-Transfer-Encoding",
    ]
}
