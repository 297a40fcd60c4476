/// The signs by which a quotation from another message is known.
package enum QuoteMarkers {
    /// What a mark says of the text from there on.
    enum Reach {
        case element, rest
    }

    /// Whether an element is marked as a quotation, and how far that reaches.
    static func reach(of element: ElementName, _ attributes: Attributes) -> Reach? {
        guard !attributes.isEmpty else { return nil }
        if element == .blockquote, attributes.value(.type, is: "cite") { return .element }
        if let id = attributes[.id], rest.contains(where: { id.matches($0, in: attributes.bytes) }) {
            return .rest
        }
        guard let classes = attributes[.class] else { return nil }
        let bytes = attributes.bytes
        var index = classes.lowerBound
        while index < classes.upperBound {
            let start = index
            while index < classes.upperBound, !bytes[index].isHTMLSpace { index += 1 }
            if marked.value(of: bytes.span.extracting(start..<index)) != nil { return .element }
            index += 1
        }
        return nil
    }

    /// Whether a line names the author of what follows, as mail programs do above a quotation.
    ///
    /// It ends with a colon and holds an address in brackets or a word for writing; a language's name decides nothing.
    static func isAttribution(_ line: [UInt8]) -> Bool {
        let line = line.collapsingSpace(limit: line.count)
        guard line.last == 0x3A || line.suffix(3).elementsEqual([0xEF, 0xBC, 0x9A]) else { return false }
        if line.contains(0x40), line.contains(0x3C) { return true }
        return words.contains { line.firstIndex(of: $0, in: line.indices) != nil }
    }

    /// Whether a line that names the author of what follows has a whole word for writing and a number, as that of a day.
    package static func saysWhoWrote(_ line: [UInt8]) -> Bool {
        let line = line.collapsingSpace(limit: line.count)
        guard line.last == 0x3A, line.contains(where: { $0 &- 0x30 < 10 }) else { return false }
        return line.dropLast().split(separator: 0x20).contains { word in
            let word = Array(word)
            return words.contains { word.count == $0.utf8CodeUnitCount && word.hasWord($0, at: 0) }
        }
    }

    private static let rest: [StaticString] = [
        "divrplyfwdmsg", "appendonsend", "olk_src_body_section", "reply-intro",
    ]
    private static let marked = NameTable([
        (
            """
            gmail_quote gmail_quote_container gmail_attr gmail_extra moz-cite-prefix moz-forward-container \
            moz-email-headers-table yahoo_quoted protonmail_quote zmail_extra tutanota_quote
            """, 0
        )
    ])
    private static let words: [StaticString] = [
        "wrote", "writes", "schrieb", "écrit", "escribió", "escreveu", "scritto", "schreef", "skrev",
        "kirjoitti",
        "napisał", "napsal", "napísal", "написал", "пишет", "пише", "写道", "寫道", "のメール", "yazd",
        "írta", "έγραψε", "כתב", "كتب", "viết", "menulis", "a scris",
    ]
}
