/// Cuts a style sheet into rules, passing over what is not for every screen.
struct StyleSheetScanner {
    /// The style sheet without its comments, which the ranges of the rules refer to.
    let bytes: [UInt8]
    private var position = 0
    private var openBlocks = 0
    /// How many blocks are open around the outermost layer, itself counted in.
    private var layer: Int?

    init(_ source: [UInt8]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count)
        var start = 0
        var index = 0
        while let slash = source.firstIndex(of: 0x2F, from: index) {
            index = slash + 1
            guard source.hasWord("/*", at: slash) else { continue }
            bytes.append(source, start..<slash)
            start = Self.commentEnd(in: source, from: slash + 2)
            index = start
        }
        bytes.append(source, start..<source.count)
        self.bytes = bytes
    }

    private static func commentEnd(in source: [UInt8], from start: Int) -> Int {
        var index = start
        while let star = source.firstIndex(of: 0x2A, from: index) {
            if source.hasWord("*/", at: star) { return star + 2 }
            index = star + 1
        }
        return source.count
    }

    /// The next rule: its selectors, between the braces its declarations, and whether it stands in a layer.
    mutating func next() -> (prelude: Range<Int>, body: Range<Int>, isLayered: Bool)? {
        while true {
            skipSpace()
            guard position < bytes.count else { return nil }
            if bytes[position] == 0x7D {
                leaveBlock()
                continue
            }
            let start = position
            var end = position
            // A semicolon ends at-rules alone; in a selector it spoils the whole rule.
            let isAtRule = bytes[start] == 0x40
            var hasSemicolon = false
            while end < bytes.count, bytes[end] != 0x7B, bytes[end] != 0x7D {
                if bytes[end] == 0x3B {
                    if isAtRule { break }
                    hasSemicolon = true
                }
                end += 1
            }
            position = end
            if bytes[start] == 0x40 {
                enterAtRule(start..<end)
                continue
            }
            guard end < bytes.count, bytes[end] == 0x7B else {
                // A stray brace: the next rule begins behind it.
                if end == bytes.count { return nil }
                continue
            }
            let body = end + 1
            let close = bytes.firstIndex(of: 0x7D, from: body) ?? bytes.count
            position = min(close + 1, bytes.count)
            if hasSemicolon { continue }
            return (start..<end, body..<close, layer != nil)
        }
    }

    /// The selectors of a rule, cut at the commas.
    func selectors(of prelude: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = prelude.lowerBound
        var depth = 0
        for index in prelude {
            switch bytes[index] {
            // "[style*="Arial, p"]", ":is(.a, p)": a comma within brackets parts no selectors.
            case 0x28, 0x5B: depth += 1
            case 0x29, 0x5D: depth = max(0, depth - 1)
            case 0x2C where depth == 0:
                parts.append(start..<index)
                start = index + 1
            default: break
            }
        }
        parts.append(start..<prelude.upperBound)
        return parts
    }

    private mutating func leaveBlock() {
        position += 1
        if layer == openBlocks { layer = nil }
        openBlocks = max(0, openBlocks - 1)
    }

    /// Enters a block that is for every screen, and passes over any other at-rule.
    private mutating func enterAtRule(_ prelude: Range<Int>) {
        guard position < bytes.count, bytes[position] == 0x7B else {
            position = min(position + 1, bytes.count)
            return
        }
        position += 1
        let isMedia =
            bytes.hasWord("@media", at: prelude.lowerBound)
            && MediaQuery.isForScreens(prelude.lowerBound + 6..<prelude.upperBound, in: bytes)
        let isSupported =
            bytes.hasWord("@supports", at: prelude.lowerBound)
            && bytes.firstIndex(of: "not", in: prelude) == nil
        let isLayer = bytes.hasWord("@layer", at: prelude.lowerBound)
        if isMedia || isSupported || isLayer {
            openBlocks += 1
            if isLayer, layer == nil { layer = openBlocks }
            return
        }
        var depth = 1
        while position < bytes.count, depth > 0 {
            if bytes[position] == 0x7B { depth += 1 }
            if bytes[position] == 0x7D { depth -= 1 }
            position += 1
        }
    }

    /// Passes over white space and the comment marks of HTML.
    private mutating func skipSpace() {
        while position < bytes.count {
            if bytes[position].isHTMLSpace {
                position += 1
            } else if bytes.hasWord("<!--", at: position) {
                position += 4
            } else if bytes.hasWord("-->", at: position) {
                position += 3
            } else {
                return
            }
        }
    }
}
