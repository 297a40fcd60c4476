import HTML
import Words

/// One text of a letter as it is shown: the subject, a plain body or an HTML body.
struct Page: Sendable {
    /// Which text of the letter it is.
    enum Kind: Sendable, Hashable {
        case subject, plain, html
    }

    let kind: Kind
    let text: VisibleText
    let links: [HTMLDocument.Link]
    /// Whether there are links that are left out.
    let hasMoreLinks: Bool
    let hidden: [HTMLDocument.HiddenText]
    /// Machine-readable hints at the code itself.
    let codeHints: [[UInt8]]
    /// Whether it is a plain text beside which the letter has the same in HTML, which is what mail programs show.
    var isBesideHTML = false

    init(subject: String) {
        kind = .subject
        text = VisibleText(plain: Array(subject.utf8))
        (links, hidden, codeHints) = ([], [], [])
        hasMoreLinks = false
    }

    /// A plain text, and the beginning of its links.
    init(plain source: [UInt8], isQuoted: Bool = false, links most: Int = .max) {
        kind = .plain
        text = Page.quoted(VisibleText(plain: source), isQuoted)
        let links = PlainLinks.links(in: text)
        self.links = Array(links.prefix(most))
        hasMoreLinks = links.count > most
        (hidden, codeHints) = ([], [])
    }

    /// A page of HTML, and the beginning of its links.
    init(html document: HTMLDocument, isQuoted: Bool = false, links most: Int = .max) {
        kind = .html
        text = Page.quoted(document.text, isQuoted)
        let links = document.links + Page.links(in: document.text, beside: document.links)
        self.links = Array(links.prefix(most))
        hasMoreLinks = links.count > most
        hidden = document.hidden
        codeHints = document.codeHints
    }

    /// The bare addresses in a text that are no words of the links given.
    private static func links(
        in text: VisibleText, beside links: [HTMLDocument.Link]
    ) -> [HTMLDocument.Link] {
        let bare = PlainLinks.links(in: text)
        guard !bare.isEmpty else { return [] }
        let ranges = links.map(\.range).filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
        // How far any link up to each one reaches: links can lie in one another.
        var reach: [Int] = []
        for range in ranges { reach.append(max(range.upperBound, reach.last ?? 0)) }
        return bare.filter { link in
            let next = ranges.partitioningIndex { $0.lowerBound >= link.range.upperBound }
            return next == 0 || reach[next - 1] <= link.range.lowerBound
        }
    }

    private static func quoted(_ text: VisibleText, _ isQuoted: Bool) -> VisibleText {
        guard isQuoted else { return text }
        var text = text
        for index in text.lines.indices { text.lines[index].isQuoted = true }
        return text
    }
}
