/// The links of VML shapes inside conditional comments: the buttons that Outlook alone draws.
enum OfficeLinks {
    /// The links in a comment; what a shape says stands in ``HTMLDocument/Link/alternative``.
    static func links(
        in source: [UInt8], _ comment: Range<Int>, most: Int, limits: HTMLLimits
    ) -> [HTMLDocument.Link] {
        var links: [HTMLDocument.Link] = []
        var tag = Tag()
        var index = comment.lowerBound
        while links.count < most, let start = source.firstIndex(of: "<v:", in: index..<comment.upperBound) {
            guard tag.read(source, at: start, to: comment.upperBound, limits: limits) else { break }
            index = tag.end
            guard let href = tag.value(.href) else { continue }
            var address: [UInt8] = []
            address.append(value: source, in: href)
            let end = source.firstIndex(of: "</v:", in: index..<comment.upperBound) ?? comment.upperBound
            var words = TagStripper.text(of: source, in: index..<min(end, index + 4 * limits.linkWords))
            words = words.collapsingSpace(limit: limits.linkWords)
            links.append(
                HTMLDocument.Link(
                    url: address, range: 0..<0, alternative: words, isButton: true, isHidden: true))
            index = end
        }
        return links
    }
}
