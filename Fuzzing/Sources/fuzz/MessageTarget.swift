internal import MIME

extension Target {
    /// Any bytes as a message, of which everything is looked at.
    static let message = Target(name: "message") { bytes in
        inspect(Message(parsing: bytes), of: bytes.count)
    }
}

/// Looks at all that a message of so many bytes offers.
func inspect(_ message: Message, of size: Int) {
    let parts = message.body.all
    require(parts.count <= Limits.standard.parts, "\(parts.count) parts")
    require(message.subject?.utf8.count ?? 0 <= bound(on: size), "a subject larger than the message")
    require(message.messageID?.utf8.count ?? 0 <= bound(on: size), "an identifier larger than the message")
    let addresses = message.authors + message.recipients + [message.from, message.replyTo].compactMap(\.self)
    for address in addresses {
        require(address.domain.utf8.count <= address.address.utf8.count, "a domain larger than its address")
        require(
            address.name.utf8.count + address.address.utf8.count <= bound(on: size),
            "an address larger than the message")
    }
    require(message.headers.count <= Limits.standard.fields, "\(message.headers.count) fields")
    _ = (message.date, message.defects)

    var decoded = 0
    var text = 0
    for part in parts {
        _ = (part.headers.count, part.mediaType.parameters, part.mediaType.isMultipart)
        _ = (part.isAttachment, part.filename, part.isEncrypted)
        require(part.content.count <= size, "a part larger than its message")
        guard part.isLeaf else {
            require(part.text() == nil, "text of what is no leaf")
            continue
        }
        decoded += part.decoded().count
        inspect(part.unjoinedText() ?? [], of: part.content.count)
        let read = part.text() ?? []
        inspect(read, of: part.content.count)
        text += read.count
    }
    require(decoded <= size, "\(decoded) bytes decoded of \(size)")
    require(text <= bound(on: size), "\(text) bytes of text of \(size)")
}

/// Holds text that came of so many bytes against what is promised of it.
func inspect(_ text: [UInt8], of size: Int) {
    require(isUTF8(text), "text that is not UTF-8")
    require(!text.contains(0), "text with a zero byte")
    require(!text.contains(0x0D), "text with a carriage return")
    require(text.count <= bound(on: size), "\(text.count) bytes of text of \(size)")
}
