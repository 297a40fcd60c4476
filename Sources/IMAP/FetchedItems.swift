extension FetchedItems {
    // msg-att = "(" (msg-att-dynamic / msg-att-static) *(SP ...) ")"
    init(_ cursor: inout Cursor) throws(IMAPError) {
        guard cursor.take("(") else { throw .unreadable("a message") }
        cursor.skipBlanks()
        while !cursor.take(")") {
            try readItem(&cursor)
            cursor.skipBlanks()
        }
    }

    private mutating func readItem(_ cursor: inout Cursor) throws(IMAPError) {
        let name = String(decoding: cursor.word().prefix(64), as: UTF8.self).uppercased()
        guard !name.isEmpty else { throw .unreadable("a message") }
        var isWhole = false
        var isHead = false
        if cursor.peek == UInt8(ascii: "[") {
            let start = cursor.position
            let section = String(decoding: cursor.rest.prefix(14), as: UTF8.self).uppercased()
            isHead = name == "BODY" && section == "[HEADER.FIELDS"
            try cursor.skipSection()
            isWhole = name == "BODY" && cursor.position == start + 2
            // "<" number ">" belongs to the word; only what begins at the beginning is of use.
            let origin = cursor.word()
            isWhole = isWhole && (origin.isEmpty || origin.elementsEqual(Array("<0>".utf8)))
        }
        guard cursor.take(" ") else { throw .unreadable("a message") }
        cursor.skipBlanks()
        switch name {
        case "UID":
            guard let uid = cursor.number().flatMap(UID.init) else { throw .unreadable("a UID") }
            self.uid = uid
        case "RFC822.SIZE":
            guard let size = cursor.number() else { throw .unreadable("a message size") }
            self.size = size
        case "INTERNALDATE":
            guard let date = cursor.nstring() else { throw .unreadable("a date") }
            if case .value(let bytes) = date { received = InternalDate.seconds(bytes) }
        case "BODY" where isWhole:
            guard let body = cursor.nstring() else { throw .unreadable("a message body") }
            if case .value(let bytes) = body { self.body = bytes }
        case "BODY" where isHead:
            guard let head = cursor.nstring() else { throw .unreadable("a message head") }
            if case .value(let bytes) = head { self.head = Array(bytes.prefix(Limits.head)) }
        case "BODYSTRUCTURE":
            var leaves: [String] = []
            try BodyStructure.read(&cursor, into: &leaves)
            self.leaves = leaves
        default:
            try cursor.skipValue()
        }
    }
}
