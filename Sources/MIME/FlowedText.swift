/// Plain text whose paragraphs were broken softly (RFC 3676).
struct FlowedText {
    /// Whether the blank before a soft break goes too, as in scripts that have none between words.
    private let deletesSpace: Bool

    /// `nil` unless the type says `format=flowed`.
    init?(_ type: MediaType) {
        guard type.parameter("format")?.lowercased() == "flowed" else { return nil }
        deletesSpace = type.parameter("delsp")?.lowercased() == "yes"
    }

    /// The text with its paragraphs joined: a line that ends in a blank goes on in the next of the same quote
    /// depth.
    func join(_ text: Span<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        var start = 0
        var openDepth: Int?
        while start < text.count {
            let end = text.firstIndex(of: ASCII.lineFeed, in: start..<text.count) ?? text.count
            var index = start
            while index < end, text[index] == ASCII.greater { index += 1 }
            let depth = index - start
            if index < end, text[index] == ASCII.space { index += 1 }
            // The signature separator "-- " ends a paragraph and is none of its lines.
            let isSeparator = end - index == 3 && text.has(Array("-- ".utf8), at: index)
            let isFlowed = end > index && text[end - 1] == ASCII.space && !isSeparator
            // QUIRK: an empty line ends a paragraph even where the line before forgot to.
            let joins = openDepth == depth && !isSeparator && index < end
            if !joins {
                if openDepth != nil { output.append(ASCII.lineFeed) }
                output.append(contentsOf: repeatElement(ASCII.greater, count: depth))
                if depth > 0 { output.append(ASCII.space) }
            }
            output.append(contentsOf: text.extracting(index..<(isFlowed && deletesSpace ? end - 1 : end)))
            openDepth = isFlowed ? depth : nil
            if !isFlowed, end < text.count { output.append(ASCII.lineFeed) }
            start = end + 1
        }
        if openDepth != nil { output.append(ASCII.lineFeed) }
        return output
    }
}

extension [UInt8] {
    /// Appends the bytes of a span.
    mutating func append(contentsOf span: Span<UInt8>) {
        span.withUnsafeBufferPointer { append(contentsOf: $0) }
    }
}
