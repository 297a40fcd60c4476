import HTML
import MIME

/// The texts of a message that a reader sees, collected from its parts.
struct Bodies {
    private(set) var pages: [Page] = []
    private(set) var actions: [MarkedAction] = []
    private(set) var boundCode: OriginBoundCode?
    private(set) var defects: [String] = []

    /// Subtypes of text that programs read and people do not: nothing in them was written to a reader.
    private static let data: Set<String> = [
        "calendar", "x-vcalendar", "vcard", "x-vcard", "directory", "csv", "x-csv",
        "comma-separated-values", "tab-separated-values", "css", "javascript", "json", "xml",
        "rfc822-headers", "rfc822-header", "rtf", "x-patch", "x-diff",
    ]

    /// The most text parts that are read: a letter has two, a digest some dozens.
    static let mostPages = 40

    /// Reads a part and all below it, in order.
    mutating func read(_ root: Part) {
        var pending: [(part: Part, isQuoted: Bool)] = [(root, false)]
        while let (part, isQuoted) = pending.popLast() {
            note(part)
            let isMessage = part.mediaType.type == "message"
            if !part.children.isEmpty {
                for child in part.children.reversed() { pending.append((child, isQuoted || isMessage)) }
                continue
            }
            guard !part.isAttachment, part.mediaType.type == "text", let text = part.text() else { continue }
            guard pages.count < Self.mostPages else {
                defects.append("too-many-texts")
                return
            }
            read(text, as: part.mediaType.subtype, isQuoted: isQuoted)
        }
    }

    /// Says once why what a reader with the key would see is not read here.
    private mutating func note(_ part: Part) {
        for (isSo, word) in [(part.isEncrypted, "encrypted"), (part.isOpaquelySigned, "opaque-signature")]
        where isSo && !defects.contains(word) {
            defects.append(word)
        }
    }

    private mutating func read(_ text: [UInt8], as subtype: String, isQuoted: Bool) {
        switch subtype {
        case "html", "x-amp-html":
            let document = HTMLDocument(parsing: text)
            pages.append(Page(html: document, isQuoted: isQuoted))
            if !isQuoted { actions += MarkedAction.actions(in: document) }
            defects += document.defects.map(\.rawValue)
        case let data where Self.data.contains(data):
            break
        default:
            pages.append(Page(plain: text, isQuoted: isQuoted))
        }
        if boundCode == nil, !isQuoted, let page = pages.last {
            boundCode = OriginBoundCode(endOf: page.text)
        }
    }
}
