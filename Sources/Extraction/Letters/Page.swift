import HTML

/// One text of a letter as it is shown: the subject, a plain body or an HTML body.
struct Page: Sendable {
    /// Which text of the letter it is.
    enum Kind: Sendable, Hashable {
        case subject, plain, html
    }

    let kind: Kind
    let text: VisibleText
    let links: [HTMLDocument.Link]
    let hidden: [HTMLDocument.HiddenText]
    /// Machine-readable hints at the code itself.
    let codeHints: [[UInt8]]

    init(subject: String) {
        kind = .subject
        text = VisibleText(plain: Array(subject.utf8))
        (links, hidden, codeHints) = ([], [], [])
    }

    init(plain source: [UInt8], isQuoted: Bool = false) {
        kind = .plain
        text = Page.quoted(VisibleText(plain: source), isQuoted)
        links = PlainLinks.links(in: text)
        (hidden, codeHints) = ([], [])
    }

    init(html document: HTMLDocument, isQuoted: Bool = false) {
        kind = .html
        text = Page.quoted(document.text, isQuoted)
        links =
            document.links
            + PlainLinks.links(in: document.text).filter { bare in
                !document.links.contains { $0.range.overlaps(bare.range) }
            }
        hidden = document.hidden
        codeHints = document.codeHints
    }

    private static func quoted(_ text: VisibleText, _ isQuoted: Bool) -> VisibleText {
        guard isQuoted else { return text }
        var text = text
        for index in text.lines.indices { text.lines[index].isQuoted = true }
        return text
    }
}
