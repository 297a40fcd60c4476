/// The charset that HTML names in itself: `<meta charset=...>`, `<meta ... content="...; charset=...">`,
/// `<?xml encoding=...?>`.
enum MetaCharset {
    /// The first charset that is named near the start, and known.
    static func find(in html: Span<UInt8>) -> Charset? {
        let end = min(html.count, Limits.metaBytes)
        var index = 0
        while let open = html.firstIndex(of: ASCII.less, in: index..<end) {
            index = open + 1
            let isMeta = index + 5 <= end && html.spells("meta", in: index..<index + 4)
            let isXML = index + 5 <= end && html.spells("?xml", in: index..<index + 4)
            guard isMeta || isXML else { continue }
            let close = html.firstIndex(of: ASCII.greater, in: index..<end) ?? end
            if let charset = value(of: isMeta ? "charset" : "encoding", in: html, index..<close) {
                return charset
            }
            index = close
        }
        return nil
    }

    private static func value(of key: StaticString, in html: Span<UInt8>, _ range: Range<Int>) -> Charset? {
        let length = key.utf8CodeUnitCount
        var index = range.lowerBound
        while index + length < range.upperBound {
            guard html.spells(key, in: index..<index + length) else {
                index += 1
                continue
            }
            index += length
            let isPadding = { (byte: UInt8) in
                byte.isWhiteSpace || byte == ASCII.quote || byte == ASCII.apostrophe
            }
            while index < range.upperBound, html[index].isWhiteSpace { index += 1 }
            guard index < range.upperBound, html[index] == ASCII.equals else { continue }
            index += 1
            while index < range.upperBound, isPadding(html[index]) { index += 1 }
            var label: [UInt8] = []
            while index < range.upperBound, !isPadding(html[index]), html[index] != ASCII.semicolon,
                html[index] != ASCII.slash, html[index] != ASCII.question
            {
                label.append(html[index])
                index += 1
            }
            if let charset = Charset(label: label) { return charset }
        }
        return nil
    }
}
