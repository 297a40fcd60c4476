import HTML
import MIME

/// The texts of a message that a reader sees, collected from its parts.
struct Bodies {
    private(set) var pages: [Page] = []
    private(set) var actions: [MarkedAction] = []
    private(set) var boundCode: OriginBoundCode?
    private(set) var defects: [String] = []
    /// What may still be read of all texts together.
    private var allowance = HTMLAllowance()
    private var linksLeft = Limits.linksOfLetter

    /// Subtypes of text that programs read and people do not: nothing in them was written to a reader.
    private static let data: Set<String> = [
        "calendar", "x-vcalendar", "vcard", "x-vcard", "directory", "csv", "x-csv",
        "comma-separated-values", "tab-separated-values", "css", "javascript", "json", "xml",
        "rfc822-headers", "rfc822-header", "rtf", "x-patch", "x-diff",
    ]

    /// What was looked at so far: what the cost is counted in.
    var work: Int { allowance.work }

    /// Reads a part and all below it, in order.
    mutating func read(_ root: Part) {
        var pending: [(part: Part, isQuoted: Bool, isBesideHTML: Bool)] = [(root, false, false)]
        while let (part, isQuoted, isBesideHTML) = pending.popLast() {
            note(part)
            let isMessage = part.mediaType.type == "message"
            if !part.children.isEmpty {
                let isAlternative = part.mediaType.isAlternative
                let isBeside = isAlternative && part.children.contains(where: Self.showsHTML)
                for child in isAlternative ? Self.shown(of: part.children) : part.children.reversed() {
                    pending.append((child, isQuoted || isMessage, isBeside))
                }
                continue
            }
            guard !part.isAttachment, part.mediaType.type == "text", let text = part.text() else { continue }
            guard pages.count < Limits.texts else { return note(.tooManyTexts) }
            read(text, as: part.mediaType.subtype, isQuoted: isQuoted)
            if isBesideHTML, pages.last?.kind == .plain { pages[pages.count - 1].isBesideHTML = true }
        }
    }

    /// Of alternatives in HTML the last (RFC 2046, section 5.1.4), and all others; the last first.
    private static func shown(of alternatives: [Part]) -> [Part] {
        var hasHTML = false
        return alternatives.reversed().filter { part in
            guard part.mediaType.isHTML else { return true }
            defer { hasHTML = true }
            return !hasHTML
        }
    }

    /// Whether an alternative is HTML, alone or with its pictures.
    private static func showsHTML(_ part: Part) -> Bool {
        part.mediaType.isHTML || part.children.contains { $0.mediaType.isHTML }
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
            let document = HTMLDocument(parsing: text, within: &allowance)
            pages.append(Page(html: document, isQuoted: isQuoted, links: min(linksLeft, Limits.links)))
            if !isQuoted {
                let marked = MarkedAction.actions(in: document)
                actions += marked.actions
                if marked.isCut { note(.tooMuchData) }
            }
            defects += document.defects.map(\.rawValue)
        case let data where Self.data.contains(data):
            break
        default:
            pages.append(
                Page(plain: allowed(text), isQuoted: isQuoted, links: min(linksLeft, Limits.links)))
        }
        if let page = pages.last {
            linksLeft -= min(linksLeft, page.links.count)
            if page.hasMoreLinks { note(.tooManyLinks) }
        }
        if boundCode == nil, !isQuoted, let page = pages.last {
            boundCode = OriginBoundCode(endOf: page.text)
        }
    }

    /// As much of a plain text as may still be read, up to the end of a character.
    private mutating func allowed(_ text: [UInt8]) -> [UInt8] {
        allowance.work += text.count
        defer { allowance.text -= min(allowance.text, text.count) }
        guard text.count > allowance.text else { return text }
        note(.textTooLong)
        var end = allowance.text
        while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
        return Array(text[..<end])
    }

    private mutating func note(_ defect: LetterDefect) {
        defects.append(defect.rawValue)
    }
}

extension MediaType {
    fileprivate var isAlternative: Bool { type == "multipart" && subtype == "alternative" }
    fileprivate var isHTML: Bool { type == "text" && subtype == "html" }
}
