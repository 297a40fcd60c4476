/// What a message is made of, as far as we ask: the media types of its leaves (RFC 9051, section 7.5.2).
enum BodyStructure {
    // body = "(" (body-type-1part / body-type-mpart) ")"
    // body-type-mpart = 1*body SP media-subtype [SP body-ext-mpart]
    // body-type-1part = media-type SP media-subtype SP body-fields ...; the message in a message/rfc822 is left out
    static func read(_ cursor: inout Cursor, into leaves: inout [String], depth: Int = 1) throws(IMAPError) {
        guard depth <= Limits.depth else { throw .tooMuch(.depth) }
        guard cursor.take("(") else { throw .unreadable("a structure") }
        if cursor.peek == UInt8(ascii: "(") {
            while cursor.peek == UInt8(ascii: "(") {
                try read(&cursor, into: &leaves, depth: depth + 1)
                cursor.skipBlanks()
            }
        } else {
            let type = try word(&cursor)
            leaves.append("\(type)/\(try word(&cursor))")
        }
        while !cursor.take(")") {
            try cursor.skipValue()
            cursor.skipBlanks()
        }
    }

    private static func word(_ cursor: inout Cursor) throws(IMAPError) -> String {
        guard let string = cursor.nstring() else { throw .unreadable("a media type") }
        cursor.skipBlanks()
        guard case .value(let bytes) = string else { return "" }
        return String(decoding: bytes.prefix(64), as: UTF8.self).lowercased()
    }
}
