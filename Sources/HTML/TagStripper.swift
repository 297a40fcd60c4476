/// The plain reading of markup that is not parsed: the tags out, a line feed where one stood between words.
enum TagStripper {
    /// The text of markup, white space as written, references resolved.
    static func text(of source: [UInt8], in range: Range<Int>) -> [UInt8] {
        var text: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            while index < range.upperBound, source[index] != 0x3C { index += 1 }
            text.append(value: source, in: start..<index)
            guard index < range.upperBound else { break }
            let next = index + 1 < range.upperBound ? source[index + 1] : 0
            guard next.isASCIILetter || next == 0x2F || next == 0x21 || next == 0x3F else {
                text.append(0x3C)
                index += 1
                continue
            }
            while index < range.upperBound, source[index] != 0x3E { index += 1 }
            index += 1
            if let last = text.last, !last.isHTMLSpace { text.append(0x0A) }
        }
        return text
    }
}
